"""What Markdown's own marks say of a line: headings, code, tables, comments, pictures, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Line, LineRole

_FENCE = re.compile(r"(?:```|~~~)")
_HEADING = re.compile(r"\#{1,6}[ \t]\s*+(?=[^#\s])")
_UNDERLINE = re.compile(r"(?:=+|-{2,})\Z")
_TABLE = re.compile(r"\|.*\||\|?\s*+:?-{3,}:?\s*+\|[\s:|-]*+\Z")
_PICTURE = re.compile(r"!\[(?P<text>[^\]]*)\]\([^)\s]*[^)]*\)\Z")
_OTHER = re.compile(r"\[[^\]^][^\]]*\]:\s|</?[a-zA-Z][^>]*>\Z")  # a link's address; a line that is one tag
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]\s*+")
_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)\Z")
_QUOTE = re.compile(r"(?:>\s*+)+")


def marked_up(text: str, rows: Sequence[Line]) -> tuple[list[Line], list[LineRole | None]]:
    """The lines without Markdown's marks, and the role of those whose marks tell it.

    The first heading is the title.  The words of a link stay with its address; code, tables, comments and tags are furniture.
    """
    found: list[Line] = []
    roles: list[LineRole | None] = []
    until: str | None = None  # what ends the fence or the comment that the line stands in
    for number, row in enumerate(rows):
        words = text[row.start : row.end]
        until, hidden = _hidden(words, until)
        line, role = (row, "furniture") if hidden else _visible(words, row, _next(text, rows, number))
        found.append(line)
        roles.append("title" if role == "heading" and "title" not in roles else role)
    return found, roles


def _hidden(words: str, until: str | None) -> tuple[str | None, bool]:
    """What ends the fence or comment after this line, and whether the line stands in one."""
    if until is not None:
        ends = words.startswith(until) if until != "-->" else until in words
        return (None if ends else until), True
    if _FENCE.match(words):
        return words[:3], True
    if words.startswith("<!--"):
        return (None if "-->" in words else "-->"), True
    return None, False


def _visible(words: str, row: Line, after: str) -> tuple[Line, LineRole | None]:
    """The line without its marks, and its role where they tell it; `after` is the line that follows at once."""
    heading = _HEADING.match(words)
    if heading:
        return _part(row, (heading.end(), len(words.rstrip("#").rstrip()))), "heading"
    if _UNDERLINE.match(words) or _TABLE.match(words) or _OTHER.match(words):
        return row, "furniture"
    if _UNDERLINE.match(after):
        return row, "heading"
    picture = _PICTURE.match(words)
    if picture:
        return (_part(row, picture.span("text")), "caption") if picture["text"].strip() else (row, "furniture")
    item = _ITEM.match(words)
    if item:
        return _part(row, (item.end(), len(words))), None if _LINK.match(words, item.end()) else "body"
    quote = _QUOTE.match(words)
    if quote and quote.end() < len(words):
        return _part(row, (quote.end(), len(words))), None
    return row, None


def _part(row: Line, span: tuple[int, int]) -> Line:
    return replace(row, start=row.start + span[0], end=row.start + span[1])


def _next(text: str, rows: Sequence[Line], number: int) -> str:
    """The words of the line that follows at once, "" where a blank line does."""
    if number + 1 == len(rows):
        return ""
    between = text[rows[number].end : rows[number + 1].start]
    return text[rows[number + 1].start : rows[number + 1].end] if between.replace("\r\n", "\n").count("\n") == 1 else ""
