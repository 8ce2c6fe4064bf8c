"""Countries, with their names and adjectives in all languages."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from factcheck.languages.schema import Words


@cache
def territories() -> dict[str, dict[str, dict[str, str]]]:
    """Canonical English name → {"names": {language: phrases}, "demonyms": {language: phrases}}, sorted.

    Names are CLDR's (held together by a test) with usual short forms and older ones; demonyms are by hand.  "Korea" and "Congo"
    stand for words that do not say which of the two.
    """
    text = Path(__file__).with_name("territories.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, dict[str, str]]] = json.loads(text)
    return table


def is_territory(name: str) -> bool:
    """Whether it is the canonical English name of a country."""
    return name in territories()


def territory_words(language: str) -> Words:
    """The `country` and `demonym` words of a language; both stand for the canonical English name."""
    rows = territories().items()
    return {
        "country": {name: row["names"].get(language, "") for name, row in rows},
        "demonym": {name: row.get("demonyms", {}).get(language, "") for name, row in rows},
    }
