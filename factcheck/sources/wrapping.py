"""Lines that are one paragraph, wrapped by hand or by a mailer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.model import Line
from factcheck.sources.shapes import ended, is_item

_SHORTEST = 30  # characters of a line that was wrapped (a judgement, as are the next)
_LONGEST = 100
_RAGGED = 6  # by which a line may be longer than those that are known to be wrapped
_AROUND = 800  # characters on both sides that tell whether a block is wrapped

_ABBREVIATED = re.compile(r"\b(?:[A-Z][a-z]{0,3}|\w\.\w)\.\Z")  # "Gov.", "a.m."
_ADDRESS = re.compile(r"[^\s@]*+@|https?:|www\.|(?:[a-z0-9]++[-_]){3}\S*+\Z")
_BREAK = re.compile(r"\r\n|\r|\n")


def continues(text: str, previous: Line, line: Line) -> bool:
    """Whether the line goes on with the sentence that the line before it leaves unfinished.

    It does where nothing stands between them, the first is long enough to have been wrapped, and the second begins with a small
    letter, or the first ends no sentence and had no room for its first word within the width of a block wrapped elsewhere.
    """
    before = text[previous.start : previous.end]
    if len(before) < _SHORTEST or len(_BREAK.findall(text, previous.end, line.start)) != 1:
        return False
    if _ADDRESS.match(text, line.start, line.end):
        return False
    if text[line.start].islower():
        return not ended(before) or _ABBREVIATED.search(before, len(before) - 8) is not None
    if len(before) > _LONGEST or ended(before) or is_item(text[line.start : line.start + 8]):
        return False
    width = _width(text, previous, line)
    first = text[line.start : line.end].split(None, 1)[0]
    return width is not None and len(before) - _RAGGED <= width < len(before) + 1 + len(first)


def paragraphs(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that continue the one before them joined to it; lines of different roles stay apart."""
    joined: list[Line] = []
    previous: Line | None = None
    for line in lines:
        if previous and previous.role == line.role and continues(text, previous, line):
            joined[-1] = Line(joined[-1].start, line.end, line.role)
        else:
            joined.append(line)
        previous = line
    return tuple(joined)


def _width(text: str, previous: Line, line: Line) -> int | None:
    """The width at which the block around the two lines is wrapped, None where it is not."""
    start = max(previous.start - _AROUND, 0)
    rows = [row.strip() for row in _BREAK.split(text[start : line.end + _AROUND])]
    here = _BREAK.split(text[start : previous.end])
    at = len(here) - 1
    first = next((i + 1 for i in range(at, -1, -1) if not rows[i]), 0)
    last = next((i for i in range(at, len(rows)) if not rows[i]), len(rows))
    block = rows[first:last]
    wrapped = [len(one) for one, other in pairwise(block) if len(one) >= _SHORTEST and not ended(one) and other[0].islower()]
    width = max(wrapped, default=_LONGEST + 1)
    return width if width <= _LONGEST else None
