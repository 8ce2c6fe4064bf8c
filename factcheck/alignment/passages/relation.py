"""How the values of two claims stand to each other, across kinds too where a number can be read both ways."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.alignment.passages.marks import ascii_letters
from factcheck.alignment.passages.said import said
from factcheck.model import Claim
from factcheck.values import quantities
from factcheck.values.base import Relation
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts
from factcheck.values.quantities import Quantity

_GROUPS = re.compile(r"\d+")
_LENGTH = re.compile(r"PT?(\d+(?:\.\d+)?)[YMWDHS]")
_ROUNDED = (Relation.WITHIN, Relation.OVERLAPS)


def relation(left: Claim, right: Claim) -> Relation:
    """How the two stand; APART only where both say something of one sort."""
    match left.mention.value, right.mention.value:
        case Quantity() as a, Quantity() as b:
            return _quantities(a, b)
        case Moment(), Moment():
            return said(left.mention, right.mention)
        case Duration() as a, Duration() as b:
            return _durations(a, b)
        case Name(), Name():
            return Relation.SAME if alike(left, right) else Relation.APART
        case Parts() as a, Parts() as b:
            return Relation.SAME if a == b else Relation.APART
        case _:
            return _crosswise(left, right)


def equal(found: Relation) -> bool:
    """Whether the values say the same."""
    return found is Relation.SAME


def rounded(found: Relation) -> bool:
    """Whether the values can both be right though one says less."""
    return found in _ROUNDED


def _quantities(a: Quantity, b: Quantity) -> Relation:
    """As numbers compare; the same number is the same whatever the units, and hedged it can still be right."""
    found = quantities.compare(a, b)
    if a.stated is not None and a.stated == b.stated:
        return Relation.SAME if found in (Relation.INCOMPARABLE, Relation.SAME) else Relation.WITHIN
    if found is Relation.APART and _one_notation(a.written, b.written):
        return Relation.SAME
    return found


def _one_notation(a: str, b: str) -> bool:
    """Whether two numbers are the same groups of three digits, so that only their separators were read differently.

    "3.064" is written for 3064 in one language and for 3 and a bit in the other, and copied from one to the other as it is.
    """
    groups = _GROUPS.findall(a)
    return groups == _GROUPS.findall(b) and len(groups) > 1 and all(len(group) == 3 for group in groups[1:])


def _durations(a: Duration, b: Duration) -> Relation:
    if (a.low, a.high, a.quant) == (b.low, b.high, b.quant):
        return Relation.SAME if a.low is not None or a.timex3 == b.timex3 else Relation.INCOMPARABLE
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return Relation.INCOMPARABLE
    return Relation.APART if a.high < b.low or b.high < a.low else Relation.OVERLAPS


def _crosswise(left: Claim, right: Claim) -> Relation:
    """Claims of two sorts: the same number or nothing to say."""
    a, b = number(left), number(right)
    return Relation.SAME if a is not None and a == b else Relation.INCOMPARABLE


def alike(left: Claim, right: Claim) -> bool:
    """Whether two names are written alike but for case, accents and script."""
    return ascii_letters(left.mention.text) == ascii_letters(right.mention.text)


def number(claim: Claim) -> Decimal | None:
    """The one number that the claim says: a quantity, a year, the length of a time; None where there is none."""
    match claim.mention.value:
        case Quantity(stated=stated):
            return stated
        case Moment(granularity="year", timex3=str(year)) if year.isdigit():
            return Decimal(year)
        case Duration(timex3=str(length)) if found := _LENGTH.fullmatch(length):
            return Decimal(found[1])
        case _:
            return None
