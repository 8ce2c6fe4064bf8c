"""When two dates are the ends of one stretch: "du 18 au 20 mars", "from May to August 2015", "June 2014 to today", "3–5 pm".

Two years stay two mentions ("from 2010 to 2014"): each is whole and can be wrong by itself.

Categories: `rangestart between` what opens a stretch, `rangeend dash` what joins its ends, `rescheduling` words that make them
two dates ("moved from March to May").  Option `one_moment`: the hours of a day are one mention with it ("Friday at 4 pm, 2 pm
to 5 pm"); without it hours and days stay mentions of their own, and the clock tells its day.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.appointments import joins_hours
from factcheck.extraction.dates.edges import sectioned
from factcheck.extraction.dates.joints import both, gap
from factcheck.extraction.dates.pieces import Piece, at
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_TO = r"""{rangeend}+ {the}? | {dash} | {and} {the}?"""
_RESCHEDULED = 8  # tokens in which a verb tells that a date was moved (a judgement)
_HALF_DAY = 12
_TODAY = When(unit="day", shift=0)  # "between May 2014 and now"


def stretch(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The two pieces as one stretch of time, None where they are none."""
    linked = _linked(left, right, tokens)
    if not linked and (
        right.first == left.last or not any(at(tokens, left.last, name) for name in ("rangeend", "dash", "and"))
    ):
        return None
    left, right = _now(left), sectioned(_now(right), tokens)
    left = sectioned(left, tokens) if left.when.year is not None and right.when.section else left
    a, b = left.when, right.when
    if a.end or b.end or left.ill_formed or right.ill_formed or not (linked or gap(_TO, left, right, tokens)):
        return None
    if b.weekday is not None and b.day is None and at(tokens, right.last, "day"):
        return None  # its day comes first: "du lundi 1er au mercredi 10 juillet"
    opened = _opened(left, tokens)
    if not _ends_match(left, right, opened, tokens) or _moved(left, tokens):
        return None
    if a.hour is not None and b.names_day and not a.names_day and _leads(right, tokens):
        return both(left, right, "range", replace(a, end=b), "time")  # "2 pm till tomorrow 4 pm"
    first, last = _completed(a, b)
    return both(left, right, "range", replace(first, end=last), "time" if first.hour is not None else "date")


def _now(piece: Piece) -> Piece:
    """The piece, "now" as the day of writing: "between January 2019 and now"."""
    return replace(piece, when=_TODAY) if piece.when.reference == "PRESENT_REF" else piece


def _leads(piece: Piece, tokens: Tokens) -> bool:
    """Whether the piece begins with its day."""
    return any(at(tokens, piece.first, name) for name in ("dayword", "weekday", "deictic", "month"))


def _linked(left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether the right one begins with the word that joins them: "dalle cinque alle sette"."""
    told = right.when.hour is not None or right.when.quarter is not None
    return left.last == right.first and told and at(tokens, right.first, "rangeend")


def _opened(left: Piece, tokens: Tokens) -> str:
    """The category of the word that opens a stretch before the piece, "" where none does."""
    for name in ("between", "rangestart"):
        if any(at(tokens, k, name) for k in range(left.first - 2, left.last)):  # "the 17th between 2 and 4 pm"
            return name
    return ""


def _ends_match(left: Piece, right: Piece, opened: str, tokens: Tokens) -> bool:
    """Whether the two can be the ends of one stretch, with the words that stand around them."""
    one, other = _grain(left.when), _grain(right.when)
    if right.when.counts_days and other == "shift":  # "from 3 May until today"
        one, other = "day" if left.when.counts_days else one, "day"
    if not one or not other or (one == other == "year" and not right.when.section):
        return False
    if gap("{and} {the}?", left, right, tokens) and opened != "between":
        return False
    if "clock" in (one, other):
        whole = one == other or (one == "clock" and right.when.hour is not None)
        return whole and joins_hours(tokens)
    if one == "day alone":
        named = left.when.weekday is not None and right.when.weekday is not None  # "lundi 1er au mercredi 10 juillet"
        return other == "day" and (named or bool(opened) or gap("{dash}", left, right, tokens))
    if other == "day alone":
        return one == "day" and left.when.month is not None and not right.weak
    if opened:
        return True
    if one == "year" and right.when.year is not None:  # "2014 through May 2018"
        return left.when.year is not None and left.when.year < right.when.year
    if left.when.counts_days:
        return False  # "he said today until …"
    return one == other and one != "shift" and not (left.weak and right.weak)


def _grain(when: When) -> str:
    """The finest part of the calendar that the words name; "" where they can be no end of a stretch."""
    if when.reference or when.elapsed or when.nth is not None or when.anchor != "published":
        return ""
    if when.hour is not None:
        return "clock"
    if when.part is not None:
        return ""
    if when.day is not None:
        return "day" if when.month is not None or when.shift is not None else "day alone"
    if when.counts_days:
        return "day"
    names = ("weekday", "month", "quarter", "half", "season", "shift", "year", "decade", "century")
    return next((name for name in names if getattr(when, name) is not None), "")


def _moved(left: Piece, tokens: Tokens) -> bool:
    return any(at(tokens, k, "rescheduling") for k in range(max(0, left.first - _RESCHEDULED), left.first))


def _completed(a: When, b: When) -> tuple[When, When]:
    """Both ends, each with what only the other says: the year, the month, the day of two hours, the half of the day."""
    if a.hour is not None and b.hour is not None:
        return _hours(a, b)
    if a.day is not None and a.month is None and a.shift is None:
        return replace(a, month=b.month, year=b.year, unit=b.unit, shift=b.shift), b
    if b.day is not None and b.month is None and b.shift is None and b.weekday is None:
        return a, replace(b, month=a.month, year=a.year)
    if a.year is None and b.year is not None and a.shift is None and a.direction is None and b.weekday is None:
        later = (a.month or 0, a.day or 0) > (b.month or 0, b.day or 0)
        return (replace(a, year=b.year - later), b) if a.month is not None else (a, b)
    return a, b


def _hours(a: When, b: When) -> tuple[When, When]:
    if a.meridiem and not b.meridiem and a.hour is not None and b.hour is not None:
        one, other = (a.hour, a.minute or 0), (b.hour % _HALF_DAY, b.minute or 0)
        b = replace(b, hour=other[0] + _HALF_DAY * (other <= one < (other[0] + _HALF_DAY, other[1])), meridiem=True)
    if not a.meridiem and b.meridiem and a.hour is not None and b.hour is not None:
        late = a.hour + _HALF_DAY <= b.hour
        a = replace(a, hour=a.hour + _HALF_DAY if late else a.hour, meridiem=True)
    if a.names_day and not b.names_day:
        return a, a.at_clock_of(b)
    if b.names_day and not a.names_day:
        return b.at_clock_of(a), b
    return a, b
