"""What was once reached on the project's own corpus stays reached."""

from __future__ import annotations

from collections import Counter

import pytest

from . import score

PINNED = score.pinned()
SENTENCES = [row for name in score.SENTENCES for row in score.rows(name)]
CASES = score.rows(score.CASES)


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return score.measure()


@pytest.mark.parametrize("name", PINNED["floors"])
def test_the_figure_keeps_its_floor(figures, name):
    floor = PINNED["floors"][name]
    assert figures[name] >= floor, f"{name} fell from {floor} to {figures[name]}: python -m tests.evaluation.score --misses"


def test_the_floors_were_reached_on_this_corpus():
    assert score.corpus() == PINNED["corpus"], "the corpus changed: python -m tests.evaluation.score --update --reason WHY"


@pytest.mark.parametrize("name", score.SENTENCES)
def test_every_topic_has_eight_sentences_and_three_near_misses(name):
    stand = Counter((score.topic(row), score.near_miss(row)) for row in score.rows(name))
    assert {topic for topic, _ in stand} == set(score.TOPICS)
    assert [topic for topic in score.TOPICS if stand[topic, False] < 8 or stand[topic, True] < 3] == []


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row["id"])
def test_a_sentence_says_whether_it_holds_a_mention(row):
    assert bool(row["mentions"]) != row.get("nothing", False)
    assert row["mentions"] or score.near_miss(row)


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row["text"])
def test_a_mention_stands_once_in_its_sentence(row):
    assert [mention["text"] for mention in row["mentions"] if row["text"].count(mention["text"]) != 1] == []


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["id"])
def test_a_case_names_passages_of_its_articles_and_counts_its_conflicts(row):
    texts = {one["id"]: one["text"] for one in row["documents"]}
    covers = [cover for expectation in row["expect"] for cover in expectation["covers"]]
    assert [words for name, words in covers if texts[name].count(words) != 1] == []
    assert row["conflicts"] == sum(expectation["verdict"] == "conflict" for expectation in row["expect"])


def test_ids_are_unique_and_most_cases_hold_no_conflict():
    ids = [row["id"] for row in SENTENCES + CASES]
    assert len(ids) == len(set(ids))
    assert 2 * sum(row["conflicts"] > 0 for row in CASES) < len(CASES)
