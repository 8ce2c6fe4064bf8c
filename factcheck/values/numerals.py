"""A number as written: its value, and to which place the writer was exact.

"330 millions" is 330,000,000, written to the million, with its last digit other than zero in the tens of millions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

Form = Literal["digits", "words", "mixed"]

_ONE = Decimal(1)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*(?:([.,])\d+)?")
_INDIAN = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")
_LONGEST = 27  # signs: more digits than a Decimal holds are no number of news
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written.

    `place` is the unit of the last written digit (a million in "330 millions"), `loose_place` that of the last digit other
    than zero (ten millions).  `scale` is that of the scale word (which says that the digits below `place` were left out), 1
    without one.  `low` and `high` are set where the word itself is a rounding ("une centaine").  `other` is what the digits
    mean where the mark groups instead ("2,386" in French is 2.386, but many write it for 2,386).
    """

    value: Decimal
    place: Decimal = _ONE
    loose_place: Decimal = _ONE
    form: Form = "digits"
    scale: Decimal = _ONE
    low: Decimal | None = None
    high: Decimal | None = None
    other: Decimal | None = None

    @property
    def scaled(self) -> bool:
        """Whether a scale word stands in it."""
        return self.scale > 1


def numeral(value: Decimal, place: Decimal = _ONE, form: Form = "digits", scale: Decimal = _ONE) -> Numeral:
    """The numeral of that value, its loose place found from its digits; zeros after a decimal point were meant."""
    return Numeral(value, place, loose_place(value, place), form, scale)


def loose_place(value: Decimal, place: Decimal) -> Decimal:
    """The unit of the last digit other than zero, never below the place nor among the decimals of the digits written."""
    if not value or place.normalize().as_tuple().digits != (1,):
        return place
    scale = value.normalize().as_tuple().exponent
    found = Decimal(1).scaleb(int(scale))
    return max(found, place)


@cache
def read_digits(written: str, decimal: str = ".") -> Numeral | None:
    """The numeral of a token of digits, None where it is no number; `decimal` is the language's own decimal mark.

    Two different marks tell which is the decimal one, a repeated one groups; a single mark before three digits groups unless
    it is the language's decimal mark (which never stands before "000").
    """
    cut = _separators(written, decimal) if len(written) <= _LONGEST else None
    if cut is None:
        return None
    whole, fraction = cut
    digits = re.sub(r"\D", "", whole)
    value = Decimal(f"{digits or 0}.{fraction}" if fraction else digits)
    if fraction:
        place = Decimal(1).scaleb(-len(fraction))
        other = Decimal(digits + fraction) if _GROUPED.fullmatch(written) and re.sub(r"[\d]", "", written) == decimal else None
        return Numeral(value, place, place, other=other if value >= 1 else None)
    return numeral(value)


def _separators(written: str, decimal: str) -> tuple[str, str] | None:
    """(whole part, digits after the decimal mark)."""
    marks = re.findall(r"\D", written)
    if not marks:
        return written, ""
    if _INDIAN.fullmatch(written):
        whole, _, fraction = written.partition(".")
        return whole, fraction
    last = marks[-1]
    whole, _, fraction = written.rpartition(last)
    grouped = _GROUPED.fullmatch(written) is not None
    if len(marks) > 1:
        return (whole, fraction) if last not in marks[:-1] and last in ".," else ((written, "") if grouped else None)
    if last not in ".,":
        return (written, "") if grouped else None
    if not grouped or whole == "0":
        return whole, fraction
    return (whole, fraction) if last == decimal and fraction != "000" else (written, "")


def read_roman(written: str) -> int | None:
    """The value of a Roman numeral up to 399 in capitals, None where it is none."""
    if not re.fullmatch(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", written) or not written:
        return None
    values = [_ROMAN[letter] for letter in written]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
