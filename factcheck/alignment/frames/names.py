"""Frame: one person spelled two ways.

Two like names are one person where something else says so: the same age, or the same office at the same body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.frames.case import FrameCase, group
from factcheck.entities import Variant
from factcheck.model import Claim, Feature, Group
from factcheck.values import labels, quantities
from factcheck.values.base import Relation
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each anchored name that linked documents spell in two ways, each document in one way only."""
    for variant in case.entities.variants():
        left, right = _spelled(case, variant.a), _spelled(case, variant.b)
        both = {claim.document for claim in left} & {claim.document for claim in right}
        ours, theirs = ([claim for claim in _firsts(side) if claim.document not in both] for side in (left, right))
        linked = [(a, b) for a in ours for b in theirs if case.links.linked(a.document, b.document)]
        anchored = [(a, b, anchor) for a, b in linked if (anchor := _anchor(case, variant, a.document, b.document))]
        if anchored:
            members = {claim.id: claim for a, b, _ in anchored for claim in (a, b)}.values()
            spelling = Feature("like spelling", round(variant.likeness / 2, 2), f"{variant.a}, {variant.b}")
            title = f"{variant.a} or {variant.b}"
            yield group("name", title, members, variant.likeness, (spelling, anchored[0][2]))


def _spelled(case: FrameCase, spelling: str) -> list[Claim]:
    names = (claim for claim in case.claims if isinstance(claim.mention.value, Name))
    return [claim for claim in names if isinstance(claim.mention.value, Name) and claim.mention.value.canonical == spelling]


def _firsts(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each document."""
    return list({claim.document: claim for claim in reversed(claims)}.values())[::-1]


def _anchor(case: FrameCase, variant: Variant, left: str, right: str) -> Feature | None:
    """What shows that the two names are one person's, None where nothing does."""
    for a in _of(case, left, variant.a):
        for b in _of(case, right, variant.b):
            match a.mention.value, b.mention.value:
                case (Role() as one, Role() as other) if _same_office(case, one, other):
                    return Feature("same office", 0.5, f"{a.mention.text}, {b.mention.text}")
                case (Quantity() as one, Quantity() as other) if quantities.compare(one, other) is Relation.SAME:
                    return Feature("same age", 0.5, f"{a.mention.text}, {b.mention.text}")
    return None


def _of(case: FrameCase, document: str, person: str) -> list[Claim]:
    """The ages and offices of a person in a document."""
    return [
        claim
        for claim in case.claims
        if claim.document == document and claim.kind in ("age", "role") and _named(case, claim, person)
    ]


def _named(case: FrameCase, claim: Claim, person: str) -> bool:
    return claim.about.subject is not None and claim.about.subject == (case.entities.of_text(person) or person)


def _same_office(case: FrameCase, one: Role, other: Role) -> bool:
    bodies = [case.entities.of_text(role.organization) or role.organization for role in (one, other)]
    return bool(bodies[0]) and bodies[0] == bodies[1] and labels.compare_roles(one, other) is Relation.SAME
