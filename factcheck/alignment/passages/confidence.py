"""How sure it is that two claims speak of one thing, feature by feature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.alignment.passages.groups import passage
from factcheck.alignment.passages.pairs import Pair
from factcheck.alignment.passages.relation import equal, of_other_scale, rounded
from factcheck.model import Feature

# Confidence from which unequal claims, and equal ones, are taken for one thing (judgements, measured).
ACCUSED, JOINED = 0.5, 0.4

# What is left of the doubt where something speaks for the pair (judgements).
_EQUAL, _ROUNDED, _BESIDE, _ALONE = 0.2, 0.4, 0.6, 0.35
_CROSSED = 0.75  # where neighbours that agree stand the other way round


class Order:
    """The pairs that agree, by their sentences: tells whether another pair keeps their order."""

    def __init__(self, agreeing: Iterable[Pair]) -> None:
        self._beside: dict[tuple[int, int], list[Pair]] = {}
        for pair in agreeing:
            self._beside.setdefault(_sentences(pair), []).append(pair)

    def crossed(self, pair: Pair) -> tuple[int, int]:
        """How many pairs of the same sentences stand to it in the same order on both sides, and how many do not."""
        others = [other for other in self._beside.get(_sentences(pair), ()) if other is not pair]
        steady = sum((other.left.rank < pair.left.rank) == (other.right.rank < pair.right.rank) for other in others)
        return steady, len(others) - steady


def features(pair: Pair, order: Order, alone: bool) -> tuple[Feature, ...]:
    """What speaks for the pair and against it; each weight is a factor, `confidence` multiplies them."""
    one, other = pair.left.claim, pair.right.claim
    kinds = one.kind if one.kind == other.kind else f"{one.kind} and {other.kind}"
    found = [
        passage(one, other, pair.posterior),
        Feature("same kind" if one.kind == other.kind else "like kinds", round(_kind(pair, alone), 4), kinds),
        Feature("same order", round(_order(pair, order, alone), 4), "as the other claims of both sentences"),
    ]
    if pair.beside:
        found.append(Feature("same context", 1.0, f"“{pair.beside}” stands beside both"))
    if alone:
        found.append(Feature("alone", 1.0, "each is the only one of its sentence without an equal in the other"))
    return tuple(found)


def confidence(found: Sequence[Feature]) -> float:
    """The product of the weights, rounded to two places."""
    product = 1.0
    for feature in found:
        product *= feature.weight
    return round(product, 2)


def _kind(pair: Pair, alone: bool) -> float:
    """The likeness of kind, its doubt lessened by what else speaks for the pair."""
    doubt = 1.0 - pair.likeness
    if equal(pair.relation):
        doubt *= _EQUAL
    elif rounded(pair.relation):
        doubt *= _ROUNDED
    elif alone or of_other_scale(pair.left.claim, pair.right.claim):
        doubt *= _ALONE
    return 1.0 - doubt * (_BESIDE if pair.beside else 1.0)


def _order(pair: Pair, order: Order, alone: bool) -> float:
    """How well the pair keeps the order of its sentences, which matters less where there is no other choice."""
    if pair.agrees and (equal(pair.relation) or pair.one_figure):
        return 1.0 - pair.shift / 4
    steady, crossed = order.crossed(pair)
    kept = 1.0 if not crossed else _CROSSED if steady >= crossed else _CROSSED**2
    doubt = 1.0 - kept * (1.0 - pair.shift / 2)
    return 1.0 - doubt * (_ALONE if alone else 1.0)


def _sentences(pair: Pair) -> tuple[int, int]:
    return pair.left.claim.sentence, pair.right.claim.sentence
