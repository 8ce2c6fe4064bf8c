"""Drafts of findings from judged facts: what the checks across articles share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from factcheck.checks.base import Case, Draft, Settings, place
from factcheck.checks.diagnosis import diagnose
from factcheck.checks.remedy import by_reading, key, remedy
from factcheck.checks.sentences import counterparts, told
from factcheck.checks.wording import listed, located, quoted, reading
from factcheck.model import Claim, Counterpart, Fact, Verdict

VERDICTS: tuple[Verdict, ...] = ("conflict", "undecided", "changed")
FIELDS = ("title", "left", "right", "left_reading", "right_reading", "left_document", "right_document", "readings")
COMPARED = "compared because"  # how the line on why the claims were compared begins

Close = Callable[[Claim, Claim], bool]


def findings(case: Case, settings: Settings, close: Close | None = None) -> Iterator[Draft]:
    """One draft for each fact of the settings' kinds that is neither agreed nor compatible.

    `close` tells whether two claims differ by so little that it is no difference; a fact whose claims all do gives none.
    """
    for fact in case.facts:
        if fact.kind not in settings.kinds or fact.verdict not in VERDICTS:
            continue
        claims = differing(fact)
        if close and all(close(*pair) for pair in combinations(claims, 2)):
            continue
        passages = counterparts(case, fact, claims)
        explanation = _explanation(case, fact, claims, passages)
        yield Draft(fact.verdict, claims, _fields(fact, claims), explanation, fact, passages=passages)


def differing(fact: Fact) -> tuple[Claim, ...]:
    """The claims that the finding is about, sorted by place: those that differ, and one of the others where these are alone."""
    against = fact.against or fact.claims
    if len({key(claim) for claim in against}) == 1:
        others = [claim for claim in fact.claims if key(claim) != key(against[0])]
        against = (*against, *others[:1])
    return tuple(sorted(against, key=place))


def sides(claims: tuple[Claim, ...]) -> tuple[Claim, Claim]:
    """The first claim and the first that says something else (where all say the same, the last)."""
    left = claims[0]
    others = [claim for claim in claims if key(claim) != key(left)]
    return left, others[0] if others else claims[-1]


def _fields(fact: Fact, claims: tuple[Claim, ...]) -> dict[str, str]:
    left, right = sides(claims)
    said = [f"{reading(same[0])} ({listed(_documents(same))})" for same in by_reading(claims)]
    return {
        "title": fact.title,
        "left": quoted(left),
        "right": quoted(right),
        "left_reading": reading(left),
        "right_reading": reading(right),
        "left_document": left.document,
        "right_document": right.document,
        "readings": listed(said, "or"),
    }


def _documents(claims: list[Claim]) -> list[str]:
    return sorted({claim.document for claim in claims})


def _explanation(case: Case, fact: Fact, claims: tuple[Claim, ...], passages: tuple[Counterpart, ...]) -> tuple[str, ...]:
    """Why the claims were compared, what each was read as, how these differ, what went wrong, which reading leads.

    What sentences were taken for each other stands before the last two.
    """
    left, right = sides(claims)
    slip = diagnose(left.mention.value, right.mention.value)
    support = remedy(case, fact)
    return (
        _compared(fact),
        *(f"{located(claim)} {quoted(claim)} was read as {reading(claim)}" for claim in claims),
        *((fact.reason,) if fact.reason else ()),
        *map(told, passages),
        *((f"likely: {slip}",) if slip else ()),
        *((f"best supported: {support}",) if support else ()),
    )


def _compared(fact: Fact) -> str:
    features = sorted(fact.features, key=lambda one: (-one.weight, one.name, one.detail))
    shared = "; ".join(one.detail or one.name for one in features) or "the passages run in parallel"
    return f"{COMPARED}: {shared} (confidence {fact.confidence:.2f})"
