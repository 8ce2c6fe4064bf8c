"""Pairing by weight."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.alignment.passages.assignment import assign


def best(weights):
    """The heaviest sum, by trying every way."""
    lefts, rights = {i for i, _ in weights}, {j for _, j in weights}
    small, large, turned = (lefts, rights, False) if len(lefts) <= len(rights) else (rights, lefts, True)
    rows = sorted(small)
    return max(
        sum(weights.get((y, x) if turned else (x, y), 0.0) for x, y in zip(rows, order, strict=True))
        for order in permutations(sorted(large), len(rows))
    )


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 30).map(float), min_size=1, max_size=14))
def test_no_other_pairing_weighs_more(weights):
    chosen = assign(weights)
    assert sum(weights[pair] for pair in chosen) == best(weights)
    assert len({i for i, _ in chosen}) == len({j for _, j in chosen}) == len(chosen)


def test_a_pair_gives_way_where_both_gain():
    assert assign({(0, 0): 3.0, (0, 1): 2.0, (1, 0): 2.5}) == [(0, 1), (1, 0)]


def test_nothing_pairs_with_nothing():
    assert assign({}) == []


def test_a_large_table_is_paired_in_time():
    weights = {(i, j): 10.0 if i == j else 1.0 for i in range(120) for j in range(120)}
    assert assign(weights) == [(i, i) for i in range(120)]
