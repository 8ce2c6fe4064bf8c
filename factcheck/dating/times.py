"""When two states held, and what a difference between them then means."""

from __future__ import annotations

from datetime import date
from typing import Literal

from factcheck.model import Claim, Publication
from factcheck.values.days import DayRange

Order = Literal["together", "apart", "unknown"]
# Judgements: the most days between two reports of one state.  A count can have changed by the next day; who holds an office
# seldom changes within two.
COUNT_DAYS, OFFICE_DAYS = 0, 2
MONTH, YEAR = 31, 366  # days: the widest that the time of a count, or of an office, may be known and still say something


def held(claim: Claim, publication: Publication) -> DayRange:
    """The days on which the claim's state held: those its words give, else the document's."""
    return claim.as_of or publication.days


def order(a: DayRange, b: DayRange, together: int, widest: int = MONTH) -> Order:
    """Whether two states held together (within that many days), apart in time, or whether that cannot be told.

    A time known no better than to `widest` days tells nothing.
    """
    if not (_closed(a) and _closed(b)):
        return "apart" if _before(a, b) or _before(b, a) else "unknown"
    if _gap(a, b) > together:
        return "apart"
    return "together" if _width(a) <= widest and _width(b) <= widest else "unknown"


def later(a: DayRange, b: DayRange) -> int:
    """1 where `b` held after `a`, -1 where before, 0 where that cannot be told."""
    return 1 if _before(a, b) else -1 if _before(b, a) else 0


def years_between(a: DayRange, b: DayRange) -> int | None:
    """The most whole years, rounded up, that can lie between two times; None where one is unknown."""
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return None
    days = max(abs((a.latest - b.earliest).days), abs((b.latest - a.earliest).days))
    return -(-days // 365)


def _closed(one: DayRange) -> bool:
    return one.earliest is not None and one.latest is not None


def _width(one: DayRange) -> int:
    assert one.earliest is not None
    assert one.latest is not None
    return (one.latest - one.earliest).days


def _gap(a: DayRange, b: DayRange) -> int:
    """Days between two closed ranges, 0 where they meet."""
    return max(0, _days(a.latest, b.earliest), _days(b.latest, a.earliest))


def _days(end: date | None, start: date | None) -> int:
    return (start - end).days if start is not None and end is not None else 0


def _before(a: DayRange, b: DayRange) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest
