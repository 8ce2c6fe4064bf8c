"""Documents become mentions: one module a kind."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction import dates, names, offices, quotes
from factcheck.extraction import numbers as quantities
from factcheck.extraction.dates.opening import PATTERN as DATE_LINE
from factcheck.languages.schema import SECOND
from factcheck.model import Mention
from factcheck.text.article import Article

_SHORT_DATE = re.compile(r"\d{1,2}\.\d{1,2}")


def mentions(article: Article) -> list[Mention]:
    """Everything in the article that can be normalized, in order of position; relative dates are still expressions."""
    found = dates.find(article)
    numbers = quantities.find(article, found)
    found = [*quantities.clear(found, numbers), *numbers]
    named = names.find(article)
    if article.tokens.vocabulary.lexicon.tier == SECOND:
        found = [_marked(one) for one in found if not _is_short_date(one, article.tokens.vocabulary.lexicon.decimal)]
    found += [*named, *offices.find(article, named), *quotes.find(article, named)]
    return sorted(found, key=lambda one: (one.start, one.end, one.kind))


def _is_short_date(one: Mention, decimal: str) -> bool:
    """Whether it is "15.11." where a comma stands before decimals: a day and a month, or a clock, and no quantity."""
    return decimal == "," and one.kind == "quantity" and _SHORT_DATE.fullmatch(one.text) is not None


def _marked(one: Mention) -> Mention:
    """The mention, whose pattern tells that it was read with frozen words alone."""
    return one if one.pattern == DATE_LINE else replace(one, pattern=f"second tier: {one.pattern}")
