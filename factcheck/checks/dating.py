"""A date line that the article or others contradict, or a passage told as past that lies after the article's day.

What is dropped else is dropped in silence: plans and lengths of time are heuristics, weekdays have a check of their own, and
an article may be updated months later.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.wording import listed, located, one_line, quoted
from factcheck.dating.evidence import STAMPS, disjoint
from factcheck.dating.own import UPDATE_DAYS, around
from factcheck.model import Claim, Evidence, Publication, Verdict
from factcheck.values.periods import day_of
from factcheck.wording.days import days_in_words

_SURE = ("given", "date line", "update")
_PAGES = STAMPS | {"given"}  # pages have several date lines
_PAST = ("scene", "told")
_OTHERS = (*_PAST, "event")  # what a date line is held against
_PASSAGES = 2  # told as past by a verb, after the date line: one alone may be misread (a judgement)
_YEARS = 10  # by which a slip may be out (a judgement)
_SHOWN = 3  # passages named in a message (a judgement)


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each date line or passage that weightier evidence contradicts, each once."""
    for reading in case.readings:
        claims = [claim for claim in case.claims_in[reading.document.id] if claim.kind in settings.kinds]
        known = reading.publication
        dropped = {(one.start, one.end): one for one in known.dropped}
        for claim in claims:
            one = dropped.get((claim.mention.start, claim.mention.end))
            against = [other for other in known.basis if one and disjoint(one.days, other.days)]
            if one and one.kind in STAMPS:
                yield from _date_line(claim, one, against, known, claims)
            elif one and one.kind == "scene" and known.days.latest and _lies_after(one, known.days.latest):
                yield from _told(claim, against)


def _date_line(
    claim: Claim, stamp: Evidence, against: Sequence[Evidence], known: Publication, claims: Sequence[Claim]
) -> Iterator[Draft]:
    """A conflict where the article tells as past, at least twice, what comes after its date line; else undecided."""
    last, others = stamp.days.latest, [one for one in against if one.kind in _OTHERS]
    if (
        last is None
        or not others
        or any(one.kind in _PAGES for one in against)
        or (stamp.kind == "update week" and not _is_slip(last, known))
    ):
        return
    later = [one for one in others if one.kind in _PAST and _lies_after(one, last)]
    if len({one.days for one in later}) < _PASSAGES:
        yield _draft("undecided", (claim,), f"does not fit {_named(others)}", others)
        return
    places = {(one.start, one.end) for one in later}
    passages = [one for one in claims if (one.mention.start, one.mention.end) in places]
    yield _draft("conflict", (claim, *passages), f"comes before {_named(later)}, told as past", others)


def _told(claim: Claim, against: Sequence[Evidence]) -> Iterator[Draft]:
    """Undecided: the verb may be misread."""
    sure = [one for one in against if one.kind in _SURE]
    if sure:
        yield _draft("undecided", (claim,), f"is told as past, but lies after the article's day: {_named(sure)}", sure)


def _is_slip(day: date, known: Publication) -> bool:
    """Whether that day of another year fits: an article may be updated after months, hardly after whole years."""
    written = known.days
    years = [day_of(day.year - count, day.month, day.day) for count in range(1, _YEARS + 1)]
    allowed = [around(one, UPDATE_DAYS, planned=True) for one in years if one]
    return written.latest is not None and any(not disjoint(one, written) for one in allowed)


def _lies_after(one: Evidence, day: date) -> bool:
    return one.days.earliest is not None and one.days.earliest > day


def _draft(verdict: Verdict, claims: Sequence[Claim], problem: str, against: Sequence[Evidence]) -> Draft:
    fields = {"text": quoted(claims[0]), "document": claims[0].document, "problem": problem}
    lines = [f"{located(claims[0])} {quoted(claims[0])} {problem}"]
    lines += [f"{_words(one)}: {one.reason}, so it was written {days_in_words(one.days)}" for one in against]
    members = sorted(claims, key=lambda one: (one.mention.start, one.mention.end))
    return Draft(verdict, tuple(members), fields, tuple(lines))


def _named(evidence: Sequence[Evidence]) -> str:
    return listed(list(dict.fromkeys(_words(one) for one in evidence))[:_SHOWN])


def _words(one: Evidence) -> str:
    return f"“{one_line(one.text)}”" if one.text else "the day given with it"


CHECK = Check(
    name="dating",
    what="A date line, or a passage told as past, that does not fit the days on which the article was written.",
    kinds=("date", "time"),
    verdicts=("conflict", "undecided"),
    fields=("text", "document", "problem"),
    run=run,
)
