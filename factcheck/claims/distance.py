"""How far two places of a sentence are apart in its syntax, judged by words and marks alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from factcheck.text.tokens import Tokens

# A judgement: what stands between two words weighs more than how many words do.
_MARKS = {",": 3, ";": 8, ":": 6, "(": 3, ")": 3, "—": 5, "–": 5, "\n": 50}
_LINKS = {"subordinator": 5}
FAR = 64  # words: what is further apart than this is out of every reach, and is measured no further


class Placed(Protocol):
    """What begins at a token."""

    @property
    def first(self) -> int:
        """The token."""


_T = TypeVar("_T", bound=Placed)


def begun(placed: Sequence[_T], first: int, last: int) -> Sequence[_T]:
    """Those that begin at the tokens from `first` to `last` (half-open), of some in order of place."""
    start, end = (bisect_left(placed, token, key=lambda one: one.first) for token in (first, last))
    return placed[start:end]


def distance(tokens: Tokens, left: int, right: int) -> int:
    """The words from the end of one place to the start of the next, marks and subordinating words counting more; at most `FAR`
    and more where they are many."""
    if right - left > FAR:
        return right - left
    return sum(1 + _weight(tokens, i) for i in range(left, right))


def _weight(tokens: Tokens, i: int) -> int:
    mark = _MARKS.get(tokens.text[tokens.starts[i]], 0) if tokens.ends[i] - tokens.starts[i] == 1 else 0
    return mark + sum(weight for link, weight in _LINKS.items() if link in tokens.entries[i])


def between(tokens: Tokens, a: tuple[int, int], b: tuple[int, int]) -> int:
    """The distance between two spans of tokens, 0 where they touch or overlap."""
    left, right = (a, b) if a[0] <= b[0] else (b, a)
    return distance(tokens, left[1], right[0]) if left[1] < right[0] else 0
