"""Years in words: "nineteen ninety-six", "5 August nineteen hundred ninety-three", "in two thousand and ten".

Categories: `wordnumber` numbers in words, `month`; `yearprep` what shows that a bare one is a year.
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import CLOSED, Piece, integer, piece, reading, took_part
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.values.when import When

_FIRST_YEAR = 1900  # an earlier one is written out in digits (a judgement)


def _year_in_words(match: Match) -> Piece | None:
    """ "nineteen ninety-six"."""
    century, rest = integer(match, "a"), integer(match, "b")
    if century not in range(15, 21) or rest not in range(10, 100) or match.tokens.folded(match.last - 1).isdigit():
        return None
    return piece(match, "year", When(year=100 * (century or 0) + (rest or 0)))


def _month_of_year_in_words(match: Match) -> Piece | None:
    month, found = match.payload("m", "month"), _year_in_words(match)
    return found and piece(match, "month of year", When(year=found.when.year, month=int(str(month))))


def _said_behind_month(match: Match) -> Piece | None:
    """ "the fifth of August nineteen hundred ninety-three"."""
    month, year, day = match.payload("m", "month"), integer(match, "y"), integer(match, "d")
    if year is None or not _FIRST_YEAR <= year <= LAST_YEAR or not isinstance(month, int):
        return None
    if took_part(match, "of") and year % 100 == 0 and day is None:
        return None  # "en marzo de dos mil coches"
    return piece(match, "day of month" if day else "month of year", When(year=year, month=month, day=day))


def _said(match: Match) -> Piece | None:
    """ "in two thousand and ten"."""
    year = integer(match, "y")
    told = year is not None and _FIRST_YEAR < year <= LAST_YEAR and year % 100 != 0  # "in two thousand" what?
    return piece(match, "year", When(year=year)) if told else None


READINGS = (
    reading("year in words", r"(?P<a> {wordnumber} ) (?P<b> {wordnumber} )", _year_in_words),
    reading(
        "month of year in words", r"""<MONTH> (?P<a> {wordnumber} ) (?P<b> {wordnumber} )""", _month_of_year_in_words, "month"
    ),
    reading(
        "year in words behind its month",
        r"""(?: {the}? (?P<d> {day|wordnumber|ordinal} ) {of}? )? (?P<m> {month} )
            (?: {","} | (?P<of> {of} ) )? (?P<y> {wordnumber} )""",
        _said_behind_month,
        "month",
    ),
    reading("year said alone", rf"(?<= {{yearprep}} ) (?P<y> {{wordnumber}} ) {CLOSED}", _said, "yearprep"),
)
