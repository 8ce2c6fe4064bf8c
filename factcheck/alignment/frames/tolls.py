"""Frame: one event → how many were killed, injured, shot, arrested.

A toll counts whole: it stands in the headline or the lead, counts people as such (not "six men"), and its sentence speaks of no
part and of no other event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.model import Claim, Feature, Group
from factcheck.values.days import Moment
from factcheck.values.quantities import Quantity

LEAD = 6  # sentences that can give an event's toll
WHOLE = frozenset({"person", "victim"})
EVENT_GRAINS = frozenset({"minute", "hour", "part_of_day", "day", "weekend"})
FATES = frozenset({"kill", "injure"})
SURE = 0.7  # a judgement: linked articles, each with one toll of that fate


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each fate and pair of linked documents that each give one toll of it."""
    periods = {(claim.document, claim.sentence) for claim in case.claims if _is_period(claim)}
    tolls = [claim for claim in case.claims if (claim.document, claim.sentence) not in periods and _whole(claim)]
    for fate, claims in sorted(by_key(tolls, lambda claim: claim.about.deed).items()):
        single = _single(claims)
        for a, b in pairs(single):
            if case.links.linked(a.document, b.document):
                yield group("quantity", f"people: {fate}", (a, b), SURE, (Feature("same fate", SURE, fate),))


def _single(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each document whose tolls of the fate are all the same."""
    chosen = []
    for _, own in sorted(by_key(claims, lambda claim: claim.document).items()):
        values = {
            (claim.mention.value.low, claim.mention.value.high) for claim in own if isinstance(claim.mention.value, Quantity)
        }
        if len(values) == 1:
            chosen.append(own[0])
    return chosen


def _is_period(claim: Claim) -> bool:
    """Whether the claim is a month, a year or more: what is counted over it is no one event."""
    moment = claim.mention.value
    return isinstance(moment, Moment) and moment.granularity not in EVENT_GRAINS


def _whole(claim: Claim) -> bool:
    value, about = claim.mention.value, claim.about
    if about.deed not in FATES or claim.kind != "quantity" or claim.sentence > LEAD or about.part:
        return False
    if not isinstance(value, Quantity) or value.stated is None or value.hedge == "about":
        return False  # "dozens" of the first hour say nothing against the number of the last
    return set(about.item) <= WHOLE
