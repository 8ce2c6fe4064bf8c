"""Dates, times and lengths of time of one thing that differ between articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.model import Claim
from factcheck.values.days import Duration, Moment


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of dates that do not fit, those apart by no more than `days` left out."""
    days = settings.tolerance.get("days", Decimal(0))
    return facts.findings(case, settings, partial(close, days=days) if days else None)


def close(left: Claim, right: Claim, days: Decimal) -> bool:
    """Whether two dates are apart by no more than that many days."""
    apart = _days_apart(left, right)
    return apart is not None and apart <= days


def _days_apart(left: Claim, right: Claim) -> Decimal | None:
    """The days between two readings, 0 where they touch; None where an end is open."""
    a, b = _days(left), _days(right)
    if a is None or b is None:
        return None
    return max(Decimal(0), b[0] - a[1], a[0] - b[1])


def _days(claim: Claim) -> tuple[Decimal, Decimal] | None:
    match claim.mention.value:
        case Moment(earliest=first, latest=last) if first and last:
            return _number(first), _number(last)
        case Duration(low=low, high=high) if low is not None and high is not None:
            return Decimal(str(low)), Decimal(str(high))
    return None


def _number(moment: date) -> Decimal:
    if not isinstance(moment, datetime):
        return Decimal(moment.toordinal())
    minutes = (moment - datetime.combine(moment, time())).seconds // 60
    return moment.toordinal() + Decimal(minutes) / 1440


CHECK = Check(
    name="date",
    what="Dates, times and lengths of time of one thing that differ between articles.",
    kinds=("date", "time", "duration", "recurrence"),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
    tolerances={"days": "days between the two readings"},
)
