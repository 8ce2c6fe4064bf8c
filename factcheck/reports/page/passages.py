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
_SENTENCE_END = re.compile(r"(?<=\w{3})[.!?…]{1,3}[»”\"’')\]]{0,2}\s")
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
    window = text[first:start]
    if found := _last(_BREAK, window) or _last(_SENTENCE_END, window):
        window, first = window[found:], 0
    elif first:
        border = _SPACE.search(window)
        window = window[border.end() :] if border and border.end() < len(window) else window
    return ("… " if first else "") + _one_line(window).lstrip()


def _after(text: str, end: int, room: int) -> str:
    window = text[end : end + room]
    more = end + room < len(text)
    if paragraph := _BREAK.search(window):
        window, more = window[: paragraph.start()], False
    if sentence := _SENTENCE_END.search(window):
        return _one_line(window[: sentence.end()]).rstrip()
    if more:
        window = window.rsplit(None, 1)[0] if len(window.split(None, 1)) > 1 else window
    return _one_line(window).rstrip() + (" …" if more else "")


def _last(pattern: re.Pattern[str], window: str) -> int:
    """The end of the last match before the window's last character; 0 without one."""
    ends = [found.end() for found in pattern.finditer(window)]
    return ends[-1] if ends else 0


def clip_middle(words: str) -> str:
    """The words, harmless and on one line; the middle of very long ones as "…"."""
    words = _one_line(words)
    if len(words) <= LONGEST:
        return words
    half = LONGEST // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _one_line(text: str) -> str:
    return harmless(_SPACE.sub(" ", text))
