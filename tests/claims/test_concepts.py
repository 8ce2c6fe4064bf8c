from __future__ import annotations

import pytest

from factcheck.claims.concepts import concepts


@pytest.mark.parametrize(
    ("word", "concept"), [("casas", "house"), ("casos", "case"), ("explosões", "explode"), ("abriram", "open")]
)
def test_a_word_names_its_concept_in_each_form(word: str, concept: str) -> None:
    assert concepts("pt").of(word) == concept


@pytest.mark.parametrize("word", ["março", "parte", "fundos", "tirar", "baixo"])
def test_a_word_that_counts_as_written_lends_no_stem(word: str) -> None:
    assert concepts("pt").of(word) is None
