"""Why the claims are thought to speak of one thing, and how far that is believed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from factcheck.checks.remedy import by_reading
from factcheck.model import Claim, Fact, Group
from factcheck.reports.page.explanation.subject import Subject
from factcheck.reports.page.findings import seen, weightiest
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import clip_middle
from factcheck.reports.page.places import place, places
from factcheck.reports.page.rules import write_watched_fact
from factcheck.reports.page.sheet import COLUMN, Sheet
from factcheck.wording import short

SENTENCE = 600  # characters of a sentence that was taken for another; a judgement
CERTAIN = 0.95  # sums above this are cut, for no two articles surely speak of one thing
ROUTES = {
    "passages": "the articles run in parallel: their sentences were aligned, then the claims in them",
    "frames": "the articles report one event: the claims share who, what and where",
}


def write_joined(sheet: Sheet, subject: Subject) -> None:
    """The section; nothing for a finding inside one article."""
    watched = subject.rule and subject.rule.watched
    if subject.finding.watched and watched:
        sheet.heading("why they are the watched fact")
        sheet.labelled("found by", "the rule names it: who, in which words, where")
        write_watched_fact(sheet, watched, COLUMN)
        sheet.blank()
    elif subject.fact:
        sheet.heading("why they speak of one thing")
        _write(sheet, subject, subject.fact)
        sheet.blank()


def _write(sheet: Sheet, subject: Subject, fact: Fact) -> None:
    sheet.labelled("fact", harmless(fact.title))
    sheet.labelled("found by", ROUTES[fact.route])
    if fact.route == "passages":
        _write_sentences(sheet, subject, fact)
    sign = "×" if fact.route == "passages" else "+"
    for feature in weightiest(fact.features):
        weight = f"{feature.weight:+.2f}" if sign == "+" else f"{sign}{feature.weight:.2f}"
        sheet.labelled(weight, seen(feature))
    sheet.labelled("in all", _sum(fact))
    for number, said in enumerate(_limits(subject, fact.group) if fact.group else ()):
        sheet.labelled("" if number else "accuses", harmless(said))
    _write_others(sheet, [claim for claim in fact.claims if claim not in subject.finding.claims])


def _write_sentences(sheet: Sheet, subject: Subject, fact: Fact) -> None:
    """Which sentence was taken for which: those of the least sure pair, whose features follow."""
    for number, claim in enumerate(_weakest(subject, fact)):
        sheet.labelled("and" if number else "sentence", (place(claim), "cyan"))
        sheet.labelled("", f"“{harmless(clip_middle(subject.sentence(claim), SENTENCE))}”")


def _weakest(subject: Subject, fact: Fact) -> Sequence[Claim]:
    ids = fact.group.weakest if fact.group and fact.group.weakest else ()
    found = [claim for claim in fact.claims if claim.id in ids]
    return found if len(found) == 2 else fact.claims[:2]


def _sum(fact: Fact) -> str:
    """The confidence, and how the weights make it where they do."""
    weights = [feature.weight for feature in fact.features]
    made, how = (prod(weights), "product") if fact.route == "passages" else (sum(weights), "sum")
    said = f"confidence {fact.confidence:.2f} that the claims speak of one thing"
    if not weights:
        return said
    made = round(made, 2)
    if made == fact.confidence:
        return f"{said}, the {how} of the weights"
    because = "; nothing is held to be surer" if made > CERTAIN else ", lowered for what the articles leave open"
    return f"{said}; the {how} of the weights is {made:.2f}{because if made > fact.confidence else ''}"


def _limits(subject: Subject, group: Group) -> Iterator[str]:
    """Whether a difference can be a conflict, and where it cannot."""
    yield "yes: a difference can be a conflict" if group.certain else "no: a difference alone proves nothing"
    if group.within is not None:
        yield f"dates more than {group.within} days apart are taken for two events"
    doubtful = [claim for claim in group.claims if claim.id in group.doubtful]
    if doubtful:
        yield f"too unsure to contradict: {places(doubtful)}"


def _write_others(sheet: Sheet, others: Sequence[Claim]) -> None:
    """What the fact's other claims say."""
    for number, same in enumerate(by_reading(tuple(others))):
        sheet.labelled("" if number else "others", f"{harmless(short(same[0].mention))}: ", (places(same), "cyan"))
