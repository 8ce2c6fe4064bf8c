"""Days, clock times and lengths of time in plain words."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from factcheck.values.days import DayRange, Duration, Moment

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
REFERENCES = {"PAST_REF": "some time ago", "PRESENT_REF": "now", "FUTURE_REF": "some time to come"}
ABOUT = {"APPROX": "about "}
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second", "E": "decade"}

_PERIOD = re.compile(r"P(?P<days>[^T]*)(?:T(?P<clock>.*))?")
_PART = re.compile(r"(?P<number>\d+(?:\.\d+)?|X+)(?P<unit>[A-Z]+)")
_YEARLESS = re.compile(r"X{4}-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_CLOCK_ALONE = re.compile(r"T(?P<time>\d\d:\d\d)(?::\d\d)?")
_WEEKDAY = re.compile(r"X{4}-WXX-(?P<weekday>[1-7])")


def day_in_words(day: date) -> str:
    """ "18 March 2015"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_in_words(moment: Moment) -> str:
    """ "18 March 2015", "October 2015", "year 2014", "1 September – 31 December 2015", "18 March 2015, 21:00"."""
    about = ABOUT.get(moment.mod or "", "")
    first, last = moment.earliest, moment.latest
    if isinstance(first, datetime) and isinstance(last, datetime):
        return about + _clock(first, last)
    if first is None and last is None:
        return about + _unresolved(moment.timex3 or "")
    return about + days_in_words(DayRange(_day(first), _day(last)))


def days_in_words(days: DayRange) -> str:
    """The interval as a person says it: a day, a month, a year, or from one day to another; "unknown" without ends."""
    first, last = days.earliest, days.latest
    if first is None:
        return f"{day_in_words(last)} or earlier" if last else "unknown"
    if last is None:
        return f"{day_in_words(first)} or later"
    return day_in_words(first) if first == last else _calendar_unit(first, last) or _from_to(first, last)


def ends_in_words(moment: Moment) -> str:
    """ "1 October 2015 – 31 October 2015": the first and the last day or minute, whatever calendar unit that is."""
    return " – ".join(_end(one) if one else "open" for one in (moment.earliest, moment.latest))


def duration_in_words(duration: Duration) -> str:
    """ "2 years", "1 hour 30 minutes", "every week", "some years"; the days where nothing else is known."""
    words = _period(duration.timex3 or "")
    if not words and duration.low is not None and duration.high is not None:
        words = _count_days(duration.low, duration.high)
    if duration.freq and words:
        return f"{duration.freq} per {words.removeprefix('1 ')}"
    if duration.quant:
        return f"{duration.quant.lower()} {words.removeprefix('1 ')}".strip()
    return words or duration.timex3 or "a length of time"


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _end(moment: date | datetime) -> str:
    return day_in_words(moment) + (f", {moment:%H:%M}" if isinstance(moment, datetime) else "")


def _clock(first: datetime, last: datetime) -> str:
    start, end = (f"{day_in_words(one)}, {one:%H:%M}" for one in (first, last))
    if first == last:
        return start
    return f"{start}–{last:%H:%M}" if first.date() == last.date() else f"{start} – {end}"


def _calendar_unit(first: date, last: date) -> str:
    """The month, year, decade or century that the interval is exactly; "" where it is none."""
    after = last + timedelta(days=1) if last < date.max else None
    if first.day != 1 or after is None or after.day != 1:
        return ""
    months = (after.year - first.year) * 12 + after.month - first.month
    if months == 1:
        return f"{MONTHS[first.month - 1]} {first.year}"
    if first.month != 1:
        return ""
    if months == 12:
        return f"year {first.year}"
    return f"the {first.year}s" if months == 120 and first.year % 10 == 0 else ""


def _from_to(first: date, last: date) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"years {first.year}–{last.year}"
    if first.year != last.year:
        return f"{day_in_words(first)} – {day_in_words(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_in_words(last)}"
    return f"{first.day}–{day_in_words(last)}"


def _unresolved(timex3: str) -> str:
    """What is known of a date without days."""
    if timex3 in REFERENCES:
        return REFERENCES[timex3]
    if weekday := _WEEKDAY.fullmatch(timex3):
        return f"a {WEEKDAYS[int(weekday['weekday']) - 1]}"
    if timex3.startswith("BC"):
        return f"year {int(timex3[2:])} BC"
    yearless = _YEARLESS.fullmatch(timex3)
    if yearless and 1 <= int(yearless["month"]) <= 12:
        day = f"{int(yearless['day'])} " if yearless["day"] else ""
        return f"{day}{MONTHS[int(yearless['month']) - 1]}, year unknown"
    if clock := _CLOCK_ALONE.fullmatch(timex3):
        return f"{clock['time']}, day unknown"
    return "day unknown"


def _period(timex3: str) -> str:
    """ "P1Y6M" as "1 year 6 months"; "" where it is no period."""
    period = _PERIOD.fullmatch(timex3)
    if not period:
        return ""
    parts = [_part(one, "") for one in _PART.finditer(period["days"])]
    parts += [_part(one, "T") for one in _PART.finditer(period["clock"] or "")]
    return " ".join(parts)


def _part(part: re.Match[str], clock: str) -> str:
    letters = part["unit"]
    unit = UNITS.get(clock + letters) or UNITS.get(letters, letters)
    if part["number"].startswith("X"):
        return f"some {unit}s"
    return f"{part['number']} {unit}" + ("" if part["number"] == "1" else "s")


def _count_days(low: float, high: float) -> str:
    return f"{low:g} days" if low == high else f"{low:g}–{high:g} days"
