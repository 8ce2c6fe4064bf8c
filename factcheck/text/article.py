"""A document cut into lines, sentences and tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck.model import Document, Line, Sentence
from factcheck.text.numerals import join_numerals
from factcheck.text.sentences import sentences
from factcheck.text.tokens import Tokens, draft, finish
from factcheck.text.vocabulary import of

CLAIMING = frozenset({"title", "heading", "body", "caption"})  # roles of lines that can make claims


@dataclass(frozen=True, slots=True)
class Article:
    """A document as it is read: `language` is its base language, `lines` leave blank ones out.

    `lines` of one wrapped paragraph are one line here.
    """

    document: Document
    language: str
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    tokens: Tokens
    firsts: Sequence[int] = field(init=False, repr=False, compare=False)  # the first token of each sentence

    def __post_init__(self) -> None:
        object.__setattr__(self, "firsts", [sentence.first for sentence in self.sentences])

    @property
    def title(self) -> str | None:
        """The first title line, None where there is none."""
        return next((self.document.text[line.start : line.end].strip() for line in self.lines if line.role == "title"), None)

    def sentence_at(self, token: int) -> int:
        """The number of the sentence that holds that token."""
        return max(0, bisect_right(self.firsts, token) - 1)


def cut(document: Document, language: str, lines: tuple[Line, ...]) -> Article:
    """The document cut by that language's lexicon; without one, by shapes alone."""
    vocabulary = of(language)
    text = document.text
    drafted = draft(text, [(line.start, line.end) for line in lines], vocabulary)
    drafted = join_numerals(text, drafted, vocabulary)
    tokens = finish(text, drafted, vocabulary)
    return Article(document, vocabulary.lexicon.code, lines, sentences(tokens, lines), tokens)
