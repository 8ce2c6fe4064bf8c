"""When two neighbouring pieces are one day or a time of it: "Wednesday (18 March)", "Monday morning", "hier à 10 h"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.appointments import joins_hours
from factcheck.extraction.dates.edges import sectioned
from factcheck.extraction.dates.joints import both, gap, only
from factcheck.extraction.dates.pieces import BESIDE, Piece, at
from factcheck.text.tokens import Tokens
from factcheck.values.when import When, weekday_of

_APPOSED = r"""(?: {","} )? {the}? | {"("} {the}? | {","} {"("}"""
_OF_DAY = r"""{","}? {in}? {the}?"""
_BESIDE = r"""{the}?"""
_BESIDE_DAY = r"""{of}? {the}?"""  # "meio-dia de sábado"
_OF_CLOCK = r"""{onward}? {","}? {clockprep|in|border|opening}? {pointhedge}? {the}?"""
# Hours that the part of the day moves to its second half though a clock has 24: "vanavond om 8 uur" (a judgement).
_SAID_BY_TWELVE = {"AF": range(1, 7), "EV": range(5, 12)}


def weekday_and_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Wednesday, March 18; Mercredi (18 mars); 1.30 pm Wednesday, March 18."""
    a, b = left.when, right.when
    if (
        not any(only(a, "weekday", *said) for said in ((), ("hour",), ("part",)))
        or b.day is None
        or b.weekday is not None
        or a.end
    ):
        return None
    if (a.hour is not None and (b.hour is not None or b.month is None)) or not gap(_APPOSED, left, right, tokens):
        return None
    last = right.last
    if (right.first > left.last and tokens.word(right.first - 1) == "(") or tokens.word(left.last) == "(":
        closed = last < len(tokens) and tokens.word(last) == ")"
        last += closed
    when = replace(b, weekday=a.weekday, direction=a.direction, part=b.part or a.part)
    if a.hour is not None:
        when = when.at_clock_of(a)
    return both(left, right, "weekday and day", when, right.kind if only(a, "weekday") else left.kind, last)


def day_and_weekday(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """18 March (Wednesday); 18 March 2015, Wednesday: one day said twice, where the calendar agrees or brackets tell."""
    a, b = left.when, right.when
    if not (a.day and a.month) or a.weekday is not None or a.hour is not None or a.end or not only(b, "weekday") or b.direction:
        return None
    closed = right.last < len(tokens) and tokens.word(right.last) == ")"
    agrees = a.year is not None and weekday_of(a.year, a.month, a.day) == b.weekday
    if not ((closed and gap('{"("}', left, right, tokens)) or (agrees and gap('{","}? {"("}?', left, right, tokens))):
        return None
    return both(left, right, "day and weekday", replace(a, weekday=b.weekday), last=right.last + closed)


def today_and_weekday(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Hoy, jueves; ayer domingo: in languages that write days so, one day said twice."""
    a, b = left.when, right.when
    apposed = (
        a.unit == "day"
        and (only(a, "shift") or only(a, "shift", "part"))
        and a.anchor == "published"
        and only(b, "weekday")
        and not b.direction
    )
    if not apposed or not tokens.vocabulary.lexicon.options.get("weekday_after_day") or not gap('{","}?', left, right, tokens):
        return None
    return both(left, right, "day and weekday", a, left.kind)


def weekday_in_weeks(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """ "Montag in zwei Wochen", "morgen in einer Woche", "Friday two weeks ago"."""
    a, b = left.when, right.when
    counted = only(b, "shift") and b.unit == "week" and b.elapsed and b.anchor == "published" and b.shift_to is None
    if not counted or b.shift is None or left.last != right.first or a.end or a.hedge:
        return None
    if a.counts_days and only(a, "shift"):
        return both(left, right, "counted from", replace(a, shift=(a.shift or 0) + 7 * b.shift))
    if not only(a, "weekday") or a.direction is not None:
        return None
    if b.shift < 0:
        return both(left, right, "part of period", When(weekday=a.weekday, unit="week", shift=b.shift))
    near = replace(a, direction=1, anchor=When(unit="day", shift=-1))  # today or after
    return both(left, right, "counted from", When(unit="day", shift=7 * b.shift, anchor=near))


def weekday_from(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The Friday after Easter, der dritte Dienstag nach Weihnachten; "on Friday before Christmas" is last Friday."""
    a, b = left.when, right.when
    day = b.feast is not None or (b.month is not None and b.day is not None)
    way = BESIDE.get(tokens.payload(left.last, "border")) if left.last < right.first else None
    counts = a.nth is not None and a.weekday is not None and a.nth > 0 and not isinstance(a.anchor, When)
    led = any(at(tokens, left.first - 1, name) for name in ("the", "fused")) and only(a, "weekday") and a.direction is None
    if (
        way is None
        or not day
        or b.end
        or b.hour is not None
        or not (counts or led)
        or not gap("{border} {the}?", left, right, tokens)
    ):
        return None
    near = When(weekday=a.weekday, direction=1 if way > 0 else -1, anchor=b)
    when = near if not counts or a.nth == 1 else When(unit="day", shift=7 * way * ((a.nth or 1) - 1), anchor=near)
    return both(left, right, "counted from", when)


def day_and_part(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Monday morning, hier soir, le 18 mars au matin, aujourd'hui en fin de matinée."""
    right = sectioned(right, tokens) if right.when.part and right.first > left.last else right
    a, b = left.when, right.when
    if not a.names_day or a.part or a.hour is not None or b.part is None or b.hour is not None:
        return None
    if b.shift not in (None, 0) or (b.shift == 0 and b.anchor != "text") or not gap(_OF_DAY, left, right, tokens):
        return None
    return both(left, right, "day and part", replace(a, part=b.part, section=a.section or b.section), "time")


def part_of_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The night of Oct. 23, le matin du 8 mai."""
    a, b = left.when, right.when
    if (
        a.part is None
        or a.hour is not None
        or a.weekday is not None
        or a.shift not in (None, 0)
        or (a.shift == 0 and a.anchor != "text")
    ):
        return None
    if not b.names_day or b.part or b.hour is not None:
        return None
    beside = left.last == right.first and tokens.vocabulary.lexicon.options.get("one_moment")  # "late afternoon Thursday"
    if not beside and not gap("{of|dayon} {the}?", left, right, tokens):
        return None
    return both(left, right, "day and part", replace(b, part=a.part, section=a.section or b.section), "time")


def clock_and_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Noon Thursday, 5 p.m. Nov. 9, hier à 10 h, 10 a.m. this morning; "Friday at 3 pm" by the option `one_moment`."""
    clock, day = (left, right) if left.when.hour is not None else (right, left)
    a, b = clock.when, day.when
    if clock is left and a.weekday is not None and only(b, "part") and left.last == right.first:  # "7:30 Friday" "morning"
        return both(left, right, "clock and day", replace(_of_day(a, b), weekday=a.weekday, direction=a.direction), "time")
    if not only(a, "hour") or not (b.names_day or b.part) or b.hour is not None or b.end:
        return None
    if clock is left and any(at(tokens, k, "rangeend") and not at(tokens, k, "in") for k in range(left.last, right.first)):
        return None  # "5 pm until tomorrow"; "14.00 op dinsdag" is one
    joint = b.shift is not None or joins_hours(tokens)
    if not gap(_OF_CLOCK if joint else _BESIDE_DAY if clock is left else _BESIDE, left, right, tokens):
        return None
    when = replace(_of_day(a, b), end=a.end and _of_day(a.end, b))
    if not a.hedge and not a.end:  # "tomorrow before 5 pm", "3 pm or later on Monday"
        names = ("border", "opening") if clock is right else ("onward",)
        said = (
            tokens.entries[k][name]
            for k in range(left.last, right.first + (clock is right))
            for name in names
            if at(tokens, k, name)
        )
        when = replace(when, hedge=next(said, None))
    return both(left, right, "clock and day", when, "time")


def overnight(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Overnight Thursday, overnight on 3 May: the night of that day."""
    a, b = left.when, right.when
    night = a == When(unit="day", shift=-1, part="NI") and at(tokens, left.first, "tonight") and left.last == left.first + 1
    if not night or not b.names_day or b.part or b.hour is not None or b.end or b.shift is not None:
        return None
    return both(left, right, "day and part", replace(b, part=a.part), "time") if gap("{dayon}?", left, right, tokens) else None


def moment_and_part(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Sunday at 8:00 early morning, 7 tomorrow morning: the part tells the half of the day."""
    right = sectioned(right, tokens)
    a, b = left.when, right.when
    if (
        a.hour is None
        or not a.names_day
        or a.end
        or b.hour is not None
        or b.part is None
        or (b.names_day and b.anchor != "text")
    ):
        return None
    if not gap("{in}? {the}?", left, right, tokens):
        return None
    return both(left, right, "clock and day", _of_day(a, replace(a, part=b.part)), "time")


def _of_day(clock: When, day: When) -> When:
    """The time of day on that day, in the half that the part of the day tells."""
    when = replace(day.at_clock_of(clock), hedge=clock.hedge, part=None)
    hour = clock.hour or 0
    if day.part and not clock.meridiem:
        late = day.part in ("AF", "EV", "NI") and hour < 12
        return replace(when, hour=hour + (12 if late else 0), meridiem=True)
    return replace(when, hour=hour + 12) if hour in _SAID_BY_TWELVE.get(day.part or "", ()) else when


def year_behind(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Wed Oct 26 15:50:06 2016, as machines write it."""
    a, b = left.when, right.when
    machine = tokens.word(left.last - 1).count(":") == 2 and a.hour is not None and a.month and a.day and a.year is None
    if not machine or not only(b, "year") or left.last != right.first:
        return None
    return both(left, right, "clock and day", replace(a, year=b.year), "time")
