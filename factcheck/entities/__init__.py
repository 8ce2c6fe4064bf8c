"""Which names mean one person, organisation or place, across all documents.

A person is a surname and a given name that fits (`keys.same_person`); a surname alone is the one person who has it.  An
organisation is its name without generic words; an acronym is what a text explains it by; a country has its English name in
every language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.entities.acronyms import acronyms
from factcheck.entities.grouping import Written, bodies, persons, surnames
from factcheck.entities.keys import body_key, country, folded, same_person
from factcheck.entities.variants import Variant, variants
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name, Role

__all__ = ["Entities", "Variant", "resolve"]


@dataclass(frozen=True)
class Entities:
    """What the names of a run stand for.

    `persons` maps folded full names, `surnames` folded surnames by document, `bodies` keys of bodies, each to the canonical
    name; `spellings` has the full names of persons that each language writes.
    """

    persons: Mapping[str, str] = field(default_factory=dict)
    surnames: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def key(self, document: str, mention: Mention) -> str:
        """The canonical name of what a name names, or of who holds a role; "" for other mentions."""
        value = mention.value
        words = value.canonical if isinstance(value, Name) else value.person if isinstance(value, Role) else ""
        alone = self.surnames.get(document, {}).get(folded(words)) if words and " " not in words else None
        return alone or self.of_text(words) or words

    def of_text(self, name: str) -> str | None:
        """The canonical name that this one stands for, None where no document has it (countries are always known)."""
        return country(name) or self.persons.get(folded(name)) or self.bodies.get(body_key(name))

    def same_person(self, a: str, b: str) -> int:
        """Whether two names can be one person's: 2 surely, 1 perhaps, 0 no."""
        return same_person(a, b)

    def variants(self) -> tuple[Variant, ...]:
        """Pairs of spellings that one letter parts, sorted."""
        return variants(self.spellings)

    @cached_property
    def spelled_alike(self) -> frozenset[frozenset[str]]:
        """The same pairs, folded, in no order."""
        return frozenset(frozenset((folded(one.a), folded(one.b))) for one in self.variants())


def resolve(articles: Mapping[str, Article], mentions: Mapping[str, Sequence[Mention]]) -> Entities:
    """The entities of a run; the order of the documents changes nothing."""
    people, others = Written(), Written()
    spelled: dict[str, set[str]] = {}
    for document in sorted(mentions):
        for name in (mention.value for mention in mentions[document]):
            if isinstance(name, Name):
                (people if name.type == "person" else others).add(name.canonical, document)
                if name.type == "person" and " " in name.canonical:
                    spelled.setdefault(articles[document].language, set()).add(name.canonical)
            elif isinstance(name, Role) and " " in name.person:
                spelled.setdefault(articles[document].language, set()).add(name.person)
    explained = dict(pair for document in sorted(mentions) for pair in acronyms(articles[document], mentions[document]))
    known = persons(people, others)
    return Entities(
        persons=known,
        surnames=surnames(people, known, others),
        bodies=bodies(others, explained),
        spellings={language: tuple(sorted(names)) for language, names in sorted(spelled.items())},
    )
