"""Groups become facts: readings compared, verdict and reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from factcheck.judging.origins import Origins
from factcheck.judging.reasons import reason
from factcheck.judging.verdicts import verdict
from factcheck.model import Claim, Fact, Group, Publication, Verdict

RANK: dict[Verdict, int] = {"agree": 0, "compatible": 1, "changed": 2, "undecided": 3, "conflict": 4}


def judge(groups: Iterable[Group], published: Mapping[str, Publication], origins: Origins) -> tuple[Fact, ...]:
    """The facts, in order of the groups, with ids f1, f2 …; a group whose values cannot be compared makes none."""
    judged = [fact for group in groups if (fact := _fact(group, published, origins)) is not None]
    return tuple(_numbered(fact, number) for number, fact in enumerate(judged, 1))


def _numbered(fact: Fact, number: int) -> Fact:
    return replace(fact, id=f"f{number}")


def _fact(group: Group, published: Mapping[str, Publication], origins: Origins) -> Fact | None:
    best = _by_documents(group, published)
    if not best:
        return None
    worst = max((found for found, _, _ in best), key=RANK.__getitem__)
    differing = {id(claim) for found, a, b in best if found == worst for claim in (a, b)} if RANK[worst] > 1 else set()
    against = tuple(claim for claim in group.claims if id(claim) in differing)
    return Fact(
        id="",
        title=group.title,
        kind=group.kind,
        claims=group.claims,
        verdict=worst,
        origins=origins.count(group.claims),
        confidence=group.confidence,
        reason=reason(worst, best),
        route=group.route,
        features=group.features,
        against=against,
    )


def _by_documents(group: Group, published: Mapping[str, Publication]) -> list[tuple[Verdict, Claim, Claim]]:
    """For each two documents the verdict of the two claims that fit best: a document may say a thing in two ways."""
    best: dict[tuple[str, str], tuple[Verdict, Claim, Claim]] = {}
    for a, b in combinations(_own(group), 2):
        if a.document == b.document:
            continue
        found = verdict(group, a, b, published)
        pair = (a.document, b.document)
        if found is not None and (pair not in best or RANK[found] < RANK[best[pair][0]]):
            best[pair] = (found, a, b)
    return list(best.values())


def _own(group: Group) -> tuple[Claim, ...]:
    """The claims that rest on no other of the group, which they can neither back nor contradict; all where too few are left."""
    ids = {claim.id for claim in group.claims}
    own = tuple(claim for claim in group.claims if ids.isdisjoint(claim.derived_from))
    return own if len({claim.document for claim in own}) > 1 else group.claims
