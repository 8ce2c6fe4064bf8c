"""A sentence with what is in it: what a claim's subject, event, status and source are read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.clauses import Clause, clauses
from factcheck.claims.concepts import found
from factcheck.claims.parties import Party, parties
from factcheck.entities import Entities
from factcheck.model import Mention, Sentence
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
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
        tuple(one for one in mentions if one.kind in ("date", "time")),
        tuple(one for one in mentions if one.kind == "money"),
        tuple(concepts),
        acting,
        tuple(clauses(article.tokens, concepts, acting)),
        setting.credited,
        setting.entities,
    )
