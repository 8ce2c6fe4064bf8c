"""Figures that the chosen pairs leave over: one text says in one claim what the other says in two.

"On 20 December at 9 pm" stands beside a date and an hour, "from 150 to 200" beside two numbers, "45–37" beside two shares.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.alignment.passages.figures import figures
from factcheck.alignment.passages.pairs import Pair
from factcheck.model import Claim

_LINKED = 0.3  # posterior from which a linked sentence can hold the rest of a claim


def rests(possible: Iterable[Pair], joined: Iterable[Pair], accused: Iterable[Claim]) -> list[Pair]:
    """Agreeing pairs that share a figure which no joined pair accounts for in either, the heaviest first.

    What is accused takes no part, so that no rest can speak for it.
    """
    told: dict[tuple[int, int], set[str]] = {}
    for pair in joined:
        _account(told, pair)
    closed = {claim.id for claim in accused}
    linked = (pair for pair in possible if pair.agrees and pair.posterior >= _LINKED)
    options = [pair for pair in linked if closed.isdisjoint((pair.left.claim.id, pair.right.claim.id))]
    found = []
    for pair in sorted(options, key=lambda pair: (-pair.weight, *_ends(pair))):
        here, there = _ends(pair)
        if _shared(pair) - told.get(here, set()) - told.get(there, set()):
            _account(told, pair)
            found.append(pair)
    return found


def _ends(pair: Pair) -> tuple[tuple[int, int], tuple[int, int]]:
    """The two claims, each as its side and its place in the text."""
    return (0, pair.left.claim.mention.start), (1, pair.right.claim.mention.start)


def _shared(pair: Pair) -> set[str]:
    """The figures that both claims are written with."""
    return {*figures(pair.left.claim.mention.text)} & {*figures(pair.right.claim.mention.text)}


def _account(told: dict[tuple[int, int], set[str]], pair: Pair) -> None:
    for end in _ends(pair):
        told.setdefault(end, set()).update(_shared(pair))
