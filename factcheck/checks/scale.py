"""The same digits with another scale word: “$18 billion” and “18 Billionen Dollar”, "5 percent" and "5 percentage points"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.scale_words import explained
from factcheck.model import Claim
from factcheck.values.quantities import Quantity
from factcheck.values.scales import other_scale, other_share

_SHARES = {
    "percent": "percent is a hundredth of a whole",
    "permille": "per mille is a thousandth of a whole",
    "percentage point": "a percentage point is a step between percentages: from 4 % to 5 % is one point, and a quarter more",
}


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of numbers that differ in their scale words alone."""
    for draft in facts.findings(case, settings):
        if said := _said(case, *facts.sides(draft.claims)):
            first = 1 + len(draft.claims)  # behind the readings
            lines = (*draft.explanation[:first], *said, *draft.explanation[first:])
            yield replace(draft, fields={**draft.fields, "scales": said[0]}, explanation=lines, particular=True)


def _said(case: Case, left: Claim, right: Claim) -> tuple[str, ...]:
    """What each scale word means, and how the other language says it; none where the numbers differ in more than that."""
    one, other = left.mention.value, right.mention.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return ()
    if other_share(one, other):
        return ("; ".join(_SHARES[unit] for unit in sorted({one.unit, other.unit})),)
    languages = [case.reading_of[claim.document].language for claim in (left, right)]
    return explained(one, other, *languages) if other_scale(one, other) else ()


CHECK = Check(
    name="scale",
    what="The same digits of one thing with another scale word: million and billion, percent and percentage points.",
    kinds=("quantity", "money", "percent"),
    verdicts=facts.VERDICTS,
    fields=(*facts.FIELDS, "scales"),
    run=run,
)
