"""Frames: a person → the offices held; a singular office of an organisation → its holder.

Holders are compared where the articles are of one time, or where the names are so like that one is the other's slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.dating.times import OFFICE_DAYS, order
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Role
from factcheck.values.offices import is_singular

# Judgements: how sure the frame is where both organisations are said, and where one is left to the context.
SAID, BY_CONTEXT = 0.95, 0.8


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each person and organisation with an office said in two documents or more."""
    roles = [claim for claim in case.claims if isinstance(claim.mention.value, Role) and claim.mention.value.person]
    for person, claims in sorted(by_key(roles, lambda claim: claim.about.subject).items()):
        yield from _of_person(case, person, claims)
    current = [claim for claim in roles if _role(claim).tense == "current" and _singular(claim) and _organization(case, claim)]
    for (office, body), claims in sorted(by_key(current, lambda claim: (_singular(claim), _organization(case, claim))).items()):
        for a, b in pairs(claims):
            if not case.entities.same_person(_role(a).person, _role(b).person):
                yield from _holders(case, f"{office} of {body}", a, b)


def _holders(case: FrameCase, title: str, a: Claim, b: Claim) -> Iterator[Group]:
    """Two holders named at one time, or in articles of one event with names so like that one is a slip."""
    like = _alike(_role(a).person, _role(b).person) and case.links.linked(a.document, b.document)
    times = [claim.as_of or case.published[claim.document].days for claim in (a, b)]
    if like or order(times[0], times[1], OFFICE_DAYS) == "together":
        features = [Feature("same office", BY_CONTEXT, title)]
        features += [Feature("like names", round(SAID - BY_CONTEXT, 2), "one word is the same")] if like else []
        yield group("role", f"{title}: holder", (a, b), SAID if like else BY_CONTEXT, features, by="subject", certain=like)


def _alike(one: str, other: str) -> bool:
    """Whether two names of persons share a surname or all but the surname, and both have more than that."""
    left, right = one.casefold().split(), other.casefold().split()
    return min(len(left), len(right)) > 1 and (left[-1] == right[-1] or left[:-1] == right[:-1])


def _role(claim: Claim) -> Role:
    role = claim.mention.value
    assert isinstance(role, Role)
    return role


def _singular(claim: Claim) -> str:
    """The office where the words mean one alone and a body has one holder of it, else ""."""
    readings = _role(claim).readings
    offices = sorted(readings[0]) if len(readings) == 1 else []
    return offices[0] if len(offices) == 1 and is_singular(offices[0]) else ""


def _of_person(case: FrameCase, person: str, claims: Sequence[Claim]) -> Iterator[Group]:
    said = by_key(claims, lambda claim: _organization(case, claim) or None)
    open_ = [claim for claim in claims if not _organization(case, claim)]
    if not said:
        said = {"": []}
    for organization, held in sorted(said.items()):
        members = held + (open_ if len(said) == 1 else [])
        if len({claim.document for claim in members}) > 1:
            sure = SAID if not open_ else BY_CONTEXT
            yield group("role", _title(person, organization), members, sure, _features(person, organization))


def _organization(case: FrameCase, claim: Claim) -> str:
    role = _role(claim)
    return (case.entities.of_text(role.organization) or role.organization) if role.organization else ""


def _title(person: str, organization: str) -> str:
    return f"{person}: office at {organization}" if organization else f"{person}: office"


def _features(person: str, organization: str) -> tuple[Feature, ...]:
    same = Feature("same person", 0.8, person)
    return (same, Feature("same organisation", 0.15, organization)) if organization else (same,)
