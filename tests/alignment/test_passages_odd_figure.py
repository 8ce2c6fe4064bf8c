"""The one figure in which two linked sentences differ, whatever it was read as."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from tests.alignment.tellings import ENGLISH, FRENCH

DAY = date(2019, 5, 6)


def told(english, french):
    """The conflicts of the two stories with a sentence more, as pairs of what is written, English first."""
    documents = [
        factcheck.Document("a.txt", f"{ENGLISH}\n{english}", DAY, "en"),
        factcheck.Document("b.txt", f"{FRENCH}\n{french}", DAY, "fr"),
    ]
    found = factcheck.check(documents).findings
    return [tuple(claim.mention.text for claim in one.claims) for one in found if one.verdict == "conflict"]


@pytest.mark.parametrize(
    ("english", "french", "ours", "theirs"),
    [
        (
            "The Groix ferry company fixed the crossing for the 17th of February.",
            "La compagnie du ferry de Groix a fixé la traversée au 71 février.",
            "17",
            "71",
        ),
        (
            "Divers of the Lorient club, aged 21 to 63, inspected the harbour.",
            "Des plongeurs du club de Lorient, de 21 à 630 ans, ont inspecté le port.",
            "63",
            "630",
        ),
        (
            "Guards of the Lorient harbour work 10 to 12 hours a day.",
            "Les gardes du port de Lorient travaillent entre 100 et 12 heures par jour.",
            "10",
            "100",
        ),
        (
            'The Lorient choir sings "Harbour 46 Blues" for the Atlantic Hotel.',
            "La chorale de Lorient chante « Harbour 64 Blues » pour l'hôtel Atlantic.",
            "46",
            "64",
        ),
        (
            "The Lorient harbour office could not name 20 of the lorry firms.",
            "Le bureau du port de Lorient n'a pu nommer 200 entreprises de camions.",
            "20",
            "200",
        ),
        (
            "Lorient beat Groix 1-0 in the harbour cup, and the Atlantic Hotel paid the dinner.",
            "Lorient et Groix en coupe du port : 1:7, et l'hôtel Atlantic a payé le dîner.",
            "1-0",
            "1:7",
        ),
    ],
    ids=["a day that cannot be", "an age that cannot be", "half of a range", "a figure in a quotation", "a part", "a score"],
)
def test_the_one_figure_that_differs_is_told(english, french, ours, theirs):
    found = [pair for pair in told(english, french) if len(pair) > 1]
    assert len(found) == 1
    assert ours in found[0][0]
    assert theirs in found[0][1]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("The Lorient dock is 40 miles from the Atlantic Hotel.", "Le dock de Lorient est à 60 km de l'hôtel Atlantic."),
        ("Guards of the Lorient harbour work 8 hours a day.", "Les gardes du port de Lorient travaillent 5 jours par semaine."),
        (
            "Brittany paid for 12 pillars of the Lorient bridge.",
            "La Bretagne a payé douze piliers du pont de Lorient en 2018, par 21 versements.",
        ),
        (
            "The Lorient ferry has 31 cabins. Groix has 13 inns.",
            "Le ferry de Lorient et Groix. Groix compte 13 auberges et le ferry de Lorient 31 cabines.",
        ),
        (
            "The Lorient choir sang songs of the sixties for 30 years.",
            "La chorale de Lorient chanta des chansons des années 60 pendant trois décennies.",
        ),
        (
            "The Lorient dock was built in 1971/72 for the Atlantic Hotel.",
            "Le dock de Lorient fut construit en 1971-1972 pour l'hôtel Atlantic.",
        ),
    ],
    ids=[
        "another unit",
        "two things",
        "a number in words",
        "moved to the next sentence",
        "a decade in words",
        "another notation",
    ],
)
def test_what_explains_itself_is_not_told(english, french):
    assert told(english, french) == []


@pytest.mark.parametrize(("month", "conflicts"), [("janvier", 0), ("avril", 1)])
def test_a_vague_date_beside_it_hides_no_wrong_month(month, conflicts):
    english = "Divers met the Lorient port board in January 2018 to discuss the cracks seen months earlier."
    french = (
        f"Des plongeurs ont vu le conseil du port de Lorient en {month} 2018 pour les fissures vues quelques mois auparavant."
    )
    assert len(told(english, french)) == conflicts


def test_a_figure_that_nothing_reads_agrees_with_its_copy():
    report = factcheck.check(
        [
            factcheck.Document("a.txt", f"{ENGLISH}\nThe Lorient works sealed valve 7q##88zz at noon.", DAY, "en"),
            factcheck.Document("b.txt", f"{FRENCH}\nLes ateliers de Lorient ont scellé la valve 7q##88zz à midi.", DAY, "fr"),
        ]
    )
    joined = [{claim.mention.text for claim in fact.claims} for fact in report.facts if fact.verdict == "agree"]
    assert any("88" in text for texts in joined for text in texts)
