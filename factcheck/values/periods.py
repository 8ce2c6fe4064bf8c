"""Calendar units: the day, week, month, season … that holds a day, its neighbours, its TIMEX3 name."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
# The widest usual months of a northern season, first and last (a judgement); winter runs into the next year.
SEASONS = {"SP": (3, 6), "SU": (6, 9), "FA": (9, 12), "WI": (12, 15)}

GREGORIAN = range(1583, 9998)  # years for which feasts can be computed


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included, as one `unit`; `season` names it where the unit is a season.

    `likely` is the first day of the likeliest of several units that the days reach over, None where they are one.
    """

    first: date
    last: date
    unit: str
    season: str = ""
    likely: date | None = None


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def one_day(day: date | None) -> Period | None:
    """The day as a period; None where it is unknown."""
    return None if day is None else Period(day, day, "day")


def containing(unit: str, day: date) -> Period | None:
    """The calendar unit that holds the day; None outside the years 1–9999."""
    if unit == "day":
        return Period(day, day, unit)
    if unit in ("week", "weekend"):
        first = day - timedelta(days=day.weekday() - (5 if unit == "weekend" else 0))
        return Period(first, first + timedelta(days=1 if unit == "weekend" else 6), unit)
    if unit == "season":
        return _season_holding(day)
    length = MONTHS_IN[unit]
    index = (day.year * 12 + day.month - 1) // length * length
    return months(index, length, unit)


def weekend_beside(day: date) -> Period:
    """The weekend nearest to the day, with the day where it is the Friday or the Monday beside it."""
    saturday = day + timedelta(days=(7 - day.weekday() - 2) % 7)  # the next, or the day itself
    if day.weekday() in (0, 1, 6):  # Sunday to Tuesday: the one before
        saturday -= timedelta(days=7)
    sunday = saturday + timedelta(days=1)
    first, last = (day if day.weekday() == 4 else saturday), (day if day.weekday() == 0 else sunday)
    return Period(first, last, "weekend")


@lru_cache(maxsize=4096)
def months(index: int, length: int, unit: str) -> Period | None:
    """The period of `length` months from month number `index` (year · 12 + month - 1)."""
    final = index + length - 1
    if index < 12 or final // 12 > 9999:
        return None
    first, last = date(index // 12, index % 12 + 1, 1), date(final // 12, final % 12 + 1, 1)
    return Period(first, last.replace(day=monthrange(last.year, last.month)[1]), unit)


def shifted(period: Period, count: int) -> Period | None:
    """The period `count` units later; None outside the years 1–9999."""
    if period.unit == "season":
        return season(period.first.year + count, period.season)
    if period.unit in MONTHS_IN:
        length = MONTHS_IN[period.unit]
        return months(period.first.year * 12 + period.first.month - 1 + count * length, length, period.unit)
    step = timedelta(days=count * (1 if period.unit == "day" else 7))
    try:
        return Period(period.first + step, period.last + step, period.unit)
    except OverflowError:
        return None


@lru_cache(maxsize=1024)
def season(year: int, name: str) -> Period | None:
    """The season that begins in that year."""
    first, last = SEASONS[name]
    found = months(year * 12 + first - 1, last - first + 1, "season")
    return found and Period(found.first, found.last, "season", name)


def _season_holding(day: date) -> Period | None:
    name = ("WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI")[day.month - 1]
    return season(day.year - 1 if day.month < 3 else day.year, name)


def hull(periods: list[Period]) -> Period:
    """The days from the earliest to the latest of the periods, with the unit of the first."""
    first, last = min(one.first for one in periods), max(one.last for one in periods)
    return Period(first, last, periods[0].unit, periods[0].season)


def timex3(period: Period) -> str | None:
    """The TIMEX3 value of the unit: 2015-03-18, 2015-W12, 2015-Q1, 2015-FA, 199, 19; None of a stretch that is no unit."""
    first = period.likely or period.first
    match period.unit:
        case "year":
            return f"{first.year:04}"
        case "month":
            return f"{first.year:04}-{first.month:02}"
        case "week" | "weekend":
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if period.unit == "weekend" else "")
        case "quarter":
            return f"{first.year:04}-Q{(first.month + 2) // 3}"
        case "half":
            return f"{first.year:04}-H{(first.month + 5) // 6}"
        case "season":
            return f"{first.year:04}-{period.season}"
        case "decade":
            return f"{first.year // 10:03}"
        case "century":
            return f"{first.year // 100:02}"
        case "range":
            return None
    return first.isoformat()
