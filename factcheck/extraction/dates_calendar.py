"""Dates by the calendar: days, weekdays, months, quarters, seasons, years, decades, centuries.

Categories: `weekday shortweekday month monthfirst shakymonth season decadeword` what they are called (`monthfirst` may stand before its
day, `shakymonth` is a common word or a name too); `dateprep yearprep` what stands before a month or a year; `yearword years decademark
quarterletter`; `counted` what a number counts that is no year.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction.dates_pieces import (
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
from factcheck.text.grammar import Match
from factcheck.values.when import When

_FIRST_YEAR, _LAST_YEAR = 1500, 2099  # a bare number outside is no year (a judgement)
_EVENT_YEARS = range(1950, 2050)  # years that name an event: "the 2012 election" (a judgement)


def _day_of_month(match: Match) -> Piece | None:
    day, month = integer(match, "d"), match.payload("m", "month")
    if day is None or not 1 <= day <= 31 or not isinstance(month, int):
        return None
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day))


def _month_of_year(match: Match) -> Piece | None:
    month = match.payload("m", "month")
    return piece(match, "month of year", When(year=year_in(match), month=month)) if isinstance(month, int) else None


def _month(match: Match) -> Piece | None:
    """A month alone: weak where the word can be a name or something else and no preposition stands before it."""
    tokens, i = match.tokens, match.first
    entry, word = tokens.entries[i], tokens.word(i)
    if "shakymonth" in entry and "monthfirst" in entry and not word[0].isupper():
        return None
    licensed = before(tokens, i, "dateprep") or before(tokens, i, "deictic") or before(tokens, i, "sectionword")
    named = i + 1 < len(tokens) and not tokens.entries[i + 1] and tokens.word(i + 1)[0].isupper()
    weak = not licensed and ("shakymonth" in entry or named)
    return Piece(i, i + 1, "month", when=When(month=entry["month"]), weak=weak)


_NUMDATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:T(\d\d):(\d\d))?")


def _digits(match: Match) -> Piece | None:
    """20-03-2015, 2015-03-20, 3/20/15."""
    tokens = match.tokens
    written = _NUMDATE.match(tokens.word(match.first))
    if written is None or len(written[1]) == 3 or len(written[3]) == 3:
        return None
    year, month, day = _order(written, bool(tokens.vocabulary.lexicon.options.get("month_first")))
    when = When(year=year, month=month, day=day)
    right = exists(when)
    if not right and max(len(written[1]), len(written[3])) < 4:
        return None  # a code as likely as a date
    if written[4]:
        when = When(year=year, month=month, day=day, hour=int(written[4]), minute=int(written[5]))
    return Piece(match.first, match.last, "date in digits", "time" if written[4] else "date", when, ill_formed=not right)


def _order(written: re.Match[str], month_first: bool) -> tuple[int | None, int, int]:
    """(year, month, day) of three numbers: by the language's habit, unless only one order can be right."""
    a, b, c = (int(written[k]) for k in (1, 2, 3))
    if len(written[1]) == 4:
        return a, b, c
    leads = a <= 12 if b > 12 else month_first and a <= 12
    return (full_year(c, written[3]), a, b) if leads else (full_year(c, written[3]), b, a)


def _weekday(match: Match) -> Piece:
    entry = match.tokens.entries[match.first]
    number = entry["weekday"] if "weekday" in entry else entry["shortweekday"]
    return piece(match, "weekday", When(weekday=number), weak="weekday" not in entry)


def _weekday_day(match: Match) -> Piece | None:
    """ "mercredi 18", "Wednesday the 4th"."""
    tokens, day = match.tokens, integer(match, "d")
    counts = tokens.payload(match.at("d") or 0, "ordinal") is not None
    if day is None or not 1 <= day <= 31 or not (counts or tokens.vocabulary.lexicon.options.get("day_after_weekday")):
        return None
    return piece(match, "weekday and day", When(weekday=int(str(match.payload("w", "weekday"))), day=day))


def _day_alone(match: Match) -> Piece | None:
    """ "the 15th", "le 16": weak but for what a preposition before it shows."""
    tokens, i, day = match.tokens, match.at("d") or match.first, integer(match, "d")
    counts = tokens.payload(i, "ordinal") is not None and tokens.word(i)[0].isdigit()
    if day is None or not 1 <= day <= 31:
        return None
    weak = not (counts and before(tokens, match.first, "dayprep")) and not _stands_apart(match)
    return Piece(i, match.last, "day alone", when=When(day=day), weak=weak)


def _stands_apart(match: Match) -> bool:
    """Whether "le 16" is all that its clause says of it, in a language that writes days so."""
    tokens = match.tokens
    written = tokens.vocabulary.lexicon.options.get("day_after_weekday") and tokens.folded(match.first) == "le"
    return bool(written) and (
        match.last == len(tokens) or at(tokens, match.last, "break") or at(tokens, match.last, "clockprep")
    )


def _slashed(match: Match) -> Piece | None:
    """ "17/02": a date after a preposition or a weekday, or where a nought shows it; "2/3" is a fraction else."""
    tokens, i = match.tokens, match.first
    shown = before(tokens, i, "dayprep") or before(tokens, i, "weekday") or tokens.word(match.last - 1)[0] == "0"
    a, b = integer(match, "d"), integer(match, "m")
    if not shown or a is None or b is None:
        return None
    leads = a <= 12 if b > 12 else bool(tokens.vocabulary.lexicon.options.get("month_first")) and a <= 12
    when = When(month=a, day=b) if leads else When(month=b, day=a)
    return piece(match, "day of month", when) if exists(when) else None


def _month_in_digits(match: Match) -> Piece | None:
    year = integer(match, "y")
    return (
        piece(match, "month of year", When(year=year, month=integer(match, "m")))
        if year and 1900 <= year <= _LAST_YEAR
        else None
    )


def _year(match: Match) -> Piece | None:
    i = match.at("y")
    year = None if i is None else whole(match.tokens, i)
    if i is None or year is None or not _FIRST_YEAR <= year <= _LAST_YEAR or len(match.tokens.word(i)) != 4:
        return None
    return Piece(i, i + 1, "year", when=When(year=year))


def _year_in_words(match: Match) -> Piece | None:
    """ "nineteen ninety-six"."""
    century, rest = integer(match, "a"), integer(match, "b")
    if century not in range(15, 21) or rest not in range(10, 100) or match.tokens.folded(match.last - 1).isdigit():
        return None
    return piece(match, "year", When(year=100 * (century or 0) + (rest or 0)))


def _year_said(match: Match) -> Piece | None:
    """ "the year 2000", "l'an 1515": any year."""
    year = integer(match, "y")
    return piece(match, "year", When(year=year)) if year and year <= _LAST_YEAR else None


def _event_year(match: Match) -> Piece | None:
    """ "the 2012 election": a year before a singular noun."""
    found, i = _year(match), match.last
    if found is None or found.when.year not in _EVENT_YEARS:
        return None
    return None if i < len(match.tokens) and match.tokens.folded(i).endswith("s") else found


def _weak_year(match: Match) -> Piece | None:
    found = _year(match)
    return found and Piece(found.first, found.last, "year", when=found.when, weak=True)


def _month_of_year_in_words(match: Match) -> Piece | None:
    month, found = _month_of_year(match), _year_in_words(match)
    return month and found and piece(match, "month of year", replace(month.when, year=found.when.year))


def _decade(match: Match) -> Piece | None:
    number = match.payload("w", "decadeword") if took_part(match, "w") else integer(match, "y")
    if not isinstance(number, int):
        return None
    first = number if number > 100 else number + (1900 if number >= 10 else 2000)
    hundred = number > 100 and first % 100 == 0 and not took_part(match, "years") and first < 2000
    return piece(match, "decade", When(century=first // 100) if hundred else When(decade=first // 10 * 10))


def _century(match: Match) -> Piece | None:
    number = integer(match, "n")
    if match.payload("u", "timeunit") != "century" or number is None or not 1 <= number <= 30:
        return None
    return piece(match, "century", When(century=number - 1))


def _nth_part(match: Match) -> Piece | None:
    """The third quarter, the first half, Q3."""
    number, unit = integer(match, "n"), match.payload("u", "timeunit") or match.payload("u", "quarterletter")
    if number is None or unit not in ("quarter", "half") or not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    when = When(quarter=number) if unit == "quarter" else When(half=number)
    return piece(
        match, "nth part of year", when, weak=unit == "half" or match.tokens.payload(match.first, "quarterletter") is not None
    )


def _is_season(match: Match) -> bool:
    """Whether an article or a preposition shows it ("jeux d'hiver" are no season)."""
    tokens, i = match.tokens, match.first
    return took_part(match, "lead") or (before(tokens, i, "in") and not before(tokens, i, "of"))


def _season(match: Match) -> Piece:
    """A season; weak without an article or a preposition, since "spring" and "été" are verbs too."""
    return piece(match, "season", When(season=str(match.payload("s", "season"))), weak=not _is_season(match))


READINGS = (
    reading("day month", r"""<DAY> {of}? <MONTH> (?: (?: {","} | {of} | {"’"|"'"} )? <YEAR> )?""", _day_of_month, "month"),
    reading(
        "month day",
        r"""(?P<m> {monthfirst&cap|monthfirst&!shakymonth} ) {~"."}? {the}? <DAY> (?! {timeunit} | {~":"} ) (?: {","}? {"’"|"'"}? <YEAR> )?""",
        _day_of_month,
    ),
    reading("month year", r"""<MONTH> (?: {","} | {of} )? (?: (?P<y> {year} ) )""", _month_of_year, "month"),
    reading("month", r"{month&!shortmonth}", _month),
    reading("digits", r"{numdate|isodate}", _digits),
    reading(
        "weekday day",
        r"""(?P<w> {weekday} ) {","}? {the}? (?P<d> {day|ordinal} ) (?! {timeunit|counted|month|number|hourmark} | {~":"|"-"|"/"|"."} )""",
        _weekday_day,
    ),
    reading(
        "day alone",
        r"""{dayarticle} (?P<d> {day|ordinal} ) (?= {","|"."|")"|break|in|to|dateprep|clockprep} | $ )""",
        _day_alone,
    ),
    reading("slashed", r"""(?P<d> {day} ) {~"/"} (?P<m> {~day} ) (?! {~"/"|"-"} )""", _slashed, '"/"'),
    reading("month in digits", r"""(?P<m> {monthnumber} ) {~"/"} (?P<y> {~year} ) (?! {~"/"|"-"} )""", _month_in_digits, '"/"'),
    reading("weekday", r"""{weekday} | {shortweekday&cap} {~"."}?""", _weekday),
    reading(
        "year after preposition",
        r"""{yearprep} (?P<y> {year} ) (?! {counted|scale|scalemark|multitude} | {"%"} | {~"°"} )""",
        _year,
        "year",
    ),
    reading("year in brackets", r"""{"("|"["} (?P<y> {~year} ) (?= {")"|"]"|","|";"|"-"|"–"} )""", _year, "year"),
    reading("year of event", r"""{the|possessive|this} (?P<y> {year} ) (?= {"-"}? {lower&!counted} )""", _event_year, "year"),
    reading("year said", r"{the}? {yearword} (?P<y> {year|wordnumber} )", _year_said, "yearword"),
    reading("year", r"""(?P<y> {year} ) (?! {counted|scale|scalemark|multitude} | {"%"} | {~"°"} )""", _weak_year, "year"),
    reading("year in words", r"(?P<a> {wordnumber} ) (?P<b> {wordnumber} )", _year_in_words),
    reading(
        "month of year in words", r"""<MONTH> (?P<a> {wordnumber} ) (?P<b> {wordnumber} )""", _month_of_year_in_words, "month"
    ),
    reading(
        "decade",
        r"""{the}? (?: (?P<years> {years} )? {"’"|"'"}? (?P<y> {year|year2} ) (?: {~decademark} | (?<= {years} . ) ) | {years|the} (?P<w> {decadeword} ) )""",
        _decade,
        "decademark|years|decadeword",
    ),
    reading("century", r"{the}? (?P<n> {ordinal|number} ) <HYPHEN> (?P<u> {timeunit} )", _century, "timeunit"),
    reading("nth part", r"{the}? (?P<n> {ordinal} ) <HYPHEN> (?P<u> {timeunit} )", _nth_part, "timeunit"),
    reading("lettered part", r"(?P<u> {quarterletter&cap} ) (?P<n> {~number} )", _nth_part),
    reading("season", r"(?P<lead> {the} )? (?P<s> {season} )", _season, "season"),
)
