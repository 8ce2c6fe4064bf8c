"""What a verdict on two claims rests on: how their readings stand, how their times stand, what else could have been said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from factcheck.dating.times import COUNT_DAYS, MONTH, OFFICE_DAYS, YEAR, Order, held, order, years_between
from factcheck.judging.days import Dates, ahead
from factcheck.judging.verdicts import order_of, relation_of, times_of, verdict
from factcheck.model import Claim, Group, Publication, Verdict
from factcheck.values.base import Relation
from factcheck.values.days import DayRange, Moment
from factcheck.values.labels import Role, compare_roles
from factcheck.values.quantities import Quantity

# Two times that are far apart by any limit: what the judge says of claims of these days, it says of all such.
_THEN, _NOW = date(1990, 1, 1), date(2020, 1, 1)


@dataclass(frozen=True, slots=True)
class Times:
    """When the two claims held, and how these times stand.

    `left` and `right` belong to the claims in the order given.  Times up to `together` days apart are one time; a time
    known no better than to `widest` days tells nothing.  `years` are the most whole years between two ages, rounded up.
    """

    left: DayRange
    right: DayRange
    order: Order
    together: int
    widest: int
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Grounds:
    """The verdict on two claims and what it rests on; `times` is None where it does not ask for them.

    `settled` tells that other claims of the group outweigh what the two alone would be.  `at_one_time`, `years_apart` and
    `if_sure` are the verdicts that would be given instead if both were told of one day, of days many years apart (whichever was
    first), or surely of one thing; None where that changes nothing.
    """

    left: Claim
    right: Claim
    verdict: Verdict
    relation: Relation
    times: Times | None = None
    settled: bool = False
    at_one_time: Verdict | None = None
    years_apart: Verdict | None = None
    if_sure: Verdict | None = None


def grounds(group: Group, found: Verdict, a: Claim, b: Claim, published: Mapping[str, Publication]) -> Grounds:
    """What the verdict `found` on two claims of the group rests on."""
    relation = _relation(group, a, b)
    times = _times(group, a, b, relation, published)
    if verdict(group, a, b, published) != found:
        return Grounds(a, b, found, relation, times, settled=True)
    other = _Otherwise(group, a, b, found)
    return Grounds(
        a,
        b,
        found,
        relation,
        times,
        at_one_time=other.of_days(_NOW, _NOW) if times else None,
        years_apart=other.far_apart() if times else None,
        if_sure=None if group.certain else other.than(verdict(replace(group, certain=True), a, b, published)),
    )


@dataclass(frozen=True, slots=True)
class _Otherwise:
    """The judge asked again with one thing changed."""

    group: Group
    a: Claim
    b: Claim
    found: Verdict

    def than(self, said: Verdict | None) -> Verdict | None:
        """The verdict, None where it is the same one."""
        return None if said == self.found else said

    def of_days(self, left: date, right: date) -> Verdict | None:
        """The verdict if the claims were told of those days."""
        days = [DayRange(day, day) for day in (left, right)]
        a, b = (replace(one, document=f"{place}", as_of=held) for place, (one, held) in enumerate(self._with(days)))
        published = {f"{place}": Publication(held) for place, held in enumerate(days)}
        return self.than(verdict(self.group, a, b, published))

    def far_apart(self) -> Verdict | None:
        """The verdict if years lay between them; None where it depends on which was first."""
        first, last = self.of_days(_THEN, _NOW), self.of_days(_NOW, _THEN)
        return first if first == last else None

    def _with(self, days: list[DayRange]) -> zip[tuple[Claim, DayRange]]:
        return zip((self.a, self.b), days, strict=True)


def _relation(group: Group, a: Claim, b: Claim) -> Relation:
    left, right = a.mention.value, b.mention.value
    if group.by == "subject":
        return Relation.SAME if a.about.subject == b.about.subject else Relation.APART
    if isinstance(left, Role) and isinstance(right, Role):
        if group.by == "place":
            return Relation.SAME if left.organization == right.organization else Relation.APART
        return compare_roles(left, right)
    return relation_of(group, a, b)


def _times(group: Group, a: Claim, b: Claim, relation: Relation, published: Dates) -> Times | None:
    """The times that the verdict asks for: those of states and plans that differ."""
    match a.mention.value, b.mention.value:
        case Role() as left, Role() as right if _asks_times(group, left, right, relation):
            one_tense = left.tense == right.tense
            widest = YEAR if relation is Relation.APART and group.by != "subject" and one_tense else MONTH
            told = held(a, published[a.document]), held(b, published[b.document])
            return Times(*told, order_of(a, b, published, widest), OFFICE_DAYS, widest)
        case Quantity(), Quantity() if relation is Relation.APART:
            told = times_of(group, a, b, published)
            years = years_between(*told) if a.kind == b.kind == "age" else None
            together = COUNT_DAYS if years is not None else max(COUNT_DAYS, group.steady)
            return Times(*told, order(*told, together), together, MONTH, years)
        case Moment(), Moment() if relation is Relation.APART and (ahead(a, published) or ahead(b, published)):
            told = published[a.document].days, published[b.document].days
            return Times(*told, order(*told, COUNT_DAYS), COUNT_DAYS, MONTH)
    return None


def _asks_times(group: Group, left: Role, right: Role, relation: Relation) -> bool:
    """Whether the verdict on two offices asks when each was held: where they differ, or the tense in which they are told."""
    if left.tense != right.tense:
        return group.by == "value"
    return relation in (Relation.APART, Relation.INCOMPARABLE)
