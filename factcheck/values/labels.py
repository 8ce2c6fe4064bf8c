"""Labels: offices and names, scores and codes, quotations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

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
