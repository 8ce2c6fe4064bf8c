"""What the rules share by which two pieces of a date are one."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from factcheck.extraction.dates.pieces import Piece, exists, spelled_out
from factcheck.text import grammar
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_said = attrgetter("year", "month", "day", "weekday", "quarter", "half", "season", "hour", "part", "shift", "nth")
Rule = Callable[[Piece, Piece, Tokens], Piece | None]


def gap(pattern: str, left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether the tokens between the two pieces are the pattern."""
    compiled = grammar.compile_pattern(f"(?: {spelled_out(pattern)} )", tokens.vocabulary.lexicon.code)
    return compiled.fullmatch(tokens.letters, left.last, right.first) is not None


def both(left: Piece, right: Piece, name: str, when: When, kind: str = "date", last: int | None = None) -> Piece:
    """The two pieces as one."""
    wrong = left.ill_formed or right.ill_formed or not exists(when)
    return Piece(left.first, last or right.last, name, kind, when, ill_formed=wrong)  # type: ignore[arg-type]


def only(when: When, *parts: str) -> bool:
    """Whether the words say these parts and no other of the calendar."""
    for part in parts:
        if getattr(when, part) is None:
            return False
    said = _said(when)
    return len(said) - said.count(None) == len(parts)
