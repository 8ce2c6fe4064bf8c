"""The table of everyday words, and how the words of a text find their ideas."""

from __future__ import annotations

from collections import Counter

import pytest

from factcheck.claims.ideas import ideas
from factcheck.languages import codes
from factcheck.languages.everyday import LANGUAGES, everyday


def test_every_language_with_a_file_has_a_word_for_every_idea():
    assert set(LANGUAGES) == set(codes())
    assert all(len(row) == len(LANGUAGES) and all(row) for row in everyday())


def test_an_idea_has_a_name_of_its_own_and_names_no_word_twice():
    assert max(Counter(row[0].split()[0] for row in everyday()).values()) == 1
    assert [cell for row in everyday() for cell in row if len(cell.split()) > len(set(cell.split()))] == []


@pytest.mark.parametrize(
    ("idea", "words"),
    [
        ("week", "en:weeks fr:semaines de:Wochen es:semana it:settimane pt:semanas nl:weken"),
        ("say", "en:said fr:disait de:sagte es:dijo it:dicono pt:disseram nl:zei"),
        ("war", "en:war fr:guerres de:Krieges es:guerra it:guerre pt:guerra nl:oorlogen"),
        ("daughter", "en:daughters fr:fille de:Töchter es:hija it:figlia pt:filhas nl:dochter"),
        ("without", "en:without fr:sans de:ohne es:sin it:senza pt:sem nl:zonder"),
    ],
)
def test_words_of_all_languages_meet_in_an_idea(idea, words):
    for language, word in (pair.split(":") for pair in words.split()):
        assert idea in ideas(language).of(word), (language, word)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "weed"),
        ("fr", "semelle"),
        ("de", "weich"),
        ("es", "semilla"),
        ("it", "guerriglia"),
        ("pt", "semente"),
        ("nl", "wekker"),
    ],
)
def test_a_word_that_only_looks_like_it_names_no_idea(language, word):
    assert ideas(language).of(word) == ()


@pytest.mark.parametrize(
    ("language", "word", "idea"),
    [
        ("de", "arme", "poor"),
        ("de", "armen", "poor"),
        ("fr", "nouvelle", "news"),
        ("es", "mañana", "morning"),
        ("it", "prima", "before"),
    ],
)
def test_a_word_of_two_meanings_names_an_idea_for_each(language, word, idea):
    assert idea in ideas(language).of(word)


def test_a_word_that_counts_as_written_lends_no_stem():
    assert "when" in ideas("de").of("als")
    assert "when" not in ideas("de").of("alses")


def test_numbers_are_no_ideas_since_they_are_what_is_checked():
    for language, words in (
        ("en", "two seven hundred million third half"),
        ("de", "zwei sieben hundert Million dritte Hälfte"),
    ):
        assert not any(ideas(language).of(word) for word in words.split())


def test_a_language_without_a_column_has_no_ideas():
    assert ideas("sv").of("vecka") == ()


@pytest.mark.parametrize(
    ("language", "word", "found"),
    [("de", "Kriegsjahre", ("war", "year")), ("de", "Schneeräumung", ("snow",)), ("nl", "oorlogsjaren", ("war", "year"))],
)
def test_a_compound_names_the_ideas_of_its_first_and_its_last_part(language, word, found):
    assert ideas(language).of(word) == found


@pytest.mark.parametrize(("language", "word"), [("de", "Verband"), ("de", "Seetang"), ("en", "warehouses"), ("nl", "wekker")])
def test_a_word_that_only_holds_another_names_no_idea(language, word):
    assert ideas(language).of(word) == ()


def test_what_is_too_long_for_a_word_is_not_taken_apart():
    assert ideas("de").of("x" * 50 + "jahre") == ()
