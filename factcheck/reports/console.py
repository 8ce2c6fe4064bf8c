"""The report for people: what is watched, what needs a decision, what agrees, what was not read, and one line of sum."""

from __future__ import annotations

from factcheck.extraction.derivation import Derivation
from factcheck.languages.coverage import Coverage
from factcheck.model import Document, Fact, Finding, Mention, Reading, Report, Unread, Verdict
from factcheck.reports import Format, View
from factcheck.reports.page.facts import counted, write_fact
from factcheck.reports.page.findings import write_finding
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.mentions import write_derivations, write_mentions
from factcheck.reports.page.sheet import COLORS, Sheet
from factcheck.reports.page.watched import watched_sum, write_watched
from factcheck.reviewing import Review
from factcheck.rulebook import Rule
from factcheck.wording import short
from factcheck.wording.days import days_in_words

# The order of the page, with the noun for one or none, and for more.
SECTIONS: tuple[tuple[Verdict, str, str], ...] = (
    ("conflict", "conflict", "conflicts"),
    ("undecided", "undecided", "undecided"),
    ("changed", "changed", "changed"),
    ("compatible", "compatible", "compatible"),
    ("agree", "agrees", "agree"),
)


def render(report: Report, view: View) -> str:
    """The page: watched facts, findings and facts by verdict, then documents and what could not be read, then the summary."""
    sheet = Sheet(view)
    write_watched(sheet, [one for one in report.findings if one.watched], _texts(report))
    for verdict, one, more in SECTIONS:
        _write_section(sheet, report, verdict, (one, more))
    if not view.quiet:
        _write_documents(sheet, report)
    _write_unread(sheet, report.unread)
    sheet.line((summary(report), "bold"))
    return sheet.text()


def mentions(document: Document, found: tuple[Mention, ...], view: View, derived: tuple[Derivation, ...] = ()) -> str:
    """A table of what is read in one document; with derivations, each value and what it was read from."""
    sheet = Sheet(view)
    if derived:
        write_derivations(sheet, document, found, derived)
    else:
        write_mentions(sheet, document, found)
    return sheet.text()


def languages(found: tuple[Coverage, ...], view: View) -> str:
    """A table of what is read in the languages with a file, and the names of the others."""
    from factcheck.reports.page.languages import write_languages  # on first use: a run shows no languages

    sheet = Sheet(view)
    write_languages(sheet, found)
    return sheet.text()


def review(found: Review, view: View) -> str:
    """The draft sentence by sentence with its ticks, the findings that concern it, what could not be read, and the sum."""
    from factcheck.reports.page.review import review_sum, write_review  # on first use: a run reviews no draft

    sheet = Sheet(view)
    write_review(sheet, found)
    facts = {fact.id: fact for fact in found.facts}
    texts = {one.document.id: one.document.text for one in (found.draft, *found.sources)}
    write_watched(sheet, [one for one in found.findings if one.watched], texts)
    for verdict, one, more in SECTIONS:
        findings = [finding for finding in found.findings if finding.verdict == verdict and not finding.watched]
        if findings:
            sheet.heading(f"{len(findings):,} {one if len(findings) == 1 else more}", COLORS[verdict])
        for finding in findings:
            write_finding(sheet, finding, facts.get(finding.fact or ""), texts, found.draft.document.id)
    _write_unread(sheet, found.unread)
    sheet.line((review_sum(found), "bold"))
    return sheet.text()


def explanation(report: Report, finding: Finding, rule: Rule | None, view: View) -> str:
    """One finding from the words to the verdict."""
    from factcheck.reports.page.explanation import write_explanation  # on first use: a run explains nothing

    sheet = Sheet(view)
    write_explanation(sheet, report, finding, rule)
    return sheet.text()


def summary(report: Report) -> str:
    """ "5 articles, 71 claims: 9 agree, 3 compatible, 2 changed, 0 conflicts, 1 undecided", then what is watched."""
    counts = report.summary
    verdicts = ", ".join(
        counted(counts[verdict], "conflict") if verdict == "conflict" else f"{counts[verdict]:,} {verdict}"
        for verdict in ("agree", "compatible", "changed", "conflict", "undecided")
    )
    watched = watched_sum([one for one in report.findings if one.watched])
    return f"{counted(counts['documents'], 'article')}, {counted(counts['claims'], 'claim')}: {verdicts}{watched}"


def _write_section(sheet: Sheet, report: Report, verdict: Verdict, nouns: tuple[str, str]) -> None:
    findings = [one for one in report.findings if one.verdict == verdict and not one.watched]
    reported = {one.fact for one in findings}
    facts = [one for one in report.facts if one.verdict == verdict and one.id not in reported]
    if sheet.view.quiet:
        facts = []
    number = len(findings) + len(facts)
    if not number:
        return
    sheet.heading(f"{number:,} {nouns[0] if number == 1 else nouns[1]}", COLORS[verdict])
    _write_findings(sheet, report, findings)
    _write_facts(sheet, facts)


def _write_findings(sheet: Sheet, report: Report, findings: list[Finding]) -> None:
    facts = {fact.id: fact for fact in report.facts}
    for finding in findings:
        write_finding(sheet, finding, facts.get(finding.fact or ""), _texts(report))


def _texts(report: Report) -> dict[str, str]:
    return {one.document.id: one.document.text for one in report.documents}


def _write_facts(sheet: Sheet, facts: list[Fact]) -> None:
    """The facts one by one; names that are written alike, which nobody doubts, in one line at the end."""
    plain = [fact for fact in facts if fact.kind == "name" and fact.verdict == "agree"]
    for fact in facts:
        if fact not in plain:
            write_fact(sheet, fact)
    if plain:
        named = list(dict.fromkeys(short(fact.claims[0].mention) for fact in plain))
        sheet.line(harmless(f"written alike: {', '.join(named)}"), indent=2, hanging=2)
    if facts:
        sheet.blank()


def _write_documents(sheet: Sheet, report: Report) -> None:
    if not report.documents:
        return
    sheet.heading(counted(len(report.documents), "article"))
    for one in report.documents:
        sheet.line((harmless(one.document.id), "cyan"), indent=0, hanging=2)
        sheet.line(harmless(_known(one)), indent=2, hanging=2)
    sheet.blank()


def _known(one: Reading) -> str:
    """Language, possible days of publication and credited sources of one article."""
    days = one.publication.days
    dated = f"published {days_in_words(days)}" if days.earliest or days.latest else "publication date unknown"
    after = [f"after {', '.join(one.origins)}"] if one.origins else []
    return " · ".join([one.language, dated, *after])


def _write_unread(sheet: Sheet, unread: tuple[Unread, ...]) -> None:
    for partly, said in ((False, "not read"), (True, "not compared in full")):
        some = [one for one in unread if one.partly == partly]
        if some:
            sheet.heading(f"{len(some):,} {said}", "yellow")
        for one in some:
            sheet.line((harmless(one.document), "cyan"), f": {harmless(one.reason)}", hanging=2)
        if some:
            sheet.blank()


FORMAT = Format("console", render, mentions, explanation, languages, review)
