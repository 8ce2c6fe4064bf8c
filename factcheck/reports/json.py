"""The report for machines: the schema `factcheck-report/1`, UTF-8, in the order given."""

from __future__ import annotations

import json
from typing import Any

from factcheck.extraction.derivation import Derivation
from factcheck.languages.coverage import Coverage
from factcheck.model import Document, Finding, Mention, Report
from factcheck.reports import Format, View
from factcheck.reviewing import Review
from factcheck.rulebook import Rule


def render(report: Report, view: View) -> str:
    """`Report.to_dict` as it is; `view` changes nothing."""
    return _dump(report.to_dict())


def mentions(document: Document, found: tuple[Mention, ...], view: View, derived: tuple[Derivation, ...] = ()) -> str:
    """`{"document", "mentions": [Mention.to_dict, …]}`, each with its derivation where they are given."""
    rows = [mention.to_dict() for mention in found]
    for row, derivation in zip(rows, derived, strict=False):
        row["derivation"] = derivation.to_dict()
    return _dump({"document": document.id, "mentions": rows})


def languages(found: tuple[Coverage, ...], view: View) -> str:
    """`{"languages": [Coverage.to_dict, …]}`."""
    return _dump({"languages": [one.to_dict() for one in found]})


def review(found: Review, view: View) -> str:
    """`Review.to_dict` as it is; `view` changes nothing."""
    return _dump(found.to_dict())


def explanation(report: Report, finding: Finding, rule: Rule | None, view: View) -> str:
    """The finding with all that it rests on, schema `factcheck-explanation/1` (`page/explanation/data.py`)."""
    from factcheck.reports.page.explanation.data import data  # on first use: a run explains nothing
    from factcheck.reports.page.explanation.subject import Subject

    return _dump(data(Subject(report, finding, rule)))


def _dump(value: dict[str, Any]) -> str:
    """The value with a line end; a lone surrogate of a broken text is escaped, so that the bytes are always UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


FORMAT = Format("json", render, mentions, explanation, languages, review, encoding="utf-8")
