"""Documents become mentions: one module a kind."""

from __future__ import annotations

from factcheck.extraction import dates, names, offices, quotes
from factcheck.extraction import numbers as quantities
from factcheck.model import Mention
from factcheck.text.article import Article


def mentions(article: Article) -> list[Mention]:
    """Everything in the article that can be normalized, in order of position; relative dates are still expressions."""
    found = dates.find(article)
    numbers = quantities.find(article, found)
    found = [*quantities.clear(found, numbers), *numbers]
    named = names.find(article)
    found += [*named, *offices.find(article, named), *quotes.find(article, named)]
    return sorted(found, key=lambda one: (one.start, one.end, one.kind))
