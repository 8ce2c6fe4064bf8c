"""The names that CLDR and dateparser give a language, frozen by scripts/cldr.py: one file a language, read on first use.

They stand below the words of a language's own file; a language without one is read with them alone, the second tier.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.languages.extras import EXTRAS
from factcheck.languages.schema import LOOKS, SECOND, Lexicon, Words, merged
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

FOLDER = Path(__file__).with_name("frozen")
_SIGNS: Words = {"percent": {"percent": "%"}, "currency": CURRENCIES, "measure": MEASURES, "shyunit": {True: SHY}}
UNKNOWN = Lexicon(code="und", name="unknown", words=_SIGNS, tier=LOOKS)
ALIASES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "sh": "sr"}  # BCP 47's older and wider codes


def frozen_codes() -> tuple[str, ...]:
    """The languages that have frozen names, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


@cache
def frozen(code: str) -> dict[str, Any] | None:
    """The frozen table of a language: its `words`, in the second tier also `name`, `decimal`, `options`; None without one."""
    path = FOLDER / f"{ALIASES.get(code, code)}.json"
    if not code.isalpha() or not path.is_file():
        return None
    table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    table["words"] = {category: _keyed(category, rows) for category, rows in table["words"].items()}
    return table


def above_frozen(lexicon: Lexicon) -> Lexicon:
    """The lexicon of a language's file with the frozen names that it has not itself."""
    table = frozen(lexicon.code)
    return lexicon if table is None else replace(lexicon, words=_below(lexicon.words, table["words"]))


def second_tier(code: str) -> Lexicon | None:
    """The lexicon of a language that has frozen words and no file; None where nothing is known of it."""
    table, code = frozen(code), ALIASES.get(code, code)
    if table is None:
        return None
    words: dict[str, Any] = merged(table["words"], EXTRAS.get(code, {}))
    words = {**_SIGNS, **words, "currency": with_signs(CURRENCIES, words.get("currency", {}))}
    return Lexicon(code, table["name"], words, table["decimal"], table["options"], tier=SECOND)


def _below(words: Words, names: Words) -> dict[str, dict[Any, str]]:
    """The words, and of the names those whose category has them for nothing else."""
    fresh: dict[str, dict[Any, str]] = {}
    for category, rows in names.items():
        known = {one.strip().casefold() for row in words.get(category, {}).values() for one in row.split("|")}
        kept = {key: "|".join(one for one in row.split("|") if one.casefold() not in known) for key, row in rows.items()}
        fresh[category] = {key: row for key, row in kept.items() if row}
    return merged(words, fresh)


def _keyed(category: str, rows: Mapping[str, str]) -> dict[Any, str]:
    """The rows with their keys as payloads: JSON has text for keys."""
    payload = _PAYLOADS.get(category, _word)
    return {payload(key): row for key, row in rows.items()}


def _word(key: str) -> str | bool:
    return key or True


def _unit(key: str) -> tuple[str, int, str]:
    unit, shift = key.split()
    return unit, int(shift), "published"


_PAYLOADS: Mapping[str, Callable[[str], Any]] = {
    "month": int,
    "weekday": int,
    "dayword": int,
    "afterwards": int,
    "scale": int,
    "unitword": _unit,
}
