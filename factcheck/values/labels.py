"""Labels: offices and names, scores and codes, quotations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from factcheck.values.base import Relation
from factcheck.values.offices import above, exclude, is_top, of_one_state, stem

Tense = Literal["current", "former", "acting", "elect"]
NameType = Literal["person", "organization", "place", "other"]


@dataclass(frozen=True, slots=True)
class Role:
    """An office as said of a person.

    `readings` are the alternatives the words allow, each a set of canonical English offices held at once: PDG is
    ({chair, chief executive},), French "président" of a company is ({chair}, {president}).  `person` and `organization` are the
    text's own words (the person's fullest name), "" where the text does not say.
    """

    person: str
    readings: tuple[frozenset[str], ...]
    organization: str
    tense: Tense = "current"

    def to_dict(self) -> dict[str, Any]:
        """The report's value; `roles` is the first reading, sorted."""
        roles = sorted(self.readings[0]) if self.readings else []
        return {
            "person": self.person or None,
            "roles": roles,
            "organization": self.organization or None,
            "tense": self.tense,
        }


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; `canonical` is the fullest form the document uses for the one named."""

    canonical: str
    type: NameType

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        return {"canonical": self.canonical, "type": self.type}


@dataclass(frozen=True, slots=True)
class Parts:
    """A score or a code, compared as written: 2–1, 62h00, G20, F-35."""

    parts: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        return {"parts": list(self.parts)}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words given as somebody's own; `speaker` is "" where the text does not say."""

    speaker: str
    words: str

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        return {"speaker": self.speaker or None, "words": self.words}


def compare_roles(a: Role, b: Role) -> Relation:
    """How the offices of one person stand to each other; who holds them, where and when is not looked at.

    SAME offices, WITHIN where one says less ("CEO" and "PDG", "minister" and "foreign minister"), OVERLAPS where some reading
    of the words fits and some does not, APART where each reading excludes the other.  Two offices that one person may hold
    together ("CEO" and "chair") are INCOMPARABLE.
    """
    if set(a.readings) == set(b.readings):
        return Relation.SAME
    relations = [_compare_offices(one, other) for one in a.readings for other in b.readings]
    if relations and all(relation is Relation.APART for relation in relations):
        return Relation.APART
    if all(relation in (Relation.INCOMPARABLE, Relation.APART) for relation in relations):
        return Relation.INCOMPARABLE
    return Relation.WITHIN if Relation.SAME in relations or relations == [Relation.WITHIN] else Relation.OVERLAPS


def _compare_offices(one: frozenset[str], other: frozenset[str]) -> Relation:
    if one == other:
        return Relation.SAME
    wider_one, wider_other = (frozenset().union(*map(above, offices)) for offices in (one, other))
    if one <= wider_other or other <= wider_one:
        return Relation.WITHIN
    if any(exclude(mine, yours) for mine in one for yours in other):
        return Relation.APART
    shared = one & other or set(map(stem, one - wider_other)) & {stem(office) for office in other if " of " in office}
    return Relation.OVERLAPS if shared else Relation.INCOMPARABLE


def says_more(a: Role, b: Role) -> bool:
    """Whether the first says all that the second says, and more: "foreign minister" says "minister"."""
    ours, theirs = ({office for reading in role.readings for office in reading} for role in (a, b))
    wider = frozenset().union(*map(above, ours)) if ours else frozenset()
    return bool(theirs) and ours != theirs and theirs < wider and not ours & theirs


def of_two_states(a: Role, b: Role) -> bool:
    """Whether both are offices that bind to one state, and these differ; "Korea" may be "South Korea"."""
    bound = all(role.readings and all(any(map(of_one_state, reading)) for reading in role.readings) for role in (a, b))
    one, other = a.organization, b.organization
    return bound and bool(one) and bool(other) and one not in other and other not in one


def of_one_question(a: Role, b: Role) -> bool:
    """Whether the two answer one question: one reading is shared, or both lead at one time; "founder" and "chair" do not."""
    mine, yours = ({office for reading in role.readings for office in reading} for role in (a, b))
    return bool(mine & yours) or (a.tense == b.tense and all(map(is_top, mine)) and all(map(is_top, yours)))


def compare_parts(a: Parts, b: Parts) -> Relation:
    """SAME or APART, as written."""
    return Relation.SAME if a.parts == b.parts else Relation.APART
