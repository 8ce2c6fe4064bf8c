"""Which of several days or periods the words mean: the nearest, or the one that they or their sentence point to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from factcheck.values.periods import Period
from factcheck.values.when import When

# How much farther a day to come counts than one gone by, where the sentence looks back, ahead, or neither (judgements).
# Nearness is the rule and tense a hint, but for weekdays: news tells of the last one unless the sentence looks ahead.
Weights = Mapping[int | None, float]
WEEKDAYS: Weights = {-1: 20.0, 1: 0.05, None: 20.0}
PERIODS: Weights = {-1: 9.0, 1: 0.12, None: 3.5}
QUARTERS: Weights = {-1: 9.0, 1: 0.25, None: 3.5}  # a report on one comes after its end, whatever it expects
DAYS: Weights = {-1: 4.0, 1: 0.25, None: 1.0}


_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where words are read: the day of writing, the date that the text gave last, and which way the sentence looks.

    `lean` is -1 for the past, 1 for the future, None where the sentence does not tell; `minute` that of writing; `ahead` where
    the text tells only of what is to come.
    """

    day: date | None = None
    text: Period | None = None
    lean: int | None = None
    minute: datetime | None = None
    ahead: bool = False


def chosen(candidates: Sequence[Period], when: When, at: Standpoint, weights: Weights) -> Period | None:
    """The candidate that the words or the sentence point to, else the nearest (by weights)."""
    day, way = at.day, when.direction if when.direction is not None else at.lean
    if day is None:
        return None
    if when.direction == 0:
        way = at.lean if when.weekday is not None and at.lean else 1  # "this Monday" can be over
        current = [one for one in candidates if one.unit == "season" and one.first <= day <= one.last]
        candidates = current or [one for one in candidates if one.first.year == day.year or one.unit == "day"]
    if at.ahead and when.direction is None:
        return _agreeing(candidates, when, day) or min((one for one in candidates if one.last >= day), key=_first, default=None)
    strict = when.direction in (-1, 1)
    if strict and way == -1:
        return max((one for one in candidates if _over(one, day)), key=_first, default=None)
    if strict:
        return min((one for one in candidates if one.first > day), key=_first, default=None)
    return min(candidates, key=lambda one: (_remoteness(one, day, weights[way]), one.first), default=None)


def _agreeing(candidates: Sequence[Period], when: When, day: date) -> Period | None:
    """The nearest day of within a year that is the weekday said beside it, where one is."""
    if when.weekday is None or when.day is None:
        return None
    agree = (one for one in candidates if one.first.weekday() == when.weekday and abs(one.first - day) < _YEAR)
    return min(agree, key=lambda one: abs(one.first - day), default=None)


def _remoteness(period: Period, day: date, weight: float) -> float:
    """The days between, those to come times the weight."""
    if period.first <= day <= period.last:
        return 0.0
    return weight * (period.first - day).days if period.first > day else float((day - period.last).days)


def _first(period: Period) -> date:
    return period.first


def _over(period: Period, day: date) -> bool:
    """Whether "last …" can mean the period; a season's widest months reach into the next one, so it is over a month early."""
    return period.last - timedelta(days=30 if period.unit == "season" else 0) < day
