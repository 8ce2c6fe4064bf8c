"""Links beside the path: sentences that were moved."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, log1p

from factcheck.alignment.passages.evidence import Evidence
from factcheck.alignment.passages.path import Links

_NOTHING = 1.0  # log-odds that a sentence has no counterpart against any one place (a judgement, measured)
_DISTANCE = 0.7  # how much a move costs, by the logarithm of its length in sentences
_STEP = 3.0
_FAR, _AWAY, _ANYWHERE = 5.0, 0.4, 5.0  # a move over more sentences costs so much more for each, and so much at most
_HIGHEST = 40.0
_LEAST = 0.01
_ON_PATH = 0.5
_FEWEST = 3  # sentences: in shorter texts nothing can move


def rescue(evidence: Evidence, links: Links) -> Links:
    """The links with those added where a sentence and its counterpart agree sharply, each best for the other.

    Such a link weakens what the path says of its row and column.
    """
    height, width = len(evidence.rows), len(evidence.columns)
    if min(height, width) < _FEWEST:
        return links
    moved = _moved(evidence)
    rivals = _rivals(links, moved, width)
    return [
        {
            j: max(chance * (1.0 - rivals(i, j)), moved[i].get(j, 0.0))
            for j, chance in {**dict.fromkeys(moved[i], 0.0), **links[i]}.items()
        }
        for i in range(height)
    ]


def _rivals(links: Links, moved: Links, width: int) -> Callable[[int, int], float]:
    """Tells how likely the row or the column of a pair has its counterpart elsewhere.

    A neighbour that lies on the path is no rival: the path takes both for one.
    """
    rows = [max(((chance, j) for j, chance in row.items()), default=(0.0, -1)) for row in moved]
    columns = [(0.0, -1)] * width
    for i, row in enumerate(moved):
        for j, chance in row.items():
            columns[j] = max(columns[j], (chance, i))

    def rival(i: int, j: int) -> float:
        (in_row, there), (in_column, here) = rows[i], columns[j]
        if there == j or (abs(there - j) == 1 and links[i].get(there, 0.0) > _ON_PATH):
            in_row = 0.0
        if here == i or (abs(here - i) == 1 and links[here].get(j, 0.0) > _ON_PATH):
            in_column = 0.0
        return max(in_row, in_column)

    return rival


def _moved(evidence: Evidence) -> Links:
    """For each pair with evidence, the chance that each is the other's counterpart, wherever they stand.

    It stands against all else that either could be: another pair of its row or column, or nothing.
    """
    odds = [{j: _odds(evidence, i, j) for j in evidence.shared[i]} for i in range(len(evidence.rows))]
    columns = [exp(_NOTHING)] * len(evidence.columns)
    for row in odds:
        for j, value in row.items():
            columns[j] += value
    found: Links = []
    for row in odds:
        whole = sum(row.values())
        chances = {j: value / (whole + columns[j] - value) for j, value in row.items()}
        found.append({j: chance for j, chance in chances.items() if chance > _LEAST})
    return found


def _odds(evidence: Evidence, i: int, j: int) -> float:
    height, width = len(evidence.rows), len(evidence.columns)
    distance = abs((i + 0.5) / height - (j + 0.5) / width) * max(height, width)
    cost = _DISTANCE * log1p(distance / _STEP) + min(_ANYWHERE, _AWAY * max(0.0, distance - _FAR))
    return exp(min(_HIGHEST, evidence.of(i, j) - cost))
