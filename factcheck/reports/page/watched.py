"""Watched facts on the page: each by its name, what every article says of it, and how that stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.checks.remedy import by_reading
from factcheck.model import VERDICTS, Claim, Finding
from factcheck.reports.page.facts import counted
from factcheck.reports.page.findings import ID_LENGTH, reasons
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.places import place, quote_claim
from factcheck.reports.page.sheet import COLORS, SIGNS, Sheet
from factcheck.wording import short

LISTED = 12  # claims named one by one before "and 4 more": a screen holds the fact; a judgement


def write_watched(sheet: Sheet, findings: Sequence[Finding], texts: dict[str, str]) -> None:
    """The section: those that need a decision with their passages, the others in a line or two a reading."""
    if not findings:
        return
    sheet.heading(counted(len(findings), "watched fact"))
    for finding in findings:
        _write(sheet, finding, texts)


def watched_sum(findings: Sequence[Finding]) -> str:
    """ "; 3 watched facts: 1 agree, 2 conflict"; "" where nothing is watched."""
    verdicts = Counter(finding.verdict for finding in findings)
    said = ", ".join(f"{verdicts[verdict]:,} {verdict}" for verdict in VERDICTS if verdicts[verdict])
    return f"; {counted(len(findings), 'watched fact')}: {said}" if findings else ""


def _write(sheet: Sheet, finding: Finding, texts: dict[str, str]) -> None:
    sheet.line(
        (harmless(finding.watched or ""), "bold"), hanging=2, lead=(f"{SIGNS[finding.verdict]} ", COLORS[finding.verdict])
    )
    (_write_readings if finding.severity == "note" else _write_passages)(sheet, finding.claims[:LISTED], texts)
    if len(finding.claims) > LISTED:
        sheet.line(f"and {len(finding.claims) - LISTED:,} more", indent=2)
    said = reasons(finding) or [finding.message]
    for number, line in enumerate(said):
        sheet.labelled("" if number else "stands", harmless(line))
    severity = (finding.severity, COLORS[finding.severity])
    sheet.labelled("rule", harmless(finding.rule), " · ", severity, " · ", finding.id[:ID_LENGTH])
    sheet.blank()


def _write_readings(sheet: Sheet, claims: Sequence[Claim], texts: dict[str, str]) -> None:
    """One paragraph a reading: what is read, and every place that says so."""
    for same in by_reading(tuple(claims)):
        sheet.line(f"{harmless(short(same[0].mention))}: ", (", ".join(map(place, same)), "cyan"), indent=2, hanging=2)


def _write_passages(sheet: Sheet, claims: Sequence[Claim], texts: dict[str, str]) -> None:
    for claim in claims:
        sheet.blank()
        quote_claim(sheet, claim, texts[claim.document])
    sheet.blank()
