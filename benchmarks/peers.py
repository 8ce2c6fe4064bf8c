"""How much faster factcheck reads than the libraries that read dates and numbers in Python, on the same text in one run.

    python benchmarks/peers.py [--python PEERS] [--size N]

PEERS is the interpreter of an environment that holds the peers (`PACKAGES`: their pins fit no other project, so they get
one of their own); without it one is made in a temporary folder.  Times are processor time.  Peers read a part of the text
that they can read in seconds; a figure is characters a second.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from texts import LANGUAGES, ordinary

PACKAGES = ("dateparser", "quantulum3", "recognizers-text-suite", "emoji<2")
PART = 8_000  # characters that a peer reads

# Run by the peers' interpreter: {"peer": characters a second or null where it cannot read the language}.
WORKER = r"""
import json, sys, time, warnings
warnings.simplefilter("ignore")
text, language = json.load(sys.stdin)
paragraphs = [line for line in text.split("\n") if line.strip()]
def timed(read):
    try:
        read(paragraphs[0])
    except Exception:
        return None
    start = time.process_time()
    for paragraph in paragraphs:
        try:
            read(paragraph)
        except Exception:
            pass
    return round(len(text) / max(time.process_time() - start, 1e-6))
def dates():
    from dateparser.search import search_dates
    return lambda part: search_dates(part, languages=[language])
def quantities():
    from quantulum3 import parser
    if language != "en":
        raise ValueError(language)
    return parser.parse
def recognizers():
    from recognizers_text import Culture
    from recognizers_number import recognize_number
    from recognizers_date_time import recognize_datetime
    names = dict(en="English", fr="French", es="Spanish", pt="Portuguese", de="German", it="Italian", nl="Dutch")
    culture = getattr(Culture, names[language])
    if not any(recognize_datetime(part, culture) for part in paragraphs[:9]):
        raise ValueError(language)  # as for Portuguese: it knows the culture and finds no date
    def read(part):
        recognize_number(part, culture)
        recognize_datetime(part, culture)
    return read
found = {}
for name, make in (("dateparser.search", dates), ("quantulum3", quantities), ("Recognizers-Text", recognizers)):
    try:
        found[name] = timed(make())
    except Exception:
        found[name] = None
print(json.dumps(found))
"""


def ours(text: str, language: str) -> float:
    """Characters a second that factcheck reads, whatever it finds."""
    import factcheck

    factcheck.extract(factcheck.Document("warm.txt", text[:2_000], language=language))
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        factcheck.extract(factcheck.Document("peers.txt", text, language=language))
        best = min(best, time.process_time() - start)
    return len(text) / best


def theirs(python: str, text: str, language: str) -> dict[str, int | None]:
    """Characters a second of each peer, None where it cannot read the language."""
    given = json.dumps([text[: text.rfind("\n", 0, PART) + 1] or text[:PART], language])
    ran = subprocess.run([python, "-c", WORKER], input=given, capture_output=True, text=True, check=True)
    found: dict[str, int | None] = json.loads(ran.stdout.splitlines()[-1])
    return found


def environment(folder: str) -> str:
    """The interpreter of a new environment that holds the peers."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = str(Path(folder, "bin", "python"))
    subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return python


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", help="the interpreter of an environment that holds the peers")
    parser.add_argument("--size", type=int, default=200_000, help="characters that factcheck reads")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        python = chosen.python or environment(folder)
        for language in chosen.languages:
            text = ordinary(language, chosen.size)
            fast, peers = ours(text, language), theirs(python, text, language)
            known = {name: speed for name, speed in peers.items() if speed}
            ratio = f"{fast / max(known.values()):.0f} times the fastest" if known else "no peer reads it"
            shown = ", ".join(f"{name} {speed:,}" for name, speed in sorted(known.items()))
            print(f"{language}: {fast:,.0f} characters a second; {shown}; {ratio}")


if __name__ == "__main__":
    main()
