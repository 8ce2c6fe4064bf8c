"""What a date was counted from, step by step, down to the day of writing or a date with its year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks.wording import one_line
from factcheck.dating.anchors import anchor
from factcheck.model import Claim, Mention
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.places import at
from factcheck.wording import reading

STEPS = 5  # dates that count from each other in a row: more are not followed (a judgement)


def counted(subject: Subject, claim: Claim) -> Iterator[tuple[str, str]]:
    """The steps, each with its label; none for what is no date."""
    mention = claim.mention
    for _ in range(STEPS):
        said = _step(subject, claim, mention)
        if said:
            yield "counted", said
        source = _source(subject, claim, mention)
        if source is None:
            return
        mention = source.mention


def _step(subject: Subject, claim: Claim, mention: Mention) -> str:
    """ "“yesterday”: 1 day before the day of writing (19 March 2015)"; "" where nothing can be told."""
    known = subject.published[claim.document]
    from_what = anchor(mention, subject.text(claim), replace(known, basis=()))
    if from_what is None:
        if mention.when is None or mention.when.reference or mention.ill_formed:
            return ""
        from_what = "from no other date: the words give the year"
    elif mention.counted_from and _source(subject, claim, mention) is None:
        from_what += f" ({at(subject.text(claim), mention.counted_from[0])})"
    if mention is claim.mention:
        return from_what
    return f"“{one_line(mention.text)}” ({at(subject.text(claim), mention.start)}), {reading(mention)}: {from_what}"


def _source(subject: Subject, claim: Claim, mention: Mention) -> Claim | None:
    """The date of the same article that this one counts from."""
    return subject.at(claim.document, *mention.counted_from) if mention.counted_from else None
