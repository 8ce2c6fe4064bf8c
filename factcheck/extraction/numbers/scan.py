"""Tokens as the readers of numbers look at them: by category, by word, by what is glued to what, and what is taken already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factcheck.model import Kind, Mention, Value
from factcheck.text.article import Article
from factcheck.text.vocabulary import NOTHING
from factcheck.values.numerals import Numeral

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—")
_PAD = 24  # farther than any look-around
_READ, _LENGTH = b"\x01", b"\x02"


class Scan:
    """An article's tokens with a mark on those that a mention has taken; out of range is no token and has no category.

    The columns are padded at their end, which is where small negative numbers point too, so that looking around needs no check.
    """

    def __init__(self, article: Article, taken: Iterable[Mention]) -> None:
        self.tokens = article.tokens
        self.text = article.tokens.text
        self.size = len(article.tokens)
        self._entries = [*article.tokens.entries, *[NOTHING] * _PAD]
        self._starts = [*article.tokens.starts, *[0] * _PAD]
        self._ends = [*article.tokens.ends, *[0] * _PAD]
        self.taken = bytearray(self.size + _PAD)
        self.counted: dict[tuple[int, bool], tuple[int, int]] = {}  # what `items` found behind a number
        self.age_end = -_PAD  # the token after the last age: a list of ages may go on there
        for mention in taken:
            self.take(mention.first, mention.last, _LENGTH if mention.kind == "duration" else _READ)

    def take(self, first: int, last: int, mark: bytes = _READ) -> None:
        """Mark tokens as read."""
        self.taken[first:last] = mark * (last - first)

    def is_free(self, i: int) -> bool:
        """Whether nothing has taken token i."""
        return not self.taken[i]

    def age_is_free(self, i: int) -> bool:
        """Whether token i can still be of an age: "three years" may have been taken for a length of time."""
        return self.taken[i] != _READ[0]

    def has(self, i: int, category: str) -> bool:
        """Whether token i can be of that category."""
        return category in self._entries[i]

    def get(self, i: int, category: str) -> Any:  # noqa: ANN401 — what a lexicon's payload is, the category says
        """What token i stands for in that category, None where it cannot be of it."""
        return self._entries[i].get(category)

    def number(self, i: int) -> Numeral | None:
        """The numeral that token i is, if it is one that nothing has taken."""
        if self.taken[i]:
            return None
        found: Numeral | None = self._entries[i].get("number")
        return found

    def word(self, i: int) -> str:
        """Token i as written, "" out of range."""
        return self.text[self._starts[i] : self._ends[i]]

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token i and the one before."""
        return 0 < i < self.size and self._starts[i] == self._ends[i - 1]

    def joined(self, i: int) -> bool:
        """Whether token i is a hyphen glued on both sides."""
        return (
            self.glued(i)
            and self.text[self._starts[i]] in HYPHENS
            and self._ends[i] - self._starts[i] == 1
            and self.glued(i + 1)
        )

    def capital(self, i: int) -> bool:
        """Whether token i begins with a capital letter."""
        return self.word(i)[:1].isupper()

    def is_word(self, i: int) -> bool:
        """Whether token i is a word."""
        return self.word(i)[:1].isalpha()

    def starts_line(self, i: int) -> bool:
        """Whether token i is the first of its paragraph."""
        return i == 0 or self.word(i - 1)[:1] == "\n" or (i > 0 and self.word(i - 1).isspace())

    def starts_sentence(self, i: int) -> bool:
        """Whether token i begins a sentence, as far as the token before tells."""
        return self.starts_line(i) or self.word(i - 1) in (".", "!", "?", ":", "«", "“", '"', "…", "•", "-", "—", "–")

    def mention(self, kind: Kind, first: int, last: int, value: Value, pattern: str, ill_formed: bool = False) -> Mention:
        """The mention of tokens `first` to `last` (half-open), which are taken from now on."""
        start, end = self.tokens.span(first, last)
        self.take(first, last)
        return Mention(kind, start, end, self.text[start:end], value, pattern, first, last, ill_formed=ill_formed)
