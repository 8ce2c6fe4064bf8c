"""How the tellings of a watched fact stand to each other and to its reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from factcheck.checks.base import Case, place
from factcheck.checks.diagnosis import diagnose
from factcheck.checks.facts import VERDICTS as DIFFERING
from factcheck.checks.facts import Close
from factcheck.checks.remedy import key
from factcheck.checks.watch_rule import Reference, Watched
from factcheck.judging import judge
from factcheck.judging.pairs import compared
from factcheck.judging.verdicts import verdict as verdict_of
from factcheck.model import Claim, Group, Verdict
from factcheck.wording import short
from factcheck.wording.days import days_in_words

ORDER: tuple[Verdict, ...] = ("agree", "compatible", "changed", "undecided", "conflict")  # from the best
MOST = 100  # tellings that are held against each other, each against all: more would take too long (a judgement)
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
    judged = judge([as_one(watched, claims)], published, case.known_origins)
    if not judged:
        return Stand("compatible", "the articles cannot be held against each other")
    (fact,) = judged
    fits = close is not None and fact.verdict in DIFFERING and all(close(*pair) for pair in combinations(fact.against, 2))
    verdict = "compatible" if fits else fact.verdict
    words = _ARTICLES[verdict].format(articles)
    if verdict not in DIFFERING:
        return Stand(verdict, words)
    return Stand(verdict, words, fact.against, fact.reason, _slip(fact.against))


def as_one(watched: Watched, claims: tuple[Claim, ...]) -> Group:
    """The claims that are held against each other, as one thing on the word of the rule."""
    return _group(watched, _tellings(claims))


def _tellings(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The first claims that tell something of their own: a document that repeats itself says it once."""
    first = {(claim.document, key(claim), claim.as_of, claim.status): claim for claim in reversed(claims)}
    return tuple(sorted(first.values(), key=place))[:MOST]


def against_reference(case: Case, watched: Watched, claims: tuple[Claim, ...], close: Close | None) -> Stand | None:
    """How the articles stand to the reference, by the one that fits it least; None where there is nothing to compare."""
    reference = watched.reference
    if reference is None:
        return None
    found = list(_compared(case, watched, claims, close))
    if not found:
        return None
    worst = max((verdict for verdict, _ in found), key=ORDER.index)
    against = tuple(claim for verdict, claim in found if verdict == worst)
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


def _compared(case: Case, watched: Watched, claims: tuple[Claim, ...], close: Close | None) -> Iterator[tuple[Verdict, Claim]]:
    """The verdicts on the claims of each document that decide, as if the reference were one more document."""
    assert watched.reference is not None
    reference, told = watched.reference.claim, watched.reference.publication
    published = {"": told, **{name: one.publication for name, one in case.reading_of.items()}}

    def compare(a: Claim, b: Claim) -> Verdict | None:
        found = verdict_of(_group(watched, (a, b)), a, b, published)
        return "compatible" if found in DIFFERING and close and close(a, b) else found

    own = _own(_tellings(claims))
    for document in dict.fromkeys(claim.document for claim in own):
        group = _group(watched, (*(claim for claim in own if claim.document == document), reference))
        for found, *pair in compared(group, compare):
            yield found, next(claim for claim in pair if claim.document)


def _own(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims whose value rests on no other of them: such a value is only another's."""
    ids = {claim.id for claim in claims}
    return tuple(claim for claim in claims if ids.isdisjoint(claim.derived_from))


def _group(watched: Watched, claims: tuple[Claim, ...]) -> Group:
    return Group(claims[0].kind, watched.title, claims, "frames", 1.0, within=watched.within)


def _slip(claims: tuple[Claim, ...]) -> str | None:
    pairs = combinations((claim.mention.value for claim in claims), 2)
    return next((slip for a, b in pairs if (slip := diagnose(a, b))), None)
