"""Words of a draft that could be checked but were not understood: digits and number words that no claim covers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Claim, Sentence
from factcheck.reviewing.base import Tick
from factcheck.text.article import CLAIMING, Article


def not_understood(article: Article, claims: Sequence[Claim]) -> Iterator[Tick]:
    """A tick for each run of such tokens in sentences that make claims."""
    covered = {i for claim in claims for i in range(claim.mention.first, claim.mention.last)}
    for sentence in article.sentences:
        if sentence.role in CLAIMING:
            for first, last in _runs(article, sentence, covered):
                yield _tick(article, first, last)


def _runs(article: Article, sentence: Sentence, covered: set[int]) -> Iterator[tuple[int, int]]:
    """Token numbers, half-open, of unread tokens that touch."""
    tokens, first = article.tokens, None
    for i in range(sentence.first, sentence.last + 1):
        unread = i < sentence.last and i not in covered and _counts(article, i)
        if unread and first is None:
            first = i
        elif first is not None and not unread:
            yield first, i
            first = None
        elif first is not None and tokens.starts[i] > tokens.ends[i - 1]:
            yield first, i
            first = i


def _counts(article: Article, i: int) -> bool:
    return any(letter.isdigit() for letter in article.tokens.word(i))


def _tick(article: Article, first: int, last: int) -> Tick:
    text, tokens = article.document.text, article.tokens
    start, end = tokens.starts[first], tokens.ends[last - 1]
    before = text.rfind("\n", 0, start) + 1
    return Tick(start, end, text.count("\n", 0, start) + 1, start - before + 1, text[start:end], "not understood")
