"""A draft against its sources: each word that can be checked is ticked, in the draft's order."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.base import Case
from factcheck.judging.origins import Origins
from factcheck.model import Finding, Unread
from factcheck.reviewing.base import STANDINGS, Review, Standing, Tick
from factcheck.reviewing.standing import ticks

__all__ = ["STANDINGS", "Review", "Standing", "Tick", "review"]


def review(
    case: Case, findings: Sequence[Finding], draft: str, origins: Origins, unread: tuple[Unread, ...], version: str
) -> Review:
    """The draft of that id against the other documents of the case, and those of the findings that concern it.

    `origins` are those of the sources alone: what the draft took from two of them does not make these one.
    """
    own = tuple(one for one in findings if any(claim.document == draft for claim in one.claims))
    ticked = ticks(case, own, draft, origins)
    sources = tuple(one for one in case.readings if one.document.id != draft)
    return Review(
        draft=case.reading_of[draft],
        sources=sources,
        sentences=tuple((one.start, one.end) for one in case.articles[draft].sentences),
        ticks=tuple(sorted(ticked, key=lambda tick: (tick.start, tick.end, tick.standing))),
        findings=own,
        facts=tuple(fact for fact in case.facts if fact.id in {one.fact for one in own}),
        unread=unread,
        version=version,
    )
