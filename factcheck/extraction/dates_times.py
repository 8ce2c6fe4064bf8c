"""Times of day: clock times, noon and midnight, parts of the day.

Categories: `meridiem` (am, pm), `oclock`, `hourmark` ("21 h 45"), `noon` (hour), `partofday` (MO AF EV NI), `timezone`,
`clockprep` what stands before a time of day, `length` before a length of time.
"""

from __future__ import annotations

import re

from factcheck.extraction.dates_pieces import Piece, amount, at, before, reading, took_part
from factcheck.text.grammar import Match
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
    return (written and _time(match, int(written[1]), int(written[2]))) or None


def _hour(match: Match) -> Piece | None:
    """ "3 pm", "8 o'clock", "21 h 45", "17 heures"."""
    i = match.at("h") or match.first
    hour, minute = amount(match.tokens, i), None
    if took_part(match, "min"):
        minute = amount(match.tokens, match.at("min") or 0)
    if hour is None or hour != int(hour) or hour > 99:
        return None
    if took_part(match, "half") and not 0 < hour <= 12 and match.tokens.payload(i, "clock") is None and hour > 24:
        return None
    return _time(match, int(hour), None if minute is None else int(minute))


def _hours_of_clock(match: Match) -> Piece | None:
    """ "à 17 heures" is a time, "pendant 17 heures" a length of time."""
    i = match.first
    tokens = match.tokens
    glued = took_part(match, "min") or tokens.folded(match.at("mark") or i) == "h"
    licensed = before(tokens, i, "clockprep") or (before(tokens, i, "timehedge") and before(tokens, i - 1, "clockprep"))
    if not licensed and not glued:
        return None
    if before(tokens, i, "length"):
        return None
    return _hour(match)


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
        "meridiem",
    ),
    reading("o'clock", rf"(?P<h> {{hour|wordnumber}} ) {{oclock}} {_HALF}? {_ZONE}", _hour, "oclock"),
    reading(
        "hours",
        rf"(?P<h> {{number}} ) (?P<mark> {{hourmark}} ) (?P<min> {{minute}} )? {_HALF}? {_ZONE}",
        _hours_of_clock,
        "hourmark",
    ),
    reading(
        "noon", rf"(?P<h> {{noon}} ) (?: (?P<min> {{wordnumber|minute}} ) (?! {{timeunit}} | {{lower}} ) )? {_ZONE}", _noon
    ),
    reading(
        "past the hour",
        rf"(?P<min> {{halfword|quarterhour}} ) (?P<way> {{pastto}} ) (?P<h> {{hour|wordnumber}} ) {_HALF}? {_ZONE}",
        _past,
        "pastto",
    ),
    reading("part of day", r"(?P<p> {partofday} )", _part),
    reading("night between", r"{the}? (?P<p> {partofday} ) {of} (?P<w> {weekday} ) {rangeend} {weekday}", _night, "partofday"),
    reading("part of day said", r"{in} (?P<the> {the} ) (?P<p> {partofday} )", _part_said, "partofday"),
)
