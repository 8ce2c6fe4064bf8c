"""A finding as a block: what it is about, both passages, both readings, and why they were compared."""

from __future__ import annotations

from factcheck.checks.facts import COMPARED
from factcheck.checks.wording import located
from factcheck.model import Fact, Feature, Finding
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.places import quote_claim
from factcheck.reports.page.sheet import COLORS, SIGNS, Sheet

ID_LENGTH = 8  # characters of a fingerprint that people see; `explain` takes any unique beginning
REASONS_SHOWN = 4  # the weightiest features; all of them are in `explain`


def write_finding(sheet: Sheet, finding: Finding, fact: Fact | None, texts: dict[str, str]) -> None:
    """The block, ended by an empty line."""
    sign = (f"{SIGNS[finding.verdict]} ", COLORS[finding.verdict])
    title, message = (fact.title, finding.message.removeprefix(f"{fact.title}: ")) if fact else (finding.message, "")
    sheet.line((harmless(title), "bold"), hanging=2, lead=sign)
    if message and message != title:
        sheet.line(prose(message), indent=2)
    for claim in finding.claims:
        sheet.blank()
        quote_claim(sheet, claim, texts[claim.document])
    sheet.blank()
    for number, said in enumerate(reasons(finding)):
        sheet.labelled("" if number else "why", harmless(said))
    if fact:
        sheet.labelled("compared", compared(fact))
    severity = (finding.severity, COLORS[finding.severity])
    sheet.labelled("rule", harmless(finding.rule), " · ", severity, " · ", finding.id[:ID_LENGTH])
    sheet.blank()


def reasons(finding: Finding) -> list[str]:
    """The explanation without what the page shows in its own way: the readings of the claims, and why they were compared."""
    shown = (COMPARED, *(f"{located(claim)} " for claim in finding.claims))
    return [said for said in finding.explanation if not said.startswith(shown)]


def compared(fact: Fact) -> str:
    """Why the claims are thought to speak of one thing, the weightiest reason first."""
    reasons = [seen(one) for one in weightiest(fact.features)[:REASONS_SHOWN] if one.weight > 0]
    return f"{'; '.join(reasons) or 'they stand in one place'} (confidence {fact.confidence:.2f})"


def weightiest(features: tuple[Feature, ...]) -> list[Feature]:
    """The features by weight, the greatest first; equal ones as given."""
    return sorted(features, key=lambda one: -one.weight)


def seen(feature: Feature) -> str:
    """The feature's name in words with what was seen: "same organisation: Alibaba"."""
    name = feature.name.replace("_", " ").replace("-", " ")
    return harmless(f"{name}: {feature.detail}" if feature.detail else name)
