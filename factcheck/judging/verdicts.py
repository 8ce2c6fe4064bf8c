"""Two claims of one thing: what their readings say of each other.  One function a kind of value; "cannot tell" comes first."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.alignment.passages.relation import relation
from factcheck.judging.times import held, later, order, years_between
from factcheck.model import Claim, Group, Publication, Verdict
from factcheck.values import days, labels, quantities
from factcheck.values.base import Relation
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity

Dates = Mapping[str, Publication]
GENERATION = 13  # years that part a namesake of another generation from a slip: a judgement
_LABELLED = ("role", "quote")


def verdict(group: Group, a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """The verdict on two claims of the group; None where their values cannot be compared."""
    if group.by == "subject":
        return _holders(a, b, published)
    if group.route == "passages" and a.kind not in _LABELLED:
        return _plain(relation(a, b))
    match a.mention.value, b.mention.value:
        case Moment() as left, Moment() as right:
            return _dates(group, a, b, days.compare(left, right), published)
        case Quantity() as left, Quantity() as right:
            if a.kind == "age" and b.kind == "age":
                return _ages(group, a, b, quantities.compare(left, right), published)
            return _counts(group, a, b, quantities.compare(left, right), published)
        case Duration() as left, Duration() as right:
            return _plain(days.compare_durations(left, right))
        case Role() as left, Role() as right:
            return _offices(a, b, labels.compare_roles(left, right), published)
        case (Name() as left, Name() as right):
            return "agree" if left.canonical == right.canonical else "conflict"
        case (Parts() as left, Parts() as right):
            return "agree" if left.parts == right.parts else "conflict"
        case (Quote(), Quote()):
            return None
    return None


def _plain(relation: Relation) -> Verdict | None:
    match relation:
        case Relation.SAME:
            return "agree"
        case Relation.WITHIN | Relation.OVERLAPS:
            return "compatible"
        case Relation.APART:
            return "conflict"
        case _:
            return None


def _dates(group: Group, a: Claim, b: Claim, relation: Relation, published: Dates) -> Verdict | None:
    """A past event has one date however late it is told; a plan can be put off between two articles."""
    found = _plain(relation)
    if found != "conflict":
        return found
    if not group.certain or _two_events(group, a, b):
        return None
    if a.status != b.status or a.status == "planned":
        return {"together": "conflict", "apart": "changed", "unknown": "undecided"}[  # type: ignore[return-value]
            order(published[a.document].days, published[b.document].days)
        ]
    return "conflict"


def _two_events(group: Group, a: Claim, b: Claim) -> bool:
    left, right = a.mention.value, b.mention.value
    if group.within is None or not isinstance(left, Moment) or not isinstance(right, Moment):
        return False
    return days.gap(left, right) > group.within


def _counts(group: Group, a: Claim, b: Claim, relation: Relation, published: Dates) -> Verdict | None:
    """A count is a state: apart in time it has changed, at one time it cannot be both."""
    found = _plain(relation)
    if found != "conflict":
        return found
    when = (held(a, published[a.document]), held(b, published[b.document]))
    match order(*when):
        case "apart":
            return "changed"
        case "together":
            return "conflict" if group.certain or (a.as_of is not None and a.as_of == b.as_of) else "undecided"
        case _:
            return "undecided"


def _ages(group: Group, a: Claim, b: Claim, relation: Relation, published: Dates) -> Verdict | None:
    """Birthdays pass between articles: as many years as lie between them, begun ones counting."""
    found = _plain(relation)
    if found != "conflict":
        return found
    assert isinstance(a.mention.value, Quantity)
    assert isinstance(b.mention.value, Quantity)
    low, high = a.mention.value.stated, b.mention.value.stated
    if low is None or high is None or not group.certain:
        return None
    when = (held(a, published[a.document]), held(b, published[b.document]))
    years = years_between(*when)
    if years is None:
        return "compatible" if abs(low - high) <= 1 else "undecided"
    grown = (high - low) * (later(*when) or 1)
    if order(*when) != "together" and 0 <= grown <= years:
        return "compatible"
    return "conflict" if abs(high - low) < GENERATION or _slip(str(low), str(high)) else "undecided"


def _slip(a: str, b: str) -> bool:
    """Whether a slip of the pen makes one number the other: one digit, or two exchanged."""
    differing = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    exchanged = len(differing) == 2 and differing[0] == differing[1][::-1]
    return len(a) == len(b) and (len(differing) == 1 or exchanged)


def _offices(a: Claim, b: Claim, relation: Relation, published: Dates) -> Verdict | None:
    """People hold several offices: two that may be held together, neither of which says the other, are undecided."""
    match relation:
        case Relation.SAME:
            return "agree"
        case Relation.WITHIN | Relation.OVERLAPS:
            return "compatible"
        case Relation.APART:
            return _at_one_time(a, b, published)
        case _:
            return "undecided" if _one_question(a, b) else None


def _one_question(a: Claim, b: Claim) -> bool:
    left, right = a.mention.value, b.mention.value
    return isinstance(left, Role) and isinstance(right, Role) and labels.of_one_question(left, right)


def _holders(a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """One singular office at one time has one holder."""
    return "agree" if a.about.subject == b.about.subject else _at_one_time(a, b, published)


def _at_one_time(a: Claim, b: Claim, published: Dates) -> Verdict:
    left, right = a.mention.value, b.mention.value
    assert isinstance(left, Role)
    assert isinstance(right, Role)
    if left.tense != right.tense:
        return "compatible"
    match order(held(a, published[a.document]), held(b, published[b.document])):
        case "together":
            return "conflict"
        case "apart":
            return "changed"
        case _:
            return "undecided"
