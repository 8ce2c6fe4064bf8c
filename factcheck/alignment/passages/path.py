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
_Grid = list[list[float]]  # a value for each place of a walk; beyond the last sentences, and outside the band, it is 0


def walk(evidence: Evidence) -> Links:
    """For each sentence of the left, the sentences of the right with their posteriors.

    Texts that differ in length by more than the widest band allows are aligned near the diagonal alone.
    """
    height, width = len(evidence.rows), len(evidence.columns)
    links: Links = [{} for _ in range(height)]
    bands = [_band(i, height, width) for i in range(height + 1)]
    odds = _steps(evidence, bands)
    before, after = _before(odds, bands, width), _after(odds, bands, width)
    if not after.rows[0][0]:
        return links
    whole = after.scales[0] + log(after.rows[0][0])
    for i, (first, last) in enumerate(bands[:-1]):
        for grid, down, across in ((odds.one, 1, 1), (odds.across, 1, 2), (odds.down, 2, 1)):
            steps, reached, rest = grid[i], before.rows[i], after.rows[i + down]
            scale = exp(before.scales[i] + after.scales[i + down] - whole)
            for j in range(first, last):
                if chance := steps[j] * reached[j] * rest[j + across]:
                    _spread(links, i, j, down, across, chance * scale)
    return links


def _band(i: int, height: int, width: int) -> tuple[int, int]:
    """The columns near the diagonal in row i, half-open."""
    half = min(_WIDE, max(_NARROW + abs(height - width), max(height, width) // 4))
    centre = i * width // height
    return max(0, centre - half), min(width, centre + half) + 1


@dataclass(frozen=True, slots=True)
class _Odds:
    """The odds of the steps from each place: one sentence for one, one for two of the right, two of the left for one."""

    one: _Grid
    across: _Grid
    down: _Grid


def _steps(evidence: Evidence, bands: list[tuple[int, int]]) -> _Odds:
    height, width = len(evidence.rows), len(evidence.columns)
    found = _Odds(_grid(height, width), _grid(height, width), _grid(height, width))
    below: dict[int, float] = {}
    for i in range(height - 1, -1, -1):
        first, last = bands[i]
        here = {j: evidence.of(i, j) for j in range(first, min(width, last + 1))}
        for j in range(first, min(width, last)):
            one, right, down = here[j], here.get(j + 1), below.get(j)
            found.one[i][j] = _odds(one)
            # What the single sentence has alone counts against both that stand for it, so once too often.
            if right is not None:
                found.across[i][j] = _odds(_UNEVEN + one + right - evidence.rows[i])
            if down is not None:
                found.down[i][j] = _odds(_UNEVEN + one + down - evidence.columns[j])
        below = here
    return found


def _grid(height: int, width: int) -> _Grid:
    """A grid of zeros, with two more rows and columns than there are places, so that every step ends on it."""
    return [[0.0] * (width + 3) for _ in range(height + 3)]


def _odds(weight: float) -> float:
    return exp(max(_LOWEST, min(_HIGHEST, weight)))


@dataclass(frozen=True, slots=True)
class _Sums:
    """For each place the sum of the odds of all walks to it, or from it, and the logarithm by which each row is scaled."""

    rows: _Grid
    scales: list[float]

    def scaled(self, i: int, nearest: int) -> None:
        """Scale row i, which was summed in the scale of the nearest one."""
        row = self.rows[i]
        largest = max(row) or 1.0
        row[:] = [value / largest for value in row]
        self.scales[i] = self.scales[nearest] + log(largest)


def _after(odds: _Odds, bands: list[tuple[int, int]], width: int) -> _Sums:
    """The sums from each place to the end, row by row from there."""
    height = len(bands) - 1
    sums = _Sums(_grid(height, width), [0.0] * (height + 3))
    for i in range(height, -1, -1):
        row, next_row, farther = sums.rows[i], sums.rows[i + 1], sums.rows[i + 2]
        one, across, down = odds.one[i], odds.across[i], odds.down[i]
        factor = exp(sums.scales[i + 2] - sums.scales[i + 1])
        row[width] = float(i == height)
        for j in range(bands[i][1] - 1, bands[i][0] - 1, -1):
            row[j] += one[j] * next_row[j + 1] + across[j] * next_row[j + 2] + down[j] * farther[j + 1] * factor
            row[j] += _LEFT_OUT * (row[j + 1] + next_row[j])
        sums.scaled(i, i + 1)
    return sums


def _before(odds: _Odds, bands: list[tuple[int, int]], width: int) -> _Sums:
    """The sums from the beginning to each place, row by row; before the first row or column stands the grid's end: zeros."""
    height = len(bands) - 1
    sums = _Sums(_grid(height, width), [0.0] * (height + 3))
    sums.rows[0][0] = 1.0
    for i in range(height + 1):
        row, last_row, farther = sums.rows[i], sums.rows[i - 1], sums.rows[i - 2]
        one, across, down = odds.one[i - 1], odds.across[i - 1], odds.down[i - 2]
        factor = exp(sums.scales[i - 2] - sums.scales[i - 1])
        for j in range(*bands[i]):
            row[j] += one[j - 1] * last_row[j - 1] + across[j - 2] * last_row[j - 2] + down[j - 1] * farther[j - 1] * factor
            row[j] += _LEFT_OUT * (row[j - 1] + last_row[j])
        sums.scaled(i, i - 1)
    return sums


def _spread(links: Links, i: int, j: int, down: int, across: int, chance: float) -> None:
    """Add a step's chance to the pairs of sentences that it links."""
    if chance < _LEAST:
        return
    for x in range(i, i + down):
        for y in range(j, j + across):
            links[x][y] = min(1.0, links[x].get(y, 0.0) + chance)
