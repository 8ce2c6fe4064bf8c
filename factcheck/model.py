"""Every type that travels, in pipeline order, frozen.

    bytes → Document → Article → Mention → Claim → Group → Fact → Finding → Report

Offsets are code points of `Document.text`, half-open; lines and columns count from 1.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from factcheck.values.days import DayRange, Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity
from factcheck.values.when import When

Kind = Literal[
    "date", "time", "duration", "recurrence",
    "quantity", "money", "percent", "ordinal", "age",
    "score", "code", "role", "name", "quote",
]  # fmt: skip
Status = Literal["asserted", "planned", "denied", "hypothetical"]
Verdict = Literal["agree", "compatible", "changed", "conflict", "undecided"]
Severity = Literal["error", "warning", "note"]
LineRole = Literal["title", "heading", "dateline", "byline", "body", "caption", "teaser", "furniture"]
Value = Moment | Duration | Quantity | Parts | Role | Name | Quote

SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")  # from the least
VERDICTS: tuple[Verdict, ...] = ("agree", "compatible", "changed", "conflict", "undecided")


@dataclass(frozen=True, slots=True)
class Document:
    """One article as given.

    `id` is unique in a run and shown to people; for files it is the path as given, with "/".  `published` is the day (or the
    minute) of publication, None where it must be inferred; `language` a BCP 47 tag, None where it must be detected.
    """

    id: str
    text: str = field(repr=False)
    published: date | datetime | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that could not be read, and why, in one sentence; `partly` where it was read but not compared in full."""

    document: str
    reason: str
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text without its line end, and what it is on the page."""

    start: int
    end: int
    role: LineRole


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a line that can make claims; `first` and `last` are token numbers, half-open."""

    start: int
    end: int
    role: LineRole
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A value where it stands in the text.

    `when` is what the words of a date say before the day of writing is known; `value` is what is known so far.
    `pattern` names the reading that found it; `first` and `last` are token numbers, half-open.  `counted_from` is the place of
    the date in the same text that a resolved date counts from; None where it counts from the day of writing or from none.
    """

    kind: Kind
    start: int
    end: int
    text: str = field(repr=False)
    value: Value
    pattern: str = ""
    first: int = 0
    last: int = 0
    when: When | None = None
    ill_formed: bool = False
    counted_from: tuple[int, int] | None = None

    def to_dict(self) -> dict[str, Any]:
        """`{"kind", "start", "end", "text", "value"}`, and `"ill_formed": true` where what is written cannot be right."""
        flag = {"ill_formed": True} if self.ill_formed else {}
        return {
            "kind": self.kind,
            **flag,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "value": self.value.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that bears on a document's date, and what it says of it.

    `days` are the days of writing that it allows, `kind` names its row in the weights of `dating/evidence.py`; `rests_on` is
    the id of the claim of another document that it follows from.
    """

    text: str = field(repr=False)
    start: int
    end: int
    reason: str
    kind: str = ""
    days: DayRange = field(default_factory=DayRange.unknown)
    rests_on: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """An entry of the report's `basis` and `dropped`."""
        return {"text": self.text, "start": self.start, "end": self.end, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Publication:
    """The days on which a document can have been written; both ends None where nothing is known.

    `basis` is the evidence for them, `dropped` what weightier evidence contradicts, both sorted by place; `weight` is that of
    all evidence that agrees.
    """

    days: DayRange
    basis: tuple[Evidence, ...] = ()
    dropped: tuple[Evidence, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class About:
    """What a claim speaks of: canonical entities (sorted), concepts (sorted), a place.

    `deed` is what was done where the words bind it to the claim; `participants` took part in it (sorted).  `item` is what a
    number counts, as concepts or stems (sorted), `measure` the attribute that it is the value of.  `portion` tells that the
    number is a part of another ("41 of them"), `elsewhere` that its words are of another event, `part` that its sentence speaks
    of either.  `subject` is whose age, office or count it is, `side` the side of its deed's verb ("subject", "object") on which
    a name stands.
    """

    entities: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    place: str | None = None
    deed: str | None = None
    participants: tuple[str, ...] = ()
    item: tuple[str, ...] = ()
    measure: str | None = None
    part: bool = False
    portion: bool = False
    elsewhere: bool = False
    subject: str | None = None
    side: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The report's `about`."""
        return {"entities": list(self.entities), "concepts": list(self.concepts), "place": self.place}


@dataclass(frozen=True, slots=True)
class Claim:
    """A mention in its sentence: about what, as of when, planned or asserted, who says so."""

    id: str
    document: str
    line: int
    column: int
    sentence: int  # number of its sentence in the article
    mention: Mention
    about: About = About()
    as_of: DayRange | None = None
    status: Status = "asserted"
    attribution: str | None = None
    derived_from: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """The mention's kind."""
        return self.mention.kind

    def to_dict(self) -> dict[str, Any]:
        """The report's claim."""
        return {
            "id": self.id,
            "document": self.document,
            **self.mention.to_dict(),
            "line": self.line,
            "column": self.column,
            "about": self.about.to_dict(),
            "as_of": self.as_of and self.as_of.to_dict(),
            "status": self.status,
            "attribution": self.attribution,
            "derived_from": list(self.derived_from),
        }


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason to think that two claims speak of one thing: a documented feature, its weight, what was seen."""

    name: str
    weight: float
    detail: str


@dataclass(frozen=True, slots=True)
class SentenceAt:
    """A sentence of a document: its number and that of its first line, from 1, its offsets, its words on one line."""

    document: str
    number: int
    line: int
    start: int
    end: int
    text: str = field(repr=False)

    def to_dict(self) -> dict[str, Any]:
        """The sentence in a finding of the report."""
        return {name: getattr(self, name) for name in ("document", "number", "line", "start", "end", "text")}


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Two sentences that were taken for each other; `posterior` is the chance that they stand for one another, from 0 to 1."""

    left: SentenceAt
    right: SentenceAt
    posterior: float

    def to_dict(self) -> dict[str, Any]:
        """An entry of a finding's `passages`."""
        return {"sentences": [self.left.to_dict(), self.right.to_dict()], "posterior": self.posterior}


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of two or more documents that speak of one thing, pairwise.

    `route` is how they were found: "passages" (one story twice) or "frames" (one event, several reporters).  `by` says what is
    compared: the claims' values, the figures that they are written with (found to differ already), their subjects (two holders
    of one office) or the places of their offices (one president of two states).  `certain` is False where a difference would
    prove nothing, so that it can be undecided at most; `doubtful` are the ids of claims that fit, but not surely enough to
    contradict; `within` is the most days by which tellings of one event differ: further apart they are two events.  `steady`
    is the most days between two tellings of a state that does not change so fast; `one_time` tells that they are of one time,
    whatever is known of it.  `confidence` is rounded to two places before it meets a threshold or a sort.
    `weakest` are the ids of the two claims whose features are given, the least sure pair, where that is known.  `renewed` are
    the ids of claims of which their own text says that they replace what was said before.  `linked` are the pairs of claims
    (by their ids) whose sentences were taken for each other, with the posterior of that.
    """

    kind: Kind
    title: str
    claims: tuple[Claim, ...]
    route: Literal["passages", "frames"]
    confidence: float
    features: tuple[Feature, ...] = ()
    by: Literal["value", "figures", "subject", "place"] = "value"
    certain: bool = True
    within: int | None = None
    doubtful: tuple[str, ...] = ()
    steady: int = 0
    one_time: bool = False
    weakest: tuple[str, str] | None = None
    renewed: tuple[str, ...] = ()
    linked: tuple[tuple[str, str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A group judged: `reason` compares the readings in words; `against` are the claims that differ, sorted by place."""

    id: str
    title: str
    kind: Kind
    claims: tuple[Claim, ...]
    verdict: Verdict
    origins: int
    confidence: float
    reason: str
    route: Literal["passages", "frames"]
    features: tuple[Feature, ...] = ()
    against: tuple[Claim, ...] = ()
    group: Group | None = field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """The report's fact."""
        return {
            "id": self.id,
            "title": self.title,
            "claims": [claim.id for claim in self.claims],
            "verdict": self.verdict,
            "origins": self.origins,
            "confidence": self.confidence,
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """What a person should look at; `fact` is None inside one document; `watched` names the fact that a rule watches.

    `passages` are the sentences that were taken for each other, where the texts run in parallel.
    """

    id: str
    rule: str
    severity: Severity
    verdict: Verdict
    fact: str | None
    claims: tuple[Claim, ...]
    message: str
    explanation: tuple[str, ...] = ()
    watched: str | None = None
    passages: tuple[Counterpart, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report's finding; `"passages"` where sentences were aligned, `"watched"` where a rule watches the fact."""
        return {
            "id": self.id,
            "rule": self.rule,
            "severity": self.severity,
            "verdict": self.verdict,
            "fact": self.fact,
            "claims": [claim.id for claim in self.claims],
            "message": self.message,
            "explanation": list(self.explanation),
            **({"passages": [one.to_dict() for one in self.passages]} if self.passages else {}),
            **({"watched": self.watched} if self.watched else {}),
        }


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of one document at the end: language, title, possible days, the wires it credits."""

    document: Document
    language: str
    title: str | None
    publication: Publication
    origins: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report's document."""
        days = self.publication.days
        known = days.earliest is not None or days.latest is not None
        basis, dropped = ([one.to_dict() for one in found] for found in (self.publication.basis, self.publication.dropped))
        published = {**days.to_dict(), "basis": basis, "dropped": dropped} if known else None
        return {
            "id": self.document.id,
            "language": self.language,
            "title": self.title,
            "characters": len(self.document.text),
            "published": published,
            "origins": list(self.origins),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run has to say; every tuple is sorted."""

    documents: tuple[Reading, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    unread: tuple[Unread, ...]
    version: str

    @property
    def summary(self) -> dict[str, int]:
        """How many documents and claims, and of each verdict how many facts and findings inside one document.

        Watched facts are not counted: what is watched changes nothing else.
        """
        verdicts = Counter(fact.verdict for fact in self.facts)
        verdicts.update(finding.verdict for finding in self.findings if finding.fact is None and not finding.watched)
        counts: dict[str, int] = {verdict: verdicts[verdict] for verdict in VERDICTS}
        return {"documents": len(self.documents), "claims": len(self.claims), **counts}

    def to_dict(self) -> dict[str, Any]:
        """The JSON report, schema `factcheck-report/1`."""
        return {
            "schema": "factcheck-report/1",
            "tool": {"name": "factcheck", "version": self.version},
            "documents": [reading.to_dict() for reading in self.documents],
            "claims": [claim.to_dict() for claim in self.claims],
            "facts": [fact.to_dict() for fact in self.facts],
            "findings": [finding.to_dict() for finding in self.findings],
            "unread": [{"document": one.document, "reason": one.reason} for one in self.unread],
            "summary": self.summary,
        }
