"""Numbers and lengths of time as tellings of one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.alignment.passages.amounts import amounts
from factcheck.alignment.passages.lengths import Length, lengths
from factcheck.values.base import Relation
from tests.alignment.tellings import count

MILLION, BILLION = Decimal(10) ** 6, Decimal(10) ** 9


def above(number):
    """More than that number."""
    return replace(count(number), hedge="more_than", high=None, low_open=True)


def just_over(number, high):
    """As "just over" is read: from the number upwards."""
    return replace(count(number), hedge="about", high=Decimal(high), loose_high=Decimal(high), low_open=True)


def about(number):
    """That number, ten in a hundred more or less."""
    exact = Decimal(number)
    return replace(count(number), hedge="about", low=exact * Decimal("0.9"), high=exact * Decimal("1.1"))


def spread(low, high, written):
    """A range."""
    return replace(count(low), high=Decimal(high), stated=None, written=written)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (count("12"), count("12"), Relation.SAME),
        (count("12"), count("13"), Relation.APART),
        (above("40"), above("50"), Relation.APART),
        (above("5000"), above("50000"), Relation.APART),
        (count("54837"), count("55000"), Relation.OVERLAPS),
        (count("16"), count("20"), Relation.APART),
        (above("5000"), count("5000"), Relation.WITHIN),
        (above("5000"), count("5200"), Relation.OVERLAPS),
        (above("5000"), count("6200"), Relation.INCOMPARABLE),
        (above("5000"), count("500"), Relation.APART),
        (above("13"), above("130"), Relation.APART),
        (about("300"), count("310"), Relation.WITHIN),
        (about("300"), about("500"), Relation.APART),
        (spread("15", "25", "15 to 25"), spread("15", "25", "15 à 25"), Relation.SAME),
        (spread("15", "25", "15 to 25"), spread("15", "52", "15 à 52"), Relation.APART),
        (spread("0.5", "1000000000", "0.5 to 1 billion"), spread("1", "2", "1 à 0.5 milliard"), Relation.SAME),
        (spread("15", "25", "15 to 25"), count("25"), Relation.WITHIN),
        (spread("15", "25", "15 to 25"), count("16"), Relation.INCOMPARABLE),
        (count("10", unit="kilometre"), count("10", unit="mile"), Relation.APART),
        (count("10", unit="kilometre"), count("10"), Relation.SAME),
        (count("11", unit="kilometre"), count("6.3", unit="mile"), Relation.INCOMPARABLE),
        (count("10", unit="kilometre"), count("1000", unit="foot"), Relation.APART),
        (replace(count("21", unit="degree"), hedge="less_than", low=None), count("12", unit="celsius"), Relation.APART),
        (replace(count("30", unit="degree"), hedge="more_than", high=None), count("20", unit="degree"), Relation.APART),
        (count("20", currency="EUR"), count("30"), Relation.APART),
        (count("20", currency="EUR"), count("26", currency="USD"), Relation.INCOMPARABLE),
        (replace(count("3064"), written="3,064"), replace(count("3.064"), written="3.064"), Relation.SAME),
        (replace(count("3064"), written="3064"), replace(count("3.064"), written="3.064"), Relation.OVERLAPS),
        (replace(count("3064"), written="3064", unit="mile"), replace(count("3.064"), unit="kilometre"), Relation.APART),
        (replace(count("9200"), written="9,200"), count("200"), Relation.INCOMPARABLE),
        (replace(count("2.386"), written="2,386"), count("2386"), Relation.OVERLAPS),
        (replace(count("2.386"), written="2,386"), count("2368"), Relation.APART),
        (
            replace(count("2.386"), written="2,386"),
            replace(count("2386000"), written="2386 mille", scale=Decimal(1000)),
            Relation.APART,
        ),
        (
            replace(count("300000000000"), written="300,000 mn", scale=MILLION),
            replace(count("300000"), written="300 000"),
            Relation.APART,
        ),
        (replace(about("80000000000"), scale=BILLION), replace(above("80000000000000"), scale=1000 * BILLION), Relation.APART),
        (
            replace(count("7400000"), written="7,400 millones", scale=MILLION),
            replace(count("7400000000"), scale=BILLION),
            Relation.OVERLAPS,
        ),
        (
            replace(count("7400000"), written="7,4 millones", scale=MILLION),
            replace(count("7400000000"), scale=BILLION),
            Relation.APART,
        ),
        (spread("12.027", "12.170", "12,027 y 12,170"), spread("12027", "12170", "12027 et 12170"), Relation.SAME),
        (spread("12.027", "12.170", "12,027 y 12,170"), spread("12027", "12710", "12027 et 12710"), Relation.APART),
        (count("5", unit="percent"), replace(count("5000000"), scale=MILLION), Relation.INCOMPARABLE),
        (just_over("12000", "13200"), count("12600"), Relation.WITHIN),
        (just_over("12000", "13200"), count("21000"), Relation.APART),
        (count("-1.5"), count("1.5"), Relation.OVERLAPS),
        (replace(count("-5"), written="minus 5"), count("5"), Relation.APART),
        (count("-1.5"), count("2.5"), Relation.APART),
    ],
    ids=lambda one: one.value if isinstance(one, Relation) else f"{one.hedge} {one.written}",
)
def test_numbers_as_tellings_of_one(a, b, relation):
    assert amounts(a, b) is relation
    assert amounts(b, a) is relation


@given(st.decimals(1, 10**9, places=1), st.decimals(1, 10**9, places=1))
def test_only_exact_numbers_that_differ_are_apart(x, y):
    found = amounts(count(str(x)), count(str(y)))
    assert (found is Relation.SAME) == (x == y)
    assert found in (Relation.SAME, Relation.OVERLAPS, Relation.APART)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ((15, "day"), (15, "day"), Relation.SAME),
        ((15, "day"), (2, "week"), Relation.OVERLAPS),
        ((12, "month"), (1, "year"), Relation.OVERLAPS),
        ((15, "day"), (14, "day"), Relation.OVERLAPS),
        ((15, "month"), (14, "month"), Relation.APART),
        ((72, "day"), (73, "day"), Relation.APART),
        ((72, "day"), (72, "year"), Relation.APART),
        ((3, "day"), (8, "month"), Relation.INCOMPARABLE),
    ],
    ids=str,
)
def test_lengths_of_time_as_tellings_of_one(a, b, relation):
    one, other = (Length(Decimal(number), unit) for number, unit in (a, b))
    assert lengths(one, other) is relation
    assert lengths(other, one) is relation


def test_a_conversion_of_two_rough_numbers_is_no_difference():
    feet, metres = replace(about("200"), unit="foot"), replace(about("60"), unit="metre")
    assert amounts(feet, metres) is not Relation.APART
    assert amounts(feet, replace(about("600"), unit="metre")) is Relation.APART


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (above("7"), count("70"), Relation.APART),
        (above("5000"), count("9000"), Relation.APART),
        (about("160"), count("100"), Relation.APART),
        (about("240"), count("260"), Relation.APART),
        (about("2500"), count("2600"), Relation.APART),
        (about("2500"), count("2543"), Relation.OVERLAPS),
        (above("237"), above("247"), Relation.APART),
        (above("5000"), count("5200"), Relation.OVERLAPS),
        (count("200", currency="CZK"), count("300", currency="krone"), Relation.APART),
        (count("20", currency="EUR"), count("26", currency="USD"), Relation.INCOMPARABLE),
    ],
    ids=lambda one: one.value if isinstance(one, Relation) else f"{one.hedge} {one.written}",
)
def test_a_slip_of_the_pen_is_no_telling_of_the_number(a, b, relation):
    assert amounts(a, b) is relation
