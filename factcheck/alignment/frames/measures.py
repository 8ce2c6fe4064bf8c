"""Frame: what one event or body is measured by → how much: the injured, a magnitude, a price.

A disaster's tolls rise by the hour: two of one day are undecided.

A measure is known by its word, not by its number.  Where each of two linked articles gives one number for it, the two are
compared; where an article gives several (a rising toll, two bids), equal ones meet and the others stay alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.alignment.cliques import cliques
from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.claims.bind import FATES
from factcheck.dating.times import held
from factcheck.entities.keys import country
from factcheck.languages.concepts import CONCEPTS, DISASTERS
from factcheck.model import Claim, Feature, Group
from factcheck.values import quantities
from factcheck.values.base import Relation
from factcheck.values.days import DayRange, Moment
from factcheck.values.quantities import Quantity
from factcheck.values.units import unit

LEAD = 6  # sentences that can give an event's toll
PEOPLE = frozenset({"person", "victim"})
WHOLE = frozenset({"person", "victim", "population", "die", "kill", "injure", "missing", "homeless", "arrest"})
TOLLS = frozenset({"kill", "injure"})
EVENT_GRAINS = frozenset({"minute", "hour", "part_of_day", "day", "weekend"})
# Fates and attributes that an event has one of; what bodies have (prices, sales) needs the body named beside it.
OF_EVENT = frozenset({"kill", "injure", "missing", "homeless", "arrest", "evacuate", "magnitude", "depth", "damage", "turnout"})
CONSTANT = frozenset({"magnitude", "depth"})  # of an event: revised once at most
FITTING = {
    "magnitude": "", "depth": "length", "height": "length", "width": "length", "length": "length", "distance": "length",
    "weight": "mass", "temperature": "temperature",
}  # fmt: skip
MONTHS_APART = 60  # days: an event of then and one of now are two
YEARLY = frozenset({"revenue", "profit", "budget", "deficit", "tax", "turnout"})
# Judgements: linked articles with one number each; what each name and each concept says that two sentences share beside it.
SURE, BESIDE, CONCEPT, ALIKE = 0.7, 0.1, 0.05, 0.25
ONE_TIME = 0.35  # sentences that share so much say one thing of one time
STEADY_DAYS = 7  # what is planned, paid or owned seldom changes within a week (a judgement)
FATES_KNOWN = frozenset(FATES.values())


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each measure that linked documents give; its claims match pairwise."""
    periods = {(claim.document, claim.sentence) for claim in case.claims if _is_period(claim)}
    measured = [claim for claim in case.claims if _key(claim) and not claim.about.portion]
    for key, claims in sorted(by_key(measured, _key).items()):
        accusing = _accusing(claims, periods)
        matches = frozenset(frozenset((a.id, b.id)) for a, b in pairs(claims) if _match(case, a, b, accusing))
        for members in cliques(_firsts(claims, accusing), matches):
            yield _group(key.name, members, accusing)


def _group(name: str, members: list[Claim], accusing: set[str]) -> Group:
    features = [Feature("same measure", SURE, name)]
    if name not in OF_EVENT:
        features += [Feature("same name beside it", BESIDE, one) for one in _shared_names(members)[:2]]
    doubtful = tuple(sorted(claim.id for claim in members if claim.id not in accusing))
    title = f"people: {name}" if name in TOLLS else name
    confidence = sum(feature.weight for feature in features)
    steady = 0 if name in (OF_EVENT | FATES_KNOWN) - CONSTANT else STEADY_DAYS
    one_time = name not in OF_EVENT and bool(steady) and all(_likeness(a, b) >= ONE_TIME for a, b in pairs(members))
    rising = name in FATES_KNOWN and any(DISASTERS & set(claim.about.concepts) for claim in members)
    more = {"doubtful": doubtful, "steady": steady, "one_time": one_time}
    return group(members[0].kind, title, members, confidence, features, certain=not rising, **more)


def _shared_names(members: Sequence[Claim]) -> list[str]:
    """What all sentences name, states left out."""
    shared = set.intersection(*(set(claim.about.entities) for claim in members))
    return sorted(name for name in shared if not country(name))


class Key(NamedTuple):
    """What a number is of: dimension or currency, measure, whether of another event, the year of what has one a year."""

    dimension: str
    name: str
    elsewhere: bool
    year: int


def _key(claim: Claim) -> Key | None:
    """None where the words do not say what is measured."""
    value, about = claim.mention.value, claim.about
    if not isinstance(value, Quantity) or claim.kind not in ("quantity", "money", "percent"):
        return None
    known = unit(value.unit)
    dimension = value.currency or (claim.kind if claim.kind == "percent" else known.dimension if known else value.unit)
    name = _name(claim)
    if name is None or FITTING.get(name, dimension) != dimension:
        return None
    yearly = name in YEARLY and claim.as_of is not None and claim.as_of.earliest is not None
    return Key(dimension, name, about.elsewhere, claim.as_of.earliest.year if yearly else 0)  # type: ignore[union-attr]


def _name(claim: Claim) -> str | None:
    """What is measured: an attribute, or what befell whom, or the things counted where they have a word in every language."""
    value, about = claim.mention.value, claim.about
    assert isinstance(value, Quantity)
    if about.measure is not None:
        return about.measure
    if value.unit or value.currency:
        return None
    counted = sorted(set(about.item) - WHOLE)
    if not set(counted) <= CONCEPTS or about.deed in counted:
        return None  # what no other language has a word for; "fired two shots"
    return " ".join(filter(None, (about.deed, *counted))) or None


def _match(case: FrameCase, a: Claim, b: Claim, accusing: set[str]) -> bool:
    """Whether two claims can be of one event or body.

    What cannot accuse must be equal, and so must what bodies have where the sentences are not told alike.
    """
    if not case.links.linked(a.document, b.document) or _of_two_times(case, a, b):
        return False
    compared = {a.id, b.id} <= accusing and (_name(a) in OF_EVENT or _told_alike(a, b))
    return compared or _same(a, b)


def _told_alike(a: Claim, b: Claim) -> bool:
    """Whether the sentences share enough names and concepts beside the measure."""
    return _likeness(a, b) >= ALIKE


def _likeness(a: Claim, b: Claim) -> float:
    concepts = (set(a.about.concepts) & set(b.about.concepts)) - set((_name(a) or "").split())
    return round(BESIDE * len(_shared_names((a, b))) + CONCEPT * len(concepts), 2)


def _of_two_times(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether a date beside one of the numbers is far from the other's time, so that they tell of two events."""
    if a.as_of is None and b.as_of is None:
        return False
    return _apart(held(a, case.published[a.document]), held(b, case.published[b.document]))


def _apart(a: DayRange, b: DayRange) -> bool:
    for one, other in ((a, b), (b, a)):
        if one.latest and other.earliest and (other.earliest - one.latest).days > MONTHS_APART:
            return True
    return False


def _same(a: Claim, b: Claim) -> bool:
    left, right = a.mention.value, b.mention.value
    assert isinstance(left, Quantity)
    assert isinstance(right, Quantity)
    return quantities.compare(left, right) in (Relation.SAME, Relation.WITHIN)


def _accusing(claims: Sequence[Claim], periods: set[tuple[str, int]]) -> set[str]:
    """The ids of the claims whose difference would show a slip: the whole number, and the only one of their document."""
    whole = [claim for claim in claims if _can_accuse(claim, periods)]
    found: set[str] = set()
    for said in by_key(whole, lambda claim: claim.document).values():
        own = [claim for claim in said if set(claim.about.item) <= PEOPLE] or said  # "12 people" before "12 dead"
        if all(_same(own[0], claim) for claim in own[1:]):
            found |= {claim.id for claim in own}
    return found


def _firsts(claims: Sequence[Claim], accusing: set[str]) -> list[Claim]:
    """One claim of each document and number, the first that can accuse before the others."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda one: one.id not in accusing):
        if not any(one.document == claim.document and _same(one, claim) for one in kept):
            kept.append(claim)
    return sorted(kept, key=lambda one: (one.document, one.mention.start))


def _is_period(claim: Claim) -> bool:
    """Whether the claim is a month, a year or more: what is counted over it is no one event."""
    moment = claim.mention.value
    return isinstance(moment, Moment) and moment.granularity not in EVENT_GRAINS


def _can_accuse(claim: Claim, periods: set[tuple[str, int]]) -> bool:
    """Whether a difference would show a slip: the number is the whole one, and a toll no hour's first guess."""
    value, name = claim.mention.value, _name(claim)
    if not isinstance(value, Quantity) or value.stated is None or claim.about.part:
        return False
    if name not in FATES_KNOWN:
        return True
    early = (claim.document, claim.sentence) not in periods and claim.sentence <= LEAD
    return early and value.hedge != "about"
