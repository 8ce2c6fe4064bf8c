"""The days of feasts that move from year to year.

Rules, as lexicons write them (a day more or less may stand behind: "11-4-4+1"):

    E-2         so many days after Western Easter; O after Orthodox Easter, A after Advent Sunday, C after Chinese New Year
    H07-10      a day of the Hebrew year (7 Tishri), which begins the evening before; H09-25:8 the first of eight days
    I10-01      a day of the Islamic year, which the moon that is seen may move by one; I09-01:30 the first of thirty
    11-4-4      the fourth Thursday of November (Monday 1, the last -1)
    04-27!7     that day, the day before where it is a Sunday
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from factcheck.values.periods import GREGORIAN, Period, hull

_RULE = re.compile(
    r"(?:(?P<cycle>[EOAC])|(?P<calendar>[HI]?)(?P<month>\d\d)-(?P<day>\d+)(?:-(?P<nth>-?\d))?)"
    r"(?:!(?P<evade>\d))?(?P<more>[+-]\d+)?(?::(?P<length>\d+))?"
)
_DAY = timedelta(days=1)
_LUNAR_FROM = 1950
# Chinese New Year 1950–2049 as days after 20 January, one digit each to the base of 36.
_LUNAR = "sh7pe4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9sh6oe3mbuj8qf4nc2lash6pd"


def feast(rule: str, year: int) -> Period | None:
    """The days of the feast in that year of ours; from the first to the last where it falls twice; None where it is unknown."""
    found = list(_days(rule, year)) if year in GREGORIAN else []
    return found[0] if len(found) == 1 else hull(found) if found else None


def _days(rule: str, year: int) -> Iterator[Period]:
    said = _RULE.fullmatch(rule)
    assert said, rule
    more = timedelta(days=int(said["more"] or 0))
    if said["calendar"]:
        yield from _of_other_year(said, year)
        return
    day = _CYCLES[said["cycle"]](year) if said["cycle"] else _of_our_year(said, year)
    if day is not None:
        yield Period(day + more, day + more, "day")


def _of_our_year(said: re.Match[str], year: int) -> date | None:
    month, day = int(said["month"]), int(said["day"])
    if said["nth"]:
        return _nth_weekday(year, month, day - 1, int(said["nth"]))
    found = date(year, month, day)
    return found - _DAY if said["evade"] and found.isoweekday() == int(said["evade"]) else found


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - _DAY
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)


def _of_other_year(said: re.Match[str], year: int) -> Iterator[Period]:
    """The days of ours that a day of another calendar's year can be, with the evening that begins it."""
    month, day, length = int(said["month"]), int(said["day"]), int(said["length"] or 1)
    hebrew = said["calendar"] == "H"
    near = year + 3760 if hebrew else (year - 622) * 33 // 32
    for other in range(near, near + 3):
        first = hebrew_day(other, month, day) if hebrew else islamic_day(other, month, day)
        last = first + timedelta(days=length - 1)
        if first.year == year:
            early = _DAY
            late = timedelta(0) if hebrew else _DAY
            yield Period(first - early, last + late, "day" if length == 1 else "range", likely=first if length == 1 else None)


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Orthodox Easter Sunday in our calendar: that of the Julian one (Meeus)."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod((2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + moon + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def advent(year: int) -> date:
    """The first Sunday of Advent, the fourth before Christmas."""
    eve = date(year, 12, 24)
    return eve - timedelta(days=eve.isoweekday() % 7, weeks=3)


def chinese_new_year(year: int) -> date | None:
    """Chinese New Year, None outside the years of the table."""
    i = year - _LUNAR_FROM
    return date(year, 1, 20) + timedelta(days=int(_LUNAR[i], 36)) if 0 <= i < len(_LUNAR) else None


_CYCLES = {"E": easter, "O": orthodox_easter, "A": advent, "C": chinese_new_year}


@cache
def _hebrew_new_year(year: int) -> int:
    """The ordinal of 1 Tishri: the day of the mean new moon, moved on by the four postponements."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + (1 if 3 * (day + 1) % 7 < 3 else 0)


def hebrew_day(year: int, month: int, day: int) -> date:
    """The day of ours whose evening before begins that day of the Hebrew year; months count from Nisan, as in the Bible."""
    new_year = _hebrew_first(year)
    length = _hebrew_first(year + 1) - new_year
    leap = length > 380
    months = [30, 30 if length % 10 == 5 else 29, 29 if length % 10 == 3 else 30, 29, 30, *([30, 29] if leap else [29])]
    months += [30, 29, 30, 29, 30, 29]
    i = month - 7 if month >= 7 else month + (6 if leap else 5)
    i += leap and month == 12  # Purim is in the second Adar
    return date.fromordinal(new_year + sum(months[:i]) + day - 1)


def _hebrew_first(year: int) -> int:
    before, at, after = (_hebrew_new_year(one) for one in (year - 1, year, year + 1))
    late = 2 if after - at == 356 else 1 if at - before == 382 else 0
    return at + late - 1373427  # 1 Tishri of the year 1 is that many days before 1 January 1


def islamic_day(year: int, month: int, day: int) -> date:
    """The day of ours by the tabular Islamic calendar (civil epoch, 11 leap years of 30)."""
    days = day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return date.fromordinal(days + 227014)
