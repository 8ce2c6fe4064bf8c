"""Days, weekdays and months, in words and in digits.

Categories: `weekday shortweekday month` what they are called (a `shakyweekday` is an ordinal too, a `monthfirst` may stand
before its day, a `shakymonth` is a common word or a name too, a `shortmonth` an abbreviation); `dateprep dayprep dayarticle`
what stands before them, `daydeictic` ("el pasado 8 de marzo") and `daynoun` ("el día 8") between; `postdeictic` what stands
after them ("8 mars dernier").
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction.dates.pieces import (
    Piece,
    at,
    before,
    counts_something,
    exists,
    full_year,
    integer,
    payload,
    piece,
    reading,
    took_part,
    year_in,
)
from factcheck.extraction.dates.years import LAST_YEAR
from factcheck.text.grammar import Match
from factcheck.values.when import When

_SLIP = 319  # the greatest day with a digit too many


def _day_of_month(match: Match) -> Piece | None:
    day, month = integer(match, "d"), match.payload("m", "month")
    if day is None or not 1 <= day <= 31 or not isinstance(month, int) or payload(match, "d", "sectionnoun"):
        return None  # "i primi di luglio"
    if match.at("d") == match.first > 0 and match.tokens.word(match.first - 1) in ("$", "€", "£"):
        return None  # "it cost $12 December 27"
    way = payload(match, "post", "postdeictic") if took_part(match, "post") else payload(match, "way", "daydeictic")
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day, direction=way))


def _days_of_month(match: Match) -> Piece | None:
    """ "November 16 to 20", "3 to 7 May"."""
    first, last, month, year = integer(match, "d"), integer(match, "e"), match.payload("m", "month"), year_in(match)
    if first is None or last is None or not first < last <= 31 or not isinstance(month, int):
        return None
    end = When(year=year, month=month, day=last)
    when = When(year=year, month=month, day=first, end=end)
    return Piece(match.first, match.last, "range", when=when, ill_formed=not exists(end))


def _second_of_days(match: Match) -> Piece | None:
    """25 of "April 24 and 25"."""
    found = _day_of_month(match)
    return found and replace(found, first=match.at("d") or match.first)


def _no_day(match: Match) -> Piece | None:
    """ "91 février", "May 32": a slip of the pen, where the number is nothing else."""
    i, day = match.at("d") or match.first, integer(match, "d")
    word, month = match.tokens.word(i), match.payload("m", "month")
    if day is None or not 31 < day <= _SLIP or not word.isdecimal() or before(match.tokens, i, "currency"):
        return None
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day)) if isinstance(month, int) else None


def _month_of_year(match: Match) -> Piece | None:
    month = match.payload("m", "month")
    return piece(match, "month of year", When(year=year_in(match), month=month)) if isinstance(month, int) else None


def _named_month(match: Match) -> Piece | None:
    """ "the month of March", "le mois de mars 2014"."""
    return _month_of_year(match) if match.payload("u", "timeunit") == "month" else None


def _month(match: Match) -> Piece | None:
    """A month alone: weak where the word can be a name or something else and no preposition stands before it."""
    tokens, i = match.tokens, match.first
    entry, word = tokens.entries[i], tokens.word(i)
    if "shakymonth" in entry and "monthfirst" in entry and not word[0].isupper() and "plainmonth" not in entry:
        return None
    licensed = before(tokens, i, "dateprep") or any(
        before(tokens, i, one) for one in ("deictic", "sectionword", "owner", "possessive", "indefinite")
    )
    named = i + 1 < len(tokens) and not tokens.entries[i + 1] and tokens.word(i + 1)[0].isupper()
    if "shakymonth" in entry and "monthfirst" not in entry and word[0].isupper():
        licensed = False  # the planet
    weak = not licensed and ("shakymonth" in entry or named)
    return Piece(i, i + 1, "month", when=When(month=entry["month"]), weak=weak)


def _short_month(match: Match) -> Piece:
    """ "Sep" of "Sep to Nov", which alone can be a name or another word."""
    return piece(match, "month", When(month=match.tokens.entries[match.first]["month"]), weak=True)


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


def _weekday(match: Match) -> Piece | None:
    if counts_something(match.tokens, match.first):
        return None
    entry = match.tokens.entries[match.first]
    number = entry["weekday"] if "weekday" in entry else entry["shortweekday"]
    return piece(match, "weekday", When(weekday=number), weak="weekday" not in entry)


def _weekday_day(match: Match) -> Piece | None:
    """ "mercredi 18", "Wednesday the 4th"."""
    tokens, day = match.tokens, integer(match, "d")
    i = match.at("d") or match.first
    counts = tokens.payload(i, "ordinal") is not None and (
        tokens.word(i)[0].isdigit() or not tokens.word(min(i + 1, len(tokens) - 1)).islower()
    )
    if day is None or not 1 <= day <= 31 or not (counts or tokens.vocabulary.lexicon.options.get("day_after_weekday")):
        return None
    return piece(match, "weekday and day", When(weekday=_weekday_named(match), day=day))


def _weekday_named(match: Match) -> int:
    found = match.payload("w", "weekday")
    return int(str(match.payload("w", "shortweekday") if found is None else found))


def _day_alone(match: Match) -> Piece | None:
    """ "the 15th", "le 16": weak but for what a preposition before it shows."""
    tokens, i, day = match.tokens, match.at("d") or match.first, integer(match, "d")
    counts = tokens.payload(i, "ordinal") is not None and tokens.word(i)[0].isdigit()
    if day is None or not 1 <= day <= 31:
        return None
    led = before(tokens, match.first, "dayprep") or at(tokens, match.first, "fused")
    weak = not (counts and led) and not _stands_apart(match)
    shown = [match.at(group) or i for group in ("way", "noun") if took_part(match, group)]
    when = When(day=day, direction=payload(match, "way", "daydeictic"))
    return Piece(min(shown, default=i), match.last, "day alone", when=when, weak=weak and not shown)


def _stands_apart(match: Match) -> bool:
    """Whether "le 16" is all that its clause says of it, in a language that writes days so."""
    tokens = match.tokens
    written = tokens.vocabulary.lexicon.options.get("day_after_weekday") and at(tokens, match.first, "spanarticle")
    return (
        bool(written)
        and not ("ordinal" in tokens.entries[match.last - 1] and tokens.word(match.last - 1).isalpha())
        and (match.last == len(tokens) or tokens.word(match.last).isspace() or at(tokens, match.last, "clockprep"))
    )


def _slashed(match: Match) -> Piece | None:
    """ "17/02": a date after a preposition or a weekday, or where a nought shows it; "2/3" is a fraction else."""
    tokens, i = match.tokens, match.first
    k = i - 1 if i and tokens.word(i - 1) == "(" else i
    shown = before(tokens, i, "dayprep") or before(tokens, k, "weekday") or tokens.word(match.last - 1)[0] == "0"
    shown = shown or before(tokens, i, "between") or _ends_slashed(match)
    a, b = integer(match, "d"), integer(match, "m")
    if not shown or a is None or b is None:
        return None
    leads = a <= 12 if b > 12 else bool(tokens.vocabulary.lexicon.options.get("month_first")) and a <= 12
    when = When(month=a, day=b) if leads else When(month=b, day=a)
    return piece(match, "day of month", when) if exists(when) else None


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
    reading(
        "day month",
        r"(?P<way> {daydeictic} )? {daynoun}? <DAY> {of}? <MONTH> (?: <COMMA>? <YEAR> | (?P<post> {postdeictic} ) )?",
        _day_of_month,
        "month",
    ),
    reading(
        "days month",
        r"""(?P<d> {day} ) (?: {rangeend} | {dash} | (?<= {between} . ) {and} ) (?P<e> {day|ordinal} ) {of}? <MONTH>
            (?: <COMMA>? <YEAR> )?""",
        _days_of_month,
        "month",
    ),
    reading(
        "first of days",
        r"""(?P<d> {day&ordinal} ) (?= (?: {and|","|"/"|to} {the}? {day&ordinal} ){1,4} <MONTH> )""",
        _day_of_month,
        "month",
    ),
    reading(
        "month day",
        r"""<MONTHFIRST> {the}? <DAY> (?! {timeunit} | {~":"} {~number} ) (?: <COMMA>? <YEAR> )?""",
        _day_of_month,
    ),
    reading(
        "month days",
        r"""<MONTHFIRST> {the}? <DAY> (?: {rangeend} | {dash} ) (?P<e> {day|ordinal} )
            (?: <COMMA>? <YEAR> | (?= {","|"."|")"|";"|break|in|dateprep} | $ ) )""",
        _days_of_month,
        "month",
    ),
    reading(
        "second of days",
        r"""<MONTHFIRST> {day} {and} (?P<d> {day} ) (?: {","} (?P<y> {year} ) | (?= {","|"."|")"|";"|break|in} | $ ) )""",
        _second_of_days,
        "month",
    ),
    reading(
        "no such day",
        r'''(?: (?<= {dayarticle|dayprep} ) | ^ ) (?P<d> {number&!year} ) <MONTH>
            (?: <YEAR> | (?= {","|"."|")"|";"|"”"|"»"|break|in|itemstop|postdeictic} | {"""} | $ ) )''',
        _no_day,
        "month",
    ),
    reading(
        "no such day of month",
        r"""<MONTHFIRST> (?P<d> {number&!year} ) (?: {","} <YEAR> | (?= {","|"."|")"|";"|break} | $ ) )""",
        _no_day,
        "month",
    ),
    reading(
        "month of that name",
        r"{the}? (?P<u> {timeunit&!timeunits|bothunits} ) {of} <MONTH> (?: {of}? (?P<y> {year} ) )?",
        _named_month,
        "month",
    ),
    reading("month year", r"""<MONTH> (?: {","} | {of} )? (?: (?P<y> {year} ) )""", _month_of_year, "month"),
    reading("month", r"{month&!shortmonth}", _month),
    reading("short month", r"""{month&shortmonth&cap} {~"."}?""", _short_month, "month"),
    reading("digits", r"{numdate|isodate}", _digits),
    reading(
        "weekday day",
        r"""(?P<w> {weekday|shortweekday&cap} ) {~"."}? {","}? {the}? {daynoun}? (?P<d> {day|ordinal} )
            (?! {timeunit|counted|month|number|hourmark} | {~":"|"-"|"/"|"."} )""",
        _weekday_day,
    ),
    reading("weekday bracket", r"""(?P<w> {weekday} ) {"("} (?P<d> {~day&!ordinal} ) {~")"}""", _weekday_day),
    reading(
        "day alone",
        r"""{dayarticle} (?P<way> {daydeictic} )? (?P<d> {day|ordinal} )
            (?= {","|"."|")"|break|in|to|dateprep|clockprep} | $ )""",
        _day_alone,
    ),
    reading(
        "first of noun",
        r"""{daynoun} (?P<d> {day} ) (?= (?: {and|","} {the}? {day} ){1,4} {of}? <MONTH> )""",
        _day_of_month,
        "daynoun",
    ),
    reading(
        "day of noun",
        r"""(?: {dayarticle} (?P<way> {daydeictic} )? )? (?P<noun> {daynoun} ) (?P<d> {day|wordnumber} )
            (?! {of|month|timeunit|counted|number|hourmark|percent|measure} | {~":"|"-"|"/"|"."} {~number}
              | (?: {and|to|","|rangeend} {the}? {day} ){1,4} {of}? {month} )""",
        _day_alone,
        "daynoun",
    ),
    reading(
        "hyphened",
        r"""(?P<d> {day} ) {~"-"|~"/"} (?P<m> {~month} ) (?: {~"-"|~"/"} (?P<y> {~year|~year2} ) )?""",
        _day_of_month,
        "month",
    ),
    reading(
        "slashed",
        r"""(?P<d> {day} ) {~"/"} (?P<m> {~day} ) (?! {~"/"|"-"} | {measure&!shyunit|percent|currency} )""",
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
    reading("weekday", r"""{weekday} | {shortweekday&cap} {~"."}?""", _weekday),
)
