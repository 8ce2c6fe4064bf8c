"""Rules on the page: the list, and one of them whole."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.watch_rule import Rows, Watched
from factcheck.checks.watch_verdict import said as said_by
from factcheck.checks.watch_verdict import source
from factcheck.reports.page.facts import counted
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.sheet import Sheet
from factcheck.rulebook import Example, Rule
from factcheck.rulebook.examples import ExampleResult

COLUMN = 12  # where what a rule's labels say begins


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
    sheet.labelled("what", prose(rule.what), column=COLUMN)
    sheet.labelled("why", prose(rule.why), column=COLUMN)
    sheet.labelled("check", harmless(rule.check), f" · {', '.join(rule.kinds)}" if rule.kinds else "", column=COLUMN)
    for verdict, severity in rule.severity.items():
        sheet.labelled(verdict, severity, f" – {prose(rule.message[verdict])}", column=COLUMN)
    for name, number in sorted(rule.tolerance.items()):
        sheet.labelled("tolerance", f"{harmless(name)} {number:f}", column=COLUMN)
    if rule.watched:
        write_watched_fact(sheet, rule.watched, COLUMN)
    sheet.labelled("from", harmless(rule.source), column=COLUMN)
    sheet.blank()
    for example in rule.examples:
        _write_example(sheet, example)


def write_watched_fact(sheet: Sheet, watched: Watched, column: int) -> None:
    """The fact, how its claims are known and what it is held against."""
    sheet.labelled("watches", prose(watched.title), column=column)
    sheet.labelled("names", prose(_rows(watched.entities)), column=column)
    for label, said in (("words", _rows(watched.words)), ("place", " or ".join(watched.place))):
        if said:
            sheet.labelled(label, prose(said), column=column)
    if watched.reference:
        sheet.labelled("reference", prose(f"{said_by(watched.reference)} ({source(watched.reference)})"), column=column)
    if watched.within is not None:
        sheet.labelled("within", f"{watched.within:,} days", column=column)
    if watched.missing:
        sheet.labelled("missing", watched.missing, column=column)


def _rows(rows: Rows) -> str:
    """ "Alibaba or Groupe Alibaba; France"."""
    return "; ".join(" or ".join(row) for row in rows)


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
