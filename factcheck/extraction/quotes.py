"""Reads quotations: words between quotation marks, with who is said to have said them.

Short words in marks without a verb of saying are no quotation but a name or a distance ("scare quotes").  Category of the
lexicon: `speechverb` what introduces speech ("said", "selon").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from factcheck.languages import lexicon
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Quote

_QUOTED = r"[“«\"]([^“”«»\"\n]+)[”»\"]"
_FEWEST = 4  # words that are a quotation without a verb of saying (a judgement)
_NEAR = 8  # tokens around a quotation in which its speaker stands (a judgement)
_CLOSING = ",. \u00a0\u202f"  # signs of the sentence around a quotation; "?" and "!" are the speaker's
_TYPES = ("person", "organization", "other")


def find(article: Article, names: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order of position; a quotation runs from mark to mark, its words without these and a last full stop."""
    tokens = article.tokens
    by_first = {name.first: name for name in names}
    found = []
    for match in _quoted(article.language).finditer(article.document.text):
        words = next(filter(None, match.groups())).strip().rstrip(_CLOSING)
        first, last = bisect_left(tokens.starts, match.start()), bisect_left(tokens.starts, match.end())
        if last > first and words and article.sentences and _claims(article, first):
            speaker, spoken = _speaker(tokens, by_first, first, last)
            if spoken or len(words.split()) >= _FEWEST:
                span = match.span()
                found.append(Mention("quote", *span, match[0], Quote(speaker, words), "quote", first, last))
    return found


@cache
def _quoted(language: str) -> re.Pattern[str]:
    """Words between marks: the language's own pairs (option `quotes`) first."""
    pairs = lexicon(language).options.get("quotes", ())
    own = [f"{opening}([^{opening}{closing}\\n]+){closing}" for opening, closing in pairs]
    return re.compile("|".join((*own, _QUOTED)))


def _claims(article: Article, token: int) -> bool:
    sentence = article.sentences[article.sentence_at(token)]
    return sentence.role in CLAIMING and sentence.first <= token < sentence.last


def _speaker(tokens: Tokens, names: dict[int, Mention], first: int, last: int) -> tuple[str, bool]:
    """Who speaks ("" where the text does not say), and whether a verb of saying stands beside the quotation."""
    after = _near(tokens, range(last, min(last + _NEAR, len(tokens))))
    before = _near(tokens, range(first - 1, max(first - _NEAR, 0) - 1, -1))
    for window in (after, before):
        if any("speechverb" in tokens.entries[i] for i in window):
            return _named(names, window), True
    return "", False


def _near(tokens: Tokens, order: range) -> list[int]:
    """The tokens of that order up to where the sentence ends or another quotation begins."""
    window = []
    for i in order:
        if tokens.word(i)[0] in '“”«»„"\n.!?;':
            break
        window.append(i)
    return window


def _named(names: dict[int, Mention], window: Sequence[int]) -> str:
    """The first name of somebody who can speak; a person before a body."""
    values = [names[i].value for i in sorted(window) if i in names]
    found = [value for value in values if isinstance(value, Name)]
    return next((name.canonical for type_ in _TYPES for name in found if name.type == type_), "")
