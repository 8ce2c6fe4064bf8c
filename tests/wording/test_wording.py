from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from factcheck.model import Mention
from factcheck.values.days import DayRange, Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity
from factcheck.wording import reading, short
from factcheck.wording.days import days_in_words, ends_in_words, moment_in_words
from factcheck.wording.numbers import loosely


def mention(kind, value, ill_formed=False):
    return Mention(kind, 0, 4, "text", value, ill_formed=ill_formed)


def moment(first, last=None, granularity="day", timex3=None, mod=None):
    return Moment(first, last or first, granularity, timex3, mod)


def number(low, high, stated=None, **more):
    ends = (None if end is None else Decimal(end) for end in (low, high))
    return Quantity(*ends, None if stated is None else Decimal(stated), "words", **more)


DATES = {
    "18 March 2015": moment(date(2015, 3, 18)),
    "October 2015": moment(date(2015, 10, 1), date(2015, 10, 31), "month"),
    "February 2016": moment(date(2016, 2, 1), date(2016, 2, 29), "month"),
    "year 2014": moment(date(2014, 1, 1), date(2014, 12, 31), "year"),
    "years 2014–2016": moment(date(2014, 1, 1), date(2016, 12, 31), "range"),
    "the 1990s": moment(date(1990, 1, 1), date(1999, 12, 31), "decade"),
    "1 September – 31 December 2015": moment(date(2015, 9, 1), date(2015, 12, 31), "part_of_year"),
    "1–10 March 2015": moment(date(2015, 3, 1), date(2015, 3, 10), "part_of_month"),
    "28 December 2014 – 2 January 2015": moment(date(2014, 12, 28), date(2015, 1, 2), "range"),
    "18 March 2015, 21:00": moment(datetime(2015, 3, 18, 21), granularity="minute"),
    "18 March 2015, 09:00–12:00": moment(datetime(2015, 3, 18, 9), datetime(2015, 3, 18, 12), "part_of_day"),
    "about year 2014": moment(date(2014, 1, 1), date(2014, 12, 31), "year", mod="APPROX"),
    "18 March 2015 or later": Moment(date(2015, 3, 18), None, "range", None),
    "18 March 2015 or earlier": Moment(None, date(2015, 3, 18), "range", None),
    "some time ago": Moment(None, None, "day", "PAST_REF"),
    "a Wednesday": Moment(None, None, "day", "XXXX-WXX-3"),
    "18 March, year unknown": Moment(None, None, "day", "XXXX-03-18"),
    "October, year unknown": Moment(None, None, "month", "XXXX-10"),
    "year 44 BC": Moment(None, None, "year", "BC0044"),
    "day unknown": Moment(None, None, "day", "XXXX-XX-XX"),
    "31 December 9999": moment(date.max),
}


@pytest.mark.parametrize(("words", "value"), DATES.items(), ids=DATES)
def test_a_date_reads_as_a_person_says_it(words, value):
    assert reading(mention("date", value)) == short(mention("date", value)) == words


NUMBERS = {
    ("quantity", "13 people", "13 people"): number(13, 13, 13, item="people"),
    ("quantity", "more than 5,000 brands", "more than 5,000 brands"): number(
        5000, None, 5000, hedge="more_than", low_open=True, item="brands"
    ),
    ("quantity", "less than 2,500", "less than 2,500"): number(None, 2500, 2500, high_open=True),
    ("quantity", "at most 2,500", "at most 2,500"): number(None, 2500, 2500),
    ("quantity", "at least 329.5 and below 330.5 million buyers", "329.5–330.5 million buyers"): number(
        "329.5e6", "330.5e6", "330e6", high_open=True, item="buyers"
    ),
    ("quantity", "20 to 30", "20–30"): number(20, 30),
    ("quantity", "at least 200 million and below 1 billion", "200 million–1 billion"): number("2e8", "1e9", high_open=True),
    ("quantity", "at least 999.5 and below 1,000.5 million", "999.5–1,000.5 million"): number(
        "999.5e6", "1000.5e6", high_open=True
    ),
    ("quantity", "an unknown number", "an unknown number"): number(None, None),
    ("quantity", "0.05", "0.05"): number("0.05", "0.05", "0.05"),
    ("quantity", "-3", "-3"): number(-3, -3, -3),
    ("quantity", "-0.5", "-0.5"): number("-0.5", "-0.5", "-0.5"),
    ("quantity", "1,234,567", "1,234,567"): number(1234567, 1234567, 1234567),
    ("quantity", "2 billion", "2 billion"): number("2e9", "2e9", "2e9"),
    ("percent", "3.4 percent", "3.4 percent"): number("3.4", "3.4", "3.4", unit="percent"),
    ("percent", "2 percentage points", "2 percentage points"): number(2, 2, 2, unit="percentage point"),
    ("quantity", "1 kilometre", "1 kilometre"): number(1, 1, 1, unit="kilometre"),
    ("quantity", "80 miles per hour", "80 miles per hour"): number(80, 80, 80, unit="mile per hour"),
    ("quantity", "6 square inches", "6 square inches"): number(6, 6, 6, unit="square inch"),
    ("quantity", "14 celsius", "14 celsius"): number(14, 14, 14, unit="celsius"),
    ("quantity", "50 kilohertz", "50 kilohertz"): number(50, 50, 50, unit="kilohertz"),
    ("quantity", "6 feet", "6 feet"): number(6, 6, 6, unit="foot"),
    ("money", "18 billion USD", "18 billion USD"): number("18e9", "18e9", "18e9", currency="USD"),
    ("money", "90 dollars", "90 dollars"): number(90, 90, 90, currency="dollar"),
    ("age", "34 years old", "34 years old"): number(34, 34, 34, unit="year"),
    ("age", "1 month old", "1 month old"): number(1, 1, 1, unit="month"),
    ("ordinal", "60th anniversary", "60th anniversary"): number(60, 60, 60, item="anniversary"),
    ("ordinal", "2nd", "2nd"): number(2, 2, 2),
    ("ordinal", "12th", "12th"): number(12, 12, 12),
    ("ordinal", "101st", "101st"): number(101, 101, 101),
}


@pytest.mark.parametrize(("words", "value"), NUMBERS.items(), ids=[words[1] for words in NUMBERS])
def test_a_number_reads_with_its_ends_and_what_it_counts(words, value):
    kind, exactly, shortly = words
    assert reading(mention(kind, value)) == exactly
    assert short(mention(kind, value)) == shortly


DURATIONS = {
    "2 years": Duration("P2Y", 730.5, 730.5),
    "1 year 6 months": Duration("P1Y6M", 547.875, 547.875),
    "1 hour 30 minutes": Duration("PT1H30M", 0.0625, 0.0625),
    "some days": Duration("PXD", None, None),
    "every week": Duration("P1W", 7, 7, quant="EVERY"),
    "10–20 days": Duration(None, 10, 20),
    "a length of time": Duration(None, None, None),
}


@pytest.mark.parametrize(("words", "value"), DURATIONS.items(), ids=DURATIONS)
def test_a_length_of_time_reads_in_its_own_units(words, value):
    assert reading(mention("duration", value)) == words


def role(*readings, person="Ann Lee", organization="Norwick Lines", tense="current"):
    return Role(person, tuple(frozenset(one) for one in readings), organization, tense)


LABELS = {
    "Ann Lee: chair and chief executive of Norwick Lines": ("role", role({"chief executive", "chair"})),
    "Ann Lee: chair or president of Norwick Lines": ("role", role({"president"}, {"chair"})),
    "Ann Lee: former chair": ("role", role({"chair"}, organization="", tense="former")),
    "chair of Norwick Lines": ("role", role({"chair"}, person="")),
    "Ann Lee (person)": ("name", Name("Ann Lee", "person")),
    "Activité": ("name", Name("Activité", "other")),
    "2–1": ("score", Parts(("2", "1"))),
    "F 35": ("code", Parts(("F", "35"))),
    "Ann Lee: “We sail at dawn”": ("quote", Quote("Ann Lee", "We sail at dawn")),
    "“We sail at dawn”": ("quote", Quote("", "We sail at dawn")),
}


@pytest.mark.parametrize(("words", "given"), LABELS.items(), ids=LABELS)
def test_a_label_reads_with_who_and_where(words, given):
    assert reading(mention(*given)) == words


def test_a_long_quotation_is_cut_at_a_word():
    words = reading(mention("quote", Quote("", "the sea was calm and " * 20)))
    assert words.endswith(("and …”", "calm …”", "the …”", "was …”"))
    assert len(words) < 80


def test_what_cannot_be_right_says_so():
    assert reading(mention("date", Moment(None, None, "day", None), ill_formed=True)) == "cannot be right as written"
    assert reading(mention("score", Parts(("62", "00")), ill_formed=True)) == "62–00 (cannot be right as written)"


def test_days_without_ends_are_unknown():
    assert days_in_words(DayRange(None, None)) == "unknown"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (moment(date(2015, 10, 1), date(2015, 10, 31)), "1 October 2015 – 31 October 2015"),
        (moment(datetime(2015, 3, 18, 9), datetime(2015, 3, 18, 11, 59)), "18 March 2015, 09:00 – 18 March 2015, 11:59"),
        (Moment(date(2015, 3, 18), None, "day", None), "18 March 2015 – open"),
    ],
)
def test_both_ends_of_an_interval_are_spelled_out(value, words):
    assert ends_in_words(value) == words


def test_a_rounded_number_says_what_it_allows_loosely():
    rounded = number("329500000", "330500000", "330000000", high_open=True, loose_low=Decimal(325000000))
    assert loosely(replace(rounded, loose_high=Decimal(335000000)), "quantity") == "at least 325 and below 335 million"
    assert loosely(rounded, "quantity") == "at least 325 and below 330.5 million"
    assert loosely(number("12", "12", "12"), "quantity") == ""


def test_an_hour_of_an_unknown_day_is_told():
    assert moment_in_words(Moment(None, None, "minute", "T18:30")) == "18:30, day unknown"
