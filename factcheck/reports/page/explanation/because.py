"""The steps from two readings to their verdict, in words."""

from __future__ import annotations

from factcheck.dating.times import Order
from factcheck.judging.grounds import Grounds, Times
from factcheck.judging.verdicts import NAMESAKE_DAYS
from factcheck.model import Claim, Group, Verdict
from factcheck.reports.page.facts import counted
from factcheck.values.base import Relation
from factcheck.values.days import DayRange, Duration, Moment, gap
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity
from factcheck.wording.days import days_in_words

UNKNOWN = DayRange(None, None)
RELATIONS: dict[Relation, str] = {
    Relation.SAME: "the same",
    Relation.WITHIN: "within: one says less than the other and holds it whole",
    Relation.OVERLAPS: "overlap: they have a part in common",
    Relation.INCOMPARABLE: "cannot be held against each other",
    Relation.APART: "apart",
}
# What times of states that differ mean; the verdict says which of them was told.
STATES: dict[tuple[Order, Verdict], str] = {
    ("together", "conflict"): "at one time both cannot be right",
    ("together", "undecided"): "neither text says as of when, so the two need not be of one time",
    ("apart", "changed"): "at another time it can be another",
    ("apart", "conflict"): "time alone does not explain the difference",
    ("unknown", "undecided"): "at one time both could not be right, at two they could",
    ("unknown", "conflict"): "texts that run in parallel are taken for told at one time",
}


def related(one: Grounds) -> str:
    """How the two readings stand to each other."""
    left, right = one.left.mention.value, one.right.mention.value
    if one.relation is Relation.INCOMPARABLE and isinstance(left, Role):
        return "differ: neither office says the other, neither excludes it"
    if one.relation is not Relation.APART:
        return RELATIONS[one.relation]
    match left, right:
        case Moment(), Moment():
            return _days_apart(left, right)
        case Quantity(), Quantity():
            return "apart: no number is in both"
        case Duration(), Duration():
            return "apart: no length of time is in both"
        case Role(), Role():
            return (
                "apart: two holders" if one.left.about.subject != one.right.about.subject else "apart: they exclude each other"
            )
    return "apart: they are not the same"


def _days_apart(left: Moment, right: Moment) -> str:
    days = gap(left, right)
    if None in (left.earliest, left.latest, right.earliest, right.latest):
        return "apart: their words give the calendar or the clock differently"
    exact = all(one.earliest == one.latest for one in (left, right))
    more = "" if exact else " or more"
    return f"apart by {counted(days, 'day')}{more}: no day is in both" if days else "apart: no time is in both"


def timed(one: Grounds, times: Times) -> str:
    """When each holds, and whether that is one time."""
    held = [_held(claim, days) for claim, days in ((one.left, times.left), (one.right, times.right))]
    return f"{held[0]}; {held[1]}: {_ordered(times)}"


def because(one: Grounds, group: Group | None) -> str:
    """Why the verdict is this one."""
    if one.settled:
        return "told at two times, but the articles in between or around gainsay a change"
    if one.relation is Relation.SAME and one.times is None:
        return "they say the same"
    if one.relation in (Relation.WITHIN, Relation.OVERLAPS) and one.times is None:
        return "both can be right"
    match one.left.mention.value, one.right.mention.value:
        case Role() as left, Role() as right:
            return _office(one, left, right, group)
        case Quantity(), Quantity() if one.left.kind == one.right.kind == "age":
            return _age(one)
        case Moment(), Moment() if one.times is None:
            return "what happened has one date, however late it is told"
        case Name(), Name():
            return "one name has one spelling"
    return _state(one, group) if one.times else "both cannot be right"


def _state(one: Grounds, group: Group | None) -> str:
    if one.times and one.times.order == "unknown" and one.verdict == "conflict" and group and group.route == "frames":
        return "they are told too much alike to be of two times"
    return STATES.get((one.times.order, one.verdict), "both can be right") if one.times else "both can be right"


def _office(one: Grounds, left: Role, right: Role, group: Group | None) -> str:
    if left.tense != right.tense:
        return "one is told as {}, the other as {}: an office ends".format(*sorted((left.tense, right.tense)))
    if one.relation is Relation.INCOMPARABLE:
        held = "one person may hold both, or one text may be wrong"
        return "at another time one may hold another office" if one.verdict == "changed" else f"{held}: the texts do not tell"
    if group and group.by == "subject" and one.verdict == "conflict":
        if one.times and one.times.order == "apart":
            return f"the names are alike, and within {NAMESAKE_DAYS:,} days hardly a namesake follows in an office"
        return "one office has one holder at a time"
    return _state(one, group)


def _age(one: Grounds) -> str:
    years = one.times.years if one.times else None
    if years is None:
        between = "how many birthdays lie between is not known"
    else:
        between = f"at most {counted(years, 'year')} can lie between" if years else "no birthday lies between"
    meaning: dict[Verdict, str] = {
        "compatible": "which explains the difference",
        "undecided": "and two so different ages may be of two people of one name",
        "conflict": "which does not explain the difference",
    }
    return f"{between}, {meaning.get(one.verdict, 'so both can be right')}"


def _held(claim: Claim, days: DayRange) -> str:
    said = "as of" if claim.as_of and claim.as_of == days else "written"
    return "written on an unknown day" if days == UNKNOWN else f"{said} {days_in_words(days)}"


def _ordered(times: Times) -> str:
    near = f"up to {counted(times.together, 'day')} apart" if times.together else "a day or days in common"
    match times.order:
        case "together":
            return f"one time ({near}, each known to {times.widest} days)"
        case "apart":
            return f"two times (more than {counted(times.together, 'day')} apart)"
    return f"perhaps one time, perhaps two (a time must be known to {times.widest} days to tell)"
