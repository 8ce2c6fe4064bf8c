"""Which of several readings most independent origins support."""

from __future__ import annotations

from collections.abc import Hashable

from factcheck.checks.base import Case
from factcheck.checks.wording import listed, reading
from factcheck.model import Claim, Fact
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity


def key(claim: Claim) -> Hashable:
    """What two claims must share to say the same, however they word it."""
    match claim.mention.value:
        case Moment() as moment:
            return moment.earliest, moment.latest
        case Duration() as duration:
            return duration.low, duration.high, duration.timex3 if duration.low is None else None
        case Quantity() as number:
            return number.low, number.high, number.low_open, number.high_open, number.unit, number.currency
        case Role() as role:
            return role.readings, role.tense, claim.about.subject or role.person
        case Name() as name:
            return name.canonical
        case Parts() as written:
            return written.parts
        case Quote() as quote:
            return quote.words


def by_reading(claims: tuple[Claim, ...]) -> list[list[Claim]]:
    """The claims that say the same, together; in the order in which each reading first comes."""
    found: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        found.setdefault(key(claim), []).append(claim)
    return list(found.values())


def remedy(case: Case, fact: Fact) -> str | None:
    """The reading that more independent origins give than any other; None where no reading leads."""
    own = tuple(claim for claim in fact.claims if not claim.derived_from)
    support = sorted(((case.independent(claims), claims) for claims in by_reading(own)), key=lambda one: -one[0])
    if len(support) < 2 or support[0][0] == support[1][0]:
        return None
    count, claims = support[0]
    documents = sorted({claim.document for claim in claims})
    return f"{reading(claims[0])}, from {count} independent origins ({listed(documents)})"
