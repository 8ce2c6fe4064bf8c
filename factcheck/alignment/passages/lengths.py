"""Lengths of time, in whatever way they are said: "for 15 years", "15 years ago", "15-year-old"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import Claim
from factcheck.values.base import Relation
from factcheck.values.days import Duration, Moment
from factcheck.values.quantities import Quantity

_TIMEX = re.compile(r"P(?P<clock>T?)(?P<number>\d+(?:\.\d+)?)(?P<unit>[YMWDHSQ])")
_UNITS = {
    "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "quarter": 91.3125, "year": 365.25,
}  # fmt: skip
_LETTERS = {"M": "month", "W": "week", "D": "day", "Y": "year", "Q": "quarter"}
_WRITTEN, _ENDS = re.compile(r"\d+(?:[.,]\d+)*"), 2
_CLOCK_LETTERS = {"H": "hour", "M": "minute"}
_WEEKS = ({7, 8}, {14, 15})  # days: a week or two, counted with both ends or with one
_ANOTHER = 4  # a length that is so many times another in another unit is more likely of another thing (a judgement)
_NEAR = 0.1  # two lengths in two units are one within this share: "quinze jours" are two weeks (a judgement)


@dataclass(frozen=True, slots=True)
class Length:
    """A number of units of time; of a range the greatest, `least` being the other end."""

    number: Decimal
    unit: str
    least: Decimal | None = None

    @property
    def days(self) -> float:
        """The length in days."""
        return float(self.number) * _UNITS[self.unit]

    @property
    def span(self) -> tuple[float, float]:
        """The days that can be meant where the number is rounded to its unit."""
        half = _UNITS[self.unit] / 2
        return self.days - half, self.days + half


def length(claim: Claim) -> Length | None:
    """The length of time that the claim's words name, None where they name none."""
    match claim.mention.value:
        case Duration(timex3=str(timex3), low=low) if found := _TIMEX.fullmatch(timex3):
            unit = (_CLOCK_LETTERS if found["clock"] else _LETTERS).get(found["unit"])
            least = round(Decimal(low / _UNITS[unit]), 3).normalize() if low and unit and _is_range(claim) else None
            return Length(Decimal(found["number"]), unit, least) if unit else None
        case Quantity(stated=Decimal() as stated, unit=unit) if unit in _UNITS:
            return Length(stated, unit)
        case Quantity(low=Decimal() as least, high=Decimal() as most, unit=unit) if unit in _UNITS and _is_range(claim):
            return Length(most, unit, least)
        case Moment():
            when = claim.mention.when
            # "Last year" is no length; "10 years ago" is one.
            if when and when.shift and when.unit in _UNITS and (abs(when.shift) > 1 or when.elapsed):
                return Length(Decimal(abs(when.shift)), when.unit)
    return None


def _is_range(claim: Claim) -> bool:
    """Whether it is written with both ends: "18 to 29 years old", not "forty-odd years"."""
    return len(_WRITTEN.findall(claim.mention.text)) == _ENDS


def lengths(a: Length, b: Length) -> Relation:
    """How two lengths stand; in two units they are one, apart by more than rounding, or of two things.

    One length beside a range says less where it is one of its ends.
    """
    if a.least is not None or b.least is not None:
        return _ranges(a, b)
    if a.unit == b.unit == "day" and {a.number, b.number} in _WEEKS:
        return Relation.OVERLAPS
    if a.unit == b.unit:
        return Relation.SAME if a.number == b.number else Relation.APART
    if abs(a.days - b.days) <= _NEAR * max(a.days, b.days):
        return Relation.OVERLAPS
    if a.number == b.number:
        return Relation.APART
    low, high = sorted((a, b), key=lambda one: one.days)
    apart = low.span[1] < high.span[0] <= _ANOTHER * low.days
    return Relation.APART if apart else Relation.INCOMPARABLE


def _ranges(a: Length, b: Length) -> Relation:
    if a.unit != b.unit:
        return Relation.INCOMPARABLE
    one, other = (sorted({found.number, found.number if found.least is None else found.least}) for found in (a, b))
    if one == other:
        return Relation.SAME
    if len(one) == len(other):
        return Relation.APART
    return Relation.WITHIN if set(one) & set(other) else Relation.INCOMPARABLE
