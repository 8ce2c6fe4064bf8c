"""Each date tells what it was counted from."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.dating.anchors import anchor

WRITTEN = date(2015, 3, 20)


def told(text: str, language: str = "en", published: date | None = WRITTEN) -> list[str | None]:
    report = factcheck.check([factcheck.Document(id="a.txt", text=text, language=language, published=published)])
    known = report.documents[0].publication
    return [anchor(claim.mention, text, known) for claim in report.claims if claim.kind in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee left yesterday.", "1 day before the day of writing (20 March 2015, because given with the document)"),
        ("Ann Lee left last year.", "1 year before the day of writing (20 March 2015, because given with the document)"),
        ("Ann Lee left today.", "the day of writing (20 March 2015, because given with the document)"),
        ("Ann Lee left on Friday.", "the nearest to the day of writing (20 March 2015, because given with the document)"),
        ("Ann Lee left last Friday.", "the last before the day of writing (20 March 2015, because given with the document)"),
        ("Ann Lee left on 3 May 2014.", None),
    ],
)
def test_from_the_day_of_writing(text, expected):
    assert told(text) == [expected]


def test_from_another_date_of_the_text():
    assert told("It opened on 3 May 2014. Two days later it closed.")[-1] == "2 days after “3 May 2014”"
    assert told("A vote was held on 3 March. The day after the vote it rained.")[-1] == "1 day after “3 March”"


def test_the_year_that_the_text_has_just_given():
    assert told("He was born in 1960. On 3 May he was baptised.", published=None)[-1] == "in the year of “1960”"


def test_some_months_are_a_range():
    assert told("Il a ouvert début 2014. Quelques mois plus tard, il a fermé.", "fr")[-1] == "2 to 6 months after “début 2014”"


def test_without_a_day_of_writing_the_date_stays_open():
    assert told("Ann Lee left yesterday.", published=None) == ["1 day before the day of writing, which is unknown"]
