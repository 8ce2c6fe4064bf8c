"""Patterns over categories: a regular expression in which `{month}` stands for a token that can be a month.

    {month}        a token of that category            {day|ordinal}   of one of them
    {","}          that punctuation mark               {","|and}       the mark or a token of the category
    {~suffix}      glued to the token before           {~","|~"."}     one of them, glued
    {cap&!month}   a capitalised word that is no month {*}             any token

Spaces are ignored, everything else is `re`: groups, repeats, look-around, `(?P<name>…)`.  A compiled pattern belongs to one
vocabulary; its groups are spans of token numbers.  Repeats over `{*}` must be bounded, so that time stays linear.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from operator import or_

from factcheck.text.needs import PLACE, is_met, need
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import Alphabet, as_ranges, letters_in, of

_OPTION = re.compile(r'~?(?:"""|"[^"]+"|[^|"]+)')
_BLANK = re.compile(r"\s+")
_NEVER = "(?!)"
_NOWHERE = re.compile(_NEVER)


@dataclass(frozen=True, slots=True)
class Match:
    """One match of a pattern: token numbers, half-open, which are `shift` greater than the places of `match`."""

    tokens: Tokens
    match: re.Match[str]
    shift: int = 0

    @property
    def first(self) -> int:
        """The first token."""
        return self.match.start() + self.shift

    @property
    def last(self) -> int:
        """The token after the last."""
        return self.match.end() + self.shift

    def span(self, group: str) -> tuple[int, int] | None:
        """The tokens of a named group, None where it took no part."""
        first, last = self.match.span(group)
        return None if first < 0 else (first + self.shift, last + self.shift)

    def at(self, group: str) -> int | None:
        """The first token of a named group, None where it took no part."""
        first = self.match.start(group)
        return None if first < 0 or first == self.match.end(group) else first + self.shift

    def payload(self, group: str, category: str) -> object:
        """What the group's first token stands for in that category, None where the group took no part."""
        i = self.at(group)
        return None if i is None else self.tokens.entries[i].get(category)


class Pattern:
    """A pattern for one language; it is compiled when a text first holds the categories that a match needs."""

    __slots__ = ("_language", "_need", "_regex", "_unfit", "_written")

    def __init__(self, written: str, language: str) -> None:
        self._written, self._language = written, language
        self._need = need(written)
        self._regex: re.Pattern[str] | None = None
        self._unfit: str | None = None  # the last text that cannot hold a match

    def finditer(self, letters: str, first: int = 0, last: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return (self._regex or self._for(letters)).finditer(letters, first, last)

    def match(self, letters: str, first: int = 0, last: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return (self._regex or self._for(letters)).match(letters, first, last)

    def fullmatch(self, letters: str, first: int = 0, last: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return (self._regex or self._for(letters)).fullmatch(letters, first, last)

    def can_match(self, letters: str) -> bool:
        """Whether a text of these letters can hold a match: False is certain, and it is so of every part of the text too."""
        return self._regex is not None or self._fits(letters)

    def _for(self, letters: str) -> re.Pattern[str]:
        if letters is self._unfit or not self._fits(letters):
            self._unfit = letters
            return _NOWHERE
        self._regex = re.compile("".join(_translated(self._written, self._language)))
        return self._regex

    def _fits(self, letters: str) -> bool:
        present = _present(letters)
        return is_met(self._need, lambda place: bool(place_letters(place, self._language) & present))


def find(pattern: str, tokens: Tokens) -> Iterator[Match]:
    """The pattern's matches in the text, left to right, not overlapping."""
    compiled = compile_pattern(pattern, tokens.vocabulary.lexicon.code)
    return (Match(tokens, match) for match in compiled.finditer(tokens.letters))


@cache
def compile_pattern(pattern: str, lexicon_code: str) -> Pattern:
    """The pattern over the letters of that language's vocabulary."""
    return Pattern(pattern, lexicon_code)


_present = lru_cache(maxsize=8)(letters_in)


def _translated(pattern: str, lexicon_code: str) -> Iterator[str]:
    at = 0
    for place in PLACE.finditer(pattern):
        yield _BLANK.sub("", pattern[at : place.start()])
        yield "." if place[0] == "{*}" else _class(place[0], lexicon_code)
        at = place.end()
    yield _BLANK.sub("", pattern[at:])


@cache
def _class(place: str, lexicon_code: str) -> str:
    letters = place_letters(place, lexicon_code)
    return f"[{as_ranges(letters)}]" if letters else _NEVER


def is_at(place: str, letter: str, lexicon_code: str) -> bool:
    """Whether a token of that letter can be at the place, written as in a pattern: "{month}"."""
    return bool(place_letters(place, lexicon_code) & letters_in(letter))


@cache
def place_letters(place: str, lexicon_code: str) -> int:
    """The letters of "{month|~suffix}": a set of letters of that language's alphabet."""
    alphabet = of(lexicon_code).alphabet
    return reduce(or_, (_option(option, alphabet) for option in _OPTION.findall(place[1:-1])))


def _option(option: str, alphabet: Alphabet) -> int:
    """The letters of "cap&!month"."""
    letters = alphabet.twins() if option.startswith("~") else alphabet.all()
    body = option.removeprefix("~")
    if body.startswith('"'):
        return letters & alphabet.of(body[1:-1])
    for term in body.split("&") if body != "*" else ():
        letters &= ~alphabet.of(term[1:]) if term.startswith("!") else alphabet.of(term)
    return letters
