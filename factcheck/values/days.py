"""Days and times as closed intervals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class DayRange:
    """The days from `earliest` to `latest`, both included; None where an end is open."""

    earliest: date | None
    latest: date | None

    def to_dict(self) -> dict[str, Any]:
        """`{"earliest", "latest"}` as ISO 8601, null where open."""
        return {
            "earliest": self.earliest and self.earliest.isoformat(),
            "latest": self.latest and self.latest.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a time of day as an interval of days, or of minutes where a clock time is given.

    `earliest` and `latest` are dates, or naive datetimes where `granularity` is finer than a day; both included; None where open
    or unknown.  `granularity` is one of the contract's words; `timex3` is None for a range; `mod` is a TIMEX3 modifier or None.
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


def day_of(moment: date | datetime) -> date:
    """The day of a date or of a minute."""
    return moment.date() if isinstance(moment, datetime) else moment


def _iso(moment: date | datetime) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()
