"""A text as tokens: where they stand, what they can mean, and the letters that patterns are matched against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from typing import Any

from factcheck.text.compounds import Compounds
from factcheck.text.shapes import TOKEN
from factcheck.text.vocabulary import Entry, Known, Vocabulary, fold, glued


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token i covers `text[starts[i]:ends[i]]`, means `entries[i]` (category → payload) and has the letter `letters[i]`.

    Phrases of several words and numbers of several words are one token.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    entries: Sequence[Entry]
    letters: str
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, i: int) -> str:
        """The token as written."""
        return self.text[self.starts[i] : self.ends[i]]

    def folded(self, i: int) -> str:
        """The token in small letters with plain apostrophes."""
        return fold(self.word(i))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of tokens `first` to `last` (half-open)."""
        return self.starts[first], self.ends[last - 1]

    def payload(self, i: int, category: str) -> Any:  # noqa: ANN401 (what a lexicon maps to)
        """What the token stands for in that category, None where it cannot be of it."""
        return self.entries[i].get(category)

    def find(self, category: str, first: int, last: int) -> int | None:
        """The number of the first token of that category among `first` to `last` (half-open)."""
        return next((i for i in range(first, last) if category in self.entries[i]), None)


@dataclass(slots=True)
class Draft:
    """Tokens while they are still being joined; lists of one length."""

    starts: list[int]
    ends: list[int]
    entries: list[Entry]
    letters: list[str]  # of a token after a space


def draft(text: str, spans: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> Draft:
    """The tokens of the given stretches of text, each longest known phrase as one; a `break` stands between two stretches."""
    places: list[tuple[int, int]] = []
    for i, (first, last) in enumerate(spans):
        if i:
            places.append((spans[i - 1][1], first))
        places += [match.span() for match in TOKEN.finditer(text, first, last)]
    starts, ends = [start for start, _ in places], [end for _, end in places]
    if vocabulary.compounds is not None:
        starts, ends = _cut(text, starts, ends, vocabulary.compounds)
    known = vocabulary.look_up(text[start:end] for start, end in zip(starts, ends, strict=True))
    single = Draft(starts, ends, [one.entry for one in known], [one.letter for one in known])
    return _join_phrases(text, single, known, vocabulary)


def _cut(text: str, starts: list[int], ends: list[int], compounds: Compounds) -> tuple[list[int], list[int]]:
    """The tokens with words written together cut into their parts."""
    firsts: list[int] = []
    lasts: list[int] = []
    for start, end in zip(starts, ends, strict=True):
        for length in compounds.cuts(text[start:end])[:-1]:
            firsts.append(start)
            start += length
            lasts.append(start)
        firsts.append(start)
        lasts.append(end)
    return firsts, lasts


def _join_phrases(text: str, single: Draft, known: Sequence[Known], vocabulary: Vocabulary) -> Draft:
    """The draft with each longest known phrase of several words as one token."""
    drop: set[int] = set()
    done = 0
    for i in [i for i, (one, after) in enumerate(pairwise(known)) if one.phrases is not None and after.folded in one.phrases]:
        if i < done:
            continue
        last, entry = _longest(known, i)
        if entry is not None:
            done = last + 1
            drop.update(range(i + 1, done))
            single.letters[i] = vocabulary.phrase_letter(text[single.starts[i] : single.ends[i]], entry)
            single.ends[i] = single.ends[last]
            single.entries[i] = entry
    return without(single, drop)


def without(drafted: Draft, drop: set[int]) -> Draft:
    """The draft without the tokens of those numbers."""
    if not drop:
        return drafted
    kept = bytearray(b"\1") * len(drafted.starts)
    for i in drop:
        kept[i] = 0
    starts, ends = list(compress(drafted.starts, kept)), list(compress(drafted.ends, kept))
    return Draft(starts, ends, list(compress(drafted.entries, kept)), list(compress(drafted.letters, kept)))


def _longest(known: Sequence[Known], i: int) -> tuple[int, Entry | None]:
    """(last token, entry) of the longest phrase that begins at token i."""
    found: tuple[int, Entry | None] = (i, None)
    node = known[i].phrases or {}
    for k in range(i + 1, len(known)):
        child = node.get(known[k].folded)
        if child is None:
            break
        node = child
        if "" in node:
            found = (k, node[""])
    return found


def finish(text: str, drafted: Draft, vocabulary: Vocabulary) -> Tokens:
    """The tokens, with the letter of each that is glued to its predecessor moved to the glued twin."""
    before = [-1, *drafted.ends]
    letters = [
        glued(letter) if start == end else letter
        for letter, start, end in zip(drafted.letters, drafted.starts, before, strict=False)
    ]
    return Tokens(text, drafted.starts, drafted.ends, drafted.entries, "".join(letters), vocabulary)
