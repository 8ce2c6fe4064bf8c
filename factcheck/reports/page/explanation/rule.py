"""The rule behind a finding: what it reports and why, how severe that is, where the rule comes from."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.checks import registry
from factcheck.checks.base import SURE
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.sheet import COLORS, Sheet
from factcheck.rulebook import Rule
from factcheck.rulebook.rule import Plain
from factcheck.rulebook.shipped import pack, packs, shipped

REPEATED = "reported by "  # how the line begins that names another rule on the same fact


def write_rule(sheet: Sheet, subject: Subject) -> None:
    """The section."""
    finding, rule = subject.finding, subject.rule
    sheet.heading("the rule")
    sheet.labelled("name", harmless(finding.rule), " · ", (finding.severity, COLORS[finding.severity]), _lowered(subject))
    if rule:
        sheet.labelled("what", prose(rule.what))
        sheet.labelled("why", prose(rule.why))
        for name, number in sorted(rule.tolerance.items()):
            unit = registry()[rule.check].tolerances.get(name, "")
            none = "none, every difference counts" if not number else f"up to {number.normalize():f} {name}"
            sheet.labelled("tolerates", harmless(f"{none} ({unit})" if unit and number else none))
        sheet.labelled("from", harmless(origin(rule)))
    sheet.blank()


def origin(rule: Rule) -> str:
    """Where the rule comes from: built in, a pack that is shipped, or a file."""
    if _is_among(rule, shipped()):
        return f"{rule.source}, built in"
    name = next((name for name in packs() if _is_among(rule, pack(name))), None)
    return f"{rule.source}, of the pack {name}" if name else f"{rule.source}, a file of your own"


def _is_among(rule: Rule, rules: Iterable[Plain]) -> bool:
    return any((plain["name"], plain["source"], plain["why"]) == (rule.name, rule.source, rule.why) for plain in rules)


def _lowered(subject: Subject) -> str:
    """Why the finding is less severe than its rule has it."""
    finding, rule, fact = subject.finding, subject.rule, subject.fact
    own = rule.severity.get(finding.verdict) if rule else None
    if own is None or own == finding.severity:
        return ""
    if any(line.startswith(REPEATED) for line in finding.explanation):
        return f", not {own}: another rule reports the same"
    if fact and fact.confidence < SURE:
        return f", not {own}: that asks for a confidence of {SURE}"
    return f", not {own}: it is not sure that all claims speak of it"
