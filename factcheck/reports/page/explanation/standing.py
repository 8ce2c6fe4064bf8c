"""How the readings stand to each other and how their times do: why this verdict and not another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.judging.grounds import Grounds
from factcheck.model import VERDICTS, Claim
from factcheck.reports.page.explanation.because import because, related, timed
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.facts import counted
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.places import place
from factcheck.reports.page.sheet import COLORS, Sheet
from factcheck.wording import short

SHOWN = 3  # pairs explained one by one; the others are counted


def write_standing(sheet: Sheet, subject: Subject) -> None:
    """The pairs that made the verdict, then the number of others; nothing where no two claims were held against each other."""
    found = [*subject.compared, *subject.referred]
    if not found:
        return
    sheet.heading("how the readings stand")
    decisive = [one for one in subject.compared if one.verdict == subject.compared[0].verdict]
    shown = [*decisive[:SHOWN], *subject.referred[:SHOWN]]
    for one in shown:
        _write(sheet, subject, one)
    rest = Counter(one.verdict for one in found if one not in shown)
    if rest:
        said = ", ".join(f"{rest[verdict]:,} {verdict}" for verdict in VERDICTS if rest[verdict])
        sheet.line(f"{counted(rest.total(), 'other pair')} held against each other: {said}", indent=2)
        sheet.blank()


def _write(sheet: Sheet, subject: Subject, one: Grounds) -> None:
    for number, claim in enumerate((one.left, one.right)):
        sheet.labelled("and" if number else "between", *_named(claim))
    sheet.labelled("readings", harmless(related(one)))
    if one.times:
        sheet.labelled("times", harmless(timed(one, one.times)))
    sheet.labelled("so", (one.verdict, COLORS[one.verdict]), f": {harmless(because(one, subject.group))}")
    for number, said in enumerate(_otherwise(one)):
        sheet.labelled("" if number else "else", said)
    sheet.blank()


def _named(claim: Claim) -> Sequence[str | tuple[str, str]]:
    where = (place(claim), "cyan") if claim.document else "the reference of the rule"
    return where, f"  {harmless(short(claim.mention))}"


def _otherwise(one: Grounds) -> list[str]:
    """What the verdict would be if a missing piece were known."""
    cases = (
        (one.at_one_time, "if both were told of one day"),
        (one.years_apart, "if years lay between them"),
        (one.if_sure, "if they surely spoke of one thing"),
    )
    return [f"{verdict} {words}" for verdict, words in cases if verdict]
