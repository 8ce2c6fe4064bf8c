"""What the words of a date say before the day of writing is known.

Calendar parts ("Wednesday", "18", "March"), an offset from an anchor ("two months" "later"), a section of a period ("early"),
a hedge ("about"), or a range of two.  `meaning.py` gives the days once the day of writing is known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Unit = Literal["minute", "hour", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"]
Section = Literal["early", "mid", "late", "start", "end", "rest"]
Hedge = Literal["about", "before", "after", "since", "until", "by"]
Reference = Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]


@dataclass(frozen=True, slots=True)
class When:
    """A date as said; None where the words do not say.

    `weekday` 0 is Monday; `season` SP SU FA WI; `decade` its first year (1990), `century` its hundreds (19 for 1900–1999);
    `part` of the day MO AF EV NI DT, SM the small hours. `shift` units of `unit` lie between `anchor` and what is meant
    (`shift_to` the furthest, where the words are vague): the day of writing ("published"), the last date the text has given
    ("text"), that of an event it has dated ("event"), or a date said beside it. `elapsed` tells "two weeks ago" from "last
    week", which counts calendar units. With `nth` (-1 the last) and an anchor it is the nth weekday or `unit` of that period.
    `direction` is -1 for "last Friday", 1 for "next March", 0 for "this May". `same` is the part of the year that the text has
    given last, a unit or any "period": "the same quarter of 1999". `exact` offsets count to the day: "a year ago today".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    feast: str | None = None  # one that moves, by its rule in values/feasts.py
    hour: int | None = None
    minute: int | None = None
    second: int | None = None  # named alone: days and minutes are what is compared
    meridiem: bool = True  # False where the hour can be of the morning or of the evening
    part: str | None = None
    unit: Unit | None = None
    shift: int | None = None
    shift_to: int | None = None
    elapsed: bool = False
    exact: bool = False
    anchor: Literal["published", "text", "event"] | When = "published"
    nth: int | None = None
    direction: Literal[-1, 0, 1] | None = None
    same: Unit | Literal["period"] | None = None
    section: Section | None = None
    hedge: Hedge | None = None
    reference: Reference | None = None
    end: When | None = None  # the other end of a range

    @property
    def absolute(self) -> bool:
        """True where the words need no other date: they give the year, or their anchor does."""
        if isinstance(self.anchor, When) and self.shift is None:
            return self.anchor.absolute
        return any(part is not None for part in (self.year, self.decade, self.century))

    @property
    def innermost(self) -> When:
        """The date that others are counted from: Tuesday in "three days after Tuesday"."""
        when = self
        while isinstance(when.anchor, When):
            when = when.anchor
        return when

    def at_clock_of(self, said: When) -> When:
        """The same date at the time of day that `said` names."""
        return replace(self, hour=said.hour, minute=said.minute, second=said.second, meridiem=said.meridiem)

    @property
    def counts_days(self) -> bool:
        """True where the words count days from the day of writing: "yesterday", "today"."""
        return self.unit == "day" and self.shift is not None and self.anchor == "published"

    @property
    def names_day(self) -> bool:
        """True where the words are a day or a part of one."""
        return (
            self.day is not None
            or self.weekday is not None
            or self.feast is not None
            or (self.unit == "day" and (self.shift, self.nth) != (None, None))
        )


def years_of(weekday: int, day: int, month: int, first: int, last: int) -> tuple[int, ...]:
    """The years from `first` to `last`, both included, in which that day of the month is that weekday (0 is Monday)."""
    return tuple(year for year in range(first, last + 1) if weekday_of(year, month, day) == weekday)


def weekday_of(year: int, month: int, day: int) -> int | None:
    """The weekday of a day, None where the calendar has none such."""
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None
