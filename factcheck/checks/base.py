"""What every check gets and gives: the case, the settings of a rule, the draft of a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from factcheck.checks.watch_rule import Watched
from factcheck.judging.origins import Origins, origins
from factcheck.model import Claim, Counterpart, Fact, Kind, Reading, Severity, Verdict
from factcheck.text.article import Article

# Claims that are joined with less confidence than this are no error yet, for the join may be wrong (a judgement).
SURE = 0.75


@dataclass(frozen=True)
class Case:
    """All that is known once the facts are judged; read-only.

    Without `origins`, documents that credit one wire share one.  `articles` are the documents as they were cut.
    """

    readings: tuple[Reading, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    origins: Origins | None = None
    articles: Mapping[str, Article] = field(default_factory=dict)

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
        return self.known_origins.count(claims)

    @cached_property
    def known_origins(self) -> Origins:
        """The origins of the documents: as given, else by the wires that they credit."""
        return self.origins or origins({document: reading.origins for document, reading in self.reading_of.items()}, ())


@dataclass(frozen=True, slots=True)
class Settings:
    """What a rule asks of its check: which kinds to look at, what difference is still none, what is watched."""

    kinds: tuple[Kind, ...]
    tolerance: Mapping[str, Decimal] = field(default_factory=dict)
    watched: Watched | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding before its rule gives it a severity, a message and an id.

    `claims` are sorted by place; `fields` are the words for the rule's message, one for each of the check's fields.  `sure`
    tells whether the claims surely speak of one thing, None where the fact's confidence tells it; `repeats` that the verdict
    says no more than the fact's own; `severity` outweighs the rule's for the verdict.  What is `particular` knows what went
    wrong and stands for the general findings of its fact.  `passages` are the sentences that were taken for each other.
    """

    verdict: Verdict
    claims: tuple[Claim, ...]
    fields: Mapping[str, str]
    explanation: tuple[str, ...] = ()
    fact: Fact | None = None
    sure: bool | None = None
    repeats: bool = False
    severity: Severity | None = None
    particular: bool = False
    passages: tuple[Counterpart, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A check and what its rules may set.

    `kinds` it can look at, `verdicts` it can come to, `fields` its messages can use, `tolerances` it knows, each with its unit;
    `defaults` are keys that its rules may leave out.
    """

    name: str
    what: str
    kinds: tuple[Kind, ...]
    verdicts: tuple[Verdict, ...]
    fields: tuple[str, ...]
    run: Callable[[Case, Settings], Iterator[Draft]]
    tolerances: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)


def place(claim: Claim) -> tuple[str, int, int, str]:
    """The sort key of a claim: document, offsets, kind."""
    return claim.document, claim.mention.start, claim.mention.end, claim.kind
