"""Days, hours and recurrences as German and Dutch write them."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

READ = {
    ("de", "Das Lager ist vom 14. bis 16.10. zu."): ("2016-10-14", "2016-10-16"),
    ("nl", "Het loket is van 3-10 tot 9-11 dicht."): ("2016-10-03", "2016-11-09"),
    ("nl", "Het loket ging op 21-10 dicht."): ("2016-10-21", "2016-10-21"),
    ("nl", "Het loket gaat op 20161121 open."): ("2016-11-21", "2016-11-21"),
    ("nl", "Het loket is in week 31 dicht."): ("2016-08-01", "2016-08-07"),
    ("de", "Der Bericht kommt Dienstag in zwei Wochen."): ("2016-11-22", "2016-11-22"),
    ("de", "Sie kam am vorletzten Freitag."): ("2016-10-28", "2016-10-28"),
    ("nl", "Tussen nu en 15 november wordt er gebouwd."): ("2016-11-07", "2016-11-15"),
    ("nl", "Ze vergaderen volgende week op dinsdag."): ("2016-11-15", "2016-11-15"),
    ("nl", "De trein komt op vr. 11 nov. aan."): ("2016-11-11", "2016-11-11"),
    ("de", "Der Laden schließt morgen von 9 bis 11."): ("2016-11-08T09:00", "2016-11-08T11:00"),
    ("nl", "De winkel ging op 2 november 9.00 open."): ("2016-11-02T09:00", "2016-11-02T09:00"),
    ("nl", "De winkel is vandaag van 14.00 tot 16.30 dicht."): ("2016-11-07T14:00", "2016-11-07T16:30"),
    ("nl", "Ze komt vandaag tussen 3 en 4 uur 's middags."): ("2016-11-07T15:00", "2016-11-07T16:00"),
    ("nl", "De zaal moet op zijn laatst om 11 uur leeg zijn."): (None, "2016-11-07T11:00"),
    ("nl", "De les valt op maandag 14-11 uit."): ("2016-11-14", "2016-11-14"),
    ("de", "Am 15. wird gewählt."): ("2016-11-15", "2016-11-15"),
    ("nl", "Volgend jaar juni trouwen ze."): ("2017-06-01", "2017-06-30"),
    ("nl", "Het regent later deze week."): ("2016-11-11", "2016-11-13"),
    ("de", "Frühestens im März 2017 wird gebaut."): ("2017-03-01", None),
    ("de", "Der letzte Freitag des Monats ist frei."): ("2016-11-25", "2016-11-25"),
    ("de", "Im Chor sangen sie in den neunziger Jahren."): ("1990-01-01", "1999-12-31"),
    ("de", "In der Nacht von Montag auf Dienstag brannte es."): ("2016-11-07T18:00", "2016-11-08T05:59"),
    ("nl", "De bel ging gisteren om tien over half negen."): ("2016-11-06T08:40", "2016-11-06T08:40"),
    ("de", "Der dritte Dienstag nach Weihnachten 2014 war frei."): ("2015-01-13", "2015-01-13"),
    ("de", "Montag in einer Woche wird gewählt."): ("2016-11-14", "2016-11-14"),
    ("nl", "De zaal was van 14.00 tot 14.30 op dinsdag dicht."): ("2016-11-01T14:00", "2016-11-01T14:30"),
    ("de", "Sie ist nächsten Monat vom 4. bis zum 23. weg."): ("2016-12-04", "2016-12-23"),
    ("nl", "Vandaag zat ze tussen 4 en 5 uur in de middag op het dak."): ("2016-11-07", "2016-11-07"),
    ("nl", "Ze verhuizen na feb 2017 naar Gouda."): ("2017-03-01", None),
    ("nl", "De wind ging om 4 uur in de ochtend liggen."): ("2016-11-07T04:00", "2016-11-07T04:00"),
    ("de", "Sie ruht sich heute von 5 bis 6 Uhr nachmittags aus."): ("2016-11-07T17:00", "2016-11-07T18:00"),
    ("de", "Das Lager ist 14.-16.10.2014 zu."): ("2014-10-14", "2014-10-16"),
    ("de", "Sie schließt in KW 9."): ("2016-02-29", "2016-03-06"),
}


@pytest.mark.parametrize(("case", "days"), READ.items())
def test_the_words_are_their_days(case, days):
    found = factcheck.extract(factcheck.Document("a.txt", case[1], published=date(2016, 11, 7), language=case[0]))
    value = found[0].to_dict()["value"]
    assert (value["earliest"], value["latest"]) == days


@pytest.mark.parametrize("text", ["Sie stieg vom 4. bis zum 23. Platz ab.", "Am 2. besten Tag kam sie."])
def test_an_ordinal_before_what_it_counts_is_no_day(text):
    document = factcheck.Document("a.txt", text, published=date(2016, 11, 7), language="de")
    assert not [one for one in factcheck.extract(document) if one.kind == "date"]


@pytest.mark.parametrize("text", ["De koers steeg van 1.50 tot 2.10 euro.", "Hij sprong in week 3 van de cursus 2.15 meter."])
def test_numbers_with_a_point_are_no_times_of_day(text):
    document = factcheck.Document("a.txt", text, published=date(2016, 11, 7), language="nl")
    assert not [one for one in factcheck.extract(document) if one.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("nl", "Om de twee weken is er markt.", ["P2W"]),
        ("nl", "Hij kwam om de week te vieren.", []),
        ("de", "Jeden ersten Montag im Monat ist Markt.", ["P1M"]),
    ],
)
def test_what_recurs_by_counts(language, text, found):
    document = factcheck.Document("a.txt", text, published=date(2016, 11, 7), language=language)
    kinds = [(one.kind, one.to_dict()["value"].get("timex3")) for one in factcheck.extract(document)]
    assert kinds == [("recurrence", name) for name in found]


def test_a_weekday_that_recurs_is_no_day():
    document = factcheck.Document("a.txt", "Sonntags bleibt es zu.", published=date(2016, 11, 7), language="de")
    assert [one.kind for one in factcheck.extract(document)] == ["recurrence"]


@pytest.mark.parametrize(("text", "length"), [("Es dauerte eine 3/4 Stunde.", "PT45M"), ("Es dauerte 1/2 Stunde.", "PT30M")])
def test_a_share_of_an_hour_in_digits_is_a_length(text, length):
    document = factcheck.Document("a.txt", text, published=date(2016, 11, 7), language="de")
    assert [one.to_dict()["value"]["timex3"] for one in factcheck.extract(document)] == [length]


def test_two_numbers_with_a_hyphen_are_a_score_as_likely_as_a_day():
    document = factcheck.Document("a.txt", "Ze wonnen met 3-1 van Kerkrade.", published=date(2016, 11, 7), language="nl")
    assert not [one for one in factcheck.extract(document) if one.kind == "date"]
