"""What the articles of one event say of each other's days.

First the articles that date themselves are held against each other, one by one, the least sure first; then they date the
others, and these the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import permutations

from factcheck.dating.alone import is_closed, publication
from factcheck.dating.elsewhere import written
from factcheck.dating.own import Own
from factcheck.model import Claim, Evidence, Group, Publication

ROUNDS = 3  # articles in a row that date each other, at most (a judgement: each step is less sure)


def turns(own: Mapping[str, Own], published: Mapping[str, Publication]) -> list[list[str]]:
    """Whose turn it is to be dated by the others, documents of one turn together; days that came with one stay as they are."""
    asked = sorted((published[name].weight, name) for name, one in own.items() if not one.given)
    dated = [[name] for _, name in asked if is_closed(published[name])]
    return [*dated, *([[name for _, name in asked if not is_closed(published[name])]] * ROUNDS)]


def together(name: str, groups: Iterable[Group], own: Own, published: Mapping[str, Publication]) -> Publication:
    """The days of a document, given the groups that its claims are in and what is known of the others' days.

    An event that may as well be another one of its kind dates nothing.
    """
    found: list[Evidence] = []
    for group in groups:
        if group.kind in ("date", "time") and (group.certain or group.route == "passages"):
            pairs = permutations(group.claims, 2)
            found += [one for open_, dated in pairs if open_.document == name and (one := _said(open_, dated, published))]
    return publication(own, found) if found else published[name]


def derived_from(known: Publication) -> tuple[str, ...]:
    """The ids of the claims of other documents that a document's day rests on, sorted."""
    return tuple(sorted({one.rests_on for one in known.basis if one.rests_on}, key=lambda name: (len(name), name)))


def _said(open_: Claim, dated: Claim, published: Mapping[str, Publication]) -> Evidence | None:
    if open_.document == dated.document:
        return None
    return written(open_, dated, published[open_.document], published[dated.document])
