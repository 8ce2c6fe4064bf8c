"""What the words of a number allow: a numeral and its hedge become an interval."""

from __future__ import annotations

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
    plain = _plain(numeral, written)
    if hedge not in REPORTED or hedge == "exact":
        return plain
    value, share = numeral.value, abs(numeral.value) * ABOUT
    low, high, loose_low, loose_high = plain.low, plain.high, plain.loose_low, plain.loose_high
    match hedge:
        case "at_least" | "more_than":
            low, high, loose_high = value, None, None
        case "at_most" | "less_than":
            low, high, loose_low = None, value, None
        case "nearly":
            low, high = value - share, value
        case "just_over":
            low, high = value, value + share
        case _:
            low, high = _least(low, value - share), _most(high, value + share)
    return Quantity(
        low,
        high,
        plain.stated,
        written,
        REPORTED[hedge],
        low_open=hedge in ("more_than", "just_over"),
        high_open=hedge in ("less_than", "nearly"),
        loose_low=None if low is None else _least(loose_low, low),
        loose_high=None if high is None else _most(loose_high, high),
        scale=numeral.scale,
    )


def _plain(numeral: Numeral, written: str) -> Quantity:
    """The number as it stands."""
    value, half, wide = numeral.value, numeral.place / 2, numeral.loose_place / 2
    if numeral.low is not None and numeral.high is not None:
        return Quantity(numeral.low, numeral.high, value, written, "about", loose_low=numeral.low, loose_high=numeral.high)
    low, high = (value - half, value + half) if numeral.scaled else (value, value)
    loose_low, loose_high = min(low, value - wide), max(high, value + wide, (numeral.other or value) + wide)
    return Quantity(
        low, high, value, written, high_open=numeral.scaled, loose_low=loose_low, loose_high=loose_high, scale=numeral.scale
    )


def between(first: Numeral, last: Numeral, written: str, hedge: str = "exact") -> Quantity:
    """A range, both ends included; what scale words and zeros leave open widens it loosely alone."""
    one, other = sorted((first, last), key=lambda one: one.value)
    low, high = _plain(one, ""), _plain(other, "")
    return Quantity(
        one.value,
        other.value,
        None,
        written,
        REPORTED.get(hedge, "exact"),
        loose_low=low.loose_low,
        loose_high=high.loose_high,
        scale=one.scale if one.scale == other.scale else Decimal(1),
    )


def vague(low: Decimal, high: Decimal | None, written: str) -> Quantity:
    """Reads "Hundreds of millions": from two of them to below the next greater word."""
    return Quantity(low, high, None, written, "about", high_open=high is not None)


def _least(one: Decimal | None, other: Decimal) -> Decimal:
    return other if one is None else min(one, other)


def _most(one: Decimal | None, other: Decimal) -> Decimal:
    return other if one is None else max(one, other)
