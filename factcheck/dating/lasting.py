"""How long something has lasted, with the date of its start: "for two years" after "it began in early 2014"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Evidence, Mention
from factcheck.text.article import Article


def lasting(article: Article, mentions: Sequence[Mention]) -> Iterator[Evidence]:
    """Nothing yet."""
    return iter(())
