"""Which concepts the words of a text name, whatever its language."""

from __future__ import annotations

from functools import cache

from factcheck.languages import lexicon
from factcheck.text.stems import stemmer
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import fold


class Concepts:
    """The concepts of one language's words; an exact word outweighs a stem, one with "=" behind it lends none."""

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language)
        self._words: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for concept, row in lexicon(language).concepts.items():
            for word in row.split():
                folded = fold(word.removesuffix("="))
                self._words.setdefault(folded, concept)
                if not word.endswith("="):
                    self._stems.setdefault(self._stem(folded), concept)
        self._known: dict[str, str | None] = {}

    def of(self, word: str) -> str | None:
        """The concept that the word names, None where it names none."""
        if word not in self._known:
            self._known[word] = self._found(fold(word))
        return self._known[word]

    def _found(self, folded: str) -> str | None:
        singular = folded.removesuffix("s")  # some stemmers cut a singular further than its plural
        return self._words.get(folded) or self._stems.get(self._stem(folded)) or self._words.get(singular)

    def key(self, word: str) -> str:
        """The word's concept, else its stem: what is compared within one language."""
        return self.of(word) or self._stem(fold(word))


@cache
def concepts(language: str) -> Concepts:
    """The concepts of that language; none where it has no file."""
    return Concepts(language)


def found(tokens: Tokens, first: int, last: int) -> list[tuple[int, str]]:
    """(token number, concept) for each token from `first` to `last` (half-open) that names one."""
    of = concepts(tokens.vocabulary.lexicon.code).of
    named = enumerate(map(of, tokens.words[first:last]), first)
    return [(i, concept) for i, concept in named if concept is not None]
