"""When a state held: the date that the sentence gives for a count or an office, or the next one, for what came first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claims.distance import begun, between
from factcheck.claims.scene import Scene
from factcheck.model import Claim, Mention
from factcheck.text.tokens import Tokens
from factcheck.values.days import DayRange, Moment, day_of

REACH = 10  # words from the value to its date, those of what is counted between them: a judgement
_LONGEST = REACH + 40  # tokens before the value in which such a date begins: no date is longer than 40
_OPENING = 2  # tokens before a date that opens its sentence
STATES = frozenset({"quantity", "money", "percent", "role", "ordinal"})  # ages are those of the day of writing


def as_of(tokens: Tokens, mention: Mention, dates: Sequence[Mention]) -> DayRange | None:
    """The days of the sentence's nearest date within reach; None where it gives none or the claim is no state."""
    if mention.kind not in STATES:
        return None
    span = (mention.first, mention.last)
    dates = begun(dates, span[0] - _LONGEST, span[1] + REACH + 1)
    near = sorted((between(tokens, span, (date.first, date.last)), date.start, date) for date in dates)
    for gap, _, date in near:
        if gap > REACH:
            return None
        if (days := _days(date)) is not None:
            return days
    return None


def _days(date: Mention) -> DayRange | None:
    moment = date.value
    if not isinstance(moment, Moment) or moment.earliest is None or moment.latest is None:
        return None
    return DayRange(day_of(moment.earliest), day_of(moment.latest))


def as_of_beginnings(claims: Sequence[Claim], scenes: Sequence[Scene]) -> list[Claim]:
    """The claims; an office told of how something began is of the date that opens the next sentence ("First … In 2014 …")."""
    days = {before.number: found for before, after in pairwise(scenes) if (found := _opening_date(before, after))}
    return [
        replace(claim, as_of=days[claim.sentence]) if claim.kind == "role" and claim.sentence in days else claim
        for claim in claims
    ]


def _opening_date(before: Scene, after: Scene) -> DayRange | None:
    tokens, sentence = before.tokens, before.sentence
    if before.dates or after.number != before.number + 1 or not after.dates:
        return None
    begins = any("startcue" in tokens.entries[i] for i in range(sentence.first, sentence.last))
    opening = after.dates[0]
    told = opening.when is not None and opening.when.absolute and opening.first - after.sentence.first <= _OPENING
    return _days(opening) if begins and told else None
