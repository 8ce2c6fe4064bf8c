"""A sentence with what is in it: what a claim's subject, event, status and source are read from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.claims.attribution import attribution_of
from factcheck.claims.clauses import Clause, clauses
from factcheck.claims.concepts import found
from factcheck.claims.parties import Party, parties
from factcheck.claims.status import cues
from factcheck.entities import Entities
from factcheck.languages.concepts import DISASTERS
from factcheck.model import About, Mention, Sentence, Status
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name

DATED = ("date", "time")  # kinds of claims


@dataclass(frozen=True)
class Scene:
    """One sentence of an article.

    `named` are the names and offices in it, `dates` its dates, `sums` its sums of money, `concepts` (token number, concept) in
    order; `parties` are who acts in it, `clauses` who did what to whom; `credited` are the wires that the article credits.
    """

    article: Article
    number: int
    named: tuple[Mention, ...]
    dates: tuple[Mention, ...]
    sums: tuple[Mention, ...]
    concepts: tuple[tuple[int, str], ...]
    parties: tuple[Party, ...]
    clauses: tuple[Clause, ...]
    credited: Sequence[tuple[int, str]]
    entities: Entities

    @property
    def sentence(self) -> Sentence:
        """The sentence itself."""
        return self.article.sentences[self.number]

    @property
    def tokens(self) -> Tokens:
        """The article's tokens."""
        return self.article.tokens

    @cached_property
    def about(self) -> About:
        """What every claim of the sentence is about."""
        places = [one for one in self.named if isinstance(one.value, Name) and one.value.type == "place"]
        concepts = tuple(sorted({name for _, name in self.concepts}))
        return About(self.keys(self.named), concepts, next(iter(self.keys(places[:1])), None))

    @cached_property
    def dated(self) -> frozenset[int]:
        """The tokens that are part of a date."""
        return frozenset(i for date in self.dates for i in range(date.first, date.last))

    @cached_property
    def disasters(self) -> tuple[tuple[int, str], ...]:
        """The disasters among the concepts."""
        return tuple(one for one in self.concepts if one[1] in DISASTERS)

    def near(self, first: int, last: int) -> tuple[tuple[int, str], ...]:
        """The concepts of the tokens from `first` to `last` (half-open)."""
        return self.concepts[bisect_left(self.concepts, (first,)) : bisect_left(self.concepts, (last,))]

    @cached_property
    def cues(self) -> list[tuple[int, Status]]:
        """What makes its claims more or less than asserted, and where."""
        return cues(self.tokens, self.sentence)

    @cached_property
    def attribution(self) -> str | None:
        """Who says so."""
        return attribution_of(self.tokens, self.sentence, self.named, self.credited)

    @cached_property
    def of_part(self) -> bool:
        """Whether the sentence speaks of a part of what is counted ("including 3 children") or of another event."""
        entries = self.tokens.entries[self.sentence.first : self.sentence.last]
        return any("partcue" in entry or "othereventcue" in entry for entry in entries)

    def keys(self, mentions: Sequence[Mention]) -> tuple[str, ...]:
        """The entities of some names or offices, sorted, each once."""
        document = self.article.document.id
        return tuple(sorted({key for one in mentions if (key := self.entities.key(document, one))}))


@dataclass(frozen=True, slots=True)
class Setting:
    """What all scenes of an article share: the wires it credits, who is who, the body that it is about."""

    credited: Sequence[tuple[int, str]]
    entities: Entities
    main: str | None


def scene(article: Article, number: int, mentions: Sequence[Mention], setting: Setting) -> Scene:
    """The scene of that sentence, given the mentions in it."""
    sentence, document = article.sentences[number], article.document.id
    named = tuple(one for one in mentions if one.kind in ("name", "role"))
    keyed = [(one, setting.entities.key(document, one)) for one in named]
    concepts = found(article.tokens, sentence.first, sentence.last)
    acting = parties(article.tokens, sentence, keyed, setting.main)
    return Scene(
        article,
        number,
        named,
        tuple(one for one in mentions if one.kind in DATED),
        tuple(one for one in mentions if one.kind == "money"),
        tuple(concepts),
        acting,
        tuple(clauses(article.tokens, concepts, acting)),
        setting.credited,
        setting.entities,
    )
