"""Patterns over categories: a regular expression in which `{month}` stands for a token that can be a month.

    {month}        a token of that category            {day|ordinal}   of one of them
    {~suffix}      glued to the token before           {cap&!month}    a capitalised word that is no month
    {","}          that punctuation mark               {*}             any token

Spaces are ignored, everything else is `re`: groups, repeats, look-around, `(?P<name>…)`.  A compiled pattern belongs to one
vocabulary; its groups are spans of token numbers.  Repeats over `{*}` must be bounded, so that time stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import Vocabulary, of

_PLACE = re.compile(r"""\{(?P<glued>~?)(?P<body>"[^"]+"|\*|[^{}\d,\s][^{}\s]*)\}""")
_BLANK = re.compile(r"\s+")
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Match:
    """One match of a pattern: token numbers, half-open."""

    tokens: Tokens
    match: re.Match[str]

    @property
    def first(self) -> int:
        """The first token."""
        return self.match.start()

    @property
    def last(self) -> int:
        """The token after the last."""
        return self.match.end()

    def span(self, group: str) -> tuple[int, int] | None:
        """The tokens of a named group, None where it took no part."""
        first, last = self.match.span(group)
        return None if first < 0 else (first, last)

    def at(self, group: str) -> int | None:
        """The first token of a named group, None where it took no part."""
        first = self.match.start(group)
        return None if first < 0 or first == self.match.end(group) else first

    def payload(self, group: str, category: str) -> object:
        """What the group's first token stands for in that category, None where the group took no part."""
        i = self.at(group)
        return None if i is None else self.tokens.entries[i].get(category)


def find(pattern: str, tokens: Tokens) -> Iterator[Match]:
    """The pattern's matches in the text, left to right, not overlapping."""
    compiled = compile_pattern(pattern, tokens.vocabulary.lexicon.code)
    return (Match(tokens, match) for match in compiled.finditer(tokens.letters))


@cache
def compile_pattern(pattern: str, lexicon_code: str) -> re.Pattern[str]:
    """The pattern as a regular expression over the letters of that language's vocabulary."""
    vocabulary = of(lexicon_code)
    return re.compile("".join(_translated(pattern, vocabulary)))


def _translated(pattern: str, vocabulary: Vocabulary) -> Iterator[str]:
    at = 0
    for place in _PLACE.finditer(pattern):
        yield _BLANK.sub("", pattern[at : place.start()])
        yield _letters(place["body"], bool(place["glued"]), vocabulary)
        at = place.end()
    yield _BLANK.sub("", pattern[at:])


def _letters(body: str, glued: bool, vocabulary: Vocabulary) -> str:
    if body == "*":
        return "."
    known = vocabulary.alphabet.items()
    hits = [letter for categories, letter in known if _meets(body, categories)]
    chosen = [chr(ord(letter) + twin) for letter in hits for twin in ((1,) if glued else (0, 1))]
    return "[" + _ranges(sorted(chosen)) + "]" if chosen else _NEVER


def _meets(body: str, categories: frozenset[str]) -> bool:
    if body.startswith('"'):
        return body[1:-1] in categories
    return any(
        all((part[1:] not in categories) if part.startswith("!") else part in categories for part in option.split("&"))
        for option in body.split("|")
    )


def _ranges(letters: list[str]) -> str:
    """The letters as the inside of a character class, runs as ranges."""
    runs: list[list[str]] = []
    for letter in letters:
        if runs and ord(letter) == ord(runs[-1][1]) + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "".join(first if first == last else f"{first}-{last}" for first, last in runs)
