"""Dates, times, lengths of time and recurrences, as written and as meant on a given day."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck

WRITTEN = datetime.date(2015, 3, 18)  # a Wednesday
TEMPORAL = ("date", "time", "duration", "recurrence")


def mentions(text, language, published=WRITTEN):
    document = factcheck.Document("a", text, published, language)
    return [one for one in factcheck.extract(document) if one.kind in TEMPORAL]


def first(text, language, published=WRITTEN):
    found = mentions(text, language, published)
    assert found, text
    return found[0]


def ends(mention):
    value = mention.to_dict()["value"]
    return value["earliest"], value["latest"]


DAYS = {
    ("en", "They met on 18 March 2015."): "2015-03-18",
    ("en", "They met on March 18, 2015."): "2015-03-18",
    ("en", "They met on Wednesday, March 18."): "2015-03-18",
    ("en", "They met on the 2nd of March."): "2015-03-02",
    ("en", "They met on 3/20/2014."): "2014-03-20",
    ("en", "They met on 2014-03-20."): "2014-03-20",
    ("en", "They met yesterday."): "2015-03-17",
    ("en", "The minister said on Monday that it rained."): "2015-03-16",
    ("en", "The minister will speak on Friday."): "2015-03-20",
    ("en", "They met last Friday."): "2015-03-13",
    ("en", "It opens on Christmas Day 2015."): "2015-12-25",
    ("en", "It opens on Easter Monday 2015."): "2015-04-06",
    ("en", "It falls on the first Tuesday of October 2014."): "2014-10-07",
    ("en", "It happened ten days ago."): "2015-03-08",
    ("en", "The bill is payable on Dec. 14."): "2015-12-14",
    ("en", "The bill was paid on Dec. 14."): "2014-12-14",
    ("fr", "Le groupe prévoit d'ouvrir un bureau le 3 décembre."): "2015-12-03",
    ("fr", "Mercredi (18 mars), il a plu."): "2015-03-18",
    ("fr", "Il est arrivé le 1er mars."): "2015-03-01",
    ("fr", "Il est arrivé le 20/02/2015."): "2015-02-20",
    ("fr", "Mis à jour le 20-03-2015"): "2015-03-20",
    ("fr", "Il est arrivé avant-hier."): "2015-03-16",
    ("fr", "Il a parlé lundi à la presse."): "2015-03-16",
    ("fr", "Il parlera vendredi à la presse."): "2015-03-20",
    ("fr", "Il a parlé vendredi dernier."): "2015-03-13",
    ("fr", "Il est né le 8 mars dernier."): "2015-03-08",
    ("fr", "Il est arrivé le 17 mars (mardi) au port."): "2015-03-17",
    ("pt", "Chegou em 13 de março de 2015, sexta-feira."): "2015-03-13",
    ("it", "Si votò alle 13.30 di sabato 14 marzo."): "2015-03-14T13:30",
    ("es", "Llegará el día 21 de este mes."): "2015-03-21",
    ("it", "Il coro: 16/3 alle 16:00."): "2015-03-16T16:00",
    ("fr", "C'est la dernière vente du dernier jour d'octobre 2014."): "2014-10-31",
}
PERIODS = {
    ("en", "It opened in October 2014."): ("2014-10-01", "2014-10-31", "month", "2014-10"),
    ("en", "It opened in October of last year."): ("2014-10-01", "2014-10-31", "month", "2014-10"),
    ("en", "It closed in the last week of September 2014."): ("2014-09-22", "2014-09-28", "week", "2014-W39"),
    ("en", "It opened in the first week of 2021."): ("2021-01-04", "2021-01-10", "week", "2021-W01"),
    ("es", "Abrió en el tercer mes de 2014."): ("2014-03-01", "2014-03-31", "month", "2014-03"),
    ("es", "Fueron las ventas del último trimestre."): ("2014-10-01", "2014-12-31", "quarter", "2014-Q4"),
    ("it", "Piovve il week-end del 12 marzo."): ("2015-03-14", "2015-03-15", "weekend", "2015-W11-WE"),
    ("en", "It opened in January."): ("2015-01-01", "2015-01-31", "month", "2015-01"),
    ("en", "It will open in October."): ("2015-10-01", "2015-10-31", "month", "2015-10"),
    ("en", "It opened in 2014."): ("2014-01-01", "2014-12-31", "year", "2014"),
    ("en", "Sales fell in the third quarter of 2014."): ("2014-07-01", "2014-09-30", "quarter", "2014-Q3"),
    ("en", "Sales fell last week."): ("2015-03-09", "2015-03-15", "week", "2015-W11"),
    ("en", "Sales fell late last year."): ("2014-09-01", "2014-12-31", "part_of_year", "2014"),
    ("en", "Sales fell in early 2014."): ("2014-01-01", "2014-04-30", "part_of_year", "2014"),
    ("en", "Sales fell at the end of 2014."): ("2014-12-01", "2014-12-31", "part_of_year", "2014"),
    ("en", "Sales fell in mid-November."): ("2014-11-11", "2014-11-20", "part_of_month", "2014-11"),
    ("en", "Sales fell in the 1990s."): ("1990-01-01", "1999-12-31", "decade", "199"),
    ("en", "It is a house of the 19th century."): ("1800-01-01", "1899-12-31", "century", "18"),
    ("en", "He won the 2012 election."): ("2012-01-01", "2012-12-31", "year", "2012"),
    ("en", "They divorced two to three years ago."): ("2012-01-01", "2013-12-31", "year", "2013"),
    ("en", "They divorced two years ago."): ("2013-01-01", "2013-12-31", "year", "2013"),
    ("en", "The mill, dating back to 1987, burned."): ("1987-01-01", "1987-12-31", "year", "1987"),
    ("en", "The poet (born 1905) left."): ("1905-01-01", "1905-12-31", "year", "1905"),
    ("en", "His atlas (Northern Press, 2011) is thin."): ("2011-01-01", "2011-12-31", "year", "2011"),
    ("en", "The 2010 elections were calm."): ("2010-01-01", "2010-12-31", "year", "2010"),
    ("en", "But 2013 could be better."): ("2013-01-01", "2013-12-31", "year", "2013"),
    ("en", "It ran in the 2011-12 season."): ("2011-01-01", "2012-12-31", "range", None),
    ("fr", "Il est parti l'an passé."): ("2014-01-01", "2014-12-31", "year", "2014"),
    ("fr", "Il est parti il y a deux ans."): ("2013-01-01", "2013-12-31", "year", "2013"),
    ("fr", "Il est parti fin 2014."): ("2014-12-01", "2014-12-31", "part_of_year", "2014"),
    ("fr", "Il est parti à la fin de l'année dernière."): ("2014-12-01", "2014-12-31", "part_of_year", "2014"),
    ("fr", "Il est parti à l'automne 2014."): ("2014-09-01", "2014-12-31", "season", "2014-FA"),
    ("fr", "L'usine ouvrira en octobre."): ("2015-10-01", "2015-10-31", "month", "2015-10"),
    ("fr", "Il est parti en janvier."): ("2015-01-01", "2015-01-31", "month", "2015-01"),
    ("fr", "Il est né dans les années 60."): ("1960-01-01", "1969-12-31", "decade", "196"),
    ("fr", "C'est une maison du XIXe siècle."): ("1800-01-01", "1899-12-31", "century", "18"),
    ("fr", "Au premier trimestre 2014, il a plu."): ("2014-01-01", "2014-03-31", "quarter", "2014-Q1"),
}
TIMES = {
    ("en", "It closed at 9 p.m. Tuesday."): ("2015-03-17T21:00", "2015-03-17T21:00", "2015-03-17T21:00"),
    ("en", "It closed yesterday morning."): ("2015-03-17T04:00", "2015-03-17T11:59", "2015-03-17TMO"),
    ("en", "It closes at 14:30."): ("2015-03-18T14:30", "2015-03-18T14:30", "2015-03-18T14:30"),
    ("fr", "La salle a fermé hier à 21 h 45."): ("2015-03-17T21:45", "2015-03-17T21:45", "2015-03-17T21:45"),
    ("fr", "La salle a fermé hier soir."): ("2015-03-17T17:00", "2015-03-17T23:59", "2015-03-17TEV"),
}
LENGTHS = {
    ("en", "He waited for two years."): ("duration", "P2Y", 730.5, 730.5),
    ("en", "He waited for a year and a half."): ("duration", "P1Y6M", 547.875, 547.875),
    ("en", "He waited for half an hour."): ("duration", "PT30M", 1 / 48, 1 / 48),
    ("en", "He waited more than three months."): ("duration", "P3M", 91.3125, None),
    ("en", "He waited for a few months."): ("duration", "PXM", 60.875, 182.625),
    ("en", "It was a five-year plan."): ("duration", "P5Y", 1826.25, 1826.25),
    ("en", "He works 12-14 hours a day."): ("duration", "PT14H", 0.5, 14 / 24),
    ("en", "It took two or three weeks."): ("duration", "P3W", 14.0, 21.0),
    ("en", "It took between 3 and 4 weeks."): ("duration", "P4W", 21.0, 28.0),
    ("fr", "Il a couru entre 2 et 3 heures par jour."): ("duration", "PT3H", 2 / 24, 3 / 24),
    ("fr", "Cela dure depuis 3 millions d'années."): ("duration", "P3000000Y", 1095750000.0, 1095750000.0),
    ("en", "They meet every Monday."): ("recurrence", "XXXX-WXX-1", 7.0, 7.0),
    ("en", "They meet twice a week."): ("recurrence", "P1W", 7.0, 7.0),
    ("fr", "Il a attendu deux ans."): ("duration", "P2Y", 730.5, 730.5),
    ("fr", "Il a attendu une heure et demie."): ("duration", "PT1H30M", 0.0625, 0.0625),
    ("fr", "Il a couru pendant 2h05."): ("duration", "PT2H5M", 125 / 1440, 125 / 1440),
    ("fr", "La semaine est de 37h30."): ("duration", "PT37H30M", 2250 / 1440, 2250 / 1440),
    ("fr", "Après deux mois d'étude, il part."): ("duration", "P2M", 60.875, 60.875),
    ("fr", "Après trois mois de travaux, il part."): ("duration", "P3M", 91.3125, 91.3125),
    ("fr", "Il a attendu quelques mois."): ("duration", "PXM", 60.875, 182.625),
    ("fr", "Ils se voient tous les jeudis."): ("recurrence", "XXXX-WXX-4", 7.0, 7.0),
    ("fr", "Le taux monte de 2 % par an."): ("recurrence", "P1Y", 365.25, 365.25),
}
NEAR_MISSES = [
    ("en", "The 1950 farmers came."),
    ("en", "Some 1500-2000 farmers came."),
    ("en", "Call 1800-1900-55."),
    ("en", "Theresa May said nothing."),
    ("en", "You may march home."),
    ("en", "2000 people came."),
    ("en", "A second group of men came."),
    ("en", "The council adopted resolution 1405."),
    ("en", "He is 27 years old."),
    ("en", "The 27-year-old driver fled."),
    ("fr", "La résolution 1405 a été adoptée."),
    ("fr", "Un Boeing 2000 a décollé."),
    ("fr", "Il travaille à 20 Minutes."),
    ("fr", "La sonde se pose sur Mars."),
    ("fr", "Il a 1500 salariés."),
    ("fr", "Il est âgé de 27 ans."),
    ("fr", "Les Jeux d'hiver ont commencé."),
    ("fr", "Le quotidien local en parle."),
    ("en", "He is in his thirties."),
    ("en", "The fall in prices goes on."),
    ("fr", "Le score est de 25:10."),
]
IMPOSSIBLE = [
    ("en", "It opened on 31 June."),
    ("en", "It opened on February 29, 2023."),
    ("fr", "Il est né le 29 février 2023."),
    ("fr", "Il est né le 31 juin."),
    ("fr", "Il est né le 91 février."),
    ("fr", "Il est né le 160 septembre à Lille."),
    ("fr", "C'est « l'affaire du 220 juillet »."),
    ("fr", 'On dit "la nuit du 220 juillet".'),
    ("en", "It opened on February 31st."),
    ("en", "It opened on 32 May in Lima."),
    ("en", "It opened on May 32, 2014."),
    ("fr", "Il est né le 18/13/2015."),
    ("fr", "Le train part à 25h70."),
    ("en", "The train leaves at 25:70."),
]


def ids(case):
    return case[1] if isinstance(case, tuple) else case


@pytest.mark.parametrize(("case", "day"), DAYS.items(), ids=lambda case: ids(case))
def test_a_day_is_that_day(case, day):
    assert ends(first(case[1], case[0])) == (day, day)


@pytest.mark.parametrize(("case", "expected"), PERIODS.items(), ids=lambda case: ids(case))
def test_a_period_is_its_days(case, expected):
    value = first(case[1], case[0]).to_dict()["value"]
    assert (value["earliest"], value["latest"], value["granularity"], value["timex3"]) == expected


@pytest.mark.parametrize(("case", "expected"), TIMES.items(), ids=lambda case: ids(case))
def test_a_time_is_its_minutes(case, expected):
    found = first(case[1], case[0])
    assert (*ends(found), found.to_dict()["value"]["timex3"]) == expected
    assert found.kind == "time"


@pytest.mark.parametrize(("case", "expected"), LENGTHS.items(), ids=lambda case: ids(case))
def test_a_length_is_counted_in_days(case, expected):
    found = first(case[1], case[0])
    value = found.to_dict()["value"]
    kind, timex3, low, high = expected
    assert (found.kind, value["timex3"]) == (kind, timex3)
    assert (value["low"], value["high"]) == (pytest.approx(low), high if high is None else pytest.approx(high))


@pytest.mark.parametrize("case", NEAR_MISSES, ids=ids)
def test_what_looks_like_a_date_gives_nothing(case):
    assert mentions(case[1], case[0]) == []


@pytest.mark.parametrize("case", IMPOSSIBLE, ids=ids)
def test_what_no_calendar_or_clock_has_is_kept_without_ends(case):
    found = first(case[1], case[0])
    assert found.ill_formed
    assert ends(found) == (None, None)


def test_a_weekday_keeps_its_day_so_that_it_can_be_checked():
    when = first("Thursday, March 18, 2015, was wet.", "en").when
    assert (when.weekday, when.day, when.month, when.year) == (3, 18, 3, 2015)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "It ran 1962-1965.", ["1962", "1965"]),
        ("en", "It ran 1962 – 1965.", ["1962", "1965"]),
        ("en", "The years 2005 to 2007 were wet.", ["2005", "2007"]),
        ("fr", "Il a plu dans les années 2000 à 2006.", ["2000", "2006"]),
        ("fr", "Il a plu dans les années 1990 et 2000.", ["199", "200"]),
    ],
)
def test_years_of_a_stretch_are_both_read(language, text, values):
    assert [one.value.timex3 for one in mentions(text, language)] == values


def test_the_two_ends_of_a_range_stay_apart_where_each_is_whole():
    assert [one.text for one in mentions("He led it from 2010 to 2014.", "en")] == ["2010", "2014"]


@pytest.mark.parametrize("text", ["It rained in May 60 times.", "They ran the May 500 metres.", "In May 60 people left."])
def test_a_number_that_counts_is_no_impossible_day(text):
    assert not any(one.ill_formed for one in mentions(text, "en"))


def test_days_of_one_month_are_a_range_in_english_order_too():
    for text in ("It rained from May 16 to 20.", "It rained May 16-20, in Lima.", "It rained May 16 to 20, 2015."):
        assert [ends(one) for one in mentions(text, "en")] == [("2015-05-16", "2015-05-20")]
    assert [one.text for one in mentions("The vote on May 16 to 20 percent.", "en")] == ["May 16"]


def test_a_full_stop_is_no_part_of_a_month():
    assert mentions("Il est parti le 8 mai.", "fr")[0].text == "le 8 mai"
    assert mentions("Il est parti le 8 sept. 2014 à Lille.", "fr")[0].text == "le 8 sept. 2014"


def test_a_range_of_years_in_french_is_no_age():
    assert [one.text for one in mentions("Il regarde 5 à 10 ans devant nous.", "fr")] == ["5 à 10 ans"]


def test_the_same_day_is_that_day():
    assert mentions("The same November 9th fell on a Sunday.", "en")[0].text.endswith("November 9th")


def test_a_range_of_days_of_one_month_is_one_mention():
    assert [ends(one) for one in mentions("La foire a lieu du 18 au 20 mars.", "fr")] == [("2015-03-18", "2015-03-20")]


def test_a_day_ahead_without_a_word_of_the_future_may_be_the_last_one_as_well():
    assert ends(first("The Oct. 3 shooting shook the town.", "en", datetime.date(2015, 8, 1))) == ("2014-10-03", "2015-10-03")
    assert ends(first("The trial will begin on Oct. 3.", "en", datetime.date(2015, 8, 1))) == ("2015-10-03", "2015-10-03")


def test_a_hedge_widens_or_opens_the_days():
    assert ends(first("It was built before 1990.", "en")) == (None, "1989-12-31")
    assert ends(first("It was built around 1990.", "en"))[0] < "1990-01-01"


@given(st.text(alphabet=st.sampled_from("le 18 mars2015,:/-hundi Mondayfter at"), max_size=60))
def test_every_mention_is_a_stretch_of_the_text(text):
    for language in ("en", "fr"):
        for one in mentions(text, language):
            assert text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("The fair runs from 3 to 7 May 2014.", "en", "2014-05-03", "2014-05-07"),
        ("La foire se tient du 3 au 7 mai 2014.", "fr", "2014-05-03", "2014-05-07"),
        ("Roads were blocked from 28 February to 4 March 2013.", "en", "2013-02-28", "2013-03-04"),
        ("Routes coupées du 28 décembre au 4 janvier 2013.", "fr", "2012-12-28", "2013-01-04"),
    ],
)
def test_both_ends_of_a_stretch_of_days_have_their_year(text, language, first, last):
    values = [one.to_dict()["value"] for one in mentions(text, language)]
    assert (values[0]["earliest"], values[-1]["latest"]) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Nichts da.\n\n2009 verlor er viel.",
        "2009 fehlten ihm Stimmen.",
        "Es war so. 2009 war ein gutes Jahr.",
        "1989 oder 1991 ging er.",
    ],
)
def test_a_year_opens_a_german_sentence_before_its_verb(text):
    assert mentions(text, "de")[0].kind == "date"


@pytest.mark.parametrize("text", ["2009 neue Stellen entstehen.", "Gut so. 2000 gute Leute kamen."])
def test_a_count_opens_a_german_sentence_before_its_noun(text):
    assert not [one for one in mentions(text, "de") if one.kind == "date"]
