"""When a state held: the date that the sentence gives for a count or an office."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.distance import between
from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.values.days import DayRange, Moment, day_of

REACH = 10  # words from the value to its date, those of what is counted between them: a judgement
STATES = frozenset({"quantity", "money", "percent", "age", "role", "ordinal"})


def as_of(tokens: Tokens, mention: Mention, dates: Sequence[Mention]) -> DayRange | None:
    """The days of the sentence's nearest date within reach; None where it gives none or the claim is no state."""
    if mention.kind not in STATES:
        return None
    span = (mention.first, mention.last)
    near = sorted((between(tokens, span, (date.first, date.last)), date.start, date) for date in dates)
    for gap, _, date in near:
        if gap > REACH:
            return None
        moment = date.value
        if isinstance(moment, Moment) and moment.earliest is not None and moment.latest is not None:
            return DayRange(day_of(moment.earliest), day_of(moment.latest))
    return None
