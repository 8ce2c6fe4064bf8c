"""Measure where `factcheck` cuts the project's own texts into sentences, and hold the figures against pinned floors.

    python -m tests.text.sentences.score        print the figures, and their floors
        --misses                                and the texts that were cut elsewhere
        --update                                pin the present figures

One file a language, one row a text: its sentences as a reader would part them.  The id names what is hard in it:
"de-ordinal-02", and "de-near-ordinal-01" for a near miss.  A sentence is right when it ends where it should and so does the one
before it; the figure is the F1 of a language's sentences.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from factcheck import pipeline
from factcheck.model import Document

HERE = Path(__file__).parent
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
FLOORS = HERE / "floors.json"

Json = dict[str, Any]


def rows(language: str) -> list[Json]:
    """The rows of a language's file."""
    return [json.loads(line) for line in (HERE / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()]


def wanted(row: Json) -> list[int]:
    """The ends of the row's sentences in its text."""
    ends, at = [], 0
    for sentence in row["sentences"]:
        at = row["text"].index(sentence, at) + len(sentence)
        ends.append(at)
    return ends


def found(row: Json, language: str) -> list[int]:
    """The ends of the sentences that the program reads in the row's text."""
    return [one.end for one in pipeline.read(Document(row["id"], row["text"], language=language)).sentences]


def right(wanted: list[int], found: list[int]) -> int:
    """How many sentences have both their ends."""
    return len(set(zip([0, *wanted], wanted, strict=False)) & set(zip([0, *found], found, strict=False)))


def measure(misses: list[str] | None = None) -> dict[str, float]:
    """The F1 of each language, rounded down to three places; adds a line to `misses` for each text cut elsewhere."""
    figures = {}
    for language in LANGUAGES:
        hits = total = 0
        for row in rows(language):
            mine, read = wanted(row), found(row, language)
            hits += 2 * right(mine, read)
            total += len(mine) + len(read)
            if misses is not None and mine != read:
                misses.append(f"{row['id']}: {_cut(row['text'], read)}")
        figures[language] = int(hits / total * 1000 + 1e-9) / 1000
    return figures


def _cut(text: str, ends: list[int]) -> str:
    return " | ".join(text[first:last].strip() for first, last in zip([0, *ends], ends, strict=False))


def pinned() -> dict[str, float]:
    """The pinned floors."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8")))


def main() -> None:
    """The command line."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--misses", action="store_true")
    cli.add_argument("--update", action="store_true")
    options = cli.parse_args()
    misses: list[str] = []
    figures = measure(misses)
    if options.misses:
        print(*misses, sep="\n")
    floors = pinned() if FLOORS.exists() else {}
    for language, figure in figures.items():
        print(f"{language} {figure:.3f}  floor {floors.get(language, 0.0):.3f}")
    if options.update:
        FLOORS.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
