from __future__ import annotations

import pytest

from factcheck.entities import Entities, resolve
from factcheck.entities.keys import same_person
from factcheck.entities.variants import in_two_spellings, variants
from factcheck.extraction import names, offices
from tests.extraction.reading import article


def entities(**documents: str) -> Entities:
    """`documents`: language and text apart by ": "."""
    articles = {name: article(words.partition(": ")[2], words.partition(": ")[0]) for name, words in documents.items()}
    mentions = {}
    for name, one in articles.items():
        named = names.find(one)
        mentions[name] = [*named, *offices.find(one, named)]
    return resolve(articles, mentions)


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("Carl Brock", "Carl Brock", 2),
        ("François Leroux", "Francois Leroux", 2),
        ("Bill Brock", "William Brock", 2),
        ("Carl Ian Brock", "Carl Brock", 2),
        ("C. Brock", "Carl Brock", 1),
        ("Brock", "Carl Brock", 1),
        ("Carl Brock Jr.", "Carl Brock", 1),
        ("Carl Brock Jr.", "Carl Brock Sr.", 0),
        ("Carl A. Brock", "Carl B. Brock", 0),
        ("Ada Brock", "Carl Brock", 0),
        ("Carl Brock", "Carl Brook", 0),
    ],
)
def test_names_of_one_person(a, b, answer):
    assert same_person(a, b) == same_person(b, a) == answer


@pytest.mark.parametrize("shorter", ["C. Brock", "Carl Brock Jr", "Brock"])
def test_an_initial_a_suffix_or_a_surname_joins_the_one_person_it_may_be(shorter):
    documents = {"a": "Judge Carl Brock left Ida Falk.", "b": f"Judge {shorter} left Ida Falk."}
    articles = {name: article(text, "en") for name, text in documents.items()}
    mentions = {name: names.find(one) for name, one in articles.items()}
    found = resolve(articles, mentions)
    assert found.key("a", mentions["a"][0]) == found.key("b", mentions["b"][0])


def test_father_and_son_of_one_document_stay_two():
    found = entities(a="en: Judge Carl Brock left. Then Judge Carl Brock Jr. spoke.")
    assert found.of_text("Carl Brock") != found.of_text("Carl Brock Jr")


def test_one_person_has_one_name_in_all_documents():
    found = entities(
        a="en: Mayor Francois Verdier left.", b="fr: Le maire François Verdier est parti. Puis M. Verdier a parlé."
    )
    assert found.of_text("Francois Verdier") == found.of_text("François Verdier") == "François Verdier"


@pytest.mark.parametrize("name", ["Brivol", "Groupe Brivol", "Brivol Group", "Brivol Inc"])
def test_generic_words_do_not_part_organisations(name):
    found = entities(a="en: Many work for Brivol Group in Oslo.", b="fr: On parle de Brivol et du Groupe Brivol.")
    assert found.of_text(name) == "Brivol"


@pytest.mark.parametrize("name", ["LaBrive", "La Brive", "La-Brive"])
def test_spaces_do_not_part_organisations(name):
    found = entities(a="fr: On va dans La Brive et à La Brive.", b="en: Many work for LaBrive, and they pay La-Brive.")
    assert found.of_text(name) == "La Brive"


def test_names_of_other_letters_stay_apart():
    found = entities(a="en: Many work for LaBrive and for Labrives in Oslo.")
    assert found.of_text("LaBrive") != found.of_text("Labrives")


@pytest.mark.parametrize("name", ["Norway", "Norvège", "norvège"])
def test_countries_have_their_english_name(name):
    assert Entities().of_text(name) == "Norway"


def test_an_acronym_is_what_a_text_explains_it_by():
    found = entities(a="en: It was paid by the Northern Harbour Fund (NHF) in May.")
    assert found.of_text("NHF") == "Northern Harbour Fund"


def test_the_order_of_documents_changes_nothing():
    texts = {"a": "en: Mayor Carl Brock left.", "b": "en: Mayor Bill Brock left. Then Judge William Brock spoke."}
    assert entities(**texts) == entities(**dict(reversed(texts.items())))


@pytest.mark.parametrize(
    ("a", "b"),
    [("John Ulmschmid", "John Ulmshmid"), ("Akeilah Brock", "Akielah Brock"), ("Tomas Paklik", "Tonas Paklik")],
)
def test_a_letter_off_looks_like_a_slip(a, b):
    assert [(one.a, one.b, one.sure) for one in variants({"en": [b, a]})] == [(a, b, True)]


@pytest.mark.parametrize(
    ("a", "b"), [("Carl Brokman", "Carl Brikman"), ("Carl Brockman", "Carl Brokcman")], ids=["vowel", "two languages"]
)
def test_a_surname_may_be_a_slip_where_something_else_says_so(a, b):
    assert [one.sure for one in variants({"en": [a], "fr": [b]})] == [False]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("François Leroux", "Francois Leroux"),
        ("Mohamed Salah", "Mohammed Salah"),
        ("Maria Rossi", "Mario Rossi"),
        ("Ann Lee", "Ann Lea"),
        ("Carl Brock", "Carl Stone"),
        ("Sergei Markov", "Sergey Markov"),
    ],
    ids=["accent", "doubled letter", "vowel", "short", "another", "transcription"],
)
def test_other_differences_are_no_slip(a, b):
    assert variants({"en": [a, b]}) == ()


@pytest.mark.parametrize(
    ("counts", "pairs"),
    [
        ({"Carl Brockman": 2, "Carl Brokcman": 1}, [("Carl Brokcman", "Carl Brockman")]),
        ({"Carl Brockman": 1, "Brokman": 1}, [("Brokman", "Brockman")]),
        ({"Carl Brockman": 1, "Brockmans": 1}, []),
        ({"Carl Brockman": 1, "Carl Brockmann's": 1}, []),
        ({"South Ardenia": 1, "South Ardenian": 1}, []),
        ({"Carl Brockman Jr": 1, "Carl Brockman, Jr.": 1}, []),
    ],
    ids=["letters exchanged", "surname alone", "family", "two words", "demonym", "signs"],
)
def test_one_text_writes_a_name_in_one_way(counts, pairs):
    assert list(in_two_spellings(counts)) == pairs
