"""Where readings are tried: the stretches of a text around the words that show what they read.

The stretches around the words of one kind are one string of letters with a mark between them, so that a reading is one search,
however many readings and stretches there are; the words of all kinds are found by one search more.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from factcheck.text import grammar
from factcheck.text.needs import shown_by
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import APART

_BEFORE, _AFTER = 10, 10  # tokens of a date before and after the word that shows it


@dataclass(frozen=True, slots=True)
class Stretches:
    """Stretches of a text's letters as one string: the nth begins at `starts[n]`, in the text `shifts[n]` tokens later."""

    letters: str
    starts: list[int]
    shifts: list[int]

    def shift(self, place: int) -> int:
        """How many tokens later the place is in the text."""
        return self.shifts[bisect_right(self.starts, place) - 1]


class Windows:
    """A text's stretches by what shows them; `shown` are all the places, written as in patterns, that will be asked for."""

    def __init__(self, tokens: Tokens, shown: frozenset[str]) -> None:
        self._tokens = tokens
        code = tokens.vocabulary.lexicon.code
        by_letter: dict[str, list[int]] = {}
        for match in grammar.compile_pattern(any_of(shown), code).finditer(tokens.letters):
            by_letter.setdefault(match[0], []).append(match.start())
        self._numbers: dict[str, list[int]] = {}  # of the tokens at each place
        for letter, numbers in by_letter.items():
            for place in _places_of(letter, shown, code):
                self._numbers.setdefault(place, []).extend(numbers)
        self._stretches: dict[str, Stretches] = {}

    def near(self, place: str) -> Stretches | None:
        """The stretches around the tokens that can be at the place, None where there are none."""
        return self._stretches.get(place) or (self._cut(place) if place in self._numbers else None)

    def _cut(self, place: str) -> Stretches:
        found: list[tuple[int, int]] = []
        first = last = -_BEFORE - 1
        for number in sorted(self._numbers[place]):
            if number > last + _BEFORE:
                found.append((first, last))
                first = number - _BEFORE
            last = number + 1 + _AFTER
        found.append((first, last))
        size = len(self._tokens)
        found = [(max(0, first), min(size, last)) for first, last in found[1:]]
        there = self._stretches[place] = _joined(self._tokens.letters, found)
        return there


@cache
def _places_of(letter: str, places: frozenset[str], lexicon_code: str) -> list[str]:
    """Those of the places at which a token of that letter can be."""
    return [place for place in sorted(places) if grammar.is_at(place, letter, lexicon_code)]


def _joined(letters: str, spans: list[tuple[int, int]]) -> Stretches:
    starts, shifts, at = [], [], 0
    for first, last in spans:
        starts.append(at)
        shifts.append(first - at)
        at += last - first + len(APART)
    return Stretches(APART.join(letters[first:last] for first, last in spans), starts, shifts)


@cache
def shown(pattern: str) -> str:
    """The place that shows where the pattern may match: something that it cannot do without."""
    return any_of(shown_by(pattern))


def any_of(places: Iterable[str]) -> str:
    """The places as one."""
    return "{" + "|".join(sorted({place[1:-1] for place in places})) + "}"
