"""Hours in short beside their day: "8 am-3 yesterday", "Monday morning 6-8", "tomorrow pm".

Categories: `meridiem rangeend timezone hourat` ("at") what shows that a bare number is an hour, `dayword weekday partofday`
the day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.extraction.dates.pieces import Piece, at, before, integer, payload, reading, took_part
from factcheck.extraction.dates.times import HALF, clock
from factcheck.text.grammar import Match
from factcheck.values.when import When

_CLOCK = re.compile(r"([01]?\d|2[0-3])([0-5]\d)")
_PARTS = {"am": "MO", "pm": "AF"}
_BY_DAY = ("MO", "AF")  # scores are of evenings: "Saturday night 3-6" (a judgement)


def _last_hour(match: Match) -> Piece | None:
    """3 of "8 am-3", 6 of "from 8 am until 6"."""
    hour = integer(match, "h")
    return None if hour is None else Piece(match.first, match.last, "clock", "time", _hour(match, hour))


def _hours(match: Match) -> Piece | None:
    first, last = integer(match, "a"), integer(match, "b")
    if first is None or last is None or not first < last or match.tokens.payload(match.first - 1, "partofday") not in _BY_DAY:
        return None
    return Piece(match.first, match.last, "range", "time", replace(_hour(match, first), end=_hour(match, last)))


def _hour(match: Match, hour: int) -> When:
    twelve = bool(match.tokens.vocabulary.lexicon.options.get("twelve_hours"))
    return When(hour=hour, meridiem=not (twelve and 1 <= hour <= 12))


def _half_day(match: Match) -> Piece | None:
    """ "tomorrow pm", "Monday am"."""
    shift, weekday = payload(match, "w", "dayword"), payload(match, "w", "weekday")
    part = _PARTS.get(str(match.payload("half", "meridiem")))
    if part is None or (at(match.tokens, match.first, "partofday") and before(match.tokens, match.first, "the")):
        return None
    when = When(weekday=weekday, part=part) if shift is None else When(unit="day", shift=shift, part=part)
    return Piece(match.first, match.last, "part of day", "time", when)


_SHUT = r"""(?= {dayword|weekday|tonight|deictic|this|dayon|break|","|"."|"!"|"?"|")"} | $ )"""


def _hour_of_day(match: Match) -> Piece | None:
    """9 of "tonight at 9", 3 of "Friday at 3", 4 of "at 4 tomorrow"."""
    hour = integer(match, "h") or integer(match, "h2")
    return None if hour is None or not 1 <= hour <= 24 else Piece(match.first, match.last, "clock", "time", _hour(match, hour))


def _run_together(match: Match) -> Piece | None:
    """1140 a.m., 2000 GMT."""
    word = match.tokens.word(match.at("h") or 0)
    written = _CLOCK.fullmatch(word)
    if written is None or (took_part(match, "zone") and len(word) < 4):
        return None
    found = clock(match, int(written[1]), int(written[2]))
    return replace(found, when=replace(found.when, meridiem=True)) if took_part(match, "zone") else found


READINGS = (
    reading(
        "hour at day",
        rf"""(?<= {{partofday|tonight|dayword|weekday|ago}} {{hourat}} ) (?P<h> {{hour|wordnumber}} ) {_SHUT}
          | (?<= {{hourat}} ) (?P<h2> {{hour|wordnumber}} ) (?= {{tonight|dayword}} )""",
        _hour_of_day,
        "hourat",
    ),
    reading(
        "digits of hour", rf"(?P<h> {{number}} ) (?: {HALF} | (?P<zone> {{timezone}} ) )", _run_together, "meridiem|timezone"
    ),
    reading(
        "last hour",
        rf"""(?<= {{meridiem|clock}} {{rangeend}} ) (?P<h> {{hour}} ) {_SHUT}""",
        _last_hour,
        "meridiem|clock",
    ),
    reading(
        "hours of day",
        r"""(?<= {partofday} ) (?P<a> {hour} ) {rangeend} (?P<b> {hour} )
            (?= {break|","|"."|"!"|"?"|")"} | $ )""",
        _hours,
        "weekday|month|season|partofday",
    ),
    reading(
        "half of day",
        r"""(?P<w> {dayword|weekday} ) (?P<half> {meridiem} ) (?= {rangeend|dateprep|break|","|"."|"!"|"?"|")"} | $ )""",
        _half_day,
        "meridiem",
    ),
)
