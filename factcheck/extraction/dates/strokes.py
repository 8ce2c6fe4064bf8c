"""Days and months in two numbers with a stroke or a hyphen between them: 17/02, 28/2-1/3, 15-2.

Categories: `day monthnumber` the numbers; `dayprep between rangestart weekday` what shows that "17/2" is a day, `hyphenday`
what shows it of "15-2", which is a score elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction.dates.pieces import Piece, at, before, exists, integer, payload, piece, reading, took_part, year_in
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_MONTHS = 12
_SLASHED = 3  # tokens of 17/02
_CLOCK = re.compile(r"\d\d?:\d\d")
_NUMDATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})")


def _slashed(match: Match) -> Piece | None:
    """ "17/02": a date where its place or a nought shows it; "2/3" is a fraction else."""
    tokens, i = match.tokens, match.first
    a, b = integer(match, "d") or 0, integer(match, "m") or 0
    shown = (
        tokens.word(match.last - 1)[0] == "0"
        or took_part(match, "way")
        or _led(tokens, i)
        or _ends_slashed(match)
        or _opens_row(match)
    )
    whole = a > b or b > _MONTHS  # no fraction, or one that nobody writes
    return _day_and_month(match) if shown or (whole and (_is_alone(match) or _goes_on(match))) else None


def _day_and_month(match: Match) -> Piece | None:
    """The two numbers by the language's habit, unless only one order can be right."""
    a, b = integer(match, "d"), integer(match, "m")
    if a is None or b is None:
        return None
    leads = a <= _MONTHS if b > _MONTHS else _puts_month_first(match.tokens) and a <= _MONTHS
    when = When(year=year_in(match), month=a, day=b) if leads else When(year=year_in(match), month=b, day=a)
    when = replace(when, direction=payload(match, "way", "deictic"))
    return piece(match, "day of month", when) if exists(when) else None


def _year_month_day(match: Match) -> Piece | None:
    when = When(year=year_in(match), month=integer(match, "m"), day=integer(match, "d"))
    return piece(match, "day of month", when) if when.month and when.month <= _MONTHS and exists(when) else None


def _puts_month_first(tokens: Tokens) -> bool:
    return bool(tokens.vocabulary.lexicon.options.get("month_first"))


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
    """Whether a time of day or another such day follows: "15/2 at 16:00", "15/2 before 5 pm", "28/2-1/3"."""
    tokens, k = match.tokens, match.last
    ahead = [tokens.word(n) for n in range(k, min(k + 3, len(tokens)))]
    dash = at(tokens, k, "dash") and (ahead[2:] == ["/"] or any(_NUMDATE.fullmatch(word) for word in ahead[1:2]))
    hour = at(tokens, k, "clockprep") and at(tokens, k + 1, "hour")
    told = hour and any(at(tokens, k + 2, name) for name in ("meridiem", "hourmark", "oclock"))
    return dash or told or any(_CLOCK.fullmatch(word) for word in ahead)


def _opens_row(match: Match) -> bool:
    """1/10 of "de 1/10 a 11/7": the last one can be no fraction."""
    tokens, k = match.tokens, match.last
    if not (before(tokens, match.first, "rangestart") and at(tokens, k, "rangeend") and at(tokens, k + 1, "day")):
        return False
    return tokens.word(min(k + 2, len(tokens) - 1)) == "/" and at(tokens, k + 3, "day") and _greater(tokens, k + 1, k + 3)


def _greater(tokens: Tokens, i: int, k: int) -> bool:
    return int(tokens.word(i)) > int(tokens.word(k))


def _ends_slashed(match: Match) -> bool:
    """Whether another such day stands before it: the 11/7 of "from 10/1 to 11/7"."""
    tokens, i = match.tokens, match.first
    if not (i > _SLASHED and at(tokens, i - 1, "rangeend") and tokens.word(i - 3) == "/" and at(tokens, i - 2, "day")):
        return False
    return (at(tokens, i - 4, "day") and _greater(tokens, i - 4, i - 2)) or _greater(tokens, i, i + 2)  # not "1/2 to 3/4"


def _hyphened(match: Match) -> Piece | None:
    """ "op 15-2", "op maandag 12-4", "van 1-10 tot 7-11"; after "op" the day must be too great for a score (a judgement)."""
    day, month = integer(match, "d"), integer(match, "m")
    shown = took_part(match, "paired") or _ends_hyphened(match) or before(match.tokens, match.first, "weekday")
    if day is None or month is None or not (shown or day > _MONTHS):
        return None
    when = When(month=month, day=day)
    return piece(match, "day of month", when) if exists(when) else None


def _ends_hyphened(match: Match) -> bool:
    """Whether another such day stands before it: the 7-11 of "van 1-10 tot 7-11"."""
    tokens, i = match.tokens, match.first
    return i > 4 and tokens.word(i - 3) == "-" and at(tokens, i - 2, "monthnumber") and at(tokens, i - 5, "rangestart")


READINGS = (
    reading(
        "slashed",
        r"""(?P<way> {deictic} )? (?P<d> {day} ) {~"/"} (?P<m> {~day} )
            (?! {~"/"} | {~"-"} (?! {numdate} | {number} {~"/"} ) | {measure&!shyunit|percent|currency} )""",
        _slashed,
        '"/"',
    ),
    reading(
        "full before a hyphen",  # 10/1/2018-10/7/2018, which the hyphen keeps from being tokens
        r"""(?P<d> {day} ) {~"/"|~"-"} (?P<m> {~day} ) {~"/"|~"-"} (?P<y> {~year} ) (?= {~dash} {~numdate} )""",
        _day_and_month,
        "numdate",
    ),
    reading(
        "year first before a hyphen",  # 2018/10/01-2018/10/07
        r"""(?P<y> {year} ) {~"/"|~"-"} (?P<m> {~day} ) {~"/"|~"-"} (?P<d> {~day} ) (?= {~dash} {~numdate|~isodate} )""",
        _year_month_day,
        "numdate|isodate",
    ),
    reading(
        "hyphened digits",
        r"""(?: (?<= {hyphenday} ) | (?<= {dayprep} {weekday} ) ) (?P<d> {day} ) {~"-"} (?P<m> {~monthnumber} )
            (?! {~"-"} ) (?: (?= (?P<paired> {rangeend} ) (?: {day} {~"-"} {~monthnumber} | {numdate} ) ) )?""",
        _hyphened,
        "hyphenday|weekday",
    ),
)
