"""A finding as a block: what it is about, both passages, both readings, and why they were compared."""

from __future__ import annotations

from factcheck.checks.facts import COMPARED
from factcheck.checks.sentences import numbered, sure, told
from factcheck.checks.wording import located
from factcheck.model import Counterpart, Fact, Feature, Finding
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.places import quote_claim
from factcheck.reports.page.sheet import COLORS, SIGNS, Sheet

ID_LENGTH = 8  # characters of a fingerprint that people see; `explain` takes any unique beginning
REASONS_SHOWN = 4  # the weightiest features; all of them are in `explain`


def write_finding(sheet: Sheet, finding: Finding, fact: Fact | None, texts: dict[str, str], draft: str = "") -> None:
    """The block, ended by an empty line; what stands in the draft, where there is one, comes first."""
    sign = (f"{SIGNS[finding.verdict]} ", COLORS[finding.verdict])
    title, message = (fact.title, finding.message.removeprefix(f"{fact.title}: ")) if fact else (finding.message, "")
    sheet.line((harmless(title), "bold"), hanging=2, lead=sign)
    if message and message != title:
        sheet.line(prose(message), indent=2)
    for claim in sorted(finding.claims, key=lambda one: one.document != draft):
        sheet.blank()
        quote_claim(sheet, claim, texts[claim.document])
    sheet.blank()
    for number, said in enumerate(said for said in reasons(finding) if said not in finding.message):
        sheet.labelled("" if number else "why", harmless(said))
    for number, one in enumerate(finding.passages):
        sheet.labelled("" if number else "passages", harmless(_taken(one, draft)))
    if fact:
        sheet.labelled("compared", compared(fact))
    severity = (finding.severity, COLORS[finding.severity])
    sheet.labelled("rule", harmless(finding.rule), " · ", severity, " · ", finding.id[:ID_LENGTH])
    sheet.blank()


def reasons(finding: Finding) -> list[str]:
    """The explanation without what the page shows in its own way: the readings of the claims, and why they were compared."""
    shown = (COMPARED, *(f"{located(claim)} " for claim in finding.claims))
    passages = [told(one) for one in finding.passages]
    return [said for said in finding.explanation if not said.startswith(shown) and said not in passages]


def _taken(one: Counterpart, draft: str) -> str:
    """Which sentence was taken for which; the page shows their words above."""
    left, right = sorted((one.left, one.right), key=lambda sentence: sentence.document != draft)
    return f"{numbered(left)} was taken for {numbered(right)}, {sure(one)} that they tell one thing"


def compared(fact: Fact) -> str:
    """Why the claims are thought to speak of one thing, the weightiest reason first, beside the sentences they stand in."""
    known = "passage" if fact.group and fact.group.linked else ""
    features = [one for one in weightiest(fact.features) if one.name != known]
    reasons = [seen(one) for one in features[:REASONS_SHOWN] if one.weight > 0]
    return f"{'; '.join(reasons) or 'they stand in one place'} (confidence {fact.confidence:.2f})"


def weightiest(features: tuple[Feature, ...]) -> list[Feature]:
    """The features by weight, the greatest first; equal ones as given."""
    return sorted(features, key=lambda one: -one.weight)


def seen(feature: Feature) -> str:
    """The feature's name in words with what was seen: "same organisation: Alibaba"."""
    name = feature.name.replace("_", " ").replace("-", " ")
    return harmless(f"{name}: {feature.detail}" if feature.detail else name)
