"""Where sentences begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.model import Line, Sentence
from factcheck.text import grammar
from factcheck.text.tokens import Tokens

# A full stop after an abbreviation or an initial ends nothing, nor one before a small letter; a row of marks is read once.
_END = r'''
    {"?"|"!"|"…"|"..."|~"."} (?<! {abbreviation|initial} {~"."} ) (?<! {"?"|"!"|"…"|"..."} {*} )
    (?: {"?"|"!"|"…"|"..."} | (?<! {abbreviation|initial} ) {~"."} )*+
    {~"”"|~"»"|"»"|~"’"|~")"|~"""|~"]"}{0,9}
    (?= {cap|number|numdate|isodate|clock}
      | {"“"|"«"|"""|"‘"|"("|"["|"—"|"–"|"-"}{1,9} {*} )
'''


def sentences(tokens: Tokens, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of the lines, in order; each lies within one line (or one wrapped paragraph)."""
    found = grammar.compile_pattern(_END, tokens.vocabulary.lexicon.code).finditer(tokens.letters)
    ends = [match.end() for match in found]
    return tuple(
        Sentence(tokens.starts[first], tokens.ends[last - 1], line.role, first, last)
        for line in lines
        for first, last in _cuts(tokens, line, ends)
    )


def _cuts(tokens: Tokens, line: Line, ends: list[int]) -> Iterator[tuple[int, int]]:
    first = bisect_left(tokens.starts, line.start)
    stop = bisect_left(tokens.starts, line.end)
    for end in ends[bisect_left(ends, first + 1) : bisect_left(ends, stop)]:
        yield first, end
        first = end
    if first < stop:
        yield first, stop
