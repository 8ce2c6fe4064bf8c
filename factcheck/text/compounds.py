"""Words written together are cut into words of the lexicon: "einundzwanzig", "Sonntagabend", "Jahresende".

The lexicon's option `compounds` lists how: rows over categories such as "{weekday} {partofday}", in which groups and repeats
are those of `re`.  Only words that the lexicon does not have itself are cut.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

_PLACE = re.compile(r"\{([^}]+)\}")
_LONGEST = 90  # letters of a word that is cut: "siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig" has 68
_REMEMBERED = 100_000  # words whose cuts are kept, so that memory stays bounded


class Compounds:
    """Cuts words by the rows of one lexicon; `words` are its single words with their categories."""

    def __init__(self, rows: Sequence[str], words: Mapping[str, Collection[str]]) -> None:
        self._rows = [_compiled(row, words) for row in rows]
        self._known: dict[str, tuple[int, ...]] = dict.fromkeys(words, ())

    def cuts(self, word: str) -> tuple[int, ...]:
        """The lengths of the word's parts in code points; () where it is one word."""
        found = self._known.get(word)
        if found is None:
            found = self._cut(word.lower())
            if len(self._known) < _REMEMBERED:
                self._known[word] = found
        return found

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST or word in self._known:
            return self._known.get(word, ())
        return next((_lengths(word, parts) for whole, parts in self._rows if whole.fullmatch(word)), ())


def _lengths(word: str, parts: re.Pattern[str]) -> tuple[int, ...]:
    """The lengths of the parts that make the word, long ones before short ones; () where no cut comes out even."""
    ends: dict[int, tuple[int, ...]] = {len(word): ()}  # from here to the end: the lengths
    for start in range(len(word) - 1, -1, -1):
        fitting = (end for end in range(len(word), start, -1) if end in ends and parts.fullmatch(word, start, end))
        if (end := next(fitting, None)) is not None:
            ends[start] = (end - start, *ends[end])
    return ends.get(0, ())


def _compiled(row: str, words: Mapping[str, Collection[str]]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(the row over letters, any one of its words)."""
    places = {place[1]: _any_of(place[1].split("|"), words) for place in _PLACE.finditer(row)}
    whole = _PLACE.sub(lambda place: f"(?:{places[place[1]]})", row.replace(" ", ""))
    return re.compile(whole), re.compile(_any_of("|".join(places).split("|"), words))


def _any_of(categories: Sequence[str], words: Mapping[str, Collection[str]]) -> str:
    """The words of those categories, sorted; "ß" is folded to "ss" in a lexicon."""
    wanted = set(categories)
    found = sorted(word for word, own in words.items() if word.isalpha() and not wanted.isdisjoint(own))
    return "|".join(word.replace("ss", "(?:ss|ß)") for word in found) or "(?!)"
