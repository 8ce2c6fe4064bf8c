"""A fact that a rule names, reported by that name in every run: what the articles say of it, and how that stands."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from factcheck.checks import date, quantity
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.facts import Close
from factcheck.checks.remedy import by_reading
from factcheck.checks.watch_claims import Told, told
from factcheck.checks.watch_rule import Watched
from factcheck.checks.watch_verdict import ORDER, Stand, against_reference, among_articles
from factcheck.checks.wording import listed, located, one_line, quoted, reading
from factcheck.model import Claim, Fact, Verdict
from factcheck.wording import short


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """One draft for the watched fact; none where no article speaks of it and the rule does not ask for that."""
    watched = settings.watched
    if watched is None:
        return
    found = told(case, watched, settings.kinds)
    if found.claims:
        yield _draft(case, watched, found, _close(settings))
    elif watched.missing:
        fields = {"title": watched.title, "said": "no article speaks of it", "stand": "the rule asks for one"}
        yield Draft("undecided", (), fields, severity=watched.missing)


def _draft(case: Case, watched: Watched, found: Told, close: Close | None) -> Draft:
    articles = among_articles(case, watched, found.claims, close)
    reference = against_reference(case, watched, found.claims, close)
    worst = max((articles, reference or articles), key=lambda one: ORDER.index(one.verdict))
    fact = _fact(case, found.claims, articles)
    return Draft(
        verdict=worst.verdict,
        claims=found.claims,
        fields=_fields(watched, found.claims, articles, reference),
        explanation=_explanation(found.claims, articles, reference),
        fact=fact,
        sure=all(claim.id in found.sure for claim in worst.against),
        repeats=fact is not None and worst is articles and fact.verdict == articles.verdict,
    )


def _fact(case: Case, claims: tuple[Claim, ...], articles: Stand) -> Fact | None:
    """The judged fact in which the claims stand: the one that says the same of them, then the one with most of them."""
    ids = {claim.id for claim in claims}
    shared = [(len(ids & {claim.id for claim in fact.claims}), fact) for fact in case.facts]
    known = [(fact.verdict == articles.verdict, number, fact) for number, fact in shared if number]
    return max(known, key=lambda one: one[:2])[2] if known else None


def _fields(watched: Watched, claims: tuple[Claim, ...], articles: Stand, reference: Stand | None) -> dict[str, str]:
    said = [
        f"{one_line(short(same[0].mention))} ({listed(sorted({claim.document for claim in same}))})"
        for same in by_reading(claims)
    ]
    stand = "; ".join(one.words for one in (articles, reference) if one)
    return {"title": watched.title, "said": listed(said, "or"), "stand": stand}


def _explanation(claims: tuple[Claim, ...], articles: Stand, reference: Stand | None) -> tuple[str, ...]:
    return (
        *(f"{located(claim)} {quoted(claim)} was read as {reading(claim)}" for claim in claims),
        *(line for stand in (articles, reference) if stand for line in _because(stand)),
    )


def _because(stand: Stand) -> Iterator[str]:
    yield stand.words
    if stand.reason:
        yield stand.reason
    if stand.slip:
        yield f"likely: {stand.slip}"


def _close(settings: Settings) -> Close | None:
    """Whether two claims differ by no more than the rule's tolerance; None where it has none."""
    days, absolute, relative = (settings.tolerance.get(name, Decimal(0)) for name in ("days", "absolute", "relative"))
    close = (
        *((partial(date.close, days=days),) if days else ()),
        *((partial(quantity.close, absolute=absolute, relative=relative),) if absolute or relative else ()),
    )
    return (lambda a, b: any(one(a, b) for one in close)) if close else None


_VERDICTS: tuple[Verdict, ...] = ("conflict", "undecided", "changed", "compatible", "agree")

CHECK = Check(
    name="watch",
    what="A fact that the rule names: what the articles say of it, and how that stands to its reference.",
    kinds=("date", "time", "duration", "recurrence", "quantity", "money", "percent", "ordinal", "age", "score", "code", "role"),
    verdicts=_VERDICTS,
    fields=("title", "said", "stand"),
    run=run,
    tolerances={**date.CHECK.tolerances, **quantity.CHECK.tolerances},
    defaults={
        "what": "",
        "why": "It is watched: every run says how it stands.",
        "severity": "error",
        "message": "{title}: {said}; {stand}",
        "examples": {},
    },
)
