"""Words written together are cut into words of the lexicon: "einundzwanzig", "Sonntagabend", "Jahresende".

The lexicon's option `compounds` lists how: rows over categories such as "{weekday} {partofday}", in which groups and repeats
are those of `re`.  Only words that the lexicon does not have itself are cut.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

_PLACE = re.compile(r"\{([^}]+)\}")


class Compounds:
    """Cuts words by the rows of one lexicon; `words` are its single words with their categories."""

    def __init__(self, rows: Sequence[str], words: Mapping[str, Collection[str]]) -> None:
        self._rows = [_compiled(row, words) for row in rows]
        self._known: dict[str, tuple[int, ...]] = dict.fromkeys(words, ())

    def cuts(self, word: str) -> tuple[int, ...]:
        """The lengths of the word's parts in code points; () where it is one word."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._cut(word.lower())
        return found

    def _cut(self, word: str) -> tuple[int, ...]:
        if word in self._known and self._known[word] == ():
            return ()
        for whole, part in self._rows:
            if whole.fullmatch(word):
                lengths = tuple(len(found) for found in part.findall(word))
                if sum(lengths) == len(word):
                    return lengths
        return ()


def _compiled(row: str, words: Mapping[str, Collection[str]]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(the row over letters, any one of its words)."""
    places = {place[1]: _any_of(place[1].split("|"), words) for place in _PLACE.finditer(row)}
    whole = _PLACE.sub(lambda place: f"(?:{places[place[1]]})", row.replace(" ", ""))
    return re.compile(whole), re.compile(_any_of("|".join(places).split("|"), words))


def _any_of(categories: Sequence[str], words: Mapping[str, Collection[str]]) -> str:
    """The words of those categories, longest first; "ß" is folded to "ss" in a lexicon."""
    wanted = set(categories)
    found = sorted(
        (word for word, own in words.items() if word.isalpha() and not wanted.isdisjoint(own)), key=lambda w: (-len(w), w)
    )
    return "|".join(word.replace("ss", "(?:ss|ß)") for word in found) or "(?!)"
