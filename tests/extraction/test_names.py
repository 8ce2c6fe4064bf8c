from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction import names
from tests.extraction.reading import article, texts


def read(text: str, language: str = "en", title: str = "") -> dict[str, tuple[str, str]]:
    return {one.text: (one.value.canonical, one.value.type) for one in names.find(article(text, language, title))}


PERSONS = [
    ("en", "The bridge was opened by Mayor Ada Brock on Monday.", "Ada Brock"),
    ("en", "Police arrested John F. Marlowe near the station.", "John F. Marlowe"),
    ("en", "It was written by Lou Tanner Jr. in a week.", "Lou Tanner Jr"),
    ("en", "The speech of Ruud van Dalen said little.", "Ruud van Dalen"),
    ("en", "They met Han Ki-joon, who was late.", "Han Ki-joon"),
    ("en", "On Sunday Ida Falk, 34, won the race.", "Ida Falk"),
    ("en", "Nothing was known of Ira Poole, the chairman of the club.", "Ira Poole"),
    ("en", "Sgt. Mona Reyes was not there.", "Mona Reyes"),
    ("fr", "Elle a rencontré le ministre Paul Verdier à la gare.", "Paul Verdier"),
    ("fr", "La décision revient à Anne Leroux, la directrice du musée.", "Anne Leroux"),
    ("fr", "On attend encore Jean-Marc Duval, 42 ans, à la maison.", "Jean-Marc Duval"),
    ("fr", "Selon Mme Ferrand, tout va bien.", "Ferrand"),
    ("fr", "Selon M. Le Kermel, tout va bien.", "Le Kermel"),
    ("nl", "Ben Karel, burgemeester van Gent, zweeg.", "Ben Karel"),
    ("fr", "Depuis mai Yann Kermel vit en Norvège.", "Yann Kermel"),
    ("fr", "C'est le PDG de Brivol Yann Kermel qui parle.", "Yann Kermel"),
]


@pytest.mark.parametrize(("language", "text", "name"), PERSONS, ids=[row[2] for row in PERSONS])
def test_what_stands_beside_a_name_tells_a_person(language, text, name):
    assert read(text, language)[name] == (name, "person")


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("en", "He works for the Bank of Norway in Oslo.", "Bank of Norway", "organization"),
        ("en", "He left the University of Leeds early.", "University of Leeds", "organization"),
        ("es", "Reclama a Brivol Motor S.A. el pago.", "Brivol Motor S.A.", "organization"),
        ("en", "He left the Royal Institute of Botany early.", "Royal Institute of Botany", "organization"),
        ("de", "Sie leitet die Deutsche Gesellschaft für Moorkunde.", "Deutsche Gesellschaft für Moorkunde", "organization"),
        ("en", "Shares of Brivol Group fell.", "Brivol Group", "organization"),
        ("fr", "Un accord avec la Banque centrale européenne est prévu.", "Banque centrale européenne", "organization"),
        ("fr", "Un porte-parole du ministère de la Défense a parlé.", "ministère de la Défense", "organization"),
        ("en", "They flew to South Korea by night.", "South Korea", "place"),
        ("fr", "Ils vont aux Etats-Unis demain.", "Etats-Unis", "place"),
        ("en", "It happened on Mill Street at noon.", "Mill Street", "place"),
    ],
)
def test_words_inside_a_name_tell_bodies_and_places(language, text, name, kind):
    assert read(text, language)[name] == (name, kind)


def test_a_surname_alone_is_the_person_named_in_full():
    found = read("It was opened by Mayor Ada Brock. Later Brock left.")
    assert found["Brock"] == ("Ada Brock", "person")


def test_of_two_with_one_surname_the_last_named_is_meant():
    found = names.find(article("Judge Ada Brock met Judge Carl Brock. Then Brock left.", "en"))
    assert found[-1].value.canonical == "Carl Brock"


@pytest.mark.parametrize(
    "text",
    ["Growing sales are good news.", "Nearly all of them left.", "Meanwhile, prices rose.", "However they tried, it failed."],
)
def test_a_capital_at_the_start_of_a_sentence_is_no_name(text):
    assert read(text) == {}


def test_a_word_seen_inside_a_sentence_is_a_name_at_the_start_of_one():
    assert "Brivol" in texts(names.find(article("Brivol is large. Many work at Brivol.", "en")))


@pytest.mark.parametrize(
    "text",
    ["Brivol's new mayor spoke.", "Brivol CEO Ida Falk spoke.", "Brivol's Chairman and CEO left.", "Brivol announced a sale."],
)
def test_a_word_that_has_an_office_or_speaks_is_a_name_at_the_start_of_a_sentence(text):
    assert "Brivol" in read(text)


@pytest.mark.parametrize(
    "text",
    ["Women's director Ida Falk spoke to women.", "Corrupt officer Ida Falk left.", "Teachers said Mayor Ida Falk left."],
)
def test_an_ordinary_word_before_an_office_or_a_verb_is_no_name(text):
    assert set(read(text)) == {"Ida Falk"}


@pytest.mark.parametrize("office", ["Project Manager", "Director of Care"])
def test_an_ordinary_word_in_an_office_of_capitals_is_no_name(office):
    assert set(read(f"They saw the project and the care of Ida Falk, {office}.")) == {"Ida Falk"}


def test_a_title_that_is_a_sentence_gives_its_names():
    assert "Ida Falk" in read("It was late.", title="Ida Falk lives in Belgium.")


def test_a_title_in_title_case_gives_only_the_names_of_the_text():
    found = read("It was opened by Mayor Ada Brock.", title="Old Bridge Opened By Ada Brock After Long Wait")
    assert set(found) == {"Ada Brock"}


def test_a_body_and_its_holder_side_by_side_are_two_names():
    found = read("Le patron de Brivol Yann Kermel est là.", "fr")
    assert {"Brivol", "Yann Kermel"} <= set(found)


def test_a_hyphenated_qualifier_is_no_part_of_a_name():
    assert "Oslo" in read("The talks of the Oslo-based group failed near Oslo.")


@given(st.text(alphabet="AaBb dZ.'-é«»\n,8", max_size=80), st.sampled_from(["en", "fr", "und"]))
def test_a_mention_is_the_text_at_its_place(text, language):
    whole = article(text, language)
    found = names.find(whole)
    assert all(whole.document.text[one.start : one.end] == one.text for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
