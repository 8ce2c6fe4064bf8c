"""Numbers of one thing that differ between articles: counts, money, percentages, ages, scores, codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.model import Claim
from factcheck.values.quantities import Quantity


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of numbers that do not fit, those apart by no more than `absolute` or `relative` left out."""
    return facts.findings(case, settings, _within)


def _within(left: Claim, right: Claim, tolerance: Mapping[str, Decimal]) -> bool:
    a, b = left.mention.value, right.mention.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or (a.unit, a.currency) != (b.unit, b.currency):
        return False
    lower, upper = sorted((a, b), key=lambda one: (one.low is not None, one.low))
    if lower.high is None or upper.low is None:
        return True  # an open end reaches the other reading
    apart = max(Decimal(0), upper.low - lower.high)
    return apart <= tolerance.get("absolute", 0) or apart <= tolerance.get("relative", 0) * abs(upper.low)


CHECK = Check(
    name="quantity",
    what="Numbers of one thing that differ between articles: counts, money, percentages, ages, scores, codes.",
    kinds=("quantity", "money", "percent", "ordinal", "age", "score", "code"),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
    tolerances={"absolute": "in the unit of the numbers", "relative": "as a share of the greater number, 0.01 is one per cent"},
)
