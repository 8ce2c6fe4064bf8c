"""Long texts are aligned stretch by stretch."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.alignment.passages import story
from factcheck.alignment.passages.stretches import LONG, STRETCH, along, corners, rising
from tests.alignment.tellings import article

SYLLABLES = ("nor", "cas", "tel", "mer", "vik", "por", "hal", "lan", "dor", "bel", "gar", "sen", "tam", "rin", "wes")


def name(number):
    size = len(SYLLABLES)
    return (SYLLABLES[number % size] + SYLLABLES[number // size % size] + SYLLABLES[number // size**2 % size]).title()


def chronicle(sentences, first=0):
    """As many sentences, each on a harbour and a captain of its own."""
    return [
        f"In {name(k)} the crew of captain {name(k + 1700)} unloaded {200 + k} barrels of herring."
        for k in range(first, first + sentences)
    ]


def told(sentences):
    return story(article("\n".join(sentences), "en"), ())


def document(identity, sentences):
    return factcheck.Document(identity, "\n\n".join(sentences), language="en")


def test_a_wrong_number_is_found_far_down_in_a_long_text():
    source = chronicle(700)
    draft = [*source[:640], source[640].replace("840", "480"), *source[641:]]
    report = factcheck.check([document("a.txt", source), document("b.txt", draft)])
    (conflict,) = (finding for finding in report.findings if finding.verdict == "conflict")
    assert sorted(claim.mention.text for claim in conflict.claims) == ["480 barrels", "840 barrels"]
    assert [(one.document, "part by part" in one.reason) for one in report.unread] == [("a.txt", True), ("b.txt", True)]


def test_sentences_stand_for_each_other_behind_a_chapter_that_was_left_out():
    source = chronicle(LONG + 200)
    found = along(told(source), told(source[:100] + source[220:]))
    assert found.same_story
    linked = sum(found.links[i].get(i if i < 100 else i - 120, 0.0) > 0.5 for i in (*range(100), *range(220, len(source))))
    assert linked >= 0.95 * (len(source) - 120)


def test_two_long_texts_of_two_things_are_no_one_story():
    assert not along(told(chronicle(LONG + 50)), told(chronicle(LONG + 50, first=3000))).same_story


@pytest.mark.parametrize("other", [[], ["The harbour is calm."], ["The harbour is calm."] * 1000])
def test_a_long_text_meets_whatever_there_is(other):
    found = along(told(chronicle(LONG + 1)), told(other))
    assert len(found.links) == LONG + 1
    assert not found.same_story


def test_no_stretch_is_long_though_nothing_shows_where_the_texts_are():
    same = ["The harbour is calm."] * 1000
    found = corners(told(same), told(same[:900]))
    assert found[0] == (0, 0)
    assert found[-1] == (1000, 900)
    assert all(max(b[0] - a[0], b[1] - a[1]) < 2 * STRETCH for a, b in pairwise(found))


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_a_row_rises(pairs):
    row = rising(sorted(pairs))
    assert set(row) <= pairs
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(row))


def test_the_longest_row_is_taken():
    pairs = [(k, k) for k in range(50)]
    strays = [(k, random.Random(k).randrange(50)) for k in range(0, 50, 7)]
    assert len(rising(sorted({*pairs, *strays}))) == 50
