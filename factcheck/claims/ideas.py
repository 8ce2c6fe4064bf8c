"""Which everyday ideas the words of a text may stand for, whatever its language."""

from __future__ import annotations

from functools import cache

from factcheck.languages.everyday import ideas as table
from factcheck.text.stems import stemmer
from factcheck.text.vocabulary import fold


class Ideas:
    """The ideas of one language's words; an exact word outweighs a stem, one with "=" behind it lends none."""

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language)
        self._words: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        for idea, row in table(language).items():
            for word in row.split():
                folded = fold(word.removesuffix("="))
                self._words[folded] = _with(self._words.get(folded, ()), idea)
                if not word.endswith("="):
                    stem = self._stem(folded)
                    self._stems[stem] = _with(self._stems.get(stem, ()), idea)
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, word: str) -> tuple[str, ...]:
        """The ideas that the word may stand for, in the order of the table."""
        if word not in self._known:
            folded = fold(word)
            self._known[word] = self._words.get(folded) or self._stems.get(self._stem(folded), ())
        return self._known[word]

    def __len__(self) -> int:
        return len(self._words)


@cache
def ideas(language: str) -> Ideas:
    """The ideas of that language; none where the table has no column for it."""
    return Ideas(language)


def _with(known: tuple[str, ...], idea: str) -> tuple[str, ...]:
    return known if idea in known else (*known, idea)
