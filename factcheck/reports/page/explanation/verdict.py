"""The verdict, what it means, the likely slip and the best supported reading."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.facts import COMPARED
from factcheck.checks.sentences import told
from factcheck.checks.wording import located
from factcheck.model import Fact, Finding, Verdict
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.sheet import COLORS, Sheet

MEANINGS: dict[Verdict, str] = {
    "agree": "the readings are the same",
    "compatible": "one says less than the other, or they overlap",
    "changed": "two states at two times",
    "conflict": "both cannot be right",
    "undecided": "whether both can be right the texts do not tell",
}
LABELS = {"likely: ": "likely", "best supported: ": "supported"}


def write_verdict(sheet: Sheet, subject: Subject) -> None:
    """The section."""
    finding = subject.finding
    meaning = "" if len(finding.claims) < 2 else f" – {MEANINGS[finding.verdict]}"
    sheet.heading("the verdict")
    sheet.labelled("verdict", (finding.verdict, COLORS[finding.verdict]), meaning)
    before = ""
    for label, said in dict.fromkeys(_lines(finding, subject.fact)):
        sheet.labelled("" if label == before else label, harmless(said))
        before = label


def _lines(finding: Finding, fact: Fact | None) -> Iterator[tuple[str, str]]:
    """What the check says beside the readings, each with its label."""
    if fact and not finding.watched:
        yield "reason", fact.reason
    passages = [told(one) for one in finding.passages]
    for line in finding.explanation:
        said = _without_place(line, finding) if line not in passages else ""
        if said.startswith(COMPARED) or not said or (fact and said.rstrip(".") == fact.reason):
            continue
        start = next((one for one in LABELS if said.startswith(one)), "")
        yield LABELS.get(start, "reason"), said.removeprefix(start)


def _without_place(line: str, finding: Finding) -> str:
    """What the line says of a claim that was shown; "" where it is only its words and its reading."""
    for claim in finding.claims:
        place = f"{located(claim)} "
        if line.startswith(place):
            said = line.removeprefix(place)
            return "" if " was read as " in said or said.endswith("”") else said
    return line
