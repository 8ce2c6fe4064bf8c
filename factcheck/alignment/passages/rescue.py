"""Links beside the path: sentences that were moved."""

from __future__ import annotations

from math import exp, log1p

from factcheck.alignment.passages.evidence import Evidence
from factcheck.alignment.passages.path import Links

_NOTHING = 3.0  # log-odds that a sentence has no counterpart (a judgement, measured)
_DISTANCE = 0.7  # how much a move costs, by the logarithm of its length in sentences
_STEP = 3.0
_HIGHEST = 40.0
_LEAST = 0.01
_FEWEST = 3  # sentences: in shorter texts nothing can move


def rescue(evidence: Evidence, links: Links) -> Links:
    """The links with those added where a sentence and its counterpart agree sharply, each best for the other.

    Such a link weakens what the path says of its row and column.
    """
    height, width = len(evidence.rows), len(evidence.columns)
    if min(height, width) < _FEWEST:
        return links
    moved = _moved(evidence)
    best_row = [max(row.values(), default=0.0) for row in moved]
    best_column = [0.0] * width
    for row in moved:
        for j, chance in row.items():
            best_column[j] = max(best_column[j], chance)
    return [
        {j: max(_kept(chance, moved[i].get(j, 0.0), best_row[i], best_column[j]), moved[i].get(j, 0.0))
         for j, chance in {**dict.fromkeys(moved[i], 0.0), **links[i]}.items()}
        for i in range(height)
    ]  # fmt: skip


def _kept(chance: float, own: float, best_row: float, best_column: float) -> float:
    """What is left of a path's link beside the best moved link of its row or column."""
    other = max(best for best in (best_row if own < best_row else 0.0, best_column if own < best_column else 0.0))
    return chance * (1.0 - other)


def _moved(evidence: Evidence) -> Links:
    """For each pair with evidence, the chance that each is the other's counterpart, wherever they stand."""
    height, width = len(evidence.rows), len(evidence.columns)
    odds = [{j: _odds(evidence, i, j) for j in evidence.shared[i]} for i in range(height)]
    # Pairs that share nothing stand for one each.
    rows = [sum(row.values()) + width - len(row) + exp(_NOTHING) for row in odds]
    columns = [exp(_NOTHING) + height] * width
    for row in odds:
        for j, value in row.items():
            columns[j] += value - 1.0
    both = [{j: (value / rows[i]) * (value / columns[j]) for j, value in row.items()} for i, row in enumerate(odds)]
    return [{j: chance for j, chance in row.items() if chance > _LEAST} for row in both]


def _odds(evidence: Evidence, i: int, j: int) -> float:
    height, width = len(evidence.rows), len(evidence.columns)
    distance = abs((i + 0.5) / height - (j + 0.5) / width) * max(height, width)
    return exp(min(_HIGHEST, evidence.of(i, j) - _DISTANCE * log1p(distance / _STEP)))
