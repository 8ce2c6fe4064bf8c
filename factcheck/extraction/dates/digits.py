"""Dates in digits alone: 20-03-2015, 3/20/15, 14.10., 12/2014.

Categories: `numdate isodate ordinalstop monthnumber` how they are written; `dayprep weekday in` what shows
that digits are a day.
"""

from __future__ import annotations

import re

from factcheck.extraction.dates.pieces import Piece, at, before, exists, full_year, integer, piece, reading, year_in
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_CLOCK = re.compile(r"\d\d?:\d\d")
_SLASHED = 3  # tokens of 17/02
_NUMDATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:T(\d\d):(\d\d))?")


def _digits(match: Match) -> Piece | None:
    """20-03-2015, 2015-03-20, 3/20/15."""
    tokens = match.tokens
    written = _NUMDATE.match(tokens.word(match.first))
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
    """Whether a hyphen ties token i to letters: "XY-02-06-98" is a wire's own stamp, in its own order."""
    tied = i > 1 and tokens.word(i - 1) in ("-", "‑") and tokens.ends[i - 2] == tokens.starts[i - 1]
    return tied and tokens.ends[i - 1] == tokens.starts[i] and tokens.word(i - 2)[-1].isalpha()


def _order(written: re.Match[str], month_first: bool) -> tuple[int | None, int, int]:
    """(year, month, day) of three numbers: by the language's habit, unless only one order can be right."""
    a, b, c = (int(written[k]) for k in (1, 2, 3))
    if len(written[1]) == 4:
        return a, b, c
    leads = a <= 12 if b > 12 else month_first and a <= 12
    return (full_year(c, written[3]), a, b) if leads else (full_year(c, written[3]), b, a)


def _slashed(match: Match) -> Piece | None:
    """ "17/02": a date after a preposition or a weekday, or where a nought shows it; "2/3" is a fraction else."""
    tokens, i = match.tokens, match.first
    a, b = integer(match, "d"), integer(match, "m")
    shown = tokens.word(match.last - 1)[0] == "0" or _led(tokens, i) or _ends_slashed(match)
    if a is None or b is None or not (shown or (a > b and (_is_alone(match) or _goes_on(match)))):
        return None
    leads = a <= 12 if b > 12 else bool(tokens.vocabulary.lexicon.options.get("month_first")) and a <= 12
    when = When(month=a, day=b) if leads else When(month=b, day=a)
    return piece(match, "day of month", when) if exists(when) else None


def _led(tokens: Tokens, i: int) -> bool:
    """Whether a preposition or a weekday shows that token i begins a day, or the first of the row that it goes on."""
    while (
        i > _SLASHED
        and tokens.word(i - 3) == "/"
        and (tokens.word(i - 1) == "," or at(tokens, i - 1, "and") or at(tokens, i - 1, "or"))
    ):
        i -= _SLASHED + 1
    k = i - 1 if i and tokens.word(i - 1) == "(" else i
    return before(tokens, i, "dayprep") or before(tokens, i, "between") or before(tokens, k, "weekday")


def _is_alone(match: Match) -> bool:
    """Whether nothing else stands on its line: "15/2" is no page of so many."""
    tokens, first, last = match.tokens, match.first, match.last
    opens = first == 0 or tokens.word(first - 1).isspace()
    return opens and (last == len(tokens) or tokens.word(last).isspace())


def _goes_on(match: Match) -> bool:
    """Whether a time of day or another such day follows: "15/2 at 16:00", "28/2-1/3"."""
    tokens, k = match.tokens, match.last
    ahead = [tokens.word(n) for n in range(k, min(k + 3, len(tokens)))]
    dash = at(tokens, k, "dash") and (ahead[2:] == ["/"] or any(_NUMDATE.fullmatch(word) for word in ahead[1:2]))
    return dash or any(_CLOCK.fullmatch(word) for word in ahead)


def _days_digits(match: Match) -> Piece | None:
    """ "14.-16.10.2014"."""
    day, written = integer(match, "d"), _NUMDATE.fullmatch(match.tokens.word(match.at("n") or 0))
    if day is None or written is None or len(written[1]) > 2:
        return None
    year, month, last = _order(written, month_first=False)
    when = When(year=year, month=month, day=day, end=When(year=year, month=month, day=last))
    return Piece(match.first, match.last, "range", when=when) if day < last and exists(when) else None


_STOPPED = re.compile(r"(\d{1,2})\.(\d{1,2})")


def _stopped(match: Match) -> Piece | None:
    """ "am 15.2.", "14.10.": after a preposition or a weekday."""
    tokens, i = match.tokens, match.first
    written = _STOPPED.fullmatch(tokens.word(i))
    shown = any(before(tokens, i, category) for category in ("dayprep", "in", "weekday", "dash", "to"))
    if written is None or not shown:
        return None
    when = When(month=int(written[2]), day=int(written[1]), year=year_in(match))
    return piece(match, "day of month", when) if 1 <= when.month <= 12 and exists(when) else None  # type: ignore[operator]


def _ends_slashed(match: Match) -> bool:
    """Whether another such day stands before it: the 11/7 of "from 10/1 to 11/7"."""
    tokens, i = match.tokens, match.first
    return i > 3 and at(tokens, i - 1, "rangeend") and tokens.word(i - 3) == "/" and at(tokens, i - 2, "day")


def _month_in_digits(match: Match) -> Piece | None:
    year = integer(match, "y")
    return (
        piece(match, "month of year", When(year=year, month=integer(match, "m")))
        if year and 1900 <= year <= LAST_YEAR
        else None
    )


READINGS = (
    reading("digits", r"{numdate|isodate}", _digits),
    reading(
        "slashed",
        r"""(?P<d> {day} ) {~"/"} (?P<m> {~day} )
            (?! {~"/"} | {~"-"} (?! {numdate} | {number} {~"/"} ) | {measure&!shyunit|percent|currency} )""",
        _slashed,
        '"/"',
    ),
    reading("days digits", r"""(?P<d> {day&ordinal} ) (?: {rangeend} | {dash} | {"/"} ) (?P<n> {numdate} )""", _days_digits),
    reading(
        "stopped",
        r"""(?P<d> {number} ) {~ordinalstop} (?P<y> {~year} | (?<= {ordinalstop} ) {year} )?""",
        _stopped,
        "ordinalstop",
    ),
    reading("month in digits", r"""(?P<m> {monthnumber} ) {~"/"} (?P<y> {~year} ) (?! {~"/"|"-"} )""", _month_in_digits, '"/"'),
)
