"""Which claims of a text compete for partners in another one, and where each stands in its sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.extraction.figures import PATTERN as UNREAD
from factcheck.model import Claim
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity, compare

# A sentence with more claims is a list: none of them accuses, and each meets as many of the other sentence as this, those in
# its own place; the longer the list, the fewer, down to `FEWEST` (judgements; they bound the time).
LIST, FEWEST = 100, 10
# Of two readings of one stretch of text the first of these counts.
_PREFERRED = ("age", "date", "time", "duration", "recurrence", "money", "percent", "quantity", "ordinal", "score", "code")


@dataclass(frozen=True, slots=True)
class Contestant:
    """A claim with its place among the claims of its sentence, from 0 to 1.

    `firm` tells whether it is written so that it can accuse: in digits or by the calendar's names, and not in a list.  A number
    in words only explains.  `also` is the unit into which the text itself converts it: "80 °F (27 °C)".
    """

    claim: Claim
    rank: float
    firm: bool
    also: str = ""

    @property
    def unit(self) -> str:
        """The unit of a measure, "" of all else."""
        value = self.claim.mention.value
        return value.unit if isinstance(value, Quantity) else ""


def contestants(claims: Iterable[Claim]) -> tuple[Contestant, ...]:
    """Those of a text's claims that compete for partners, in order of position."""
    found: list[Contestant] = []
    rivals = (claim for claim in claims if claim.kind in _PREFERRED)
    for _, group in groupby(rivals, key=lambda claim: claim.sentence):
        inside = _apart(group)
        few = len(inside) <= LIST
        for place, claim in enumerate(inside):
            beside = (*inside[max(0, place - 1) : place], *inside[place + 1 : place + 2])
            found.append(Contestant(claim, (place + 0.5) / len(inside), few and _firm(claim), _converted(claim, beside)))
    return tuple(found)


def in_its_own_unit(one: Contestant, other: Contestant) -> bool:
    """Whether one text gives the measure in the other's unit too, so that it is held against that: 27 °C, not 80 °F."""
    a, b = one.unit, other.unit
    return a != b and bool(a and b) and (one.also == b or other.also == a)


def _converted(claim: Claim, beside: Iterable[Claim]) -> str:
    """The other unit in which a claim beside gives the same measure; "" where none does."""
    own = _measure(claim)
    others = (found for one in beside if own and (found := _measure(one)) and found.unit != own.unit)
    return next((one.unit for one in others if own and compare(own, one) not in (Relation.APART, Relation.INCOMPARABLE)), "")


def _measure(claim: Claim) -> Quantity | None:
    value = claim.mention.value
    return value if isinstance(value, Quantity) and claim.kind == "quantity" and value.unit not in ("", "ratio") else None


def lists(claims: Sequence[Claim]) -> list[tuple[int, int]]:
    """(sentence, number of claims) of those with so many that none of them accuses."""
    many = Counter(claim.sentence for claim in claims)
    counts = Counter(one.claim.sentence for one in contestants(claim for claim in claims if many[claim.sentence] > LIST))
    return [(sentence, count) for sentence, count in sorted(counts.items()) if count > LIST]


def _claim_order(claim: Claim) -> tuple[int, int, int]:
    """Long readings of a stretch of text before short ones."""
    return claim.mention.start - claim.mention.end, _PREFERRED.index(claim.kind), claim.mention.start


def _apart(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in order of position, one where several read the same words."""
    kept: list[Claim] = []
    covered: set[int] = set()
    for claim in sorted(claims, key=_claim_order):
        places = range(claim.mention.start, claim.mention.end)
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(claim)
    return sorted(kept, key=lambda one: one.mention.start)


def _firm(claim: Claim) -> bool:
    when = claim.mention.when
    named = when is not None and any(part is not None for part in (when.month, when.weekday, when.season))
    return named or (any(map(str.isdigit, claim.mention.text)) and claim.mention.pattern != UNREAD)
