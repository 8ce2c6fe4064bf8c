"""Dates as said."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.alignment.passages.said import said
from factcheck.model import Mention
from factcheck.values.base import Relation
from factcheck.values.days import Moment
from factcheck.values.when import When

DAY = date(2015, 3, 18)


def mention(when, day=DAY):
    return Mention("date", 0, 1, "", Moment(day, day, "day", day and day.isoformat()), when=when)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (When(month=3, day=18), When(month=3, day=18), Relation.SAME),
        (When(month=3, day=18), When(month=3), Relation.WITHIN),
        (When(year=2015, month=3, day=18), When(month=3, day=18), Relation.WITHIN),
        (When(month=3, day=18), When(month=3, day=19), Relation.APART),
        (When(month=3), When(month=4), Relation.APART),
        (When(weekday=0), When(weekday=1), Relation.APART),
        (When(month=5, unit="year", shift=0), When(month=9, unit="year", shift=0), Relation.APART),
        (When(weekday=0, nth=1, month=5), When(weekday=1, nth=1, month=5), Relation.APART),
        (When(weekday=0, month=3, day=16), When(weekday=0), Relation.WITHIN),
        (When(weekday=6, part="NI"), When(weekday=0), Relation.INCOMPARABLE),
        (When(weekday=5, part="NI"), When(weekday=0), Relation.APART),
        (When(hour=9, part="EV", meridiem=False), When(hour=21), Relation.SAME),
        (When(hour=21), When(hour=21, minute=0), Relation.SAME),
        (When(hour=21), When(hour=21, minute=30), Relation.WITHIN),
        (When(hour=20), When(hour=21), Relation.APART),
        (When(hour=2, minute=40, hedge="about"), When(hour=2, minute=30), Relation.INCOMPARABLE),
        (When(hour=2, minute=40, hedge="about"), When(hour=5), Relation.APART),
        (When(year=1990, hedge="about"), When(year=1992), Relation.INCOMPARABLE),
        (When(year=1997, hedge="about"), When(year=1999), Relation.APART),
        (When(year=1997, hedge="about"), When(year=1997), Relation.SAME),
        (When(month=3, day=15, hedge="about"), When(month=3, day=16), Relation.INCOMPARABLE),
        (When(month=3, day=17, hedge="about"), When(month=3, day=16), Relation.APART),
        (When(month=5, shift=0, unit="year"), When(month=9, shift=0, unit="year"), Relation.APART),
        (When(month=5, shift=0, unit="year"), When(month=9, shift=-1, unit="year"), Relation.INCOMPARABLE),
    ],
    ids=str,
)
def test_what_both_say_decides(left, right, relation):
    unknown = None if relation is Relation.INCOMPARABLE else DAY
    assert said(mention(left, unknown), mention(right)) is relation
    assert said(mention(right), mention(left, unknown)) is relation


def test_dates_that_share_no_part_are_compared_as_resolved():
    assert said(mention(When(shift=-1, unit="day")), mention(When(weekday=2))) is Relation.SAME


def test_a_difference_of_resolved_days_shows_nothing():
    yesterday, monday = mention(When(shift=-1, unit="day")), mention(When(weekday=0), date(2015, 3, 16))
    assert said(yesterday, monday) is Relation.INCOMPARABLE


@pytest.mark.parametrize(("month", "verdict"), [("Mai", "conflict"), ("Januar", "agree")])
def test_a_month_that_differs_is_told_though_another_date_of_its_sentence_meets_it(month, verdict):
    english = """In January the library of Tarvenholm won the second prize, the architect Wiebke Landsman said.

The 212 shelves of the library climb five floors, and Landsman paid 340,000 euros for the roof.

In Tarvenholm 61 percent of the people have a card, and 4,700 books are lent on a Saturday.

Landsman also drew the theatre of Tarvenholm, which has 520 seats and cost 12 million euros.
"""
    german = f"""Im {month} gewann die Bibliothek von Tarvenholm den zweiten Preis von 2012, sagte Architektin Wiebke Landsman.

Die 212 Regale der Bibliothek reichen über fünf Stockwerke, und Landsman zahlte 340.000 Euro für das Dach.

In Tarvenholm haben 61 Prozent der Leute einen Ausweis, und 4700 Bücher werden an einem Samstag verliehen.

Landsman zeichnete auch das Theater von Tarvenholm, das 520 Plätze hat und 12 Millionen Euro kostete.
"""
    texts = (("a", english, "en"), ("b", german, "de"))
    documents = [factcheck.Document(name, text, date(2012, 12, 1), language) for name, text, language in texts]
    assert verdict in {fact.verdict for fact in factcheck.check(documents).facts if fact.kind == "date"}
