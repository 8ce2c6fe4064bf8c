"""Times of day: clock times, noon and midnight, parts of the day.

Categories: `meridiem` (am, pm), `oclock`, `hourmark` ("21 h 45"), `noon` (hour), `partofday` (MO AF EV NI), `timezone`,
`clockprep atclock` what stands before a time of day, `length` before a length of time.
"""

from __future__ import annotations

import re

from factcheck.extraction.dates.pieces import Piece, amount, at, before, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import period_name
from factcheck.values.when import When

_CLOCK = re.compile(r"(\d{1,3}):(\d\d)")
_LATEST_HOUR = 24


def _time(match: Match, hour: int, minute: int | None, *, weak: bool = False) -> Piece:
    """The time of day; ill-formed where no clock shows it."""
    right = hour <= _LATEST_HOUR and (minute or 0) <= 59 and not (hour == _LATEST_HOUR and minute)
    half = match.payload("half", "meridiem") if took_part(match, "half") else None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    twelve = bool(match.tokens.vocabulary.lexicon.options.get("twelve_hours"))
    open_ = twelve and half is None and 1 <= hour <= 12
    last = match.last - (1 if took_part(match, "stop") else 0)
    return Piece(
        match.first, last, "clock", "time", When(hour=hour, minute=minute, meridiem=not open_), weak=weak, ill_formed=not right
    )


def _clock(match: Match) -> Piece | None:
    written = _CLOCK.match(match.tokens.word(match.at("c") or match.first))
    found = written and _time(match, int(written[1]), int(written[2]))
    return found if found and (not found.ill_formed or before(match.tokens, match.first, "atclock")) else None


def _hour(match: Match) -> Piece | None:
    """ "3 pm", "8 o'clock", "21 h 45", "17 heures"."""
    i = match.at("h") or match.first
    hour, minute = amount(match.tokens, i), None
    if took_part(match, "min"):
        minute = amount(match.tokens, match.at("min") or 0)
    if hour is None or hour != int(hour) or hour > 99:
        return None
    return _time(match, int(hour), None if minute is None else int(minute))


def _hours_of_clock(match: Match) -> Piece | None:
    """ "à 17 heures" is a time, "pendant 17 heures" a length of time."""
    i = match.first
    tokens = match.tokens
    glued = took_part(match, "min") or tokens.folded(match.at("mark") or i) == "h"
    licensed = before(tokens, i, "clockprep") or (before(tokens, i, "timehedge") and before(tokens, i - 1, "clockprep"))
    if before(tokens, i, "length") or (before(tokens, i, "of") and (amount(tokens, i) or 0) > _LATEST_HOUR):
        return _stretch(match)  # "pendant 17 heures", "en 2h05", "une semaine de 37h30"
    if (not licensed and not glued) or before(tokens, i - 1, "wordnumber"):
        return None  # "de quatre à cinq heures"
    found = _hour(match)
    return found if found and (not found.ill_formed or before(tokens, i, "atclock")) else None


def _stretch(match: Match) -> Piece | None:
    """Hours and minutes as a length of time; hours alone are read as any other length."""
    hours, minutes = (amount(match.tokens, match.at(name) or 0) if took_part(match, name) else None for name in ("h", "min"))
    if hours is None or minutes is None:
        return None
    days = float(hours) / 24 + float(minutes) / 1440
    found = Duration(period_name([(hours, "hour"), (minutes, "minute")]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _no_clock(match: Match) -> Piece | None:
    """ "at 25:70": written as a time, shown by no clock."""
    hour, minute = (match.tokens.word(match.at(name) or 0) for name in ("h", "min"))
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 == len(minute)):
        return None
    return Piece(match.first + 1, match.last, "clock", "time", When(hour=int(hour), minute=int(minute)), ill_formed=True)


def _noon(match: Match) -> Piece:
    hour = match.payload("h", "noon")
    minute = amount(match.tokens, match.at("min") or 0) if took_part(match, "min") else None
    hour = 0 if hour == _LATEST_HOUR and minute else hour
    return _time(match, int(str(hour)), None if minute is None else int(minute))


def _past(match: Match) -> Piece | None:
    """ "half past three", "quarter to four", "ten past six"."""
    tokens = match.tokens
    hour, minutes = amount(tokens, match.at("h") or 0), None
    i = match.at("min") or match.first
    minutes = 30 if at(tokens, i, "halfword") else 15 if at(tokens, i, "quarterhour") else amount(tokens, i)
    if hour is None or minutes is None or hour > 24 or minutes > 59:
        return None
    total = int(hour) * 60 + int(str(match.payload("way", "pastto"))) * int(minutes)
    return _time(match, total // 60 % 24, total % 60)


def _part(match: Match) -> Piece:
    i = match.at("p") or match.first
    return Piece(i, match.last, "part of day", "time", When(part=match.tokens.entries[i]["partofday"]), weak=True)


def _part_said(match: Match) -> Piece:
    """ "in the morning", "dans la soirée": of the day that is spoken of."""
    i, the = match.at("p") or match.first, match.at("the")
    when = When(part=match.tokens.entries[i]["partofday"], unit="day", shift=0, anchor="text")
    return Piece(i if the is None else the, match.last, "part of day", "time", when)


def _night(match: Match) -> Piece:
    """ "la nuit de lundi à mardi" begins on Monday."""
    when = When(weekday=int(str(match.payload("w", "weekday"))), part=str(match.payload("p", "partofday")))
    return Piece(match.first, match.last, "part of day", "time", when)


_ZONE = r"""(?: {"("}? {timezone} {~")"}? )?"""
_HALF = r"(?P<half> {meridiem} )"
READINGS = (
    reading("clock", rf"(?P<c> {{clock}} ) {_HALF}? {_ZONE}", _clock),
    reading(
        "hour of half day",
        rf"""(?P<h> {{hour|wordnumber}} ) (?: {{"."|"h"|":"}} (?P<min> {{~minute}} ) )? {{oclock}}? {_HALF} {_ZONE}""",
        _hour,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading("o'clock", rf"(?P<h> {{hour|wordnumber}} ) {{oclock}} {_HALF}? {_ZONE}", _hour, "meridiem|oclock|hourmark|pastto"),
    reading(
        "hours",
        rf"(?P<h> {{number}} ) (?P<mark> {{hourmark}} ) (?P<min> {{minute}} )? {_HALF}? {_ZONE}",
        _hours_of_clock,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading("no clock", r"""{atclock} (?P<h> {number} ) {~":"} (?P<min> {~number} )""", _no_clock),
    reading(
        "noon", rf"(?P<h> {{noon}} ) (?: (?P<min> {{wordnumber|minute}} ) (?! {{timeunit}} | {{lower}} ) )? {_ZONE}", _noon
    ),
    reading(
        "past the hour",
        rf"(?P<min> {{halfword|quarterhour}} ) (?P<way> {{pastto}} ) (?P<h> {{hour|wordnumber}} ) {_HALF}? {_ZONE}",
        _past,
        "meridiem|oclock|hourmark|pastto",
    ),
    reading("part of day", r"(?P<p> {partofday} )", _part),
    reading(
        "night between",
        r"{the}? (?P<p> {partofday} ) {of} (?P<w> {weekday} ) {rangeend} {weekday}",
        _night,
        "weekday|month|season|partofday",
    ),
    reading("part of day said", r"{in} (?P<the> {the} ) (?P<p> {partofday} )", _part_said, "weekday|month|season|partofday"),
)
