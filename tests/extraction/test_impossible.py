"""Days and times that no calendar and no clock has."""

from __future__ import annotations

import pytest

import factcheck


def found(text, language):
    return factcheck.extract(factcheck.Document("a.txt", text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Les inondations du 220 juillet ont tout emporté.", "220 juillet"),
        ("es", "El pasado 40 de noviembre abrió el museo.", "40 de noviembre"),
        ("de", "Das Konzert vom 92. Juli fiel aus.", "92. Juli"),
        ("pt", "No dia 51 de maio ele veio.", "51 de maio"),
        ("nl", "De winkel sluit op 45 november voorgoed.", "45 november"),
        ("en", "He left on November 45th after lunch.", "November 45th"),
        ("es", "Se fueron a las 96:00 horas del lugar.", "96:00 horas"),
        ("fr", "Ouvert à partir de 80:00 heures.", "80:00 heures"),
        ("fr", "Le concert de clôture (62h00) sera long.", "62h00"),
        ("fr", "La lettre (85 septembre) est perdue.", "85 septembre"),
        ("de", "Der Termin ist Montag, den 41. November.", "Montag, den 41. November"),
        ("fr", "Il part à 110 heures 10 du quai.", "110 heures 10"),
    ],
)
def test_a_slip_in_a_day_or_a_time_is_kept_as_what_cannot_be(language, text, words):
    assert [one.text for one in found(text, language) if one.ill_formed] == [words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "On en parle à 48h du scrutin."),
        ("fr", "Il a couru 62h00 sans dormir."),
        ("es", "Los 43 de septiembre siguen en la memoria."),
        ("en", "The July 50th anniversary was grand."),
        ("en", "On July 4, 41 people came."),
        ("nl", "Van 50 mei-kaarten verkocht hij er 40."),
        ("de", "Die 50 Mai-Demonstranten kamen."),
    ],
)
def test_a_number_beside_a_month_or_an_hour_is_not_taken_for_a_slip(language, text):
    assert not [one for one in found(text, language) if one.ill_formed]


@pytest.mark.parametrize("day", ["2000-01-00", "31/02/2000"])
def test_a_day_that_is_none_is_no_day_to_count_from(day):
    assert found(f"It was {day}. That day it rained.", "en")
