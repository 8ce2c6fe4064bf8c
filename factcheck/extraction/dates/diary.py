"""Days as diaries and messages note them: "march 3rd", "thu", "tues the 4th", "Friday 31.", "on 29th", "from ninth till the
seventeenth of April".

Categories: `monthfirst shortweekday` in small letters, which are other words too: an ordinal, a year or a text that is only a
date shows them; `shakyweekday` are words without a point; `dayon` what stands before a day without its article, `daysfrom` the
article of the first of two days ("du 13 au 18").
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.appointments import is_appointment
from factcheck.extraction.dates.pieces import Piece, at, exists, integer, piece, reading, took_part, year_in
from factcheck.text.grammar import Match
from factcheck.values.when import When

_LONGEST = 31  # days of a month


def _month_and_day(match: Match) -> Piece | None:
    """ "march 3rd", "may 2, 2014"; "march 3" only where nothing else stands."""
    day, month = integer(match, "d"), match.payload("m", "month")
    if day is None or not 1 <= day <= 31 or not isinstance(month, int):
        return None
    written = match.tokens.word(match.at("d") or 0)
    counts = written[0].isdigit() and not written.isdigit()
    if not (counts or took_part(match, "y") or is_appointment(match.tokens)):
        return None
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day))


def _short_weekday(match: Match) -> Piece | None:
    """ "thu"; "so" and "zo" are other words without a point."""
    if not is_appointment(match.tokens) or (at(match.tokens, match.first, "shakyweekday") and match.last == match.first + 1):
        return None
    return piece(match, "weekday", When(weekday=int(str(match.payload("w", "shortweekday")))))


def _weekday_and_day(match: Match) -> Piece | None:
    day, weekday = integer(match, "d"), match.payload("w", "weekday")
    if weekday is None:
        weekday = match.payload("w", "shortweekday")
    if day is None or not 1 <= day <= 31:
        return None
    return piece(match, "weekday and day", When(weekday=int(str(weekday)), day=day))


def _day(match: Match) -> Piece | None:
    """ "on 29th"."""
    i, day = match.at("d") or 0, integer(match, "d")
    if day is None or not 1 <= day <= 31 or not match.tokens.word(i)[0].isdigit():
        return None
    return Piece(i, match.last, "day alone", when=When(day=day))


def _days_of_month(match: Match) -> Piece | None:
    first, last, month = integer(match, "d"), integer(match, "e"), match.payload("m", "month")
    if first is None or last is None or not 1 <= first < last <= 31 or not isinstance(month, int):
        return None
    end = When(year=year_in(match), month=month, day=last)
    when = replace(end, day=first, end=end)
    return Piece(match.first, match.last, "range", when=when, ill_formed=not exists(end))


def _days(match: Match) -> Piece | None:
    """ "vom 4. bis zum 23."; "vom 4. bis zum 23. Platz" are none."""
    tokens, first, last, k = match.tokens, integer(match, "d"), integer(match, "e"), match.last
    written = tokens.word(match.at("d") or 0), tokens.word(match.at("e") or 0)
    shut = k == len(tokens) or not tokens.word(k)[0].isalnum() or at(tokens, k, "in")
    verb = bool(tokens.vocabulary.lexicon.options.get("capital_nouns")) and k < len(tokens) and tokens.word(k).islower()
    if first is None or last is None or not 1 <= first < last <= 31 or not (shut or (verb and not at(tokens, k, "timeunit"))):
        return None
    if not (written[0][0].isdigit() and written[1][0].isdigit()):
        return None
    return Piece(match.at("d") or 0, match.last, "range", when=When(day=first, end=When(day=last)))


def _day_before_verb(match: Match) -> Piece | None:
    """ "am 15. tagt der Rat", where a noun would have a capital."""
    return _day(match) if match.tokens.vocabulary.lexicon.options.get("capital_nouns") else None


def _days_with_articles(match: Match) -> Piece | None:
    """ "entre le 13 et le 18", "du 13 au 18": with articles and no noun they are days of a month."""
    first, last, i = integer(match, "d") or integer(match, "a"), integer(match, "e") or integer(match, "b"), match.first
    written = took_part(match, "a") or " " in match.tokens.word(i) or (match.at("d") or 0) > i + 1
    if first is None or last is None or not 1 <= first < last <= _LONGEST or not written:
        return None
    return Piece(match.at("a") or match.at("d") or i, match.last, "range", when=When(day=first, end=When(day=last)))


_SHUT = r"""(?= {"."|"!"|"?"|")"|break|between|atclock} | $ )"""
_DAY = "{day&!ordinal|wordnumber}"
READINGS = (
    reading(
        "small month and day",
        r"""(?P<m> {monthfirst&lower} ) {~"."}? {the}? (?P<d> {day|ordinal} ) (?! {timeunit} | {~":"} {~number} )
            (?: {","}? (?P<y> {year} ) )?""",
        _month_and_day,
        "month",
    ),
    reading("small weekday", r"""(?P<w> {shortweekday} ) {~"."}?""", _short_weekday, "shortweekday"),
    reading(
        "short weekday and day",
        r"""(?P<w> {shortweekday} ) {~"."}? {","}? {the} (?P<d> {day&ordinal} ) (?! {of} | {month} )""",
        _weekday_and_day,
        "shortweekday",
    ),
    reading(
        "weekday and bare day",
        rf"""(?P<w> {{weekday|shortweekday&cap}} ) {{~"."}}? (?P<d> {{day&!ordinal}} ) {_SHUT}""",
        _weekday_and_day,
    ),
    reading(
        "day of list",
        r"""{dayon} (?P<d> {ordinal} ) (?= {","|"."|"!"|"?"|")"|"-"|"–"|break|clockprep} | $ )""",
        _day,
        "dayon",
    ),
    reading(
        "counted days of month",
        r"""(?<= {between|rangestart} ) {the}? (?P<d> {ordinal} ) (?: {rangeend|and} | {dash} ) {the}? (?P<e> {ordinal} )
            {of}? <MONTH> (?: {","}? (?P<y> {year} ) )?""",
        _days_of_month,
        "month",
    ),
    reading(
        "days of no month",
        r"""{rangestart} {the}? (?P<d> {day&ordinal} ) (?: {rangeend} | {dash} ) {the}? (?P<e> {day&ordinal} )
            (?! {of|month} )""",
        _days,
        "rangestart",
    ),
    reading(
        "day before a verb",
        r"""{fused} (?P<d> {day&ordinal} ) (?= {pastcue&lower|futurecue&lower|pastaux|tobe|in&lower} )""",
        _day_before_verb,
        "fused",
    ),
    reading(
        "days of no month",
        rf"""(?: {{between}} {{the}}? (?P<d> {_DAY} ) {{and}} {{spanarticle}} (?P<e> {_DAY} )
              | {{daysfrom}} (?P<a> {_DAY} ) {{rangeend&dayarticle}} (?P<b> {_DAY} ) )
            (?! {{of}} ) (?= {{","|"."|"!"|"?"|";"|")"|break|dateprep|itemstop}} | $ )""",
        _days_with_articles,
        "between|daysfrom",
    ),
)
