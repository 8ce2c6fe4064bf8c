"""Years in two digits, days that share a month, centuries by their hundreds, streets named after days."""

from __future__ import annotations

import pytest

import factcheck


def read(text: str, language: str = "it") -> list[str]:
    """The TIMEX3 values of the dates in the text."""
    mentions = factcheck.extract(factcheck.Document(id="a", text=text, language=language))
    return [mention.to_dict()["value"]["timex3"] for mention in mentions if mention.kind == "date"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La diga fu finita nel '74.", ["1974"]),
        ("Il ponte crollò nell'86.", ["1986"]),
        ("Le vendite calano dal marzo 93.", ["1993-03"]),
        ("Si vota il 23 e il 24 maggio 2012.", ["2012-05-23", "2012-05-24"]),
        ("Il palazzo è del XVII secolo.", ["16"]),
        ("Nel Novecento la città raddoppiò.", ["19"]),
        ("I primi di luglio 2013 nevicò.", ["2013-07"]),
    ],
    ids=str,
)
def test_years_and_days_in_short_are_read(text: str, wanted: list[str]) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Il tasso è sceso dal 50 e dal 60 per cento al 40 per cento.",
        "Novecento persone erano in piazza.",
        "Via XX Settembre era deserta.",
        "Nel 74 per cento dei casi pioveva.",
    ],
)
def test_shares_counts_and_streets_are_no_years(text: str) -> None:
    assert read(text) == []


def test_two_days_of_a_month_are_two_dates_in_french() -> None:
    assert read("Ils votent le 23 et le 24 mai 2012.", "fr") == ["2012-05-23", "2012-05-24"]
