"""Numbers of several words or signs are one token with the number's value and places."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document, Line
from factcheck.text.article import cut
from factcheck.text.tokens import Tokens
from factcheck.values.numerals import Numeral, read_digits, read_roman

ENGLISH = [
    ("twenty-five", "25"),
    ("two hundred and fifty thousand", "250000"),
    ("seven hundred twenty-one thousand and twelve", "721012"),
    ("a hundred", "100"),
    ("fifteen hundred", "1500"),
    ("half a million", "500000"),
    ("three quarters of a million", "750000"),
    ("a million and a half", "1500000"),
    ("five and a half million", "5500000"),
    ("two point two million", "2200000"),
    ("half a dozen", "6"),
    ("two dozen", "24"),
    ("330 million", "330000000"),
    ("1.2bn", "1200000000"),
    ("5k", "5000"),
    ("10M", "10000000"),
    ("1,000.50", "1000.5"),
    ("1.000,50", "1000.5"),
    ("1 000 000", "1000000"),
    ("1'000", "1000"),
    ("12,34,567", "1234567"),
    ("2½", "2.5"),
    ("10 1/2", "10.5"),
    ("minus five", "-5"),
    ("-5", "-5"),
    ("four thousand three hundred", "4300"),
    ("4 thousand 3 hundred", "4300"),
    ("six crore", "60000000"),
    ("two thirds", "0.666666666667"),
    ("twenty fifths", "4"),
]
FRENCH = [
    ("deux cent cinquante mille", "250000"),
    ("quatre-vingt-dix-sept", "97"),
    ("quatre vingt douze", "92"),
    ("soixante et onze", "71"),
    ("vingt-et-un", "21"),
    ("mille deux cents", "1200"),
    ("cent", "100"),
    ("mille milliards", "1000000000000"),
    ("trois millions cinq cent mille", "3500000"),
    ("330 millions", "330000000"),
    ("1,5 milliard", "1500000000"),
    ("un demi-million", "500000"),
    ("un million et demi", "1500000"),
    ("trois virgule cinq millions", "3500000"),
    ("une centaine de millions", "100000000"),
    ("deux dizaines", "20"),
    ("1 000 000", "1000000"),
    ("1\u202f234\u202f567,89", "1234567.89"),
    ("6 700,54", "6700.54"),
    ("moins 5", "-5"),
    ("deux tiers", "0.666666666667"),
]
PARTS = [
    ("two twenty-fifths", "en", "0.08"),
    ("three twenty-firsts", "en", "0.142857142857"),
    ("thirty-two hundredths", "en", "0.32"),
    ("one and three quarters", "en", "1.75"),
    ("drei Fünfundzwanzigstel", "de", "0.12"),
    ("dreieinviertel", "de", "3.25"),
    ("drei Zweihundertfünfundzwanzigstel", "de", "0.013333333333"),
    ("tre duemilacinquesimi", "it", "0.001496259352"),
    ("cinco dosmilesimos", "es", "0.0025"),
    ("trinta quintos", "pt", "6"),
    ("twintig vijfentwintigste", "nl", "0.8"),
    ("treinta y dos quintos", "es", "6.4"),
    ("tres treintaicincoavos", "es", "0.085714285714"),
    ("três vinte e cinco avos", "pt", "0.12"),
    ("tre ventunesimi", "it", "0.142857142857"),
    ("zeven twaalfde", "nl", "0.583333333333"),
    ("trois vingtièmes", "fr", "0.15"),
]


def tokens(text: str, language: str) -> Tokens:
    return cut(Document("a.txt", text), language, (Line(0, len(text), "body"),)).tokens


def numbers(text: str, language: str) -> list[tuple[str, Decimal]]:
    cut_text = tokens(text, language)
    return [(cut_text.word(i), entry["number"].value) for i, entry in enumerate(cut_text.entries) if "number" in entry]


def one(text: str, language: str = "en") -> Numeral:
    (entry,) = [entry for entry in tokens(text, language).entries if "number" in entry]
    found: Numeral = entry["number"]
    return found


@pytest.mark.parametrize(("phrase", "value"), ENGLISH, ids=[phrase for phrase, _ in ENGLISH])
def test_an_english_number_is_one_token(phrase: str, value: str) -> None:
    assert numbers(f"There were {phrase} of them", "en") == [(phrase, Decimal(value))]


@pytest.mark.parametrize(("phrase", "value"), FRENCH, ids=[phrase for phrase, _ in FRENCH])
def test_a_french_number_is_one_token(phrase: str, value: str) -> None:
    assert numbers(f"Voici {phrase} pour eux", "fr") == [(phrase, Decimal(value))]


@pytest.mark.parametrize(("phrase", "language", "value"), PARTS, ids=[phrase for phrase, _, _ in PARTS])
def test_a_number_of_parts_is_one_token(phrase: str, language: str, value: str) -> None:
    assert numbers(phrase, language) == [(phrase, Decimal(value))]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("between two hundred and three hundred", "en", [200, 300]),
        ("three and four", "en", [3, 4]),
        ("two million and 300 others", "en", [2000000, 300]),
        ("in May 18 200 guests came", "en", [18, 200]),
        ("the 5G network", "en", [5]),
        ("a two point lead", "en", [2]),
        ("entre deux cents et trois cents", "fr", [200, 300]),
        ("le 18 mars 200 000 personnes", "fr", [18, 200000]),
        ("en 2012 500 manifestants", "fr", [2012, 500]),
        ("au 01 42 34 56 78", "fr", [1, 42, 34, 56, 78]),
        ("les vingt premiers", "fr", [20]),
        ("twenty first-time voters", "en", [20]),
        ("de tweehonderdste gast", "nl", []),
        ("siete con dos hijos", "es", [7, 2]),
    ],
)
def test_numbers_that_stand_side_by_side_stay_apart(text: str, language: str, values: list[int]) -> None:
    assert [value for _, value in numbers(text, language)] == values


@pytest.mark.parametrize(
    ("text", "language"),
    [("one of them left", "en"), ("no one", "en"), ("un homme et une femme", "fr"), ("l'un des deux", "fr")],
)
def test_one_alone_is_no_number(text: str, language: str) -> None:
    assert Decimal(1) not in [value for _, value in numbers(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "ordinal"),
    [
        ("first", "en", 1),
        ("the 21st of them", "en", 21),
        ("twenty-first", "en", 21),
        ("one hundred and fifth", "en", 105),
        ("premier", "fr", 1),
        ("1er", "fr", 1),
        ("le XXIe siècle", "fr", 21),
        ("vingt et unième", "fr", 21),
        ("drie miljoen tweehonderdduizendste", "nl", 3200000),
        ("quatre-vingt-troisième", "fr", 83),
        ("cent cinquantième", "fr", 150),
    ],
)
def test_an_ordinal_is_one_token(text: str, language: str, ordinal: int) -> None:
    assert [entry["ordinal"] for entry in tokens(text, language).entries if "ordinal" in entry] == [ordinal]


def test_a_word_keeps_what_else_it_can_be() -> None:
    (entry,) = tokens("sept", "fr").entries
    assert (entry["number"].value, entry["month"]) == (7, 9)


@pytest.mark.parametrize(
    ("text", "place", "loose_place"),
    [
        ("330 million", "1000000", "10000000"),
        ("5,000", "1", "1000"),
        ("3.40", "0.01", "0.01"),
        ("12", "1", "1"),
        ("1.2bn", "100000000", "100000000"),
        ("two hundred and fifty thousand", "1000", "10000"),
        ("a million and a half", "100000", "100000"),
    ],
)
def test_a_number_knows_to_which_place_it_is_written(text: str, place: str, loose_place: str) -> None:
    assert (one(text).place, one(text).loose_place) == (Decimal(place), Decimal(loose_place))


@pytest.mark.parametrize(
    ("written", "decimal", "value"),
    [
        ("1.000", ",", "1000"),
        ("1.000", ".", "1000"),
        ("4.800", ".", "4.8"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("100,000", ",", "100000"),
        ("0,125", ".", "0.125"),
        ("1.000.000", ".", "1000000"),
        ("1,3", ".", "1.3"),
        (".08", ".", "0.08"),
    ],
)
def test_a_single_mark_is_read_by_the_language_and_the_digits(written: str, decimal: str, value: str) -> None:
    found = read_digits(written, decimal)
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize(("written", "value"), [("XXI", 21), ("XIX", 19), ("IV", 4), ("IIII", None), ("", None), ("VX", None)])
def test_roman_numerals_are_read_as_romans_wrote_them(written: str, value: int | None) -> None:
    assert read_roman(written) == value


@given(st.integers(min_value=1, max_value=999_999_999_999))
def test_grouped_digits_read_back(number: int) -> None:
    for mark, decimal in ((",", "."), (".", ","), ("\u202f", ","), ("'", ".")):
        found = read_digits(f"{number:,}".replace(",", mark), decimal)
        assert found is not None
        assert found.value == number


@given(st.integers(min_value=1000, max_value=999_999_999))
def test_digits_grouped_by_plain_spaces_read_back(number: int) -> None:
    assert numbers(f"environ {number:,} pas".replace(",", " "), "fr")[0][1] == number
