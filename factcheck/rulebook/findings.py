"""Rules run on a case: drafts become findings with a severity, a message and an id."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from unicodedata import normalize

from factcheck.checks import registry
from factcheck.checks.base import SURE, Case, Draft, place
from factcheck.model import SEVERITIES, Finding, Severity, Verdict
from factcheck.rulebook.rule import Rule

# Verdicts in the order in which a person wants them.
_VERDICTS: tuple[Verdict, ...] = ("conflict", "undecided", "changed", "compatible", "agree")


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A draft under its rule."""

    rule: Rule
    draft: Draft
    severity: Severity
    repeats: str = ""  # the rule that has reported the fact already


def run(case: Case, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What the rules find in the case: the gravest first, then by verdict, place, rule and id."""
    checks = registry()
    ruled = [
        _Ruled(rule, draft, _severity(rule, draft))
        for rule in sorted(rules, key=lambda one: one.name)
        for draft in checks[rule.check].run(case, rule.settings)
        if draft.verdict in rule.severity or draft.severity
    ]
    return tuple(sorted(_numbered(sorted(_once(ruled), key=_place)), key=_rank))


def _severity(rule: Rule, draft: Draft) -> Severity:
    severity = draft.severity or rule.severity[draft.verdict]
    sure = draft.sure if draft.sure is not None else draft.fact is None or draft.fact.confidence >= SURE
    return severity if sure else min(severity, "warning", key=SEVERITIES.index)


def _once(ruled: list[_Ruled]) -> Iterable[_Ruled]:
    """The drafts, so that nothing counts twice: a particular one stands for the general ones of its fact, and one that only
    repeats what another rule reports of the same fact is a note.
    """
    known = {one.draft.fact.id for one in ruled if one.draft.fact and one.draft.particular}
    ruled = [one for one in ruled if one.draft.particular or one.rule.watched or _fact(one) not in known]
    reported = {one.draft.fact.id: one.rule.name for one in reversed(ruled) if one.draft.fact and not one.rule.watched}
    for one in ruled:
        by = reported.get(one.draft.fact.id) if one.draft.fact and one.draft.repeats else None
        yield replace(one, severity="note", repeats=by) if by else one


def _fact(ruled: _Ruled) -> str | None:
    return ruled.draft.fact.id if ruled.draft.fact else None


def _place(ruled: _Ruled) -> tuple[object, ...]:
    fact = ruled.draft.fact
    return ruled.rule.name, *(place(claim) for claim in ruled.draft.claims), fact.id if fact else ""


def _rank(finding: Finding) -> tuple[object, ...]:
    return (
        -SEVERITIES.index(finding.severity),
        _VERDICTS.index(finding.verdict),
        *map(place, finding.claims[:1]),
        finding.rule,
        finding.id,
    )


def _numbered(ruled: list[_Ruled]) -> Iterable[Finding]:
    """The findings; those with the same rule, documents and words are told apart by their number in order of place."""
    seen: Counter[str] = Counter()
    for one in ruled:
        key = _key(one)
        yield _finding(one, fingerprint(key, seen[key]))
        seen[key] += 1


def _key(ruled: _Ruled) -> str:
    words = [[claim.document, _normal(claim.mention.text)] for claim in ruled.draft.claims]
    return json.dumps([ruled.rule.name, words], ensure_ascii=False)


def fingerprint(key: str, occurrence: int) -> str:
    """Twelve hexadecimal digits that stay the same while rule, documents, words and occurrence do."""
    return sha256(f"{key}{occurrence}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _normal(text: str) -> str:
    return re.sub(r"\s+", " ", normalize("NFKC", text).casefold()).strip()


def _finding(ruled: _Ruled, id: str) -> Finding:
    rule, draft = ruled.rule, ruled.draft
    return Finding(
        id=id,
        rule=rule.name,
        severity=ruled.severity,
        verdict=draft.verdict,
        fact=draft.fact.id if draft.fact else None,
        claims=draft.claims,
        message=rule.message[draft.verdict].format_map(draft.fields),
        explanation=(*draft.explanation, f"reported by {ruled.repeats}") if ruled.repeats else draft.explanation,
        watched=rule.watched.title if rule.watched else None,
        passages=draft.passages,
    )
