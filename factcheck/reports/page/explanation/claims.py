"""What is read: each claim with its place, its passage, and how its words became a value."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Claim
from factcheck.reports.page.explanation.about import about
from factcheck.reports.page.explanation.anchors import counted
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import clip_middle
from factcheck.reports.page.places import marked, place, places
from factcheck.reports.page.sheet import Sheet
from factcheck.values.days import Moment, day_of
from factcheck.values.labels import Role
from factcheck.values.quantities import Quantity
from factcheck.wording import reading
from factcheck.wording.days import days_in_words, ends_in_words
from factcheck.wording.numbers import loosely

LISTED = 12  # claims shown whole; a judgement
STATUS = {"planned": "a plan", "denied": "denied", "hypothetical": "only supposed"}
# The forms of offices, by their pattern; the other patterns say what they are.
FORMS = {
    "office-person": "the office stands before the name",
    "office-comma-person": "the name follows the office after a comma",
    "person-office": "the office follows the name",
    "person-is-office": "the sentence says who holds it",
    "office-alone": "the office stands alone; its holder is named elsewhere in the article",
}


def write_claims(sheet: Sheet, subject: Subject) -> None:
    """The finding's claims, one after the other."""
    claims = subject.finding.claims
    for claim in claims[:LISTED]:
        _write(sheet, subject, claim)
    if len(claims) > LISTED:
        sheet.line(f"and {len(claims) - LISTED:,} more: {places(claims[LISTED:])}", indent=2)
        sheet.blank()


def _write(sheet: Sheet, subject: Subject, claim: Claim) -> None:
    sheet.line((place(claim), "cyan"), (f"  characters {claim.mention.start}–{claim.mention.end}", "dim"), hanging=2)
    sheet.line(*marked(sheet, claim, subject.text(claim)), indent=2)
    sheet.blank()
    details = (*_read(claim), *counted(subject, claim), *about(claim), *_said(claim), *_rests(subject, claim))
    before = ""
    for label, said in details:
        if said:
            sheet.labelled("" if label == before else label, harmless(said))
            before = label
    sheet.blank()


def _read(claim: Claim) -> Iterator[tuple[str, str]]:
    """The words, what they can mean, and how they were read."""
    mention = claim.mention
    form = "" if mention.pattern in ("", mention.kind) else f", read as “{mention.pattern}”"
    yield "words", f"“{clip_middle(mention.text)}”"
    yield "reading", reading(mention)
    yield "kind", mention.kind + (f": {FORMS[mention.pattern]}" if mention.pattern in FORMS else form)
    match mention.value:
        case Moment() as moment if moment.earliest and moment.latest and day_of(moment.earliest) != day_of(moment.latest):
            yield "interval", f"{ends_in_words(moment)}, both included"
        case Quantity() as number:
            yield "hedge", "" if number.hedge == "exact" else number.hedge.replace("_", " ")
            yield "loosely", "" if claim.kind == "age" else loosely(number, claim.kind)
        case Role() as role:
            yield from _office(role)


def _office(role: Role) -> Iterator[tuple[str, str]]:
    """Person, body and tense, and what the words of the office can mean."""
    held = [" and ".join(sorted(one)) + (", held at once" if len(one) > 1 else "") for one in role.readings]
    yield "person", role.person or "not said"
    yield "office", " or ".join(sorted(held)) + (": the words can mean either" if len(held) > 1 else "")
    yield "body", role.organization or "not said"
    yield "tense", role.tense


def _said(claim: Claim) -> Iterator[tuple[str, str]]:
    """As of when it holds, whether it is asserted, and by whom."""
    yield "as of", days_in_words(claim.as_of) if claim.as_of else ""
    yield "status", STATUS.get(claim.status, "")
    yield "says", claim.attribution or ""


def _rests(subject: Subject, claim: Claim) -> Iterator[tuple[str, str]]:
    """The passages of other articles that the reading rests on."""
    for id in claim.derived_from:
        other = subject.claims.get(id)
        if other:
            yield "rests on", f"“{clip_middle(other.mention.text)}” ({place(other)})"
