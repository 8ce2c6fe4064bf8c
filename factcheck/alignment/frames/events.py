"""Frame: an event, known by what was done and who took part → its day.

A date belongs to an event by its words (claims/events.py), never by the nearest verb alone; two events are one where the deed
is the same and participants, what the deed concerned and the place are shared enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.alignment.cliques import cliques
from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.alignment.frames.traits import ONCE, Standing, standing, traits, weight
from factcheck.dating.times import order
from factcheck.languages.concepts import DISASTERS
from factcheck.model import Claim, Feature, Group
from factcheck.values import days
from factcheck.values.base import Relation
from factcheck.values.days import Moment

ENOUGH, SURE, SUREST = 0.75, 0.8, 0.99  # judgements: how much must be shared for one event, and to accuse by it
# Deeds that come again, but hardly within days: two dates nearer than this are one event told two ways, others are two events.
SELDOM = frozenset(("meet", "visit", "quake", "flood", "crash", "explode", "collapse", "burn", "host", "present"))
NEAR_DAYS = 7
Matches = Mapping[frozenset[str], list[Feature]]
LEAD = 4  # sentences, headlines counted, in which an article tells its news (a judgement)
# Of all other deeds (charged, sentenced, won, shot …) dates may agree; a difference proves nothing.


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each event dated in two documents or more; its claims match pairwise."""
    dated = [claim for claim in case.claims if claim.kind in ("date", "time") and claim.about.deed and claim.about.participants]
    known = standing(case)
    for deed, claims in sorted(by_key(dated, lambda claim: claim.about.deed).items()):
        matches = {frozenset((a.id, b.id)): features for a, b, features in _matches(case, claims, known)}
        for members in cliques(claims, frozenset(matches)):
            yield _event(case, deed, members, matches)
    yield from _hours(case)


def _event(case: FrameCase, deed: str, members: list[Claim], matches: Matches) -> Group:
    """The group of an event, as sure as its weakest match among those that can accuse."""
    doubtful = _doubtful(members, matches)
    sure = [claim for claim in members if claim.id not in doubtful]
    accusing = deed in ONCE | SELDOM and len({claim.document for claim in sure}) > 1
    compared = pairs(sure if accusing else members)
    features = min((matches[frozenset((a.id, b.id))] for a, b in compared), key=weight)
    news = all(_one_news(case, a, b) for a, b in compared)
    return group(
        "date",
        _title(deed, members),
        members,
        min(SUREST, weight(features)),
        features,
        certain=accusing,
        within=NEAR_DAYS if deed in SELDOM and not news else None,
        doubtful=doubtful if accusing else (),
    )


def _doubtful(members: Sequence[Claim], matches: Matches) -> tuple[str, ...]:
    """The fewest claims without which every match is sure, sorted."""
    weak = [{a.id, b.id} for a, b in pairs(members) if weight(matches[frozenset((a.id, b.id))]) < SURE]
    found: list[str] = []
    while weak:
        counts = Counter(one for pair in weak for one in pair)
        found.append(min(counts, key=lambda one: (-counts[one], one)))
        weak = [pair for pair in weak if found[-1] not in pair]
    return tuple(sorted(found))


def _one_news(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether two articles of one week lead with the event: it is what both have to tell.

    "Yesterday" is news of the day, whatever day that was.
    """
    found = order(case.published[a.document].days, case.published[b.document].days, NEAR_DAYS)
    fresh = any(claim.mention.when is not None and claim.mention.when.counts_days for claim in (a, b))
    return max(a.sentence, b.sentence) <= LEAD and (found == "together" or (fresh and found == "unknown"))


def _matches(case: FrameCase, claims: list[Claim], known: Standing) -> Iterator[tuple[Claim, Claim, list[Feature]]]:
    """The pairs of claims that tell of one event: each claim's only match in the other document."""
    scored = []
    for a, b in combinations(claims, 2):
        if a.document != b.document and case.links.linked(a.document, b.document):
            features = traits(a, b, known)
            if weight(features) >= ENOUGH:
                scored.append((a, b, features))
    for a, b, features in scored:
        rivals = [one for one in scored if one[:2] != (a, b) and _rivals(one, a, b, known)]
        if not rivals:
            yield a, b, features


def _rivals(other: tuple[Claim, Claim, list[Feature]], a: Claim, b: Claim, known: Standing) -> bool:
    """Whether another pair of the same two documents wants one of these claims for another event."""
    c, d, _ = other
    if (c.document, d.document) != (a.document, b.document) or not (c is a or d is b):
        return False
    return _other_event(a, c, known) or _other_event(b, d, known)


def _other_event(one: Claim, other: Claim, known: Standing) -> bool:
    """Whether an article's two claims may be two events: they are of two days, and the deed is none that is done once."""
    left, right = one.mention.value, other.mention.value
    if one is other or not isinstance(left, Moment) or not isinstance(right, Moment):
        return False
    if days.compare(left, right) in (Relation.SAME, Relation.WITHIN):
        return False
    once = one.about.deed in ONCE and not (one.about.part or other.about.part)
    return not (once and weight(traits(one, other, known)) >= SURE)


def _hours(case: FrameCase) -> Iterator[Group]:
    """The hours of a disaster that needs no participants, where linked articles give one each."""
    timed = [claim for claim in case.claims if claim.about.deed in DISASTERS and _to_the_minute(claim)]
    for deed, claims in sorted(by_key(timed, lambda claim: claim.about.deed).items()):
        single = [own[0] for own in by_key(claims, lambda claim: claim.document).values() if len(own) == 1]
        matches = frozenset(frozenset((a.id, b.id)) for a, b in pairs(single) if case.links.linked(a.document, b.document))
        for members in cliques(single, matches):
            yield group("time", f"{deed}: hour", members, SURE, (Feature("same disaster", SURE, deed),), within=NEAR_DAYS)


def _to_the_minute(claim: Claim) -> bool:
    moment = claim.mention.value
    return isinstance(moment, Moment) and moment.granularity == "minute" and not claim.about.part


def _title(deed: str, members: list[Claim]) -> str:
    """Who did it, by the names that several tellings give, else by those of the first."""
    counts = Counter(name for claim in members for name in claim.about.participants)
    shared = sorted(name for name, count in counts.items() if count == len(members))
    shared = shared or sorted(name for name, count in counts.items() if count > 1) or list(members[0].about.participants)
    return f"{', '.join(shared)}: {deed}"
