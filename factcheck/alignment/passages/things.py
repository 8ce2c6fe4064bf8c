"""Whether two numbers are told of two things, whatever their sentences share: the missing and the injured."""

from __future__ import annotations

from factcheck.claims.bind import FATES
from factcheck.extraction.dates.opening import PATTERN as DATE_LINE
from factcheck.languages.concepts import CONCEPTS, QUALITIES
from factcheck.model import Claim

_NUMBERS = frozenset({"quantity", "money", "percent", "age"})
_ANYBODY = frozenset({"person", "victim", "population", "man", "woman"}) | QUALITIES


def of_two_things(a: Claim, b: Claim) -> bool:
    """Whether the words say that the claims are of different things: no difference of their values means anything.

    Words that have no concept of their own say nothing.
    """
    return unlike(a, b) or (a.kind == b.kind == "quantity" and a.about.portion != b.about.portion)


def unlike(a: Claim, b: Claim) -> bool:
    """Whether one is a date line, or the two count the dead and the injured."""
    if DATE_LINE in (a.mention.pattern, b.mention.pattern):
        return True
    return {a.kind, b.kind} <= _NUMBERS and _parted(_fates(a), _fates(b))


def by_their_words(a: Claim, b: Claim) -> bool:
    """Whether what the two count or measure is called two things, which may be translations of each other all the same."""
    return {a.kind, b.kind} <= _NUMBERS and _parted(_things(a), _things(b))


def _parted(ours: set[str], theirs: set[str]) -> bool:
    return bool(ours) and bool(theirs) and not ours & theirs


def _things(claim: Claim) -> set[str]:
    """What the number counts or measures, and what befell the counted."""
    about = claim.about
    said = {about.measure, *(about.item if claim.kind != "age" else ()), about.deed if about.deed in FATES.values() else None}
    return {FATES.get(one, one) for one in said if one in CONCEPTS and one not in _ANYBODY}


def _fates(claim: Claim) -> set[str]:
    """What befell the counted: the dead, the injured, the missing."""
    return {one for one in _things(claim) if one in FATES.values()}
