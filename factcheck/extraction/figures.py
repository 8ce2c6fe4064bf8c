"""Figures that no reading knows: digits outside every other mention, each a code that is compared as it is written.

What they count is not understood, but a copy or a translation of the sentence would show the same digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Mention, Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Parts

PATTERN = "figure"
_HOLDING = ("quote", "name", "role")  # kinds whose words can hold a figure that they do not read


def unread(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """A code for each run of touching tokens with digits that no mention reads, in order of position."""
    read = {i for one in mentions if one.kind not in _HOLDING for i in range(one.first, one.last)}
    told = (sentence for sentence in article.sentences if sentence.role in CLAIMING)
    return [_code(article.tokens, first, last) for sentence in told for first, last in _runs(article.tokens, sentence, read)]


def _runs(tokens: Tokens, sentence: Sentence, read: set[int]) -> Iterator[tuple[int, int]]:
    """Token numbers, half-open."""
    first = None
    for i in range(sentence.first, sentence.last):
        if i in read or not any(map(str.isdigit, tokens.word(i))):
            first = None
        elif first is None or tokens.starts[i] > tokens.ends[i - 1]:
            first = i
        if first is not None and not _goes_on(tokens, i + 1, sentence, read):
            yield first, i + 1
            first = None


def _goes_on(tokens: Tokens, i: int, sentence: Sentence, read: set[int]) -> bool:
    touches = i < sentence.last and i not in read and tokens.starts[i] == tokens.ends[i - 1]
    return touches and any(map(str.isdigit, tokens.word(i)))


def _code(tokens: Tokens, first: int, last: int) -> Mention:
    start, end = tokens.span(first, last)
    text = tokens.text[start:end]
    return Mention("code", start, end, text, Parts((text,)), PATTERN, first, last)
