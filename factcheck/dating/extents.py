"""The time that words cover, for who reads one document alone: "since May" is open, "the last three months" count from now.

Where documents are compared, the month of "since May" and the length of "three months" are what can be right or wrong: there
both stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.days import DayRange, Duration, Moment
from factcheck.values.periods import containing, hull, shifted
from factcheck.values.when import When

_COUNTED = re.compile(r"P(T?)(\d{1,4})([HDWMQY])")
_HALF_DAY = timedelta(hours=12)
_UNITS = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}


def extent(mention: Mention, article: Article, published: DayRange, minute: datetime | None) -> Mention:
    """The mention with the days that its words cover; as it is where they are those of its value."""
    match mention.value:
        case Moment() as moment if mention.when is not None:
            if mention.when.end is not None:
                return replace(mention, value=_in_one_half(mention.when, mention.when.end, moment))
            return _opened(mention, moment, mention.when.hedge)
        case Duration() as length:
            covered = _counted(length, _way(mention, article), published, minute)
            return mention if covered is None else replace(mention, kind="date", value=covered)
    return mention


def _in_one_half(start: When, end: When, moment: Moment) -> Moment:
    """The stretch between two hours of which neither tells its half of the day, in the first half: "from 9:30 to 11"."""
    open_ = start.hour is not None and not start.meridiem and end.hour is not None and not end.meridiem
    if not open_ or not isinstance(moment.earliest, datetime) or not isinstance(moment.latest, datetime):
        return moment
    long = moment.latest - moment.earliest >= _HALF_DAY
    return replace(moment, latest=moment.latest - _HALF_DAY) if long else moment


def _opened(mention: Mention, moment: Moment, hedge: str | None) -> Mention:
    if hedge == "since" and moment.earliest is not None:
        return replace(mention, value=replace(moment, latest=None))
    if hedge == "until" and moment.latest is not None:
        return replace(mention, value=replace(moment, earliest=None))
    return mention


def _way(mention: Mention, article: Article) -> int:
    """-1 for "the last three months", 1 for "the next three", 0 where the words do not count from now."""
    tokens = article.tokens
    ways = {tokens.entries[i].get("stretch", 0) for i in range(mention.first, mention.last)} - {0}
    return ways.pop() if len(ways) == 1 else 0


def _counted(length: Duration, way: int, published: DayRange, minute: datetime | None) -> Moment | None:
    """So many of the units of which "last month" or "next month" is the nearest; None where that cannot be told."""
    counted = _COUNTED.fullmatch(length.timex3 or "")
    if not way or counted is None or length.quant or published.earliest is None or published.earliest != published.latest:
        return None
    clock, count, letter = bool(counted[1]), int(counted[2]), counted[3]
    if clock:
        return _hours(way, count, length, minute) if letter == "H" and minute is not None else None
    unit = _UNITS.get(letter, "")
    now = containing(unit, published.earliest) if unit else None
    ends = [found for step in (way, way * count) if now and (found := shifted(now, step))]
    if not count or len(ends) < 2:
        return None
    days = hull(ends)
    return Moment(days.first, days.last, unit, length.timex3)


def _hours(way: int, count: int, length: Duration, minute: datetime) -> Moment:
    now = minute.replace(minute=0, second=0, microsecond=0, tzinfo=None)
    first = now + timedelta(hours=1 if way > 0 else -count)
    return Moment(first, first + timedelta(hours=count, minutes=-1), "hour", length.timex3)
