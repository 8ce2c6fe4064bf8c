"""Frame: a person named in full → the age.

Father and son share names: where the articles give a relative of the same surname one of the ages, a difference proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.alignment.frames.case import FrameCase, by_key, group
from factcheck.model import Claim, Feature, Group
from factcheck.values.quantities import Quantity

SURE = 0.95  # a judgement: a full name shared by linked articles, and an age that a pattern binds to it


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each person with an age in two documents or more."""
    aged = [claim for claim in case.claims if claim.kind == "age" and _full(claim.about.subject)]
    families = by_key(aged, lambda claim: _surname(claim.about.subject or ""))
    for person, claims in sorted(by_key(aged, lambda claim: claim.about.subject).items()):
        if len({claim.document for claim in claims}) > 1:
            relatives = [one for one in families[_surname(person)] if one.about.subject != person]
            alone = not {_years(one) for one in relatives} & {_years(one) for one in claims}
            yield group("age", f"{person}: age", claims, SURE, (Feature("same person", SURE, person),), certain=alone)


def _full(person: str | None) -> bool:
    return person is not None and len(person.split()) > 1


def _surname(person: str) -> str:
    return person.split()[-1].casefold() if person else ""


def _years(claim: Claim) -> Decimal | None:
    value = claim.mention.value
    return value.stated if isinstance(value, Quantity) else None
