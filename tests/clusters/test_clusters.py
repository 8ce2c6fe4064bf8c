"""Each story says what an editor would want said, and nothing else."""

from __future__ import annotations

from functools import cache

import pytest

from . import score

FLOORS = score.pinned()["floors"]
CASES = [(name, figure) for name, floors in FLOORS.items() for figure in floors]


@cache
def outcome(name: str) -> score.Outcome:
    return score.measure(name)


@pytest.mark.parametrize("name", score.NAMES)
@pytest.mark.parametrize("figure", score.WRONG)
def test_nothing_is_said_wrongly(name, figure):
    assert outcome(name).wrong[figure] == []


@pytest.mark.parametrize(("name", "figure"), CASES)
def test_the_figure_keeps_its_floor(name, figure):
    held, floor = outcome(name).held(figure), FLOORS[name][figure]
    assert held >= floor, f"{name} {figure} {held}, the floor is {floor}: python -m tests.clusters.score {name} --misses"


def test_every_story_has_all_its_floors():
    assert sorted(CASES) == sorted((name, figure) for name in score.NAMES for figure in score.WANTED)


@pytest.mark.parametrize("name", score.NAMES)
def test_a_story_is_told_by_five_articles_in_two_languages(name):
    documents = score.story(name).report["documents"]
    assert len(documents) == 5
    assert len({document["language"] for document in documents}) >= 2


@pytest.mark.parametrize("name", score.NAMES)
def test_the_editor_wants_enough_of_each_sort(name):
    wanted = score.story(name).expected
    least = {"published": 5, "facts": 10, "conflicts": 2, "plants": 10, "apart": 5, "never": 5}
    assert {sort: len(wanted[sort]) for sort in least if len(wanted[sort]) < least[sort]} == {}
