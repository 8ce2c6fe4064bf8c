"""Each language file's examples are its tests."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.languages import codes, lexicon
from factcheck.languages.concepts import CONCEPTS

EXAMPLES = [(code, *example) for code in codes() for example in lexicon(code).examples]


@pytest.mark.parametrize(("language", "text", "wanted"), [(code, text, set(read)) for code, text, *read in EXAMPLES], ids=str)
def test_a_language_reads_its_examples(language: str, text: str, wanted: set[str]) -> None:
    mentions = factcheck.extract(factcheck.Document(id="example", text=text, language=language))
    read = {f"{mention.kind}: {mention.text}" for mention in mentions if mention.kind != "name"}
    assert read == wanted


@pytest.mark.parametrize("language", codes())
def test_every_language_has_examples_and_near_misses(language: str) -> None:
    examples = lexicon(language).examples
    assert any(len(example) == 1 for example in examples)
    assert len(examples) > 10


@pytest.mark.parametrize("language", codes())
def test_every_language_names_the_concepts_of_the_one_table(language: str) -> None:
    assert set(lexicon(language).concepts) == set(CONCEPTS)
