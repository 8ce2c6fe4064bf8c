"""Lexicons, one file a language, and one table of concepts."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from factcheck.languages.schema import Lexicon

_NOT_LANGUAGES = {"schema", "concepts", "territories"}
UNKNOWN = Lexicon(code="und", name="unknown", words={})


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file, sorted."""
    names = (path.stem for path in Path(__file__).parent.glob("*.py"))
    return tuple(sorted(name for name in names if not name.startswith("_") and name not in _NOT_LANGUAGES))


@cache
def lexicon(tag: str) -> Lexicon:
    """The lexicon for a BCP 47 tag by its base language; an empty one where the language has no file."""
    base = tag.replace("_", "-").split("-")[0].lower()
    if base not in codes():
        return UNKNOWN
    found: Lexicon = import_module(f"factcheck.languages.{base}").LEXICON
    return found
