"""The built-in rules and the packs beside them: prepared from `rules/` at build time, so that no run reads YAML."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from factcheck.rulebook.rule import Plain, Rule, from_plain

COMPILED = Path(__file__).with_name("builtin.json")
PACKS = Path(__file__).with_name("packs")  # one prepared file for each folder in `rules/`


@cache
def builtin() -> tuple[Rule, ...]:
    """The built-in rules, sorted by name."""
    return tuple(from_plain(plain) for plain in shipped())


def shipped() -> list[Plain]:
    """The built-in rules in plain form, as `python -m factcheck.rulebook.compile` wrote them."""
    rules: list[Plain] = json.loads(COMPILED.read_text(encoding="utf-8"))
    return rules


@cache
def packs() -> tuple[str, ...]:
    """The names of the packs that are shipped beside the built-in rules and that a user switches on, sorted."""
    return tuple(sorted(path.stem for path in PACKS.glob("*.json")))


def pack(name: str) -> list[Plain]:
    """The rules of the pack of that name, which must be one of `packs()`, in plain form."""
    rules: list[Plain] = json.loads((PACKS / f"{name}.json").read_text(encoding="utf-8"))
    return rules


def rules_directory() -> Path:
    """The folder of the rules' YAML files, each pack a folder in it: the packaged copy of a wheel, else that of the repository
    (an editable install)."""
    package = Path(__file__).parents[1]
    packaged = package / "_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"
