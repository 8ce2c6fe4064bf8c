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
        yield from _of_office(case, f"{office} of {body}", _first_each(claims))


def _of_office(case: FrameCase, title: str, claims: Sequence[Claim]) -> Iterator[Group]:
    """The holders that differ, where they are named at one time or one name may be the other's slip; one group of each sort."""
    rivals = [(a, b) for a, b in pairs(claims) if not case.entities.same_person(_role(a).person, _role(b).person)]
    like = [pair for pair in rivals if _alike(case, *pair)]
    together = [pair for pair in rivals if pair not in like and _at_one_time(case, *pair)]
    office = Feature("same office", BY_CONTEXT, title)
    if like:
        slip = Feature("like names", round(SAID - BY_CONTEXT, 2), "one word is the same")
        yield group("role", f"{title}: holder", _members(like), SAID, (office, slip), by="subject")
    if together:
        yield group("role", f"{title}: holder", _members(together), BY_CONTEXT, (office,), by="subject", certain=False)


def _first_each(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each document and holder."""
    return list({(claim.document, claim.about.subject): claim for claim in reversed(claims)}.values())[::-1]


def _members(rivals: Sequence[tuple[Claim, Claim]]) -> list[Claim]:
    return list({claim.id: claim for pair in rivals for claim in pair}.values())


def _at_one_time(case: FrameCase, a: Claim, b: Claim) -> bool:
    times = [claim.as_of or case.published[claim.document].days for claim in (a, b)]
    return order(times[0], times[1], OFFICE_DAYS) == "together"


def _alike(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether articles of one event name holders who share a surname or all but the surname, and both have more than that."""
    left, right = (_role(claim).person.casefold().split() for claim in (a, b))
    same = min(len(left), len(right)) > 1 and (left[-1] == right[-1] or left[:-1] == right[:-1])
    return same and case.links.linked(a.document, b.document)


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
