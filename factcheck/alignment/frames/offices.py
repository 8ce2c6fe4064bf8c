"""Frames: a person → the offices held; a person → the states that these are of; a singular office of a body → its holder.

Holders are compared where the articles are of one time, or where the names are so like that one is the other's slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.dating.times import OFFICE_DAYS, order
from factcheck.entities.keys import folded
from factcheck.entities.variants import skeleton
from factcheck.languages.territories import is_territory
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Role, of_two_states
from factcheck.values.offices import is_singular

# Judgements: how sure the frame is where both organisations are said, and where one is left to the context.
SAID, BY_CONTEXT = 0.95, 0.8
PRESIDENT, PRESIDENTS = frozenset({"president"}), frozenset({"president", "state president"})
LIKE_SURNAMES = 0.8  # Jaro-Winkler similarity of two surnames that a slip can exchange (a judgement)
UNNAMED = "office-alone"  # the pattern of offices whose holder is named elsewhere


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each person and organisation with an office said in two documents or more."""
    roles = [claim for claim in case.claims if isinstance(claim.mention.value, Role) and claim.mention.value.person]
    for person, claims in sorted(by_key(roles, lambda claim: claim.about.subject).items()):
        yield from _of_person(case, person, claims)
        yield from _of_states(person, claims)
    yield from _holders(case, [claim for claim in roles if _role(claim).tense == "current"])


# --- a person's offices


def _of_person(case: FrameCase, person: str, claims: Sequence[Claim]) -> Iterator[Group]:
    said = by_key(claims, lambda claim: _organization(case, claim) or None)
    open_ = [claim for claim in claims if not _organization(case, claim)]
    if not said:
        said = {"": []}
    for organization, held in sorted(said.items()):
        members = held + (open_ if len(said) == 1 else [])
        if len({claim.document for claim in members}) > 1:
            sure = SAID if not open_ else BY_CONTEXT
            yield group("role", _title(person, organization), members, sure, _features(person, organization))


def _title(person: str, organization: str) -> str:
    return f"{person}: office at {organization}" if organization else f"{person}: office"


def _features(person: str, organization: str) -> tuple[Feature, ...]:
    same = Feature("same person", 0.8, person)
    return (same, Feature("same organisation", 0.15, organization)) if organization else (same,)


# --- the states of a person's offices


def _of_states(person: str, claims: Sequence[Claim]) -> Iterator[Group]:
    """The offices of two states that nobody serves at one time."""
    current = [claim for claim in claims if _role(claim).tense == "current"]
    stated = [claim for claim in current if is_territory(_role(claim).organization)]
    rivals = [(a, b) for a, b in pairs(stated) if of_two_states(_role(a), _role(b))]
    if rivals:
        yield group("role", f"{person}: state of the office", _members(rivals), SAID, _features(person, ""), by="place")


# --- the holders of an office


def _holders(case: FrameCase, claims: Sequence[Claim]) -> Iterator[Group]:
    offices = sorted({office for claim in claims for office in _singular(claim)})
    shown: set[frozenset[str]] = set()
    for office in offices:
        having = [_named(claim, claims) for claim in claims if office in _singular(claim)]
        said = by_key(having, lambda claim: _organization(case, claim))
        open_ = _first_each(said.pop("", []))
        for body, own in sorted(said.items()) or [("", [])]:
            title = f"{office} of {body}" if body else office
            for found in _of_office(case, title, _first_each(own), open_):
                ids = frozenset(claim.id for claim in found.claims)
                if ids not in shown:
                    shown.add(ids)
                    yield found


def _named(claim: Claim, claims: Sequence[Claim]) -> Claim:
    """The claim, or the one of its document that names the holder whom this one leaves to it: "the minister"."""
    if claim.mention.pattern != UNNAMED:
        return claim
    naming = (one for one in claims if one.document == claim.document and one.mention.pattern != UNNAMED)
    return next((one for one in naming if one.about.subject == claim.about.subject), claim)


def _of_office(case: FrameCase, title: str, said: Sequence[Claim], open_: Sequence[Claim]) -> Iterator[Group]:
    """The holders that differ, where they are named at one time or one name may be the other's slip; one group of each sort.

    Where an article leaves open which body it speaks of (`open_`), only a like name is taken for a slip.
    """
    named = pairs([*said, *open_])
    rivals = [pair for pair in named if not (case.entities.same_person(*map(_person, pair)) or _one_name(case, *pair))]
    like = [pair for pair in rivals if _alike(case, *pair)]
    together = [pair for pair in rivals if pair not in like and _at_one_time(case, *pair) and not {*pair} & {*open_}]
    together = [pair for pair in together if not any(map(_open, pair))]
    office = Feature("same office", BY_CONTEXT, title)
    if like:
        slip = Feature("like names", round(SAID - BY_CONTEXT, 2), "one word is the same")
        yield group("role", f"{title}: holder", _members(like), SAID, (office, slip), by="subject")
    if together:
        yield group("role", f"{title}: holder", _members(together), BY_CONTEXT, (office,), by="subject", certain=False)


def _first_each(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each document and holder."""
    return list({(claim.document, claim.about.subject): claim for claim in reversed(claims)}.values())[::-1]


def _members(rivals: Sequence[tuple[Claim, Claim]]) -> list[Claim]:
    return list({claim.id: claim for pair in rivals for claim in pair}.values())


def _at_one_time(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether the articles may be of one time; where that is not known yet, what they tell together must make it known."""
    times = [claim.as_of or case.published[claim.document].days for claim in (a, b)]
    found = order(times[0], times[1], OFFICE_DAYS)
    return found == "together" or (found == "unknown" and case.links.linked(a.document, b.document))


def _alike(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether articles of one event name holders in full who share a surname, or all but a like surname."""
    left, right = (folded(_role(claim).person).split() for claim in (a, b))
    if min(len(left), len(right)) < 2 or not case.links.linked(a.document, b.document):
        return False
    return left[-1] == right[-1] or (left[:-1] == right[:-1] and _like(left[-1], right[-1]))


def _one_name(case: FrameCase, a: Claim, b: Claim) -> bool:
    """Whether two names may be one: misspelt, which the frame of names compares, or transcribed (Medvedev, Medwedew)."""
    left, right = (folded(_role(claim).person) for claim in (a, b))
    if frozenset((left, right)) in case.entities.spelled_alike:
        return True
    sounds = [[skeleton(word) for word in name.split()] for name in (left, right)]
    return left != right and sounds[0][0] == sounds[1][0] and sounds[0][-1] == sounds[1][-1]


def _like(one: str, other: str) -> bool:
    from rapidfuzz.distance import JaroWinkler

    return round(JaroWinkler.similarity(one, other), 2) >= LIKE_SURNAMES


def _singular(claim: Claim) -> frozenset[str]:
    """The offices with one holder that the words mean, however they are read; presidents of whatever are presidents."""
    readings = _role(claim).readings
    if not readings:
        return frozenset()
    said = frozenset(office for office in frozenset.intersection(*readings) if is_singular(office))
    return said | PRESIDENT if all(reading & PRESIDENTS for reading in readings) else said


def _open(claim: Claim) -> bool:
    """Whether the words leave open which office is meant."""
    return len(_role(claim).readings) > 1


def _person(claim: Claim) -> str:
    return _role(claim).person


def _role(claim: Claim) -> Role:
    role = claim.mention.value
    assert isinstance(role, Role)
    return role


def _organization(case: FrameCase, claim: Claim) -> str:
    role = _role(claim)
    return (case.entities.of_text(role.organization) or role.organization) if role.organization else ""
