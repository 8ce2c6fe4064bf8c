"""Which claims of a group decide: of every two documents the two that fit best, and those that their own document gainsays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from factcheck.model import Claim, Group, Verdict
from factcheck.values import days, labels
from factcheck.values.days import Moment
from factcheck.values.labels import Role

RANK: dict[Verdict, int] = {"agree": 0, "compatible": 1, "changed": 2, "undecided": 3, "conflict": 4}
_STEADY = ("role", "date")  # kinds of which a document that says two things says one of them wrong

Compared = tuple[Verdict, Claim, Claim]
Compare = Callable[[Claim, Claim], Verdict | None]
Later = Callable[[Claim, Claim], int]


def compared(group: Group, compare: Compare, later: Later = lambda _, __: 0) -> list[Compared]:
    """The verdicts that make the group's, each with its two claims; none where nothing can be compared.

    `later` is 1 where the second claim holds for a later time than the first, -1 for an earlier one, 0 where that is unknown.
    """
    claims = _fullest(_own(group))
    best = [_settled(one, claims, compare, later) for one in _best(claims, compare)]
    if group.steady and group.certain:
        best = [_outvoted(one, claims, compare) for one in best]
    return [*best, *(_outliers(claims, compare) if group.certain else ())]


def _settled(found: Compared, claims: Sequence[Claim], compare: Compare, later: Later) -> Compared:
    """The verdict; what is the same before and after has not changed in between."""
    verdict, a, b = found
    if verdict != "changed" or a.kind == "role":
        return found
    for one, other in ((a, b), (b, a)):
        back = (claim for claim in claims if claim.document != one.document and compare(other, claim) == "agree")
        if any(later(other, one) == later(one, claim) != 0 for claim in back):
            return "conflict", a, b
    return found


def _outvoted(found: Compared, claims: Sequence[Claim], compare: Compare) -> Compared:
    """The verdict; a number of what does not change is wrong where two other documents agree and none has it."""
    verdict, a, b = found
    if verdict != "undecided":
        return found
    for one, other in ((a, b), (b, a)):
        others = [claim for claim in claims if claim.document not in (one.document, other.document)]
        backs_other = any(compare(other, claim) == "agree" for claim in others)
        if backs_other and not any(compare(one, claim) in ("agree", "compatible") for claim in others):
            return "conflict", a, b
    return found


def _own(group: Group) -> tuple[Claim, ...]:
    """The claims that rest on no other of the group, which they can neither back nor contradict; all where too few are left."""
    ids = {claim.id for claim in group.claims}
    own = tuple(claim for claim in group.claims if ids.isdisjoint(claim.derived_from))
    return own if len({claim.document for claim in own}) > 1 else group.claims


def _fullest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that another of their document says more of: the foreign minister, in October of the autumn."""
    return [claim for claim in claims if not any(_says_more(other, claim) for other in claims)]


def _says_more(claim: Claim, other: Claim) -> bool:
    if claim.document != other.document:
        return False
    match claim.mention.value, other.mention.value:
        case Role() as more, Role() as less:
            one = claim.about.subject == other.about.subject and more.tense == less.tense
            return one and labels.says_more(more, less)
        case Moment() as more, Moment() as less:
            return days.lies_within(more, less)
    return False


def _best(claims: Sequence[Claim], compare: Compare) -> list[Compared]:
    """For each two documents the verdict of the two claims that fit best: a document may say a thing in two ways."""
    best: dict[tuple[str, str], Compared] = {}
    for a, b in combinations(claims, 2):
        if a.document == b.document:
            continue
        found = compare(a, b)
        pair = (a.document, b.document)
        if found is not None and (pair not in best or RANK[found] < RANK[best[pair][0]]):
            best[pair] = (found, a, b)
    return list(best.values())


def _outliers(claims: Sequence[Claim], compare: Compare) -> Iterator[Compared]:
    """The claims that contradict every other document and their own, which sides with one of these."""
    for claim in claims:
        siblings = [one for one in claims if one.document == claim.document and one is not claim]
        others = [one for one in claims if one.document != claim.document]
        if claim.kind not in _STEADY or not siblings or any(compare(claim, one) != "conflict" for one in others):
            continue
        backed = any(
            compare(claim, sibling) == "conflict" and any(compare(sibling, one) in ("agree", "compatible") for one in others)
            for sibling in siblings
        )
        if backed:
            yield "conflict", *sorted((claim, others[0]), key=lambda one: (one.document, one.mention.start))  # type: ignore[misc]
