"""Sentences that were once cut where a reader would cut them stay so."""

from __future__ import annotations

import pytest

from . import score

ROWS = [(language, row) for language in score.LANGUAGES for row in score.rows(language)]


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return score.measure()


@pytest.mark.parametrize("language", score.LANGUAGES)
def test_the_figure_keeps_its_floor(figures, language):
    floor = score.pinned()[language]
    assert figures[language] >= floor, f"{language} fell below {floor}: python -m tests.text.sentences.score --misses"


@pytest.mark.parametrize("language", score.LANGUAGES)
def test_every_language_has_forty_texts_and_ten_near_misses(language):
    ids = [row["id"] for row in score.rows(language)]
    assert len(ids) == len(set(ids)) >= 40
    assert sum("-near-" in name for name in ids) >= 10


@pytest.mark.parametrize(("language", "row"), ROWS, ids=lambda one: one["id"] if isinstance(one, dict) else one)
def test_the_sentences_make_up_the_text(language, row):
    assert "".join(row["text"].split()) == "".join("".join(row["sentences"]).split())
