"""What each line of a page is: title, body, or one of the things around them.

A line shows by itself what it is (`marks`), or its place on the page does (`page`).  Prose, lines that end as sentences do, is
never taken for furniture by its place alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Line, LineRole
from factcheck.sources.formats import format_of
from factcheck.sources.markdown import FORMAT as MARKDOWN
from factcheck.sources.marks import Hints, hints, mark
from factcheck.sources.markup import marked_up
from factcheck.sources.metadata import front_matter_end
from factcheck.sources.page import Block, judge
from factcheck.sources.shapes import credit_start, slug_end
from factcheck.sources.wrapping import continues, paragraphs

__all__ = ["continues", "glued", "lines", "lines_of", "paragraphs"]

_GLUED = 400  # characters that an address glued to a line may have
_ROW = re.compile(r"[^\r\n]+")


def lines_of(document: Document) -> tuple[Line, ...]:
    """The lines of a document with their roles; its id's suffix tells whether it is Markdown."""
    return lines(document.text, markdown=format_of(document.id) is MARKDOWN)


def lines(text: str, *, markdown: bool = False) -> tuple[Line, ...]:
    """The lines of the text that are not blank, in order, each with its role; blanks around a line are left out of it.

    A line begins after a page address that is glued to it and ends before a picture's credit.
    """
    top = front_matter_end(text)
    rows = list(_rows(text, top))
    known: list[LineRole | None] = [None] * len(rows)
    if markdown:
        rows, known = marked_up(text, rows)
    groups = list(_groups(text, rows, known))
    anywhere = hints(text)
    roles = judge([_block(text, rows, known, first, last, anywhere) for first, last in groups])
    front = [Line(line.start, line.end, "furniture") for line in _rows(text[:top], 0)]
    return (
        *front,
        *(
            _finished(text, rows[n], role)
            for (first, last), role in zip(groups, roles, strict=True)
            for n in range(first, last)
        ),
    )


def glued(text: str, line: Line) -> int:
    """The offset at which the line's own text begins, after a page address or a picture's name that is glued to it."""
    return line.start + slug_end(text[line.start : min(line.end, line.start + _GLUED)])


def _rows(text: str, start: int) -> Iterator[Line]:
    """The lines from there that are not blank, without blanks around them and addresses glued to them."""
    for match in _ROW.finditer(text, start):
        row = match.group()
        bare = row.strip()
        if bare:
            begin = match.start() + row.index(bare[0])
            slug = slug_end(bare[:_GLUED])
            yield Line(begin + slug if slug < len(bare) else begin, begin + len(bare), "body")


def _groups(text: str, rows: Sequence[Line], known: Sequence[LineRole | None]) -> Iterator[tuple[int, int]]:
    """First and last (half-open) of the lines of each paragraph."""
    first = 0
    for number in range(1, len(rows) + 1):
        joined = (
            number < len(rows)
            and known[number] is known[number - 1] is None
            and continues(text, rows[number - 1], rows[number])
        )
        if not joined:
            yield first, number
            first = number


def _block(text: str, rows: Sequence[Line], known: Sequence[LineRole | None], first: int, last: int, anywhere: Hints) -> Block:
    words = text[rows[first].start : rows[last - 1].end]
    return Block(words, None if known[first] else mark(words, anywhere), known[first])


def _finished(text: str, line: Line, role: LineRole) -> Line:
    """The line with its role, without a picture's credit where a caption is before it."""
    end = line.start + credit_start(text[line.start : line.end]) if role == "caption" else line.end
    return Line(line.start, end if end > line.start else line.end, role)
