"""Measure `factcheck` on versions of invented stories: what changed is told, by kind, and nothing else is a conflict.

    python -m tests.versions.score [LANGUAGE…]  print the figures of recall by kind and by sort of version, and the floors
        --misses                                and what was missed, or said wrongly
        --update                                raise the floors to the present figures
        --update --reason WHY                   pin the present figures, even where that lowers a floor

A change is told where a finding of the wanted verdict holds a claim that stands in its words.  Every other conflict is false.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.versions.making import FURTHER, HERE, KINDS, LANGUAGES, Json, Version, changed, checked, harmless, stories

FLOORS = HERE / "floors.json"
SORTS = ("alone", "reworked", "dated", "said")
ALL = (*KINDS, *FURTHER)
LONGEST = 120  # characters of a claim that still names one thing


@dataclass(frozen=True, slots=True)
class Outcome:
    """Changes wanted and told by (kind, sort), those missed and the false conflicts in words; `versions` were checked."""

    wanted: Counter[tuple[str, str]] = field(default_factory=Counter)
    told: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    versions: list[str] = field(default_factory=list)

    def held(self, kind: str) -> int:
        """How many changes of the kind are told."""
        return sum(self.told[kind, sort] for sort in SORTS)


def measure(language: str, name: str | None = None) -> Outcome:
    """All figures of a language, or of its story of that name."""
    outcome = Outcome()
    for story in stories(language):
        if name not in (None, story["name"]):
            continue
        for version in (*harmless(story), *changed(story)):
            _count(outcome, version, checked(story, version, language), f"{language} {story['name']}, {version.name}")
    return outcome


def _count(outcome: Outcome, version: Version, report: Json, name: str) -> None:
    outcome.versions.append(name)
    here = [finding for finding in report["findings"] if _covers(report, finding, version)]
    if version.new is not None:
        outcome.wanted[version.kind, version.name] += 1
        verdicts = sorted({finding["verdict"] for finding in here})
        if version.verdict in verdicts:
            outcome.told[version.kind, version.name] += 1
        else:
            said = ", ".join(verdicts) or "nothing"
            outcome.missed.append(f"{name}, {version.kind}: {version.new}: {said}, wanted {version.verdict}")
    false = [
        one for one in report["findings"] if one["verdict"] == "conflict" and (one not in here or version.verdict != "conflict")
    ]
    outcome.wrong.extend(f"{name}, {version.kind or 'harmless'}: {one['message']}" for one in false)


def _covers(report: Json, finding: Json, version: Version) -> bool:
    """Whether a claim of the finding stands in the changed words, wholly or in part."""
    if version.place is None:
        return False
    start, end = version.place
    claims = [one for one in report["claims"] if one["id"] in finding["claims"] and one["document"] == "later"]
    return any(one["start"] < end and start < one["end"] and one["end"] - one["start"] <= LONGEST for one in claims)


def pinned() -> Json:
    """The pinned floors by language and kind, and why they were last lowered."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8")))


def update(outcomes: dict[str, Outcome], reason: str | None) -> None:
    """Pin the figures of these languages; `ValueError` where one fell and no reason is given."""
    old = pinned() if FLOORS.exists() else {"reason": "", "floors": {}}
    new = {language: {kind: outcome.held(kind) for kind in ALL} for language, outcome in outcomes.items()}
    lower = [
        f"{language} {kind}"
        for language in new
        for kind, floor in old["floors"].get(language, {}).items()
        if new[language][kind] < floor
    ]
    if lower and reason is None:
        raise ValueError(f"figures fell ({', '.join(lower)}): give a --reason")
    floors = {"reason": reason or old["reason"], "floors": {**old["floors"], **new}}
    FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def show(outcomes: dict[str, Outcome], misses: bool) -> None:
    """Prints the figures by kind, by language and by sort of version."""
    print(f"{'':11}" + "".join(f"{name:>9}" for name in (*outcomes, *SORTS, "all")))
    for kind in ALL:
        cells = [_cell([one], [kind], SORTS) for one in outcomes.values()]
        cells += [_cell(outcomes.values(), [kind], [sort]) for sort in SORTS]
        print(f"{kind:11}" + "".join(f"{cell:>9}" for cell in (*cells, _cell(outcomes.values(), [kind], SORTS))))
    cells = [_cell([one], ALL, SORTS) for one in outcomes.values()]
    cells += [_cell(outcomes.values(), ALL, [sort]) for sort in SORTS]
    print(f"{'all':11}" + "".join(f"{cell:>9}" for cell in (*cells, _cell(outcomes.values(), ALL, SORTS))))
    print(f"{'false':11}" + "".join(f"{len(one.wrong):>9}" for one in outcomes.values()))
    print(f"{'versions':11}" + "".join(f"{len(one.versions):>9}" for one in outcomes.values()))
    for outcome in outcomes.values() if misses else ():
        print(*outcome.missed, *(f"FALSE {one}" for one in outcome.wrong), sep="\n")


def _cell(outcomes: Iterable[Outcome], kinds: Iterable[str], sorts: Iterable[str]) -> str:
    keys = [(one, kind, sort) for one in outcomes for kind in kinds for sort in sorts]
    told, wanted = (
        sum(one.told[kind, sort] for one, kind, sort in keys),
        sum(one.wanted[kind, sort] for one, kind, sort in keys),
    )
    return f"{told}/{wanted}" if wanted else ""


def main() -> None:
    """The command line."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("languages", nargs="*", metavar="LANGUAGE", help=f"{', '.join(LANGUAGES)}; all where none is named")
    cli.add_argument("--misses", action="store_true")
    cli.add_argument("--story", help="the story of that name alone")
    cli.add_argument("--update", action="store_true")
    cli.add_argument("--reason")
    options = cli.parse_args()
    if unknown := sorted(set(options.languages) - set(LANGUAGES)):
        sys.exit(f"no such language: {', '.join(unknown)}; there are {', '.join(LANGUAGES)}")
    outcomes = {language: measure(language, options.story) for language in options.languages or LANGUAGES}
    show(outcomes, options.misses)
    if options.update and not options.story:
        try:
            update(outcomes, options.reason)
        except ValueError as problem:
            sys.exit(str(problem))


if __name__ == "__main__":
    main()
