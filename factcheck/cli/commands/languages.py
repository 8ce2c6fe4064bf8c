"""`factcheck languages`: what is read in which language."""

from __future__ import annotations

import typer

from factcheck.cli.options import Format, Output
from factcheck.cli.screen import check_output, deliver, view
from factcheck.errors import InputError

ORDER = 6
HELP = "Show what is read in which language."


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("languages", help=HELP)(languages)


def languages(format_: Format = "console", output: Output = None) -> int:
    """The exit status, once the languages are shown."""
    from factcheck import reports
    from factcheck.languages import coverage

    check_output(output)
    shown = reports.find(format_)
    if shown.languages is None:
        raise InputError(f"--format {format_}", "this format shows whole reports alone")
    deliver(shown.languages(coverage.languages(), view(output, quiet=False)), output, shown.encoding)
    return 0
