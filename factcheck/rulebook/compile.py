"""Writes the rules and packs as prepared files: `python -m factcheck.rulebook.compile` after a change in `rules/`."""

from __future__ import annotations

import json
from pathlib import Path

from factcheck.rulebook.loading import read_files, rule_files
from factcheck.rulebook.shipped import COMPILED, PACKS, rules_directory


def compiled() -> dict[Path, str]:
    """The text of each prepared file, from the YAML files as they are now: one of the rules, one of each folder beside them."""
    directory = rules_directory()
    folders = sorted(path for path in directory.iterdir() if path.is_dir())
    packs = {PACKS / f"{folder.name}.json": _prepared(rule_files([folder]), directory) for folder in folders}
    return {COMPILED: _prepared(sorted(directory.glob("*.yaml")), directory), **packs}


def _prepared(files: list[Path], directory: Path) -> str:
    """The rules of the files, sorted by name; sources are named `rules/…` wherever they lie."""
    rules = [{**plain, "source": _source(plain["source"], directory)} for plain in read_files(files, {}).values()]
    return json.dumps(sorted(rules, key=lambda plain: plain["name"]), ensure_ascii=False, indent=1) + "\n"


def _source(source: str, directory: Path) -> str:
    return f"rules/{Path(source).relative_to(directory).as_posix()}"


if __name__ == "__main__":
    for path, text in compiled().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
