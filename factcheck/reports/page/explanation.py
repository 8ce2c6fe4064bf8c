"""One finding from the words to the verdict."""

from __future__ import annotations

from factcheck.model import Claim, Fact, Finding, Reading, Report
from factcheck.reports.page.findings import reasons, seen, weightiest
from factcheck.reports.page.harmless import harmless, prose
from factcheck.reports.page.places import marked, place, places
from factcheck.reports.page.sheet import COLORS, Sheet
from factcheck.rulebook import Rule
from factcheck.wording import reading
from factcheck.wording.days import days_in_words

ROUTES = {
    "passages": "the articles run in parallel: their sentences were aligned, then the claims in them",
    "frames": "the articles report one event: the claims share who, what and where",
}


def write_explanation(sheet: Sheet, report: Report, finding: Finding, rule: Rule | None) -> None:
    """The claims as read, why they are one thing, the rule, and what follows from both."""
    fact = next((fact for fact in report.facts if fact.id == finding.fact), None)
    readings = {one.document.id: one for one in report.documents}
    sheet.line((prose(finding.message), "bold"))
    sheet.line((f"finding {finding.id}", "dim"))
    sheet.blank()
    sheet.heading("what is read")
    for claim in finding.claims:
        _write_claim(sheet, claim, readings[claim.document])
    if fact:
        sheet.heading("why they speak of one thing")
        _write_fact(sheet, fact, finding)
    sheet.heading("the rule")
    _write_rule(sheet, finding, rule)
    sheet.heading("the verdict")
    _write_verdict(sheet, finding, fact)


def _write_claim(sheet: Sheet, claim: Claim, document: Reading) -> None:
    sheet.line((place(claim), "cyan"), (f"  characters {claim.mention.start}–{claim.mention.end}", "dim"), hanging=2)
    sheet.line(*marked(sheet, claim, document.document.text), indent=2)
    sheet.blank()
    for label, said in _details(claim, document):
        sheet.labelled(label, harmless(said))
    sheet.blank()


def _details(claim: Claim, document: Reading) -> list[tuple[str, str]]:
    """What is known of the claim, each with its label; what the text does not tell is left out."""
    about = claim.about
    details = [
        ("words", f"“{claim.mention.text}”"),
        ("reading", f"{claim.kind}: {reading(claim.mention)}"),
        ("about", "; ".join(filter(None, (", ".join(about.entities), ", ".join(about.concepts), about.place)))),
        ("as of", days_in_words(claim.as_of) if claim.as_of else ""),
        ("status", "" if claim.status == "asserted" else claim.status),
        ("says", claim.attribution or ""),
        ("rests on", ", ".join(claim.derived_from)),
        ("published", _published(document)),
        ("after", ", ".join(document.origins)),
    ]
    return [(label, said) for label, said in details if said]


def _published(document: Reading) -> str:
    """The days on which the article can have been written, and the passages that say so."""
    publication = document.publication
    basis = "; ".join(f"“{one.text}”: {one.reason}" if one.text else one.reason for one in publication.basis)
    return days_in_words(publication.days) + (f" ({basis})" if basis else "")


def _write_fact(sheet: Sheet, fact: Fact, finding: Finding) -> None:
    sheet.labelled("fact", harmless(fact.title))
    sheet.labelled("found by", harmless(ROUTES[fact.route]))
    for feature in weightiest(fact.features):
        sheet.labelled(f"{feature.weight:+.2f}", seen(feature))
    sheet.labelled("in all", f"confidence {fact.confidence:.2f} that the claims speak of one thing")
    others = [claim for claim in fact.claims if claim not in finding.claims]
    if others:
        sheet.labelled("also", places(others))
    sheet.blank()


def _write_rule(sheet: Sheet, finding: Finding, rule: Rule | None) -> None:
    severity = (finding.severity, COLORS[finding.severity])
    sheet.labelled("name", harmless(finding.rule), " · ", severity)
    if rule:
        sheet.labelled("what", prose(rule.what))
        sheet.labelled("why", prose(rule.why))
    sheet.blank()


def _write_verdict(sheet: Sheet, finding: Finding, fact: Fact | None) -> None:
    sheet.labelled("verdict", (finding.verdict, COLORS[finding.verdict]))
    said_once = dict.fromkeys(said.rstrip(".") for said in (*((fact.reason,) if fact else ()), *reasons(finding)))
    for number, said in enumerate(said_once):
        sheet.labelled("" if number else "reason", harmless(said))
