"""Whether the sentences around a claim name what a rule watches, and nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property

from factcheck.checks.base import Case
from factcheck.checks.watch_rule import Watched
from factcheck.checks.watch_words import name_pattern
from factcheck.entities.keys import SURELY, body_key, country, folded, same_person
from factcheck.model import Claim
from factcheck.values.labels import Name, Role

REACH = 3  # sentences back in which what a sentence leaves out ("its embassy") is still meant: a judgement
_BODIES = frozenset(("organization", "other"))
_OWNED = ("role", "age")  # kinds that belong to the one who has them, whoever else the sentence names

Names = list[Claim]


@dataclass(frozen=True)
class Scene:
    """The names of each sentence of a case, as one rule looks at them."""

    case: Case
    watched: Watched
    _read: dict[tuple[str, int, tuple[str, ...]], bool] = field(default_factory=dict)

    def names_all(self, claim: Claim) -> bool:
        """Whether the claim's own sentence names one of each row; an office or an age belongs to them itself."""
        return self._all(claim.document, claim.sentence, _about(claim), read=claim.kind not in _OWNED)

    def understood(self, claim: Claim) -> bool:
        """Whether a sentence that names nobody else goes on about them shortly after they were named, with no body between."""
        others = [name for name in self._others(claim, claim.sentence) if _type(name) != "place"]
        if claim.kind in _OWNED or others:
            return False
        for number in range(claim.sentence - 1, max(-1, claim.sentence - REACH - 1), -1):
            there = [_key(name) for name in self._in(claim.document, number)]
            if self._all(claim.document, number, (*there, *_about(claim))):
                return True
            if any(_type(name) in _BODIES for name in self._others(claim, number)):
                return False
        return False

    def placed(self, claim: Claim) -> bool:
        """Whether the claim's sentence names the watched place, or nothing that may be another."""
        places = [_key(name) for name in self._in(claim.document, claim.sentence)]
        if not self.watched.place or any(named(self.watched.place, name) for name in places):
            return True
        others = self._others(claim, claim.sentence)
        return all(_type(name) == "person" for name in others) and not any(country(name) for name in places)

    @cached_property
    def _names(self) -> dict[tuple[str, int], Names]:
        found: dict[tuple[str, int], Names] = {}
        for claim in self.case.claims:
            if claim.kind == "name":
                found.setdefault((claim.document, claim.sentence), []).append(claim)
        return found

    def _in(self, document: str, number: int) -> Names:
        return self._names.get((document, number), [])

    def _all(self, document: str, number: int, known: Iterable[str], read: bool = True) -> bool:
        names = tuple(known)
        return all(
            any(named(row, name) for name in names) or (read and self._reads(document, number, row))
            for row in self.watched.entities
        )

    def _reads(self, document: str, number: int, row: tuple[str, ...]) -> bool:
        asked = document, number, row
        if asked not in self._read:
            self._read[asked] = self._looks_up(*asked)
        return self._read[asked]

    def _looks_up(self, document: str, number: int, row: tuple[str, ...]) -> bool:
        """Whether the sentence has the name itself, not within another: a rule knows names that no article explains."""
        article = self.case.articles.get(document)
        if article is None or not 0 <= number < len(article.sentences):
            return False
        sentence, text = article.sentences[number], article.document.text
        spans = [(name.mention.start, name.mention.end) for name in self._in(document, number)]
        found = (match.span() for one in row for match in name_pattern(one).finditer(text, sentence.start, sentence.end))
        return any(not any(start < last and first < end for first, last in spans) for start, end in found)

    def _others(self, claim: Claim, number: int) -> Names:
        """Names of the sentence that are none of the watched ones, nor who is only quoted, nor a country."""
        quoted = {*self.case.reading_of[claim.document].origins, claim.attribution}
        ours = tuple(one for row in self.watched.entities for one in row)
        return [
            name
            for name in self._in(claim.document, number)
            if _key(name) not in quoted and not country(_key(name)) and not named(ours, _key(name))
        ]


@cache
def named(alternatives: tuple[str, ...], name: str) -> bool:
    """Whether the name is one of the alternatives, however it is written."""
    return any(_keys(one) & _keys(name) or same_person(one, name) == SURELY for one in alternatives)


def _about(claim: Claim) -> tuple[str, ...]:
    """The names that the claim is about; of an office its holder and its body, of an age who has it."""
    about, value = claim.about, claim.mention.value
    if isinstance(value, Role):
        return tuple(filter(None, (about.subject, value.person, value.organization)))
    if claim.kind == "age":
        return tuple(filter(None, (about.subject,)))
    return tuple(filter(None, (*about.entities, *about.participants, about.place)))


def _key(name: Claim) -> str:
    return name.about.subject or name.mention.text


def _type(name: Claim) -> str:
    return name.mention.value.type if isinstance(name.mention.value, Name) else "other"


@cache
def _keys(name: str) -> frozenset[str]:
    return frozenset(one for one in (folded(name), body_key(name), country(name)) if one)
