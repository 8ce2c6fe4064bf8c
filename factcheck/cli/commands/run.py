"""`factcheck run`: files and folders against each other."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from factcheck.cli.config import load
from factcheck.cli.options import ConfigFile, Format, Language, NoConfig, Output, Paths, Published, Quiet, Rules, Threshold
from factcheck.cli.screen import check_output, deliver, view
from factcheck.cli.values import FailOn
from factcheck.cli.work import check_articles
from factcheck.model import SEVERITIES, Finding

ORDER = 1
HELP = """Check files and folders against each other.

Exit status: 0 nothing at or above --fail-on, 1 something, 2 could not run or something named could not be read."""


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("run", help=HELP)(run)


def run(
    paths: Paths,
    format_: Format = "console",
    output: Output = None,
    fail_on: Threshold = None,
    rules: Rules = None,
    quiet: Quiet = False,
    published: Published = None,
    language: Language = None,
    config: ConfigFile = None,
    no_config: NoConfig = False,
) -> int:
    """The exit status, once the report is shown."""
    from factcheck import reports

    check_output(output)
    settings = load(paths, config, no_config)
    checked = check_articles(paths, rules, published, language, settings)
    shown = reports.find(format_)
    deliver(shown.render(checked.report, view(output, quiet)), output, shown.encoding)
    return 2 if checked.failed else int(fails(checked.report.findings, fail_on or settings.fail_on or FailOn.error))


def fails(findings: Iterable[Finding], fail_on: FailOn) -> bool:
    """Whether one of the findings is as severe as that."""
    if fail_on is FailOn.never:
        return False
    severe = SEVERITIES[SEVERITIES.index(fail_on.value) :]
    return any(finding.severity in severe for finding in findings)
