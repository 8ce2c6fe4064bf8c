"""Figures that the chosen pairs leave over: one text says in one claim what the other says in two.

"On 20 December at 9 pm" stands beside a date and an hour, "from 150 to 200" beside two numbers, "45–37" beside two shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factcheck.alignment.passages.figures import figures
from factcheck.alignment.passages.pairs import Pair
from factcheck.model import Claim, Feature
from factcheck.values.base import Relation

_LINKED = 0.3  # posterior from which a linked sentence can hold the rest of a claim
_SURE = 0.8  # posterior from which a rest that is wrong is told (a judgement)
OTHER_HALF = Feature("half", 1.0, "the day agrees and the hour does not, or the hour and not the day")


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


def wrong_rests(possible: Iterable[Pair], joined: Iterable[Pair], accused: Iterable[Claim]) -> list[Pair]:
    """Unequal pairs of a day with an hour, of which one half is joined, and of a claim that gives the other half wrong."""
    halves: dict[str, list[Claim]] = {}
    for pair in joined:
        for one, other in ((pair.left.claim, pair.right.claim), (pair.right.claim, pair.left.claim)):
            halves.setdefault(one.id, []).append(other)
    closed = {claim.id for claim in accused}
    return [
        pair
        for pair in possible
        if pair.relation is Relation.APART
        and pair.firm
        and pair.posterior >= _SURE
        and closed.isdisjoint((pair.left.claim.id, pair.right.claim.id))
        and (_half_wrong(pair.left.claim, pair.right.claim, halves) or _half_wrong(pair.right.claim, pair.left.claim, halves))
    ]


def _half_wrong(whole: Claim, half: Claim, halves: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether the whole has found its other half, and this one has found nothing."""
    return (
        half.id not in halves
        and _parts(whole) == {"day", "hour"}
        and any(
            _parts(other) | _parts(half) == _parts(whole) and not _parts(other) & _parts(half)
            for other in halves.get(whole.id, ())
        )
    )


def _parts(claim: Claim) -> set[str]:
    """What the claim's words name of a time: a day, an hour."""
    when = claim.mention.when
    named = (("day", when and (when.day or when.weekday is not None)), ("hour", when and when.hour is not None))
    return {part for part, found in named if found}


def _ends(pair: Pair) -> tuple[tuple[int, int], tuple[int, int]]:
    """The two claims, each as its side and its place in the text."""
    return (0, pair.left.claim.mention.start), (1, pair.right.claim.mention.start)


def _shared(pair: Pair) -> set[str]:
    """The figures that both claims are written with."""
    return {*figures(pair.left.claim.mention.text)} & {*figures(pair.right.claim.mention.text)}


def _account(told: dict[tuple[int, int], set[str]], pair: Pair) -> None:
    for end in _ends(pair):
        told.setdefault(end, set()).update(_shared(pair))
