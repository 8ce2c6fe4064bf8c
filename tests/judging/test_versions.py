"""What a later version of a story may change, by the days on which both appeared."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

STORY = """Hail fell on the orchard {when} and broke most of the panes in the glasshouse behind it.

Its new owner is Ottilie Brandt, {age}, who grows pears on the other bank of the river.

The cider house will open {plan} and sell the juice of both orchards to the valley.

The families divided {price} among themselves when the last of the deeds was signed.
"""
FIRST, NEXT = date(2021, 6, 17), date(2021, 6, 18)  # a Thursday and a Friday


def verdicts(later: dict[str, str], days: tuple[date | None, date | None] = (FIRST, NEXT)) -> set[str]:
    """Those of facts of the two versions that are no agreement."""
    usual = {"when": "on Tuesday", "age": "52", "plan": "on 9 August", "price": "€1.4 million"}
    texts = STORY.format(**usual), STORY.format(**{**usual, **later})
    documents = [
        factcheck.Document(id=name, text=text, published=day, language="en")
        for name, text, day in zip("ab", texts, days, strict=True)
    ]
    return {fact.verdict for fact in factcheck.check(documents).facts} - {"agree", None}


@pytest.mark.parametrize(
    ("later", "verdict"),
    [
        ({"when": "on Monday"}, "conflict"),
        ({"plan": "on 19 August"}, "changed"),
        ({"age": "57"}, "conflict"),
        ({"price": "€1.9 million"}, "changed"),
        ({"price": "€1.4 billion"}, "conflict"),
        ({"price": "$1.4 million"}, "conflict"),
    ],
)
def test_what_a_version_of_the_next_day_says(later, verdict):
    assert verdicts(later) == {verdict}


def test_what_is_told_of_the_later_days_own_day_may_be_another_deed():
    assert "conflict" not in verdicts({"when": "on Thursday"})


@pytest.mark.parametrize("later", [{"when": "on Monday"}, {"plan": "on 19 August"}, {"age": "57"}])
def test_versions_without_days_are_of_one_time(later):
    assert verdicts(later, (None, None)) == {"conflict"}


def test_a_birthday_can_lie_between_two_years():
    assert "conflict" not in verdicts({"age": "53"}, (FIRST, date(2022, 6, 17)))


def test_what_changed_says_which_article_is_the_newer():
    usual = {"when": "on Tuesday", "age": "52", "plan": "on 9 August", "price": "€1.4 million"}
    texts = {"a": (STORY.format(**usual), NEXT), "b": (STORY.format(**{**usual, "price": "€1.9 million"}), FIRST)}
    documents = [factcheck.Document(id=name, text=text, published=day, language="en") for name, (text, day) in texts.items()]
    (changed,) = [fact for fact in factcheck.check(documents).facts if fact.verdict == "changed"]
    assert changed.reason.endswith("two states at two times, a is the newer")
