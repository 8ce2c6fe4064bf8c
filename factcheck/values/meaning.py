"""The days that the words of a date can mean, once the day of writing and the date spoken of before are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from factcheck.values.daynames import day_near, weekday_near
from factcheck.values.days import Moment
from factcheck.values.days import day_of as day_at
from factcheck.values.feasts import feast
from factcheck.values.nearest import DAYS, PERIODS, QUARTERS, Standpoint, chosen
from factcheck.values.offsets import offset
from factcheck.values.periods import Period, containing, day_of, hull, months, one_day, season, shifted
from factcheck.values.when import When

_MIDWEEK = timedelta(days=3)  # a week is of the month or year that holds its Thursday (ISO 8601 for years)
_PARTS_OF_YEAR = {"month": 1, "quarter": 3, "half": 6}  # in months


def period_of(when: When, at: Standpoint) -> Period | None:
    """The days that the calendar parts and offsets give, before section, hedge and clock; None where they cannot be known."""
    base = _anchored(when, at) if when.shift is not None or isinstance(when.anchor, When) else _absolute(when)
    if when.nth is not None:
        return base and _nth(when, base)
    if when.same is not None and base is not None:
        return _same_part(when.same, base, at.text)
    return _narrowed(when, base, at)


def _same_part(same: str, year: Period, text: Period | None) -> Period | None:
    """The part of that year which the text has given last of another; the year where it has given none."""
    part = text if text is None or same == "period" else containing(same, text.first)
    if part is None or part.unit not in _PARTS_OF_YEAR or (text and text.last > part.last):
        return year
    return months(year.first.year * 12 + part.first.month - 1, _PARTS_OF_YEAR[part.unit], part.unit)


def _absolute(when: When) -> Period | None:
    if when.year is not None:
        return months(when.year * 12, 12, "year")
    if when.decade is not None:
        return months(when.decade * 12, 120, "decade")
    return None if when.century is None else months(when.century * 1200, 1200, "century")


def _anchored(when: When, at: Standpoint) -> Period | None:
    """The period that lies `shift` units from the anchor; the anchor itself where there is no shift."""
    if isinstance(when.anchor, When):
        origin = period_of(when.anchor, at)
    else:
        origin = one_day(at.day) if when.anchor == "published" else at.text
    if origin is None or when.shift is None or (when.unit is None and when.anchor == "text"):
        return origin  # "that date" is as long as the one before
    ends = [when.shift] if when.shift_to is None else [when.shift, when.shift_to]
    found = [one for one in (offset(when, origin, count, at) for count in sorted(ends, key=abs)) if one]
    return replace(hull(found), likely=found[0].first if len(found) > 1 else None) if found else None


def _nth(when: When, base: Period) -> Period | None:
    """The nth weekday or unit within the base, the last one where `nth` is -1."""
    count = when.nth or 1
    if when.weekday is not None:
        first = base.first + timedelta(days=(when.weekday - base.first.weekday()) % 7)
        last = base.last - timedelta(days=(base.last.weekday() - when.weekday) % 7)
        day = last if count < 0 else first + timedelta(weeks=count - 1)
        return Period(day, day, "day") if base.first <= day <= base.last else None
    unit = when.unit or "day"
    edge = containing(unit, base.last if count < 0 else base.first)
    place = edge and edge.first + (_MIDWEEK if unit == "week" else timedelta(0))
    if edge and place and unit in ("week", "weekend") and not base.first <= place <= base.last:
        edge = shifted(edge, 1 if count > 0 else -1)
    return edge and shifted(edge, 0 if count < 0 else count - 1)


def _narrowed(when: When, base: Period | None, at: Standpoint) -> Period | None:
    """The period narrowed to the calendar parts that the words give."""
    if when.month is not None or when.feast is not None or when.quarter or when.half or when.season or when.week:
        return _part_of_year(when, base, at)
    if when.weekday is not None and when.day is None:
        return weekday_near(when, base, at)
    if when.day is not None:
        return day_near(when, base, at)
    if base is None and not when.shift and (when.hour is not None or when.part is not None):
        return at.text or one_day(at.day)
    return base


def _part_of_year(when: When, base: Period | None, at: Standpoint) -> Period | None:
    if base is not None and when.shift is not None and when.unit == "season" and when.season:
        base = None
    if base is not None:
        return _in_year(when, base.first.year)
    if at.day is None:
        return None
    candidates = [found for year in range(at.day.year - 4, at.day.year + 5) if (found := _in_year(when, year))]
    weights = QUARTERS if when.quarter else PERIODS if when.day is None and when.feast is None else DAYS
    return chosen(candidates, when, at, weights)


def _in_year(when: When, year: int) -> Period | None:
    if when.feast is not None:
        return feast(when.feast, year)
    if when.month is not None and when.day is not None:
        return one_day(day_of(year, when.month, when.day))
    if when.month is not None:
        return months(year * 12 + when.month - 1, 1, "month") if 1 <= when.month <= 12 else None
    if when.week:
        whole = months(year * 12, 12, "year")
        return whole and _nth(When(nth=when.week, unit="week"), whole)
    if when.quarter:
        return months(year * 12 + 3 * when.quarter - 3, 3, "quarter")
    if when.half:
        return months(year * 12 + 6 * when.half - 6, 6, "half")
    return season(year, when.season or "SP")


def _or_last_year(when: When, period: Period | None, at: Standpoint) -> Period | None:
    """With the year before where the period lies ahead and nothing says that it is to come: it may be the one gone by."""
    said = when.year is None and when.shift is None and when.direction is None and not isinstance(when.anchor, When)
    in_year = when.month is not None or when.feast is not None or when.quarter or when.half or when.season
    if period is None or at.day is None or at.lean is not None or at.ahead or period.first <= at.day or not (said and in_year):
        return period
    gone = None if when.weekday is not None or when.section or when.end else _in_year(when, period.first.year - 1)
    return period if gone is None else replace(period, first=gone.first, likely=period.first)


def meaning(when: When, at: Standpoint) -> Moment:
    """The moment that the words mean from that standpoint; without ends where they do not tell it."""
    from factcheck.values.moments import moment  # moments are built from periods

    if when.reference:
        return Moment(None, None, when.unit or "day", when.reference)
    if when.year is not None and when.year < 0:
        return Moment(None, None, "year", f"BC{-when.year:04}")
    clock = _clock_away(when, at)
    if clock is not None:
        return clock
    start = _to_come(when, moment(when, _or_last_year(when, period_of(when, at), at), at.day), at)
    if when.end is None:
        return start
    stop = _stop(when.end, start, at)
    if running := _running(when, start, stop, at):
        return running
    if start.earliest is None or stop.latest is None:
        return Moment(None, None, "range", None)
    return Moment(start.earliest, stop.latest, "range", None)


def _running(when: When, start: Moment, stop: Moment, at: Standpoint) -> Moment | None:
    """The stretch of the year before where that one holds the day of writing: "from May to March", said in September."""
    told = when.end is None or when.year or when.end.year or when.month is None or when.shift is not None or when.direction
    if told or at.day is None or start.earliest is None or stop.latest is None or day_at(start.earliest) <= at.day:
        return None
    before = meaning(replace(when, year=day_at(start.earliest).year - 1), at)
    holds = before.earliest and before.latest and day_at(before.earliest) <= at.day <= day_at(before.latest)
    return before if holds else None


def _clock_away(when: When, at: Standpoint) -> Moment | None:
    """The minute so many hours or minutes from that of writing, where it is known."""
    exact = when.unit in ("hour", "minute") and when.elapsed and when.anchor == "published" and when.shift_to is None
    if not exact or at.minute is None or when.shift is None or when.hedge:
        return None
    time = timedelta(hours=when.shift) if when.unit == "hour" else timedelta(minutes=when.shift)
    then = (at.minute + time).replace(second=0, microsecond=0, tzinfo=None)
    return Moment(then, then, "minute", then.isoformat(timespec="minutes"))


def _to_come(when: When, clock: Moment, at: Standpoint) -> Moment:
    """The moment; a time of day alone that has passed is the next day's where the text looks ahead."""
    alone = at.ahead and when.hour is not None and not when.names_day
    if not alone or at.minute is None or not isinstance(clock.latest, datetime) or clock.latest >= at.minute:
        return clock
    return meaning(replace(when, unit="day", shift=1), at)


def _stop(end: When, start: Moment, at: Standpoint) -> Moment:
    """The end of a stretch: counted from its start on, unless its own words tell the day."""
    if start.earliest is None or end.year is not None or end.shift is not None or end.direction is not None:
        return meaning(end, replace(at, lean=None))
    first = day_at(start.earliest)
    if end.hour is not None:
        stop = meaning(end, Standpoint(first, one_day(first), 1, at.minute))
        over_night = stop.latest is not None and stop.latest < start.earliest and isinstance(stop.latest, datetime)
        return replace(stop, latest=stop.latest + timedelta(days=1)) if over_night and stop.latest else stop
    if end.weekday is not None and end.day is None and start.granularity != "day":
        return meaning(end, replace(at, lean=None))
    return meaning(replace(end, direction=1), Standpoint(first, one_day(first), 1))
