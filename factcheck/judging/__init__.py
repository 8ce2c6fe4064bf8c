"""Groups become facts: readings compared, verdict and reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.dating.times import held, later
from factcheck.judging.origins import Origins
from factcheck.judging.pairs import RANK, Compared, compared
from factcheck.judging.reasons import reason
from factcheck.judging.verdicts import verdict
from factcheck.model import Fact, Group, Publication


def judge(groups: Iterable[Group], published: Mapping[str, Publication], origins: Origins) -> tuple[Fact, ...]:
    """The facts, in order of the groups, with ids f1, f2 …; a group whose values cannot be compared makes none."""
    judged = [fact for group in groups if (fact := _fact(group, published, origins)) is not None]
    return tuple(_numbered(fact, number) for number, fact in enumerate(judged, 1))


def _numbered(fact: Fact, number: int) -> Fact:
    return replace(fact, id=f"f{number}")


def pairs(group: Group, published: Mapping[str, Publication]) -> list[Compared]:
    """The pairs of claims that make the group's verdict, each with its own; none where nothing can be compared."""
    return compared(
        group,
        lambda a, b: verdict(group, a, b, published),
        lambda a, b: later(held(a, published[a.document]), held(b, published[b.document])),
    )


def _fact(group: Group, published: Mapping[str, Publication], origins: Origins) -> Fact | None:
    found = pairs(group, published)
    if not found:
        return None
    worst = max((one for one, _, _ in found), key=RANK.__getitem__)
    differing = {id(claim) for one, a, b in found if one == worst for claim in (a, b)} if RANK[worst] > 1 else set()
    against = tuple(claim for claim in group.claims if id(claim) in differing)
    return Fact(
        id="",
        title=group.title,
        kind=group.kind,
        claims=group.claims,
        verdict=worst,
        origins=origins.count(group.claims),
        confidence=group.confidence,
        reason=reason(worst, found, published),
        route=group.route,
        features=group.features,
        against=against,
        group=group,
    )
