"""Which of several readings most independent origins support."""

from __future__ import annotations

from collections.abc import Hashable

from factcheck.checks.base import Case
from factcheck.checks.wording import listed, reading
from factcheck.model import Claim, Fact, Value
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity


def key(value: Value) -> Hashable:
    """What two claims must share to say the same, however they word it."""
    match value:
        case Moment():
            return value.earliest, value.latest
        case Duration():
            return value.low, value.high, value.timex3 if value.low is None else None
        case Quantity():
            return value.low, value.high, value.low_open, value.high_open, value.unit, value.currency
        case Role():
            return value.readings, value.tense
        case Name():
            return value.canonical
        case Parts():
            return value.parts
        case Quote():
            return value.words


def by_reading(claims: tuple[Claim, ...]) -> list[list[Claim]]:
    """The claims that say the same, together; in the order in which each reading first comes."""
    found: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        found.setdefault(key(claim.mention.value), []).append(claim)
    return list(found.values())


def remedy(case: Case, fact: Fact) -> str | None:
    """The reading that more independent origins give than any other; None where no reading leads."""
    own = tuple(claim for claim in fact.claims if not claim.derived_from)
    support = [(len(_origins(case, claims)), claims) for claims in by_reading(own)]
    support.sort(key=lambda one: -one[0])
    if len(support) < 2 or support[0][0] == support[1][0]:
        return None
    count, claims = support[0]
    documents = sorted({claim.document for claim in claims})
    return f"{count} independent origins give {reading(claims[0])} ({listed(documents)})"


def _origins(case: Case, claims: list[Claim]) -> list[set[str]]:
    """The independent origins behind the claims: documents that credit one wire, or cite one source, are one origin."""
    found: list[set[str]] = []
    for claim in claims:
        known = case.reading_of.get(claim.document)
        sources = {claim.document, *(known.origins if known else ())} | ({claim.attribution} if claim.attribution else set())
        joined = [one for one in found if one & sources]
        found = [one for one in found if not one & sources] + [sources.union(*joined)]
    return found
