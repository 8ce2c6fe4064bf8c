"""A date line makes no claim, but one that is contradicted does: a finding must be able to point at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Claim, Mention, Publication
from factcheck.text.article import CLAIMING, Article


def contradicted(article: Article, mentions: Sequence[Mention], known: Publication) -> Iterator[Claim]:
    """The claims of date lines that were dropped, in order of position, still without ids."""
    dropped = {(one.start, one.end) for one in known.dropped}
    for mention in mentions if dropped else ():
        number = article.sentence_at(mention.first)
        if (mention.start, mention.end) in dropped and article.sentences[number].role not in CLAIMING:
            yield _claim(article, mention, number)


def _claim(article: Article, mention: Mention, number: int) -> Claim:
    text = article.document.text
    line, column = text.count("\n", 0, mention.start) + 1, mention.start - text.rfind("\n", 0, mention.start)
    return Claim("", article.document.id, line, column, number, mention)
