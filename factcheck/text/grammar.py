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
from factcheck.text.vocabulary import Alphabet, glued, of

_PLACE = re.compile(r'''\{(?P<glued>~?)(?P<body>"[^"]+"|"""|\*|[^{}\d,\s][^{}\s]*)\}''')
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
    return re.compile("".join(_translated(pattern, lexicon_code)))


def _translated(pattern: str, lexicon_code: str) -> Iterator[str]:
    at = 0
    for place in _PLACE.finditer(pattern):
        yield _BLANK.sub("", pattern[at : place.start()])
        yield _letters(place["body"], bool(place["glued"]), lexicon_code)
        at = place.end()
    yield _BLANK.sub("", pattern[at:])


@cache
def _letters(body: str, is_glued: bool, lexicon_code: str) -> str:
    if body == "*":
        return "."
    alphabet = of(lexicon_code).alphabet
    quoted = body.startswith('"')
    hits = alphabet.of(body[1:-1]) if quoted else set().union(*(_option(option, alphabet) for option in body.split("|")))
    chosen = {glued(letter) for letter in hits} | (set() if is_glued else hits)
    return "[" + _ranges(sorted(chosen)) + "]" if chosen else _NEVER


def _option(option: str, alphabet: Alphabet) -> set[str]:
    """The letters of "cap&!month"."""
    terms = option.split("&")
    wanted = [alphabet.of(term) for term in terms if not term.startswith("!")]
    hits = set.intersection(*wanted) if wanted else alphabet.all()
    return hits.difference(*(alphabet.of(term[1:]) for term in terms if term.startswith("!")))


def _ranges(letters: list[str]) -> str:
    """The letters as the inside of a character class, runs as ranges."""
    runs: list[list[str]] = []
    for letter in letters:
        if runs and ord(letter) == ord(runs[-1][1]) + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "".join(first if first == last else f"{first}-{last}" for first, last in runs)
