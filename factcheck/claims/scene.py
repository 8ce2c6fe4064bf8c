"""A sentence with what is in it: what a claim's subject, event, status and source are read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.concepts import found
from factcheck.entities import Entities
from factcheck.model import Mention, Sentence
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence of an article.

    `named` are the names and offices in it, `dates` its dates, `concepts` (token number, concept) in order; `credited` are the
    wires that the whole article credits.
    """

    article: Article
    number: int
    named: tuple[Mention, ...]
    dates: tuple[Mention, ...]
    concepts: tuple[tuple[int, str], ...]
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


def scene(
    article: Article, number: int, mentions: Sequence[Mention], entities: Entities, credited: Sequence[tuple[int, str]]
) -> Scene:
    """The scene of that sentence, given the mentions in it."""
    sentence = article.sentences[number]
    return Scene(
        article,
        number,
        tuple(one for one in mentions if one.kind in ("name", "role")),
        tuple(one for one in mentions if one.kind in ("date", "time")),
        tuple(found(article.tokens, sentence.first, sentence.last)),
        credited,
        entities,
    )
