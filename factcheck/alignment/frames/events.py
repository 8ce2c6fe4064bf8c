"""Frame: an event, known by what was done and who took part → its day.

A date belongs to an event by its words (claims/events.py), never by the nearest verb alone; two events are one where the deed
is the same and participants, what the deed concerned and the place are shared enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from factcheck.alignment.cliques import cliques
from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.languages.concepts import THINGS
from factcheck.model import Claim, Feature, Group
from factcheck.values import days
from factcheck.values.base import Relation
from factcheck.values.days import Moment
from factcheck.values.labels import Role

# Judgements, read on real articles: what each shared trait says for one event, and how much must be shared.
PARTICIPANT, BY_OFFICE, ALL, OBJECT, PLACE = 0.4, 0.2, 0.2, 0.2, 0.1
BOTH = 2  # participants at least
ENOUGH, SURE, SUREST = 0.75, 0.8, 0.99
OBJECTS_COUNTED = 2  # shared objects beyond the second say nothing more
# Deeds that the same parties do once, so that two dates of one cannot both be right.
ONCE = frozenset(
    (
        "sign", "open", "close", "launch", "acquire", "merge", "appoint", "resign", "elect", "found", "born", "marry",
        "invade", "adopt", "approve", "build",
    )
)  # fmt: skip
# Deeds that come again, but hardly within days: two dates nearer than this are one event told two ways, others are two events.
SELDOM = frozenset(("meet", "visit", "quake", "flood", "crash", "explode", "collapse", "burn", "host", "present"))
NEAR_DAYS = 7
# Of all other deeds (charged, sentenced, won, shot …) dates may agree; a difference proves nothing.


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each event dated in two documents or more; its claims match pairwise."""
    dated = [claim for claim in case.claims if claim.kind in ("date", "time") and claim.about.deed and claim.about.participants]
    offices = _offices(case)
    for deed, claims in sorted(by_key(dated, lambda claim: claim.about.deed).items()):
        matches = {frozenset((a.id, b.id)): features for a, b, features in _matches(case, claims, offices)}
        for members in cliques(claims, frozenset(matches)):
            yield _event(deed, members, [matches[frozenset((a.id, b.id))] for a, b in pairs(members)])


def _event(deed: str, members: list[Claim], matched: list[list[Feature]]) -> Group:
    """The group of an event, as sure as its weakest match."""
    features = min(matched, key=_weight)
    confidence = min(SUREST, _weight(features))
    certain = deed in ONCE | SELDOM and confidence >= SURE
    within = NEAR_DAYS if deed in SELDOM else None
    return group("date", _title(deed, members), members, confidence, features, certain=certain, within=within)


def _weight(features: Iterable[Feature]) -> float:
    return round(sum(feature.weight for feature in features), 2)


def _matches(
    case: FrameCase, claims: list[Claim], offices: Mapping[str, frozenset[str]]
) -> Iterator[tuple[Claim, Claim, list[Feature]]]:
    """The pairs of claims that tell of one event: each claim's only match in the other document."""
    scored = []
    for a, b in combinations(claims, 2):
        if a.document != b.document and case.links.linked(a.document, b.document):
            features = _features(a, b, offices)
            if _weight(features) >= ENOUGH:
                scored.append((a, b, features))
    for a, b, features in scored:
        rivals = [one for one in scored if one[:2] != (a, b) and _rivals(one, a, b)]
        if not rivals:
            yield a, b, features


def _rivals(other: tuple[Claim, Claim, list[Feature]], a: Claim, b: Claim) -> bool:
    """Whether another pair of the same two documents wants one of these claims for another day."""
    c, d, _ = other
    if (c.document, d.document) != (a.document, b.document) or not (c is a or d is b):
        return False
    return _other_day(a, c) or _other_day(b, d)


def _other_day(one: Claim, other: Claim) -> bool:
    """Whether an article's two claims are of two days, so that they may be two events."""
    left, right = one.mention.value, other.mention.value
    if one is other or not isinstance(left, Moment) or not isinstance(right, Moment):
        return False
    return days.compare(left, right) not in (Relation.SAME, Relation.WITHIN)


def _features(a: Claim, b: Claim, offices: Mapping[str, frozenset[str]]) -> list[Feature]:
    ours, theirs = (frozenset(one.about.concepts) & THINGS for one in (a, b))
    if a.about.deed in ONCE and ours and theirs and not ours & theirs:
        return []  # a memorandum and a contract
    direct = sorted(set(a.about.participants) & set(b.about.participants))
    features = [Feature("same participant", PARTICIPANT, name) for name in direct]
    left, right = set(a.about.participants) - set(direct), set(b.about.participants) - set(direct)
    known = set(direct)
    for name in sorted(left):
        bridge = sorted((offices.get(name, frozenset()) & right) | {other for other in right if name in offices.get(other, ())})
        if bridge and bridge[0] not in known:
            features.append(Feature("participant by office", BY_OFFICE, f"{name}, {bridge[0]}"))
            known.add(bridge[0])
    if len(known) >= BOTH and len(known) >= min(len(a.about.participants), len(b.about.participants)):
        features.append(Feature("all participants", ALL, "each of one text's is in the other"))
    features += [Feature("same object", OBJECT, thing) for thing in sorted(ours & theirs)[:OBJECTS_COUNTED]]
    if a.about.place is not None and a.about.place == b.about.place:
        features.append(Feature("same place", PLACE, a.about.place))
    return features if direct or known else []


def _offices(case: FrameCase) -> dict[str, frozenset[str]]:
    """Person → the organisations and states that the articles give the person an office at."""
    found: dict[str, set[str]] = {}
    for claim in case.claims:
        role = claim.mention.value
        if isinstance(role, Role) and claim.about.subject and role.organization:
            organization = case.entities.of_text(role.organization) or role.organization
            found.setdefault(claim.about.subject, set()).add(organization)
    return {person: frozenset(organizations) for person, organizations in sorted(found.items())}


def _title(deed: str, members: list[Claim]) -> str:
    shared = sorted(set.intersection(*(set(claim.about.participants) for claim in members)))
    return f"{', '.join(shared)}: {deed}" if shared else deed
