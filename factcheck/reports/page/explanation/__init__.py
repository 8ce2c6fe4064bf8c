"""One finding from the words to the verdict, so that every step can be checked on paper."""

from __future__ import annotations

from factcheck.model import Finding, Report
from factcheck.reports.page.explanation.claims import write_claims
from factcheck.reports.page.explanation.joined import write_joined
from factcheck.reports.page.explanation.rule import write_rule
from factcheck.reports.page.explanation.standing import write_standing
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.explanation.verdict import write_verdict
from factcheck.reports.page.explanation.writing import write_days
from factcheck.reports.page.harmless import prose
from factcheck.reports.page.sheet import Sheet
from factcheck.rulebook import Rule


def write_explanation(sheet: Sheet, report: Report, finding: Finding, rule: Rule | None) -> None:
    """The claims as read, when they were told, why they are one thing, how they stand, the rule, and what follows."""
    subject = Subject(report, finding, rule)
    sheet.line((prose(finding.message), "bold"))
    sheet.line((f"finding {finding.id}", "dim"))
    sheet.blank()
    sheet.heading("what is read")
    write_claims(sheet, subject)
    write_days(sheet, subject)
    write_joined(sheet, subject)
    write_standing(sheet, subject)
    write_rule(sheet, subject)
    write_verdict(sheet, subject)
