"""Which lines are headlines: the page's own title, those of other stories, those of films."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.sources.shapes import ended, is_item, words

_LONG = 5  # letters of the words that tell what a story is about (judgements, as are the next)
_KNOWN = 0.3  # of such words of its own title the article uses, and fewer of other stories' titles
_SIZE = 5  # words of a headline, on the average
_CAPITAL = 0.8  # of headlines begin with a capital or a figure
_OPEN = 0.6  # of headlines end without a full stop
_FIGURES = 0.3  # of the lines of a table end in one
_CLIPS = 3  # films on end that are a list

_CLIP = re.compile(r"(?P<minutes>\d{1,2}):(?P<seconds>\d{2})\s(?![ap]\.?\s?m\b)")  # a film's length before its headline


def same(one: str, other: str) -> bool:
    """Whether two lines have the same words."""
    return words(one) == words(other)


def initial(line: str) -> str:
    """The line's first character that is neither a quotation mark nor a bracket."""
    return line.lstrip("\"'“”«»‘’([ \u00a0")[:1]


def best_title(lines: Sequence[str], article: Sequence[str]) -> int:
    """Which of the lines before an article is its title.

    The first, unless the article uses few of its words and more of another's; of those the one it uses most, then the last.
    """
    story = _about(article)
    own = [_about([line]) for line in lines]
    shared = [len(words_ & story) for words_ in own]
    best = max(range(len(lines)), key=lambda number: (shared[number] ** 2 / max(1, len(own[number])), number))
    return 0 if shared[best] < 2 or shared[0] >= _KNOWN * len(own[0]) else best


def are_foreign(lines: Sequence[str], article: Sequence[str]) -> bool:
    """Whether the lines have hardly a word of the article's."""
    story = _about(article)
    own = [_about([line]) for line in lines]
    return sum(len(words_ & story) for words_ in own) < _KNOWN * sum(map(len, own))


def are_other_stories(lines: Sequence[str], before: str, article: Sequence[str]) -> bool:
    """Whether lines on end are headlines of other stories; `before` is the line before them.

    A list that has colons, bullets or figures is the article's own, and so are lines that speak of what it speaks of.
    """
    if any(line.endswith(":") for line in (before, *lines)) or any(map(is_item, lines)):
        return False
    if sum(line[-1].isdigit() for line in lines) >= _FIGURES * len(lines):
        return False
    if sum(len(line.split()) for line in lines) < _SIZE * len(lines):
        return False
    capital = sum(not initial(line).islower() for line in lines)
    open_ended = sum(not ended(line) or line.endswith(("…", "...")) for line in lines)
    return capital >= _CAPITAL * len(lines) and open_ended >= _OPEN * len(lines) and are_foreign(lines, article)


def clips(lines: Sequence[str]) -> set[int]:
    """The lines of a list of films, each with its length before it; a list that runs with the clock is a chronicle instead."""
    runs: list[list[tuple[int, tuple[str, str]]]] = [[]]
    for number, line in enumerate(lines):
        match = _CLIP.match(line) if line[0].isdigit() else None
        if match and not line.endswith("."):
            runs[-1].append((number, (match["minutes"].zfill(2), match["seconds"])))
        elif runs[-1]:
            runs.append([])
    films = [run for run in runs if len(run) >= _CLIPS and any(one > other for (_, one), (_, other) in pairwise(run))]
    return {number for run in films for number, _ in run}


def _about(lines: Sequence[str]) -> set[str]:
    return {word for line in lines for word in words(line) if len(word) >= _LONG}
