"""What "a year earlier" means beside figures."""

import datetime

import pytest

from factcheck.dating.resolve import resolve
from factcheck.extraction import dates
from factcheck.model import Document, Line
from factcheck.text.article import cut
from factcheck.values.days import DayRange

WRITTEN = DayRange(datetime.date(2015, 4, 22), datetime.date(2015, 4, 22))


def timexes(text, language="en", written=WRITTEN):
    article = cut(Document("a", text, None, language), language, (Line(0, len(text), "body"),))
    return [one.value.timex3 for one in resolve(dates.find(article), article, written, None)]


def days(text, written):
    article = cut(Document("a", text, None, "en"), "en", (Line(0, len(text), "body"),))
    found = resolve(dates.find(article), article, DayRange(written, written), None)
    return [(str(one.value.earliest), str(one.value.latest)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvex earned $5 million in the first quarter, up from $4 million a year ago.", "2014-Q1"),
        ("Norvex earned $5 million in the quarter. Sales were $9 million, against $8 million a year earlier.", "2014-Q1"),
        ("Norvex earned $5 million in the first quarter. The founder died a year ago.", "2014"),
        (
            "Norvex lost $2 million in the first quarter. For nine months it lost $7 million, from $1 million a year ago.",
            "2014",
        ),
    ],
)
def test_figures_of_a_year_ago_are_those_of_the_reported_quarter(text, expected):
    assert timexes(text)[-1] == expected


def test_a_year_ago_quarter_is_of_the_year_before():
    assert timexes("It had lost $2 million in the year-ago third quarter.") == ["2014-Q3"]
    assert timexes("It lost $2 million in recent months.") == ["PXM"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in the latest period", "2015-Q1"),
        ("in the 2013 period", "2013-Q1"),
        ("in the same quarter of 2013", "2013-Q1"),
        ("in the corresponding period last year", "2014-Q1"),
        ("for the quarter a year ago", "2014-Q1"),
        ("in last year's quarter", "2014-Q1"),
        ("in the year-earlier nine months", "P9M"),
        ("in the latest fiscal year", "2014"),
        ("in the next fiscal year", "2016"),
        ("for the full year", "2015"),
        ("for the year", "2015"),
        ("in the year ended June 30, 2014", "P1Y"),
        ("by year's end", "2015"),
    ],
)
def test_a_period_of_figures_is_as_long_as_the_reported_one(words, expected):
    assert timexes(f"Norvex earned $5 million in the first quarter. It lost $2 million {words}.")[1] == expected


def test_a_period_is_its_year_where_no_quarter_is_reported():
    assert timexes("The museum had 300 visitors, against 500 in the same period of 2013.") == ["2013"]
    assert timexes("Le musée a reçu 300 visiteurs, contre 500 sur la même période de l'an dernier.", "fr") == ["2014"]
    assert (
        timexes("Norvex ganó 5 millones en el primer trimestre, frente a 4 en el mismo periodo de 2013.", "es")[-1] == "2013-Q1"
    )
    assert timexes("It grew in the third quarter last year.") == ["2014-Q3"]


def test_in_its_first_months_the_year_may_be_the_one_before():
    day = datetime.date(2015, 2, 3)
    assert days("Sales rose for the year.", day) == [("2014-01-01", "2015-12-31")]
    assert days("Sales rose this year.", day) == [("2015-01-01", "2015-12-31")]
    assert days("It was the year they met.", day) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It expects a loss in the first two quarters of 2016.", ["2016-H1"]),
        ("It expects a loss in the last half of 2016.", ["2016-H2"]),
        ("It lost $2 million in fiscal 2013.", ["2013"]),
        ("The strike went on for the first two quarters.", ["P2Q"]),
    ],
)
def test_quarters_of_a_year_are_its_half(text, expected):
    assert timexes(text) == expected


def test_quarters_named_in_passing_are_not_the_reported_one():
    first = "Norvex earned $5 million in the first quarter"
    assert timexes(f"{first}. After a flat fourth quarter sales rose, from $8 million a year earlier.")[-1] == "2014-Q1"
    assert timexes(f"{first}. It expects a flat second quarter, against a loss of $2 million in the year-ago quarter.")[-1] == (
        "2014-Q1"
    )
    assert timexes("Its loss for the slow first quarter narrowed from a year earlier.")[-1] == "2014-Q1"


def test_nobody_but_the_company_knows_when_its_fiscal_year_begins():
    assert days("It lost $2 million in fiscal 2013.", datetime.date(2015, 4, 22)) == [("2012-01-02", "2014-12-31")]
    assert days("It lost $2 million in calendar 2013.", datetime.date(2015, 4, 22)) == [("2013-01-01", "2013-12-31")]
    assert timexes("Norvex lost $2 million in the fiscal first quarter, against $1 million a year earlier.") == [
        "2015-Q1",
        "2014-Q1",
    ]
