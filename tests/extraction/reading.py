"""Articles for the tests of extraction: one line of prose each paragraph."""

from __future__ import annotations

from factcheck.model import Document, Line, Mention
from factcheck.text.article import Article, cut


def article(text: str, language: str, title: str = "") -> Article:
    """The text as an article, its title a line of its own."""
    whole = f"{title}\n{text}" if title else text
    lines, start = [], 0
    for number, line in enumerate(whole.split("\n")):
        role = "title" if title and number == 0 else "body"
        lines.append(Line(start, start + len(line), role))
        start += len(line) + 1
    return cut(Document("a.txt", whole), language, tuple(lines))


def texts(mentions: list[Mention]) -> list[str]:
    """The mentions as they stand in the text."""
    return [mention.text for mention in mentions]
