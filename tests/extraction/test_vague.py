"""Words of time that name no day, and words that only look like them."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

WRITTEN = date(2015, 3, 20)  # a Friday
KINDS = ("date", "time", "duration", "recurrence")


def timexes(text, language="en"):
    document = factcheck.Document("a.txt", text, published=WRITTEN, language=language)
    return [(one.text, one.value.timex3) for one in factcheck.extract(document) if one.kind in KINDS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deal follows months of talks.", [("months", "PXM")]),
        ("They will sell shares in the weeks ahead.", [("the weeks ahead", "PXW")]),
        ("They sold more in past years, too.", [("past years", "PAST_REF")]),
        ("Norvex will one day be the largest mill.", [("one day", "FUTURE_REF")]),
        ("The strike lasted one day.", [("one day", "P1D")]),
        ("It was the storm of the past decade.", [("the past decade", "P10Y")]),
        ("It was the storm of the last decade.", [("the last decade", "200")]),
        ("It grew over the past two years.", [("the past two years", "P2Y")]),
        ("It grew for over two years.", [("over two years", "P2Y")]),
        ("It grew over the last year and a half.", [("the last year and a half", "P1Y6M")]),
        ("She spoke on the programme “This Week” again.", []),
        ("They plan to meet “this week” again.", [("this week", "2015-W12")]),
        ("He won his disputed 2012 campaign.", [("2012", "2012")]),
        ("The final 2012 votes came late.", []),
        ("The 2012 crisis hurt them.", [("2012", "2012")]),
        ("It was a decades-long war.", [("a decades-long", "PXY")]),
        ("It was a weeklong strike.", [("a weeklong", "P1W")]),
        ("It was a two-year-long ban.", [("two-year", "P2Y")]),
        ("They meet on a weekly basis.", [("weekly", "P1W")]),
        ("The weekly is sold at the kiosk.", []),
        ("It opens in Easter week.", [("Easter week", "2015-W14")]),
    ],
)
def test_words_that_name_no_day(text, expected):
    assert timexes(text) == expected


def test_a_part_of_the_day_before_its_day_is_of_that_day():
    assert timexes("The mayor spoke late morning Thursday.") == [("late morning Thursday", "2015-03-19TMO")]
    assert timexes("She came on the night of Friday, March 6.") == [("the night of Friday, March 6", "2015-03-06TNI")]
    assert timexes("L'attaque de la nuit de lundi à mardi a été jugée hier.", "fr") == [
        ("nuit de lundi à mardi", "2015-03-16TNI"),
        ("hier", "2015-03-19"),
    ]
    assert timexes("Le vol a eu lieu entre 0 h 30 et 4 h mardi.", "fr")[0] == ("0 h 30", "2015-03-17T00:30")
