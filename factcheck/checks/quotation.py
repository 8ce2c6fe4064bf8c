"""Quotations of one utterance that differ by a word between two versions."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of quotations that do not fit."""
    return facts.findings(case, settings)


CHECK = Check(
    name="quotation",
    what="Quotations of one utterance that differ by a word between two versions.",
    kinds=("quote",),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
)
