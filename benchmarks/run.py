"""How fast factcheck is here: start, a run on the seeds, throughput, two tellings of a story, and how time grows with the text.

    python benchmarks/run.py [--json] [--quick]

Times are processor time (user and system).  A machine's speed cancels out in the column "times": the same text cut into
words by one regular expression, `re.findall(r"\\w+", text)`, is the unit.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from texts import LANGUAGES, NASTY, ODD_PAIRS, many_stories, ordinary, plain_words

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
    return measures


def pair() -> list[Measure]:
    """The milliseconds of a story and its translation, 3,000 characters each: reading alone, and all of a check.

    Each repeat is of another story, so nothing is known from the one before.
    """
    import factcheck

    stories = [translated(ordinary("en", 3_000, topic), ordinary("fr", 3_000, topic)) for topic in range(20)]
    for story in stories[:5]:
        factcheck.check(story)
    reading = min(sum(_timed(partial(factcheck.extract, one)) for one in story) for story in stories[5:])
    checking = min(_timed(partial(factcheck.check, story)) for story in stories[5:])
    return [
        Measure("a story and its translation, read", 1000 * reading, "ms"),
        Measure("a story and its translation, checked", 1000 * checking, "ms", 25),
    ]


def long_pairs(size: int) -> list[Measure]:
    """How many times as long five times the text takes with its other telling (5 is linear), and the memory of a megabyte."""
    import factcheck

    measures = []
    for length in (size, 5 * size):
        few, many = (_timed(partial(factcheck.check, stories(long))) for long in (length, 5 * length))
        measures.append(Measure(f"5 × {length // 1000} kB and its translation", many / few, "×", 6))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    measures.append(Measure(f"memory, {size // 40_000} MB and its translation", peak, "MB", 500))
    for name, (make, again) in ODD_PAIRS.items():
        few, many = (_timed(partial(factcheck.check, translated(make(long), again(long), "en"))) for long in (size, 5 * size))
        measures.append(Measure(f"5 × {name}, twice", many / few, "×", 6))
    return measures


def stories(length: int) -> list[Document]:
    """A text of that length, made of many stories, and its translation."""
    return translated(many_stories("en", length), many_stories("fr", length))


def translated(text: str, other: str, language: str = "fr") -> list[Document]:
    """An English text and what tells the same in that language."""
    return [document(text, "en", "a.txt"), document(other, language, "b.txt")]


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
    measures = starts(repeats) + throughput(size) + pair() + growth(2_000) + long_pairs(4_000 if chosen.quick else 40_000)
    print(json.dumps([asdict(one) for one in measures], indent=2, ensure_ascii=False) if chosen.json else show(measures))


if __name__ == "__main__":
    main()
