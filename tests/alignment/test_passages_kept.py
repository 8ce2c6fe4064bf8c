"""Titles that a translation keeps as they are agree; a figure that differs in one is told."""

from __future__ import annotations

import pytest

import factcheck

ENGLISH = """The choir of Lorient sings in Brittany in June and in Normandy in July.
The evening opens with "{}", a song for two voices and an accordion.
The conductor Ingrid Halvorsen rehearsed for nine weeks with 64 singers from Nantes and Rennes."""

FRENCH = """Le chœur de Lorient chante en Bretagne en juin et en Normandie en juillet.
La soirée s'ouvre avec "{}", une chanson pour deux voix et un accordéon.
La cheffe Ingrid Halvorsen a répété neuf semaines avec 64 chanteurs de Nantes et de Rennes."""


def verdicts(one: str, other: str) -> list[str]:
    """The verdicts of the facts on quotations."""
    texts = (("en", ENGLISH.format(one)), ("fr", FRENCH.format(other)))
    documents = [factcheck.Document(id=code, text=text, language=code) for code, text in texts]
    return [fact.verdict for fact in factcheck.check(documents).facts if fact.kind == "quote"]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Blue Train 64 Home", "Blue Train 64 Home", ["agree"]),
        ("Blue Train 64 Home", "Blue Train 46 Home", ["conflict"]),
        ("Blue Train 64 Home", "Le train bleu 46", []),
        ("Blue Train Home", "Blue Trains Home", []),
        ("A 64", "A 46", []),
    ],
)
def test_a_title_kept_as_it_is(one, other, found):
    assert verdicts(one, other) == found
