"""What a language file holds: words by category, each with what it stands for.

A category is a part that a word can play in a pattern ("month", "hedge", "office" …); the same word may play several.  The
payload is what the word stands for there: 3 for "mars", "at_least" for "au moins".  Phrases are separated by "|" and may have
several words; they are cut exactly as the text is, so "vice-premier ministre" and "aujourd'hui" need no care.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FIRST, SECOND, LOOKS = 1, 2, 3  # tiers: a language with a file, one that is read with frozen names, one by looks alone
Words = Mapping[str, Mapping[Any, str]]


@dataclass(frozen=True)
class Lexicon:
    """All that is particular to one language.

    `words` maps category → payload → phrases; `concepts` maps a concept (`concepts.py`) to its words, apart by spaces; a
    word with "=" behind it counts as written only, since its stem is another word's too.
    `decimal` is the sign before decimals; `options` say what the grammar of the language needs beyond words (each is named
    where it is used).  `examples` are sentences with what must be read in them, and near misses, run as tests.
    `tier` is one of those above.
    """

    code: str
    name: str
    words: Words
    decimal: str = "."
    options: Mapping[str, Any] = field(default_factory=dict)
    concepts: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[tuple[str, ...], ...] = ()
    tier: int = FIRST

    def phrases(self) -> list[tuple[str, str, Any]]:
        """(phrase, category, payload) for every entry, in the order of the file."""
        return [
            (phrase.strip(), category, payload)
            for category, table in self.words.items()
            for payload, row in table.items()
            for phrase in row.split("|")
            if phrase.strip()
        ]


def merged(*tables: Words) -> dict[str, dict[Any, str]]:
    """The tables as one; a category that several have gets the phrases of all."""
    together: dict[str, dict[Any, str]] = {}
    for table in tables:
        for category, rows in table.items():
            mine = together.setdefault(category, {})
            for payload, phrases in rows.items():
                mine[payload] = f"{mine[payload]}|{phrases}" if payload in mine else phrases
    return together
