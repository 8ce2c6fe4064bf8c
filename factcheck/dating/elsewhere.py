"""What a claim of one article and a dated claim of another, on one event, say of the first one's day.

"Yesterday's" meeting in one article is the meeting of 18 March 2015 in another, so the first was written on 19 March; "last
year's" agreement is of May 2014, so it was written in 2015; "Tuesday (18 March)" is of 2015, whatever its weekday.
"""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.dating.own import FRESH_DAYS, around
from factcheck.model import Claim, Evidence, Publication
from factcheck.values import days
from factcheck.values.base import Relation
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.meaning import meaning
from factcheck.values.nearest import Standpoint
from factcheck.values.periods import Period, containing, shifted
from factcheck.values.periods import day_of as day_in
from factcheck.values.when import When

# Judgements.
HALF_YEAR = 182  # days: a day without a year is the nearest one
ONE_EVENT = 7  # days by which two articles' days of one event may differ and still be of one year
SURE = 65  # an article's day is sure where evidence of this weight agrees on it …
NARROW = 31  # … within so many days
_UNITS = frozenset({"day", "week", "month", "quarter", "year"})


def written(open_: Claim, dated: Claim, taker: Publication, giver: Publication) -> Evidence | None:
    """The days on which the first claim's article was written, if the second gives the day; None where they do not tell.

    `taker` and `giver` are what is known of their articles' days.
    """
    mention, when, moment = open_.mention, open_.mention.when, dated.mention.value
    if when is None or mention.ill_formed or when.absolute or when.end or not isinstance(moment, Moment):
        return None
    if moment.earliest is None or moment.latest is None or not _is_sure(dated, giver) or _is_settled(open_, taker):
        return None
    found = _written(when, day_of(moment.earliest), day_of(moment.latest), planned=open_.status == "planned")
    if found is None:
        return None
    allowed, exact = found
    said = f"“{dated.mention.text}” in {dated.document} is the same event"
    kind = "event" if exact else "event of a year"
    return Evidence(mention.text, mention.start, mention.end, said, kind, allowed, dated.id)


def _is_sure(dated: Claim, giver: Publication) -> bool:
    """Whether the claim gives its year, or its article's day is sure."""
    absolute = dated.mention.when is not None and dated.mention.when.absolute
    return absolute or (giver.weight >= SURE and _is_narrow(giver.days))


def _is_settled(open_: Claim, taker: Publication) -> bool:
    """Whether the text around the claim has given its year, so that it says nothing of the day of writing."""
    value = open_.mention.value
    return isinstance(value, Moment) and value.earliest is not None and not _is_narrow(taker.days)


def _is_narrow(known: DayRange) -> bool:
    return known.earliest is not None and known.latest is not None and (known.latest - known.earliest).days <= NARROW


def _written(when: When, first: date, last: date, *, planned: bool) -> tuple[DayRange, bool] | None:
    """(days of writing, whether the words fit the day exactly)."""
    if when.shift is not None:
        allowed = _counted(when, first, last)
        return None if allowed is None else (allowed, True)
    if first != last or when.nth is not None or when.anchor != "published":
        return None
    if when.month is not None and when.day is not None:
        return _of_year(when, first, planned=planned)
    if when.weekday == first.weekday() and when.day is None and when.direction is None:
        return around(first, FRESH_DAYS, planned=planned), True
    return None


def _counted(when: When, first: date, last: date) -> DayRange | None:
    """The days from which "yesterday", "last year", "late last year" can mean those days."""
    if when.anchor != "published" or when.unit not in _UNITS or when.shift_to is not None or when.shift is None:
        return None
    if when.unit == "day":
        return _one(first - timedelta(when.shift)) if first == last else None
    start, end = containing(when.unit, first), containing(when.unit, last)
    allowed = shifted(start, -when.shift) if start is not None and start == end and not when.elapsed else None
    if allowed is None or not _can_mean(when, allowed, first, last):
        return None
    return DayRange(allowed.first, allowed.last)


def _can_mean(when: When, written_in: Period, first: date, last: date) -> bool:
    """Whether the words, written then, can mean those days: "late last year" is not March."""
    meant = meaning(when, Standpoint(written_in.first))
    return days.compare(meant, Moment(first, last, "range", None)) not in (Relation.APART, Relation.INCOMPARABLE)


def _of_year(when: When, day: date, *, planned: bool) -> tuple[DayRange, bool] | None:
    """A day without a year that is the other's, or near it, is of the other's year; its weekday may be a slip."""
    reach = HALF_YEAR if when.weekday is None else FRESH_DAYS
    same = [day_in(day.year + years, when.month or 1, when.day or 1) for years in (-1, 0, 1)]
    near = [one for one in same if one is not None and abs((one - day).days) <= ONE_EVENT]
    return (around(near[0], reach, planned=planned), near[0] == day) if near else None


def _one(day: date) -> DayRange:
    return DayRange(day, day)
