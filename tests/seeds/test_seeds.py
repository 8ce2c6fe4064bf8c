"""The five articles of `seeds/` show what they were written to show."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck

from .measure import Figures, measure, passages, verdict

REPOSITORY = Path(__file__).parents[2]
SEEDS = REPOSITORY / "seeds"
EXPECTED = json.loads(Path(__file__).with_name("expected.json").read_text(encoding="utf-8"))
ORIGINALS = REPOSITORY.parent / "shared" / "seeds"  # real articles with the same facts, not part of the project

# Raising a floor is free, lowering one needs a reason in the commit.
FLOORS = {"published": 5, "claims": 53, "facts": 8}


def read(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))}


def check(texts: dict[str, str]) -> dict:
    return factcheck.check([factcheck.Document(id=name, text=text) for name, text in texts.items()]).to_dict()


@pytest.fixture(scope="module")
def report() -> dict:
    return check(read(SEEDS))


@pytest.fixture(scope="module")
def figures(report) -> Figures:
    return measure(report, EXPECTED, read(SEEDS))


@pytest.mark.parametrize("figure", FLOORS)
def test_enough_is_found(figures, figure):
    held, floor = len(getattr(figures, figure)), FLOORS[figure]
    assert held >= floor, f"{figure} {held}, the floor is {floor}; missed: {', '.join(figures.missed)}"


def test_nothing_is_joined_that_belongs_apart(figures):
    assert figures.joined == ()


def test_page_furniture_makes_no_claim(figures):
    assert figures.furniture == ()


def test_no_conflict_is_false(figures):
    assert figures.false_conflicts == ()


def test_the_command_finds_nothing_that_fails_a_build():
    ran = subprocess.run([sys.executable, "-m", "factcheck", "run", "seeds/"], cwd=REPOSITORY, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()


def test_the_articles_keep_their_traps():
    texts = read(SEEDS)
    assert len(EXPECTED["claims"]) == 53
    assert all(not text.endswith("\n") for text in texts.values())
    assert texts["2-embassy-in-france.txt"].split("\n\n")[0] == texts["2-embassy-in-france.txt"].split("\n\n")[1]


@pytest.mark.parametrize("entry", EXPECTED["claims"] + EXPECTED["never"], ids=lambda entry: entry["text"])
def test_every_expectation_names_a_passage_of_its_article(entry):
    assert passages(entry, read(SEEDS))


@pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the articles that the seeds follow are not part of the project")
def test_the_facts_are_judged_as_in_the_articles_they_follow(report):
    theirs = json.loads((ORIGINALS / "expected.json").read_text(encoding="utf-8"))["facts"]
    original = check(read(ORIGINALS))
    places = {claim["id"]: passages(claim, read(SEEDS)) for claim in EXPECTED["claims"]}
    for ours, other in zip(EXPECTED["facts"], theirs, strict=True):
        here = [place for claim in ours["claims"] for place in places[claim]]
        there = [place for member in other["members"] for place in passages(member, {})]
        assert verdict(report, ours["kind"], here) == verdict(original, other["kind"], there), ours["id"]
