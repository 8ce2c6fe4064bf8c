"""The one figure in which two linked passages differ, whatever it was read as.

A slip breaks what is written as often as it changes it: "the 91st of February", "290 years old", half of a range.  Then no two
claims of one kind stand against each other.  But passages that stand for one another show the same figures; where each side
has one left over, and a slip of the pen makes one of the other, these two are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.alignment.passages.contestants import LIST
from factcheck.alignment.passages.figures import Figure, places_of
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.likeness import likeness
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.pairs import Pair
from factcheck.alignment.passages.relation import equal, relation
from factcheck.alignment.passages.story import Parallel
from factcheck.model import Claim, Feature, Group
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity
from factcheck.values.slips import is_slip

_LINKED = 0.5  # posterior from which two sentences belong to one passage
_SURE = 0.8  # posterior from which a difference is told (a judgement)
_NEAR = 3  # sentences within which a figure that is left over there explains where it went
_MOST = 3  # sentences of a passage
_ALIKE = 0.4  # likeness of kind of one sort (a judgement)
_YEARS, _CLOSE = range(1800, 2100), 3  # years that a slip makes of one another differ by no more (a judgement)
_LEFT_OVER = Feature("figures", 1.0, "each is the only figure that the other passage lacks, and a slip makes one of the other")


def odd_figures(
    left: Story, right: Story, found: Parallel, agreeing: Sequence[Pair], accused: Iterable[Claim]
) -> Iterator[Group]:
    """A group for each two figures that are told, in order of position on the left; none for what is accused already."""
    told = {claim.id for claim in accused}
    ours, theirs = _Side(left), _Side(right)
    for pair in agreeing:
        one, other = pair.left.claim, pair.right.claim
        if equal(pair.relation) or (ours.is_single(one) and theirs.is_single(other)):
            ours.explained.add(one.id)
            theirs.explained.add(other.id)
    for here, there, posterior in _passages(found):
        a, b = _odd(ours, theirs, here, there), _odd(theirs, ours, there, here)
        if a and b and posterior >= _SURE and told.isdisjoint((a.claim.id, b.claim.id)) and _a_slip(a, b):
            because = passage(a.claim, b.claim, posterior), _LEFT_OVER
            yield replace(group(left, a.claim, b.claim, because, round(posterior, 2)), by="figures")


class _Side:
    """One text's figures and numbers in words; `explained` are claims that have their counterpart."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.explained: set[str] = set()

    def is_single(self, claim: Claim) -> bool:
        """Whether the claim is written with one figure."""
        return len(places_of(self.story.article.tokens, claim)) == 1

    def of(self, numbers: Iterable[int]) -> list[Figure]:
        """The figures of those sentences."""
        return [one for number in numbers for one in self.story.figures_in.get(number, ())]

    def around(self, numbers: Sequence[int]) -> Counter[str]:
        """How often each figure stands in those sentences and near them."""
        return Counter(one.digits for one in self.of(range(numbers[0] - _NEAR, numbers[-1] + _NEAR + 1)))

    def spelt(self, numbers: Iterable[int]) -> set[str]:
        """The numbers that those sentences have in words, in digits."""
        article = self.story.article
        spans = (range(article.sentences[number].first, article.sentences[number].last) for number in numbers)
        numerals = (article.tokens.payload(i, "number") for span in spans for i in span)
        return {f"{one.value:f}" for one in numerals if one is not None and isinstance(one.value, Decimal)}


def _passages(found: Parallel) -> Iterator[tuple[list[int], list[int], float]]:
    """Sentences of the left and of the right that stand for one another, with the least posterior that links one of them."""
    linked = [{j: chance for j, chance in row.items() if chance >= _LINKED} for row in found.links]
    columns: dict[int, list[int]] = {}
    for i, row in enumerate(linked):
        for j in row:
            columns.setdefault(j, []).append(i)
    seen: set[int] = set()
    for i, row in enumerate(linked):
        if row and i not in seen:
            ours = sorted({k for j in row for k in columns[j]})
            theirs = sorted({j for k in ours for j in linked[k]})
            seen.update(ours)
            if max(len(ours), len(theirs)) <= _MOST:
                yield ours, theirs, min(max(linked[k].values()) for k in ours)


def _odd(side: _Side, other: _Side, here: Sequence[int], there: Sequence[int]) -> Figure | None:
    """The only figure of a passage that the other lacks; None where there are more, or where it stands near the other."""
    mine, yours = side.of(here), other.of(there)
    if max(len(mine), len(yours)) > LIST:
        return None
    matched, spelt = Counter(one.digits for one in yours), other.spelt(there)
    left = []
    for one in mine:
        if matched[one.digits]:
            matched[one.digits] -= 1
        elif one.claim.id not in side.explained and one.digits not in spelt:
            left.append(one)
    if len(left) != 1 or other.around(there)[left[0].digits] >= side.around(here)[left[0].digits]:
        return None
    return left[0]


def _a_slip(a: Figure, b: Figure) -> bool:
    if _two_measures(a.claim, b.claim) or (max(len(a.digits), len(b.digits)) == 1 and not _one_sort(a.claim, b.claim)):
        return False
    years = int(a.digits) in _YEARS and int(b.digits) in _YEARS
    return is_slip(a.digits, b.digits) or (years and abs(int(a.digits) - int(b.digits)) <= _CLOSE)


def _one_sort(a: Claim, b: Claim) -> bool:
    """Whether the two can be read as one sort of thing, as figures of one digit must: they differ too easily."""
    understood = type(a.mention.value) is type(b.mention.value) and relation(a, b) is not Relation.APART
    return likeness(a, b) >= _ALIKE and not understood


def _two_measures(a: Claim, b: Claim) -> bool:
    """Whether one is in miles and the other in kilometres, or in two currencies."""
    one, other = a.mention.value, b.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    currencies = one.currency and other.currency and one.currency != other.currency
    return bool((one.unit and other.unit and one.unit != other.unit) or currencies)
