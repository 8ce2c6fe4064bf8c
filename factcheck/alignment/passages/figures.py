"""The figures that words are written with, whatever they are read as: "14.000" and "14 000" are one, "3Q" holds a 3.

Languages part thousands from decimals by each other's signs, and reporters copy a number as it is.  So groups of three digits
are one figure, be they thousands or decimals; which of the two was meant is for the reading of each text.
Where a slip is looked for (`Figure`), the digits of each token count alone, without any separator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from factcheck.model import Claim
from factcheck.text.tokens import Tokens

_FIGURE = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_GROUP = 3  # digits
_MOST_DIGITS = 12
_WITHOUT = ("name", "role", "quote")  # kinds whose figures are claims of their own


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


@dataclass(frozen=True, slots=True)
class Figure:
    """Digits in a claim, without separators and leading noughts."""

    claim: Claim
    digits: str


def digits(written: str) -> str:
    """The digits of a number as written, its separators dropped: "1.000,50" and "1,000.50" look alike."""
    return "".join(filter(str.isdigit, written))[:_MOST_DIGITS]


def figures_in(tokens: Tokens, claims: Iterable[Claim]) -> Mapping[int, Sequence[Figure]]:
    """The figures of each sentence, each in the longest claim that holds it."""
    found: dict[int, list[Figure]] = {}
    taken: set[int] = set()
    for claim in sorted(claims, key=lambda one: (one.mention.start - one.mention.end, one.mention.start)):
        places = [i for i in places_of(tokens, claim) if i not in taken] if claim.kind not in _WITHOUT else []
        taken.update(places)
        found.setdefault(claim.sentence, []).extend(Figure(claim, digits(tokens.word(i)).lstrip("0") or "0") for i in places)
    return found


def places_of(tokens: Tokens, claim: Claim) -> list[int]:
    """The numbers of the claim's tokens that have digits."""
    return [i for i in range(claim.mention.first, claim.mention.last) if any(map(str.isdigit, tokens.word(i)))]
