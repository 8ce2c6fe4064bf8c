"""Dates that repeat or fill what the text spoke of: "that date", "the whole week", "the same period of 1999", "año tras año".

Categories: `thatdate` phrases for the date spoken of; `wholly entire` words for all of a unit, the latter behind it too;
`periodword` what "the same …" can be; `anaphoric postanaphoric` (0 the same, `relative.py`).
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.dates.pieces import BESIDE, Piece, payload, piece, reading
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name
from factcheck.values.when import When

_LASTING = ("hour", "day", "weekend", "week", "month", "quarter", "half", "decade", "century")  # "all night" is no length


def _that_date(match: Match) -> Piece:
    return piece(match, "that date", When(shift=0, anchor="text"))


def _entire(match: Match) -> Piece | None:
    """ "todo el año" is the year of writing, "toda la semana" how long something lasts."""
    unit = str(payload(match, "u", "timeunit") or payload(match, "u2", "timeunit"))
    if unit == "year":
        return piece(match, "unit", When(unit="year", shift=0))
    if unit not in _LASTING:
        return None
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _same_period(match: Match) -> Piece | None:
    """ "the same period", weak without its year."""
    same = payload(match, "same", "anaphoric") == 0 or payload(match, "same2", "postanaphoric") == 0
    return piece(match, "same period", When(same="period"), weak=True) if same else None


def _after_another(match: Match) -> Piece | None:
    """ "year after year", "giorno dopo giorno"."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    if BESIDE.get(match.payload("way", "border")) != 1 or unit not in LETTERS:
        return None
    if tokens.folded(match.first) != tokens.folded(match.last - 1):
        return None
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days, "EVERY")
    return Piece(match.first, match.last, "recurrence", "recurrence", duration=found)


READINGS = (
    reading("that date", r"{thatdate}", _that_date, "thatdate"),
    reading(
        "entire unit",
        r"""{the}? {wholly|entire} (?P<u> <ONE> ) (?! {deictic|postdeictic|anaphoric|postanaphoric|of} )
          | {the} (?P<u2> <ONE> ) {entire}""",
        _entire,
        "wholly|entire",
    ),
    reading(
        "same period",
        r"{the}? (?: (?P<same> {anaphoric} ) {periodword} | {periodword} (?P<same2> {postanaphoric} ) )",
        _same_period,
        "periodword",
    ),
    reading("after another", r"(?P<u> <ONE> ) (?P<way> {border} ) <ONE>", _after_another, "timeunit"),
)
