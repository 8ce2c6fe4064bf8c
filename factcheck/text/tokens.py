"""A text as tokens: where they stand, what they can mean, and the letters that patterns are matched against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, compress
from operator import add, itemgetter
from typing import Any, TypeVar

from factcheck.text.shapes import pieces
from factcheck.text.vocabulary import Entry, Known, Vocabulary, apart, as_glued_as, fold

_T = TypeVar("_T")
_LETTER, _ENTRY, _PHRASES, _BLANKS, _PARTS = (
    itemgetter(Known._fields.index(name)) for name in ("letter", "entry", "phrases", "blanks", "parts")
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token i covers `text[starts[i]:ends[i]]`, which is `words[i]`, means `entries[i]` (category → payload) and has the letter
    `letters[i]`.

    Phrases of several words and numbers of several words are one token.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    entries: Sequence[Entry]
    letters: str
    words: Sequence[str]
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, i: int) -> str:
        """The token as written."""
        return self.words[i]

    def folded(self, i: int) -> str:
        """The token in small letters with plain apostrophes."""
        return fold(self.words[i])

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
    letters: list[str]


def draft(text: str, spans: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> Draft:
    """The tokens of the given stretches of text, each longest known phrase as one; a `break` stands between two stretches."""
    known: list[Known] = []
    starts: list[int] = []
    ends: list[int] = []
    for i, (first, last) in enumerate(spans):
        if i:
            known.append(vocabulary.between(text[spans[i - 1][1] : first]))
            starts.append(spans[i - 1][1])
            ends.append(first)
        found = pieces(text, first, last)
        told = vocabulary.look_up(found)
        befores = list(accumulate(map(len, found), initial=first))
        known += told
        starts += map(add, befores, map(_BLANKS, told))
        ends += befores[1:]
    if vocabulary.compounds is not None:
        known, starts, ends = _cut(known, starts, ends)
    letters = list(map(_LETTER, known))
    if letters:
        letters[0] = apart(letters[0])
    return _join_phrases(text, Draft(starts, ends, list(map(_ENTRY, known)), letters), known, vocabulary)


def _cut(known: list[Known], starts: list[int], ends: list[int]) -> tuple[list[Known], list[int], list[int]]:
    """The tokens with words written together cut into their parts."""
    parts: list[Known] = []
    firsts: list[int] = []
    lasts: list[int] = []
    done = 0
    for i in compress(range(len(known)), map(_PARTS, known)):
        cuts = list(accumulate((length for length, _ in known[i].parts), initial=starts[i]))
        parts += (*known[done:i], *(part for _, part in known[i].parts))
        firsts += (*starts[done:i], *cuts[:-1])
        lasts += (*ends[done:i], *cuts[1:])
        done = i + 1
    return parts + known[done:], firsts + starts[done:], lasts + ends[done:]


def _join_phrases(text: str, single: Draft, known: Sequence[Known], vocabulary: Vocabulary) -> Draft:
    """The draft with each longest known phrase of several words as one token."""
    drop: set[int] = set()
    done = 0
    for i in compress(range(len(known) - 1), map(_PHRASES, known)):
        if i < done or known[i + 1].folded not in (known[i].phrases or ()):
            continue
        last, entry = _longest(known, i)
        if entry is not None:
            done = last + 1
            drop.update(range(i + 1, done))
            letter = vocabulary.phrase_letter(text[single.starts[i] : single.ends[i]], entry)
            single.letters[i] = as_glued_as(letter, single.letters[i])
            single.ends[i] = single.ends[last]
            single.entries[i] = entry
    return without(single, drop)


def without(drafted: Draft, drop: set[int]) -> Draft:
    """The draft without the tokens of those numbers."""
    if not drop:
        return drafted
    left = sorted(drop)
    kept = [slice(first, last) for first, last in zip([0, *(i + 1 for i in left)], [*left, None], strict=True)]
    starts, ends = _parts(drafted.starts, kept), _parts(drafted.ends, kept)
    return Draft(starts, ends, _parts(drafted.entries, kept), _parts(drafted.letters, kept))


def _parts(column: list[_T], kept: Sequence[slice]) -> list[_T]:
    """Those slices of the column as one list."""
    found: list[_T] = []
    for part in kept:
        found += column[part]
    return found


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
    """The tokens."""
    words = list(map(text.__getitem__, map(slice, drafted.starts, drafted.ends)))
    return Tokens(text, drafted.starts, drafted.ends, drafted.entries, "".join(drafted.letters), words, vocabulary)
