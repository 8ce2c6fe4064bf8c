"""Reads quotations: words between quotation marks, with who is said to have said them.

Short words in marks without a verb of saying are no quotation but a name or a distance ("scare quotes"); a sentence that begins
with marks and goes on in small letters behind a comma is speech, whatever its verb.  Category of the lexicon: `speechverb` what
introduces speech ("said", "selon"); options: `quotes` the language's own pairs of marks, `single_quotes` where ‘ ’ and ' quote.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.languages import lexicon
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Quote

_MARKS = '“«"'
_QUOTED = rf"[{_MARKS}]([^“”«»\"\n]+)[”»\"]"
_SINGLE = (
    r"‘((?:[^‘’\n]|’(?=\w))+)’(?!\w)",
    r"(?<![\w'])'(?!\d\ds?\b)((?:[^'\n]|(?<=\w)'(?=\w))+)'(?![\w'])",
)  # an apostrophe is no mark
_SINGLES = "‘'"
_WORDS = 3  # in single marks, which hold more names than speech (a judgement)
_FEWEST = 4  # words that are a quotation without a verb of saying (a judgement)
_NEAR = 8  # tokens around a quotation in which its speaker stands (a judgement)
_CLOSING = ",. \u00a0\u202f"  # signs of the sentence around a quotation; "?" and "!" are the speaker's
_TYPES = ("person", "organization", "other")


def find(article: Article, names: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order of position; a quotation runs from mark to mark, its words without these and a last full stop."""
    tokens = article.tokens
    by_first = {name.first: name for name in names}
    found = []
    for match in _matches(article):
        words = next(filter(None, match.groups())).strip().rstrip(_CLOSING)
        first, last = bisect_left(tokens.starts, match.start()), bisect_left(tokens.starts, match.end())
        if last > first and words and article.sentences and _claims(article, first):
            speaker, spoken = _speaker(article, by_first, first, last)
            single = match[0][0] in _SINGLES and not _direct(article, first, last)
            fewest = (_WORDS if single else 1) if spoken else _FEWEST
            if len(words.split()) >= fewest:
                span = match.span()
                found.append(Mention("quote", *span, match[0], Quote(speaker, words), "quote", first, last))
    return found


def _matches(article: Article) -> Iterator[re.Match[str]]:
    """The words between marks, tried where a mark stands: to look for one takes less than to try everywhere."""
    opening, quoted = _quoted(article.language)
    text, at = article.document.text, 0
    while mark := opening.search(text, at):
        match = quoted.match(text, mark.start())
        at = match.end() if match else mark.end()
        if match:
            yield match


@cache
def _quoted(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(the marks that open, words between marks): the language's own pairs (option `quotes`) first."""
    pairs = lexicon(language).options.get("quotes", ())
    own = [f"{opening}([^{opening}{closing}\\n]+){closing}" for opening, closing in pairs]
    single = _SINGLE if lexicon(language).options.get("single_quotes") else ()
    marks = "".join(opening for opening, _ in pairs) + _MARKS + (_SINGLES if single else "")
    return re.compile(f"[{marks}]"), re.compile("|".join((*own, _QUOTED, *single)))


def _claims(article: Article, token: int) -> bool:
    sentence = article.sentences[article.sentence_at(token)]
    return sentence.role in CLAIMING and sentence.first <= token < sentence.last


def _speaker(article: Article, names: dict[int, Mention], first: int, last: int) -> tuple[str, bool]:
    """Who speaks ("" where the text does not say), and whether the words around the quotation make it speech."""
    tokens = article.tokens
    after, before = _beside(tokens, first, last)
    for window in (after, before):
        if any("speechverb" in tokens.entries[i] for i in window):
            return _named(names, window), True
    return (_named(names, after), True) if _direct(article, first, last) else ("", False)


def verb(tokens: Tokens, first: int, last: int) -> int | None:
    """The token number of the verb of saying beside the quotation of those tokens, None where there is none."""
    windows = _beside(tokens, first, last)
    return next((i for window in windows for i in window if "speechverb" in tokens.entries[i]), None)


def _beside(tokens: Tokens, first: int, last: int) -> tuple[list[int], list[int]]:
    """(the tokens after the quotation, those before it, the nearest first) in which its speaker can stand."""
    after = _near(tokens, range(last, min(last + _NEAR, len(tokens))))
    return after, _near(tokens, range(first - 1, max(first - _NEAR, 0) - 1, -1))


def _direct(article: Article, first: int, last: int) -> bool:
    """Whether a sentence begins with the quotation and goes on in small letters; the comma stands within the marks or after."""
    tokens = article.tokens
    if first != article.sentences[article.sentence_at(first)].first:
        return False
    inside = last > 1 and tokens.word(last - 2) == ","
    k = last + (last < len(tokens) and tokens.word(last) == ",")
    return (inside or k > last) and k < len(tokens) and tokens.word(k)[0].islower()


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
