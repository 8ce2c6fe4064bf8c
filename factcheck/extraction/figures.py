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
_SIGNS = frozenset(":/-–x×")  # between two numbers of one code: "1:7", "3x1"
_HOLDING = ("quote", "name", "role")  # kinds whose words can hold a figure that they do not read


def unread(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """A code for each run of touching tokens with digits that no mention reads, in order of position."""
    read = {i for one in mentions if one.kind not in _HOLDING for i in range(one.first, one.last)}
    told = (sentence for sentence in article.sentences if sentence.role in CLAIMING)
    return [_code(article.tokens, first, last) for sentence in told for first, last in _runs(article.tokens, sentence, read)]


def _runs(tokens: Tokens, sentence: Sentence, read: set[int]) -> Iterator[tuple[int, int]]:
    """Token numbers, half-open."""
    i = sentence.first
    while i < sentence.last:
        first, i = i, i + 1
        if _is_unread(tokens, first, read):
            while (step := _step(tokens, i, sentence.last, read)) > 0:
                i += step
            yield first, i


def _step(tokens: Tokens, i: int, last: int, read: set[int]) -> int:
    """How many tokens from i on belong to the run before it: one more with digits, or a sign and one; 0 where it ends."""
    for step in (1, 2):
        touches = i + step <= last and all(tokens.starts[k] == tokens.ends[k - 1] for k in range(i, i + step))
        if not touches or (step == 2 and tokens.word(i) not in _SIGNS):
            return 0
        if _is_unread(tokens, i + step - 1, read):
            return step
    return 0


def _is_unread(tokens: Tokens, i: int, read: set[int]) -> bool:
    return i not in read and any(map(str.isdigit, tokens.word(i)))


def _code(tokens: Tokens, first: int, last: int) -> Mention:
    start, end = tokens.span(first, last)
    text = tokens.text[start:end]
    return Mention("code", start, end, text, Parts((text,)), PATTERN, first, last)
