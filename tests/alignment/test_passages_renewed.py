"""A version that says that a value is new has changed it; one that only names two values has not."""

from __future__ import annotations

import pytest

import factcheck

STORY = """The landslide at Corvedale buried a row of houses before dawn on Sunday.

Rescuers from three towns worked all day, and {} were taken to the hospital in Ambry.

The road to the valley stays closed until engineers have looked at the slope.
"""


def verdicts(one: str, other: str) -> set[str]:
    documents = [factcheck.Document(id=name, text=STORY.format(name)) for name in (one, other)]
    return {fact.verdict for fact in factcheck.check(documents).facts if fact.kind == "quantity"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 villagers", "17 villagers, up from 14,"),
        ("14 villagers", "17 villagers (corrected from 14)"),
        ("14 villagers", "17 villagers instead of 14"),
        ("14 villagers", "now 17 villagers"),
    ],
)
def test_a_number_that_is_said_to_be_new_has_changed(one, other):
    assert "changed" in verdicts(one, other)
    assert "conflict" not in verdicts(one, other)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("14 villagers", "17 villagers", "conflict"),
        ("now 14 villagers", "now 17 villagers", "conflict"),
        ("14 villagers", "14 villagers and 3 firemen", "agree"),
        ("14 villagers", "14 villagers, not 17,", "agree"),
        ("17 villagers, up from 14,", "19 villagers, up from 14,", "conflict"),
    ],
)
def test_a_number_that_is_not_said_to_be_new_has_not(one, other, verdict):
    assert verdict in verdicts(one, other)
    assert "changed" not in verdicts(one, other)


def test_the_date_line_of_a_later_version_is_no_claim():
    texts = [f"Fire in Corvera\n\nCorvera, {day} May 2019.\n\n{STORY.format('14 villagers')}" for day in (3, 5)]
    documents = [factcheck.Document(id=f"{i}.txt", text=text, language="en") for i, text in enumerate(texts)]
    assert [one.verdict for one in factcheck.check(documents).findings] == []


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("14 percent of them", "41 instead of 14 percent of them", "percent"),
        ("14 villagers", "17 villagers, three more than the 14 reported at first,", "quantity"),
        ("dollars worth $14 million", "dollars worth $41 million, not 14 million,", "money"),
    ],
)
def test_the_old_value_or_the_new_one_may_leave_its_unit_to_the_other(one, other, kind):
    documents = [factcheck.Document(id=name, text=STORY.format(name), language="en") for name in (one, other)]
    found = {fact.verdict for fact in factcheck.check(documents).facts if fact.kind == kind}
    assert "changed" in found
    assert "conflict" not in found
