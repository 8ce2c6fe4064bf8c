"""Dates as tables and forms note them, and parts of years with their letters."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

READ = {
    ("en", "Signed 05-Aug-2016 in Ghent."): ("2016-08-05", "2016-08-05"),
    ("en", "Signed 31-Oct-74 in Ghent."): ("1974-10-31", "1974-10-31"),
    ("en", "Signed 2016/Aug/05 in Ghent."): ("2016-08-05", "2016-08-05"),
    ("fr", "Signé le 12/mars/2015."): ("2015-03-12", "2015-03-12"),
    ("en", "It opened in Dec/2018."): ("2018-12-01", "2018-12-31"),
    ("en", "Sales rose in Q1 2017."): ("2017-01-01", "2017-03-31"),
    ("en", "Sales rose in 2019-H2."): ("2019-07-01", "2019-12-31"),
    ("en", "It opened in week 12 of 2027."): ("2027-03-22", "2027-03-28"),
    ("en", "It rained in the week of March 5, 2014."): ("2014-03-03", "2014-03-09"),
    ("en", "Sales rose in the quarter ended Sept. 30, 2014."): ("2014-07-01", "2014-09-30"),
    ("en", "It rained in the week beginning March 5, 2014."): ("2014-03-03", "2014-03-09"),
    ("en", "It is closed from April to June in 2015."): ("2015-04-01", "2015-06-30"),
    ("en", "It is closed from 10/1 to 11/7."): ("2016-10-01", "2016-11-07"),
    ("en", "It closed more than two years ago."): (None, "2014-12-31"),
    ("fr", "Elle a fermé il y a plus de deux ans."): (None, "2014-12-31"),
    ("en", "It will close three days from Friday."): ("2016-11-14", "2016-11-14"),
    ("en", "It closed on the last Friday of last month."): ("2016-10-28", "2016-10-28"),
    ("en", "They meet next year in June."): ("2017-06-01", "2017-06-30"),
    ("en", "It opened on the Friday after Easter 2014."): ("2014-04-25", "2014-04-25"),
    ("es", "Se firmó el tres de junio de mil novecientos ochenta y siete."): ("1987-06-03", "1987-06-03"),
    ("pt", "Abriu em maio de dois mil e doze."): ("2012-05-01", "2012-05-31"),
    ("es", "Se firmó el 4 de 7 de 1983."): ("1983-07-04", "1983-07-04"),
    ("fr", "Signé le 4 07 83."): ("1983-07-04", "1983-07-04"),
    ("fr", "Signé 4 7 1983"): ("1983-07-04", "1983-07-04"),
    ("es", "Firmado oct-14-2011 en Lima."): ("2011-10-14", "2011-10-14"),
    ("es", "Firmado octubre 14, 2011"): ("2011-10-14", "2011-10-14"),
    ("fr", "Fermé octobre 14-16"): ("2016-10-14", "2016-10-16"),
    ("es", "Nació en agosto del 87."): ("1987-08-01", "1987-08-31"),
    ("es", "Cerró en la semana 9."): ("2016-02-29", "2016-03-06"),
    ("pt", "Choveu na semana 9 do ano passado."): ("2015-02-23", "2015-03-01"),
    ("es", "Abrió en la semana que empieza el 8 de febrero de 2016."): ("2016-02-08", "2016-02-14"),
    ("es", "Abrió el viernes negro de 2016."): ("2016-11-25", "2016-11-25"),
    ("fr", "Elle a ouvert lors de la fête des mères 2014."): ("2014-05-25", "2014-05-25"),
    ("es", "Vamos a cerrar en dos semanas."): ("2016-11-18", "2016-11-24"),
    ("es", "Cerró el uno de mayo de 2014."): ("2014-05-01", "2014-05-01"),
    ("es", "Cerró en el año natural 2008."): ("2008-01-01", "2008-12-31"),
    ("es", "Cerrará de 1/12 a 30/12."): ("2016-12-01", "2016-12-30"),
    ("it", "9:30 - 11:00 venerdì"): ("2016-11-11T09:30", "2016-11-11T11:00"),
    ("fr", "la veille à 9h"): ("2016-11-06T09:00", "2016-11-06T09:00"),
    ("fr", "Elle a fermé la seconde quinzaine de février 2016."): ("2016-02-16", "2016-02-29"),
    ("fr", "Les ventes de 2015-trimestre2 ont chuté."): ("2015-04-01", "2015-06-30"),
    ("fr", "Elle rouvre à partir du 12."): ("2016-11-12", None),
    ("fr", "Fermé lundi 1er au mercredi 3 août 2016."): ("2016-08-01", "2016-08-03"),
    ("it", "Chiuderà domani tra le nove e le undici."): ("2016-11-08T09:00", "2016-11-08T11:00"),
    ("it", "Chiuderà lunedì 1-3 pm."): ("2016-11-07T13:00", "2016-11-07T15:00"),
    ("it", "Andò via novembre 3-5"): ("2016-11-03", "2016-11-05"),
    ("it", "Arriva alle 12 mezzogiorno."): ("2016-11-07T12:00", "2016-11-07T12:00"),
    ("pt", "Chegou antes das 18h."): (None, "2016-11-07T18:00"),
    ("pt", "Fechará amanhã depois das 15h."): ("2016-11-08T15:00", None),
    ("fr", "Elle parlera dans la semaine."): ("2016-11-07", "2016-11-13"),
    ("fr", "Elle ferme la semaine du 14."): ("2016-11-14", "2016-11-20"),
    ("fr", "3 mai aux alentours de 5h"): ("2017-05-03T05:00", "2017-05-03T05:00"),
    ("es", "Feria del pan 2014\nAyer se vendió todo."): ("2014-01-01", "2014-12-31"),
    ("fr", "La foire se tient du 13 au 18."): ("2016-11-13", "2016-11-18"),
    ("es", "Cierra entre el 13 y el 18."): ("2016-11-13", "2016-11-18"),
    ("pt", "Choveu nos últimos quatro meses de 2014."): ("2014-09-01", "2014-12-31"),
    ("es", "Estaré fuera en dos semanas."): ("2016-11-18", "2016-11-24"),
    ("es", "Hablaremos de ello el trimestre siguiente."): ("2017-01-01", "2017-03-31"),
}


@pytest.mark.parametrize(("case", "days"), READ.items())
def test_a_notation_is_its_days(case, days):
    found = factcheck.extract(factcheck.Document("a.txt", case[1], published=date(2016, 11, 7), language=case[0]))
    value = found[0].to_dict()["value"]
    assert (value["earliest"], value["latest"]) == days


@pytest.mark.parametrize(
    "text",
    [
        "Page\n2/3\nThey won.",
        "They lost 3-Q4 points.",
        "Week 12 was wet.",
        "Q7 2017 is nothing.",
        "In Week 3 they lost.",
        "They lost in week 3 of the season.",
        "3/4",
    ],
)
def test_what_only_looks_like_a_notation_is_no_day(text):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=date(2016, 11, 7), language="en"))
    assert not [one for one in found if one.kind == "date" and one.value.granularity != "year"]


FEASTS = {
    ("en", "They will meet at Easter."): "2017-04-16",
    ("en", "They met on Easter Monday."): "2016-03-28",
    ("en", "They met on Easter Monday 2014."): "2014-04-21",
    ("fr", "Ils se sont vus à la Pentecôte."): "2016-05-15",
    ("en", "They met on Thanksgiving last year."): "2015-11-26",
    ("en", "It will open the Friday after next."): "2016-11-18",
    ("fr", "Elle ouvrira lundi en huit."): "2016-11-21",
    ("en", "It opened on Black Friday last year."): "2015-11-27",
    ("de", "Am zweiten Advent wird gesungen."): "2016-12-04",
    ("nl", "Koningsdag 2025 was druk."): "2025-04-26",
    ("de", "Der Totensonntag fiel auf einen Markttag."): "2016-11-20",
}


@pytest.mark.parametrize(("case", "day"), FEASTS.items())
def test_a_feast_or_a_week_day_further_on_is_its_day(case, day):
    found = factcheck.extract(factcheck.Document("a.txt", case[1], published=date(2016, 11, 7), language=case[0]))
    value = next(one for one in found if one.kind == "date").to_dict()["value"]
    assert (value["earliest"], value["latest"]) == (day, day)


def test_easter_island_is_no_day():
    document = factcheck.Document("a.txt", "He sailed to Easter Island.", published=date(2016, 11, 7), language="en")
    assert not [one for one in factcheck.extract(document) if one.kind == "date"]


def test_a_weekday_beside_a_feast_is_of_its_own_week():
    document = factcheck.Document("a.txt", "He left on Friday before Easter.", published=date(2016, 11, 7), language="en")
    assert next(iter(factcheck.extract(document))).text == "Friday"


def test_a_time_of_day_has_its_seconds_in_its_name():
    document = factcheck.Document("a.txt", "It broke on 4 May 2014 at 8:00:31.", published=date(2016, 11, 7), language="en")
    value = factcheck.extract(document)[0].to_dict()["value"]
    assert value["timex3"] == "2014-05-04T08:00:31"
    assert value["earliest"] == "2014-05-04T08:00"


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("They left at 4 in the morning on 3 May 2014.", "2014-05-03T04:00"),
        ("They left on 3 May 2014 at 10 at night.", "2014-05-03T22:00"),
        ("They left on 3 May 2014 at 8.30pm.", "2014-05-03T20:30"),
    ],
)
def test_an_hour_of_a_part_of_the_day_is_that_hour(text, minute):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=date(2016, 11, 7), language="en"))
    assert [one.to_dict()["value"]["earliest"] for one in found if one.kind == "time"] == [minute]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En marzo de mil quinientos visitantes se fueron dos."),
        ("fr", "Il a couru 18 8 19."),
    ],
)
def test_numbers_beside_a_month_are_no_year_of_it(language, text):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=date(2016, 11, 7), language=language))
    assert not any(year in str(one.to_dict()["value"].get("timex3")) for one in found for year in ("1500", "2012", "2019"))


def test_a_year_with_or_later_keeps_off_the_date_behind_it():
    for language, text in (("en", "It fell in 2011 or after 2014."), ("es", "Cayó en 2011 o después de 2014.")):
        found = factcheck.extract(factcheck.Document("a.txt", text, date(2016, 11, 7), language))
        said = [(one.text, one.value.earliest) for one in found if one.kind == "date"]
        assert said == [("2011", date(2011, 1, 1)), ("2014", date(2015, 1, 1))]


def test_the_hour_of_a_day_that_the_text_has_not_named_is_of_no_known_day():
    found = factcheck.extract(factcheck.Document("a.txt", "Il est parti le lendemain à 8h.", date(2016, 11, 7), "fr"))
    assert (found[0].text, found[0].value.earliest) == ("le lendemain à 8h", None)


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "Subió entre el 13 y el 18 por ciento."), ("it", "Salì dal 13 al 18 per cento."), ("fr", "Du 3e au 5e rang.")],
)
def test_numbers_with_articles_before_a_noun_are_no_days(language, text):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=date(2016, 11, 7), language=language))
    assert not [one for one in found if one.kind == "date"]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "It meets every Saturday and Sunday.", ["recurrence", "recurrence"]),
        ("es", "Abre todos los lunes, martes y jueves.", ["recurrence", "recurrence", "recurrence"]),
        ("fr", "Elle ouvre les samedis.", ["recurrence"]),
        ("en", "It meets every Saturday and Friday 18 November is free.", ["recurrence", "date"]),
    ],
)
def test_weekdays_in_a_row_recur_together(language, text, kinds):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=date(2016, 11, 7), language=language))
    assert [one.kind for one in found] == kinds
