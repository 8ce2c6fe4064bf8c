"""When the articles were written, which passages say so, and which were not believed."""

from __future__ import annotations

from factcheck.dating.evidence import WEIGHTS
from factcheck.model import Evidence, Publication, Reading
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import clip_middle
from factcheck.reports.page.places import at, place
from factcheck.reports.page.sheet import Sheet
from factcheck.wording.days import days_in_words

TIMELESS = frozenset({"name", "quote", "score", "code"})  # kinds that no day of writing bears on


def write_days(sheet: Sheet, subject: Subject) -> None:
    """The articles of the claims with their possible days of writing; nothing where these bear on no claim."""
    if all(claim.kind in TIMELESS or claim.mention.ill_formed for claim in subject.finding.claims):
        return
    sheet.heading("when the articles were written")
    for one in subject.documents(subject.finding.claims):
        _write(sheet, subject, one)
    sheet.blank()


def _write(sheet: Sheet, subject: Subject, one: Reading) -> None:
    known = one.publication
    sheet.line((harmless(one.document.id), "cyan"), f": {days_in_words(known.days)}", hanging=2)
    for number, evidence in enumerate(known.basis):
        sheet.labelled("" if number else "because", harmless(_said(subject, one, evidence)))
    for number, evidence in enumerate(known.dropped):
        sheet.labelled("" if number else "dropped", harmless(_said(subject, one, evidence) + _outweighed(evidence, known)))
    if one.origins:
        sheet.labelled("after", harmless(", ".join(one.origins)))


def _said(subject: Subject, one: Reading, evidence: Evidence) -> str:
    """ "“Wednesday 18 March” (a.txt:2:1): told as past, so written 18 March 2015 or later"."""
    words = f"“{clip_middle(evidence.text)}” ({at(one.document.text, evidence.start)}): " if evidence.text else ""
    source = subject.claims.get(evidence.rests_on or "")
    reason = f"the same event as “{clip_middle(source.mention.text)}” ({place(source)})" if source else evidence.reason
    allowed = days_in_words(evidence.days)
    return f"{words}{reason}" + ("" if allowed == "unknown" else f", so written {allowed}")


def _outweighed(evidence: Evidence, known: Publication) -> str:
    """Why the evidence was not believed."""
    weight = WEIGHTS.get(evidence.kind)
    mine = f" ({weight})" if weight else ""
    return f". Not believed: it weighs less{mine} than what agrees on other days ({known.weight:g})"
