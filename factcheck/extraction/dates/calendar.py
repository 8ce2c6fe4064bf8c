"""Days and months in words.

Categories: `month` what they are called (a `monthfirst` may stand
before its day, a `shakymonth` is a common word or a name too but for
a `plainmonth`, a `shortmonth` an abbreviation); `dateprep dayprep dayarticle`
what stands before them, `daydeictic` ("el pasado 8 de marzo") and `daynoun` ("el día 8") between; `postdeictic` what stands
after them ("8 mars dernier").
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.pieces import (
    Piece,
    at,
    before,
    exists,
    integer,
    payload,
    piece,
    reading,
    took_part,
    year_in,
)
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When


def _day_of_month(match: Match) -> Piece | None:
    day, month = integer(match, "d") or payload(match, "d", "one"), match.payload("m", "month")
    if day is None or not 1 <= day <= 31 or not isinstance(month, int) or payload(match, "d", "sectionnoun"):
        return None  # "i primi di luglio"
    if match.at("d") == match.first > 0 and match.tokens.word(match.first - 1) in ("$", "€", "£"):
        return None  # "it cost $12 December 27"
    if _is_name(match):
        return None
    way = payload(match, "post", "postdeictic") if took_part(match, "post") else payload(match, "way", "daydeictic")
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day, direction=way))


def _is_name(match: Match) -> bool:
    """ "9. Jan Kohler": a rank and a name."""
    tokens, i = match.tokens, match.at("m") or 0
    ends = not took_part(match, "y") and i + 1 == match.last < len(tokens)
    return ends and {"shortmonth", "shakymonth"} <= tokens.entries[i].keys() and _unknown_name(tokens, i + 1)


def _unknown_name(tokens: Tokens, i: int) -> bool:
    return tokens.word(i)[0].isupper() and not tokens.entries[i]


def _days_of_month(match: Match) -> Piece | None:
    """ "November 16 to 20", "3 to 7 May"."""
    first, last, month, year = integer(match, "d"), integer(match, "e"), match.payload("m", "month"), year_in(match)
    if first is None or last is None or not first < last <= 31 or not isinstance(month, int):
        return None
    end = When(year=year, month=month, day=last)
    when = When(year=year, month=month, day=first, end=end)
    return Piece(match.first, match.last, "range", when=when, ill_formed=not exists(end))


def _day_after_month(match: Match) -> Piece | None:
    """ "mayo 12, 2014", "noviembre 19-20": in languages that write the day first, where nothing else can follow it."""
    return _days_of_month(match) if took_part(match, "e") else _day_of_month(match)


def _second_of_days(match: Match) -> Piece | None:
    """25 of "April 24 and 25"."""
    found = _day_of_month(match)
    return found and replace(found, first=match.at("d") or match.first)


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
    shaky = "shakymonth" in entry and ("monthfirst" in entry or word[0].isupper())
    weak = not licensed and (shaky or named)
    return Piece(i, i + 1, "month", when=When(month=entry["month"]), weak=weak)


def _short_month(match: Match) -> Piece:
    """ "Sep" of "Sep to Nov", which alone can be a name or another word."""
    return piece(match, "month", When(month=match.tokens.entries[match.first]["month"]), weak=True)


def _small_month(match: Match) -> Piece:
    """ "na feb", and "jan" where what stands before it shows it."""
    entry = match.tokens.entries[match.first]
    return piece(match, "month", When(month=entry["month"]), weak="plainmonth" not in entry)


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
    """Whether "le 16", "à partir du 16" is all that its clause says of it, in a language that writes days so."""
    tokens, last = match.tokens, match.last
    opened = at(tokens, match.first, "border")
    if not tokens.vocabulary.lexicon.options.get("day_after_weekday") or not (opened or at(tokens, match.first, "spanarticle")):
        return False
    if "ordinal" in tokens.entries[last - 1] and tokens.word(last - 1).isalpha():
        return False
    ends = last == len(tokens) or tokens.word(last).isspace() or (opened and tokens.word(last) == ".")
    return ends or at(tokens, last, "clockprep")


READINGS = (
    reading(
        "day month",
        r"(?P<way> {daydeictic} )? {daynoun}? <DAY> {of}{0,2} <MONTH> (?: <COMMA>? <YEAR> | (?P<post> {postdeictic} ) )?",
        _day_of_month,
        "month",
    ),
    reading(
        "days month",
        r"""(?P<d> {day|wordnumber} ) (?: {rangeend} | {dash} | (?<= {between} . ) {and} ) (?P<e> {day|wordnumber|ordinal} )
            {of}? <MONTH>
            (?: <COMMA>? <YEAR> )?""",
        _days_of_month,
        "month",
    ),
    reading(
        "first of days",
        r"""(?P<d> {day&ordinal} ) (?= (?: {","}? {and|","|"/"|to} {the|fused}? {day&ordinal} ){1,4} {of}? <MONTH> )""",
        _day_of_month,
        "month",
    ),
    reading(
        "month day",
        r"""<MONTHFIRST> (?: {the} | {","} (?= {ordinal&day} ) )? <DAY> (?! {timeunit} | {~":"} {~number} )
            (?: <COMMA>? <YEAR> )?""",
        _day_of_month,
    ),
    reading(
        "month days",
        r"""<MONTHFIRST> {the}? <DAY> (?: {rangeend} | {dash} ) {the}? (?P<e> {day|ordinal} )
            (?: <COMMA>? <YEAR> | (?= {","|"."|")"|";"|break|in|dateprep|this|deictic} | $ ) )""",
        _days_of_month,
        "month",
    ),
    reading(
        "month day closed",
        r"""(?P<m> {month&!monthfirst} ) (?P<d> {day|wordnumber} ) (?: {dash|rangeend} (?P<e> {day} ) )?
            (?: {","} (?P<y> {year} ) | (?= {","|"."|")"|break} | $ ) )""",
        _day_after_month,
        "month",
    ),
    reading(
        "second of days",
        r"""<MONTHFIRST> {day} {and} (?P<d> {day} ) (?: {","} (?P<y> {year} ) | (?= {","|"."|")"|";"|break|in} | $ ) )""",
        _second_of_days,
        "month",
    ),
    reading(
        "month of that name",
        r"{the}? (?P<u> {timeunit&!timeunits|bothunits} ) {of} <MONTH> (?: {of}? (?P<y> {year} ) )?",
        _named_month,
        "month",
    ),
    reading("month year", r"""<MONTH> (?: {","} | {of} )? (?: (?P<y> {year|wordyear} ) )""", _month_of_year, "month"),
    reading("month", r"{month&!shortmonth}", _month),
    reading("short month", r"""{month&shortmonth&cap} {~"."}?""", _short_month, "month"),
    reading("small month", r"""(?<= {dateprep|border} ) {month&shortmonth&lower} {~"."}?""", _small_month, "month"),
    reading(
        "day alone",
        r"""{dayarticle} (?P<way> {daydeictic} )? (?P<d> {day|ordinal} )
            (?= {","|"."|")"|"?"|"!"|break|in|to|dateprep|clockprep} | $ )""",
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
            (?! {of} (?! {this|deictic} ) | {month|timeunit|counted|number|hourmark|percent|measure}
              | {~":"|"-"|"/"|"."} {~number}
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
)
