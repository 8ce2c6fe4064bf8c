"""Offices of one person, or holders of one office, that differ between articles."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of offices that do not fit."""
    return facts.findings(case, settings)


CHECK = Check(
    name="office",
    what="Offices of one person, or holders of one office, that differ between articles.",
    kinds=("role",),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
)
