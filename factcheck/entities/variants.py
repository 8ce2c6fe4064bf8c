"""Spellings that look like a slip: one letter off or two exchanged, the rest of the name alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from factcheck.entities.keys import folded

_LONG_ENOUGH = 5  # letters of the word that differs: shorter ones are too often two real names (a judgement)
_VOWELS = frozenset("aeiouyh")


@dataclass(frozen=True, slots=True)
class Variant:
    """Two spellings of what seems one name, the first in order of the alphabet; `likeness` from 0 to 1."""

    a: str
    b: str
    likeness: float


def variants(names: Iterable[str]) -> tuple[Variant, ...]:
    """The pairs among full names of one language that look like a slip, sorted.

    All words but one are equal when folded, and that one has a consonant more, less or another, or two letters exchanged.
    Doubled letters and other vowels are how one foreign name is written in two ways: no slip.
    """
    blocks: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for name in sorted(dict.fromkeys(names)):
        words = tuple(folded(name).split())
        for i in range(len(words)) if len(words) > 1 else ():
            blocks.setdefault((i, words[:i] + words[i + 1 :]), []).append(name)
    found = {pair for (i, _), block in blocks.items() for pair in _slips(i, block)}
    return tuple(sorted(found, key=lambda one: (one.a, one.b)))


def _slips(i: int, block: list[str]) -> Iterator[Variant]:
    for a, b in combinations(block, 2):
        one, other = folded(a).split()[i], folded(b).split()[i]
        if min(len(one), len(other)) >= _LONG_ENOUGH and _slip(one, other):
            from rapidfuzz.distance import JaroWinkler

            yield Variant(a, b, round(JaroWinkler.similarity(one, other), 2))


def _slip(one: str, other: str) -> bool:
    """Whether one word becomes the other by one consonant, or by exchanging two neighbours."""
    if len(one) == len(other):
        places = [i for i in range(len(one)) if one[i] != other[i]]
        if len(places) == 2 and places[1] == places[0] + 1:
            return one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]
        return len(places) == 1 and not {one[places[0]], other[places[0]]} & _VOWELS
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    i = next((i for i in range(len(short)) if short[i] != long[i]), len(short))
    if short[i:] != long[i + 1 :] or long[i] in _VOWELS:
        return False
    doubled = i > 0 and long[i] == long[i - 1] and long[i] * 3 not in long
    return not doubled and i < len(short)  # a last letter more is an ending
