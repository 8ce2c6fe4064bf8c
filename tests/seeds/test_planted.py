"""An error planted in one of the five articles of `seeds/` is told where it stands, and nothing else is accused."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from .planting import Told, checked, conflicts, replaced, told

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = {path.name: path.read_bytes().decode("utf-8") for path in sorted(SEEDS.glob("*.txt"))}
PLANTED = json.loads(Path(__file__).with_name("planted.json").read_text(encoding="utf-8"))
ERRORS, HARMLESS = PLANTED["errors"], PLANTED["harmless"]

# What comes to mind first; the rest of the file must not be of these kinds.
USUAL = {
    *(
        "month of the opening",
        "month of the agreement",
        "year of the agreement",
        "day of the meeting",
        "weekday of the meeting",
    ),
    *("buyers at the same date", "office", "first name", "surname"),
}


def name(entry: dict) -> str:
    return f"{entry.get('kind') or entry['why']}: {entry['document'][0]} {entry.get('new') or entry['move']}"


def expected_to_fail(entry: dict) -> pytest.param:
    """The entry as a case; one that is missed is noticed as soon as it is not."""
    marks = [pytest.mark.xfail(reason=entry["missed"], raises=AssertionError)] if "missed" in entry else []
    return pytest.param(ERRORS.index(entry), id=name(entry), marks=marks)


@cache
def told_of(number: int) -> Told:
    return told(TEXTS, ERRORS[number])


def moved(entry: dict) -> dict[str, str]:
    """The articles with the line that begins as `move` put before the one that begins as `before`."""
    lines = TEXTS[entry["document"]].split("\n")
    (line,) = (line for line in lines if line.startswith(entry["move"]))
    lines.remove(line)
    (place,) = (number for number, other in enumerate(lines) if other.startswith(entry["before"]))
    return {**TEXTS, entry["document"]: "\n".join([*lines[:place], line, *lines[place:]])}


@pytest.mark.parametrize("number", [expected_to_fail(entry) for entry in ERRORS])
def test_a_conflict_covers_the_planted_words(number):
    assert told_of(number).covering


@pytest.mark.parametrize("number", range(len(ERRORS)), ids=[name(entry) for entry in ERRORS])
def test_no_other_conflict_appears(number):
    assert told_of(number).others == ()


@pytest.mark.parametrize("entry", HARMLESS, ids=name)
def test_a_harmless_rewrite_is_no_conflict(entry):
    texts = moved(entry) if "move" in entry else replaced(TEXTS, entry)[0]
    assert texts != TEXTS
    assert [finding["message"] for finding in conflicts(checked(texts))] == []


def test_the_articles_as_they_are_hold_no_conflict():
    assert conflicts(checked(TEXTS)) == []


def test_more_than_half_of_the_errors_are_unusual_and_at_most_a_third_is_missed():
    assert 2 * sum(entry["kind"] in USUAL for entry in ERRORS) < len(ERRORS)
    assert 3 * sum("missed" in entry for entry in ERRORS) <= len(ERRORS)
    assert len(ERRORS) >= 30


@pytest.mark.parametrize("entry", ERRORS, ids=name)
def test_a_plant_stands_where_it_was_put(entry):
    changed, places = replaced(TEXTS, entry)
    was, now = TEXTS[entry["document"]], changed[entry["document"]]
    assert [now[place.start : place.end] for place in places] == [entry["new"]] * len(entry.get("occurrences", [1]))
    assert len(now) - len(was) == len(places) * (len(entry["new"]) - len(entry["old"]))
