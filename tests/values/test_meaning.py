"""Calendar units and the days that words mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.feasts import easter
from factcheck.values.meaning import meaning
from factcheck.values.nearest import Standpoint
from factcheck.values.periods import MONTHS_IN, containing, shifted, timex3
from factcheck.values.when import When, years_of

DAYS = st.dates(date(1800, 1, 1), date(2200, 1, 1))
UNITS = st.sampled_from(["day", "week", "weekend", *MONTHS_IN, "season"])


@given(UNITS, DAYS, st.integers(-5, 5))
def test_a_unit_shifted_there_and_back_is_itself(unit, day, count):
    period = containing(unit, day)
    assert shifted(shifted(period, count), -count) == period


@given(UNITS, DAYS)
def test_a_unit_ends_where_the_next_begins(unit, day):
    period = containing(unit, day)
    if unit not in ("season", "weekend"):
        assert period.first <= day <= period.last
        assert (shifted(period, 1).first - period.last).days == 1


@pytest.mark.parametrize(
    ("unit", "name"),
    [("week", "2015-W12"), ("weekend", "2015-W12-WE"), ("quarter", "2015-Q1"), ("half", "2015-H1"), ("decade", "201")],
)
def test_a_unit_has_its_timex3_name(unit, name):
    assert timex3(containing(unit, date(2015, 3, 18))) == name


def test_a_weekday_with_its_day_tells_the_years():
    assert years_of(2, 18, 3, 2009, 2026) == (2009, 2015, 2020, 2026)


def test_the_29th_of_february_is_in_leap_years_alone():
    assert years_of(0, 29, 2, 2001, 2023) == tuple(
        year for year in range(2001, 2024) if year % 4 == 0 and date(year, 2, 29).weekday() == 0
    )


@pytest.mark.parametrize(
    ("year", "day"), [(2015, date(2015, 4, 5)), (2024, date(2024, 3, 31)), (2038, date(2038, 4, 25))], ids=str
)
def test_easter_is_computed(year, day):
    assert easter(year) == day


@given(st.sampled_from(["year", "month", "week", "day"]), st.integers(-3, 3), DAYS)
def test_words_read_on_a_day_name_a_unit_that_is_so_far_away(unit, shift, day):
    found = meaning(When(unit=unit, shift=shift), Standpoint(day))
    assert found.earliest == shifted(containing(unit, day), shift).first
