"""Two states together, apart or unknown in time."""

from datetime import date

import pytest

from factcheck.dating.times import OFFICE_DAYS, later, order, years_between
from factcheck.values.days import DayRange

UNKNOWN = DayRange(None, None)


def day(text: str) -> DayRange:
    return DayRange(date.fromisoformat(text), date.fromisoformat(text))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (day("2015-03-18"), day("2015-03-18"), "together"),
        (day("2015-03-18"), day("2015-03-20"), "together"),
        (day("2015-03-18"), day("2015-03-21"), "apart"),
        (day("2015-03-18"), UNKNOWN, "unknown"),
        (DayRange(None, date(2014, 12, 31)), DayRange(date(2015, 6, 1), None), "apart"),
        (DayRange(date(2014, 1, 1), None), day("2015-06-01"), "unknown"),
        (DayRange(date(2015, 1, 1), date(2015, 12, 31)), day("2015-06-01"), "unknown"),
    ],
)
def test_states_are_together_apart_or_unknown(a: DayRange, b: DayRange, expected: str) -> None:
    assert order(a, b, OFFICE_DAYS) == order(b, a, OFFICE_DAYS) == expected


def test_what_came_later_is_told_only_where_the_days_do_not_meet() -> None:
    assert later(day("2015-03-18"), day("2015-03-20")) == 1
    assert later(day("2015-03-20"), day("2015-03-18")) == -1
    assert later(day("2015-03-18"), UNKNOWN) == 0


def test_begun_years_count() -> None:
    assert years_between(day("2015-03-18"), day("2015-03-18")) == 0
    assert years_between(day("2015-03-18"), day("2015-03-19")) == 1
    assert years_between(day("2015-03-18"), day("2017-03-18")) == 3
    assert years_between(day("2015-03-18"), UNKNOWN) is None
