"""Numbers, sums and ages in plain words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.model import Kind
from factcheck.values.quantities import Quantity

SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
IRREGULAR = {"foot": "feet", "inch": "inches"}
UNCHANGED = (
    "s",
    "hertz",
    "percent",
    "permille",
    "psi",
    "stone",
    "horsepower",
    "fahrenheit",
)  # endings of units without a plural
DECIMALS = 3  # more places than this are not read at a glance: the number is written in full; a judgement


def number_exactly(quantity: Quantity, kind: Kind) -> str:
    """The interval with its ends spelled out: "at least 329.5 and below 330.5 million", "more than 5,000 brands"."""
    return _dressed(_exact_ends(quantity), quantity, kind)


def number_shortly(quantity: Quantity, kind: Kind) -> str:
    """The interval with a dash: "329.5–330.5 million", "more than 5,000 brands"."""
    return _dressed(_short_ends(quantity), quantity, kind)


def loosely(quantity: Quantity, kind: Kind) -> str:
    """What a number rounded to its last digit but zero allows: "at least 325 and below 335 million"; "" if no more."""
    low, high = quantity.loose_low, quantity.loose_high
    if low is None and high is None:
        return ""
    wide = replace(
        quantity,
        low=quantity.low if low is None else low,
        low_open=quantity.low_open and low is None,
        high=quantity.high if high is None else high,
        high_open=quantity.high_open or high is not None,
        item="",
    )
    return number_exactly(wide, kind) if (wide.low, wide.high) != (quantity.low, quantity.high) else ""


def plain(number: Decimal, scale: tuple[Decimal, str] | None = None) -> str:
    """The number with commas, in the scale given ("330" of "330 million"), without trailing zeros."""
    digits = f"{number / scale[0] if scale else number:,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _exact_ends(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is None or high is None or low == high:
        return _one_ended(quantity)
    first, last = _pair(low, high)
    if not quantity.low_open and not quantity.high_open:
        return f"{first} to {last}"
    lower = "more than" if quantity.low_open else "at least"
    upper = "below" if quantity.high_open else "at most"
    return f"{lower} {first} and {upper} {last}"


def _short_ends(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is None or high is None or low == high:
        return _one_ended(quantity)
    return "–".join(_pair(low, high))


def _one_ended(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        return _scaled(low, _scale(low))
    if low is not None:
        return f"{'more than' if quantity.low_open else 'at least'} {_scaled(low, _scale(low))}"
    if high is not None:
        return f"{'less than' if quantity.high_open else 'at most'} {_scaled(high, _scale(high))}"
    return "an unknown number"


def _pair(low: Decimal, high: Decimal) -> tuple[str, str]:
    """Both ends; the scale of both is said once."""
    scale = _scale(low)
    return (plain(low, scale) if scale == _scale(high) else _scaled(low, scale)), _scaled(high, _scale(high))


def _scale(number: Decimal) -> tuple[Decimal, str] | None:
    """The greatest scale in which the number has at most `DECIMALS` places, None below a million or where none is."""
    fitting = (one for one in SCALES if abs(number) >= one[0] and _places(number / one[0]) <= DECIMALS)
    return next(fitting, None)


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else DECIMALS + 1


def _scaled(number: Decimal, scale: tuple[Decimal, str] | None) -> str:
    return f"{plain(number, scale)} {scale[1]}" if scale else plain(number)


def _dressed(ends: str, quantity: Quantity, kind: Kind) -> str:
    """The ends with what they count or measure."""
    one = quantity.low == quantity.high == 1
    if kind == "ordinal" and quantity.stated is not None:
        ends, unit = _ordinal(quantity.stated), ""
    elif kind == "age":
        unit = f"{quantity.unit or 'year'}{'' if one else 's'} old"
    else:
        unit = _unit(quantity.currency or quantity.unit, one)
    return " ".join(filter(None, (ends, unit, quantity.item)))


def _ordinal(number: Decimal) -> str:
    teen = 10 <= number % 100 <= 20
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(int(number % 10), "th")
    return f"{plain(number)}{ending}"


def _unit(unit: str, one: bool) -> str:
    """The unit as said after the number: "kilometres", "miles per hour", "percent", "dollars", "EUR"."""
    if one or not unit or unit.isupper():
        return unit
    head, per, rest = unit.partition(" per ")
    if head.endswith(UNCHANGED):
        return unit
    stem, space, last = head.rpartition(" ")
    return stem + space + IRREGULAR.get(last, f"{last}s") + per + rest
