"""`factcheck extract`: what is read in one document."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.config import load
from factcheck.cli.options import ConfigFile, Format, Language, NoConfig, Output, Published
from factcheck.cli.screen import check_output, deliver, view
from factcheck.cli.work import read_articles
from factcheck.errors import InputError

ORDER = 3
HELP = "Show what is read in one document: every date, number, name and office, with its value and its place."

Document = Annotated[str, typer.Argument(metavar="PATH", help="A file, or - for standard input.")]

Derived = Annotated[bool, typer.Option("--derivation", help="Show what each value was read from (JSON always has it).")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("extract", help=HELP)(extract)


def extract(
    path: Document,
    format_: Format = "console",
    output: Output = None,
    published: Published = None,
    language: Language = None,
    derivation: Derived = False,
    config: ConfigFile = None,
    no_config: NoConfig = False,
) -> int:
    """The exit status, once the mentions are shown."""
    import factcheck
    from factcheck import pipeline, reports

    check_output(output)
    shown = reports.find(format_)
    if shown.mentions is None:
        raise InputError(f"--format {format_}", "this format shows whole reports alone")
    loaded = read_articles([path], published, language, load([path], config, no_config))
    if len(loaded.documents) > 1:
        raise InputError(path, f"holds {len(loaded.documents)} articles and extract reads one; name one file")
    document = loaded.documents[0]
    found = factcheck.extract(document)
    derived = pipeline.derive(document, found) if derivation or format_ == "json" else ()
    deliver(shown.mentions(document, found, view(output, quiet=False), derived), output, shown.encoding)
    return 2 if loaded.failed else 0
