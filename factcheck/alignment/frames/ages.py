"""Frame: a person named in full → the age."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.frames.case import FrameCase, by_key, group
from factcheck.model import Feature, Group

SURE = 0.95  # a judgement: a full name shared by linked articles, and an age that a pattern binds to it


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each person with an age in two documents or more."""
    aged = [claim for claim in case.claims if claim.kind == "age" and _full(claim.about.subject)]
    for person, claims in sorted(by_key(aged, lambda claim: claim.about.subject).items()):
        if len({claim.document for claim in claims}) > 1:
            yield group("age", f"{person}: age", claims, SURE, (Feature("same person", SURE, person),))


def _full(person: str | None) -> bool:
    return person is not None and len(person.split()) > 1
