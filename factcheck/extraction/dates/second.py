"""Dates in languages of the second tier, whose months, weekdays and words between them are all that is known.

What may be another word is left alone: a month or a weekday by itself counts only beside a word that shows it.  Categories:
`dateglue` what stands between the parts of a date ("de", "г."), `yearafter yearending` behind a year, `dayprep dateafter`
beside a month or a weekday.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.extraction.dates.joints import only
from factcheck.extraction.dates.pieces import Piece, at, before, integer, piece, reading, year_in
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_GLUE = r"""(?: {dateglue|~"."|","} ){0,3}"""
_KINDS = ("date", "time")


def _day(match: Match) -> Piece | None:
    """ "12 maja 2014", "12. května"."""
    day, month = integer(match, "d"), match.payload("m", "month")
    if day is None or not isinstance(month, int):
        return None
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day))


def _day_after_month(match: Match) -> Piece | None:
    """ "2014. május 12." where dates begin with the year, "Mayo 12, 2014" where they begin with the month."""
    options = match.tokens.vocabulary.lexicon.options
    return _day(match) if options.get("year_first") or options.get("month_first") else None


def _month(match: Match) -> Piece | None:
    month = match.payload("m", "month")
    return piece(match, "month of year", When(year=year_in(match), month=month)) if isinstance(month, int) else None


def _digits(match: Match) -> Piece | None:
    """ "12. 5. 2014"."""
    month = integer(match, "m")
    found = piece(match, "date in digits", When(year=year_in(match), month=month, day=integer(match, "d")))
    return None if found.ill_formed else found


def _year(match: Match) -> Piece | None:
    year = integer(match, "y")
    return piece(match, "year", When(year=year)) if year and year <= LAST_YEAR else None


READINGS = (
    reading(
        "second tier day",
        rf"""(?P<d> {{day&!ordinal}} ) {_GLUE} <MONTH> (?: {_GLUE} (?P<y> {{year}} ) (?: {{yearafter}} | {{dateglue}} )? )?""",
        _day,
        "month",
    ),
    reading(
        "second tier year, month, day",
        rf"""(?P<y> {{year}} ) {_GLUE} <MONTH> (?P<d> {{day&!ordinal}} ) (?! {{year|timeunit|month}} )""",
        _day_after_month,
        "month",
    ),
    reading(
        "second tier month, day",
        r"""<MONTH> (?P<d> {day&!ordinal} ) (?: {","}? {dateglue}? (?P<y> {year} ) | (?! {month|timeunit|number} ) )""",
        _day_after_month,
        "month",
    ),
    reading(
        "second tier month of year",
        rf"""<MONTH> {_GLUE} (?P<y> {{year}} ) (?: {{yearafter}} | {{dateglue}} )?""",
        _month,
        "month",
    ),
    reading(
        "second tier digits",
        r"""(?P<d> {day} ) {~"."} (?P<m> {monthnumber} ) {~"."} (?P<y> {year} )""",
        _digits,
        "year",
    ),
    reading(
        "second tier year",
        r"""(?P<y> {year} ) (?: {~"."}? {yearafter} | (?: {~"'"|~"’"|~"-"} {~yearending} ) )""",
        _year,
        "yearafter|yearending",
    ),
)


def certain(pieces: Iterable[Piece], tokens: Tokens) -> list[Piece]:
    """The dates and times among the pieces, without months and weekdays that may be other words."""
    return [_with_ending(piece, tokens) for piece in pieces if piece.kind in _KINDS and not _is_doubtful(piece, tokens)]


def _with_ending(piece: Piece, tokens: Tokens) -> Piece:
    return replace(piece, last=piece.last + 1) if _has_ending(piece, tokens) else piece


def _is_doubtful(piece: Piece, tokens: Tokens) -> bool:
    """Whether the piece is a month or a weekday alone, or a whole unit that only a phrase of several words can be."""
    if not (only(piece.when, "month") or only(piece.when, "weekday")):
        return False
    named = at(tokens, piece.last, "dateafter")  # "cumartesi günü" is no other word
    shown = before(tokens, piece.first, "dayprep") or _has_ending(piece, tokens)
    return not (named or (shown and _written_so(piece, tokens)))


def _has_ending(piece: Piece, tokens: Tokens) -> bool:
    """ "Mayıs'ta"."""
    return tokens.word(piece.last - 1)[-1] in "'’" and at(tokens, piece.last, "yearending")


def _written_so(piece: Piece, tokens: Tokens) -> bool:
    """Whether the word has a capital where the language gives the name one: "την Τρίτη", but "την τρίτη φορά"."""
    word = tokens.word(piece.first)
    names = (name for category in ("month", "weekday") for row in _rows(tokens, category) for name in row.split("|"))
    return word[0].isupper() or not any(name[0].isupper() for name in names)


def _rows(tokens: Tokens, category: str) -> Iterable[str]:
    return tokens.vocabulary.lexicon.words.get(category, {}).values()
