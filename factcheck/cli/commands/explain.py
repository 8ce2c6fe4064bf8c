"""`factcheck explain`: one finding, from the words to the verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.config import load
from factcheck.cli.options import ConfigFile, Format, Language, NoConfig, Output, Paths, Published, Rules
from factcheck.cli.screen import check_output, deliver, view
from factcheck.cli.work import check_articles
from factcheck.errors import InputError
from factcheck.model import Finding, Report

ORDER = 4
HELP = "Explain one finding, from the words to the verdict."
SHOWN = 10  # ids named in an error
SHORT = 8  # characters of an id that tell findings apart in practice, as on the console's page

Id = Annotated[str, typer.Argument(metavar="FINDING", help="The finding's id, or the beginning of it.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("explain", help=HELP)(explain)


def explain(
    finding: Id,
    paths: Paths,
    format_: Format = "console",
    output: Output = None,
    rules: Rules = None,
    published: Published = None,
    language: Language = None,
    config: ConfigFile = None,
    no_config: NoConfig = False,
) -> int:
    """The exit status, once the finding is explained."""
    from factcheck import reports

    check_output(output)
    shown = reports.find(format_)
    if shown.explanation is None:
        raise InputError(f"--format {format_}", "this format shows whole reports alone")
    checked = check_articles(paths, rules, published, language, load(paths, config, no_config))
    chosen = choose(checked.report, finding)
    rule = next((rule for rule in checked.rules if rule.name == chosen.rule), None)
    deliver(shown.explanation(checked.report, chosen, rule, view(output, quiet=False)), output, shown.encoding)
    return 2 if checked.failed else 0


def choose(report: Report, beginning: str) -> Finding:
    """The one finding whose id begins so.

    Raises:
        InputError: there is none, or there are several.
    """
    found = [one for one in report.findings if one.id.startswith(beginning)] if beginning else []
    if len(found) == 1:
        return found[0]
    if not report.findings:
        raise InputError(f"finding {beginning}", "there is nothing to explain: these articles give no finding")
    if found:
        raise InputError(f"finding {beginning}", f"{len(found)} findings begin so: {_ids(found)}")
    raise InputError(f"finding {beginning}", f"there is none of that id; there are {_ids(list(report.findings))}")


def _ids(findings: list[Finding]) -> str:
    listed = ", ".join(one.id[:SHORT] for one in findings[:SHOWN])
    more = len(findings) - SHOWN
    return f"{listed} and {more} more" if more > 0 else listed
