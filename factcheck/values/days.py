"""Days and times as closed intervals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from factcheck.values.base import Relation


@dataclass(frozen=True, slots=True)
class DayRange:
    """The days from `earliest` to `latest`, both included; None where an end is open."""

    earliest: date | None
    latest: date | None

    @classmethod
    def unknown(cls) -> DayRange:
        """Any day."""
        return cls(None, None)

    def to_dict(self) -> dict[str, Any]:
        """`{"earliest", "latest"}` as ISO 8601, null where open."""
        return {
            "earliest": self.earliest and self.earliest.isoformat(),
            "latest": self.latest and self.latest.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a time of day as an interval of days, or of minutes where a clock time is given.

    `earliest` and `latest` are dates, or naive datetimes where `granularity` is finer than a day; both included; None where
    open or unknown.  `granularity` is one of the contract's words; `timex3` is None for a range; `mod` is a TIMEX3 modifier or
    None.
    """

    earliest: date | datetime | None
    latest: date | datetime | None
    granularity: str
    timex3: str | None
    mod: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        return {
            "earliest": self.earliest and _iso(self.earliest),
            "latest": self.latest and _iso(self.latest),
            "granularity": self.granularity,
            "timex3": self.timex3,
            "mod": self.mod,
        }


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, or how often something recurs; `low` and `high` in days (a month is 30.4375, a year 365.25)."""

    timex3: str | None
    low: float | None
    high: float | None
    quant: str | None = None
    freq: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The report's value."""
        return {"timex3": self.timex3, "low": self.low, "high": self.high, "quant": self.quant, "freq": self.freq}


def compare(a: Moment, b: Moment) -> Relation:
    """How two moments stand: by minutes where both give a clock time, else by days; INCOMPARABLE where one is not known.

    A moment with one open end is comparable; one with neither end is not.
    """
    if _unknown(a) or _unknown(b):
        return Relation.INCOMPARABLE
    fine = all(isinstance(end, datetime) for one in (a, b) for end in (one.earliest, one.latest))
    left, right = (_ends(one, fine) for one in (a, b))
    return relation(left, right)


def lies_within(inner: Moment, outer: Moment) -> bool:
    """Whether the first moment is a part of the second, both with known ends."""
    ends = [*_ends(inner, False), *_ends(outer, False)]
    return None not in ends and ends[:2] != ends[2:] and _holds((ends[2], ends[3]), (ends[0], ends[1]))


def gap(a: Moment, b: Moment) -> int:
    """The days between two moments, 0 where they meet or an end is open."""
    (first, last), (start, end) = _ends(a, False), _ends(b, False)
    gaps = [(start - last).days if start and last else 0, (first - end).days if first and end else 0]
    return max(0, *gaps)


def compare_durations(a: Duration, b: Duration) -> Relation:
    """How two lengths stand; INCOMPARABLE where one is not known or one recurs otherwise than the other."""
    if (a.low is None and a.high is None) or (b.low is None and b.high is None) or (a.quant, a.freq) != (b.quant, b.freq):
        return Relation.INCOMPARABLE
    return relation((a.low, a.high), (b.low, b.high))


def relation(left: tuple[Any, Any], right: tuple[Any, Any]) -> Relation:
    """How two closed intervals stand, None an open end."""
    if left == right:
        return Relation.SAME
    if _less(left[1], right[0]) or _less(right[1], left[0]):
        return Relation.APART
    return Relation.WITHIN if _holds(left, right) or _holds(right, left) else Relation.OVERLAPS


def _holds(outer: tuple[Any, Any], inner: tuple[Any, Any]) -> bool:
    begins = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    ends = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return begins and ends


def _less(end: Any, start: Any) -> bool:  # noqa: ANN401 (numbers, days or minutes)
    return end is not None and start is not None and bool(end < start)


def _unknown(moment: Moment) -> bool:
    return moment.earliest is None and moment.latest is None


def _ends(moment: Moment, fine: bool) -> tuple[date | None, date | None]:
    if fine:
        return moment.earliest, moment.latest
    return moment.earliest and day_of(moment.earliest), moment.latest and day_of(moment.latest)


def day_of(moment: date | datetime) -> date:
    """The day of a date or of a minute."""
    return moment.date() if isinstance(moment, datetime) else moment


def _iso(moment: date | datetime) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()
