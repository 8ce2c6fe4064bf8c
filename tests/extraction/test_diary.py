"""Days in short and in digits, as diaries and messages note them."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

WRITTEN = date(2016, 11, 7)  # a Monday
READ = {
    "It was on march 3rd 2014.": ("2014-03-03", "2014-03-03"),
    "march first": ("2017-03-01", "2017-03-01"),
    "sun": ("2016-11-13", "2016-11-13"),
    "They met tues the 8th at noon.": ("2016-11-08T12:00", "2016-11-08T12:00"),
    "They will meet on Friday 18.": ("2016-11-18", "2016-11-18"),
    "They will meet on 29th.": ("2016-11-29", "2016-11-29"),
    "It is open between second and ninth of May 2015.": ("2015-05-02", "2015-05-09"),
    "It is open from May the second till the ninth.": ("2017-05-02", "2017-05-09"),
    "It opened on October, 2nd 2014.": ("2014-10-02", "2014-10-02"),
    "It opened in 2014 April.": ("2014-04-01", "2014-04-30"),
    "It opened on 20140502.": ("2014-05-02", "2014-05-02"),
    "It opened on 2014 05 02, in rain.": ("2014-05-02", "2014-05-02"),
    "It opened on 2014/02/May.": ("2014-05-02", "2014-05-02"),
    "It opened on May-2014-02.": ("2014-05-02", "2014-05-02"),
    "It opened on five May nineteen hundred eighty-four.": ("1984-05-05", "1984-05-05"),
    "It is closed from 5/2-6/3, 2015.": ("2015-05-02", "2015-06-03"),
    "It is closed 5/2/2015-6/3/2015.": ("2015-05-02", "2015-06-03"),
    "It is closed 5-2-2015-6-3-2015.": ("2015-05-02", "2015-06-03"),
    "Hand it in next 5/12.": ("2017-05-12", "2017-05-12"),
    "I'll call 25/11 before 5 pm.": (None, "2016-11-25T17:00"),
    "4/25": ("2017-04-25", "2017-04-25"),
}


@pytest.mark.parametrize(("text", "days"), READ.items())
def test_a_day_in_short_is_that_day(text, days):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=WRITTEN, language="en"))
    value = next(one for one in found if one.kind in ("date", "time")).to_dict()["value"]
    assert (value["earliest"], value["latest"]) == days


@pytest.mark.parametrize(
    "text",
    [
        "They march 3 miles.",
        "It may first rain.",
        "The sun rose.",
        "They sold 20145099 of them.",
        "Code 77-03-03-2014.",
        "They climbed from 5th to 3rd.",
    ],
)
def test_what_only_looks_like_a_day_is_none(text):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=WRITTEN, language="en"))
    assert not [one for one in found if one.kind in ("date", "time")]


def test_a_number_of_things_after_a_weekday_is_no_day():
    found = factcheck.extract(factcheck.Document("a.txt", "They sold on Friday 18 houses.", published=WRITTEN, language="en"))
    assert [one.text for one in found if one.kind == "date"] == ["Friday"]
