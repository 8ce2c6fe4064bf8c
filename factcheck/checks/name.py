"""Names of one person, organisation or place that articles spell in different ways."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of names that do not fit."""
    return facts.findings(case, settings)


CHECK = Check(
    name="name",
    what="Names of one person, organisation or place that articles spell in different ways.",
    kinds=("name",),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
)
