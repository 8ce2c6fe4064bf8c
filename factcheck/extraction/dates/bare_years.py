"""Years that stand without a word that shows them: "wurde 2014 gegründet", "Autumn fair 2014", "le Nobel 2014".

Categories: `yearverb pastaux pastcue personverb` verbs that a year opens a clause before; `country common office` what a year
may stand before though it has a capital.
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import QUOTES, Piece, at
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens

EVENT_YEARS = range(1950, 2050)  # years that name an event: "the 2012 election" (a judgement)
_OLDEST_BARE = 1700  # without a preposition older years are counts as likely (a judgement)
_SIGNS = frozenset("$€£#§/-–‑.,:")
_ENDS = frozenset(".!?")  # of the sentence before


def ends_line(tokens: Tokens, found: Piece) -> bool:
    """Whether the year closes a line or the text behind a word, as in a heading: "Autumn fair 2014"."""
    i, last, year = found.first, found.last, found.when.year
    ends = last == len(tokens) or tokens.word(last).isspace()
    return ends and i > 0 and tokens.word(i - 1).isalpha() and year in EVENT_YEARS and (year or 0) % 50 != 0


def stands_bare(match: Match, found: Piece) -> bool:
    """Whether a year needs no preposition there ("wurde 2014 gegründet"): before a noun it may be a count."""
    tokens, i, year = match.tokens, found.first, found.when.year or 0
    if year < _OLDEST_BARE:
        return False
    if opens(tokens, i):
        return _opens_clause(tokens, found.last)
    if tokens.word(i - 1) == "," and tokens.starts[i] > tokens.ends[i - 1] and year in EVENT_YEARS:
        return _opens_clause(tokens, found.last) or at(tokens, found.last, "itemstop")
    if tokens.starts[i] == tokens.ends[i - 1] or tokens.word(i - 1) in _SIGNS:
        return False
    after = tokens.word(found.last) if found.last < len(tokens) else ""
    counts = after[:1].isupper() and not any(at(tokens, found.last, name) for name in ("country", "common", "office"))
    return not counts or (year in EVENT_YEARS and year % 50 != 0)


def closes_name(tokens: Tokens, found: Piece) -> bool:
    """Whether the year is that of what is named before it: "at Canada 2006,", "le Nobel de physique 2009."."""
    i, year = found.first, found.when.year or 0
    if i == 0 or tokens.starts[i] == tokens.ends[i - 1] or year not in EVENT_YEARS or year % 50 == 0:
        return False
    return not opens(tokens, i - 1) or at(tokens, i - 1, "country")  # "Apollo 2020, a fund, …"


def opens(tokens: Tokens, i: int) -> bool:
    """Whether token i begins a line, a sentence or a quotation."""
    if i == 0 or tokens.word(i - 1).isspace():
        return True
    if tokens.starts[i] == tokens.ends[i - 1]:
        return tokens.word(i - 1) in QUOTES
    last = i - 2 if i > 1 and tokens.word(i - 1) in QUOTES else i - 1
    return tokens.word(last) in _ENDS


def _opens_clause(tokens: Tokens, i: int) -> bool:
    """Whether a verb stands at token i, behind the first word of a sentence: "2009 zeigten sich", but "2009 neue Stellen"."""
    if any(at(tokens, i, name) for name in ("yearverb", "pastaux", "pastcue", "personverb", "or")):
        return True
    word, after, then = (tokens.word(k) if k < len(tokens) else "" for k in (i, i + 1, i + 2))
    if not word.islower() or at(tokens, i, "common"):
        return False
    named = after[:1].isupper() and then[:1].isupper()  # "1995 entwickelte Vera Lind"
    return (after.islower() and at(tokens, i + 1, "itemstop")) or named
