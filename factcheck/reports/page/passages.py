"""A claim's words with enough around them to be understood."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.reports.page.harmless import harmless

ROOM = 110  # characters shown on each side at most: with the words some three lines; a judgement
LONGEST = 160  # characters of the words themselves; a long quotation loses its middle

# A passage stops at a blank line, and at a line end after a full stop (one paragraph a line); other line ends are wrapping.
_BREAK = re.compile(r"\n[^\S\n]*\n|(?<=[.!?…:;»”\"])\r?\n")
# A sentence's end: not after one or two letters, which may be a title or an initial.
_SENTENCE_END = re.compile(r"(?<=\w{3})(?:[.!?…]{1,3}[»”\"’')\]]{0,2}\s|[。！？])")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """Harmless text around a claim: `before` + `words` + `after` on one line, "…" where the article goes on."""

    before: str
    words: str
    after: str


def passage(text: str, start: int, end: int, room: int = ROOM) -> Passage:
    """The words `text[start:end]` in their sentence, clipped at word borders to `room` characters on each side."""
    return Passage(_before(text, start, room), clip_middle(text[start:end]), _after(text, end, room))


def _before(text: str, start: int, room: int) -> str:
    first = max(0, start - room)
    borders = [found.end() for pattern in (_BREAK, _SENTENCE_END) for found in pattern.finditer(text, first, start)]
    if borders:
        return _one_line(text[max(borders) : start]).lstrip()
    if first == 0:
        return _one_line(text[:start]).lstrip()
    space = _SPACE.search(text, first, start - 1)
    return "… " + _one_line(text[space.end() if space else first : start]).lstrip()


def _after(text: str, end: int, room: int) -> str:
    last = min(len(text), end + room)
    borders = [found.start() for found in _BREAK.finditer(text, end, last)]
    borders += [found.end() for found in _SENTENCE_END.finditer(text, end, last)]
    if borders:
        return _one_line(text[end : min(borders)]).rstrip()
    window = text[end:last]
    if last == len(text):
        return _one_line(window).rstrip()
    return _one_line(window.rsplit(None, 1)[0] if len(window.split(None, 1)) > 1 else window).rstrip() + " …"


def clip_middle(words: str, longest: int = LONGEST) -> str:
    """The words, harmless and on one line; the middle of those with more characters than `longest` as "…"."""
    words = _one_line(words)
    if len(words) <= longest:
        return words
    half = longest // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _one_line(text: str) -> str:
    return harmless(_SPACE.sub(" ", text))
