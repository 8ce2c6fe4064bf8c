"""Dates in digits alone: 20-03-2015, 3/20/15, 14.10., 12/2014.

Categories: `numdate isodate ordinalstop monthnumber` how they are written; `dayprep weekday in` what shows
that digits are a day.
"""

from __future__ import annotations

import re

from factcheck.extraction.dates.pieces import (
    CLOSED,
    Piece,
    at,
    before,
    exists,
    full_year,
    integer,
    piece,
    reading,
    took_part,
    whole,
    year_in,
)
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_MONTHS = 12
_FIRST_YEAR = 1900  # an earlier one is written out (a judgement)
_NUMDATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:T(\d\d):(\d\d))?")
_STOPPED = re.compile(r"(\d{1,2})\.(\d{1,2})")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)()")  # 20150320


def _digits(match: Match) -> Piece | None:
    """20-03-2015, 2015-03-20, 20150320, 3/20/15."""
    tokens = match.tokens
    written = _NUMDATE.match(tokens.word(match.first)) or _BASIC.fullmatch(tokens.word(match.first))
    if written is None or len(written[1]) == 3 or len(written[3]) == 3:
        return None
    if len(written[1]) < 4 and _in_slug(tokens, match.first):
        return None
    year, month, day = _order(written, bool(tokens.vocabulary.lexicon.options.get("month_first")))
    when = When(year=year, month=month, day=day)
    right = exists(when)
    if not right and max(len(written[1]), len(written[3])) < 4:
        return None  # a code as likely as a date
    if written[4]:
        when = When(year=year, month=month, day=day, hour=int(written[4]), minute=int(written[5]))
    return Piece(match.first, match.last, "date in digits", "time" if written[4] else "date", when, ill_formed=not right)


def _in_slug(tokens: Tokens, i: int) -> bool:
    """Whether a hyphen ties token i to letters or a number: "XY-02-06-98" is a wire's own stamp, in its own order."""
    tied = i > 1 and tokens.word(i - 1) in ("-", "‑") and tokens.ends[i - 2] == tokens.starts[i - 1]
    number = tied and tokens.word(i - 2).isdecimal() and (i < 3 or tokens.word(i - 3) not in ("/", "-", "‑"))
    return tied and tokens.ends[i - 1] == tokens.starts[i] and (number or tokens.word(i - 2)[-1].isalpha())


def _order(written: re.Match[str], month_first: bool) -> tuple[int | None, int, int]:
    """(year, month, day) of three numbers: by the language's habit, unless only one order can be right."""
    a, b, c = (int(written[k]) for k in (1, 2, 3))
    if len(written[1]) == 4:
        return a, b, c
    leads = a <= 12 if b > 12 else month_first and a <= 12
    return (full_year(c, written[3]), a, b) if leads else (full_year(c, written[3]), b, a)


def _days_digits(match: Match) -> Piece | None:
    """ "14.-16.10.2014", "14. bis 16.10."."""
    bare = took_part(match, "d2")
    day, written = integer(match, "d2" if bare else "d"), match.tokens.word(match.at("n2" if bare else "n") or 0)
    if bare and "." not in written:
        return None
    if full := _NUMDATE.fullmatch(written):
        year, month, last = _order(full, month_first=False)
    elif short := _STOPPED.fullmatch(written):
        year, month, last = None, int(short[2]), int(short[1])
    else:
        return None
    when = When(year=year, month=month, day=day, end=When(year=year, month=month, day=last))
    right = day is not None and day < last and 1 <= month <= _MONTHS and exists(when)
    return Piece(match.first, match.last, "range", when=when) if right else None


def _stopped(match: Match) -> Piece | None:
    """ "am 15.2.", "14.10.": after a preposition or a weekday."""
    tokens, i = match.tokens, match.first
    written = _STOPPED.fullmatch(tokens.word(i))
    shown = any(before(tokens, i, category) for category in ("dayprep", "in", "weekday", "dash", "to"))
    shown = shown or took_part(match, "paired") or match.last - match.first == len(tokens)
    if written is None or not shown:
        return None
    when = When(month=int(written[2]), day=int(written[1]), year=year_in(match))
    return piece(match, "day of month", when) if 1 <= when.month <= _MONTHS and exists(when) else None  # type: ignore[operator]


def _month_in_digits(match: Match) -> Piece | None:
    year = integer(match, "y")
    return (
        piece(match, "month of year", When(year=year, month=integer(match, "m")))
        if year and 1900 <= year <= LAST_YEAR
        else None
    )


def _parts(match: Match) -> Piece | None:
    """ "9 de 8 de 1971", "18 8 1978", "le 18 08 78"."""
    tokens, i = match.tokens, match.at("z") or match.at("y") or 0
    led = before(tokens, match.first, "dayarticle") or at(tokens, i, "year")
    month, written = integer(match, "m") or integer(match, "n"), full_year(whole(tokens, i), tokens.word(i))
    if not led or written is None or not _FIRST_YEAR <= written <= LAST_YEAR:
        return None
    when = When(year=written, month=month, day=integer(match, "d"))
    return piece(match, "day of month", when) if exists(when) else None


READINGS = (
    reading("digits", r"{numdate|isodate}", _digits),
    reading(
        "days digits",
        r"""(?P<d> {day&ordinal} ) (?: {rangeend} | {dash} | {"/"} ) (?P<n> {numdate} | {number} (?: {~ordinalstop} | $ ) )
          | (?P<d2> {day} ) {dash} (?P<n2> {numdate} )""",
        _days_digits,
        'rangeend|dash|"/"',
    ),
    reading(
        "stopped",
        r"""(?P<d> {number} ) {~ordinalstop} (?P<y> {~year} | (?<= {ordinalstop} ) {year} )?
            (?: (?= (?P<paired> {rangeend} | {dash} ) (?: {numdate} | {number} {~ordinalstop} ) ) )?""",
        _stopped,
        "ordinalstop",
    ),
    reading("month in digits", r"""(?P<m> {monthnumber} ) {~"/"} (?P<y> {~year} ) (?! {~"/"|"-"} )""", _month_in_digits, '"/"'),
    reading(
        "day of month in digits",
        rf"""(?<! {{number|","}} ) (?P<d> {{day}} ) (?: {{of}} (?P<m> {{monthnumber}} ) {{of}} (?P<y> {{year}} )
            | (?P<n> {{monthnumber}} ) (?P<z> {{year|year2}} ) {CLOSED} )""",
        _parts,
        "monthnumber",
    ),
)
