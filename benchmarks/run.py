"""How fast factcheck is here: start, a run on the seeds, throughput, and how time grows with the text.

    python benchmarks/run.py [--json] [--quick]

Times are processor time (user and system).  A machine's speed cancels out in the column "times": the same text cut into
words by one regular expression, `re.findall(r"\\w+", text)`, is the unit.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from texts import LANGUAGES, NASTY, listing, ordinary, plain_words

if TYPE_CHECKING:
    from factcheck import Document

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"
# As installed: pip compiles every module once, so a run must not compile them again.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Measure:
    """One figure: `limit` is what it must not pass (or, for a throughput, not stay below), None where nothing is asked."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    times: float | None = None


def command_seconds(*words: str, repeats: int) -> float:
    """The median processor time of the command in a process of its own, after a first one that compiles the modules."""
    _once(words)
    return statistics.median(_once(words) for _ in range(repeats))


def _once(words: tuple[str, ...]) -> float:
    command = [sys.executable, "-m", "factcheck", *words]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT, env=ENVIRONMENT)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime


def seconds(work: Callable[[], object]) -> float:
    """The least processor time of the work in half a second of repeats: what disturbs it can only add."""
    least = spent = _timed(work)
    while spent < 0.5:
        taken = max(_timed(work), 1e-6)
        least, spent = min(least, taken), spent + taken
    return max(least, 1e-6)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def starts(repeats: int) -> list[Measure]:
    """What a person waits for."""
    version = command_seconds("--version", repeats=repeats)
    run = command_seconds("run", "--fail-on", "never", str(SEEDS), repeats=repeats)
    return [
        Measure("factcheck --version", version, "s", 0.12),
        Measure("factcheck run seeds/", run, "s", 0.6),
    ]


def throughput(size: int) -> list[Measure]:
    """Megabytes a second and core, by language, and how many times as long as cutting into words it takes."""
    import factcheck

    measures = []
    for language in LANGUAGES:
        text = ordinary(language, size)
        factcheck.extract(document(text[:1000], language))  # loads what is loaded on first use
        taken, unit = seconds(partial(factcheck.extract, document(text, language))), seconds(partial(plain_words, text))
        measures.append(Measure(f"extract, {language}", len(text.encode()) / 1e6 / taken, "MB/s", times=taken / unit))
    return measures


def growth(size: int) -> list[Measure]:
    """How many times as long ten times the text takes: 10 is linear; what is above 12 grows too fast."""
    import factcheck

    measures = []
    makers: dict[str, Callable[[int], str]] = {"ordinary text": partial(ordinary, "en"), **NASTY}
    for name, make in makers.items():
        few, many = (seconds(partial(factcheck.extract, document(make(length), "en"))) for length in (size, 10 * size))
        measures.append(Measure(f"10 × {name}", many / few, "×", 12))
    factcheck.check(articles(2, 1000))
    few, many = (seconds(partial(factcheck.check, articles(number, 1000))) for number in (4, 40))
    measures.append(Measure("10 × articles alike, checked", many / few, "×", 12))
    few, many = (seconds(partial(factcheck.check, lists(length))) for length in (size, 10 * size))
    return [*measures, Measure("10 × dates in one sentence, checked", many / few, "×", 12)]


def lists(length: int) -> list[Document]:
    """Two articles of one sentence with very many dates, which differ in every year."""
    return [document(listing(length, year), "en", f"{year}.txt") for year in (1900, 1901)]


def document(text: str, language: str, name: str = "bench.txt") -> Document:
    """The text as a document."""
    import factcheck

    return factcheck.Document(name, text, language=language)


def articles(number: int, length: int) -> list[Document]:
    """As many articles of that length, each on other people and another town in much the same words."""
    return [document(ordinary("en", length, topic), "en", f"{topic:04}.txt") for topic in range(number)]


def show(measures: list[Measure]) -> str:
    """A table: the figure, its limit, and how it compares with cutting into words."""
    lines = [f"{'':36}{'measured':>12}{'at most':>10}{'times words':>14}"]
    for one in measures:
        limit = f"{one.limit:g}" if one.limit else ""
        times = f"{one.times:.0f}" if one.times else ""
        flag = "  !" if one.limit and one.value > one.limit else ""
        lines.append(f"{one.name:36}{one.value:>9.3f} {one.unit:<4}{limit:>8}{times:>14}{flag}".rstrip())
    return "\n".join(lines)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--quick", action="store_true", help="smaller texts, fewer repeats")
    chosen = parser.parse_args()
    repeats, size = (3, 20_000) if chosen.quick else (9, 200_000)
    measures = starts(repeats) + throughput(size) + growth(2_000)
    print(json.dumps([asdict(one) for one in measures], indent=2, ensure_ascii=False) if chosen.json else show(measures))


if __name__ == "__main__":
    main()
