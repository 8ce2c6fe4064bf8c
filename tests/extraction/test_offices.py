from __future__ import annotations

import pytest

from factcheck.extraction import names, offices
from factcheck.values.labels import Role
from tests.extraction.reading import article


def read(text: str, language: str) -> list[tuple[str, Role]]:
    whole = article(text, language)
    return [(one.text, one.value) for one in offices.find(whole, names.find(whole))]


def said(role: Role) -> str:
    return " / ".join("+".join(sorted(reading)) for reading in role.readings)


HELD = [
    ("en", "Then Brivol CEO Ian Marsh spoke.",
     "Brivol CEO Ian Marsh", "Ian Marsh", "chief executive", "Brivol", "current"),
    ("en", "A word from Ida Falk, chairman and CEO of Brivol.", "Ida Falk, chairman and CEO of Brivol",
     "Ida Falk", "chair+chief executive", "Brivol", "current"),
    ("en", "Then Norwegian President Ida Falk left.",
     "Norwegian President Ida Falk", "Ida Falk", "state president", "Norway", "current"),
    ("en", "Norway's foreign minister Ida Falk left.", "Norway's foreign minister Ida Falk",
     "Ida Falk", "minister of foreign affairs", "Norway", "current"),
    ("en", "They called former Defense Secretary Bo Lund.", "former Defense Secretary Bo Lund",
     "Bo Lund", "minister of defence", "", "former"),
    ("en", "They called Acting Polk County Sheriff Bo Lund.", "Acting Polk County Sheriff Bo Lund",
     "Bo Lund", "sheriff", "Polk County", "acting"),
    ("en", "Then Lt. Bo Lund spoke.", "Lt. Bo Lund", "Bo Lund", "lieutenant", "", "current"),
    ("en", "In May Ida Falk was appointed managing director of Brivol.",
     "Ida Falk was appointed managing director of Brivol",
     "Ida Falk", "chief executive / managing director", "Brivol", "current"),
    ("en", "The chairman of Brivol, Ida Falk, resigned at Brivol.",
     "The chairman of Brivol, Ida Falk", "Ida Falk", "chair", "Brivol", "current"),
    ("en", "The chairman of Veltra Steel, Piet de Loor, resigned.", "The chairman of Veltra Steel, Piet de Loor",
     "Piet de Loor", "chair", "Veltra Steel", "current"),
    ("en", "They met the prime minister at the time, Ida Falk.", "the prime minister at the time, Ida Falk",
     "Ida Falk", "prime minister", "", "former"),
    ("en", "The candidate met Mayor Ida Falk.", "Mayor Ida Falk",
     "Ida Falk", "mayor", "", "current"),
    ("en", "They met former Liberal minister Ida Falk.", "former Liberal minister Ida Falk",
     "Ida Falk", "minister", "", "former"),
    ("fr", "On connaît le ministre de la Santé de l'époque, Anne Leroux.",
     "le ministre de la Santé de l'époque, Anne Leroux", "Anne Leroux", "minister of health", "", "former"),
    ("en", "They met Ida Falk, director of the Norway Harbour Foundation.",
     "Ida Falk, director of the Norway Harbour Foundation",
     "Ida Falk", "director", "Norway Harbour Foundation", "current"),
    ("en", "They met Ida Falk, who is the mayor of Leeds.", "Ida Falk, who is the mayor of Leeds",
     "Ida Falk", "mayor", "Leeds", "current"),
    ("en", "They met Ida Falk, who chairs Brivol.", "Ida Falk, who chairs Brivol",
     "Ida Falk", "chair", "Brivol", "current"),
    ("en", "They spoke of Brivol Group, chaired by Ida Falk.", "Brivol Group, chaired by Ida Falk",
     "Ida Falk", "chair", "Brivol Group", "current"),
    ("en", "They met Ida Falk (CEO of Brivol).", "Ida Falk (CEO of Brivol",
     "Ida Falk", "chief executive", "Brivol", "current"),
    ("en", "They met Brivol's Ida Falk, the CEO.", "Ida Falk, the CEO",
     "Ida Falk", "chief executive", "Brivol", "current"),
    ("en", "Brivol's mayor, Ida Falk, spoke.", "Brivol's mayor, Ida Falk",
     "Ida Falk", "mayor", "Brivol", "current"),
    ("fr", "Ici Anne Leroux, qui préside le groupe Brivol.", "Anne Leroux, qui préside le groupe Brivol",
     "Anne Leroux", "chair / president", "Brivol", "current"),
    ("fr", "On connaît le groupe Brivol, présidé par Anne Leroux.", "Brivol, présidé par Anne Leroux",
     "Anne Leroux", "chair / president", "Brivol", "current"),
    ("fr", "Ici le PDG de Brivol Yann Kermel.", "le PDG de Brivol Yann Kermel",
     "Yann Kermel", "chair+chief executive", "Brivol", "current"),
    ("fr", "Voici le premier ministre norvégien Bo Lund.", "le premier ministre norvégien Bo Lund",
     "Bo Lund", "prime minister", "Norway", "current"),
    ("fr", "Selon Yann Kermel, le président du Groupe Brivol, tout va bien.",
     "Yann Kermel, le président du Groupe Brivol",
     "Yann Kermel", "chair / president", "Groupe Brivol", "current"),
    ("fr", "Selon l'ancienne ministre française de la Santé, Anne Leroux, non.",
     "l'ancienne ministre française de la Santé, Anne Leroux",
     "Anne Leroux", "minister of health", "France", "former"),
    ("fr", "On a vu l'ex-président Yann Kermel.", "l'ex-président Yann Kermel",
     "Yann Kermel", "chair / president / state president", "", "former"),
    ("fr", "Anne Leroux a été nommée directrice générale de Brivol.",
     "Anne Leroux a été nommée directrice générale de Brivol",
     "Anne Leroux", "chief executive / managing director", "Brivol", "current"),
    ("fr", "On confirme la nomination d'Anne Leroux en tant que nouvelle directrice générale.",
     "Anne Leroux en tant que nouvelle directrice générale",
     "Anne Leroux", "chief executive / managing director", "", "current"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "words", "person", "office", "where", "tense"), HELD, ids=[row[2] for row in HELD]
)
def test_an_office_is_read_with_its_holder(language, text, words, person, office, where, tense):
    ((found, role),) = read(text, language)
    assert found == words
    assert (role.person, said(role), role.organization, role.tense) == (person, office, where, tense)


@pytest.mark.parametrize(
    "text",
    [
        "He took the chair near Ada Brock.",
        "The General Council of Leeds met.",
        "They met at Pope Street in May.",
        "Head north for Leeds.",
        "The president spoke.",
        "He put a hood over his head, Ida Falk said.",
        "They saw Oslo, president and all.",
        "They met the candidate for the office of mayor Ida Falk.",
        "They met Ida Falk. Brivol Group sold it, and Brivol Group paid. The group's chairman left.",
    ],
)
def test_what_only_looks_like_an_office_gives_none(text):
    assert read(text, "en") == []


OWNED = [
    ("en", "Shares of Brivol Group fell. Its chairman, Ida Falk, left.", "Brivol Group"),
    ("en", "Shares of Brivol Group fell. Ida Falk, its chairman, left.", "Brivol Group"),
    ("en", "They sold Brivol Group in Leeds. The company's chairman, Ida Falk, left.", "Brivol Group"),
    ("en", "They went to Norway in May. Its prime minister, Ida Falk, left.", "Norway"),
    ("en", "They went to Norway in May. Its chairman, Ida Falk, left.", ""),
    ("en", "They sold Brivol Group. Its foreign minister, Ida Falk, left.", ""),
    ("en", "Norway sold Brivol Group. Its foreign minister, Ida Falk, left.", "Norway"),
    ("en", "Veltra Group said so. Brivol Group and its chairman, Ida Falk, left.", "Brivol Group"),
    ("en", "Veltra Group paid Brivol Group. Its chairman, Ida Falk, left.", "Veltra Group"),
    ("en", "Veltra Group said that Brivol Group and its chairman, Ida Falk, had left.", "Brivol Group"),
    ("en", "Nothing was heard. Its chairman, Ida Falk, left.", ""),
    ("fr", "Le groupe Brivol recrute. Son président, Yann Kermel, part.", "Brivol"),
    ("fr", "Le groupe Brivol recrute. Yann Kermel, son président, part.", "Brivol"),
    ("fr", "Le groupe Brivol recrute. Mme Anne Leroux et son avocat, Yann Kermel, partent.", ""),
]


@pytest.mark.parametrize(("language", "text", "where"), OWNED, ids=[row[1] for row in OWNED])
def test_an_office_belongs_to_the_body_that_the_text_spoke_of_last(language, text, where):
    ((_, role),) = read(text, language)
    assert (role.person, role.organization) in [("Ida Falk", where), ("Yann Kermel", where)]


def test_a_counterpart_holds_the_office_named_before_in_the_other_state():
    found = read("Le président norvégien Bo Lund a reçu son homologue danois, Carl Holm.", "fr")
    assert (said(found[1][1]), found[1][1].person, found[1][1].organization) == ("state president", "Carl Holm", "Denmark")


def test_an_office_without_a_name_is_held_by_who_holds_it_elsewhere_in_the_article():
    found = read("Le PDG de Brivol Yann Kermel est arrivé. Puis le patron de Brivol a parlé.", "fr")
    assert found[1] == ("le patron de Brivol", Role("Yann Kermel", found[1][1].readings, "Brivol"))


def test_a_former_office_without_a_name_is_not_that_of_its_present_holder():
    assert len(read("Le PDG de Brivol Yann Kermel est là. Puis l'ancien PDG de Brivol a parlé.", "fr")) == 1


def test_an_office_of_several_readings_is_narrowed_by_a_clearer_one():
    found = read("Police Chief Bo Lund spoke. Later Chief Lund left.", "en")
    assert [said(role) for _, role in found] == ["police chief", "police chief"]


def test_a_state_office_without_a_state_takes_the_one_said_of_the_same_person():
    found = read("The Norwegian President Ida Falk came. Later President Falk left.", "en")
    assert found[1][1].organization == "Norway"


def test_a_body_can_serve_another_in_a_capacity():
    ((words, role),) = read("They spoke of Postal serving as Brivol's main logistics partner in Oslo.", "en")
    assert (words, role.person, role.organization) == ("Postal serving as Brivol's main logistics partner", "Postal", "Brivol")
