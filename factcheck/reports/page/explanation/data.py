"""The explanation for machines, schema `factcheck-explanation/1`: the parts of the report that one finding rests on.

`finding`, `fact`, `claims` and `documents` are those of `factcheck-report/1`, the claims of the finding first, then the others
of its fact; each has its `pattern` and, in `counted_from`, the steps to its days in words.  `rests_on` are the claims of other
articles that these follow from.  `features` have their weights, `group` says how far a difference can accuse.  `compared` has
each pair that made the verdict with its `relation` (same, within, overlaps, apart, incomparable), `times` where these count,
and `otherwise`, the verdicts that a missing piece would give.  What a finding does not have is null or empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.judging.grounds import Grounds, Times
from factcheck.model import Claim, Group
from factcheck.reports.page.explanation.anchors import counted
from factcheck.reports.page.explanation.rule import origin
from factcheck.reports.page.explanation.subject import Subject
from factcheck.rulebook import Rule

SCHEMA = "factcheck-explanation/1"
Data = dict[str, Any]


def data(subject: Subject) -> Data:
    """The finding with all that it rests on."""
    fact, rule, group = subject.fact, subject.rule, subject.group
    claims = tuple({claim.id: claim for claim in (*subject.finding.claims, *(fact.claims if fact else ()))}.values())
    features = fact.features if fact and not subject.finding.watched else ()
    return {
        "schema": SCHEMA,
        "finding": subject.finding.to_dict(),
        "rule": rule and _rule(rule),
        "fact": fact and fact.to_dict(),
        "features": [{"name": one.name, "weight": one.weight, "detail": one.detail} for one in features],
        "group": group and _group(group),
        "claims": [_claim(subject, claim) for claim in claims],
        "rests_on": [claim.to_dict() for claim in _sources(subject, claims)],
        "documents": [one.to_dict() for one in subject.documents(claims)],
        "compared": [_compared(one) for one in (*subject.compared, *subject.referred)],
    }


def _rule(rule: Rule) -> Data:
    tolerance = {name: f"{number:f}" for name, number in sorted(rule.tolerance.items())}
    return {"name": rule.name, "what": rule.what, "why": rule.why, "tolerance": tolerance, "from": origin(rule)}


def _group(group: Group) -> Data:
    return {
        "route": group.route,
        "confidence": group.confidence,
        "certain": group.certain,
        "doubtful": list(group.doubtful),
        "within_days": group.within,
    }


def _claim(subject: Subject, claim: Claim) -> Data:
    steps = [said for _, said in counted(subject, claim)]
    return {**claim.to_dict(), "pattern": claim.mention.pattern, "counted_from": steps}


def _sources(subject: Subject, claims: Sequence[Claim]) -> Iterator[Claim]:
    """What the claims and their days of writing rest on, each once, in order of the report."""
    ids = {id for claim in claims for id in claim.derived_from}
    ids |= {one.rests_on for document in subject.documents(claims) for one in document.publication.basis if one.rests_on}
    return (claim for claim in subject.report.claims if claim.id in ids)


def _compared(one: Grounds) -> Data:
    """A reading against the reference of a watched fact has null for the reference's id."""
    otherwise = {"at_one_time": one.at_one_time, "years_apart": one.years_apart, "if_sure": one.if_sure}
    return {
        "claims": [one.left.id or None, one.right.id or None],
        "verdict": one.verdict,
        "relation": one.relation.value,
        "times": one.times and _times(one.times),
        "otherwise": {name: verdict for name, verdict in otherwise.items() if verdict},
    }


def _times(times: Times) -> Data:
    return {
        "left": times.left.to_dict(),
        "right": times.right.to_dict(),
        "order": times.order,
        "together_days": times.together,
        "widest_days": times.widest,
    }
