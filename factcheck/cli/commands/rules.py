"""`factcheck rules`: the rules that hold in the current folder, listed, shown, tested."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.config import load
from factcheck.cli.options import ConfigFile, NoConfig, Rules
from factcheck.cli.screen import deliver, view
from factcheck.cli.work import gather_rules
from factcheck.errors import InputError

ORDER = 5

Name = Annotated[str, typer.Argument(metavar="NAME", help="The rule's name, as `rules list` gives it.")]


def add(app: typer.Typer) -> None:
    """Adds the command and what it can do."""
    rules = typer.Typer(help="The rules: list them, show one, test them on their own examples.")
    rules.command("list", help="List the rules: name, severity, what each reports.")(list_rules)
    rules.command("show", help="Show one rule: what, why, parameters, examples.")(show)
    rules.command("test", help="Run the examples of every rule; exit status 1 where one does not hold.")(run_examples)
    app.add_typer(rules, name="rules")


def list_rules(rules: Rules = None, config: ConfigFile = None, no_config: NoConfig = False) -> int:
    """The exit status, once the rules are listed."""
    from factcheck.reports.page.rules import write_rules
    from factcheck.reports.page.sheet import Sheet

    sheet = Sheet(view(None, quiet=False))
    write_rules(sheet, gather_rules(rules, load([], config, no_config)))
    deliver(sheet.text(), None)
    return 0


def show(name: Name, rules: Rules = None, config: ConfigFile = None, no_config: NoConfig = False) -> int:
    """The exit status, once the rule is shown."""
    from factcheck.reports.page.rules import write_rule
    from factcheck.reports.page.sheet import Sheet

    known = {rule.name: rule for rule in gather_rules(rules, load([], config, no_config))}
    if name not in known:
        from difflib import get_close_matches  # only where a name is wrong

        near = get_close_matches(name, known, 1)
        raise InputError(f"rule {name}", f"did you mean {near[0]}?" if near else f"there is none; there are {', '.join(known)}")
    sheet = Sheet(view(None, quiet=False))
    write_rule(sheet, known[name])
    deliver(sheet.text(), None)
    return 0


def run_examples(rules: Rules = None, config: ConfigFile = None, no_config: NoConfig = False) -> int:
    """The exit status, once every example is run: 1 where one does not hold."""
    import factcheck
    from factcheck.reports.page.rules import write_results
    from factcheck.reports.page.sheet import Sheet
    from factcheck.rulebook import examples

    results = list(examples.run(gather_rules(rules, load([], config, no_config)), factcheck.check))
    sheet = Sheet(view(None, quiet=False))
    write_results(sheet, results)
    deliver(sheet.text(), None)
    return int(not all(result.passed for result in results))
