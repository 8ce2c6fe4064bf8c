"""What every check gets and gives: the case, the settings of a rule, the draft of a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from factcheck.judging.origins import Origins, origins
from factcheck.model import Claim, Fact, Kind, Reading, Verdict


@dataclass(frozen=True)
class Case:
    """All that is known once the facts are judged; read-only.  Without `origins`, documents that credit one wire share one."""

    readings: tuple[Reading, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    origins: Origins | None = None

    @cached_property
    def reading_of(self) -> dict[str, Reading]:
        """The reading of a document, by its id."""
        return {reading.document.id: reading for reading in self.readings}

    @cached_property
    def claims_in(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of a document in order of position, by its id; every document of the case is a key."""
        found: dict[str, list[Claim]] = {document: [] for document in self.reading_of}
        for claim in sorted(self.claims, key=place):
            found.setdefault(claim.document, []).append(claim)
        return {document: tuple(claims) for document, claims in found.items()}

    def independent(self, claims: Iterable[Claim]) -> int:
        """The number of independent origins behind the claims."""
        known = self.origins or origins({document: reading.origins for document, reading in self.reading_of.items()}, ())
        return known.count(claims)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a rule asks of its check: the kinds of facts or claims to look at, and what difference is still none."""

    kinds: tuple[Kind, ...]
    tolerance: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding before its rule gives it a severity, a message and an id.

    `claims` are sorted by place; `fields` are the words for the rule's message, one for each of the check's fields.
    """

    verdict: Verdict
    claims: tuple[Claim, ...]
    fields: Mapping[str, str]
    explanation: tuple[str, ...] = ()
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A check and what its rules may set.

    `kinds` it can look at, `verdicts` it can come to, `fields` its messages can use, `tolerances` it knows, each with its unit.
    """

    name: str
    what: str
    kinds: tuple[Kind, ...]
    verdicts: tuple[Verdict, ...]
    fields: tuple[str, ...]
    run: Callable[[Case, Settings], Iterator[Draft]]
    tolerances: Mapping[str, str] = field(default_factory=dict)


def place(claim: Claim) -> tuple[str, int, int, str]:
    """The sort key of a claim: document, offsets, kind."""
    return claim.document, claim.mention.start, claim.mention.end, claim.kind
