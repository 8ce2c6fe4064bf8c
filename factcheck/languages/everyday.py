"""Everyday words across languages: which ideas a word of news may stand for ("week", "Woche", "semana"), read on first use.

They tell which sentences stand for one another, and nothing more: a word of several meanings names an idea for each.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("everyday.txt")
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")  # the columns, in the order of the file


@cache
def everyday() -> tuple[tuple[str, ...], ...]:
    """The rows, each with the words of every language as they stand in the file; none is empty."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines if line and not line.startswith("#"))


def ideas(language: str) -> dict[str, str]:
    """The words of one language by idea; an idea's name is the first English word.  Empty for a language without a column."""
    if language not in LANGUAGES:
        return {}
    column = LANGUAGES.index(language)
    return {row[0].split()[0]: row[column] for row in everyday()}
