"""The days on which a document can have been written, from itself alone.

What came with the document is taken as it is.  Else the text's own constraints are met one by one, the strongest first; one
that contradicts stronger ones is dropped: one wrong weekday must not move an article by six years.  What remains open stays
open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from factcheck.dating.constraints import Constraint, constraints, weekdays
from factcheck.model import Document, Evidence, Mention, Publication
from factcheck.text.article import Article
from factcheck.values.days import DayRange

UNKNOWN = Publication(DayRange(None, None))


def given(document: Document) -> Publication | None:
    """The publication day that came with the document, None where none did."""
    if document.published is None:
        return None
    day = document.published.date() if isinstance(document.published, datetime) else document.published
    return Publication(DayRange(day, day), (Evidence("", 0, 0, "given with the document"),))


def publication(article: Article, mentions: Sequence[Mention]) -> Publication:
    """The days on which the article can have been written; both ends None where nothing is known."""
    known = given(article.document)
    if known is not None:
        return known
    told = _met(UNKNOWN, constraints(article, mentions))
    return _met(told, weekdays(article, mentions, told.days))


def _met(known: Publication, found: Iterable[Constraint]) -> Publication:
    """The publication narrowed by each constraint that fits and says something new."""
    days, basis = known.days, list(known.basis)
    for constraint in found:
        narrowed = _intersection(days, constraint.days)
        if narrowed is not None and narrowed != days:
            days = narrowed
            basis.append(constraint.evidence)
    return Publication(days, tuple(sorted(basis, key=lambda one: (one.start, one.end, one.reason))))


def _intersection(a: DayRange, b: DayRange) -> DayRange | None:
    """The days of both, None where they have none in common."""
    earliest = max((day for day in (a.earliest, b.earliest) if day is not None), default=None)
    latest = min((day for day in (a.latest, b.latest) if day is not None), default=None)
    empty = isinstance(earliest, date) and isinstance(latest, date) and earliest > latest
    return None if empty else DayRange(earliest, latest)
