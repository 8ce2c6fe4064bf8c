from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Relation
from factcheck.values.labels import Role, compare_roles, of_one_question
from factcheck.values.offices import is_singular, readings


def role(words: str, tense: str = "current") -> Role:
    return Role("Ida Falk", readings(words), "", tense)  # type: ignore[arg-type]


PAIRS = [
    ("chief executive", "chief executive", Relation.SAME),
    ("chair+chief executive", "chief executive", Relation.WITHIN),
    ("chair/president", "chair", Relation.WITHIN),
    ("minister of finance", "minister", Relation.WITHIN),
    ("state president", "head of state", Relation.WITHIN),
    ("professor of law", "professor", Relation.WITHIN),
    ("chair/president", "chair+chief executive", Relation.OVERLAPS),
    ("chair/president", "chief executive", Relation.INCOMPARABLE),
    ("founder", "chair", Relation.INCOMPARABLE),
    ("minister of finance", "minister of economy", Relation.OVERLAPS),
    ("minister of health", "minister of defence", Relation.APART),
    ("state president", "prime minister", Relation.APART),
    ("king", "minister of health", Relation.APART),
]
WORDS = sorted({words for pair in PAIRS for words in pair[:2]})


@pytest.mark.parametrize(("a", "b", "relation"), PAIRS)
def test_offices_of_one_person_compare(a, b, relation):
    assert compare_roles(role(a), role(b)) is relation


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_comparing_offices_is_symmetric(a, b):
    assert compare_roles(role(a), role(b)) is compare_roles(role(b), role(a))


def test_what_a_word_means_depends_on_where_the_office_is_held():
    words = "chair/president/state president"
    assert readings(words, of_state=True) == (frozenset({"state president"}),)
    assert readings(words, of_state=False) == (frozenset({"chair"}), frozenset({"president"}))


def test_leading_offices_are_one_question_and_a_founder_is_another():
    assert of_one_question(role("chief executive"), role("chair"))
    assert not of_one_question(role("chief executive"), role("founder"))
    assert not of_one_question(role("governor", "former"), role("state president"))


def test_a_ministry_has_one_minister_and_a_parliament_many_members():
    assert is_singular("minister of health")
    assert not is_singular("member of parliament")
