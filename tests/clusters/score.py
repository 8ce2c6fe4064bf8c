"""Measure `factcheck` on invented stories of five articles each, held against what an editor reads in them.

    python -m tests.clusters.score [NAME…]      print the figures, and their floors
        --misses                                and what was missed, or said wrongly
        --update                                raise the floors to the present figures
        --update --reason WHY                   pin the present figures, even where that lowers a floor

An editor's `expected.json` lists the days of writing, facts with their verdicts, true contradictions, what is apart, furniture
that makes no claim, and plants: slips put into one article at a time, which a conflict must cover and none other may follow.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.seeds.measure import Json, Passage, dated, joining, passages
from tests.seeds.planting import checked, conflicts, covers, told

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
NAMES = tuple(sorted(path.parent.name for path in HERE.glob("*/expected.json")))
WANTED = ("published", "facts", "conflicts", "plants")
WRONG = ("joined", "furniture", "false conflicts", "collateral conflicts")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was missed of what was wanted, and what is wrong, in words; `of` are the numbers of what was wanted."""

    of: dict[str, int]
    missed: dict[str, list[str]]
    wrong: dict[str, list[str]]

    def held(self, figure: str) -> int:
        """How much of what was wanted is there."""
        return self.of[figure] - len(self.missed[figure])


@dataclass(frozen=True, slots=True)
class Story:
    """The articles of a story by file name, what an editor reads in them, and the report on them."""

    articles: dict[str, str]
    expected: Json
    report: Json

    def places(self, entries: list[Json]) -> list[Passage]:
        """Where the passages stand."""
        return [place for entry in entries for place in passages(entry, self.articles)]

    def covering(self, finding: Json, places: list[Passage]) -> int:
        """How many of the places the finding's claims cover."""
        return sum(covers(self.report, finding, place) for place in places)


@cache
def story(name: str) -> Story:
    """A story, checked."""
    articles = {path.name: path.read_text(encoding="utf-8") for path in sorted((HERE / name).glob("*.txt"))}
    expected = json.loads((HERE / name / "expected.json").read_text(encoding="utf-8"))
    return Story(articles, expected, checked(articles))


def measure(name: str) -> Outcome:
    """All figures of a story; each plant costs a check."""
    one = story(name)
    found = list(true_conflicts(one))
    plants = list(planted(one))
    missed = {
        "published": unpublished(one),
        "facts": list(missed_facts(one)),
        "conflicts": [why for why, messages in found if not messages],
        "plants": [plant for plant, caught, _ in plants if not caught],
    }
    right = {message for _, messages in found for message in messages}
    wrong = {
        "joined": list(joined(one)),
        "furniture": list(furniture(one)),
        "false conflicts": [finding["message"] for finding in conflicts(one.report) if finding["message"] not in right],
        "collateral conflicts": [f"{plant}: {message}" for plant, _, messages in plants for message in messages],
    }
    return Outcome({figure: len(one.expected[figure]) for figure in WANTED}, missed, wrong)


def unpublished(one: Story) -> list[str]:
    """The articles whose days of writing are not found."""
    days = {document["id"]: document["published"] for document in one.report["documents"]}
    return [name for name, wanted in one.expected["published"].items() if not dated(days[name], wanted)]


def missed_facts(one: Story) -> Iterator[str]:
    """The facts that the report does not hold, or whose verdict there is another."""
    for wanted in one.expected["facts"]:
        places, kinds = one.places(wanted["members"]), _kinds(wanted["kind"])
        holding = [fact for fact in one.report["facts"] if any(joining(one.report, fact, kind, places) > 1 for kind in kinds)]
        said = sorted({fact["verdict"] for fact in holding})
        if not set(said) & set(wanted["verdicts"]):
            yield f"{wanted['id']}: {', '.join(said) or 'not joined'}, wanted {' or '.join(wanted['verdicts'])}"


def _kinds(kind: str) -> tuple[str, ...]:
    """The kinds of claims that can tell a fact of this kind: an hour is told with its day or without."""
    return ("date", "time") if kind in ("date", "time") else (kind,)


def true_conflicts(one: Story) -> Iterator[tuple[str, list[str]]]:
    """Each contradiction of the articles, and the messages of the findings that name two of its passages."""
    for wanted in one.expected["conflicts"]:
        places = one.places(wanted["covers"])
        yield wanted["why"], [found["message"] for found in conflicts(one.report) if one.covering(found, places) > 1]


def joined(one: Story) -> Iterator[str]:
    """The pairs that are apart and stand in one fact."""
    for pair in one.expected["apart"]:
        left, right = one.places(pair["left"]), one.places(pair["right"])
        for fact in one.report["facts"]:
            if one.covering(fact, left) and one.covering(fact, right):
                yield f"{pair['why']}: {fact['title']}, {fact['verdict']}"


def furniture(one: Story) -> Iterator[str]:
    """The claims that stand where the page speaks of itself."""
    for place in one.places(one.expected["never"]):
        for claim in one.report["claims"]:
            if place.holds(claim):
                yield f"{place.document}: {claim['text']}"


def planted(one: Story) -> Iterator[tuple[str, bool, tuple[str, ...]]]:
    """Each plant, whether a conflict covers it, and the messages of new ones that do not."""
    known = tuple(finding["message"] for finding in conflicts(one.report))
    for plant in one.expected["plants"]:
        said = told(one.articles, plant, known)
        yield f"{plant['kind']} in {plant['document']}: {plant['old']} → {plant['new']}", bool(said.covering), said.others


def pinned() -> Json:
    """The pinned floors, by story, and why they were last lowered."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8")))


def update(outcomes: dict[str, Outcome], reason: str | None) -> None:
    """Pin the figures of these stories; `ValueError` where one fell and no reason is given."""
    old = pinned()
    new = {name: {figure: outcome.held(figure) for figure in WANTED} for name, outcome in outcomes.items()}
    lower = [
        f"{name} {figure}" for name in new for figure, floor in old["floors"].get(name, {}).items() if new[name][figure] < floor
    ]
    if lower and reason is None:
        raise ValueError(f"figures fell ({', '.join(lower)}): give a --reason")
    floors = {"reason": reason or old["reason"], "floors": {**old["floors"], **new}}
    FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def show(name: str, outcome: Outcome, misses: bool) -> None:
    """Prints a story's figures, and what was missed or wrong."""
    floors = pinned()["floors"].get(name, {})
    print(name)
    for figure in WANTED:
        print(f"  {figure:22} {outcome.held(figure):2}/{outcome.of[figure]:<2}  floor {floors.get(figure, 0)}")
        print(*(f"      {one}\n" for one in outcome.missed[figure] if misses), sep="", end="")
    for figure in WRONG:
        print(f"  {figure:22} {len(outcome.wrong[figure]):2}")
        print(*(f"      {one}\n" for one in outcome.wrong[figure] if misses), sep="", end="")


def main() -> None:
    """The command line."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("names", nargs="*", metavar="NAME", help=f"a story: {', '.join(NAMES)}; all where none is named")
    cli.add_argument("--misses", action="store_true")
    cli.add_argument("--update", action="store_true")
    cli.add_argument("--reason")
    options = cli.parse_args()
    if unknown := sorted(set(options.names) - set(NAMES)):
        sys.exit(f"no such story: {', '.join(unknown)}; there are {', '.join(NAMES)}")
    outcomes = {name: measure(name) for name in options.names or NAMES}
    for name, outcome in outcomes.items():
        show(name, outcome, options.misses)
    if options.update:
        try:
            update(outcomes, options.reason)
        except ValueError as problem:
            sys.exit(str(problem))


if __name__ == "__main__":
    main()
