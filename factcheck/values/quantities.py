"""Numbers as intervals: what the written words allow.

A number written in full is exact.  A scale word or trailing zeros allow half a unit of the last written digit (`low`, `high`)
and, loosely, half a unit of the last non-zero one (`loose_low`, `loose_high`).  Hedges widen or open the interval.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from factcheck.values.base import Relation
from factcheck.values.units import WARMTH, commensurable, in_base, one_currency

Hedge = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts or measures.

    `low` and `high` are None where the words leave an end open; `low_open`/`high_open` say that the bound itself is left out.
    `stated` is the scaled number, None for a range or a vague word.  `unit` is a canonical English name, "" for a count;
    `currency` is set for money alone (ISO 4217, or the bare word where it is open: "dollar", "franc").  `scale` is what the
    scale word of the number, or of both ends of a range, stands for; 1 without one.
    """

    low: Decimal | None
    high: Decimal | None
    stated: Decimal | None
    written: str
    hedge: Hedge = "exact"
    unit: str = ""
    item: str = ""
    currency: str = ""
    low_open: bool = False
    high_open: bool = False
    loose_low: Decimal | None = None
    loose_high: Decimal | None = None
    scale: Decimal = field(default=Decimal(1), compare=False)

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        value = {
            "low": _decimal(self.low),
            "high": _decimal(self.high),
            "stated": _decimal(self.stated),
            "written": self.written,
            "hedge": self.hedge,
            "unit": self.unit,
            "item": self.item,
        }
        return {**value, "currency": self.currency} if self.currency else value


def _decimal(number: Decimal | None) -> str | None:
    """The number in plain digits, without trailing zeros after the point."""
    if number is None:
        return None
    plain = format(number, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def compare(a: Quantity, b: Quantity) -> Relation:
    """How two numbers stand to each other, whatever they count; symmetric.

    Units are converted, currencies never.  Readings that are apart in the strict sense and together in the loose one overlap.
    After a conversion only the loose ones are held against each other: "10 km" is written to the kilometre.
    """
    if bool(a.currency) != bool(b.currency) or (a.currency and not one_currency(a.currency, b.currency)):
        return Relation.INCOMPARABLE
    if {a.unit, b.unit} <= WARMTH and a.unit != b.unit:
        return _warmth(a, b)
    if not commensurable(a.unit, b.unit):
        return Relation.INCOMPARABLE
    if (a.low, a.high) == (None, None) or (b.low, b.high) == (None, None):
        return Relation.INCOMPARABLE
    if a.unit != b.unit:
        return _relation(_converted(_loose(a), a.unit), _converted(_loose(b), b.unit))
    strict = _relation(_strict(a), _strict(b))
    if strict is Relation.APART and _relation(_loose(a), _loose(b)) is not Relation.APART:
        return Relation.OVERLAPS
    return strict


_ONE_TEMPERATURE = 1  # degree Celsius that two whole degrees of two scales are apart at most
_CLOSEST = (Relation.SAME, Relation.WITHIN, Relation.OVERLAPS, Relation.APART)


def _warmth(a: Quantity, b: Quantity) -> Relation:
    """How two temperatures stand; differences of such too where both scales are named: "warmer by 9 °F", "by 5 °C"."""
    found = {_in_scales(a, b, *scales) for scales in _scales(a, b)}
    return next(one for one in _CLOSEST if one in found)


def _in_scales(a: Quantity, b: Quantity, one: str, other: str, steps: bool = False) -> Relation:
    return _relation(_converted(_loose(a), one, steps), _converted(_loose(b), other, steps))


def _scales(a: Quantity, b: Quantity) -> list[tuple[str, str, bool]]:
    """The two scales that can be meant, and whether the numbers are differences; bare degrees are of either scale."""
    if "degree" not in (a.unit, b.unit):
        return [(a.unit, b.unit, steps) for steps in (False, True)]
    ours, theirs = (("celsius", "fahrenheit") if one.unit == "degree" else (one.unit,) for one in (a, b))
    return [(one, other, False) for one in ours for other in theirs]


def degrees_apart(a: Quantity, b: Quantity) -> Decimal:
    """The degrees Celsius between two temperatures of two scales as they are stated, the least that can be meant."""
    one, other = (Decimal() if number is None else number for number in (a.stated, b.stated))
    return min(
        abs(in_base(one, left, upper=True, steps=steps) - in_base(other, right, upper=True, steps=steps))
        for left, right, steps in _scales(a, b)
        if left != right
    )


def in_two_scales(a: Quantity, b: Quantity) -> bool:
    """Whether two temperatures, one of them in bare degrees, are one as stated, told in Fahrenheit and in Celsius."""
    return "degree" in (a.unit, b.unit) and {a.unit, b.unit} <= WARMTH and degrees_apart(a, b) <= _ONE_TEMPERATURE


@dataclass(frozen=True, slots=True)
class _Interval:
    """Bounds with whether each is left out; an end that is open to infinity is left out."""

    low: Decimal
    low_open: bool
    high: Decimal
    high_open: bool

    @property
    def ends(self) -> tuple[tuple[Decimal, bool], tuple[Decimal, bool]]:
        """Both ends as keys that grow with what the interval leaves out below, and with what it holds above."""
        return (self.low, self.low_open), (self.high, not self.high_open)


_INFINITY = Decimal("Infinity")


def _interval(low: Decimal | None, low_open: bool, high: Decimal | None, high_open: bool) -> _Interval:
    below, above = (-_INFINITY if low is None else low), (_INFINITY if high is None else high)
    return _Interval(below, low_open or low is None, above, high_open or high is None)


def _strict(one: Quantity) -> _Interval:
    return _interval(one.low, one.low_open, one.high, one.high_open)


def _loose(one: Quantity) -> _Interval:
    low, low_open = (one.low, one.low_open) if one.loose_low is None else (one.loose_low, False)
    high, high_open = (one.high, one.high_open) if one.loose_high is None else (one.loose_high, True)
    return _interval(low, low_open, high, high_open)


def _converted(one: _Interval, unit: str, steps: bool = False) -> _Interval:
    low = one.low if one.low.is_infinite() else in_base(one.low, unit, upper=False, steps=steps)
    high = one.high if one.high.is_infinite() else in_base(one.high, unit, upper=True, steps=steps)
    return _Interval(low, one.low_open, high, one.high_open)


def _relation(a: _Interval, b: _Interval) -> Relation:
    if a == b:
        return Relation.SAME
    (a_low, a_high), (b_low, b_high) = a.ends, b.ends
    (start, start_open), (end, end_held) = max(a_low, b_low), min(a_high, b_high)
    if start > end or (start == end and (start_open or not end_held)):
        return Relation.APART
    inside = (a_low <= b_low and b_high <= a_high) or (b_low <= a_low and a_high <= b_high)
    return Relation.WITHIN if inside else Relation.OVERLAPS
