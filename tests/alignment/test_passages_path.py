"""Posteriors over walks through two texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.alignment.passages.evidence import Evidence
from factcheck.alignment.passages.path import walk
from factcheck.alignment.passages.rescue import rescue


def evidence(rows):
    """Evidence from a matrix of log-odds."""
    height, width = len(rows), len(rows[0])
    shared = [dict(enumerate(row)) for row in rows]
    return Evidence([0.0] * height, [0.0] * width, shared, [1.0] * height, [1.0] * width)


def diagonal(size, strong=8.0):
    return [[strong if i == j else -1.0 for j in range(size)] for i in range(size)]


def test_sentences_that_share_much_stand_for_one_another():
    links = walk(evidence(diagonal(6)))
    assert all(links[i][i] > 0.99 for i in range(6))


def test_a_sentence_without_counterpart_is_left_out():
    rows = diagonal(6)
    del rows[3]
    links = walk(evidence(rows))
    assert [max(row, key=row.get) for row in links] == [0, 1, 2, 4, 5]


def test_one_sentence_can_stand_for_two():
    links = walk(evidence([[8.0, -1.0, -1.0, -1.0], [-1.0, 8.0, 8.0, -1.0], [-1.0, -1.0, -1.0, 8.0]]))
    assert links[1][1] > 0.9
    assert links[1][2] > 0.9


def test_a_moved_sentence_is_rescued():
    order = [4, 0, 1, 2, 3, 5]
    found = evidence([[12.0 if order[j] == i else -1.0 for j in range(6)] for i in range(6)])
    links = rescue(found, walk(found))
    assert links[4][0] > 0.5
    assert all(links[i][order.index(i)] > 0.5 for i in range(6))


@pytest.mark.parametrize(("place", "linked"), [(2, True), (35, False)], ids=["near", "far"])
def test_a_sentence_is_found_nearby_on_less_evidence_than_far_away(place, linked):
    order = [number for number in range(40) if number != 5]
    order.insert(place, 5)
    rows = [[12.0 if order[j] == i else -1.0 for j in range(40)] for i in range(40)]
    rows[5][place] = 4.0
    found = evidence(rows)
    assert (rescue(found, walk(found))[5].get(place, 0.0) > 0.5) is linked


def test_of_two_like_places_neither_is_sure():
    rows = diagonal(6)
    rows[4] = [4.0, -1.0, 4.0, -1.0, -1.0, -1.0]
    rows[0][0] = rows[2][2] = -1.0
    found = evidence(rows)
    links = rescue(found, walk(found))
    assert max(links[4].get(0, 0.0), links[4].get(2, 0.0)) < 0.6


def test_long_texts_need_no_more_than_the_band():
    size = 700
    shared = [{i: 6.0} for i in range(size)]
    found = Evidence([0.0] * size, [0.0] * size, shared, [1.0] * size, [1.0] * size)
    links = walk(found)
    assert all(links[i][i] > 0.99 for i in range(size))


@given(st.lists(st.lists(st.floats(-40.0, 60.0), min_size=4, max_size=4), min_size=1, max_size=6))
def test_posteriors_are_chances(rows):
    links = walk(evidence(rows))
    assert all(0.0 <= chance <= 1.0 + 1e-9 for row in links for chance in row.values())
    for row in links:
        assert sum(row.values()) <= 2.0 + 1e-6


@pytest.mark.parametrize("strong", [3.0, 300.0], ids=["weak", "beyond any float's exponent"])
def test_evidence_of_any_strength_stays_in_range(strong):
    links = walk(evidence(diagonal(80, strong)))
    assert all(links[i][i] > 0.9 for i in range(80))
