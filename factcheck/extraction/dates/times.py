"""Times of day: clock times and parts of the day.

Categories: `meridiem` (am, pm), `oclock`, `hourmark` ("21 h 45"), `partofday` (MO AF EV NI), `timezone`, `clockprep atclock`
what stands before a time of day, `length` before a length of time.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction.dates.pieces import Piece, amount, at, before, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import period_name
from factcheck.values.when import When

CLOCK = re.compile(r"(\d{1,3}):(\d\d)(?::([0-5]\d))?")
DOTTED = re.compile(r"(\d{1,2})[.,](\d\d)")
LATEST_HOUR = 24
_NIGHT = 6  # the first hour that "at night" puts before midnight (a judgement)


def clock(match: Match, hour: int, minute: int | None) -> Piece:
    """The time of day; ill-formed where no clock shows it."""
    right = hour <= LATEST_HOUR and (minute or 0) <= 59 and not (hour == LATEST_HOUR and minute)
    half = match.payload("half", "meridiem") if took_part(match, "half") else None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    twelve = bool(match.tokens.vocabulary.lexicon.options.get("twelve_hours"))
    open_ = twelve and half is None and 1 <= hour <= 12 and not took_part(match, "mark")  # "9h30" counts to 24
    last = match.last - (1 if took_part(match, "stop") else 0)
    return Piece(match.first, last, "clock", "time", When(hour=hour, minute=minute, meridiem=not open_), ill_formed=not right)


def _clock(match: Match) -> Piece | None:
    written = CLOCK.match(match.tokens.word(match.at("c") or match.first))
    found = written and clock(match, int(written[1]), int(written[2]))
    if found and written and written[3]:
        found = replace(found, when=replace(found.when, second=int(written[3])))
    return found if found and (not found.ill_formed or before(match.tokens, match.first, "atclock")) else None


def _hour(match: Match) -> Piece | None:
    """ "3 pm", "8 o'clock", "21 h 45", "17 heures"."""
    i = match.at("h") or match.first
    hour, minute = amount(match.tokens, i), None
    if took_part(match, "min"):
        minute = amount(match.tokens, match.at("min") or 0)
    if hour is None or hour != int(hour) or hour > 99:
        return None
    return clock(match, int(hour), None if minute is None else int(minute))


def _bare_clock(match: Match) -> Piece | None:
    """ "1140 a.m."."""
    word = match.tokens.word(match.first)
    found = clock(match, int(word[:-2]), int(word[-2:])) if word.isdecimal() and 3 <= len(word) <= 4 else None
    return None if found is None or found.ill_formed else found


def _hours_of_clock(match: Match) -> Piece | None:
    """ "à 17 heures" is a time, "pendant 17 heures" a length of time."""
    i = match.first
    tokens = match.tokens
    glued = took_part(match, "min") or tokens.folded(match.at("mark") or i) == "h"
    led = before(tokens, i, "clockprep") or (before(tokens, i, "timehedge") and before(tokens, i - 1, "clockprep"))
    zone = at(tokens, match.last - 1, "timezone") or (tokens.word(match.last - 1) == ")" and match.last > i + 2)
    licensed = led or zone or took_part(match, "half")  # "16 uur CET", "4 uur 's ochtends"
    near = before(tokens, i, "pointhedge") and before(tokens, i - 1, "atclock")  # "à environ 5 h"
    if (before(tokens, i, "length") and not near) or (before(tokens, i, "of") and (amount(tokens, i) or 0) > LATEST_HOUR):
        return _stretch(match)  # "pendant 17 heures", "en 2h05", "une semaine de 37h30"
    if (not licensed and not glued) or before(tokens, i - 1, "wordnumber"):
        return None  # "de quatre à cinq heures"
    found = _hour(match)
    if found and near:
        found = replace(found, first=i - 1, when=replace(found.when, hedge="about"))
    return found if found and (not found.ill_formed or (before(tokens, i, "atclock") and took_part(match, "min"))) else None


def _stretch(match: Match) -> Piece | None:
    """Hours and minutes as a length of time; hours alone are read as any other length."""
    hours, minutes = (amount(match.tokens, match.at(name) or 0) if took_part(match, name) else None for name in ("h", "min"))
    if hours is None or minutes is None:
        return None
    days = float(hours) / 24 + float(minutes) / 1440
    found = Duration(period_name([(hours, "hour"), (minutes, "minute")]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _hour_of_part(match: Match) -> Piece | None:
    """ "at 4 in the morning", "until 10 at night"."""
    said = "h" if took_part(match, "h") else "h2"  # "4 uur in de ochtend"
    hour, part = amount(match.tokens, match.at(said) or 0), match.payload("p", "partofday")
    if hour is None or hour != int(hour) or not 1 <= hour <= 12:
        return None
    late = part in ("AF", "EV") or (part == "NI" and hour >= _NIGHT)
    clock = int(hour) % 12 + 12 * late
    return Piece(match.first, match.last, "clock", "time", When(hour=clock))


def _part(match: Match) -> Piece:
    i = match.at("p") or match.first
    return Piece(i, match.last, "part of day", "time", When(part=match.tokens.entries[i]["partofday"]), weak=True)


def _part_said(match: Match) -> Piece:
    """ "in the morning", "dans la soirée": of the day that is spoken of."""
    i, the = match.at("p") or match.at("bare") or match.first, match.at("the")
    when = When(part=match.tokens.entries[i]["partofday"], unit="day", shift=0, anchor="text")
    return Piece(i if the is None else the, match.last, "part of day", "time", when)


def _night(match: Match) -> Piece:
    """ "la nuit de lundi à mardi" begins on Monday."""
    when = When(weekday=int(str(match.payload("w", "weekday"))), part=str(match.payload("p", "partofday")))
    return Piece(match.first, match.last, "part of day", "time", when)


ZONE = r"""(?: {"("} {timezone} {~")"} | {timezone} )?"""
HALF = r"(?P<half> {meridiem} )"
READINGS = (
    reading("clock", rf"(?P<c> {{clock}} ) (?! {{scale|scalemark|currency}} ) {{oclock}}? {HALF}? {ZONE}", _clock),
    reading(
        "hour of half day",
        rf"""(?P<h> {{hour|wordnumber}} ) (?: {{"."|"h"|":"}} (?P<min> {{~minute}} ) )? {{oclock}}? {HALF} {ZONE}""",
        _hour,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading("bare clock", rf"(?P<h> {{number}} ) {HALF} {ZONE}", _bare_clock, "meridiem"),
    reading(
        "o'clock",
        rf"(?P<h> {{hour|wordnumber}} ) {{oclock}} (?P<min> {{minute}} (?! {{timeunit}} ) )? {HALF}? {ZONE}",
        _hour,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading(
        "hour of part",
        r"""(?: (?<= {clockprep} ) (?P<h> {hour|wordnumber} ) | (?P<h2> {hour} ) {hourmark|oclock} )
            {in} {the}? (?P<p> {partofday} )""",
        _hour_of_part,
        "partofday",
    ),
    reading(
        "hours",
        rf"(?P<h> {{number}} ) (?P<mark> {{hourmark}} ) (?P<min> {{minute}} )? {HALF}? {ZONE}",
        _hours_of_clock,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading("part of day", r"(?P<p> {partofday} )", _part),
    reading(
        "night between",
        r"{the}? (?P<p> {partofday} ) {of} (?P<w> {weekday} ) {rangeend|overnight} {weekday}",
        _night,
        "weekday|month|season|partofday",
    ),
    reading(
        "part of day said",
        r"(?: (?: {in} (?P<the> {the} ) | (?<= {fused} ) ) (?P<p> {partofday} ) | (?<= {in} ) (?P<bare> {partalone} ) )",
        _part_said,
        "weekday|month|season|partofday",
    ),
)
