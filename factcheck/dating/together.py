"""What the articles of one event say of each other's days, round by round.

First the articles that date themselves are held against each other, then they date the others, and these the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import permutations

from factcheck.dating.alone import is_closed, publication
from factcheck.dating.elsewhere import written
from factcheck.dating.own import Own
from factcheck.model import Claim, Evidence, Group, Publication

ROUNDS = 4  # articles in a row that date each other, at most (a judgement: each step is less sure)


def together(
    groups: Iterable[Group], own: Mapping[str, Own], published: Mapping[str, Publication], first: bool
) -> dict[str, Publication]:
    """The publications that other articles change, by document.

    In the first round of the documents that date themselves, then of those without a first and a last possible day.
    """
    asked = {name for name, one in own.items() if not one.given and is_closed(published[name]) == first}
    found = _evidence(groups, published, asked)
    weighed = {name: publication(own[name], pieces) for name, pieces in sorted(found.items())}
    return {name: one for name, one in weighed.items() if one != published[name]}


def derived_from(claim: Claim, publications: Mapping[str, Publication]) -> tuple[str, ...]:
    """The ids of the claims of other documents that the day of the claim's document rests on, sorted."""
    basis = publications[claim.document].basis
    return tuple(sorted({one.rests_on for one in basis if one.rests_on}, key=lambda name: (len(name), name)))


def _evidence(groups: Iterable[Group], published: Mapping[str, Publication], asked: set[str]) -> dict[str, list[Evidence]]:
    """What the groups say of the documents asked; a group that proves nothing where its values differ dates nothing."""
    found: dict[str, list[Evidence]] = {}
    for group in groups:
        if group.kind not in ("date", "time") or not group.certain:
            continue
        for open_, dated in permutations(group.claims, 2):
            if open_.document in asked and open_.document != dated.document:
                one = written(open_, dated, published[open_.document], published[dated.document])
                if one is not None:
                    found.setdefault(open_.document, []).append(one)
    return found
