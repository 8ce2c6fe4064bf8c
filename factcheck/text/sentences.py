"""Where sentences begin and end.

Of the lexicon: an `abbreviation` goes on behind its stop; a `closingabbreviation` ("etc.", "Inc.") may also end a sentence; a
`numberabbreviation` is a word of its own but before a number ("No. 5" beside "no."); an `opener` is a word that is capitalised
only where a sentence begins, so that one ends before it, even behind an initial.  A number before an `ordinalstop` may
be an ordinal ("am 17. Mai").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.model import Line, Sentence
from factcheck.text import grammar
from factcheck.text.tokens import Tokens

_MARK = '{"?"|"!"|"…"|"..."}'
_CLOSED = '(?: {~"”"|~"“"|~"»"|"»"|~"«"|~"’"|~"‘"|~")"|~"""|~"]"}{0,9}+ )'
# Also behind a quotation mark or a dash; a stop, a mark or a dash that is glued to what follows belongs to a word.
_BEGUN = '''(?: {cap|number|numdate|isodate|clock|"—"} (?<! {"—"} ) | {"—"} {cap|number}
    | (?! {~*} ) (?: {brand|"¿"|"¡"|opener&!lower|mark&partofday} | {"“"|"„"|"«"|"""|"‘"|"("|"["} {*}
    | {"»"|"’"|"'"|"–"|"-"}{1,9} {"“"|"„"|"«"|"""|"‘"|"¿"|"¡"}? {cap|number|brand} ) )'''
_OPENER = "(?: (?! {~*} ) {cap&opener|cap&the|cap&agepronoun|opener&!lower} )"
# Each asks about the stop before it.  An item's number at the head of its line ends nothing.
_GOES_ON = """(?: (?<! {abbreviation|closingabbreviation|initial} {~"."} ) | (?<= {number} {~initial} {~"."} ) )
    (?! (?<= {numberabbreviation} {~"."} ) {number} )
    (?<! {break} {day} {~"."} ) (?<! ^ {day} {~"."} )"""
_ORDINAL = "(?! (?<= {!cap|opener|in|perin} {number&!year} {~ordinalstop} ) {cap&!opener&!the&!agepronoun} )"
_END = """
    {"?"|"!"|"…"|"..."|~"."|stops}
    (?: (?<! {stops} ) (?<! MARK {*} ) GOES_ON (?: MARK | {~"."} GOES_ON )*+ CLOSED (?= BEGUN )
      | (?: (?<= {stops&!abbreviation} ) | (?<= {closingabbreviation} {~"."} ) ) CLOSED (?= OPENER )
      | (?<= {stops&numberabbreviation} ) (?= BEGUN ) (?! {number} )
      | (?<= {initial&!title} {~"."} ) CLOSED (?= OPENER ) (?! {particle} | {*} {~"."} ) )
"""
for _name, _part in (
    ("GOES_ON", _GOES_ON + _ORDINAL),
    ("MARK", _MARK),
    ("CLOSED", _CLOSED),
    ("BEGUN", _BEGUN),
    ("OPENER", _OPENER),
):
    _END = _END.replace(_name, _part)


def sentences(tokens: Tokens, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of the lines, in order; each lies within one line (or one wrapped paragraph)."""
    ends = [match.end() for match in grammar.compile_pattern(_END, tokens.vocabulary.lexicon.code).finditer(tokens.letters)]
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
