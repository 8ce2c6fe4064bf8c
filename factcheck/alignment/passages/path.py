"""The chance that two sentences stand for one another, over all ways to walk through both texts in step.

A walk is made of steps: one sentence for one, one for two, two for one, or one left out.  Forward–backward sums the odds of
all walks through each step (Gale and Church 1993 for the steps; the posterior instead of the best walk).
Each row is scaled by its largest sum, so plain products suffice.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

from factcheck.alignment.passages.evidence import Evidence

_LEFT_OUT, _UNEVEN = exp(-3.0), -4.0  # odds of leaving a sentence out, log-odds of one for two (judgements, measured)
_NARROW, _WIDE = 12, 60  # half the band's width in sentences, at least and at most
_HIGHEST, _LOWEST = 30.0, -30.0  # bounds on one step's log-odds, so that products stay within a float
_LEAST = 1e-5

Links = list[dict[int, float]]
_Edge = tuple[int, int, int, float]  # column, rows taken, columns taken, odds


def walk(evidence: Evidence) -> Links:
    """For each sentence of the left, the sentences of the right with their posteriors.

    Texts that differ in length by more than the widest band allows are aligned near the diagonal alone.
    """
    height, width = len(evidence.rows), len(evidence.columns)
    links: Links = [{} for _ in range(height)]
    bands = [_band(i, height, width) for i in range(height + 1)]
    values = [{j: evidence.of(i, j) for j in range(first, min(width, last + 1))} for i, (first, last) in enumerate(bands[:-1])]
    rows = [_edges(evidence, values, i, first, last) for i, (first, last) in enumerate(bands)]
    after, before = _sums(rows, width), _sums(_turned(rows, width), width)
    if after.rows[0].get(0):
        whole = after.scales[0] + log(after.rows[0][0])
        for i, edges in enumerate(rows):
            for j, down, across, odds in edges:
                chance = odds * before.rows[height - i].get(width - j, 0.0) * after.rows[i + down].get(j + across, 0.0)
                if down and across and chance:
                    _spread(links, i, j, down, across, chance * exp(before.scales[height - i] + after.scales[i + down] - whole))
    return links


def _band(i: int, height: int, width: int) -> tuple[int, int]:
    """The columns near the diagonal in row i, half-open."""
    half = min(_WIDE, max(_NARROW + abs(height - width), max(height, width) // 4))
    centre = i * width // height
    return max(0, centre - half), min(width, centre + half) + 1


def _edges(evidence: Evidence, values: list[dict[int, float]], i: int, first: int, last: int) -> list[_Edge]:
    """The steps from row i with their odds; `values` is the evidence of every pair in the band."""
    width = len(evidence.columns)
    here = values[i] if i < len(values) else {}
    below = values[i + 1] if i + 1 < len(values) else {}
    found: list[_Edge] = []
    for j in range(first, last):
        if j < width:
            found.append((j, 0, 1, _LEFT_OUT))
        if i < len(values):
            found.append((j, 1, 0, _LEFT_OUT))
        one, right, down = here.get(j), here.get(j + 1), below.get(j)
        if one is None:
            continue
        found.append((j, 1, 1, _odds(one)))
        # What the single sentence has alone counts against both that stand for it, so once too often.
        if right is not None:
            found.append((j, 1, 2, _odds(_UNEVEN + one + right - evidence.rows[i])))
        if down is not None:
            found.append((j, 2, 1, _odds(_UNEVEN + one + down - evidence.columns[j])))
    return found


def _odds(weight: float) -> float:
    return exp(max(_LOWEST, min(_HIGHEST, weight)))


def _turned(rows: list[list[_Edge]], width: int) -> list[list[_Edge]]:
    """The steps as seen from the end of both texts, each at the place where it ends."""
    height = len(rows) - 1
    turned: list[list[_Edge]] = [[] for _ in rows]
    for i, edges in enumerate(rows):
        for j, down, across, odds in edges:
            turned[height - i - down].append((width - j - across, down, across, odds))
    return [sorted(edges) for edges in turned]


@dataclass(frozen=True, slots=True)
class _Sums:
    """For each place the sum of the odds of all walks from there to the end, and the logarithm by which each row is scaled."""

    rows: list[dict[int, float]]
    scales: list[float]


def _sums(rows: list[list[_Edge]], width: int) -> _Sums:
    """The sums, row by row from the end."""
    height = len(rows) - 1
    sums: list[dict[int, float]] = [{} for _ in range(height + 3)]
    scales = [0.0] * (height + 3)
    for i in range(height, -1, -1):
        row = {width: 1.0} if i == height else {}
        # A row is summed in the scale of the next one.
        sources = (row, sums[i + 1], sums[i + 2])
        factors = (1.0, 1.0, exp(scales[i + 2] - scales[i + 1]))
        for j, down, across, odds in reversed(rows[i]):
            rest = sources[down].get(j + across)
            if rest:
                row[j] = row.get(j, 0.0) + rest * odds * factors[down]
        largest = max(row.values(), default=1.0)
        sums[i] = {j: value / largest for j, value in row.items()}
        scales[i] = scales[i + 1] + log(largest)
    return _Sums(sums, scales)


def _spread(links: Links, i: int, j: int, down: int, across: int, chance: float) -> None:
    """Add a step's chance to the pairs of sentences that it links."""
    if chance < _LEAST:
        return
    for x in range(i, i + down):
        for y in range(j, j + across):
            links[x][y] = min(1.0, links[x].get(y, 0.0) + chance)
