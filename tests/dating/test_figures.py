"""What "a year earlier" means beside figures."""

import datetime

import pytest

from factcheck.dating.resolve import resolve
from factcheck.extraction import dates
from factcheck.model import Document, Line
from factcheck.text.article import cut
from factcheck.values.days import DayRange

WRITTEN = DayRange(datetime.date(2015, 4, 22), datetime.date(2015, 4, 22))


def timexes(text):
    article = cut(Document("a", text, None, "en"), "en", (Line(0, len(text), "body"),))
    return [one.value.timex3 for one in resolve(dates.find(article), article, WRITTEN, None)]


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
