"""A date line or a dated passage that the rest of the article, or other articles, contradict."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.wording import listed, located, quoted
from factcheck.model import Claim, Evidence, Publication
from factcheck.wording.days import days_in_words

_STAMPS = frozenset({"date line", "update", "update week"})
_SURE = frozenset({"given", "date line", "update"})
_PASSAGES = 2  # passages told as past that a stamp cannot come before (a judgement: one may be misread)


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each dropped date line, and for each passage told as past that lies after the article's day."""
    for reading in case.readings:
        claims = {(one.mention.start, one.mention.end): one for one in case.claims_in[reading.document.id]}
        for dropped in reading.publication.dropped:
            claim = claims.get((dropped.start, dropped.end))
            if claim is not None and claim.kind in settings.kinds and (found := _draft(claim, dropped, reading.publication)):
                yield found
