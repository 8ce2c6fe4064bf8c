"""Measure `factcheck` on the project's own sentences and article sets, and hold the figures against pinned floors.

    python -m tests.evaluation.score            print the figures, and their floors
        --misses                                and what was missed, or found too much
        --update                                raise the floors to the present figures
        --update --reason WHY                   pin the present figures and corpus, even where that lowers a floor

Sentences (one file a language) stand by topic, which their id names: "fr-hedge-04", and "fr-hedge-near-02" for a near miss.
They name the mentions in them, with those fields of the value that matter.  A mention is right when one of the same kind
overlaps it and agrees in these fields; the figure is F1 by language and topic.  Names and codes count only in sentences of
their topic or that list one.  Of status and attribution, which claims have, a sentence's mentions are claims and what else is
read in it does not count.  Article sets (cases.jsonl) name what a meticulous editor would say of some passages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import factcheck

HERE = Path(__file__).parent
SENTENCES = ("de.jsonl", "en.jsonl", "es.jsonl", "fr.jsonl", "it.jsonl", "nl.jsonl", "pt.jsonl")
CASES = "cases.jsonl"
FLOORS = HERE / "floors.json"
TOPICS = (
    *("date", "time", "duration", "recurrence", "digits", "words", "hedge", "range", "ordinal", "percent", "ratio"),
    *("money", "unit", "age", "score", "code", "item", "name", "role", "quote", "status", "attribution"),
)
LISTED_ONLY = {"name", "code"}
OF_CLAIMS = {"status", "attribution"}

Json = dict[str, Any]
Place = tuple[str, int, int]  # document, start, end


def rows(name: str) -> list[Json]:
    """The rows of a corpus file."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def topic(row: Json) -> str:
    """The kind of claim that a sentence is about."""
    return str(row["id"].split("-")[1])


def near_miss(row: Json) -> bool:
    """Whether a sentence only looks like its topic."""
    return "-near-" in row["id"]


def document(row: Json) -> factcheck.Document:
    """The row's text as a document."""
    day = row["published"] and date.fromisoformat(row["published"])
    return factcheck.Document(id=row["id"], text=row["text"], published=day, language=row["language"])


# --- sentences ---


def same(field: str, wanted: Any, found: Any) -> bool:
    """Whether a field of a found value says what is wanted."""
    if wanted is None or found is None:
        return wanted is found
    match field:
        case "low" | "high" | "stated":
            return Decimal(wanted) == Decimal(found)
        case "earliest" | "latest":
            return str(found).endswith(wanted) if wanted.startswith("T") else wanted == found
        case "item" | "attribution":
            return wanted.casefold() in found.casefold()
        case "parts":
            return _letters(wanted) == _letters(found)
        case "roles":
            return sorted(wanted) == sorted(found)
        case _:
            return bool(wanted == found)


def _letters(parts: list[str]) -> str:
    return "".join(sign for part in parts for sign in part.casefold() if sign.isalnum())


def right(wanted: Json, found: Json, text: str) -> bool:
    """Whether a found mention is the wanted one, with the wanted value."""
    start = text.index(wanted["text"])
    return (
        found["kind"] == wanted["kind"]
        and found["start"] < start + len(wanted["text"])
        and start < found["end"]
        and found.get("ill_formed", False) == wanted.get("ill_formed", False)
        and all(same(field, value, found["value"].get(field)) for field, value in wanted["value"].items())
    )


def compare(row: Json) -> tuple[list[bool], list[Json]]:
    """(whether each wanted mention was found, what was found too much) of one sentence."""
    found = read(row)
    outcome = []
    for wanted in row["mentions"]:
        hit = next((one for one in found if right(wanted, one, row["text"])), None)
        outcome.append(hit is not None)
        if hit is not None:
            found.remove(hit)
    if topic(row) in OF_CLAIMS:
        return outcome, []
    listed = {topic(row), *(wanted["kind"] for wanted in row["mentions"])}
    return outcome, [one for one in found if one["kind"] in listed or one["kind"] not in LISTED_ONLY]


def read(row: Json) -> list[Json]:
    """What the program reads in a sentence: its mentions, or its claims with status and attribution among their values."""
    if topic(row) not in OF_CLAIMS:
        return [mention.to_dict() for mention in factcheck.extract(document(row))]
    claims = factcheck.check([document(row)]).to_dict()["claims"]
    return [{**claim, "value": {**claim["value"], **{name: claim[name] for name in OF_CLAIMS}}} for claim in claims]


def score_sentences(name: str, misses: list[str]) -> dict[str, float]:
    """F1 by topic of one language's sentences; adds a line to `misses` for each sentence that is not right."""
    hits, wanted, surplus = Counter[str](), Counter[str](), Counter[str]()
    for row in rows(name):
        outcome, too_much = compare(row)
        wanted[topic(row)] += len(outcome)
        hits[topic(row)] += sum(outcome)
        surplus[topic(row)] += len(too_much)
        lost = [one["text"] for one, found in zip(row["mentions"], outcome, strict=True) if not found]
        if lost or too_much:
            read = [(one["kind"], one["text"], one["value"]) for one in too_much]
            misses.append(f"{row['id']}: {row['text']}\n    missed {lost}; instead {read}")
    language = name.removesuffix(".jsonl")
    return {f"{language} {kind}": 2 * hits[kind] / (hits[kind] + wanted[kind] + surplus[kind]) for kind in TOPICS}


# --- article sets ---


def places(row: Json, expectation: Json) -> list[Place]:
    """Where the passages of an expectation stand."""
    texts = {one["id"]: one["text"] for one in row["documents"]}
    return [(name, texts[name].index(words), texts[name].index(words) + len(words)) for name, words in expectation["covers"]]


def touched(report: Json, holder: Json, where: list[Place], kind: str | None = None) -> set[str]:
    """The documents of these places that the claims of a fact or a finding touch: those of one kind where it is given."""
    claims = [claim for claim in report["claims"] if claim["id"] in holder["claims"] and kind in (None, claim["kind"])]
    return {
        name
        for name, start, end in where
        for claim in claims
        if claim["document"] == name and claim["start"] < end and start < claim["end"]
    }


def said(report: Json, expectation: Json, where: list[Place]) -> str:
    """The verdict on these places; "apart" where nothing joins them (or, inside one document, nothing is found)."""
    holders = report["findings"] if len(where) == 1 else report["facts"]
    joined = [one["verdict"] for one in holders if len(touched(report, one, where, expectation["kind"])) == len(where)]
    return joined[0] if joined else "apart"


def allowed(expectation: Json) -> list[str]:
    """The verdicts that are right: mostly one, several where editors may differ."""
    return expectation["verdict"] if isinstance(expectation["verdict"], list) else [expectation["verdict"]]


def due(row: Json, report: Json, finding: Json) -> bool:
    """Whether a conflict that was found is an expected one: it touches all its places, two of them where there are more."""
    conflicts = [places(row, one) for one in row["expect"] if one["verdict"] == "conflict"]
    return any(len(touched(report, finding, where)) >= min(2, len(where)) for where in conflicts)


def score_cases(misses: list[str]) -> dict[str, float]:
    """Precision and recall of conflicts; the share of right verdicts, and of pairs that were kept apart."""
    tally: Counter[tuple[str, bool]] = Counter()
    for row in rows(CASES):
        report = factcheck.check([document(one) for one in row["documents"]]).to_dict()
        for finding in report["findings"]:
            if finding["verdict"] == "conflict":
                tally["precision", due(row, report, finding)] += 1
                misses += [] if due(row, report, finding) else [f"{row['id']}: FALSE CONFLICT {finding['message']}"]
        for expectation, verdict in _verdicts(row, report):
            good = verdict in allowed(expectation)
            tally["apart" if allowed(expectation) == ["apart"] else "verdicts", good] += 1
            if expectation["verdict"] == "conflict":
                tally["recall", good] += 1
            misses += [] if good else [f"{row['id']}: {expectation['covers']} is {verdict}, wants {allowed(expectation)}"]
    names = {"precision": "conflict precision", "recall": "conflict recall", "verdicts": "verdicts", "apart": "kept apart"}
    return {f"cases {name}": _share(tally, key) for key, name in names.items()}


def _verdicts(row: Json, report: Json) -> Iterator[tuple[Json, str]]:
    for expectation in row["expect"]:
        yield expectation, said(report, expectation, places(row, expectation))


def _share(tally: Counter[tuple[str, bool]], key: str) -> float:
    total = tally[key, True] + tally[key, False]
    return tally[key, True] / total if total else 1.0


# --- floors ---


def measure(misses: list[str] | None = None) -> dict[str, float]:
    """Every figure, rounded down to two places, by name."""
    misses = [] if misses is None else misses
    figures: dict[str, float] = {}
    for name in SENTENCES:
        figures |= score_sentences(name, misses)
    figures |= score_cases(misses)
    return {name: int(figure * 100 + 1e-9) / 100 for name, figure in figures.items()}


def corpus() -> dict[str, str]:
    """The SHA-256 of each corpus file."""
    return {name: hashlib.sha256((HERE / name).read_bytes()).hexdigest() for name in (*SENTENCES, CASES)}


def pinned() -> Json:
    """The pinned floors, with the corpus they were reached on and why they were last lowered."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8")))


def update(figures: dict[str, float], reason: str | None) -> None:
    """Pin the figures; `ValueError` where that needs a reason and none is given."""
    old = pinned()
    lower = [name for name, floor in old["floors"].items() if figures.get(name, 0.0) < floor]
    if reason is None and (lower or old["corpus"] != corpus()):
        raise ValueError(f"the corpus changed, or figures fell ({', '.join(lower) or 'none'}): give a --reason")
    new = {"reason": reason or old["reason"], "corpus": corpus(), "floors": figures}
    FLOORS.write_text(json.dumps(new, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--misses", action="store_true")
    cli.add_argument("--update", action="store_true")
    cli.add_argument("--reason")
    options = cli.parse_args()
    misses: list[str] = []
    figures, floors = measure(misses), pinned()["floors"]
    for name, figure in figures.items():
        print(f"{name:26} {figure:.2f}  floor {floors.get(name, 0.0):.2f}")
    if options.misses:
        print(*misses, sep="\n")
    if options.update:
        try:
            update(figures, options.reason)
        except ValueError as problem:
            sys.exit(str(problem))


if __name__ == "__main__":
    main()
