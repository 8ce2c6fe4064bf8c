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
from factcheck.alignment.passages.figures import Figure, digits, places_of
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.likeness import likeness
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.pairs import Pair
from factcheck.alignment.passages.relation import equal, numbers_of, relation
from factcheck.alignment.passages.story import Parallel
from factcheck.alignment.passages.things import unlike
from factcheck.model import Claim, Feature, Group
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity
from factcheck.values.slips import is_slip
from factcheck.values.units import commensurable, one_currency

_LINKED = 0.5  # posterior from which two sentences belong to one passage
_SURE = 0.8  # posterior from which a difference is told (a judgement)
_NEAR = 3  # sentences within which a figure that is left over there explains where it went
_MOST = 3  # sentences of a passage
_FEW, _LONG = 3, 3  # figures left over on a side among which one is looked for, digits of such a one (judgements)
_ALIKE = 0.4  # likeness of kind of one sort (a judgement)
_YEARS, _CLOSE = range(1800, 2100), 3  # years that a slip makes of one another differ by no more (a judgement)
_LEFT_OVER = Feature("figures", 1.0, "each is a figure that the other passage lacks, and a slip makes one of the other")


def odd_figures(
    left: Story, right: Story, found: Parallel, agreeing: Sequence[Pair], accused: Iterable[Claim]
) -> Iterator[Group]:
    """A group for each two figures that are told, in order of position on the left; none for what is accused already."""
    told = {claim.id for claim in accused}
    ours, theirs = _Side(left), _Side(right)
    for pair in agreeing:
        one, other = pair.left.claim, pair.right.claim
        mine, yours = ours.written(one), theirs.written(other)
        in_words = not (mine and yours)
        same = equal(pair.relation) or _one_number(one, other)
        if len(mine) == len(yours) == 1 or (same and (in_words or not (mine < yours or yours < mine))):
            ours.explained.add(one.id)
            theirs.explained.add(other.id)
    for here, there, posterior in _passages(found):
        if posterior < _SURE:
            continue
        for a, b in _slips(_left_over(ours, theirs, here, there), _left_over(theirs, ours, there, here)):
            if told.isdisjoint((a.claim.id, b.claim.id)) and not unlike(a.claim, b.claim):
                because = passage(a.claim, b.claim, posterior), _LEFT_OVER
                yield replace(group(left, a.claim, b.claim, because, round(posterior, 2)), by="figures")


def _one_number(a: Claim, b: Claim) -> bool:
    """Whether the two state one number, be one of them said to be rough."""
    one, other = a.mention.value, b.mention.value
    return isinstance(one, Quantity) and isinstance(other, Quantity) and one.stated is not None and one.stated == other.stated


class _Side:
    """One text's figures and numbers in words; `explained` are claims that have their counterpart."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.explained: set[str] = set()

    def written(self, claim: Claim) -> Counter[str]:
        """The figures that the claim is written with."""
        tokens = self.story.article.tokens
        return Counter(digits(tokens.word(i)) for i in places_of(tokens, claim))

    def of(self, numbers: Iterable[int]) -> list[Figure]:
        """The figures of those sentences."""
        return [one for number in numbers for one in self.story.figures_in.get(number, ())]

    def around(self, numbers: Sequence[int]) -> Counter[str]:
        """How often each figure stands in those sentences and near them."""
        return Counter(one.digits for one in self.of(range(numbers[0] - _NEAR, numbers[-1] + _NEAR + 1)))

    def spelt(self, numbers: Iterable[int]) -> set[str]:
        """The numbers that those sentences have in words ("the sixties" too), in digits."""
        article = self.story.article
        spans = (range(article.sentences[number].first, article.sentences[number].last) for number in numbers)
        numerals = (article.tokens.payload(i, "number") for span in spans for i in span)
        named = (number for i in numbers for claim in self.story.claims_in.get(i, ()) for number in numbers_of(claim))
        words = (one.value for one in numerals if one is not None and isinstance(one.value, Decimal))
        return {f"{number:f}" for number in (*words, *named)}


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


def _left_over(side: _Side, other: _Side, here: Sequence[int], there: Sequence[int]) -> list[Figure]:
    """The figures of a passage that the other lacks and that do not stand near it; none of a list."""
    mine, yours = side.of(here), other.of(there)
    if max(len(mine), len(yours)) > LIST:
        return []
    matched = Counter(one.digits for one in yours)
    left = []
    for one in sorted(mine, key=lambda one: one.claim.id not in side.explained):
        if matched[one.digits]:
            matched[one.digits] -= 1
        elif one.claim.id not in side.explained:
            left.append(one)
    if not left:
        return []
    spelt = other.spelt(there)
    left = [one for one in left if one.digits not in spelt]
    before, after = side.around(here), other.around(there)
    return left if all(after[one.digits] < before[one.digits] for one in left) else []


def _slips(mine: Sequence[Figure], yours: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The two that are left, or of several those that are likest: long ones of which only one can be a slip for the other."""
    single = len(mine) == len(yours) == 1
    if max(len(mine), len(yours), 1) > _FEW:
        return
    found = [(a, b) for a in mine for b in yours if _a_slip(a, b) and (single or _telling(a, b))]
    for a, b in found:
        if sum(a is one or b is other for one, other in found) == 1:
            yield a, b


def _telling(a: Figure, b: Figure) -> bool:
    """Whether two figures are hardly so alike by chance: long, not round, and no years."""
    long = all(len(one.digits) >= _LONG and len(one.digits.rstrip("0")) > 1 for one in (a, b))
    return long and not (int(a.digits) in _YEARS and int(b.digits) in _YEARS)


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
    """Whether one can be converted to the other: miles and kilometres, two currencies."""
    one, other = a.mention.value, b.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    if one.currency and other.currency:
        return not one_currency(one.currency, other.currency)
    return bool(one.unit and other.unit) and one.unit != other.unit and commensurable(one.unit, other.unit)
