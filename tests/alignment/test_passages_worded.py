"""A number or a date in words that a copied sentence puts for another one is told."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

STORY = """The mill on the Tarve burned down on Sunday, and nobody was hurt in the fire.

An inspector had looked at the wheel and the chimney {} and found nothing wrong with either.

Firemen needed nine hours because the road to the mill was under water, the town said.
"""


def conflicts(one: str, other: str, days: tuple[date | None, date | None] = (None, None)) -> list[str]:
    documents = [
        factcheck.Document(id=name, text=STORY.format(words), published=day, language="en")
        for name, words, day in (("a", one, days[0]), ("b", other, days[1]))
    ]
    return [finding.message for finding in factcheck.check(documents).findings if finding.verdict == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("three weeks ago", "five weeks ago"), ("for seven hours", "for nine hours"), ("twenty times", "thirty times")],
)
def test_another_number_in_words_is_a_conflict(one, other):
    assert conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("three weeks ago", "a few weeks ago"),
        ("two weeks ago", "a fortnight ago"),
        ("two days ago", "three days ago"),
        ("this month", "last month"),
        ("twenty times", "many times"),
        ("twenty times", "20 times"),
    ],
)
def test_other_words_that_can_mean_the_same_are_none(one, other):
    assert conflicts(one, other) == []


def test_weeks_that_a_later_version_counts_from_its_own_day_are_none():
    assert conflicts("three weeks ago", "five weeks ago", (date(2021, 5, 3), date(2021, 5, 17))) == []
    assert conflicts("three weeks ago", "five weeks ago", (date(2021, 5, 3), date(2021, 5, 4)))
