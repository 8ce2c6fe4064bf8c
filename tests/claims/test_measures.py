"""What a number measures, and whether it is a part or another event's."""

from __future__ import annotations

import pytest

from tests.claims.test_claims import claims


@pytest.mark.parametrize(
    ("language", "text", "number", "measure"),
    [
        ("en", "The institute put the magnitude of Monday's quake at 6.6.", "6.6", "magnitude"),
        ("en", "The 6.6-magnitude quake, centred 18 kilometres off Delmer, was felt in Ashby.", "6.6", "magnitude"),
        ("fr", "Son foyer se situait à 12 kilomètres de profondeur.", "12 kilomètres", "depth"),
        ("en", "The number of dead climbed to 403.", "403", "kill"),
        ("fr", "Les dégâts sont estimés à 350 millions d'euros.", "estimés à 350 millions d'euros", "damage"),
        ("en", "The Union released five million euros in emergency aid.", "five million euros", "aid"),
        ("en", "Norvex offers $65.40 a share.", "$65.40", "per share"),
        ("en", "Norvex will pay $65.40 in cash for each Castel share.", "$65.40", "per share"),
        ("fr", "Norvex propose 65,40 dollars par action.", "65,40 dollars", "per share"),
        ("en", "The deal is worth $3.5 billion (€3.2 billion).", "€3.2 billion", "value"),
        ("fr", "Son chiffre d'affaires a atteint 4 millions d'euros.", "4 millions d'euros", "revenue"),
        ("en", "He left the depot with 12 kilometres to go.", "12 kilometres", None),
        ("en", "The price surprised everyone; 300 people came.", "300", None),
    ],
)
def test_a_measure_is_known_by_its_word(language: str, text: str, number: str, measure: str | None) -> None:
    assert claims(text, language)[number].about.measure == measure


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The blast killed 12 people, including three children.", "three"),
        ("en", "Fifty-eight of the dead were children.", "Fifty-eight"),
        ("fr", "Le séisme a fait 287 morts, dont 41 enfants.", "41"),
        ("fr", "Cinquante-huit des morts étaient des enfants.", "Cinquante-huit"),
    ],
)
def test_a_part_is_not_the_whole(language: str, text: str, number: str) -> None:
    found = claims(text, language)
    assert found[number].about.portion
    assert not any(claim.about.portion for words, claim in found.items() if words != number)


def test_an_aftershock_is_another_event() -> None:
    found = claims("The quake had a magnitude of 6.6; an aftershock of magnitude 5.1 followed.")
    assert (found["6.6"].about.elsewhere, found["5.1"].about.elsewhere) == (False, True)


@pytest.mark.parametrize(
    ("language", "text", "number", "fate"),
    [
        ("en", "About 22,000 people have lost their homes.", "About 22,000", "homeless"),
        ("fr", "Environ 22 000 personnes sont sans abri.", "Environ 22 000", "homeless"),
        ("en", "Officials said 96 were still unaccounted for.", "96", "missing"),
        ("fr", "Quelque 180 personnes étaient toujours portées disparues.", "Quelque 180", "missing"),
        ("en", "The yard employs 6,200 people.", "6,200", "employee"),
    ],
)
def test_a_fate_may_take_several_words(language: str, text: str, number: str, fate: str) -> None:
    assert claims(text, language)[number].about.deed == fate
