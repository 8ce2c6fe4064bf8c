from __future__ import annotations

import pytest

from factcheck.checks import registry
from tests.checks.build import case, drafts, written

CHECK = registry()["calendar"]


@pytest.mark.parametrize(
    ("text", "parts", "problem"),
    [
        ("31 June 2024", {"day": 31, "month": 6, "year": 2024}, "June has 30 days"),
        ("31 juin", {"day": 31, "month": 6}, "June has 30 days"),
        ("29 February 2023", {"day": 29, "month": 2, "year": 2023}, "February 2023 has 28 days"),
        ("29 février 1900", {"day": 29, "month": 2, "year": 1900}, "February 1900 has 28 days"),
        ("30 February", {"day": 30, "month": 2}, "February has 29 days"),
        ("45/13/2024", {"day": 45, "month": 13, "year": 2024}, "there is no month 13"),
        ("32 mai", {"day": 32, "month": 5}, "May has 31 days"),
        ("0 May", {"day": 0, "month": 5}, "no month has a day 0"),
        ("25:30 pm", {"kind": "time", "parts": {"hour": 25, "minute": 30}}, "a day ends at 24:00"),
        ("24h01", {"kind": "time", "parts": {"hour": 24, "minute": 1}}, "a day ends at 24:00"),
        ("10 h 75", {"kind": "time", "parts": {"hour": 10, "minute": 75}}, "an hour has 60 minutes"),
        ("le 3 mai à 62h00", {"day": 3, "month": 5, "parts": {"hour": 62, "minute": 0}}, "a day ends at 24:00"),
        ("le 31 juin à 20 h", {"kind": "time", "day": 31, "month": 6, "parts": {"hour": 20}}, "June has 30 days"),
        ("99/99", {}, "no calendar has it"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_an_impossible_date_is_a_conflict_that_says_what_cannot_be(text, parts, problem):
    (draft,) = drafts(CHECK, case(claims=(written(text, ill_formed=True, **parts),)))
    assert draft.verdict == "conflict"
    assert draft.fact is None
    assert draft.fields == {"text": f"“{text}”", "document": "a.txt", "problem": problem}
    assert draft.explanation == (f"a.txt:1:1 “{text}”: {problem}",)


def test_a_possible_date_is_none():
    assert drafts(CHECK, case(claims=(written("29 February 2024", day=29, month=2, year=2024),))) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [("34:28", {"hour": 34, "minute": 28}), ("57:45", {"hour": 57, "minute": 45}), ("48h", {"hour": 48})],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_score_and_a_length_of_time_are_no_impossible_times(text, parts):
    assert drafts(CHECK, case(claims=(written(text, kind="time", parts=parts, ill_formed=True),))) == []


def test_other_kinds_that_cannot_be_right_are_left_alone():
    assert drafts(CHECK, case(claims=(written("3:3", kind="score", ill_formed=True),))) == []
