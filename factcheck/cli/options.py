"""The options that commands share, each with its help and its check."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.reports import names

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?P<time>[T ]\d{2}:\d{2}(?::\d{2})?)?")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class FailOn(StrEnum):
    """The least severity of a finding that makes the exit status 1."""

    error = "error"
    warning = "warning"
    note = "note"
    never = "never"


def _format(name: str) -> str:
    if name not in names():
        raise typer.BadParameter(f"there is no format {name!r}; choose {' or '.join(names())}")
    return name


def _published(written: str) -> date:
    shape = _DATE.fullmatch(written)
    try:
        if shape:
            return datetime.fromisoformat(written) if shape["time"] else date.fromisoformat(written)
    except ValueError:
        pass
    raise typer.BadParameter(f"{written!r} is no day of the calendar; write it as 2015-03-20 or 2015-03-20T14:30")


def _language(tag: str) -> str:
    if not _TAG.fullmatch(tag):
        raise typer.BadParameter(f"{tag!r} is no language tag; write it as en or fr-CA")
    return tag


Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, or - for standard input.")]
Format = Annotated[str, typer.Option("--format", parser=_format, metavar="|".join(names()), help="How the answer is shown.")]
Output = Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to this file, not to the screen.")]
Rules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="PATH", help="Also apply these rules, a file or a folder; may be repeated."),
]
Threshold = Annotated[FailOn, typer.Option("--fail-on", help="The least severity that makes the exit status 1.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Show findings and the summary alone.")]
Published = Annotated[
    date | None,
    typer.Option(
        "--published",
        parser=_published,
        metavar="DATE",
        help="When the articles were published: 2015-03-20 or 2015-03-20T14:30.",
    ),
]
Language = Annotated[
    str | None, typer.Option("--language", parser=_language, metavar="TAG", help="The articles' language: en, fr, fr-CA ….")
]
