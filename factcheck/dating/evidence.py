"""Evidence of the day of writing weighed: the days on which most of it can be true, since texts err.

Pieces of evidence of one kind are not independent, so each further one of a kind counts half as much as the one before: one
wrong weekday never moves an article by six years, nor do three; passages and articles that agree outweigh a wrong stamp.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from factcheck.model import Evidence, Publication
from factcheck.values.days import DayRange

# Judgements: how far each kind of evidence is to be believed, as hundredths.
WEIGHTS = {
    "given": 10_000,  # what came with the document
    "date line": 90,
    "update": 60,  # written on that day or before
    "event": 80,  # another article, whose day is sure, dates what this one counts from
    "scene": 60,  # a date with its year that opens a sentence, before a verb of the past
    "told": 60,  # any other verb of the past beside one
    "weekday": 45,
    "event of a year": 40,  # another article dates it by a day near by
    "update week": 30,  # an update comes within a week of the article
    "planned": 30,
    "finished": 30,
    "mentioned": 25,  # a date with its year and no sign that it is to come
    "lasting": 20,
}
STAMPS = frozenset({"date line", "update", "update week"})
_MOST = 100  # of one kind: more say nothing new (a judgement, which keeps the time linear)
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()

_Span = tuple[int, int]


def weigh(found: Iterable[Evidence]) -> Publication:
    """The days that the weightiest evidence in agreement leaves, what they follow from, and what was dropped.

    Where two stretches of days weigh the same, the strongest and first evidence decides.
    """
    evidence = _distinct(found)
    if not evidence:
        return Publication(DayRange(None, None))
    spans = [("told" if one.kind == "scene" else one.kind, *_span(one.days)) for one in evidence]
    totals = [(_total(spans, piece), piece) for piece in _pieces(evidence)]
    most = max(total for total, _ in totals)
    chosen = _preferred([piece for total, piece in totals if total == most], evidence)
    held = [one for one in evidence if _holds(one, chosen)]
    dropped = [one for one in evidence if not _holds(one, chosen)]
    return Publication(_range(chosen), _placed(_telling(held, dropped)), _placed(dropped), most)


def disjoint(a: DayRange, b: DayRange) -> bool:
    """Whether no day is in both."""
    (first, last), (start, end) = _span(a), _span(b)
    return last < start or end < first


def intersection(a: DayRange, b: DayRange) -> DayRange | None:
    """The days of both, None where they have none in common."""
    (first, last), (start, end) = _span(a), _span(b)
    return None if disjoint(a, b) else _range((max(first, start), min(last, end)))


def _rank(one: Evidence) -> tuple[object, ...]:
    return -WEIGHTS[one.kind], one.start, one.end, one.reason, _span(one.days), one.rests_on or ""


def _distinct(found: Iterable[Evidence]) -> list[Evidence]:
    """The evidence by weight and place; of a kind that says the same days again, the first alone."""
    ordered = sorted(found, key=_rank)
    kept: dict[tuple[str, DayRange, str | None], Evidence] = {}
    counts: dict[str, int] = {}
    for one in ordered:
        key = (one.kind, one.days, one.rests_on)
        if key not in kept and counts.get(one.kind, 0) < _MOST:
            kept[key] = one
            counts[one.kind] = counts.get(one.kind, 0) + 1
    return list(kept.values())


def _pieces(evidence: Sequence[Evidence]) -> Iterator[_Span]:
    """The stretches of days between all first and last days: within one the same evidence holds."""
    spans = [_span(one.days) for one in evidence]
    starts = {_FIRST, _LAST + 1, *(first for first, _ in spans), *(last + 1 for _, last in spans)}
    return ((first, after - 1) for first, after in pairwise(sorted(starts)))


def _total(spans: Sequence[tuple[str, int, int]], piece: _Span) -> float:
    """The weight of the evidence (kind, first day, last day) that holds in all of the piece."""
    start, end = piece
    counts = Counter(kind for kind, first, last in spans if first <= start and end <= last)
    return sum(WEIGHTS[kind] * (2 - 0.5 ** (count - 1)) for kind, count in sorted(counts.items()))


def _preferred(pieces: list[_Span], evidence: Sequence[Evidence]) -> _Span:
    """The piece that the strongest evidence holds in, the first in the text where that is of one strength."""
    for one in evidence:
        if len(pieces) == 1:
            break
        pieces = [piece for piece in pieces if _holds(one, piece)] or pieces
    return pieces[0]


def _telling(held: Sequence[Evidence], dropped: Sequence[Evidence]) -> Iterator[Evidence]:
    """What narrows the days, the text's own words first, then the strongest; what others say; what contradicts a date line."""
    days = DayRange(None, None)
    stamps = [one for one in dropped if one.kind in STAMPS]
    for one in sorted(held, key=lambda one: one.rests_on is not None):
        narrowed = intersection(days, one.days) or days
        if narrowed != days or one.rests_on or any(disjoint(one.days, other.days) for other in stamps):
            yield one
        days = narrowed


def _placed(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.reason)))


def _holds(one: Evidence, piece: _Span) -> bool:
    first, last = _span(one.days)
    return first <= piece[0] and piece[1] <= last


def _span(days: DayRange) -> _Span:
    first = _FIRST if days.earliest is None else days.earliest.toordinal()
    return first, _LAST if days.latest is None else days.latest.toordinal()


def _range(span: _Span) -> DayRange:
    first, last = span
    return DayRange(None if first == _FIRST else date.fromordinal(first), None if last == _LAST else date.fromordinal(last))
