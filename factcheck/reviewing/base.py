"""What a review is made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal, get_args

from factcheck.model import Claim, Fact, Finding, Reading, Unread

Standing = Literal[
    "conflicting", "undecided", "changed", "corroborated", "single origin", "unsupported", "not understood"
]  # fmt: skip
STANDINGS: tuple[Standing, ...] = get_args(Standing)  # what needs a person first
_CHECKED = STANDINGS[:5]


@dataclass(frozen=True, slots=True)
class Tick:
    """A stretch of the draft that can be checked, and how it stands to the sources; offsets are code points, half-open.

    `claim` is what was read there; of digits that no reading knows, a code.  `origins` is the number of independent origins of
    `backing`, the sources' claims that say the same or hold it; `against` are those that say otherwise; `alike` have its value
    but are not known to speak of its thing.  `confidence` is that the claims compared speak of one thing, None where none was.
    `findings` are ids.
    """

    start: int
    end: int
    line: int
    column: int
    text: str
    standing: Standing
    claim: Claim
    origins: int = 0
    backing: tuple[Claim, ...] = ()
    against: tuple[Claim, ...] = ()
    alike: tuple[Claim, ...] = ()
    confidence: float | None = None
    findings: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The tick with the ids of its claims."""
        return {
            "start": self.start,
            "end": self.end,
            "line": self.line,
            "column": self.column,
            "text": self.text,
            "standing": self.standing,
            "claim": self.claim.id,
            "origins": self.origins,
            "backing": [claim.id for claim in self.backing],
            "against": [claim.id for claim in self.against],
            "alike": [claim.id for claim in self.alike],
            "confidence": self.confidence,
            "findings": list(self.findings),
        }


@dataclass(frozen=True, slots=True)
class Review:
    """What the sources make of a draft: `ticks` in the draft's order, `findings` that concern it, `facts` behind these.

    `sentences` are the draft's, as offsets.
    """

    draft: Reading
    sources: tuple[Reading, ...]
    sentences: tuple[tuple[int, int], ...]
    ticks: tuple[Tick, ...]
    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...]
    unread: tuple[Unread, ...]
    version: str

    @property
    def counts(self) -> dict[Standing, int]:
        """How many ticks stand how, every standing named."""
        found = Counter(tick.standing for tick in self.ticks)
        return {standing: found[standing] for standing in STANDINGS}

    @property
    def coverage(self) -> int | None:
        """The share of the ticks that a source speaks to, in percent, rounded down; None where there is no tick."""
        return 100 * sum(self.counts[one] for one in _CHECKED) // len(self.ticks) if self.ticks else None

    def to_dict(self) -> dict[str, Any]:
        """The JSON review, schema `factcheck-draft/1`: `claims` are all that ticks and findings name, by place."""
        return {
            "schema": "factcheck-draft/1",
            "tool": {"name": "factcheck", "version": self.version},
            "draft": self.draft.to_dict(),
            "sources": [reading.to_dict() for reading in self.sources],
            "ticks": [tick.to_dict() for tick in self.ticks],
            "claims": [claim.to_dict() for claim in self._claims()],
            "facts": [fact.to_dict() for fact in self.facts],
            "findings": [finding.to_dict() for finding in self.findings],
            "unread": [{"document": one.document, "reason": one.reason} for one in self.unread],
            "summary": {"sources": len(self.sources), "ticks": len(self.ticks), **self.counts, "coverage": self.coverage},
        }

    def _claims(self) -> list[Claim]:
        named = [claim for tick in self.ticks for claim in (*tick.backing, *tick.against, *tick.alike)]
        named += [tick.claim for tick in self.ticks]
        named += [claim for finding in self.findings for claim in finding.claims]
        named += [claim for fact in self.facts for claim in fact.claims]
        by_id = {claim.id: claim for claim in named}
        return sorted(by_id.values(), key=lambda claim: (claim.document, claim.mention.start, claim.mention.end, claim.id))
