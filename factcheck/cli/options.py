"""The options that commands share, each with its help and its check."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from factcheck.cli.values import FailOn, day, tag
from factcheck.reports import names

Read = TypeVar("Read")


def _format(name: str) -> str:
    if name not in names():
        raise typer.BadParameter(f"there is no format {name!r}; choose {' or '.join(names())}")
    return name


def _read(reader: Callable[[str], Read], written: str) -> Read:
    try:
        return reader(written)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _published(written: str) -> date:
    return _read(day, written)


def _language(written: str) -> str:
    return _read(tag, written)


Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, or - for standard input.")]
Format = Annotated[str, typer.Option("--format", parser=_format, metavar="|".join(names()), help="How the answer is shown.")]
Output = Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to this file, not to the screen.")]
Rules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="PATH", help="Also apply these rules, a file, a folder or a pack; may be repeated."),
]
Threshold = Annotated[
    FailOn | None,
    typer.Option("--fail-on", help="The least severity that makes the exit status 1; error where nothing is said."),
]
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
ConfigFile = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Take the defaults from this file, not from the nearest factcheck.toml."),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Take no defaults from a factcheck.toml.")]
