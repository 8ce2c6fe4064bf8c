"""Numbers, dates and times of two parallel texts, paired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.alignment.passages.assignment import assign
from factcheck.alignment.passages.contestants import FEWEST, LIST, Contestant, in_its_own_unit
from factcheck.alignment.passages.figures import digits, one_figure
from factcheck.alignment.passages.likeness import context, likeness
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.relation import equal, of_other_scale, relation, rounded
from factcheck.alignment.passages.said import name_one_part
from factcheck.alignment.passages.story import Parallel
from factcheck.values.base import Relation

_LINKED = 0.05  # posterior from which two sentences are thought of at all
# Weights of a pair: equal values before rounded ones before unequal ones of one kind, whatever the order (judgements).
_EQUAL, _ROUNDED, _WORDS, _ACROSS, _UNEQUAL, _LOOSE = 10.0, 6.0, 5.0, 2.0, 0.9, 0.3
_LIKE, _AMONG, _ORDER, _SLIP = 0.6, 0.3, 3.0, 0.3
_UNLIKE = 0.2  # likeness of kind up to which two claims have nothing to do with each other


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that may stand for one thing, and why: the posterior of their sentences, likeness, order, context."""

    left: Contestant
    right: Contestant
    relation: Relation
    posterior: float
    likeness: float
    beside: str | None

    @property
    def agrees(self) -> bool:
        """Whether the values say the same, or one of them the same less exactly."""
        return equal(self.relation) or rounded(self.relation)

    @property
    def shift(self) -> float:
        """How far the two stand apart in the order of their sentences."""
        return abs(self.left.rank - self.right.rank)

    @property
    def across(self) -> bool:
        """Whether the two are of sorts that share no more than a number: a score and a count, a year and a count."""
        return rounded(self.relation) and type(self.left.claim.mention.value) is not type(self.right.claim.mention.value)

    @property
    def loose(self) -> bool:
        """Whether they agree by no more than a word for a number of another sort, or two dates that name no part in common."""
        one, other = self.left.claim.mention, self.right.claim.mention
        if not rounded(self.relation):
            return False
        dates = one.when is not None and other.when is not None
        return not self.firm if self.across else dates and not (name_one_part(one, other) or self.one_figure)

    @property
    def firm(self) -> bool:
        """Whether both are written so that they can accuse."""
        return self.left.firm and self.right.firm

    @property
    def one_figure(self) -> bool:
        """Whether the two are written with the same figures."""
        return one_figure(self.left.claim.mention.text, self.right.claim.mention.text)

    @property
    def weight(self) -> float:
        """What the pair is worth in the assignment; 0 where it cannot be."""
        return self.posterior * max(0.0, _worth(self))


@dataclass(frozen=True, slots=True)
class Paired:
    """The chosen pairs: those that agree and the unequal ones, each in order of position on the left; and all that can be."""

    agreeing: list[Pair]
    unequal: list[Pair]
    possible: list[Pair]


def _worth(pair: Pair) -> float:
    crossing, like = pair.shift**2, pair.likeness
    if not pair.agrees:
        return _UNEQUAL * like * (1 - crossing) * _slip(pair) if _accuses(pair) and like > _UNLIKE else 0.0
    if pair.loose:
        return _LOOSE * like * (1 - crossing)
    if pair.across:
        return _ACROSS + like - crossing
    if not pair.firm:
        return _WORDS + like - crossing
    base = _EQUAL if equal(pair.relation) else _ROUNDED
    return base + _LIKE * like + _AMONG * (pair.beside is not None) - _ORDER * crossing


def _accuses(pair: Pair) -> bool:
    """Whether both are firm; of one row of figures with another scale word one may stand in words: "mille millions"."""
    one, other = pair.left, pair.right
    return pair.firm or ((one.firm or other.firm) and of_other_scale(one.claim, other.claim))


def _slip(pair: Pair) -> float:
    """How much one looks like a slip in the other: two figures that are left over share most of their digits."""
    from rapidfuzz import fuzz

    one, other = (digits(claim.mention.text) for claim in (pair.left.claim, pair.right.claim))
    return 1.0 - _SLIP + _SLIP * fuzz.ratio(one, other) / 100


def paired(left: Story, right: Story, found: Parallel) -> Paired:
    """The pairs of the best assignment among all that can be."""
    possible = {(i, j): pair for i, j, pair in _possible(left, right, found)}
    weights = {key: weight for key, pair in possible.items() if (weight := pair.weight) > 0.0}
    chosen = [possible[pair] for pair in assign(weights)]
    agreeing = [pair for pair in chosen if pair.agrees]
    return Paired(agreeing, [pair for pair in chosen if not pair.agrees], [possible[pair] for pair in weights])


def _possible(left: Story, right: Story, found: Parallel) -> Iterator[tuple[int, int, Pair]]:
    """Every pair of claims whose sentences are linked, with their numbers in the two lists of contestants."""
    theirs = right.contestants
    by_sentence: dict[int, list[int]] = {}
    for j, contestant in enumerate(theirs):
        by_sentence.setdefault(contestant.claim.sentence, []).append(j)
    for i, one in enumerate(left.contestants):
        for sentence, posterior in sorted(found.links[one.claim.sentence].items()):
            if posterior < _LINKED:
                continue
            for j in _beside(one, by_sentence.get(sentence, [])):
                yield i, j, _pair(left, right, one, theirs[j], posterior)


def _beside(one: Contestant, others: list[int]) -> list[int]:
    """Those of a sentence's claims that the claim meets: all, of a list those in its own place."""
    many = LIST if len(others) <= LIST else max(FEWEST, LIST * LIST // len(others))
    first = max(0, min(len(others) - many, round(one.rank * len(others)) - many // 2))
    return others[first : first + many]


def _pair(left: Story, right: Story, one: Contestant, other: Contestant, posterior: float) -> Pair:
    found = Relation.INCOMPARABLE if in_its_own_unit(one, other) else relation(one.claim, other.claim)
    like = likeness(one.claim, other.claim)
    near = context(left, right, one.claim, other.claim) if one.firm and other.firm else None
    return Pair(one, other, found, posterior, like, near)
