"""How two dates stand as their words say them, before any of them is resolved.

A text and its retelling name the same day in the same way more often than not, so what both say decides: years, months, days,
weekdays, hours.  What only one says makes it the more exact one.  Where they share no part, days are compared as resolved, and
a difference then shows nothing: the texts may have been written on different days.
"""

from __future__ import annotations

import re

from factcheck.model import Mention
from factcheck.values.base import Relation
from factcheck.values.days import Moment
from factcheck.values.when import When

_CENTURY = re.compile(r"\d{3}")  # a decade with its century
_PARTS = ("year", "month", "day", "weekday", "week", "quarter", "half", "season", "decade", "century")
_ROUGHLY = 30  # minutes that "around 2:40" allows (a judgement)
_ROUND = 5  # days or years (a judgement)
_TURNED = ("shift", "nth")  # where these are set, the parts are not the date that is meant
_FRAME = (*_TURNED, "shift_to", "unit", "anchor", "same", "direction")  # "of last year": parts of one frame can be compared


def said(left: Mention, right: Mention) -> Relation:
    """How the two dates or times stand; APART only where both name the same part of the calendar or the clock differently."""
    if left.when and right.when:
        if _of_open_century(left, right):
            return Relation.WITHIN
        found = _as_said(left.when, right.when)
        if found is not Relation.INCOMPARABLE:
            return found
    found = _resolved(left.value, right.value)
    return Relation.INCOMPARABLE if found is Relation.APART else found


def _of_open_century(left: Mention, right: Mention) -> bool:
    """Whether the two are one decade but for its century, which one of them leaves to other words: "the eighties", "1880s"."""
    a, b = (mention.when.decade if mention.when else None for mention in (left, right))
    if a is None or b is None or a == b or (a - b) % 100:
        return False
    return any(_CENTURY.search(mention.text) is None for mention in (left, right))


def name_one_part(left: Mention, right: Mention) -> bool:
    """Whether the words of both name a month, a day or another part of the calendar, and the same one."""
    a, b = left.when, right.when
    return bool(a and b) and any(getattr(a, part) == getattr(b, part) is not None for part in _PARTS)


def _as_said(a: When, b: When) -> Relation:
    if a == b:
        return Relation.SAME
    turned = any(getattr(when, part) is not None for when in (a, b) for part in _TURNED)
    if turned and any(getattr(a, part) != getattr(b, part) for part in _FRAME):
        return Relation.INCOMPARABLE
    if a.end and b.end:
        return _both(_by_parts(a, b), _by_parts(a.end, b.end))
    if a.end or b.end:
        alone, ranged = (a, b) if b.end else (b, a)
        return _either_end(alone, ranged)
    return _by_parts(a, b)


def _both(start: Relation, end: Relation) -> Relation:
    for worst in (Relation.APART, Relation.INCOMPARABLE, Relation.WITHIN):
        if worst in (start, end):
            return worst
    return Relation.SAME


def _either_end(alone: When, ranged: When) -> Relation:
    """One date beside a range: one of its ends, or nothing to say."""
    assert ranged.end is not None
    ends = (_by_parts(alone, ranged), _by_parts(alone, ranged.end))
    return Relation.WITHIN if Relation.SAME in ends or Relation.WITHIN in ends else Relation.INCOMPARABLE


def _by_parts(a: When, b: When) -> Relation:
    relations = [_part(getattr(a, part), getattr(b, part)) for part in _PARTS]
    relations += _clock(a, b)
    if Relation.APART in relations:
        return Relation.INCOMPARABLE if _one_night(a, b) or _about(a, b) else Relation.APART
    if Relation.SAME not in relations:
        return Relation.INCOMPARABLE
    if a.section != b.section and a.section and b.section:
        return Relation.INCOMPARABLE
    return Relation.WITHIN if Relation.WITHIN in relations or a.section != b.section else Relation.SAME


def _about(a: When, b: When) -> bool:
    """Whether the two can be one time or date said roughly."""
    if "about" not in (a.hedge, b.hedge):
        return False
    if a.hour is None or b.hour is None:
        return a.hedge != b.hedge and _round(a if a.hedge == "about" else b)
    minutes = abs(60 * (a.hour - b.hour) + (a.minute or 0) - (b.minute or 0))
    return minutes <= _ROUGHLY


def _round(when: When) -> bool:
    """Whether a day or year is a round one, so that another can be meant: "around 1990", not "around 1997"."""
    if when.day is None and when.month is not None:
        return True
    finest = when.year if when.day is None else when.day
    return finest is None or finest % _ROUND == 0


def _one_night(a: When, b: When) -> bool:
    """Whether the two can be the evening before a night and the morning after it: "Sunday night", "the night to Monday"."""
    if a.part is None and b.part is None:
        return False
    counted = ((a.weekday, b.weekday, 7), (a.day, b.day, 31))
    steps = [(x - y) % turn in (1, turn - 1) for x, y, turn in counted if x is not None and y is not None]
    return bool(steps) and all(steps)


def _part(a: object, b: object) -> Relation:
    if a is None and b is None:
        return Relation.INCOMPARABLE
    if a is None or b is None:
        return Relation.WITHIN
    return Relation.SAME if a == b else Relation.APART


def _clock(a: When, b: When) -> list[Relation]:
    """Hours and minutes; hours count round the dial where one of them may be of the morning or of the evening."""
    if a.hour is None or b.hour is None:
        return [_part(a.hour, b.hour)]
    dial = 12 if not (a.meridiem and b.meridiem) and max(a.hour, b.hour) <= 24 else 100
    return [_part(a.hour % dial, b.hour % dial), _part(a.minute or None, b.minute or None)]


def _resolved(a: object, b: object) -> Relation:
    if not isinstance(a, Moment) or not isinstance(b, Moment) or None in (a.earliest, a.latest, b.earliest, b.latest):
        return Relation.INCOMPARABLE
    x, y = (str(a.earliest), str(a.latest)), (str(b.earliest), str(b.latest))
    if x == y:
        return Relation.SAME
    return Relation.APART if x[1] < y[0] or y[1] < x[0] else Relation.OVERLAPS
