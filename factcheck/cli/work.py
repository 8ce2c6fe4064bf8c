"""What several commands do: read the articles, gather the rules, check."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.screen import complain
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rulebook import Rule
    from factcheck.sources import Loaded


@dataclass(frozen=True, slots=True)
class Checked:
    """A report with the rules behind it, and whether something that was named could not be read."""

    report: Report
    rules: tuple[Rule, ...]
    failed: bool


def read_articles(paths: Sequence[str], published: date | None, language: str | None) -> Loaded:
    """The articles at the paths; what was named and cannot be read is said at once.

    Raises:
        InputError: there is no article at all.
    """
    from factcheck import sources

    loaded = sources.load(paths, published=published, language=language, stdin=sys.stdin.buffer)
    if loaded.failed:
        for one in loaded.unread:
            complain(f"{one.document}: {one.reason}")
    if loaded.documents:
        return loaded
    where = " and ".join(paths)
    unread = f" ({len(loaded.unread)} could not be read)" if loaded.unread else ""
    raise InputError(where, f"no article to read here{unread}; name text or Markdown files, or folders that hold them")


def gather_rules(paths: Sequence[Path] | None) -> tuple[Rule, ...]:
    """The built-in rules and those of the files and folders named."""
    from factcheck import rulebook

    built_in = rulebook.builtin()
    return built_in + rulebook.load([str(path) for path in paths]) if paths else built_in


def check_articles(paths: Sequence[str], rules: Sequence[Path] | None, published: date | None, language: str | None) -> Checked:
    """The report on the articles at the paths."""
    import factcheck

    chosen = gather_rules(rules)
    loaded = read_articles(paths, published, language)
    report = factcheck.check(loaded.documents, chosen)
    return Checked(replace(report, unread=loaded.unread), chosen, loaded.failed)
