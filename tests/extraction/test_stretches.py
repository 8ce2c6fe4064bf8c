"""Stretches of time: two ends as one mention, and where they stay two."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import factcheck

WRITTEN = date(2016, 11, 7)


def mentions(text, language):
    return factcheck.extract(factcheck.Document("a.txt", text, published=WRITTEN, language=language))


STRETCHES = {
    ("en", "It is closed from 3 May to 2 June 2015."): ("2015-05-03", "2015-06-02"),
    ("en", "It is closed from 28 December to 4 January 2015."): ("2014-12-28", "2015-01-04"),
    ("en", "It ran from 3 May 2014 to 2 June 2015."): ("2014-05-03", "2015-06-02"),
    ("en", "It rained between March 2015 and June 2015."): ("2015-03-01", "2015-06-30"),
    ("en", "It rained from June 2014 to the end of March 2016."): ("2014-06-01", "2016-03-31"),
    ("fr", "Il a plu de juin 2014 à mars 2016."): ("2014-06-01", "2016-03-31"),
    ("fr", "Il a plu du 3 mai au 2 juin 2015."): ("2015-05-03", "2015-06-02"),
    ("it", "La sala resta aperta domani dalle otto alle dieci."): ("2016-11-08T08:00", "2016-11-08T10:00"),
    ("it", "La fiera va dal dodici al quattordici maggio 2015."): ("2015-05-12", "2015-05-14"),
    ("fr", "Il a plu entre le 10 juin et le 2 juillet 2015."): ("2015-06-10", "2015-07-02"),
    ("fr", "Il a plu entre le 10/06 et le 2/07."): ("2016-06-10", "2016-07-02"),
    ("es", "Llovió entre marzo de 2015 y ahora."): ("2015-03-01", "2016-11-07"),
    ("pt", "Choveu desde 3 de maio até hoje."): ("2016-05-03", "2016-11-07"),
    ("pt", "Caiu entre o primeiro trimestre de 2014 e o terceiro trimestre de 2015."): ("2014-01-01", "2015-09-30"),
    ("pt", "Vai do terceiro mês de 2015 ao quinto mês de 2015."): ("2015-03-01", "2015-05-31"),
    ("es", "Estará cerrado entre el 1 de octubre y el 4 de febrero."): ("2016-10-01", "2017-02-04"),
    ("es", "El tren parará el viernes de 10 a.m. a 1 p.m."): ("2016-11-11T10:00", "2016-11-11T13:00"),
    ("fr", "vendredi de 9h à 11h"): ("2016-11-11T09:00", "2016-11-11T11:00"),
    ("es", "Subió de 2014-T1 a 2015-T1."): ("2014-01-01", "2015-03-31"),
    ("it", "28/9-4/10"): ("2017-09-28", "2017-10-04"),
    ("en", "The desk will be open on Tuesday from 2:00 to 4:30 pm."): ("2016-11-08T14:00", "2016-11-08T16:30"),
    ("en", "It will be open on 9 November from 11:30 am to 12:30."): ("2016-11-09T11:30", "2016-11-09T12:30"),
    ("en", "It will be open from 8 am to 3:15 on 9 November."): ("2016-11-09T08:00", "2016-11-09T15:15"),
    ("en", "It will be open from 10 pm to 2:30 on 9 November."): ("2016-11-09T22:00", "2016-11-10T02:30"),
    ("en", "It will be open from 9h30 to 11h00 on 9 November."): ("2016-11-09T09:30", "2016-11-09T11:00"),
}
APART = (
    ("en", "The vote was moved from 3 May 2015 to 2 June 2015.", ["3 May 2015", "2 June 2015"]),
    ("en", "It rained on 3 May 2015 and 2 June 2015.", ["3 May 2015", "2 June 2015"]),
    ("fr", "Le vote a été reporté du 3 mai 2015 au 2 juin 2015.", ["3 mai 2015", "2 juin 2015"]),
    ("fr", "La visite a lieu le samedi 5 juin à 17 h.", ["le samedi 5 juin", "17 h"]),
    ("fr", "La visite a lieu le samedi 5 à 17 h.", ["le samedi 5", "17 h"]),
    ("fr", "La visite a lieu samedi de 13h00 à 13h45.", ["samedi", "13h00", "13h45"]),
    ("fr", "Le trajet prend 4 à 6 heures.", ["4 à 6 heures"]),
    ("pt", "Foi a terceira semana de 2014 e choveu até 2015.", ["a terceira semana de 2014", "2015"]),
)


@pytest.mark.parametrize(("case", "expected"), STRETCHES.items())
def test_a_stretch_reaches_from_its_first_day_to_its_last(case, expected):
    found = mentions(case[1], case[0])
    assert len(found) == 1
    value = found[0].to_dict()["value"]
    assert (value["earliest"], value["latest"], value["granularity"], value["timex3"]) == (*expected, "range", None)


@pytest.mark.parametrize(("language", "text", "words"), APART)
def test_dates_that_are_no_stretch_stay_two(language, text, words):
    assert [one.text for one in mentions(text, language)] == words


def test_two_days_of_one_month_are_both_read():
    found = mentions("They met on April 24 and 25, 2015.", "en")
    assert [(one.text, one.to_dict()["value"]["earliest"]) for one in found] == [
        ("April 24", "2015-04-24"),
        ("25, 2015", "2015-04-25"),
    ]


def test_a_day_and_its_hour_are_one_moment():
    found = mentions("They will meet on Friday at 4 pm.", "en")
    assert [(one.text, one.value.earliest) for one in found] == [("Friday at 4 pm", datetime(2016, 11, 11, 16))]
