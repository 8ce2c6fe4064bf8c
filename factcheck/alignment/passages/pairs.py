"""Numbers, dates and times of two parallel texts, paired."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from factcheck.alignment.passages.assignment import assign
from factcheck.alignment.passages.likeness import context, likeness
from factcheck.alignment.passages.marks import Story, digits
from factcheck.alignment.passages.relation import equal, relation, rounded
from factcheck.alignment.passages.story import Parallel
from factcheck.model import Claim
from factcheck.values.base import Relation

_LINKED = 0.05  # posterior from which two sentences are thought of at all
# Weights of a pair: equal values before rounded ones before unequal ones of one kind, whatever the order (judgements).
_EQUAL, _ROUNDED, _WORDS, _ACROSS, _UNEQUAL = 10.0, 6.0, 5.0, 2.0, 0.9
_LIKE, _AMONG, _ORDER, _SLIP = 0.6, 0.3, 3.0, 0.3
_UNLIKE = 0.2  # likeness of kind up to which two claims have nothing to do with each other
# A sentence with more claims is a list: each of its claims meets as many of the other sentence as this, those in its own place,
# and none accuses (a judgement; it bounds the time).
LIST = 100
# Of two readings of one stretch of text the first of these counts.
_PREFERRED = ("age", "date", "time", "duration", "recurrence", "money", "percent", "quantity", "ordinal", "score", "code")


@dataclass(frozen=True, slots=True)
class Contestant:
    """A claim with its place among the claims of its sentence, from 0 to 1.

    `firm` tells whether it is written so that it can accuse: in digits or by the calendar's names, and not in a list.  A number
    in words only explains.
    """

    claim: Claim
    rank: float
    firm: bool


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
    firm = pair.left.firm and pair.right.firm
    if not pair.agrees:
        return _UNEQUAL * like * (1 - crossing) * _slip(pair) if firm and like > _UNLIKE else 0.0
    if pair.across:
        return _ACROSS + like - crossing
    if not firm:
        return _WORDS + like - crossing
    base = _EQUAL if equal(pair.relation) else _ROUNDED
    return base + _LIKE * like + _AMONG * (pair.beside is not None) - _ORDER * crossing


def _slip(pair: Pair) -> float:
    """How much one looks like a slip in the other: two figures that are left over share most of their digits."""
    from rapidfuzz import fuzz

    one, other = (digits(claim.mention.text) for claim in (pair.left.claim, pair.right.claim))
    return 1.0 - _SLIP + _SLIP * fuzz.ratio(one, other) / 100


def contestants(claims: Iterable[Claim]) -> list[Contestant]:
    """Those of a text's claims that compete for partners, in order of position."""
    found: list[Contestant] = []
    rivals = (claim for claim in claims if claim.kind in _PREFERRED)
    for _, group in groupby(rivals, key=lambda claim: claim.sentence):
        inside = _apart(group)
        few = len(inside) <= LIST
        found += [Contestant(claim, (place + 0.5) / len(inside), few and _firm(claim)) for place, claim in enumerate(inside)]
    return found


def lists(claims: Iterable[Claim]) -> list[tuple[int, int]]:
    """(sentence, number of claims) of those with so many that none of them accuses."""
    counts = Counter(one.claim.sentence for one in contestants(claims))
    return [(sentence, count) for sentence, count in sorted(counts.items()) if count > LIST]


def _claim_order(claim: Claim) -> tuple[int, int, int]:
    """Long readings of a stretch of text before short ones."""
    return claim.mention.start - claim.mention.end, _PREFERRED.index(claim.kind), claim.mention.start


def _apart(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in order of position, one where several read the same words."""
    kept: list[Claim] = []
    covered: set[int] = set()
    for claim in sorted(claims, key=_claim_order):
        places = range(claim.mention.start, claim.mention.end)
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(claim)
    return sorted(kept, key=lambda one: one.mention.start)


def _firm(claim: Claim) -> bool:
    when = claim.mention.when
    named = when is not None and any(part is not None for part in (when.month, when.weekday, when.season))
    return named or any(map(str.isdigit, claim.mention.text))


def paired(left: Story, right: Story, found: Parallel) -> Paired:
    """The pairs of the best assignment among all that can be."""
    options = {(i, j): pair for i, j, pair in _possible(left, right, found) if pair.weight > 0.0}
    chosen = [options[pair] for pair in assign({key: pair.weight for key, pair in options.items()})]
    agreeing = [pair for pair in chosen if pair.agrees]
    return Paired(agreeing, [pair for pair in chosen if not pair.agrees], list(options.values()))


def _possible(left: Story, right: Story, found: Parallel) -> Iterator[tuple[int, int, Pair]]:
    """Every pair of claims whose sentences are linked, with their numbers in the two lists of contestants."""
    theirs = contestants(right.claims)
    by_sentence: dict[int, list[int]] = {}
    for j, contestant in enumerate(theirs):
        by_sentence.setdefault(contestant.claim.sentence, []).append(j)
    for i, one in enumerate(contestants(left.claims)):
        for sentence, posterior in sorted(found.links[one.claim.sentence].items()):
            if posterior < _LINKED:
                continue
            for j in _beside(one, by_sentence.get(sentence, [])):
                yield i, j, _pair(left, right, one, theirs[j], posterior)


def _beside(one: Contestant, others: list[int]) -> list[int]:
    """Those of a sentence's claims that the claim meets: all, of a list those in its own place."""
    first = max(0, min(len(others) - LIST, round(one.rank * len(others)) - LIST // 2))
    return others[first : first + LIST]


def _pair(left: Story, right: Story, one: Contestant, other: Contestant, posterior: float) -> Pair:
    found = relation(one.claim, other.claim)
    like = likeness(one.claim, other.claim)
    near = context(left, right, one.claim, other.claim) if one.firm and other.firm else None
    return Pair(one, other, found, posterior, like, near)
