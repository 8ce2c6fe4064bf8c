"""Numbers of one thing that differ between articles: counts, money, percentages, ages, scores, codes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from factcheck.checks import facts
from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.model import Claim
from factcheck.values.quantities import Quantity


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each fact of numbers that do not fit, those apart by no more than `absolute` or `relative` left out."""
    absolute, relative = (settings.tolerance.get(name, Decimal(0)) for name in ("absolute", "relative"))
    return facts.findings(
        case, settings, partial(close, absolute=absolute, relative=relative) if absolute or relative else None
    )


def close(left: Claim, right: Claim, absolute: Decimal, relative: Decimal) -> bool:
    """Whether two numbers of one unit are apart by no more than that, absolutely or as a share of the greater one."""
    a, b = left.mention.value, right.mention.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or (a.unit, a.currency) != (b.unit, b.currency):
        return False
    lower, upper = sorted((a, b), key=lambda one: (one.low is not None, one.low))
    if lower.high is None or upper.low is None:
        return True  # an open end reaches the other reading
    apart = max(Decimal(0), upper.low - lower.high)
    return apart <= absolute or apart <= relative * abs(upper.low)


CHECK = Check(
    name="quantity",
    what="Numbers of one thing that differ between articles: counts, money, percentages, ages, scores, codes.",
    kinds=("quantity", "money", "percent", "ordinal", "age", "score", "code"),
    verdicts=facts.VERDICTS,
    fields=facts.FIELDS,
    run=run,
    tolerances={"absolute": "in the unit of the numbers", "relative": "as a share of the greater number, 0.01 is one per cent"},
)
