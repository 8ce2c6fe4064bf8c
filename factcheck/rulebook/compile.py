"""Writes the built-in rules as one prepared file: `python -m factcheck.rulebook.compile` after a change in `rules/`."""

from __future__ import annotations

import json

from factcheck.rulebook.loading import read_files, rule_files
from factcheck.rulebook.shipped import COMPILED, rules_directory


def compiled() -> str:
    """The prepared file's text, from the YAML files as they are now; sources are named `rules/…` wherever they lie."""
    directory = rules_directory()
    rules = read_files(rule_files([directory]), {})
    named = {name: {**plain, "source": f"rules/{plain['source'].rpartition('/')[2]}"} for name, plain in rules.items()}
    return json.dumps([named[name] for name in sorted(named)], ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    COMPILED.write_text(compiled(), encoding="utf-8")
