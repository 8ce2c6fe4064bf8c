"""What time words cover for who reads one document: open ends, stretches counted from the day of writing."""

from datetime import date, datetime

import pytest

import factcheck

COVERED = {
    ("en", "Prices have risen over the last three months."): ("2016-08-01", "2016-10-31", "P3M"),
    ("fr", "Ils auront fini dans les trois prochaines semaines."): ("2016-11-14", "2016-12-04", "P3W"),
    ("de", "In den letzten zwei Tagen fiel Regen."): ("2016-11-05", "2016-11-06", "P2D"),
    ("es", "En los próximos dos años habrá obras."): ("2017-01-01", "2018-12-31", "P2Y"),
    ("en", "The bridge has been closed since August."): ("2016-08-01", None, "2016-08"),
    ("en", "The bridge will be closed until 9 December 2016."): (None, "2016-12-09", "2016-12-09"),
    ("en", "It counts from 1 June 2016 onwards."): ("2016-06-01", None, "2016-06-01"),
    ("de", "Es gilt für Anträge vom 1. Juni 2016 oder später."): ("2016-06-01", None, "2016-06-01"),
    ("nl", "Iedereen uit 2012 of later doet mee."): ("2012-01-01", None, "2012"),
    ("en", "The bridge will be closed starting on 9 December 2016."): ("2016-12-09", None, "2016-12-09"),
    ("en", "They will be back as late as December 2016."): (None, "2016-12-31", "2016-12"),
    ("en", "It concerns cars built later than 2014."): ("2015-01-01", None, "2014"),
    ("en", "Come at 3 pm or later on Monday."): ("2016-11-07T15:00", None, "2016-11-07T15:00"),
    ("en", "Come on Friday no later than 3 pm."): (None, "2016-11-11T15:00", "2016-11-11T15:00"),
    ("en", "They left before around 2 pm on Friday."): (None, "2016-11-04T14:00", "2016-11-04T14:00"),
    ("en", "Sales grew between January 2016 and now."): ("2016-01-01", "2016-11-07", None),
}
COUNTED_FROM_NOTHING = {
    ("en", "The first three months were dry."): "P3M",
    ("en", "It took three months."): "P3M",
    ("it", "Durò tre mesi interi."): "P3M",
}


def first(language, text, published=date(2016, 11, 7)):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=published, language=language))
    return next(one for one in found if one.kind in ("date", "time", "duration"))


@pytest.mark.parametrize(("case", "covered"), COVERED.items())
def test_words_cover_the_days_that_they_open_or_count(case, covered):
    value = first(*case).to_dict()["value"]
    assert (value["earliest"], value["latest"], value["timex3"]) == covered


@pytest.mark.parametrize(("case", "length"), COUNTED_FROM_NOTHING.items())
def test_a_length_that_counts_from_nothing_stays_a_length(case, length):
    found = first(*case)
    assert (found.kind, found.value.timex3) == ("duration", length)


def test_without_the_day_of_writing_a_stretch_is_a_length():
    assert first("en", "Prices have risen over the last three months.", None).kind == "duration"


def test_hours_away_are_a_minute_where_that_of_writing_is_known():
    value = first("en", "It will end in two hours.", datetime(2016, 11, 7, 16, 12)).to_dict()["value"]
    assert (value["earliest"], value["latest"]) == ("2016-11-07T18:12", "2016-11-07T18:12")


def test_documents_are_compared_by_the_length_and_by_the_day_that_opens():
    texts = {
        "a.txt": "Prices of bread rose by 5% over the last three months, Lena Ostrow said in Vilnius since 5 May 2016.",
        "b.txt": "Prices of bread rose by 5% over the last four months, Lena Ostrow said in Vilnius since 5 May 2016.",
    }
    report = factcheck.check([factcheck.Document(name, text, date(2016, 11, 7), "en") for name, text in texts.items()])
    kinds = {claim.kind: claim.mention.value for claim in report.claims}
    assert kinds["duration"].timex3 in ("P3M", "P4M")
    assert kinds["date"].latest == date(2016, 5, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("september 3", "2017-09-03"),
        ("Friday", "2016-11-11"),
        ("They met on September 3.", "2016-09-03"),
        ("They met Friday.", "2016-11-04"),
    ],
)
def test_a_text_that_is_a_date_alone_looks_ahead(text, day):
    assert first("en", text).to_dict()["value"]["timex3"] == day
