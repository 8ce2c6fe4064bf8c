"""How the tellings of a watched fact stand to each other and to its reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from factcheck.checks.base import Case, place
from factcheck.checks.diagnosis import diagnose
from factcheck.checks.facts import VERDICTS as DIFFERING
from factcheck.checks.facts import Close
from factcheck.checks.remedy import key
from factcheck.checks.watch_rule import Reference, Watched
from factcheck.judging import judge
from factcheck.judging.verdicts import verdict as verdict_of
from factcheck.model import Claim, Group, Publication, Verdict
from factcheck.wording import short
from factcheck.wording.days import days_in_words

ORDER: tuple[Verdict, ...] = ("agree", "compatible", "changed", "undecided", "conflict")  # from the best
MOST = 200  # tellings that are held against each other, each against all: more would take too long (a judgement)
_ARTICLES: Mapping[Verdict, str] = {
    "agree": "the {} articles agree",
    "compatible": "the {} articles fit together",
    "changed": "the articles tell of two times",
    "undecided": "the articles differ and do not tell whether both can be right",
    "conflict": "the articles contradict each other",
}
_REFERENCE: Mapping[Verdict, str] = {
    "agree": "as the reference has it",
    "compatible": "with room for the reference",
    "changed": "of another time than the reference",
    "undecided": "perhaps of another time than the reference",
    "conflict": "against the reference",
}


@dataclass(frozen=True, slots=True)
class Stand:
    """A verdict in words, the claims that it rests on, why they differ and the slip that may be behind that."""

    verdict: Verdict
    words: str
    against: tuple[Claim, ...] = ()
    reason: str = ""
    slip: str | None = None


def among_articles(case: Case, watched: Watched, claims: tuple[Claim, ...], close: Close | None) -> Stand:
    """How the articles stand to each other."""
    articles = len({claim.document for claim in claims})
    if articles == 1:
        return Stand("agree", "one article alone says so")
    published = {name: one.publication for name, one in case.reading_of.items()}
    judged = judge([_group(watched, _tellings(claims))], published, case.known_origins)
    if not judged:
        return Stand("compatible", "the articles cannot be held against each other")
    (fact,) = judged
    fits = close is not None and fact.verdict in DIFFERING and all(close(*pair) for pair in combinations(fact.against, 2))
    verdict = "compatible" if fits else fact.verdict
    words = _ARTICLES[verdict].format(articles)
    if verdict not in DIFFERING:
        return Stand(verdict, words)
    return Stand(verdict, words, fact.against, fact.reason, _slip(fact.against))


def _tellings(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The first claims that tell something of their own: a document that repeats itself says it once."""
    first = {(claim.document, key(claim), claim.as_of, claim.status): claim for claim in reversed(claims)}
    return tuple(sorted(first.values(), key=place))[:MOST]


def against_reference(case: Case, watched: Watched, claims: tuple[Claim, ...], close: Close | None) -> Stand | None:
    """How the articles stand to the reference, by the one that fits it least; None where there is nothing to compare."""
    reference = watched.reference
    if reference is None:
        return None
    published = {"": reference.publication, **{name: one.publication for name, one in case.reading_of.items()}}
    best = list(_best(watched, _own(claims), reference.claim, published, close).values())
    if not best:
        return None
    worst = max((found for found, _ in best), key=ORDER.index)
    against = tuple(claim for found, claim in best if found == worst)
    words = f"{_REFERENCE[worst]}: {said(reference)} ({source(reference)})"
    if worst not in DIFFERING:
        return Stand(worst, words)
    return Stand(worst, words, against, slip=diagnose(against[0].mention.value, reference.value))


def said(reference: Reference) -> str:
    """What the reference says, in words."""
    return short(reference.claim.mention)


def source(reference: Reference) -> str:
    """Who says so, and as of when."""
    as_of = reference.as_of
    return f"{reference.source}, as of {days_in_words(as_of)}" if as_of.earliest else reference.source


def _best(
    watched: Watched, claims: Iterable[Claim], reference: Claim, published: Mapping[str, Publication], close: Close | None
) -> dict[str, tuple[Verdict, Claim]]:
    """For each document its claim that fits the reference best, with the verdict: a document may say a thing in two ways."""
    best: dict[str, tuple[Verdict, Claim]] = {}
    for claim in claims:
        found = verdict_of(_group(watched, (claim, reference)), claim, reference, published)
        if found in DIFFERING and close and close(claim, reference):
            found = "compatible"
        before = best.get(claim.document)
        if found is not None and (before is None or ORDER.index(found) < ORDER.index(before[0])):
            best[claim.document] = found, claim
    return best


def _own(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims whose value rests on no other of them: such a value is only another's."""
    ids = {claim.id for claim in claims}
    return tuple(claim for claim in claims if ids.isdisjoint(claim.derived_from))


def _group(watched: Watched, claims: tuple[Claim, ...]) -> Group:
    """The claims as one thing, on the word of the rule."""
    return Group(claims[0].kind, watched.title, claims, "frames", 1.0, within=watched.within)


def _slip(claims: tuple[Claim, ...]) -> str | None:
    pairs = combinations((claim.mention.value for claim in claims), 2)
    return next((slip for a, b in pairs if (slip := diagnose(a, b))), None)
