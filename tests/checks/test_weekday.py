from __future__ import annotations

from datetime import date

import pytest

from factcheck.checks import registry
from factcheck.values.days import DayRange
from factcheck.values.when import When
from tests.checks.build import UNKNOWN, case, claim, day, drafts, reading, written

CHECK = registry()["weekday"]
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = range(6)


def found(one, *others, published=UNKNOWN):
    return drafts(CHECK, case(claims=(one, *others), readings=(reading("a.txt", published),)))


def on(*parts):
    return DayRange(date(*parts), date(*parts))


def test_a_weekday_that_its_day_does_not_have_is_a_conflict():
    (draft,) = found(written("Monday, 14 July 2026", MONDAY, 14, 7, 2026))
    assert draft.verdict == "conflict"
    assert draft.fact is None


def test_a_weekday_that_fits_is_none():
    assert found(written("Tuesday, 14 July 2026", TUESDAY, 14, 7, 2026)) == []


@pytest.mark.parametrize(
    "parts", [{"weekday": MONDAY, "day": 14}, {"day": 14, "month": 7, "year": 2026}, {"weekday": MONDAY}], ids=str
)
def test_a_date_without_weekday_day_or_month_is_not_asked(parts):
    assert found(written("…", **parts), published=on(2026, 7, 1)) == []


def test_both_fixes_are_offered():
    (draft,) = found(written("Monday, 14 July 2026", MONDAY, 14, 7, 2026))
    assert draft.fields["right"] == "14 July 2026 is a Tuesday"
    assert draft.fields["nearest"] == "13 July 2026"
    assert "either the weekday is Tuesday" in draft.explanation
    assert "or the day is the nearest Monday, 13 July 2026" in draft.explanation


def test_the_nearest_day_can_lie_after():
    (draft,) = found(written("Friday, 14 July 2026", FRIDAY, 14, 7, 2026))
    assert draft.fields["nearest"] == "17 July 2026"


def test_last_years_number_in_january_is_offered_as_a_slip_of_the_year():
    (draft,) = found(written("Monday 5 January 2014", MONDAY, 5, 1, 2014))
    assert "or the year is another: 5 January 2015 is a Monday" in draft.explanation


class TestWithoutYear:
    JEUDI = written("jeudi 18 mars", THURSDAY, 18, 3)
    MERCREDI = written("Mercredi (18 mars)", WEDNESDAY, 18, 3)

    def test_a_weekday_that_fits_no_year_near_the_article_is_a_conflict(self):
        (draft,) = found(self.JEUDI, published=on(2015, 3, 20))
        assert draft.fields["right"] == "18 March 2015 is a Wednesday"

    def test_a_weekday_that_fits_the_articles_year_is_none(self):
        assert found(self.MERCREDI, published=on(2015, 3, 20)) == []

    def test_nothing_is_said_where_the_article_has_no_known_day(self):
        assert found(self.JEUDI) == []
        assert found(self.JEUDI, published=DayRange(date(2015, 1, 1), None)) == []

    def test_one_fitting_year_of_the_possible_ones_is_enough(self):
        assert found(self.JEUDI, published=DayRange(date(2009, 1, 1), date(2011, 12, 31))) == []
        assert found(self.JEUDI, published=DayRange(date(2014, 2, 1), date(2016, 3, 1)))

    def test_a_span_of_many_years_tells_nothing(self):
        assert found(self.JEUDI, published=DayRange(date(2011, 6, 1), date(2019, 6, 1))) == []

    def test_a_day_some_months_off_may_be_of_another_year(self):
        assert found(self.JEUDI, published=on(2015, 6, 20)) == []
        assert found(self.JEUDI, published=on(2015, 1, 20)) == []

    def test_a_year_that_the_text_speaks_of_can_be_meant(self):
        year = claim("a.txt", "1999", day(1999, 5, 2), start=40)
        assert date(1999, 3, 18).weekday() == THURSDAY
        assert found(self.JEUDI, year, published=on(2015, 3, 20)) == []

    def test_the_day_in_question_does_not_vouch_for_itself(self):
        resolved = claim("a.txt", "jeudi 18 mars", day(2010, 3, 18), when=When(weekday=THURSDAY, day=18, month=3))
        assert found(resolved, published=on(2015, 3, 20))

    def test_the_turn_of_the_year_is_seen(self):
        assert found(written("mercredi 31 décembre", WEDNESDAY, 31, 12), published=on(2015, 1, 2)) == []
        assert found(written("jeudi 31 décembre", THURSDAY, 31, 12), published=on(2015, 1, 2))

    def test_29_february_exists_in_leap_years_alone(self):
        assert found(written("lundi 29 février", MONDAY, 29, 2), published=on(2016, 3, 2)) == []
        assert found(written("mardi 29 février", TUESDAY, 29, 2), published=on(2016, 3, 2))
        assert found(written("mardi 29 février", TUESDAY, 29, 2), published=on(2018, 3, 2)) == []


def test_a_night_belongs_to_two_days():
    assert found(written("Friday night, 15 March 2014", FRIDAY, 15, 3, 2014, parts={"part": "NI"})) == []
    assert found(written("Friday, 15 March 2014", FRIDAY, 15, 3, 2014))


def test_both_ends_of_a_range_are_asked():
    end = When(weekday=FRIDAY, day=16, month=7, year=2026)
    (draft,) = found(written("14 to Friday 16 July 2026", None, 14, 7, 2026, parts={"end": end}))
    assert draft.fields["weekday"] == "Friday"


def test_an_nth_weekday_is_no_weekday_of_a_day():
    assert found(written("the first Monday of July 2026", MONDAY, 14, 7, 2026, parts={"nth": 1})) == []


def test_before_the_calendar_was_one_nothing_is_said():
    assert found(written("Friday, 10 September 1734", MONDAY, 10, 9, 1734)) == []


def test_an_impossible_day_is_left_to_the_calendar():
    assert found(written("Monday, 31 June 2026", MONDAY, 31, 6, 2026, ill_formed=True)) == []
    assert found(written("Monday, 31 June 2026", MONDAY, 31, 6, 2026)) == []
