"""What is read in two units compares after conversion, and keeps the precision with which it was written."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity, compare


def value(language: str, text: str) -> Quantity:
    found = factcheck.extract(factcheck.Document("a.txt", text, None, language))
    (only,) = [one.value for one in found if isinstance(one.value, Quantity)]
    return only


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (("en", "He is 6ft 2in tall."), ("fr", "Il mesure 1,88 m."), False),
        (("en", "He is 6ft 2in tall."), ("fr", "Il mesure 1,80 m."), True),
        (("en", "Highs of 86F are forecast."), ("de", "Gemessen wurden 30 Grad Celsius."), False),
        (("en", "Rates fell 25 basis points."), ("fr", "Le taux perd un quart de point."), False),
        (("en", "Rates fell 25 basis points."), ("de", "Der Satz fiel um 0,5 Prozentpunkte."), True),
        (("en", "It burned 120 acres."), ("es", "Ardieron 49 hectáreas."), False),
        (("en", "It burned 120 acres."), ("es", "Ardieron 120 hectáreas."), True),
        (("en", "The port lies 60 miles off."), ("it", "Il porto dista 100 chilometri."), False),
        (("en", "One in five pupils failed."), ("fr", "20 % des élèves ont échoué."), False),
        (("en", "One in five pupils failed."), ("fr", "25 % des élèves ont échoué."), True),
        (("es", "Guarda 3.400 hectómetros cúbicos."), ("en", "It holds 3.4 billion cubic metres."), False),
        (("en", "The ship spilled 500,000 barrels."), ("pt", "Derramou 80 milhões de litros."), False),
        (("en", "It weighs 100 pounds."), ("nl", "Het weegt 45 kilo."), False),
        (("en", "It weighs 112 pounds."), ("nl", "Het weegt 112 kilo."), True),
    ],
)
def test_units_of_two_languages_compare(one: tuple[str, str], other: tuple[str, str], apart: bool) -> None:
    assert (compare(value(*one), value(*other)) is Relation.APART) == apart
