"""Which candidates are names: a capital that any sentence begins with proves nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extraction.candidates import Candidate, words_of
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens

# A word of the lexicon that begins a sentence is an ordinary word, unless it is one of these.
_NAMEABLE = frozenset(
    {"country", "orgword", "placeword", "saint", "surname", "companysuffix", "portfolio", "ministry", "wire", "particle"}
)
_SMALL = re.compile(r"[^\W\d_]+")


def supported(article: Article, found: list[Candidate]) -> list[Candidate]:
    """The candidates that are names, shortened where only a part of them is."""
    small = frozenset(word for word in _SMALL.findall(article.document.text) if word[0].islower())
    seen = frozenset(word for one in found if not one.opening for word in one.words)
    return [name for one in found if (name := _name(article.tokens, one, small, seen)) is not None]


def _name(tokens: Tokens, one: Candidate, small: frozenset[str], seen: frozenset[str]) -> Candidate | None:
    entries = tokens.entries
    if one.opening:
        shortened = _without_opening(tokens, one, small, seen)
        if shortened is None:
            return None
        one = shortened
    if one.last - one.first == 1:
        entry = entries[one.first]
        word = one.words[0]
        if "country" in entry:
            return one
        if "demonym" in entry or "common" in entry or "portfolio" in entry or "namesuffix" in entry or len(word.rstrip(".'’")) < 2:
            return None
    return one


def _without_opening(tokens: Tokens, one: Candidate, small: frozenset[str], seen: frozenset[str]) -> Candidate | None:
    """What remains when the sentence's first word is an ordinary one."""
    entry, word = tokens.entries[one.first], one.words[0]
    ordinary = bool(entry) and _NAMEABLE.isdisjoint(entry)
    written_small = word.casefold() in small and not ("placeword" in entry and one.last - one.first > 1)
    unseen = word not in seen and "country" not in entry
    if not (ordinary or (unseen and (written_small or (one.last - one.first == 1 and not _acronym(word))))):
        return one
    if one.last - one.first == 1:
        return None
    return next(_rest(tokens, one), None)


def _rest(tokens: Tokens, one: Candidate) -> Iterator[Candidate]:
    """The candidate without its first word, where that leaves a capitalised one."""
    first = next((i for i in range(one.first + 1, one.last) if tokens.starts[i] > tokens.ends[i - 1]), one.last)
    if first < one.last and tokens.word(first)[0].isupper():
        yield Candidate(first, one.last, words_of(tokens, first, one.last), opening=False)


def _acronym(word: str) -> bool:
    letters = word.replace(".", "")
    return len(letters) > 1 and letters.isupper()
