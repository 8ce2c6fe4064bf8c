"""Numbers as intervals: what the written words allow.

A number written in full is exact.  A scale word or trailing zeros allow half a unit of the last written digit (`low`, `high`)
and, loosely, half a unit of the last non-zero one (`loose_low`, `loose_high`).  Hedges widen or open the interval.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

Hedge = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts or measures.

    `low` and `high` are None where the words leave an end open; `low_open`/`high_open` say that the bound itself is left out.
    `stated` is the scaled number, None for a range or a vague word.  `unit` is a canonical English name, "" for a count;
    `currency` is set for money alone (ISO 4217, or the bare word where it is open: "dollar", "franc").
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
