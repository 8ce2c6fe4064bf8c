"""Words of two texts that are likely one word: the same name, a cognate, a borrowing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.values.slips import letters_exchanged

# Likeness of two words → the chance that they are one (a judgement, measured on news in two languages).
_LIKE = ((85.0, 0.75), (77.0, 0.5), (70.0, 0.35))
_FUZZY_LETTERS = 5  # shorter words must be equal
_MISSPELT = 89.0  # of a word with two letters exchanged: it is the word even where the other text has the right one too
_NEAR_BEST = 12.0  # a pair counts unless one of its words has a partner likelier by more than this
_LARGE = 2_500  # words: beyond, candidates share three first letters instead of one, so that time stays near linear


@dataclass(frozen=True, slots=True)
class Cognates:
    """Two words, ASCII and small, and the chance that a passage with the one has the other."""

    left: str
    right: str
    chance: float


def cognates(left: Sequence[str], right: Sequence[str]) -> list[Cognates]:
    """The likely pairs, sorted; both sequences must be sorted and without repeats."""
    found = _alike(left, right)
    best: dict[tuple[int, str], float] = {}
    for x, y, ratio in found:
        best[0, x] = max(ratio, best.get((0, x), 0.0))
        best[1, y] = max(ratio, best.get((1, y), 0.0))
    return [Cognates(x, y, _chance(ratio)) for x, y, ratio in found if ratio >= max(best[0, x], best[1, y]) - _NEAR_BEST]


def _alike(left: Sequence[str], right: Sequence[str]) -> list[tuple[str, str, float]]:
    blocks: dict[str, list[str]] = {}
    size = 3 if max(len(left), len(right)) > _LARGE else 1
    for word in right:
        if len(word) >= _FUZZY_LETTERS:
            blocks.setdefault(word[:size], []).append(word)
    same = set(right)
    return [pair for word in left for pair in _partners(word, blocks.get(word[:size], []), same)]


def _partners(word: str, block: list[str], same: set[str]) -> Iterator[tuple[str, str, float]]:
    if word in same:
        yield word, word, 100.0
    if len(word) < _FUZZY_LETTERS or not block:
        return
    from rapidfuzz import fuzz, process

    for other, ratio, _ in process.extract(word, block, scorer=fuzz.ratio, score_cutoff=_LIKE[-1][0], limit=None):
        if other != word:
            yield word, other, max(ratio, _MISSPELT) if letters_exchanged(word, other) else ratio


def _chance(ratio: float) -> float:
    return next(chance for least, chance in _LIKE if ratio >= least)
