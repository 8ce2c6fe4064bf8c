"""What two claims on an event share: participants, what the deed concerned, the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factcheck.alignment.frames.case import FrameCase
from factcheck.entities.keys import country
from factcheck.languages.concepts import THINGS
from factcheck.model import Claim, Feature
from factcheck.values.labels import Role

Standing = Mapping[str, frozenset[str]]

# Judgements, read on real articles: what each shared trait says for one event.  A minister, the ministry and the government
# stand for each other, which says less than the same name.
PARTICIPANT, BY_OFFICE, METONYMY, ALL, OBJECT, PLACE = 0.4, 0.2, 0.15, 0.2, 0.2, 0.1
MINISTRY, MINISTER = "ministry of ", "minister of "
BOTH = 2  # participants at least
OBJECTS_COUNTED = 2  # shared objects beyond the second say nothing more
# Deeds that one party does: it alone is all participants.
ALONE = frozenset(("open", "close", "launch", "found", "build", "publish", "present"))
# What everybody and every body has one of.
BEGINNINGS = frozenset(("found", "born"))
# Deeds that parties do once with one object, so that two dates of one cannot both be right.
ONCE = frozenset(
    (
        "sign", "open", "close", "launch", "acquire", "merge", "appoint", "resign", "elect", "found", "born", "marry",
        "invade", "adopt", "approve", "build",
    )
)  # fmt: skip
# What one party has many of: its opening or building is known by its place alone.
SERIAL = frozenset(("store", "factory", "office", "bank", "school", "hospital", "house", "building", "apartment", "product"))


def weight(features: Iterable[Feature]) -> float:
    """What the features say together, rounded."""
    return round(sum(feature.weight for feature in features), 2)


def traits(a: Claim, b: Claim, standing: Standing) -> list[Feature]:
    """What speaks for one event of two claims with one deed; nothing where something speaks against it."""
    if a.about.deed in BEGINNINGS and a.about.participants == b.about.participants and len(a.about.participants) == 1:
        same = Feature("same participant", PARTICIPANT, a.about.participants[0])
        return [same, Feature("one beginning", ALL + OBJECT, a.about.deed or "")]
    ours, theirs = (frozenset(one.about.concepts) & THINGS for one in (a, b))
    shared = ours & theirs
    if a.about.deed in ONCE and ours and theirs and not shared:
        return []  # a memorandum and a contract
    if a.about.deed in ALONE and not _one_thing(a, b, shared):
        return []
    features, known = _parties(a, b, standing)
    return [*features, *_beside(a, b, known, shared)] if known else []


def _beside(a: Claim, b: Claim, known: set[str], shared: frozenset[str]) -> Iterator[Feature]:
    """What speaks for one event beside the participants that both have."""
    fewest = min(len(a.about.participants), len(b.about.participants))
    alone = a.about.deed in ALONE and bool(shared)
    if (alone or len(known) >= BOTH) and len(known) >= fewest:
        yield Feature("all participants", ALL, "each of one text's is in the other")
    yield from (Feature("same object", OBJECT, thing) for thing in sorted(shared)[:OBJECTS_COUNTED])
    if a.about.place is not None and a.about.place == b.about.place:
        yield Feature("same place", PLACE, a.about.place)


def _parties(a: Claim, b: Claim, standing: Standing) -> tuple[list[Feature], set[str]]:
    """The features of shared participants, and who of the first claim is in the second by whatever name."""
    direct = sorted(set(a.about.participants) & set(b.about.participants))
    features = [Feature("same participant", PARTICIPANT, name) for name in direct]
    known = set(direct)
    right = set(b.about.participants) - known
    for name in sorted(set(a.about.participants) - known):
        bridge = sorted(
            (standing.get(name, frozenset()) & right) | {other for other in right if name in standing.get(other, ())}
        )
        if not bridge or bridge[0] in known:
            continue
        features.append(_standing_for(name, bridge[0]))
        known.add(bridge[0])
    return features, known


def _standing_for(name: str, other: str) -> Feature:
    said = f"{name}, {other}"
    if not any(party.startswith(MINISTRY) or country(party) for party in (name, other)):
        return Feature("participant by office", BY_OFFICE, said)
    ministry = any(party.startswith(MINISTRY) for party in (name, other))
    return Feature("participant by metonymy", METONYMY if ministry else BY_OFFICE, f"{said}: one stands for the other")


def _one_thing(a: Claim, b: Claim, shared: frozenset[str]) -> bool:
    """Whether what one party opens can be one thing: not of two towns; shops and the like only where more is named alike."""
    if shared <= SERIAL and not _beside_parties(a) & _beside_parties(b):
        return False
    left, right = a.about.place, b.about.place
    return left is None or right is None or left == right or country(left) is not None or country(right) is not None


def _beside_parties(claim: Claim) -> set[str]:
    """What the sentence names beside the one who acts and states: a town, a guest."""
    parties = claim.about.participants if len(claim.about.participants) == 1 else ()
    return {name for name in claim.about.entities if name not in parties and not country(name)}


def standing(case: FrameCase) -> Standing:
    """Who or what stands for whom: a person for the bodies and states of the offices held, a minister for the ministry, it for
    every government whose articles name it."""
    found: dict[str, set[str]] = {}
    for claim in case.claims:
        role = claim.mention.value
        if not isinstance(role, Role) or not claim.about.subject:
            continue
        stands = found.setdefault(claim.about.subject, set())
        if role.organization:
            stands.add(case.entities.of_text(role.organization) or role.organization)
        ministries = {
            office.replace(MINISTER, MINISTRY) for reading in role.readings for office in reading if MINISTER in office
        }
        stands.update(ministries)
        for ministry in ministries if country(role.organization) else ():
            found.setdefault(ministry, set()).add(country(role.organization) or "")
    return {name: frozenset(bodies) for name, bodies in sorted(found.items()) if bodies}
