"""What several commands do: read the articles, gather the rules, check; options first, then the configuration."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.config import Config, is_config, load
from factcheck.cli.screen import complain
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.model import Document, Report, Unread
    from factcheck.rulebook import Rule
    from factcheck.sources import Loaded


@dataclass(frozen=True, slots=True)
class Checked:
    """A report with the rules behind it, and whether something that was named could not be read."""

    report: Report
    rules: tuple[Rule, ...]
    failed: bool


def read_articles(paths: Sequence[str], published: date | None, language: str | None, config: Config) -> Loaded:
    """The articles at the paths; what was named and cannot be read is said at once.

    An option outweighs what an article says of itself, and that the configuration.

    Raises:
        InputError: there is no article at all.
    """
    from factcheck import sources

    named = [path for path in paths if not is_config(path)]
    if not named:
        raise InputError(paths[0], "this is a configuration and no article; name an article or a folder")
    loaded = sources.load(named, published=published, language=language, stdin=getattr(sys.stdin, "buffer", None))
    if not loaded.documents:
        raise _nothing(named, loaded.unread)
    for one in loaded.unread if loaded.failed else ():
        complain(f"{one.document}: {one.reason}")
    return replace(loaded, documents=tuple(_filled_in(one, config) for one in loaded.documents))


def _filled_in(document: Document, config: Config) -> Document:
    """The document with what only the configuration says of it."""
    published, language = document.published or config.published, document.language or config.language
    return replace(document, published=published, language=language)


def _nothing(paths: Sequence[str], unread: Sequence[Unread]) -> InputError:
    """Why there is no article to read, in one sentence."""
    if not unread:
        return InputError(" and ".join(paths), "there is no article to read")
    more = f" (and {len(unread) - 1} more could not be read)" if len(unread) > 1 else ""
    return InputError(unread[0].document, f"{unread[0].reason}{more}")


def gather_rules(paths: Sequence[Path] | None, config: Config) -> tuple[Rule, ...]:
    """The built-in rules and those of the packs, files and folders named, else of those that the configuration names."""
    from factcheck import rulebook

    chosen = paths or config.rules
    return rulebook.load(chosen) if chosen else rulebook.builtin()


def check_articles(
    paths: Sequence[str],
    rules: Sequence[Path] | None,
    published: date | None,
    language: str | None,
    config: Config | None = None,
) -> Checked:
    """The report on the articles at the paths; without `config`, by the configuration that holds for them."""
    import factcheck

    config = config or load(paths, None, no_config=False)
    chosen = gather_rules(rules, config)
    loaded = read_articles(paths, published, language, config)
    report = factcheck.check(loaded.documents, chosen, loaded.unread)
    return Checked(report, chosen, loaded.failed)
