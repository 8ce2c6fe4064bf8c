"""Which day a time of day is of."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck


def clock(text, language):
    document = factcheck.Document("a.txt", text, date(2021, 3, 4), language)
    return next(one for one in factcheck.extract(document) if one.kind == "time").to_dict()["value"]


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "The market opens every Friday at 5 pm in the square.", "T17:00"),
        ("fr", "Le marché ouvre tous les vendredis à 17 heures.", "T17:00"),
        ("es", "Abre todos los sábados a las 8:00 horas.", "T08:00"),
        ("en", "Doors open at 7 pm every Monday.", "T19:00"),
    ],
)
def test_an_hour_beside_days_that_recur_is_of_no_one_day(language, text, hour):
    found = clock(text, language)
    assert (found["timex3"], found["earliest"]) == (hour, None)


def test_an_hour_farther_off_is_of_the_day_of_writing():
    found = clock("Every Friday people meet there, and the mayor will come at 5 pm.", "en")
    assert found["earliest"] == "2021-03-04T17:00"


def test_an_hour_takes_no_day_that_cannot_be():
    assert clock("It rained at 2 pm, not later, on 2015-13-45.", "en")["earliest"] == "2021-03-04T14:00"


def test_a_line_of_blanks_before_a_date_has_no_tense():
    factcheck.extract(factcheck.Document("a.txt", "2 2015-03-04 chez kgkilometres \n général ", date(2021, 3, 4), "fr"))
