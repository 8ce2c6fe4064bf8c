"""Rules on the page: the list, and one of them whole."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.reports.page.facts import counted
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.sheet import Sheet
from factcheck.rulebook import Example, Rule
from factcheck.rulebook.examples import ExampleResult


def write_rules(sheet: Sheet, rules: Sequence[Rule]) -> None:
    """One row a rule: its name, how severe it is, what it reports."""
    sheet.table(
        ("rule", "severity", "what it reports"),
        [(harmless(rule.name), severities(rule), prose(rule.what)) for rule in rules],
    )


def severities(rule: Rule) -> str:
    """The severities of the rule's findings, each once, in the order of its verdicts: "error, warning"."""
    return ", ".join(dict.fromkeys(rule.severity.values()))


def write_rule(sheet: Sheet, rule: Rule) -> None:
    """What the rule reports and why, with its parameters and examples."""
    sheet.line((harmless(rule.name), "bold"))
    sheet.blank()
    sheet.labelled("what", prose(rule.what))
    sheet.labelled("why", prose(rule.why))
    sheet.labelled("check", harmless(rule.check), f" · {', '.join(rule.kinds)}" if rule.kinds else "")
    for verdict, severity in rule.severity.items():
        sheet.labelled(verdict, severity, f" – {prose(rule.message[verdict])}")
    for name, number in sorted(rule.tolerance.items()):
        sheet.labelled("tolerance", f"{harmless(name)} {number:f}")
    sheet.labelled("from", harmless(rule.source))
    sheet.blank()
    for example in rule.examples:
        _write_example(sheet, example)


def _write_example(sheet: Sheet, example: Example) -> None:
    sheet.heading(f"{example.outcome}: {harmless(example.why)}")
    for article in example.articles:
        sheet.line((harmless(article.id), "cyan"), f" {article.published:%Y-%m-%d}" if article.published else "", indent=2)
        sheet.line(prose(article.text), indent=4)
    sheet.blank()


def write_results(sheet: Sheet, results: Sequence[ExampleResult]) -> None:
    """One line a rule, the examples that do not hold below it, then the sum."""
    names = dict.fromkeys(result.rule.name for result in results)
    for name in names:
        own = [result for result in results if result.rule.name == name]
        held = sum(result.passed for result in own)
        sign = ("✓ ", "green") if held == len(own) else ("✗ ", "bold red")
        sheet.line((harmless(name), "bold"), f" – {held} of {counted(len(own), 'example')} hold", hanging=2, lead=sign)
        for result in own:
            if not result.passed:
                sheet.line(harmless(result.problem), indent=2, hanging=2)
    failed = sum(not result.passed for result in results)
    sheet.blank()
    sheet.line((f"{counted(len(names), 'rule')}, {counted(len(results), 'example')}: {failed} do not hold", "bold"))
