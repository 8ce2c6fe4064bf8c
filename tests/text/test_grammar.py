"""Patterns over categories find tokens, not letters."""

import pytest

from factcheck.model import Document, Line
from factcheck.text import grammar
from factcheck.text.article import Article, cut


def article(text: str, language: str = "en") -> Article:
    return cut(Document("a.txt", text), language, (Line(0, len(text), "body"),))


def matches(pattern: str, text: str, language: str = "en") -> list[str]:
    tokens = article(text, language).tokens
    return [text[slice(*tokens.span(match.first, match.last))] for match in grammar.find(pattern, tokens)]


DATE = r"(?P<day>{day}) (?P<month>{month}) (?P<year>{year})?"


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It opened on 18 March 2015.", "en", ["18 March 2015"]),
        ("Ouvert le 18 mars 2015.", "fr", ["18 mars 2015"]),
        ("OUVERT LE 18 FEVRIER", "fr", ["18 FEVRIER"]),
        ("Le 32 mars n'existe pas", "fr", []),
        ("They march on.", "en", []),
    ],
)
def test_a_pattern_reads_every_language_by_its_lexicon(text: str, language: str, found: list[str]) -> None:
    assert matches(DATE, text, language) == found


def test_a_payload_is_what_the_word_stands_for() -> None:
    tokens = article("Le 18 mars", "fr").tokens
    (match,) = grammar.find(DATE, tokens)
    assert match.payload("month", "month") == 3
    assert match.at("year") is None


def test_glued_tokens_are_told_from_spaced_ones() -> None:
    assert matches(r"{day} {~cap}", "5K and 5 K") == ["5K"]
    assert matches(r"{day} {cap}", "5K and 5 K") == ["5K", "5 K"]


MIXED = ["5 March", "/ March", ". March", "7,"]


def test_a_mark_can_stand_among_categories() -> None:
    assert matches(r"""{day|"/"|~"."} {month|","}""", "5 March / March . March. March 7,") == MIXED


def test_a_category_can_be_excluded() -> None:
    assert matches(r"{cap&!month}", "Paris in March") == ["Paris"]


def test_a_phrase_of_several_words_is_one_token() -> None:
    tokens = article("It is set to open, according to Reuters.").tokens
    assert [tokens.word(i) for i in range(len(tokens)) if "according" in tokens.entries[i]] == ["according to"]


def test_an_unknown_language_is_read_by_shapes_alone() -> None:
    assert matches(r"{day} {lower} {year}", "8 helmikuu 2015", "fi") == ["8 helmikuu 2015"]


@pytest.mark.parametrize("language", ["en", "fr", "und"])
def test_every_letter_is_known_before_the_first_pattern_is_compiled(language: str) -> None:
    from factcheck.text.vocabulary import of

    before = len(of(language).alphabet.items())
    words = (
        "The 5 km of 1.5bn € (18:30) on 20-03-2015, 2e 21st U.S. d'ici l’an 60e Mr. XXIe — « ok » 3/4 ½ 1 000 000 ☃ 中文 d’ été"
    )
    article(words + " " + words.upper() + " " + words.title(), language)
    assert len(of(language).alphabet.items()) == before
