"""Moments and lengths of time compared."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Relation
from factcheck.values.days import Duration, Moment, compare, compare_durations

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def moments(draw):
    first, length = draw(DAYS), draw(st.integers(0, 400))
    return Moment(first, first + timedelta(days=length), "day", None)


def moment(first, last):
    return Moment(date.fromisoformat(first), date.fromisoformat(last), "day", None)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (("2015-03-18", "2015-03-18"), ("2015-03-18", "2015-03-18"), Relation.SAME),
        (("2015-03-18", "2015-03-18"), ("2015-03-01", "2015-03-31"), Relation.WITHIN),
        (("2015-03-18", "2015-04-02"), ("2015-03-01", "2015-03-31"), Relation.OVERLAPS),
        (("2015-03-18", "2015-03-18"), ("2015-03-19", "2015-03-19"), Relation.APART),
    ],
    ids=["same", "within", "overlaps", "apart"],
)
def test_two_moments_stand_so(left, right, relation):
    assert compare(moment(*left), moment(*right)) is relation


def test_a_moment_without_ends_cannot_be_compared():
    assert compare(Moment(None, None, "day", None), moment("2015-03-18", "2015-03-18")) is Relation.INCOMPARABLE


def test_lengths_compare_as_intervals():
    assert compare_durations(Duration("P2Y", 730.5, 730.5), Duration("P3Y", 1095.75, 1095.75)) is Relation.APART


@given(moments(), moments())
def test_comparing_is_symmetric(left, right):
    assert compare(left, right) is compare(right, left)


@given(moments(), moments(), st.integers(0, 500))
def test_widening_never_makes_a_conflict(left, right, days):
    margin = timedelta(days=days)
    wider = Moment(left.earliest - margin, left.latest + margin, "day", None)
    if compare(left, right) is not Relation.APART:
        assert compare(wider, right) is not Relation.APART
