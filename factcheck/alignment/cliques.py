"""Pairs become sets: a group joins only what matches pairwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.model import Claim, Group


def cliques(claims: Iterable[Claim], matches: frozenset[frozenset[str]]) -> list[list[Claim]]:
    """The claims in sets of two documents or more in which every two of different documents match (by their ids).

    Each claim is in the first set that takes it; a document may say a thing twice.
    """
    sets: list[list[Claim]] = []
    set_of: dict[str, int] = {}
    partners: dict[str, list[str]] = {}
    for one, other in (sorted(pair) for pair in matches if len(pair) > 1):
        partners.setdefault(one, []).append(other)
        partners.setdefault(other, []).append(one)
    for claim in claims:
        near = sorted({set_of[name] for name in partners.get(claim.id, ()) if name in set_of})
        home = next((number for number in near if _fits(claim, sets[number], matches)), len(sets))
        if home == len(sets):
            sets.append([])
        sets[home].append(claim)
        set_of[claim.id] = home
    return [one for one in sets if len({claim.document for claim in one}) > 1]


def _fits(claim: Claim, members: Sequence[Claim], matches: frozenset[frozenset[str]]) -> bool:
    others = [other for other in members if other.document != claim.document]
    return bool(others) and all(frozenset((claim.id, other.id)) in matches for other in others)


def merged(groups: Sequence[Group]) -> list[Group]:
    """Groups of two claims, each pair once, joined across documents; each as sure as its weakest pair.

    A group is named after its first pair.  What fits no set as a whole stays a pair, and so does what differs in a figure.
    """
    pairs_of_figures = [group for group in groups if group.by == "figures"]
    groups = [group for group in groups if group.by != "figures"]
    by_pair = {frozenset(claim.id for claim in group.claims): group for group in groups}
    claims = {claim.id: claim for group in groups for claim in group.claims}
    ordered = sorted(claims.values(), key=lambda claim: (claim.document, claim.mention.start, claim.mention.end, claim.kind))
    joined: list[Group] = []
    covered: set[frozenset[str]] = set()
    for members in cliques(ordered, frozenset(by_pair)):
        pairs = [frozenset((a.id, b.id)) for a, b in combinations(members, 2) if a.document != b.document]
        weakest = min((by_pair[pair] for pair in pairs), key=lambda group: group.confidence)
        renewed = tuple(sorted({name for pair in pairs for name in by_pair[pair].renewed}))
        linked = tuple(link for pair in pairs for link in by_pair[pair].linked)
        title = by_pair[pairs[0]].title
        joined.append(replace(weakest, title=title, claims=tuple(members), renewed=renewed, linked=linked))
        covered.update(pairs)
    return joined + [group for pair, group in by_pair.items() if pair not in covered] + pairs_of_figures
