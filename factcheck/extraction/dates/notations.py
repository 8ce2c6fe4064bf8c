"""Dates and parts of years as tables, forms and reports note them: 05-Aug-2016, Sep-23-2020, Dec/2018, Q1-2019, week 9 of 2020.

Categories: `weekstart` ("w/c"), `month`, `quarterletter`, `timeunit` (weeks).
"""

from __future__ import annotations

import re

from factcheck.extraction.dates.pieces import Piece, at, before, exists, integer, piece, reading, took_part, year_in
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.values.when import When

_FIRST_YEAR = 1900  # an earlier one is written out (a judgement)
_WEEKS = 53
_DIGITS = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")  # without separators years of our time only (a judgement)


def _dashed(match: Match) -> Piece | None:
    """05-Aug-2016, 31-Oct-74, 2016/Aug/05, Oct/2."""
    day, month, year = integer(match, "d"), match.payload("m", "month"), _year(match)
    if day is None or not isinstance(month, int) or (took_part(match, "y") and year is None):
        return None
    return piece(match, "day of month", When(year=year, month=month, day=day))


def _year_first(match: Match) -> Piece | None:
    """2016/Aug/05, 2016/05/Aug."""
    month, day, year = match.payload("m", "month"), integer(match, "d"), _year(match)
    if month is None:
        month, day = match.payload("mm", "month"), integer(match, "dd")
    if day is None or not isinstance(month, int) or year is None:
        return None
    return piece(match, "day of month", When(year=year, month=month, day=day))


def _month_and_year(match: Match) -> Piece | None:
    """Dec/2018, Dec-2018-31, "2017 April"."""
    month, year = match.payload("m", "month"), _year(match)
    if year is None or not isinstance(month, int):
        return None
    return piece(match, "month of year", When(year=year, month=month, day=integer(match, "d")))


def _run_together(match: Match) -> Piece | None:
    """20161016, and 2016 10 16 after a preposition."""
    digits = "".join(match.tokens.word(i) for i in range(match.first, match.last))
    written = _DIGITS.fullmatch(digits)
    if written is None:
        return None
    when = When(year=int(written[1]), month=int(written[2]), day=int(written[3]))
    return piece(match, "date in digits", when) if exists(when) else None


def _year(match: Match) -> int | None:
    """The year of the match where it is one of ours."""
    year = year_in(match)
    return year if year is not None and _FIRST_YEAR <= year <= LAST_YEAR else None


def _lettered(match: Match) -> Piece | None:
    """Q1 2017, 2019-H2, q3 of 2020."""
    number, unit, year = integer(match, "n"), match.payload("u", "quarterletter"), _year(match)
    unit = unit or match.payload("u", "timeunit")
    if number is None or year is None or unit not in ("quarter", "half") or not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    return piece(
        match, "nth part of year", When(year=year, quarter=number) if unit == "quarter" else When(year=year, half=number)
    )


def _week(match: Match) -> Piece | None:
    """Week 12 of 2027; "in week 31" of the year that is spoken of, unless it is the third week of something else."""
    number, year, tokens = integer(match, "n"), _year(match), match.tokens
    if match.payload("u", "timeunit") != "week" or number is None or not 1 <= number <= _WEEKS:
        return None
    if took_part(match, "y"):
        return piece(match, "week of year", When(year=year, week=number)) if year else None
    led = before(tokens, match.first, "in") or (before(tokens, match.first, "the") and before(tokens, match.first - 1, "in"))
    shown = (led or before(tokens, match.first, "fused")) and tokens.word(match.at("u") or 0).islower()
    return piece(match, "week of year", When(week=number), weak=not shown or at(tokens, match.last, "of"))


_SIGN = r"""(?: {~"-"} | {~"/"} | {~"."} {~"-"|~"/"} )"""
_SHUT = r"""(?! {~"-"|~"/"} | {~number} )"""


def _week_commencing(match: Match) -> Piece:
    """W/c, weak without its day."""
    return piece(match, "unit", When(unit="week", shift=0), weak=True)


READINGS = (
    reading("week commencing", r"{weekstart}", _week_commencing, "weekstart"),
    reading(
        "day-month-year",
        rf"""(?<! {{"-"|"/"}} ) (?P<d> {{day}} ) {_SIGN} (?P<m> {{~month}} ) {_SIGN} (?P<y> {{~year|~year2}} ) {_SHUT}""",
        _dashed,
        "month",
    ),
    reading(
        "year-month-day",
        rf"""(?<! {{"-"|"/"}} ) (?P<y> {{year}} ) {_SIGN} (?: (?P<m> {{~month}} ) {_SIGN} (?P<d> {{~day}} )
            | (?P<dd> {{~day}} ) {_SIGN} (?P<mm> {{~month}} ) ) {_SHUT}""",
        _year_first,
        "month",
    ),
    reading("month/day", rf"""(?<! {{"-"|"/"}} ) (?P<m> {{month}} ) {{~"/"}} (?P<d> {{~day}} ) {_SHUT}""", _dashed, "month"),
    reading(
        "month/year",
        rf"""(?P<m> {{month}} ) {_SIGN} (?P<y> {{~year}} ) (?: {_SIGN} (?P<d> {{~day}} ) )? (?! {{~"/"}} | {{~number}} )""",
        _month_and_year,
        "month",
    ),
    reading(
        "year month",
        r"""(?P<y> {year} ) (?P<m> {month&!shakymonth|plainmonth} ) (?! {day|ordinal|number|","|rangeend} | {~"-"|~"/"} )""",
        _month_and_year,
        "month",
    ),
    reading(
        "digits run together",
        r"""(?<! {currency|"-"|"/"|"+"|numbered} ) (?: {number&!year} | (?<= {dayprep} ) {year} {monthnumber} {day} )
            (?= {","|"."|"!"|"?"|")"|break} | $ )""",
        _run_together,
    ),
    reading(
        "part before year",
        r"""(?P<u> {quarterletter} ) (?P<n> {~number} ) (?: {"-"|"/"|of|in&!to} )? (?P<y> {year} )""",
        _lettered,
        "quarterletter",
    ),
    reading(
        "part after year",
        r"""(?P<y> {year} ) {"-"|"/"}? (?P<u> {quarterletter|timeunit} ) (?P<n> {~number} ) (?! {~"-"|~"/"} )""",
        _lettered,
        "quarterletter|timeunit",
    ),
    reading(
        "week of year",
        r"""(?P<u> {timeunit&!timeunits} ) (?P<n> {number} )
            (?: (?: {","|of|in}? (?= {year} ) | {of} ) (?P<y> {year|wordnumber} ) )?
            (?! {timeunit|percent|measure|clock|counted} | {~number} )""",
        _week,
        "timeunit",
    ),
    reading(
        "month-day-year",
        rf"""(?<! {{"-"|"/"}} ) (?P<m> {{month}} ) {_SIGN} (?P<d> {{~day}} ) {_SIGN} (?P<y> {{~year}} ) {_SHUT}""",
        _dashed,
        "month",
    ),
)
