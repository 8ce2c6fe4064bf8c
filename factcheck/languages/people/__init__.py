"""Words around names and offices: one table a language, and the countries with their adjectives in all of them."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from factcheck.languages.schema import Words


@cache
def territories() -> dict[str, dict[str, dict[str, str]]]:
    """Canonical English name → {"names": {language: phrases}, "demonyms": {language: phrases}}, sorted.

    Names are CLDR's (held together by a test) with usual short forms and older ones; demonyms are by hand.  "Korea" and "Congo"
    stand for words that do not say which of the two.
    """
    text = (resources.files("factcheck.languages") / "territories.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, dict[str, str]]] = json.loads(text)
    return table


def words(language: str, table: Words) -> dict[str, dict[Any, str]]:
    """That language's table with its `country` and `demonym` words; both stand for the canonical English name."""
    rows = territories().items()
    country = {name: row["names"].get(language, "") for name, row in rows}
    demonym = {name: row.get("demonyms", {}).get(language, "") for name, row in rows}
    return {**{category: dict(row) for category, row in table.items()}, "country": country, "demonym": demonym}


def merged(*tables: Words) -> dict[str, dict[Any, str]]:
    """The tables as one; a category that several have gets the phrases of all."""
    together: dict[str, dict[Any, str]] = {}
    for table in tables:
        for category, rows in table.items():
            mine = together.setdefault(category, {})
            for payload, phrases in rows.items():
                mine[payload] = f"{mine[payload]}|{phrases}" if payload in mine else phrases
    return together
