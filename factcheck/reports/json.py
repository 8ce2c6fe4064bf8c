"""The report for machines: the schema `factcheck-report/1`, UTF-8, in the order given."""

from __future__ import annotations

import json
from typing import Any

from factcheck.model import Document, Finding, Mention, Report
from factcheck.reports import Format, View
from factcheck.rulebook import Rule


def render(report: Report, view: View) -> str:
    """`Report.to_dict` as it is; `view` changes nothing."""
    return _dump(report.to_dict())


def mentions(document: Document, found: tuple[Mention, ...], view: View) -> str:
    """`{"document", "mentions": [Mention.to_dict, …]}`."""
    return _dump({"document": document.id, "mentions": [mention.to_dict() for mention in found]})


def explanation(report: Report, finding: Finding, rule: Rule | None, view: View) -> str:
    """The finding with its fact, its claims and what made them one: `{"finding", "fact", "features", "claims"}`."""
    fact = next((fact for fact in report.facts if fact.id == finding.fact), None)
    features = [{"name": one.name, "weight": one.weight, "detail": one.detail} for one in fact.features] if fact else []
    return _dump(
        {
            "finding": finding.to_dict(),
            "fact": fact and fact.to_dict(),
            "features": features,
            "claims": [claim.to_dict() for claim in (fact.claims if fact else finding.claims)],
        }
    )


def _dump(value: dict[str, Any]) -> str:
    """The value with a line end; a lone surrogate of a broken text is escaped, so that the bytes are always UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


FORMAT = Format("json", render, mentions, explanation, encoding="utf-8")
