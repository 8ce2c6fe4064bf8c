"""Which names mean one person, organisation or place, across all documents.

A person is a surname and a given name that fits (`keys.same_person`); a surname alone is the one person who has it.  An
organisation is its name without generic words; an acronym is what a text explains it by; a country has its English name in
every language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.entities.acronyms import acronyms
from factcheck.entities.keys import SURELY, body_key, country, folded, person, same_person
from factcheck.entities.variants import Variant, variants
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name, Role

__all__ = ["Entities", "Variant", "resolve"]


@dataclass(frozen=True)
class Entities:
    """What the names of a run stand for: folded names of persons and keys of bodies → canonical names."""

    persons: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language → full names of persons

    def key(self, document: str, mention: Mention) -> str:
        """The canonical name of what a name names, of who holds a role, of who speaks; "" for other mentions."""
        value = mention.value
        words = value.canonical if isinstance(value, Name) else value.person if isinstance(value, Role) else ""
        return self.of_text(words) or words

    def of_text(self, name: str) -> str | None:
        """The canonical name that this one stands for, None where no document has it (countries are always known)."""
        return country(name) or self.persons.get(folded(name)) or self.bodies.get(body_key(name))

    def same_person(self, a: str, b: str) -> int:
        """Whether two names can be one person's: 2 surely, 1 perhaps, 0 no."""
        return same_person(a, b)

    def variants(self) -> tuple[Variant, ...]:
        """Pairs of spellings that look like a slip, within each language, sorted."""
        found = {pair for names in self.spellings.values() for pair in variants(names)}
        return tuple(sorted(found, key=lambda one: (one.a, one.b)))


def resolve(articles: Mapping[str, Article], mentions: Mapping[str, Sequence[Mention]]) -> Entities:
    """The entities of a run; the order of the documents changes nothing."""
    counts: dict[str, Counter[str]] = {"person": Counter(), "body": Counter()}
    spelled: dict[str, set[str]] = {}
    for document in sorted(mentions):
        for mention in mentions[document]:
            if isinstance(mention.value, Name):
                kind = "person" if mention.value.type == "person" else "body"
                counts[kind][mention.value.canonical] += 1
                if kind == "person" and " " in mention.value.canonical:
                    spelled.setdefault(articles[document].language, set()).add(mention.value.canonical)
    explained = dict(pair for document in sorted(mentions) for pair in acronyms(articles[document], mentions[document]))
    return Entities(
        persons=_persons(counts["person"], counts["body"]),
        bodies=_bodies(counts["body"], explained),
        spellings={language: tuple(sorted(names)) for language, names in sorted(spelled.items())},
    )


def _ranked(names: Counter[str]) -> list[str]:
    """The names, the most frequent first, then by length and alphabet."""
    return sorted(names, key=lambda name: (-names[name], -len(name), name))


def _persons(names: Counter[str], others: Counter[str]) -> dict[str, str]:
    """Folded name → canonical name.  A full name untyped in one document is the person that another one makes it."""
    canonical: dict[str, str] = {}
    leaders: dict[str, list[str]] = {}  # surname → canonical full names
    for name in _ranked(names):
        if " " in name:
            mine = leaders.setdefault(person(name).surname, [])
            same = [other for other in mine if same_person(name, other) == SURELY]
            if not same:
                mine.append(name)
            canonical.setdefault(folded(name), same[0] if same else name)
    for name in _ranked(names):
        if " " not in name:
            bearers = leaders.get(person(name).surname, [])
            canonical.setdefault(folded(name), bearers[0] if len(bearers) == 1 else name)
    for name in _ranked(others):
        if " " in name and folded(name) not in canonical:
            same = [other for other in leaders.get(person(name).surname, []) if same_person(name, other) == SURELY]
            if same:
                canonical[folded(name)] = same[0]
    return canonical


def _bodies(names: Counter[str], explained: Mapping[str, str]) -> dict[str, str]:
    """Key → canonical name: the form that is all key where there is one, else the most frequent."""
    canonical: dict[str, str] = {}
    for name in sorted(_ranked(names), key=lambda name: folded(name) != body_key(name)):
        canonical.setdefault(body_key(name), name)
    for short, full in sorted(explained.items()):
        canonical[body_key(short)] = canonical.get(body_key(full), full)
    return canonical
