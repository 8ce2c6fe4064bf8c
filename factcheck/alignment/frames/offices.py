"""Frame: a person → the offices held; an office of an organisation → its holder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.frames.case import FrameCase, by_key, group
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Role

# Judgements: how sure the frame is where both organisations are said, and where one is left to the context.
SAID, BY_CONTEXT = 0.95, 0.8


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each person and organisation with an office said in two documents or more."""
    roles = [claim for claim in case.claims if isinstance(claim.mention.value, Role) and claim.mention.value.person]
    for person, claims in sorted(by_key(roles, lambda claim: claim.about.subject).items()):
        yield from _of_person(case, person, claims)


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
    role = claim.mention.value
    assert isinstance(role, Role)
    return (case.entities.of_text(role.organization) or role.organization) if role.organization else ""


def _title(person: str, organization: str) -> str:
    return f"{person}: office at {organization}" if organization else f"{person}: office"


def _features(person: str, organization: str) -> tuple[Feature, ...]:
    same = Feature("same person", 0.8, person)
    return (same, Feature("same organisation", 0.15, organization)) if organization else (same,)
