"""What one text says in one claim and another in two finds its parts; a number that is wrong is not excused by them."""

from __future__ import annotations

import pytest

from tests.alignment.stories import rules_of_conflicts, told


def joined(left, left_sentence, right, right_sentence):
    """(words, words) of every two claims of the two texts that one agreeing fact holds."""
    agreeing = [
        fact for fact in told(left, left_sentence, right, right_sentence).facts if fact.verdict in ("agree", "compatible")
    ]
    sides = (
        ([one.mention.text for one in fact.claims if one.document == name] for name in ("a.txt", "b.txt")) for fact in agreeing
    )
    return {(a, b) for ours, theirs in sides for a in ours for b in theirs}


@pytest.mark.parametrize(
    ("left", "right", "whole", "parts"),
    [
        (
            ("en", "The ferry leaves Odde on 20 December at 9:30 pm."),
            ("fr", "Le ferry quitte Odde le 20 décembre, comme toujours à 21h30."),
            "20 December at 9:30 pm",
            {"le 20 décembre", "21h30"},
        ),
        (
            ("es", "Los barcos de Odde navegan entre 150 y 200 km al día."),
            ("en", "The ships of Odde sail 150 km a day or even 200 km."),
            "entre 150 y 200 km al día",
            {"150 km a day", "200 km"},
        ),
        (
            ("fr", "À Odde, la vente a été approuvée par 62 voix contre 48."),
            ("de", "In Odde stimmten 62 Matrosen für den Verkauf und 48 dagegen."),
            "62 voix contre 48",
            {"62", "48"},
        ),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else "",
)
def test_one_claim_agrees_with_both_of_its_parts(left, right, whole, parts):
    found = joined(*left, *right)
    assert {other for one, other in found if one == whole} == parts


def test_a_part_that_is_wrong_is_not_excused_by_the_other_one():
    report = told("en", "The ferry leaves Odde on 20 December.", "fr", "Le ferry quitte Odde le 90 décembre.")
    assert rules_of_conflicts(report)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            ("en", "Vaartland cut its debt from 606 million to 480 million euros."),
            ("nl", "Vaartland bracht de schuld terug van 606 naar 480 miljoen euro."),
        ),
        (
            ("en", "Vaartland cut its debt from 606 million to 480 million euros."),
            ("de", "Vaartland senkte seine Schulden von 606 auf 480 Millionen Euro."),
        ),
    ],
    ids=lambda one: one[0],
)
def test_two_numbers_may_share_one_scale_word(left, right):
    assert rules_of_conflicts(told(*left, *right)) == []


def test_a_scale_word_further_on_is_another_number_s():
    left = "Vaartland owes 606 million euros in Odde and another 480 million euros in Norwick."
    right = "Vaartland heeft 606 euro schuld in Odde en nog eens 480 miljoen euro in Norwick."
    assert rules_of_conflicts(told("en", left, "nl", right))


def test_a_number_in_words_does_not_stand_in_for_a_score():
    left = "Odde scored two goals and won 3:2 against Norwick."
    right = "Odde a marqué deux buts et gagné 3:1 contre Norwick."
    assert rules_of_conflicts(told("en", left, "fr", right))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("El ferri sale de Odde el 20 de diciembre, como siempre a las 21:30 horas.", 0),
        ("El ferri sale de Odde el 10 de diciembre, como siempre a las 21:30 horas.", 1),
        ("El ferri sale de Odde el 20 de diciembre, como siempre a las 21:10 horas.", 1),
        ("El ferri sale de Odde como siempre a las 21:30 horas.", 0),
    ],
)
def test_a_day_or_an_hour_that_is_wrong_is_told_where_the_other_one_is_right(right, wrong):
    assert len(rules_of_conflicts(told("en", "The ferry leaves Odde on 20 December at 9:30 pm.", "es", right))) == wrong


def test_a_decade_is_no_length_of_time():
    left = "The bridge of Odde was guarded for 30 years from the sixties onward."
    right = "Le pont d'Odde a été gardé pendant trois décennies à partir des années 60."
    assert rules_of_conflicts(told("en", left, "fr", right)) == []
