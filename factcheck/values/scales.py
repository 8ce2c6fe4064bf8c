"""Scale words: "18 billion" and "18 million" have the same digits, and so do "5 percent" and "5 percentage points"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.quantities import Quantity

_THOUSAND = Decimal(1000)
SHARES = frozenset({"percent", "percentage point", "permille"})  # units of one look: a share, a step between shares


def other_scale(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers have the same digits and another scale word, or one has none; "1,000 million" is "1 billion".

    One of them may leave its unit to the words around it: "27.5 million additional cubic metres".
    """
    one_unit = a.unit == b.unit or (not (a.unit and b.unit) and SHARES.isdisjoint((a.unit, b.unit)))
    return one_unit and a.scale != b.scale and _digits(a) == _digits(b) != ()


def other_share(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are the same of two units of shares: percent, percentage points, per mille."""
    return a.unit != b.unit and {a.unit, b.unit} <= SHARES and a.stated is not None and a.stated == b.stated


def _digits(one: Quantity) -> tuple[Decimal, ...]:
    """The numbers that the scale word multiplies: one, or both ends of a range."""
    numbers = (one.stated,) if one.stated is not None else (one.low, one.high)
    return tuple(_head(number / one.scale, one.written) for number in numbers if number is not None)


def _head(number: Decimal, written: str) -> Decimal:
    """The number, in words without a thousand that belongs to its scale word: 1 of "mil millones"."""
    spelt = written and not any(map(str.isdigit, written))
    while spelt and number and number % _THOUSAND == 0:
        number /= _THOUSAND
    return number
