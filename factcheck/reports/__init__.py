"""How a report is shown: each module of this folder is one format; the folders beside them hold what formats share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction.derivation import Derivation
    from factcheck.languages.coverage import Coverage
    from factcheck.model import Document, Finding, Mention, Report
    from factcheck.reviewing import Review
    from factcheck.rulebook import Rule


@dataclass(frozen=True, slots=True)
class View:
    """Where a report is shown: `width` in terminal cells, and what the place can show; `quiet` leaves agreement out."""

    width: int = 80
    color: bool = False
    encoding: str = "utf-8"
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A way to show a whole report and, where it has one, what is read in one document (with the derivations given), why a
    finding stands, what is read in which language and how a draft stands to its sources.

    Each function returns the text with its last line ended; the same input gives the same text.  `encoding` is that of the
    format, None where the place's own will do.
    """

    name: str
    render: Callable[[Report, View], str]
    mentions: Callable[[Document, tuple[Mention, ...], View, tuple[Derivation, ...]], str] | None = None
    explanation: Callable[[Report, Finding, Rule | None, View], str] | None = None
    languages: Callable[[tuple[Coverage, ...], View], str] | None = None
    review: Callable[[Review, View], str] | None = None
    encoding: str | None = None


def names() -> tuple[str, ...]:
    """The formats, sorted: the modules of this folder."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if not found.ispkg))


def find(name: str) -> Format:
    """The format of that name, which must be one of `names()`."""
    found: Format = import_module(f"{__name__}.{name}").FORMAT
    return found
