"""What the articles of one event say of each other's days.

"Yesterday's" meeting in one article is the meeting of 18 March 2015 in another, so the first was written on 19 March.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import permutations

from factcheck.model import Claim, Evidence, Group, Publication
from factcheck.values.days import DayRange, Moment, day_of


def together(groups: Iterable[Group], published: Mapping[str, Publication]) -> dict[str, Publication]:
    """The publications that other articles narrow to a day, by document; a day that contradicts the text's own is not taken."""
    narrowed: dict[str, Publication] = {}
    for group in groups:
        for open_, dated in permutations(group.claims, 2):
            day = _written_on(open_, dated)
            known = published[open_.document]
            if day is None or open_.document in narrowed or not _fits(day, known.days):
                continue
            reason = f"“{dated.mention.text}” in {dated.document} is the same event"
            evidence = Evidence(open_.mention.text, open_.mention.start, open_.mention.end, reason)
            basis = tuple(sorted((*known.basis, evidence), key=lambda one: (one.start, one.end, one.reason)))
            narrowed[open_.document] = Publication(DayRange(day, day), basis)
    return narrowed


def derived_from(claim: Claim, groups: Iterable[Group]) -> tuple[str, ...]:
    """The ids of the claims of other documents that the claim's value rests on, sorted."""
    partners = {
        other.id
        for group in groups
        if any(one.id == claim.id for one in group.claims)
        for other in group.claims
        if other.document != claim.document and _written_on(claim, other) is not None
    }
    return tuple(sorted(partners, key=lambda name: (len(name), name)))


def _written_on(open_: Claim, dated: Claim) -> date | None:
    """The day on which the first claim was written, where it counts days from it and the second gives the day."""
    when, moment = open_.mention.when, dated.mention.value
    own = open_.mention.value
    if open_.document == dated.document or when is None or not isinstance(moment, Moment) or not isinstance(own, Moment):
        return None
    if own.earliest is not None or when.unit != "day" or when.shift is None or when.anchor != "published":
        return None
    if moment.earliest is None or moment.latest is None or day_of(moment.earliest) != day_of(moment.latest):
        return None
    return day_of(moment.earliest) - timedelta(when.shift)


def _fits(day: date, known: DayRange) -> bool:
    if known.earliest is not None and known.earliest == known.latest:
        return False
    return (known.earliest is None or known.earliest <= day) and (known.latest is None or day <= known.latest)
