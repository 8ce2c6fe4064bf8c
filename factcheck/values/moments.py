"""A period with its section, hedge and clock as a moment: the interval of days or minutes, granularity, TIMEX3 value."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from factcheck.values.days import Moment
from factcheck.values.periods import Period, timex3
from factcheck.values.spans import LETTERS
from factcheck.values.when import When

MODS = {"early": "START", "start": "START", "mid": "MID", "late": "END", "end": "END"}
HEDGES = {"about": "APPROX", "before": "BEFORE", "after": "AFTER", "by": "ON_OR_BEFORE"}
# Hours of the parts of a day, first and last, as widely as people use them (a judgement); the night runs into the next day.
PARTS = {"MO": (4, 11), "AF": (12, 18), "EV": (17, 23), "NI": (18, 29), "MI": (11, 13), "DT": (6, 19), "SM": (0, 6)}
_TIMEX_PARTS = {"SM": "MO"}  # TIMEX3 has no small hours ("madrugada")
_ABOUT_MINUTES = 30


@dataclass(frozen=True, slots=True)
class _Days:
    first: date
    last: date


def moment(when: When, period: Period | None, day: date | None) -> Moment:
    """What the words mean within that period; `day` is the day of writing, None where it is unknown."""
    granularity = _granularity(when, period)
    mod = MODS.get(when.section) if when.section else HEDGES.get(when.hedge or "")
    if period is None or not _is_clock_right(when):
        return Moment(None, None, granularity, _uncounted(when) or _open_timex3(when), mod)
    if when.hour is not None or when.part is not None:
        return _with_clock(when, period, granularity, mod)
    name = _uncounted(when) or _timex3(when, period)
    days = _Days(period.first, period.last)
    if when.section == "rest":
        days = _Days(day if day and days.first <= day <= days.last else days.first, days.last)
    elif when.section:
        days = _section(when, period)
    return _hedged(when, days, Moment(days.first, days.last, granularity, name, mod))


def _is_clock_right(when: When) -> bool:
    return (when.hour or 0) <= 24 and (when.minute or 0) <= 59


def _uncounted(when: When) -> str | None:
    """PXD of "some days ago": how many the words leave open; a couple is two."""
    if when.shift is None or when.shift_to is None or abs(when.shift_to - when.shift) < 2 or when.unit not in LETTERS:
        return None
    return f"P{'T' if when.unit in ('hour', 'minute') else ''}X{LETTERS[when.unit]}"


def _timex3(when: When, period: Period) -> str | None:
    if when.elapsed and when.unit == "week" and period.unit == "week":
        middle = period.first + (period.last - period.first) / 2
        return middle.isoformat()
    return timex3(period)


def _granularity(when: When, period: Period | None) -> str:
    if when.hour is not None:
        return "hour" if when.minute is None else "minute"
    if when.part is not None:
        return "part_of_day"
    unit = period.unit if period else _unit_said(when)
    return f"part_of_{unit}" if when.section and unit in ("year", "month") else unit


def _unit_said(when: When) -> str:
    """The finest calendar part that the words name."""
    parts = {
        "day": when.day if when.day is not None else when.weekday,
        "month": when.month,
        "week": when.week,
        "quarter": when.quarter,
        "half": when.half,
        "season": when.season,
        "year": when.year,
        "decade": when.decade,
    }
    return next((name for name, part in parts.items() if part is not None), when.unit or "day")


def _open_timex3(when: When) -> str | None:
    """The TIMEX3 value of words whose days are not known: XXXX-03-18, XXXX-WXX-3, T15:00; None for the rest."""
    clock = clock_timex3(when)
    year = "XXXX" if when.year is None else f"{when.year:04}"
    if when.shift is not None or when.nth is not None:
        return None
    if when.month is not None:
        return f"{year}-{when.month:02}" + (f"-{when.day:02}" if when.day is not None else "") + clock
    if when.weekday is not None:
        return f"XXXX-WXX-{when.weekday + 1}{clock}"
    if when.day is not None:
        return f"XXXX-XX-{when.day:02}{clock}"
    part = f"Q{when.quarter}" if when.quarter else f"H{when.half}" if when.half else when.season
    return f"{year}-{part}" if part else clock or None


def clock_timex3(when: When) -> str:
    """T15:00, T15:00:31, T15, TMO; "" where the words give no time of day."""
    if when.hour is not None:
        seconds = "" if when.second is None else f":{when.second:02}"
        return f"T{when.hour:02}:{when.minute or 0:02}{seconds}"
    return f"T{_TIMEX_PARTS.get(when.part, when.part)}" if when.part else ""


def _with_clock(when: When, period: Period, granularity: str, mod: str | None) -> Moment:
    day = period.likely or (period.first if period.first == period.last else None)
    name = f"{day.isoformat() if day else ''}{clock_timex3(when)}"
    first, last = _hours(when)
    start, stop = datetime.combine(period.first, time()) + first, datetime.combine(period.last, time()) + last
    if when.hedge == "about":
        start, stop = start - timedelta(minutes=_ABOUT_MINUTES), stop + timedelta(minutes=_ABOUT_MINUTES)
    return Moment(
        None if when.hedge in ("before", "by") else start, None if when.hedge == "after" else stop, granularity, name, mod
    )


def _hours(when: When) -> tuple[timedelta, timedelta]:
    """The first and the last minute, counted from midnight."""
    if when.hour is None:
        first, last = _part_section(when)
        return timedelta(hours=first), timedelta(hours=last, minutes=59)
    start = timedelta(hours=when.hour, minutes=when.minute or 0)
    stop = start if when.meridiem else start + timedelta(hours=12)
    return start, stop


def _part_section(when: When) -> tuple[int, int]:
    first, last = PARTS[when.part or "DT"]
    third = (last - first + 1) // 3 + 1
    match when.section:
        case "early" | "start":
            return first, first + third - 1
        case "late" | "end":
            return last - third + 1, last
        case "mid":
            return first + 1, last - 1
    return first, last


def _section(when: When, period: Period) -> _Days:
    """Early, mid, late or the end of the period."""
    first, last = period.first, period.last
    length = (last - first).days + 1
    if period.unit == "year" and first.year == last.year:
        return _section_of_year(when.section or "", first.year)
    if period.unit == "month":
        bounds = {"early": (1, 10), "start": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (21, 31)}[when.section or "mid"]
        return _Days(first.replace(day=bounds[0]), last if bounds[1] == 31 else first.replace(day=bounds[1]))
    if length < 3:
        return _Days(first, last)
    third = timedelta(days=length // 3)
    match when.section:
        case "early" | "start":
            return _Days(first, first + third)
        case "mid":
            return _Days(first + third, last - third)
    return _Days(last - third, last)


def _section_of_year(section: str, year: int) -> _Days:
    months = {"early": (1, 4), "start": (1, 4), "mid": (5, 8), "late": (9, 12), "end": (12, 12)}[section]
    return _Days(date(year, months[0], 1), date(year, months[1], monthrange(year, months[1])[1]))


def _hedged(when: When, days: _Days, found: Moment) -> Moment:
    """The moment widened or opened by its hedge; "since" and "until" name the day itself."""
    one = timedelta(days=1)
    match when.hedge:
        case "about":
            margin = timedelta(days=max(1, (days.last - days.first).days // 4))
            return Moment(days.first - margin, days.last + margin, found.granularity, found.timex3, found.mod)
        case "before":
            last = days.last if when.section == "end" else days.first - one  # "before the end of the year" is within it
            return Moment(None, last, found.granularity, found.timex3, found.mod)
        case "by":
            return Moment(None, days.last, found.granularity, found.timex3, found.mod)
        case "after":
            return Moment(days.last + one, None, found.granularity, found.timex3, found.mod)
    return found
