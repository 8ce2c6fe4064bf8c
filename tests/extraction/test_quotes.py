from __future__ import annotations

import pytest

from factcheck.extraction import names, quotes
from tests.extraction.reading import article


def read(text: str, language: str) -> list[tuple[str, str]]:
    whole = article(text, language)
    return [(one.value.speaker, one.value.words) for one in quotes.find(whole, names.find(whole))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "“We shall see about that,” said Mayor Ada Brock.", ("Ada Brock", "We shall see about that")),
        ("en", "Mayor Ada Brock said: \"It is late.\"", ("Ada Brock", "It is late")),
        ("en", "“Who are you?” asked Mayor Ada Brock.", ("Ada Brock", "Who are you?")),
        ("fr", "Le maire Paul Verdier l'a répété : « C'est fini. »", ("Paul Verdier", "C'est fini")),
        ("fr", "« C'est fini », a déclaré le maire Paul Verdier.", ("Paul Verdier", "C'est fini")),
        ("en", "‘It’s much too late,’ said Mayor Ada Brock.", ("Ada Brock", "It’s much too late")),
        ("en", "'It is much too late,' said Mayor Ada Brock.", ("Ada Brock", "It is much too late")),
        ("it", "«È tardi», si dispera il sindaco Ada Neri.", ("Ada Neri", "È tardi")),
        ("en", "“It is far too late for all of us.” Nobody answered.", ("", "It is far too late for all of us")),
    ],
    ids=["said after", "said before", "question", "repeated", "guillemets", "single", "straight", "direct", "nobody named"],
)  # fmt: skip
def test_words_between_marks_are_a_quotation(language, text, expected):
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Une « ambassade » ouvre à Lyon."),
        ("en", "The so-called “soft power” grows."),
        ("en", "The '90s and the boys' toys are back, Mayor Ada Brock said."),
        ("it", "I «vecchi leoni», si sa, dormono."),
    ],
)
def test_a_few_words_in_marks_that_nobody_says_are_no_quotation(language, text):
    assert read(text, language) == []
