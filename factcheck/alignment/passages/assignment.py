"""The best way to pair up two lists, each member at most once, by the sum of the weights of the pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf

Weights = Mapping[tuple[int, int], float]  # (left, right) → weight above 0; a pair without an entry is not possible

_MOST = 80  # members of a component: larger ones (tables) are paired greedily, heaviest first


def assign(weights: Weights) -> list[tuple[int, int]]:
    """The pairs of the heaviest assignment, sorted; each connected component of possible pairs by itself."""
    chosen = [pair for component in _components(weights) for pair in _solve(component)]
    return sorted(chosen)


def _components(weights: Weights) -> Iterator[dict[tuple[int, int], float]]:
    """The weights cut into components that share no member."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(node: tuple[int, int]) -> tuple[int, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for left, right in sorted(weights):
        parent[root((0, left))] = root((1, right))
    components: dict[tuple[int, int], dict[tuple[int, int], float]] = {}
    for pair in sorted(weights):
        components.setdefault(root((0, pair[0])), {})[pair] = weights[pair]
    yield from components.values()


def _solve(weights: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    lefts, rights = sorted({i for i, _ in weights}), sorted({j for _, j in weights})
    if len(lefts) == 1 or len(rights) == 1:
        return [max(sorted(weights), key=lambda pair: weights[pair])]
    if max(len(lefts), len(rights)) > _MOST:
        return _greedy(weights)
    if len(lefts) > len(rights):
        return [(i, j) for j, i in _solve({(j, i): weight for (i, j), weight in weights.items()})]
    costs = [[-weights.get((i, j), 0.0) for j in rights] for i in lefts]
    pairs = ((lefts[row], rights[column]) for row, column in enumerate(_cheapest(costs)))
    return [pair for pair in pairs if pair in weights]


def _greedy(weights: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    chosen: list[tuple[int, int]] = []
    lefts: set[int] = set()
    rights: set[int] = set()
    for pair in sorted(weights, key=lambda pair: (-weights[pair], pair)):
        if pair[0] not in lefts and pair[1] not in rights:
            chosen.append(pair)
            lefts.add(pair[0])
            rights.add(pair[1])
    return chosen


def _cheapest(costs: list[list[float]]) -> list[int]:
    """The column of each row in the cheapest assignment; there must be as many columns as rows, or more.

    The Hungarian method with potentials, one augmenting path a row.
    """
    width = len(costs[0])
    row_potential = [0.0] * len(costs)
    column_potential = [0.0] * (width + 1)
    owner = [-1] * (width + 1)  # the row that holds a column; the last column is where a path begins
    for row in range(len(costs)):
        owner[width] = row
        _augment(costs, owner, row_potential, column_potential)
    columns = [0] * len(costs)
    for column in range(width):
        if owner[column] >= 0:
            columns[owner[column]] = column
    return columns


def _augment(costs: list[list[float]], owner: list[int], row_potential: list[float], column_potential: list[float]) -> None:
    """Give the row that waits in the last column its place, moving others along the cheapest path."""
    width = len(costs[0])
    least, came, done = [inf] * width, [width] * width, [False] * (width + 1)
    column = width
    while owner[column] >= 0:
        done[column] = True
        row, nearest, step = owner[column], -1, inf
        for j in range(width):
            if done[j]:
                continue
            reduced = costs[row][j] - row_potential[row] - column_potential[j]
            if reduced < least[j]:
                least[j], came[j] = reduced, column
            if least[j] < step:
                nearest, step = j, least[j]
        for j in range(width + 1):
            if done[j]:
                row_potential[owner[j]] += step
                column_potential[j] -= step
            elif j < width:
                least[j] -= step
        column = nearest
    while column != width:
        owner[column] = owner[came[column]]
        column = came[column]
    owner[width] = -1
