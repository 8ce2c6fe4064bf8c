"""A name put in another's place in a copied sentence is told; other forms of one name are none."""

from __future__ import annotations

import pytest

import factcheck

STORY = """The mill on the Tarve burned down on Sunday, and nobody was hurt in the fire.

The first to see the smoke was {}, who was walking a dog along the river before breakfast.

Firemen needed nine hours because the road to the mill was under water, the town said.
"""


def conflicts(one: str, other: str, story: str = STORY) -> list[str]:
    documents = [factcheck.Document(id=name, text=story.format(name)) for name in (one, other)]
    return [finding.message for finding in factcheck.check(documents).findings if finding.verdict == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Hallam", "Edgar Whitcombe"),
        ("Robert Hallam", "Robert Whitcombe"),
        ("Robert Hallam", "Robert Halam"),
        ("Robert Whitcombe", "Robert Wihtcombe"),
        ("the surgeon Robert Hallam", "the judge Edgar Whitcombe"),
    ],
)
def test_another_name_in_a_copied_sentence_is_a_conflict(one, other):
    assert conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Hallam", "Bob Hallam"),
        ("Robert Hallam", "Hallam"),
        ("Robert Hallam", "the miller"),
        ("Robert Hallam", "the company that owns it"),
        ("the Tarve Valley Bank", "the Harbour Council"),
        ("someone at Hill House", "someone at Mill Street"),
        ("Anna Hallam", "Anna Hallam-Price"),
        ("Sergei Markovich", "Sergey Markovich"),
        ("Robert Sandhurin", "Robert Sandurin"),
        ("Jörg Müllner", "Jorg Mullner"),
    ],
)
def test_another_form_of_a_name_is_no_conflict(one, other):
    assert conflicts(one, other) == []


def test_a_sentence_that_both_texts_have_as_it_is_was_not_changed():
    first = (
        STORY.format("Robert Hallam")
        + "\nA medal went to Robert Hallam of Tarve.\n\nA medal went to Edgar Whitcombe of Tarve.\n"
    )
    later = STORY.format("Robert Hallam") + "\nA medal went to Edgar Whitcombe of Tarve.\n"
    documents = [factcheck.Document(id="first", text=first), factcheck.Document(id="later", text=later)]
    assert not [finding for finding in factcheck.check(documents).findings if finding.verdict == "conflict"]


def test_a_surname_stands_for_the_person_whom_the_text_names_in_full():
    story = STORY + "\nRobert Hallam and Edgar Whitcombe own the mill.\n"
    assert conflicts("Hallam", "Whitcombe", story)
