"""The figures that words are written with, whatever they are read as: "14.000" and "14 000" are one, "3Q" holds a 3.

Languages part thousands from decimals by each other's signs, and reporters copy a number as it is.  So groups of three digits
are one figure, be they thousands or decimals; which of the two was meant is for the reading of each text.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_FIGURE = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_GROUP = 3  # digits


@lru_cache(maxsize=100_000)
def figures(written: str) -> tuple[str, ...]:
    """The figures in the words, in order, each in digits alone but for a point before decimals."""
    return tuple(map(_bare, _FIGURE.findall(written)))


def one_figure(a: str, b: str) -> bool:
    """Whether the words are written with the same figures, or the ones with some of the others'."""
    ours, theirs = {*figures(a)}, {*figures(b)}
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def in_other_notation(a: str, b: str, one: Decimal, other: Decimal) -> bool:
    """Whether the words are written with one figure, of which one was read in thousands and the other with decimals.

    The numbers are those read without any scale word.
    """
    if len(figures(a)) != 1 or figures(a) != figures(b) or not (whole := figures(a)[0]).isdigit():
        return False
    readings = [Decimal(whole).scaleb(-_GROUP * groups) for groups in range(1 + (len(whole) - 1) // _GROUP)]
    return one != other and {one, other} <= {*readings}


def _bare(figure: str) -> str:
    whole, *groups = re.split(r"\D", figure)
    return whole + "".join(groups) if all(len(group) == _GROUP for group in groups) else f"{whole}.{groups[0]}"
