"""Documents become mentions: one module a kind."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction import dates, names, offices, quotes
from factcheck.extraction import numbers as quantities
from factcheck.extraction.dates.opening import PATTERN as DATE_LINE
from factcheck.languages.schema import SECOND
from factcheck.model import Mention
from factcheck.text.article import Article


def mentions(article: Article) -> list[Mention]:
    """Everything in the article that can be normalized, in order of position; relative dates are still expressions."""
    found = dates.find(article)
    numbers = quantities.find(article, found)
    found = [*quantities.clear(found, numbers), *numbers]
    named = names.find(article)
    if article.tokens.vocabulary.lexicon.tier == SECOND:
        found = [_marked(one) for one in found]
    found += [*named, *offices.find(article, named), *quotes.find(article, named)]
    return sorted(found, key=lambda one: (one.start, one.end, one.kind))


def _marked(one: Mention) -> Mention:
    """The mention, whose pattern tells that it was read with frozen words alone."""
    return one if one.pattern == DATE_LINE else replace(one, pattern=f"second tier: {one.pattern}")
