"""A change between two versions of a story is told; a version that says the same in other words, or less, is no conflict."""

from __future__ import annotations

from functools import cache

import pytest

from . import making, score

FLOORS = score.pinned()["floors"]
CASES = [(language, kind) for language, floors in FLOORS.items() for kind in floors]


@cache
def outcome(language: str) -> score.Outcome:
    return score.measure(language)


@pytest.mark.parametrize("language", making.LANGUAGES)
def test_nothing_but_what_changed_is_a_conflict(language):
    assert outcome(language).wrong == []


@pytest.mark.parametrize(("language", "kind"), CASES)
def test_the_figure_keeps_its_floor(language, kind):
    held, floor = outcome(language).held(kind), FLOORS[language][kind]
    assert held >= floor, f"{language} {kind} {held}, the floor is {floor}: python -m tests.versions.score {language} --misses"


def test_every_language_has_all_its_floors():
    assert sorted(CASES) == sorted((language, kind) for language in making.LANGUAGES for kind in score.ALL)


@pytest.mark.parametrize("language", making.LANGUAGES)
def test_every_language_has_three_stories_in_paragraphs_with_changes_of_every_kind(language):
    for story in making.stories(language):
        assert len(story["paragraphs"]) > 4
        assert len(story["rewrites"]) >= 3
        assert {change["kind"] for change in story["changes"]} == set(score.ALL if "retold" in story else making.KINDS)
    assert len(making.stories(language)) == 3


@pytest.mark.parametrize("language", making.LANGUAGES)
def test_the_changed_words_stand_once_in_their_version(language):
    for story in making.stories(language):
        for version in making.changed(story):
            assert version.new is not None
            assert version.text.count(version.new) == 1, version
