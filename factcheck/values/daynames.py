"""The day that a weekday or a number alone means: "Friday", "the Friday after Easter", "the 15th"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from factcheck.values.nearest import DAYS, WEEKDAYS, Standpoint, chosen
from factcheck.values.periods import Period, day_of, one_day
from factcheck.values.when import When


def weekday_near(when: When, base: Period | None, at: Standpoint) -> Period | None:
    """A weekday: that of the week, the next or the last one of a day, else the likeliest around the day of writing."""
    if base is not None:
        if base.unit == "day" and when.direction in (-1, 1):
            return _weekday_from(when, base)
        if base.unit not in ("week", "weekend"):
            return None
        monday = base.first - timedelta(days=base.first.weekday())
        day = monday + timedelta(days=when.weekday or 0)
        return Period(day, day, "day")
    near = at if when.anchor == "published" else replace(at, day=at.text.first if at.text else None)
    if near.day is None:
        return None
    nearest = near.day + timedelta(days=((when.weekday or 0) - near.day.weekday()) % 7 - 7)
    candidates = [Period(day, day, "day") for day in (nearest + timedelta(weeks=n) for n in range(3))]
    return chosen(candidates, when, near, WEEKDAYS)


def _weekday_from(when: When, base: Period) -> Period:
    """The weekday after or before those days: "the Friday after Easter"."""
    weekday, after = when.weekday or 0, when.direction == 1
    steps = (weekday - base.last.weekday()) % 7 or 7 if after else -((base.first.weekday() - weekday) % 7 or 7)
    day = (base.last if after else base.first) + timedelta(days=steps)
    return Period(day, day, "day")


def day_near(when: When, base: Period | None, at: Standpoint) -> Period | None:
    """A day of the month without its month ("le 15", "Wednesday the 4th")."""
    if base is not None:
        return one_day(day_of(base.first.year, base.first.month, when.day or 1))
    if at.day is None:
        return None
    around = at.day.year * 12 + at.day.month - 1
    found = [day_of(index // 12, index % 12 + 1, when.day or 1) for index in range(around - 6, around + 7)]
    days = [day for day in found if day and (when.weekday is None or day.weekday() == when.weekday)]
    return chosen([Period(day, day, "day") for day in days], when, at, DAYS)
