"""What several commands do: read the articles, gather the rules, check."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.screen import complain
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.model import Report, Unread
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

    loaded = sources.load(paths, published=published, language=language, stdin=getattr(sys.stdin, "buffer", None))
    if not loaded.documents:
        raise _nothing(paths, loaded.unread)
    for one in loaded.unread if loaded.failed else ():
        complain(f"{one.document}: {one.reason}")
    return loaded


def _nothing(paths: Sequence[str], unread: Sequence[Unread]) -> InputError:
    """Why there is no article to read, in one sentence."""
    if not unread:
        return InputError(" and ".join(paths), "there is no article to read")
    more = f" (and {len(unread) - 1} more could not be read)" if len(unread) > 1 else ""
    return InputError(unread[0].document, f"{unread[0].reason}{more}")


def gather_rules(paths: Sequence[Path] | None) -> tuple[Rule, ...]:
    """The built-in rules and those of the files and folders named; a rule of a built-in one's name replaces it."""
    from factcheck import rulebook

    return rulebook.load(paths) if paths else rulebook.builtin()


def check_articles(paths: Sequence[str], rules: Sequence[Path] | None, published: date | None, language: str | None) -> Checked:
    """The report on the articles at the paths."""
    import factcheck

    chosen = gather_rules(rules)
    loaded = read_articles(paths, published, language)
    report = factcheck.check(loaded.documents, chosen, loaded.unread)
    return Checked(report, chosen, loaded.failed)
