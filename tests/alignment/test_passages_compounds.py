"""Parts of compounds and the words that they are in another language."""

from __future__ import annotations

import pytest

from factcheck.alignment.passages.compounds import parts
from factcheck.alignment.passages.evidence import evidence
from tests.alignment.test_passages_story import told


@pytest.mark.parametrize(
    ("compound", "word"),
    [
        ("kernindustrie", "industry"),
        ("gartenpavillon", "pavilion"),
        ("zentralregister", "central"),
    ],
)
def test_a_part_is_found_at_either_end(compound, word):
    assert list(parts([compound], [word])) == [(compound, word)]


@pytest.mark.parametrize(
    ("compound", "word"),
    [
        ("industrie", "industry"),
        ("hinderniss", "under"),
        ("abstandsregel", "stands"),
        ("verwaltung", "wall"),
        ("bergarbeiter", "argument"),
    ],
)
def test_what_only_sounds_alike_inside_a_word_is_no_part(compound, word):
    assert list(parts([compound], [word])) == []


def test_what_is_too_long_for_a_word_is_not_taken_apart():
    assert list(parts(["x" * 40 + "industrie"], ["industry"])) == []


def test_compounds_are_taken_apart_only_where_a_language_writes_them():
    german = evidence(
        told("Die Tunnelindustrie wartet.\nSonst nichts.", "de"), told("The industry hesitates.\nThat is it.", "en")
    )
    french = evidence(told("La tunnelindustrie hésite.\nAinsi soit.", "fr"), told("The industry waits.\nThat is it.", "en"))
    assert german.shared[0].get(0, 0.0) > french.shared[0].get(0, 0.0)
