"""The days of feasts that move from year to year."""

from datetime import date, timedelta

import pytest

from factcheck.values.feasts import feast


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("E+0", date(2015, 4, 5)),
        ("E-2", date(2024, 3, 29)),
        ("O+0", date(2024, 5, 5)),
        ("O+0", date(2017, 4, 16)),
        ("A+0", date(2023, 12, 3)),
        ("A+21", date(2017, 12, 24)),
        ("C+0", date(2023, 1, 22)),
        ("C+0", date(2025, 1, 29)),
        ("11-4-4", date(2022, 11, 24)),
        ("11-4-4+1", date(2022, 11, 25)),
        ("05-1--1", date(2021, 5, 31)),
        ("04-27!7", date(2014, 4, 26)),
        ("04-27!7", date(2015, 4, 27)),
    ],
    ids=str,
)
def test_a_feast_has_its_day_in_each_year(rule, day):
    found = feast(rule, day.year)
    assert (found.first, found.last) == (day, day)


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("H07-01", date(2024, 10, 3)),
        ("H07-10", date(2023, 9, 25)),
        ("H12-14", date(2024, 3, 24)),  # in the second Adar of a leap year
        ("H12-14", date(2025, 3, 14)),
        ("H01-15", date(2024, 4, 23)),
        ("H09-25", date(2024, 12, 26)),
    ],
    ids=str,
)
def test_a_day_of_the_hebrew_year_begins_the_evening_before(rule, day):
    found = feast(rule, day.year)
    assert (found.first, found.last, found.likely) == (day - timedelta(days=1), day, day)


@pytest.mark.parametrize(
    ("rule", "day"), [("I10-01", date(2024, 4, 10)), ("I12-10", date(2023, 6, 28)), ("I01-01", date(2025, 6, 26))], ids=str
)
def test_a_day_of_the_islamic_year_may_move_by_one(rule, day):
    found = feast(rule, day.year)
    assert found.first <= day <= found.last


def test_a_feast_of_many_days_goes_from_the_first_to_the_last():
    found = feast("H09-25:8", 2024)
    assert (found.first, found.last) == (date(2024, 12, 25), date(2025, 1, 2))


def test_a_feast_of_years_out_of_reach_is_unknown():
    assert feast("C+0", 1900) is None
    assert feast("E+0", 1500) is None
