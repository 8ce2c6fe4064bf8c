from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck import wording
from factcheck.checks.diagnosis import diagnose, misprint, misspelling
from factcheck.model import Mention
from factcheck.values.days import Moment
from factcheck.values.labels import Parts
from tests.checks.build import day, name, number, office


def clock(hour, minute=0):
    moment = datetime(2019, 6, 3, hour, minute)
    return Moment(moment, moment, "minute", None)


def month(year, number):
    return Moment(date(year, number, 1), date(year, number, 28), "month", None)


def shown(one):
    return one if isinstance(one, str) else wording.reading(Mention("quantity", 0, 0, "", one)) if one else "none"


@pytest.mark.parametrize(
    ("left", "right", "slip"),
    [
        (number("14"), number("41"), "two digits exchanged"),
        (number("1250"), number("1520"), "two digits exchanged"),
        (number("1250"), number("1256"), "one digit differs"),
        (number("12500"), number("1250"), "a factor of ten"),
        (number("12560"), number("1256"), "a factor of ten"),
        (number("12567"), number("1267"), "one digit left out"),
        (number("18000000000"), number("18000000000000"), "a factor of a thousand"),
        (number("3.4"), number("3.5"), None),
        (number("12"), number("13"), None),
        (number("0"), number("0.5"), None),
        (number("100", currency="EUR"), number("1000", currency="USD"), None),
        (day(2019, 6, 3), day(2019, 6, 4), "off by one day"),
        (day(2019, 12, 31), day(2020, 1, 1), "off by one day"),
        (day(2019, 6, 8), day(2019, 7, 8), "the month exchanged (June, July)"),
        (day(2019, 6, 8), day(2018, 6, 8), "the same day of another year"),
        (day(2019, 3, 4), day(2019, 4, 3), "day and month exchanged"),
        (day(2019, 6, 12), day(2019, 6, 21), "two digits exchanged"),
        (day(2019, 6, 3), day(2019, 6, 10), "off by one week"),
        (day(2019, 6, 3), day(2019, 6, 19), None),
        (month(2018, 6), month(2019, 6), "the same month of another year"),
        (clock(9), clock(21), "twelve hours apart: morning and afternoon"),
        (clock(9), clock(10), "whole hours apart: perhaps two time zones"),
        (clock(9), clock(9, 25), None),
        (office("president"), office("president", tense="former"), "one text may use an old title"),
        (office("president"), office("chair"), None),
        (name("Daniel Okoro"), name("Daniel Okero"), "one letter differs"),
        (name("Kristina Wieland"), name("Kristina Weiland"), "two letters exchanged"),
        (name("Hélène Castan"), name("Helene Castan"), "only accents, capitals or signs differ"),
        (name("Marie Janssen"), name("Marie Jansen"), "one letter left out"),
        (name("Marie Janssen"), name("Paul Ferrand"), None),
        (Parts(("G20",)), Parts(("G7",)), None),
        (Parts(("62h00",)), Parts(("26h00",)), "two signs exchanged"),
        (number("12"), day(2019, 6, 3), None),
    ],
    ids=shown,
)
def test_the_slip_is_named_where_it_shows_and_from_both_sides(left, right, slip):
    assert diagnose(left, right) == slip
    assert diagnose(right, left) == slip


def test_equal_words_have_no_slip():
    assert misspelling("Castan", "Castan") is None
    assert misprint("123", "123", "digit") is None


@given(some.text("0123456789", min_size=3), some.integers(min_value=0))
def test_any_two_neighbours_exchanged_are_found(digits, at):
    at %= len(digits) - 1
    exchanged = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    assert misprint(digits, exchanged, "digit") in ("two digits exchanged", None)
    assert (misprint(digits, exchanged, "digit") is None) == (digits == exchanged)


@given(some.text(max_size=8), some.text(max_size=8))
def test_a_misprint_is_the_same_from_both_sides(left, right):
    assert misprint(left, right, "sign") == misprint(right, left, "sign")
