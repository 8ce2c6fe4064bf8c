"""Names of one person, organisation or place that articles spell in different ways."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.diagnosis import plain
from factcheck.model import Claim
from factcheck.values.labels import Name


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of names that do not fit; accents, capitals and signs left out are a matter of style."""
    return facts.findings(case, settings, _close)


def _close(left: Claim, right: Claim) -> bool:
    return plain(left.mention.text) == plain(right.mention.text) or _canonical(left) == _canonical(right)


def _canonical(claim: Claim) -> str:
    name = claim.mention.value
    return plain(name.canonical if isinstance(name, Name) else claim.mention.text)


CHECK = Check(
    name="name",
    what="Names of one person, organisation or place that articles spell in different ways.",
    kinds=("name",),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
)
