"""A rule: which check runs, on what, and what is said of what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from factcheck.checks import registry
from factcheck.checks.base import Settings
from factcheck.checks.watch_rule import Watched, watched
from factcheck.model import SEVERITIES, Document, Kind, Severity, Verdict

Outcome = Literal["agreeing", "conflicting", "undecidable"]
Expected = Literal["conflict", "undecided", "changed", "compatible", "agree", "nothing"]
Plain = Mapping[str, Any]  # a rule, or a part of one, as JSON has it
_Severities = Mapping[Verdict, Severity]

# What one severity means for the lesser verdicts: what the texts leave open is no error, and the rest is only of note.
AT_MOST: dict[Verdict, Severity] = {
    "conflict": "error",
    "undecided": "warning",
    "changed": "note",
    "compatible": "note",
    "agree": "note",
}

_EXPECTED: dict[Outcome, tuple[Expected, ...]] = {
    "agreeing": ("nothing",),
    "conflicting": ("conflict",),
    "undecidable": ("undecided", "changed", "nothing"),
}
_FOUND: tuple[Expected, ...] = ("agree", "compatible")  # what agreement is to a check that reports it


@dataclass(frozen=True, slots=True)
class Example:
    """Articles, and the verdicts that the rule may come to on them; `line` is the example's in the rule file."""

    outcome: Outcome
    why: str
    articles: tuple[Document, ...]
    expect: tuple[Expected, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its file gives it, every key filled in.

    `severity` and `message` have an entry for each verdict that gives a finding; `source` is the file that it was read from;
    `watched` is the fact that it reports by name, None for all other rules.
    """

    name: str
    check: str
    what: str
    why: str
    kinds: tuple[Kind, ...]
    severity: Mapping[Verdict, Severity]
    message: Mapping[Verdict, str]
    tolerance: Mapping[str, Decimal]
    examples: tuple[Example, ...] = field(repr=False)
    source: str
    watched: Watched | None = None

    @property
    def settings(self) -> Settings:
        """What the rule asks of its check."""
        return Settings(self.kinds, self.tolerance, self.watched)


def from_plain(plain: Plain) -> Rule:
    """The rule of a checked rule file as `loading.read_files` gives it; the keys left out are filled in from the check."""
    check = registry()[plain["check"]]
    plain = {**check.defaults, **plain}
    kinds = tuple(plain.get("kinds") or check.kinds)
    agreeing = _FOUND if "agree" in check.verdicts else _EXPECTED["agreeing"]
    severity = _for_each_verdict(plain["severity"], check.verdicts)
    return Rule(
        name=plain["name"],
        check=check.name,
        what=plain["what"] or plain["watch"]["title"],
        why=plain["why"],
        kinds=kinds,
        severity=severity,
        message={verdict: _one_of(plain["message"], verdict) for verdict in severity},
        tolerance={name: Decimal(str(number)) for name, number in plain.get("tolerance", {}).items()},
        examples=tuple(_example(outcome, one, agreeing) for outcome in _EXPECTED for one in plain["examples"].get(outcome, ())),
        source=plain["source"],
        watched=watched(plain["watch"], kinds) if "watch" in plain else None,
    )


def _for_each_verdict(severity: Severity | _Severities, verdicts: tuple[Verdict, ...]) -> _Severities:
    """The severity of each verdict; one severity alone is lowered for the lesser verdicts."""
    if isinstance(severity, str):
        return {verdict: min(severity, AT_MOST[verdict], key=SEVERITIES.index) for verdict in verdicts}
    return {verdict: severity[verdict] for verdict in verdicts if verdict in severity}


def _one_of(messages: str | Mapping[Verdict, str], verdict: Verdict) -> str:
    return messages if isinstance(messages, str) else messages[verdict]


def _example(outcome: Outcome, plain: Plain, agreeing: tuple[Expected, ...]) -> Example:
    articles = tuple(_article(number, one) for number, one in enumerate(plain["articles"]))
    usual = agreeing if outcome == "agreeing" else _EXPECTED[outcome]
    expect = (plain["expect"],) if plain.get("expect") else usual
    return Example(outcome, plain["why"], articles, expect, plain["line"])


def _article(number: int, plain: Plain) -> Document:
    """The article; without an id it is called a.txt, b.txt and so on."""
    published = plain.get("published")
    return Document(
        id=plain.get("id") or f"{chr(ord('a') + number)}.txt",
        text=plain["text"],
        published=published and _day(published),
        language=plain.get("language"),
    )


def _day(published: str) -> date | datetime:
    return datetime.fromisoformat(published) if "T" in published else date.fromisoformat(published)
