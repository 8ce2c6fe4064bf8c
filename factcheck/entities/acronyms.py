"""Acronyms that a text explains: "International Monetary Fund (IMF)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.entities.keys import folded
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name


def acronyms(article: Article, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """(acronym, full name) wherever one stands in brackets behind the other and its letters fit, in order."""
    text = article.document.text
    names = [mention for mention in mentions if isinstance(mention.value, Name)]
    for left, right in pairwise(names):
        if text[left.end : right.start] == " (" and text[right.end : right.end + 1] == ")":
            for short, full in ((right, left), (left, right)):
                if short.text.isupper() and _fits(short.text, full.text):
                    assert isinstance(full.value, Name)
                    yield short.text, full.value.canonical


def _fits(short: str, full: str) -> bool:
    """Whether the acronym's letters begin the words of the name, small words counting or not."""
    words = folded(full).replace("-", " ").replace("'", " ").split()
    initials = "".join(word[0] for word in words)
    capitals = "".join(word[0] for word in full.replace("-", " ").split() if word[0].isupper()).casefold()
    letters = folded(short).replace(" ", "")
    return len(letters) > 1 and letters in (initials, capitals)
