"""How far from another day the words count: "two weeks later", "last month", "a year ago today"."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.values.nearest import Standpoint
from factcheck.values.periods import MONTHS_IN, Period, containing, hull, months, one_day, shifted, weekend_beside
from factcheck.values.when import When

_AGO_MARGIN = timedelta(days=3)  # "two weeks ago" is a day of about then (a judgement)


def offset(when: When, origin: Period, count: int, at: Standpoint) -> Period | None:
    """The period `count` units of `when` away from the origin."""
    unit: str = when.unit or "day"
    if when.exact:
        return one_day(_same_day(unit, origin.first, count))
    if unit in ("hour", "minute"):
        return _hours_away(origin, timedelta(hours=count) if unit == "hour" else timedelta(minutes=count), at)
    if not when.elapsed:
        if unit == "weekend" and isinstance(when.anchor, When) and count == 0:
            return weekend_beside(origin.first)
        start = containing(unit, origin.first)
        return start and shifted(start, count + (_weekend_gone(when, origin.first, at) if unit == "weekend" else 0))
    if unit == "week":
        ago = shifted(Period(origin.first, origin.last, "week"), count)
        return ago and Period(ago.first - _AGO_MARGIN, ago.last + _AGO_MARGIN, "week")
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
    return _all_containing(unit, origin, count)


def _same_day(unit: str, day: date, count: int) -> date | None:
    """The day so many units away, the last of its month where that is shorter."""
    if unit in ("day", "week"):
        moved = shifted(Period(day, day, unit), count)
        return None if moved is None else moved.first
    month = months(day.year * 12 + day.month - 1 + count * MONTHS_IN.get(unit, 1), 1, "month")
    if month is None:
        return None
    return day.replace(year=month.first.year, month=month.first.month, day=min(day.day, month.last.day))


def _hours_away(origin: Period, time: timedelta, at: Standpoint) -> Period:
    """The days on which it can be so many hours before or after some minute of the origin."""
    if at.minute is not None and at.day == origin.first == origin.last:
        return Period((at.minute + time).date(), (at.minute + time).date(), "day")
    return Period(origin.first + timedelta(days=time.days), origin.last - timedelta(days=(-time).days), "day")


def _weekend_gone(when: When, day: date, at: Standpoint) -> int:
    """-1 where "the weekend" is the one before: said on a Monday or Tuesday, or on a later weekday of what is past."""
    early = day.weekday() < 2 if at.lean is None else at.lean == -1 and day.weekday() < 5
    return -1 if when.shift == 0 and early and when.direction != 1 else 0


def _all_containing(unit: str, origin: Period, count: int) -> Period | None:
    """The units `count` after those that hold the origin, which may be longer than one ("some months after early 2014")."""
    ends = [containing(unit, origin.first), containing(unit, origin.last)]
    found = [moved for one in ends if one and (moved := shifted(one, count))]
    return hull(found) if found else None
