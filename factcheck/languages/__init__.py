"""Lexicons, one file a language, and one table of concepts; languages without a file are read with frozen names."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from factcheck.languages.schema import Lexicon

_CODE = (2, 3)  # letters of a language's code, which names its file


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file, sorted."""
    names = (path.stem for path in Path(__file__).parent.glob("*.py"))
    return tuple(sorted(name for name in names if len(name) in _CODE))


@cache
def lexicon(tag: str) -> Lexicon:
    """The lexicon for a BCP 47 tag by its base language; one of signs alone where nothing is known of the language."""
    from factcheck.languages.frozen import UNKNOWN, above_frozen, second_tier

    base = tag.replace("_", "-").split("-")[0].lower()
    if base not in codes():
        return second_tier(base) or UNKNOWN
    return above_frozen(import_module(f"factcheck.languages.{base}").LEXICON)
