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
    "They worked from 8 am-3 yesterday.": ("2016-11-06T08:00", "2016-11-06T15:00"),
    "They will come on Friday morning 6-8.": ("2016-11-11T06:00", "2016-11-11T08:00"),
    "They will come on Friday from 10 to 12.": ("2016-11-11T10:00", "2016-11-11T12:00"),
    "They will come on Friday from 9:30 to 11:00.": ("2016-11-11T09:30", "2016-11-11T11:00"),
    "Come tomorrow pm.": ("2016-11-08T12:00", "2016-11-08T18:59"),
    "Sent Wed Oct 26 15:50:06 2011 by them.": ("2011-10-26T15:50", "2011-10-26T15:50"),
    "It is open on Easter weekend 2014.": ("2014-04-19", "2014-04-20"),
    "It is open on Labor Day weekend 2014.": ("2014-08-30", "2014-09-01"),
    "It is open on Good Friday weekend 2014.": ("2014-04-18", "2014-04-20"),
    "It opened a year and six months ago.": ("2015-05-01", "2015-05-31"),
    "It opened 2 weeks and 2 days ago.": ("2016-10-22", "2016-10-22"),
    "It ran from 26 June in 2012 to 28 June in 2013.": ("2012-06-26", "2013-06-28"),
    "It ran in 2012 through May 2014.": ("2012-01-01", "2014-05-31"),
    "It rained in the nineties.": ("1990-01-01", "1999-12-31"),
    "It rained in the year to date.": ("2016-01-01", "2016-12-31"),
    "It rained in this calendar year.": ("2016-01-01", "2016-12-31"),
    "It rained over the past fortnight.": ("2016-10-24", "2016-11-06"),
    "The hall is closed for a week starting tomorrow.": ("2016-11-08", "2016-11-14"),
    "The hall is closed for two months, from 1 May 2015.": ("2015-05-01", "2015-06-30"),
    "The hall will be closed for a day starting on Friday at 5 pm.": ("2016-11-11T17:00", "2016-11-12T17:00"),
    "The first ten days of March 2015 were dry.": ("2015-03-01", "2015-03-10"),
    "The last two months of 2015 were dry.": ("2015-11-01", "2015-12-31"),
    "They met on the 3rd and 4th of May 2015.": ("2015-05-03", "2015-05-03"),
    "They will be out from Monday to Wednesday next week.": ("2016-11-14", "2016-11-16"),
    "They will be out May 2nd to 5th next year.": ("2017-05-02", "2017-05-05"),
    "It opened on the last weekend of July 2015.": ("2015-07-25", "2015-07-26"),
    "They will be out for the rest of the year.": ("2016-11-07", "2016-12-31"),
    "It rained for the rest of 2014.": ("2014-01-01", "2014-12-31"),
    "They met the week before last.": ("2016-10-24", "2016-10-30"),
    "They will meet the month after next.": ("2017-01-01", "2017-01-31"),
    "They met last night at 11.": ("2016-11-06T23:00", "2016-11-06T23:00"),
    "They will meet at 9 tonight.": ("2016-11-07T21:00", "2016-11-07T21:00"),
    "They will meet mid afternoon on Friday.": ("2016-11-11T13:00", "2016-11-11T17:59"),
    "It is open until 1140 p.m.": (None, "2016-11-07T23:40"),
    "It is open from 2 pm till tomorrow 4 pm.": ("2016-11-07T14:00", "2016-11-08T16:00"),
    "It was the day before Easter 2014.": ("2014-04-19", "2014-04-19"),
    "It was the week after 8 May 2014.": ("2014-05-12", "2014-05-18"),
    "They met two Fridays ago.": ("2016-10-28", "2016-10-28"),
    "It ran from 2007 to the end of 2008.": ("2007-01-01", "2008-12-31"),
    "It ran from the end of 2007 to the middle of 2008.": ("2007-12-01", "2008-08-31"),
    "The bill is for 2015-12.": ("2015-12-01", "2015-12-31"),
    "They will have lunch on Friday.": ("2016-11-11", "2016-11-11"),
    "Please hand it in on or before 5 May 2017.": (None, "2017-05-05"),
    "It broke out in the early hours of Friday.": ("2016-11-04T00:00", "2016-11-04T06:59"),
    "It broke out at 2000 GMT on 3 May 2014.": ("2014-05-03T20:00", "2014-05-03T20:00"),
    "It broke out three and a half months ago.": ("2016-07-01", "2016-08-31"),
    "It broke out 2 days ago at 16:30.": ("2016-11-05T16:30", "2016-11-05T16:30"),
    "It broke out the night before last.": ("2016-11-05T18:00", "2016-11-06T05:59"),
    "They will meet on Friday at 8:30 in the evening.": ("2016-11-11T20:30", "2016-11-11T20:30"),
    "They will meet at 7 tomorrow evening.": ("2016-11-08T19:00", "2016-11-08T19:00"),
    "It is open from 2 pm.": ("2016-11-07T14:00", None),
    "It was closed 2014/05/02-2014/06/03.": ("2014-05-02", "2014-06-03"),
    "It was open from 4 am til 5 pm.": ("2016-11-07T04:00", "2016-11-07T17:00"),
    "It opened in May '14.": ("2014-05-01", "2014-05-31"),
    "It opened in the summer of '69.": ("1969-06-01", "1969-09-30"),
    "It rained two hours before noon on 3 May 2014.": ("2014-05-03T10:00", "2014-05-03T10:00"),
    "It rained half an hour after 3 pm on 3 May 2014.": ("2014-05-03T15:30", "2014-05-03T15:30"),
    "It opened a year and a half ago.": ("2015-05-01", "2015-05-31"),
    "It rained in April and May 2014.": ("2014-04-01", "2014-04-30"),
    "It rained in December and January 2014.": ("2013-12-01", "2013-12-31"),
    "It reopened a week ago today.": ("2016-10-31", "2016-10-31"),
    "It reopened five years ago today.": ("2011-11-07", "2011-11-07"),
    "It reopened two weeks ago Friday.": ("2016-10-21", "2016-10-21"),
    "It will reopen two months from tomorrow.": ("2017-01-08", "2017-01-08"),
    "It reopened a week ago.": ("2016-10-28", "2016-11-03"),
    "It rained overnight on 3 May 2014.": ("2014-05-03T18:00", "2014-05-04T05:59"),
    "The storm is expected to hit on Friday.": ("2016-11-11", "2016-11-11"),
    "It closed more than two weeks before yesterday.": (None, "2016-10-23"),
    "Set a date for this Friday.": ("2016-11-11", "2016-11-11"),
    "It was built in the 1930 s.": ("1930-01-01", "1939-12-31"),
    "It opened in two thousand and twelve.": ("2012-01-01", "2012-12-31"),
    "It opened less than two weeks ago.": ("2016-10-24", "2016-11-07"),
    "It opened less than three days after 8 May 2015.": ("2015-05-08", "2015-05-11"),
    "It is open w/c 5 May 2014.": ("2014-05-05", "2014-05-11"),
    "It rose in the year ended 31 March 2014.": ("2013-04-01", "2014-03-31"),
    "It rose in the three months to June 2014.": ("2014-04-01", "2014-06-30"),
    "9:30 - 11:00 on Thursday": ("2016-11-10T09:30", "2016-11-10T11:00"),
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
        "They won on points 3-6.",
        "Call 138-2010-2015.",
        "The rest of the team slept.",
        "They came in two thousand.",
        "They sang of '16 friends.",
        "See https://example.org/a3pm?q=5pm for more.",
        "It closed at 5 points.",
        "They climbed from 5th to 3rd.",
    ],
)
def test_what_only_looks_like_a_day_is_none(text):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=WRITTEN, language="en"))
    assert not [one for one in found if one.kind in ("date", "time")]


LENGTHS = {
    "They talked all day.": "P1D",
    "They talked for two hours and thirty.": "PT2H30M",
    "They talked an hour and ten people left.": "PT1H",
    "It took 3/4 hour.": "PT45M",
    "It took two and a quarter hours.": "PT2H15M",
    "Find 30 minutes later this week.": "PT30M",
    "The first of two weeks was dry.": "P2W",
}


@pytest.mark.parametrize(("text", "length"), LENGTHS.items())
def test_a_length_in_short_is_that_length(text, length):
    found = factcheck.extract(factcheck.Document("a.txt", text, published=WRITTEN, language="en"))
    assert [one.value.timex3 for one in found if one.kind == "duration"] == [length]


def test_a_number_behind_a_preposition_is_no_decade():
    found = factcheck.extract(factcheck.Document("a.txt", "Il y a entre dix et douze tours.", published=WRITTEN, language="fr"))
    assert not [one for one in found if one.kind == "date"]


def test_a_score_after_an_evening_is_no_time_of_it():
    found = factcheck.extract(factcheck.Document("a.txt", "They lost Saturday night 3-6.", published=WRITTEN, language="en"))
    assert [(one.kind, one.text) for one in found] == [("time", "Saturday night"), ("score", "3-6")]


def test_a_number_of_things_after_a_weekday_is_no_day():
    found = factcheck.extract(factcheck.Document("a.txt", "They sold on Friday 18 houses.", published=WRITTEN, language="en"))
    assert [one.text for one in found if one.kind == "date"] == ["Friday"]


def test_weekends_recur():
    found = factcheck.extract(factcheck.Document("a.txt", "They paint on weekends.", published=WRITTEN, language="en"))
    assert [(one.kind, one.value.timex3) for one in found] == [("recurrence", "XXXX-WXX-WE")]
