"""Names of parallel passages."""

from __future__ import annotations

import pytest

from factcheck.alignment import passages
from factcheck.alignment.passages.relation import relation
from factcheck.values.base import Relation
from tests.alignment.tellings import ENGLISH, FRENCH, article, claim, name

LEGOFF = "Fabienne Legoff"


def slips(ours, theirs, ours_language="en", theirs_language="fr", names=None):
    """The names that stand against each other unlike."""
    left, right = article(ours, ours_language), article(theirs, theirs_language)
    first, second = names or (LEGOFF, LEGOFF)
    found = passages.align(left, right, [claim(left, first, "name", name(first))], [claim(right, second, "name", name(second))])
    pairs = [tuple(one.mention.text for one in group.claims) for group in found.groups if group.kind == "name"]
    return [pair for pair in pairs if pair[0] != pair[1]]


@pytest.mark.parametrize("wrong", ["Fabienne Leogff", "Fabinene Legoff"], ids=str)
def test_two_letters_exchanged_are_a_slip(wrong):
    assert slips(ENGLISH, FRENCH.replace(LEGOFF, wrong), names=(LEGOFF, wrong)) == [(LEGOFF, wrong)]


@pytest.mark.parametrize(
    "other",
    ["Fabienne Legof", "Fabienne Le Goff", "Fabienna Legoff", "Jeanne Legoff"],
    ids=str,
)
def test_another_languages_form_is_none(other):
    assert slips(ENGLISH, FRENCH.replace(LEGOFF, other), names=(LEGOFF, other)) == []


def test_a_form_that_a_text_keeps_to_is_its_own():
    ours = ENGLISH.replace("Repairs cost", "Legoff paid the repairs:")
    theirs = FRENCH.replace("Les réparations ont", "Leogff dit que les réparations ont").replace("Legoff", "Leogff")
    assert slips(ours, theirs, names=(LEGOFF, "Fabienne Leogff")) == []


def test_a_form_that_stands_once_is_a_slip_however_often_the_other_text_has_its_own():
    ours = ENGLISH.replace("Repairs cost", "Legoff paid the repairs:")
    wrong = "Fabienne Leogff"
    assert slips(ours, FRENCH.replace(LEGOFF, wrong), names=(LEGOFF, wrong)) == [(LEGOFF, wrong)]


@pytest.mark.parametrize(
    ("word", "form", "told"),
    [
        ("Reporters", "Reportres", False),
        ("Pandories", "Pandoires", False),
        ("Carlos", "Carols", True),
        ("Reporters", "Reproters", True),
    ],
)
def test_two_languages_end_a_plural_each_in_its_way(word, form, told):
    ours, theirs = ENGLISH.replace("Legoff", word), FRENCH.replace("Legoff", form)
    first, second = f"Fabienne {word}", f"Fabienne {form}"
    assert slips(ours, theirs, names=(first, second)) == ([(first, second)] if told else [])


def test_one_letter_changed_is_a_slip_within_a_language_where_the_text_has_the_other_form_too():
    newer = ENGLISH.replace("Repairs cost", "Repairs, said Legoff, cost").replace(LEGOFF, "Fabienne Legaff")
    assert slips(ENGLISH, newer, "en", "en", (LEGOFF, "Fabienne Legaff")) == [(LEGOFF, "Fabienne Legaff")]


def test_accents_are_no_other_spelling():
    left, right = article(ENGLISH, "en"), article(FRENCH.replace(LEGOFF, "Fabiénne Legoff"), "fr")
    theirs = claim(right, "Fabiénne Legoff", "name", name("Fabiénne Legoff"))
    (group,) = passages.align(left, right, [claim(left, LEGOFF, "name", name(LEGOFF))], [theirs]).groups
    assert relation(*group.claims) is Relation.SAME
