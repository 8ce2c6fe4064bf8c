"""Dates that differ: what that means by when their articles were written."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.dating.times import COUNT_DAYS, Order, later, order
from factcheck.model import Claim, Group, Publication, Verdict
from factcheck.values.days import Moment, day_of

Dates = Mapping[str, Publication]
VERSION_DAYS = 14  # between two versions of a story: a monthly report is longer after the last one (a judgement)


def of_dates(group: Group, a: Claim, b: Claim, gap: int, published: Dates) -> Verdict | None:
    """A past event has one date however late it is told; a plan can be put off between two articles."""
    if group.within is not None and gap > group.within:
        return None
    if any(_vague(claim) for claim in (a, b)) or (gap and _own_days(group, a, b, published)):
        return None
    written = order(published[a.document].days, published[b.document].days, COUNT_DAYS)
    if written == "apart" and not gap and _counted_back(a) and _counted_back(b):
        return "compatible"  # "three weeks ago", and a fortnight later "five weeks ago"
    if any(ahead(claim, published) for claim in (a, b)):
        return by_time(group, written)
    return "conflict"


def ahead(claim: Claim, published: Dates) -> bool:
    """Whether a date is planned and not over by the day of writing, or a day that lies after it, so that it can be put off."""
    moment, days = claim.mention.value, published[claim.document].days
    if not isinstance(moment, Moment):
        return claim.status == "planned"
    over = moment.latest is not None and days.earliest is not None and day_of(moment.latest) < days.earliest
    after = False
    if moment.granularity == "day" and moment.earliest is not None and days.latest is not None:
        after = day_of(moment.earliest) > days.latest
    return after or (claim.status == "planned" and not over)


def _vague(claim: Claim) -> bool:
    """Whether the words leave open how far off the date is: "in a few months"."""
    return claim.mention.when is not None and claim.mention.when.shift_to is not None


def _counted_back(claim: Claim) -> bool:
    """Whether the words count from the day of writing, and that day is known."""
    when, moment = claim.mention.when, claim.mention.value
    return when is not None and when.elapsed and isinstance(moment, Moment) and moment.earliest is not None


def _own_days(group: Group, a: Claim, b: Claim, published: Dates) -> bool:
    """Whether two articles of different days each count from their own: "said on Monday", "said on Wednesday".

    Two versions of one story share their calendar, unless so much time lies between that each is of its own month.
    """
    known = [published[claim.document].days for claim in (a, b)]
    if any(claim.mention.when is None or claim.mention.when.absolute for claim in (a, b)):
        return False
    versions = group.route == "passages" and order(known[0], known[1], VERSION_DAYS) != "apart"
    if versions and (all(map(_of_a_calendar, (a, b))) or _of_one_week(a, b, published)):
        return False
    return order(known[0], known[1], COUNT_DAYS) == "apart" and not (a.about.participants and b.about.participants)


def _of_a_calendar(claim: Claim) -> bool:
    """Whether the words name a month, or so many weeks or months ago: days that versions have in common."""
    when = claim.mention.when
    return when is not None and (when.month is not None or (when.elapsed and when.unit != "day"))


def _of_one_week(a: Claim, b: Claim, published: Dates) -> bool:
    """Whether both name a weekday, the later version one that is neither its own day nor the day before: nothing new to it."""
    way = later(published[a.document].days, published[b.document].days)
    weekdays = all(claim.mention.when and claim.mention.when.weekday is not None for claim in (a, b))
    newer = b if way > 0 else a
    moment, written = newer.mention.value, published[newer.document].days.earliest
    if not weekdays or not way or not isinstance(moment, Moment) or moment.earliest is None or written is None:
        return False
    return (written - day_of(moment.earliest)).days > 1


def by_time(group: Group, when: Order) -> Verdict:
    """Two states that differ: parallel texts of unknown days are taken for told at one time, others prove nothing."""
    if when == "unknown":
        one_time = group.one_time or group.route == "passages" or group.by == "subject"
        return "conflict" if group.certain and one_time else "undecided"
    return "conflict" if when == "together" else "changed"
