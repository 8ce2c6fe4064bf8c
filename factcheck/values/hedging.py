"""What the words of a number allow: a numeral and its hedge become an interval."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.values.numerals import Numeral
from factcheck.values.quantities import Hedge, Quantity

ABOUT = Decimal("0.1")  # "about 50" is 45 to 55 (a judgement)
# A lexicon's word for a hedge → the hedge as reported; "nearly" is just below the number, "just_over" just above.
REPORTED: dict[str, Hedge] = {
    "exact": "exact", "about": "about", "nearly": "about", "just_over": "about",
    "at_least": "at_least", "more_than": "more_than", "at_most": "at_most", "less_than": "less_than",
}  # fmt: skip


def allowed(numeral: Numeral, hedge: str = "exact", written: str = "") -> Quantity:
    """The quantity that a numeral can mean under a hedge of the lexicon, without unit or item.

    A scale word allows half a unit of the last written digit; every number loosely allows half a unit of its last digit other
    than zero.  The upper end of a rounding is left out.
    """
    value = numeral.value
    plain = _plain(numeral, written)
    share = abs(value) * ABOUT
    loose = {"loose_low": plain.loose_low, "loose_high": plain.loose_high}
    match hedge:
        case "at_least" | "more_than":
            bounds = {"low": value, "low_open": hedge == "more_than", "high": None, "high_open": False, "loose_high": None}
        case "at_most" | "less_than":
            bounds = {"low": None, "high": value, "high_open": hedge == "less_than", "loose_low": None}
        case "nearly":
            bounds = {"low": value - share, "high": value, "high_open": True}
        case "just_over":
            bounds = {"low": value, "low_open": True, "high": value + share, "high_open": False}
        case "about":
            bounds = {"low": _least(plain.low, value - share), "high": _most(plain.high, value + share), "high_open": False}
        case _:
            return plain
    found = replace(plain, **{**loose, **bounds, "hedge": REPORTED[hedge]})  # type: ignore[arg-type]
    return _loosened(found)


def _plain(numeral: Numeral, written: str) -> Quantity:
    """The number as it stands."""
    value, half, wide = numeral.value, numeral.place / 2, numeral.loose_place / 2
    if numeral.low is not None and numeral.high is not None:
        return Quantity(numeral.low, numeral.high, value, written, "about", loose_low=numeral.low, loose_high=numeral.high)
    low, high = (value - half, value + half) if numeral.scaled else (value, value)
    loose_low, loose_high = min(low, value - wide), max(high, value + wide, (numeral.other or value) + wide)
    return Quantity(low, high, value, written, high_open=numeral.scaled, loose_low=loose_low, loose_high=loose_high)


def between(first: Numeral, last: Numeral, written: str, hedge: str = "exact") -> Quantity:
    """A range, both ends included; what scale words and zeros leave open widens it loosely alone."""
    one, other = sorted((first, last), key=lambda one: one.value)
    low, high = _plain(one, ""), _plain(other, "")
    return Quantity(
        one.value, other.value, None, written, REPORTED.get(hedge, "exact"), loose_low=low.loose_low, loose_high=high.loose_high
    )


def vague(low: Decimal, high: Decimal | None, written: str) -> Quantity:
    """Reads "Hundreds of millions": from two of them to below the next greater word."""
    return Quantity(low, high, None, written, "about", high_open=high is not None)


def _loosened(found: Quantity) -> Quantity:
    """The loose reading holds the strict one."""
    low = None if found.low is None else _least(found.loose_low, found.low)
    high = None if found.high is None else _most(found.loose_high, found.high)
    return replace(found, loose_low=low, loose_high=high)


def _least(one: Decimal | None, other: Decimal) -> Decimal:
    return other if one is None else min(one, other)


def _most(one: Decimal | None, other: Decimal) -> Decimal:
    return other if one is None else max(one, other)
