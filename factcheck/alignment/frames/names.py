"""Frame: one person under two names.

Two like names are one person where something else says so: the same age, or the same office at the same body.  Two given names
of one surname are one person where both stand in one clause (who gave what to whom) and the rarer one stands nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.alignment.frames.case import FrameCase, by_key, group
from factcheck.entities import Variant
from factcheck.entities.keys import NO, person
from factcheck.model import Claim, Feature, Group
from factcheck.values import labels, quantities
from factcheck.values.base import Relation
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity

IN_CLAUSE = 0.8  # a judgement: the same deed, the other side of it and the surname
EITHER_WAY = frozenset(("meet", "marry", "sign"))  # deeds whose two sides do the same


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each anchored name that linked documents give in two ways, each document in one way only."""
    yield from _misspelt(case)
    yield from _renamed(case)


# --- one name in two spellings


def _misspelt(case: FrameCase) -> Iterator[Group]:
    for variant in case.entities.variants():
        left, right = _spelled(case, variant.a), _spelled(case, variant.b)
        both = {claim.document for claim in left} & {claim.document for claim in right}
        ours, theirs = ([claim for claim in _firsts(side) if claim.document not in both] for side in (left, right))
        linked = [(a, b) for a, b in product(ours, theirs) if case.links.linked(a.document, b.document)]
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
    """What shows that the two names are one person's, None where nothing does; an age does where the slip is sure."""
    for a, b in product(_of(case, left, variant.a), _of(case, right, variant.b)):
        match a.mention.value, b.mention.value:
            case (Role() as one, Role() as other) if _same_office(case, one, other):
                return Feature("same office", 0.5, f"{a.mention.text}, {b.mention.text}")
            case (Quantity() as one, Quantity() as other):
                if variant.sure and quantities.compare(one, other) is Relation.SAME:
                    return Feature("same age", 0.5, f"{a.mention.text}, {b.mention.text}")
    return None


def _of(case: FrameCase, document: str, person: str) -> list[Claim]:
    """The ages and offices of a person in a document."""
    return [
        claim
        for claim in case.claims
        if claim.document == document and claim.kind in ("age", "role") and _is(case, claim, person)
    ]


def _is(case: FrameCase, claim: Claim, person: str) -> bool:
    return claim.about.subject is not None and claim.about.subject == (case.entities.of_text(person) or person)


def _same_office(case: FrameCase, one: Role, other: Role) -> bool:
    """Whether both hold the office at one body, or one text leaves the body to the other."""
    bodies = {case.entities.of_text(role.organization) or role.organization for role in (one, other)} - {""}
    fit = labels.compare_roles(one, other) in (Relation.SAME, Relation.WITHIN)
    return len(bodies) == 1 and fit and one.tense == other.tense


# --- one surname, two given names, one clause


def _renamed(case: FrameCase) -> Iterator[Group]:
    """One group for each two given names that two documents put into one clause."""
    names = [claim for claim in case.claims if claim.kind == "name" and claim.about.subject]
    often = Counter(claim.about.subject for claim in names if _in_full(claim))
    shown: set[frozenset[str | None]] = set()
    for (_, deed, other, surname), claims in sorted(by_key(names, _place).items()):
        for a, b in product(claims, claims):
            both = frozenset((a.about.subject, b.about.subject))
            if both in shown or not _one_clause(case, a, b):
                continue
            rarer = min((a, b), key=lambda claim: (often[claim.about.subject], claim.document))
            if often[rarer.about.subject] > 1 or not _in_full(rarer):
                continue
            shown.add(both)
            features = (Feature("same surname", 0.4, surname), Feature("same clause", 0.4, f"{deed}, {other}"))
            yield group("name", f"{a.about.subject} or {b.about.subject}", (a, b), IN_CLAUSE, features)


def _in_full(claim: Claim) -> bool:
    return " " in claim.mention.text


def _place(claim: Claim) -> tuple[str, str, str, str] | None:
    """Where a full name stands: its side of a deed, the deed, the other side, and the surname."""
    subject, deed = claim.about.subject or "", claim.about.deed or ""
    if " " not in subject or not claim.about.side:
        return None
    side = "" if deed in EITHER_WAY else claim.about.side
    return side, deed, claim.about.participants[0], person(subject).surname


def _one_clause(case: FrameCase, a: Claim, b: Claim) -> bool:
    apart = case.entities.same_person(a.about.subject or "", b.about.subject or "") == NO
    return apart and a.document < b.document and case.links.linked(a.document, b.document)
