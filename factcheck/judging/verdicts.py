"""Two claims of one thing: what their readings say of each other.  One function a kind of value; "cannot tell" comes first."""

from __future__ import annotations

from decimal import Decimal

from factcheck.alignment.passages.amounts import other_scale_word
from factcheck.alignment.passages.relation import relation as said_relation
from factcheck.dating.times import COUNT_DAYS, MONTH, OFFICE_DAYS, YEAR, Order, held, later, order, years_between
from factcheck.judging.days import Dates, by_time, of_dates
from factcheck.languages.territories import is_territory
from factcheck.model import Claim, Group, Verdict
from factcheck.values import days, labels, quantities
from factcheck.values.base import Relation
from factcheck.values.days import DayRange, Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity
from factcheck.values.slips import exchanged, one_digit

NAMESAKE_DAYS = 1100  # about three years, the shortest time in which a relative follows in an office: a judgement
GENERATION = 13  # years that part a namesake of another generation from a slip: a judgement
_SILENT = ("date", "time", "age")  # kinds whose differences say nothing at all where the group is not certain


def verdict(group: Group, a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """The verdict on two claims of the group; None where their values cannot be compared."""
    if group.by == "subject":
        return "agree" if a.about.subject == b.about.subject else _holders(group, a, b, published)
    if group.by == "place":
        return "agree" if _place(a) == _place(b) else _offices_apart(group, a, b, published, YEAR)
    match a.mention.value, b.mention.value:
        case Role() as left, Role() as right if group.route == "passages" and _of_two_states(left, right):
            return _offices_apart(group, a, b, published, YEAR)
        case Role() as left, Role() as right:
            return _offices(group, a, b, labels.compare_roles(left, right), published)
        case Quote() as left, Quote() as right:
            return None if group.route != "passages" else "agree" if left.words == right.words else "conflict"
    found = _plain(relation_of(group, a, b))
    if found in (None, "conflict") and {a.id, b.id} & {*group.renewed}:
        return "changed"
    if found != "conflict":
        return found
    doubtful = bool({a.id, b.id} & {*group.doubtful})
    if group.route == "frames" and a.kind in _SILENT and (doubtful or not group.certain):
        return None
    judged = _differing(group, a, b, published)
    return judged if judged == "changed" or not doubtful else None


def _of_two_states(left: Role, right: Role) -> bool:
    """Whether both are offices of a state, and of two known ones."""
    return labels.of_two_states(left, right) and is_territory(left.organization) and is_territory(right.organization)


def relation_of(group: Group, a: Claim, b: Claim) -> Relation:
    """How the values stand; in parallel passages by what the words say, whatever the days of writing."""
    if group.by == "figures":
        return Relation.APART
    if group.route == "passages":
        return said_relation(a, b)
    match a.mention.value, b.mention.value:
        case Moment() as left, Moment() as right:
            return days.compare(left, right)
        case Quantity() as left, Quantity() as right:
            return quantities.compare(left, right)
        case Duration() as left, Duration() as right:
            return days.compare_durations(left, right)
        case Name() as left, Name() as right:
            return Relation.SAME if left.canonical == right.canonical else Relation.APART
        case Parts() as left, Parts() as right:
            return labels.compare_parts(left, right)
    return Relation.INCOMPARABLE


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


def _differing(group: Group, a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """What values that are apart mean, by what they are values of."""
    match a.mention.value, b.mention.value:
        case Moment() as left, Moment() as right:
            return of_dates(group, a, b, days.gap(left, right), published)
        case Quantity() as left, Quantity() as right if a.kind == b.kind == "age":
            return _ages(group, a, b, left.stated, right.stated, published)
        case Quantity(), Quantity():
            return _counts(group, a, b, published)
    return "conflict"


def _counts(group: Group, a: Claim, b: Claim, published: Dates) -> Verdict:
    """A count is a state: apart in time it has changed, at one time it cannot be both.

    In a version of one story the same figure with another scale word, unit or currency is no other state but a slip.
    """
    if group.route == "passages" and _one_figure(a, b):
        return "conflict"
    times = times_of(group, a, b, published)
    when = order(*times, max(COUNT_DAYS, group.steady))
    at_one_time = group.certain or group.route == "passages" or (a.as_of is not None and b.as_of is not None)
    if when == "together" and not at_one_time:
        return "conflict" if exchanged(_digits(a), _digits(b)) else "undecided"  # 14 and 41: no toll rises so
    return "conflict" if when == "apart" and _falls(a, b, later(*times)) else by_time(group, when)


def _one_figure(a: Claim, b: Claim) -> bool:
    left, right = a.mention.value, b.mention.value
    if not (isinstance(left, Quantity) and isinstance(right, Quantity)) or left.stated is None:
        return False
    return left.stated == right.stated or other_scale_word(left, right)


def times_of(group: Group, a: Claim, b: Claim, published: Dates) -> tuple[DayRange, DayRange]:
    """When two states held; parallel passages tell of one time, that of their texts."""
    if group.route == "passages":
        return published[a.document].days, published[b.document].days
    return held(a, published[a.document]), held(b, published[b.document])


def _falls(a: Claim, b: Claim, way: int) -> bool:
    """Whether a toll, which only grows, is lower where it is told later."""
    left, right = a.mention.value, b.mention.value
    if not (isinstance(left, Quantity) and isinstance(right, Quantity)) or a.about.deed != "kill" or b.about.deed != "kill":
        return False
    return left.stated is not None and right.stated is not None and way * (right.stated - left.stated) < 0


def _ages(group: Group, a: Claim, b: Claim, left: Decimal | None, right: Decimal | None, published: Dates) -> Verdict | None:
    """Birthdays pass between articles: as many years as lie between them, begun ones counting; not those of many people."""
    if left is None or right is None:
        return "conflict" if group.route == "passages" else None  # "15 to 25": passages part ranges alone
    when = times_of(group, a, b, published)
    years, grown = years_between(*when), right - left
    if years is None and not (group.certain and group.route == "passages"):
        return "compatible" if abs(grown) <= 1 else "undecided"
    apart = order(*when, COUNT_DAYS)
    passed = apart == "apart" if group.route == "passages" else apart != "together"  # one story is told at one time
    if years is not None and passed and 0 <= grown * (later(*when) or 1) <= years:
        return "compatible"
    if group.certain and group.route == "passages":
        return "conflict"
    return "conflict" if abs(grown) < GENERATION or _misprint(str(left), str(right)) else "undecided"


def _misprint(a: str, b: str) -> bool:
    return one_digit(a, b) or exchanged(a, b)


def _digits(claim: Claim) -> str:
    value = claim.mention.value
    return str(value.stated) if isinstance(value, Quantity) and value.stated is not None else ""


def _offices(group: Group, a: Claim, b: Claim, relation: Relation, published: Dates) -> Verdict | None:
    """People hold several offices: two that may be held together, neither of which says the other, are undecided."""
    if _tense(a) != _tense(b):
        return "changed" if order_of(a, b, published) == "apart" else "compatible"
    match relation:
        case Relation.SAME:
            return "agree"
        case Relation.WITHIN | Relation.OVERLAPS:
            return "compatible"
        case Relation.APART:
            return _offices_apart(group, a, b, published, YEAR)
        case _:
            return _offices_together(a, b, published)


def _offices_apart(group: Group, a: Claim, b: Claim, published: Dates, widest: int) -> Verdict:
    """Two offices that exclude each other, or two holders of one: not at one time."""
    return "compatible" if _tense(a) != _tense(b) else by_time(group, order_of(a, b, published, widest))


def _holders(group: Group, a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """Two holders of one office: nothing but a conflict; like names are one person's while no namesake can have followed."""
    found = _offices_apart(group, a, b, published, MONTH)
    if not group.certain:
        return "conflict" if found == "conflict" else None
    times = [held(claim, published[claim.document]) for claim in (a, b)]
    return "conflict" if found == "changed" and order(times[0], times[1], NAMESAKE_DAYS) != "apart" else found


def _offices_together(a: Claim, b: Claim, published: Dates) -> Verdict | None:
    """Two offices that one person may hold together: a question only where both answer the same one."""
    left, right = a.mention.value, b.mention.value
    if not (isinstance(left, Role) and isinstance(right, Role) and labels.of_one_question(left, right)):
        return None
    return "changed" if order_of(a, b, published) == "apart" else "undecided"


def order_of(a: Claim, b: Claim, published: Dates, widest: int = MONTH) -> Order:
    """How the times of two offices stand; one article speaks of one time, unless it dates both."""
    if a.document == b.document and not (a.as_of and b.as_of):
        return "together"
    return order(held(a, published[a.document]), held(b, published[b.document]), OFFICE_DAYS, widest)


def _place(claim: Claim) -> str:
    role = claim.mention.value
    return role.organization if isinstance(role, Role) else ""


def _tense(claim: Claim) -> str | None:
    role = claim.mention.value
    return role.tense if isinstance(role, Role) else None
