"""Numbers are held against each other as what their words allow."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Relation
from factcheck.values.hedging import REPORTED, allowed, between, vague
from factcheck.values.numerals import Numeral, numeral, read_digits
from factcheck.values.quantities import Quantity, compare


def said(digits: str, hedge: str = "exact", scale: int = 1, **fields: str) -> Quantity:
    """The quantity of a number in English digits, with a scale word where `scale` is above 1."""
    found = read_digits(digits)
    assert found is not None
    if scale > 1:
        found = numeral(found.value * scale, found.place * scale, "mixed", Decimal(scale))
    return replace(allowed(found, hedge, digits), **fields)


MILLION = 10**6
PAIRS = [
    ("12 and 13", said("12"), said("13"), Relation.APART),
    ("3.4 % and 3.5 %", said("3.4", unit="percent"), said("3.5", unit="percent"), Relation.APART),
    ("330 million twice", said("330", scale=MILLION), said("330", scale=MILLION), Relation.SAME),
    ("2.4 million and 2,412,345", said("2.4", scale=MILLION), said("2,412,345"), Relation.WITHIN),
    ("5,000 and 4,870", said("5,000"), said("4,870"), Relation.OVERLAPS),
    ("5,000 and more than 5,000", said("5,000"), said("5,000", "more_than"), Relation.OVERLAPS),
    ("5,000 and at least 5,000", said("5,000"), said("5,000", "at_least"), Relation.WITHIN),
    ("more than 5,000 and 24", said("5,000", "more_than"), said("24"), Relation.APART),
    ("330 and 367 million", said("330", scale=MILLION), said("367", scale=MILLION), Relation.APART),
    ("18 million and 18 billion", said("18", scale=MILLION), said("18", scale=1000 * MILLION), Relation.APART),
    ("about 100 and 106", said("100", "about"), said("106"), Relation.WITHIN),
    ("up to 20 and 24", said("20", "at_most"), said("27"), Relation.APART),
    ("10 km and 6.2 miles", said("10", unit="kilometre"), said("6.2", unit="mile"), Relation.WITHIN),
    ("10 km and 10 miles", said("12", unit="kilometre"), said("12", unit="mile"), Relation.APART),
    ("30 °C and 86 °F", said("30", unit="celsius"), said("86", unit="fahrenheit"), Relation.WITHIN),
    ("100 km/h and 62 mph", said("100", unit="kilometre per hour"), said("62", unit="mile per hour"), Relation.WITHIN),
    ("half and 50 %", replace(said("0.5"), unit="ratio"), said("50", unit="percent"), Relation.SAME),
    ("5 tons and 5 tonnes", said("5", unit="ton"), said("5", unit="tonne"), Relation.WITHIN),
    ("5 km and 5 kg", said("5", unit="kilometre"), said("5", unit="kilogram"), Relation.INCOMPARABLE),
    ("5 km and 5 things", said("5", unit="kilometre"), said("5"), Relation.INCOMPARABLE),
    ("$5 and 5 US dollars", said("5", currency="dollar"), said("5", currency="USD"), Relation.SAME),
    ("$5 and €5", said("5", currency="dollar"), said("5", currency="EUR"), Relation.INCOMPARABLE),
    ("$5 and 5", said("5", currency="dollar"), said("5"), Relation.INCOMPARABLE),
]


@pytest.mark.parametrize(("one", "other", "relation"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS])
def test_two_numbers_stand_as_a_reader_would_say(one: Quantity, other: Quantity, relation: Relation) -> None:
    assert compare(one, other) is relation
    assert compare(other, one) is relation


def test_a_range_holds_a_number_and_hundreds_hold_another() -> None:
    twenty_to_thirty = between(numeral(Decimal(20)), numeral(Decimal(30)), "20 to 30")
    assert compare(twenty_to_thirty, said("26")) is Relation.WITHIN
    assert compare(twenty_to_thirty, said("41")) is Relation.APART
    assert compare(vague(Decimal(200), Decimal(1000), "hundreds"), said("450")) is Relation.WITHIN
    assert compare(vague(Decimal(200), Decimal(1000), "hundreds"), said("1,000")) is not Relation.WITHIN


def test_a_rounded_word_holds_what_it_rounds() -> None:
    about_thirty = allowed(Numeral(Decimal(30), Decimal(30), Decimal(30), "words", low=Decimal(25), high=Decimal(35)), "exact")
    assert compare(about_thirty, said("28")) is Relation.WITHIN
    assert compare(about_thirty, said("41")) is Relation.APART


def test_what_words_allow_is_shown_with_its_bounds() -> None:
    assert said("330", scale=MILLION).to_dict() | {"written": ""} == {
        "low": "329500000", "high": "330500000", "stated": "330000000", "written": "", "hedge": "exact", "unit": "", "item": "",
    }  # fmt: skip
    assert (said("5,000", "more_than").to_dict()["low"], said("5,000", "more_than").to_dict()["high"]) == ("5000", None)
    nearly = said("300", "nearly")
    assert (nearly.low, nearly.high, nearly.high_open, nearly.hedge) == (Decimal(270), Decimal(300), True, "about")


quantities = st.builds(
    lambda value, place, scale, hedge, unit, currency: replace(
        allowed(numeral(Decimal(value) * scale * place, place * scale, scale=Decimal(scale)), hedge),
        unit="" if currency else unit,
        currency=currency,
    ),
    st.integers(min_value=-9999, max_value=9999),
    st.sampled_from([Decimal(1), Decimal("0.1"), Decimal("0.01")]),
    st.sampled_from([1, 1000, MILLION]),
    st.sampled_from(sorted(REPORTED)),
    st.sampled_from(["", "kilometre", "mile", "percent", "ratio", "celsius", "fahrenheit", "ton", "tonne", "furlong"]),
    st.sampled_from(["", "dollar", "USD", "EUR"]),
)


@given(quantities, quantities)
def test_comparing_is_symmetric(one: Quantity, other: Quantity) -> None:
    assert compare(one, other) is compare(other, one)


@given(quantities)
def test_a_number_is_the_same_as_itself(one: Quantity) -> None:
    assert compare(one, one) is Relation.SAME


@given(quantities, quantities, st.integers(min_value=0, max_value=10**6))
def test_widening_a_number_never_makes_a_conflict(one: Quantity, other: Quantity, more: int) -> None:
    wider = replace(
        one,
        low=None if one.low is None else one.low - more,
        high=None if one.high is None else one.high + more,
        loose_low=None if one.loose_low is None else one.loose_low - more,
        loose_high=None if one.loose_high is None else one.loose_high + more,
    )
    if compare(one, other) is not Relation.APART:
        assert compare(wider, other) is not Relation.APART


@given(quantities)
def test_the_loose_reading_holds_the_strict_one(one: Quantity) -> None:
    assert one.loose_low is None or one.low is None or one.loose_low <= one.low
    assert one.loose_high is None or one.high is None or one.loose_high >= one.high
