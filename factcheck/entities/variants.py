"""Spellings that look like a slip: one letter more, less or another, or two exchanged, the rest of the name alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from factcheck.entities.keys import country, folded

_LONG_ENOUGH = 5  # letters of the word that differs: shorter ones are too often two real names (a judgement)
_MOST_ALIKE = 50  # names that are one but for a letter: more are no slips, and would make the time quadratic
_VOWELS = frozenset("aeiouyh")
_SILENT = _VOWELS | {"j"}
_SOUNDS = {"g": "k", "q": "k", "c": "k", "z": "s", "v": "f", "w": "f"}


@dataclass(frozen=True, slots=True)
class Variant:
    """Two spellings of what seems one name, the first in order of the alphabet; `likeness` from 0 to 1.

    `sure` where the difference is a slip by itself: else it may be how two languages write a foreign name.
    """

    a: str
    b: str
    likeness: float
    sure: bool


def variants(names: Mapping[str, Iterable[str]]) -> tuple[Variant, ...]:
    """The pairs among the full names of each language that one letter parts, sorted.

    Sure are those of one language where a word has a consonant more, less or another, or two letters exchanged.  Doubled
    letters, other vowels and i for y are how one foreign name is written in two ways: only a surname's vowel may be a slip, and
    within a language a doubled letter.
    """
    languages: dict[str, set[str]] = {}
    for language, full in names.items():
        for name in full:
            languages.setdefault(name, set()).add(language)
    found = []
    for a, b in _near(name for name in languages if " " in name):
        one, other = _differing(a, b)
        slip = _slip(one, other)
        one_language = bool(languages[a] & languages[b])
        sure = slip and one_language
        surname = folded(a).split()[:-1] == folded(b).split()[:-1]
        if sure or (surname and (slip or _vowel(one, other) or (one_language and _doubled(one, other)))):
            from rapidfuzz.distance import JaroWinkler

            found.append(Variant(a, b, round(JaroWinkler.similarity(one, other), 2), sure))
    return tuple(found)


def in_two_spellings(counts: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """(spelling, spelling) for the names that one text writes in two ways, the rarer first; sorted.

    `counts` has each name as written with how often it is.  Full names differ in one letter of one word, a surname alone from
    that of a person named in full.  Any letter counts, for one text writes one name in one way; endings do not ("the Falks").
    """
    full = [name for name in counts if " " in name]
    surnames = {word for name in full if (word := name.split()[-1])[0].isupper()}
    given = {folded(word) for name in full for word in name.split()[:-1]}
    found = set()
    for a, b in _near([*counts, *surnames]):
        one, other = _differing(a, b)
        whole = a in full and b in full
        bare = len({a, b} & surnames) == 1 and not {one, other} & given and not (country(a) and country(b))
        if (whole and not _longer(one, other)) or (bare and not _ending(one, other)):
            odd, known = sorted((a, b), key=lambda name: (name not in counts, counts.get(name, 0), name))
            found.add((odd, known))
    return tuple(sorted(found))


def _near(names: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of names that one letter or one exchange of neighbours parts, in one long enough word; each in order, sorted.

    Two such names are equal once each has lost one letter, or one of them has: no pair beyond these is looked at.
    """
    blocks: dict[str, list[str]] = {}
    for name in sorted(dict.fromkeys(names)):
        key = folded(name)
        for short in {key, *(key[:i] + key[i + 1 :] for i in range(len(key)))}:
            blocks.setdefault(short, []).append(name)
    pairs = {pair for block in blocks.values() if len(block) <= _MOST_ALIKE for pair in combinations(block, 2)}
    return sorted(pair for pair in pairs if _one_letter_apart(*pair))


def _one_letter_apart(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    if len(folded(a).split()) != len(folded(b).split()) or _letters(a) == _letters(b):
        return False
    one, other = _differing(a, b)
    return min(len(one), len(other)) >= _LONG_ENOUGH and OSA.distance(folded(a), folded(b)) == 1


def _letters(name: str) -> str:
    return "".join(one for one in folded(name) if one.isalnum())


def _differing(a: str, b: str) -> tuple[str, str]:
    """The first words that differ."""
    return next((one, other) for one, other in _words(a, b) if one != other)


def skeleton(word: str) -> str:
    """What transcriptions leave of a word: its consonants, like ones as one, doubled ones once."""
    sounds = [_SOUNDS.get(letter, letter) for letter in folded(word) if letter not in _SILENT]
    return "".join(one for one, before in zip(sounds, ["", *sounds], strict=False) if one != before)


def _words(a: str, b: str) -> Iterator[tuple[str, str]]:
    return zip(folded(a).split(), folded(b).split(), strict=True)


def _longer(one: str, other: str) -> bool:
    """Whether one word is the other with a last letter more: "Meiers", "South American"."""
    return one[:-1] == other or other[:-1] == one


def _ending(one: str, other: str) -> bool:
    """Whether one word is the other with a last letter more or another."""
    return one[: len(other) - 1] == other[: len(one) - 1] if len(one) == len(other) else one[: len(other)] == other[: len(one)]


def _slip(one: str, other: str) -> bool:
    """Whether one word becomes the other by one consonant, or by exchanging two neighbours."""
    if len(one) == len(other):
        places = [i for i in range(len(one)) if one[i] != other[i]]
        return len(places) == 2 or not {one[places[0]], other[places[0]]} & _VOWELS
    short, long = sorted((one, other), key=len)
    i = next((i for i in range(len(short)) if short[i] != long[i]), len(short))
    doubled = i > 0 and long[i] == long[i - 1] and long[i] * 3 not in long
    return long[i] not in _VOWELS and not doubled and i < len(short)  # a last letter more is an ending


def _vowel(one: str, other: str) -> bool:
    """Whether one vowel makes the difference, and no i or y, which transcriptions exchange."""
    if len(one) == len(other):
        letters = next({x, y} for x, y in zip(one, other, strict=True) if x != y)
    else:
        short, long = sorted((one, other), key=len)
        letters = {next((y for x, y in zip(short, long, strict=False) if x != y), long[-1])}
    return letters <= _VOWELS and not letters & {"y", "h"} and letters != {"i", "j"}


def _doubled(one: str, other: str) -> bool:
    """Whether a doubled letter inside the word makes the difference: "Renzzi"; "Zelenskyy" ends so in earnest."""
    short, long = sorted((one, other), key=len)
    i = next((i for i in range(len(short)) if short[i] != long[i]), len(short))
    return len(long) > len(short) and i < len(short) and long[i] == long[i - 1]
