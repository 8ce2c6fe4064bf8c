"""Which everyday ideas the words of a text may stand for, whatever its language."""

from __future__ import annotations

from functools import cache

from factcheck.languages import lexicon
from factcheck.languages.everyday import ideas as table
from factcheck.text.stems import stemmer
from factcheck.text.vocabulary import fold

_LEAST_PART = 4  # letters of a part of a compound: shorter ones stand in words by chance (a judgement)
_LONGEST = 40  # letters of a compound that is taken apart: what is longer is no word of news (a judgement, it bounds the time)


class Ideas:
    """The ideas of one language's words; an exact word outweighs a stem, one with "=" behind it lends none.

    Where a language writes compounds as one word (option `compound_links`: what may stand between their parts) an unknown word
    names the ideas of its first and its last part: "Weltmeere", "Kriegsjahr".
    """

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language)
        self._links: tuple[str, ...] | None = lexicon(language).options.get("compound_links")
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
            self._known[word] = self._whole(folded) or self._parts(folded)
        return self._known[word]

    def _whole(self, folded: str) -> tuple[str, ...]:
        return self._words.get(folded) or self._stems.get(self._stem(folded), ())

    def _parts(self, folded: str) -> tuple[str, ...]:
        """The ideas of the longest known word at the beginning and of the longest one at the end."""
        if self._links is None or len(folded) > _LONGEST:
            return ()
        cuts = range(_LEAST_PART, len(folded) - _LEAST_PART + 1)
        last = next((cut for cut in cuts if self._whole(folded[cut:])), len(folded))
        first = next((cut for cut in reversed(cuts) if cut <= last and self._first(folded[:cut])), 0)
        return tuple(dict.fromkeys((*self._first(folded[:first]), *self._whole(folded[last:]))))

    def _first(self, part: str) -> tuple[str, ...]:
        """The ideas of a part that others follow, with what links it to them or without."""
        bare = (part.removesuffix(link) for link in self._links or () if part.endswith(link))
        return next((found for one in (part, *bare) if len(one) >= _LEAST_PART and (found := self._words.get(one, ()))), ())


@cache
def ideas(language: str) -> Ideas:
    """The ideas of that language; none where the table has no column for it."""
    return Ideas(language)


def _with(known: tuple[str, ...], idea: str) -> tuple[str, ...]:
    return known if idea in known else (*known, idea)
