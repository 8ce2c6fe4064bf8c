"""The days on which a document can have been written, from itself alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

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
    """The days on which the article can have been written."""
    return given(article.document) or UNKNOWN
