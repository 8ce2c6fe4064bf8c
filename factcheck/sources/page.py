"""What the blocks of a page are by where they stand: between the first and the last line of prose lies the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model import LineRole
from factcheck.sources.marks import Mark
from factcheck.sources.shapes import ended, is_item, words

# Judgements all, in words or blocks.
_SENTENCE = 6  # the fewest words of a line of prose
_LONG = 25  # a line of so many words is prose, however it ends
_TITLE = 30  # the most words of a title
_HEADING = 14  # the most words of a heading
_FEW = 4  # lines before the article that may be its title and what goes with it; more are a list of other stories
_KNOWN = 0.3  # of the longer words of a title the article uses, and more than of other stories' titles
_RUN = 5  # headlines on end that are a list of other stories
_LIST = 12  # the most headlines that a "Related stories" speaks for
_BEFORE_COMMENTS = 3  # lines of prose before a page's comments can begin

_CLIP = re.compile(r"(?P<minutes>\d{1,2}):(?P<seconds>\d{2})\s(?![ap]\.?\s?m\b)")  # a film's length before its headline
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page, or the lines of one wrapped paragraph; `role` is what is known of it beforehand."""

    text: str
    mark: Mark | None = None
    role: LineRole | None = None

    @property
    def size(self) -> int:
        """Words, or pairs of signs where words have no blanks between them."""
        return max(len(self.text.split()), len(_CJK.findall(self.text)) // 2)

    @property
    def free(self) -> bool:
        """Whether the block may be anything."""
        return self.mark is None and self.role is None


def judge(blocks: Sequence[Block]) -> list[LineRole]:
    """The role of each block."""
    roles: list[LineRole | None] = [block.role or (block.mark.role if block.mark else None) for block in blocks]
    sizes = [block.size for block in blocks]
    solid = [block.free and _is_prose(block.text, size) for block, size in zip(blocks, sizes, strict=True)]
    stop = _comments(blocks, solid)
    roles[stop:] = ["furniture"] * (len(blocks) - stop)
    for number in _clips(blocks):
        roles[number] = "teaser"
    article = [number for number in range(stop) if solid[number]]
    if not article:
        _without_prose(blocks, roles, sizes)
    else:
        first, last = article[0], article[-1]
        title = _head(blocks, roles, first)
        _tail(blocks, roles, last, stop, title)
        _inside(blocks, roles, solid, first, last, title)
    return [role or "body" for role in roles]


def _is_prose(text: str, size: int) -> bool:
    """Whether the block is a line of running text for certain.

    Questions, exclamations and lines that break off are headlines as often, so they are certain only after another sentence.
    """
    if size >= _LONG:
        return True
    if size < _SENTENCE:
        return False
    if not ended(text):
        return size >= 8 and text[-1] in ":,;"
    return (
        text.rstrip("\"'”’»)] ")[-1:] in ".。]0123456789"
        and not text.endswith("...")
        or ended(text[: len(text) // 2 + 1])
        or ". " in text
    )


def _comments(blocks: Sequence[Block], solid: Sequence[bool]) -> int:
    """Where the readers' comments begin; the number of blocks where there are none."""
    before = 0
    for number, block in enumerate(blocks):
        before += solid[number]
        if before >= _BEFORE_COMMENTS and block.mark and block.mark.reach == "rest":
            return number
    return len(blocks)


def _without_prose(blocks: Sequence[Block], roles: list[LineRole | None], sizes: Sequence[int]) -> None:
    """A page without a line of prose: the first line that may be one is its title, and nothing else is taken from it."""
    for number, block in enumerate(blocks):
        if block.free:
            if sizes[number] <= _TITLE:
                roles[number] = "title"
            return


def _head(blocks: Sequence[Block], roles: list[LineRole | None], first: int) -> str:
    """Give roles to what stands before the article; its title, "" where it has none."""
    known = next((number for number in range(len(blocks)) if blocks[number].role == "title"), None)
    before = [number for number in range(first) if roles[number] is None]
    if known is None and not before and first and _may_be_title(blocks[0]):
        known = 0
        roles[0] = "title"
    if known is not None or not before:
        for number in before:
            roles[number] = "heading"
        return blocks[known].text if known is not None else ""
    best = _best_title(blocks, before, first)
    at = before.index(best)
    for number in before[:at]:
        roles[number] = "furniture" if at >= _FEW else "heading"
    story = _long_words(blocks[first : first + 6])
    others = len(before) - at > _FEW + 1 and _are_other([blocks[number] for number in before[at + 1 :]], story)
    for number in before[at:]:
        roles[number] = "furniture" if others else "heading"
        if _same(blocks[number].text, blocks[best].text):
            roles[number] = "title"
    return blocks[best].text


def _may_be_title(block: Block) -> bool:
    """Whether the page's first line may be a headline with a label: "Sources: Mayor to resign on Friday"."""
    return (
        block.mark is not None
        and block.mark.role in ("teaser", "furniture")
        and block.size >= _SENTENCE
        and not ended(block.text)
    )


def _best_title(blocks: Sequence[Block], before: Sequence[int], first: int) -> int:
    """Which line before the article is its title: the first, unless the article has few of its words and more of another's."""
    story = _long_words(blocks[first : first + 6])
    own = {number: _long_words([blocks[number]]) for number in before}
    shared = {number: len(own[number] & story) for number in before}
    best = max(before, key=lambda number: (shared[number] ** 2 / max(1, len(own[number])), number))
    top = before[0]
    return top if shared[best] < 2 or shared[top] >= _KNOWN * len(own[top]) else best


def _long_words(blocks: Sequence[Block]) -> set[str]:
    return {word for block in blocks for word in words(block.text) if len(word) > 4}


def _tail(blocks: Sequence[Block], roles: list[LineRole | None], last: int, stop: int, title: str) -> None:
    """Give roles to what stands after the article: headlines of other stories, once the page shows that the article is over."""
    after = range(last + 1, stop)
    story = _long_words(blocks[: last + 1])
    over = next((n for n in after if _is_furniture(blocks[n]) or _same(blocks[n].text, title)), stop)
    loose = [number for number in after if roles[number] is None]
    early = [number for number in loose if number < over]
    enough = len(early) >= (_FEW if over == stop else _FEW - 1)
    others = enough and _are_headlines([blocks[number] for number in early], blocks[last], story)
    kept = () if others else early
    for number in loose:
        if number not in kept:
            roles[number] = "furniture" if _same(blocks[number].text, title) else "teaser"


def _inside(
    blocks: Sequence[Block], roles: list[LineRole | None], solid: Sequence[bool], first: int, last: int, title: str
) -> None:
    """Give roles to what stands in the article without being prose: headings, lists of other stories, the title once more."""
    left = 0  # headlines that the last opening of a list still speaks for
    others = _other_stories(blocks, roles, solid, first, last)
    for number in range(first, last + 1):
        block = blocks[number]
        if block.mark:
            left = _LIST if block.mark.reach == "list" else left
            if block.mark.reach == "edge":
                roles[number] = "heading"
        elif roles[number] or solid[number]:
            left = 0
        elif _same(block.text, title):
            roles[number] = "furniture"
        elif left or number in others:
            roles[number] = "teaser"
            left = max(0, left - 1)
        elif _is_heading(block):
            roles[number] = "heading"


def _other_stories(
    blocks: Sequence[Block], roles: Sequence[LineRole | None], solid: Sequence[bool], first: int, last: int
) -> set[int]:
    """The blocks of runs of headlines that have hardly a word of the article's."""
    found: set[int] = set()
    run: list[int] = []
    story = _long_words([blocks[number] for number in range(first, last + 1) if solid[number]])
    for number in range(first, last + 2):
        if number <= last and roles[number] is None and not solid[number]:
            run.append(number)
            continue
        if len(run) >= _RUN and _are_headlines([blocks[one] for one in run], blocks[run[0] - 1], story):
            found.update(run)
        run = []
    return found


def _are_headlines(run: Sequence[Block], before: Block, story: set[str]) -> bool:
    """Whether lines on end are headlines of other stories: neither a list that is announced nor the article's own words."""
    if before.text.endswith(":") or any(is_item(block.text) for block in run):
        return False
    titled = sum(not _initial(block.text).islower() for block in run) >= 0.8 * len(run)
    open_ended = sum(not ended(block.text) or block.text.endswith(("…", "...")) for block in run) >= 0.6 * len(run)
    return titled and open_ended and _are_other(run, story) and sum(block.size for block in run) >= 5 * len(run)


def _are_other(run: Sequence[Block], story: set[str]) -> bool:
    """Whether lines have hardly a word of the article's."""
    own = [_long_words([block]) for block in run]
    return sum(len(one & story) for one in own) < _KNOWN * sum(map(len, own))


def _is_heading(block: Block) -> bool:
    return block.size <= _HEADING and not ended(block.text) and not is_item(block.text) and not _initial(block.text).islower()


def _initial(text: str) -> str:
    return text.lstrip("\"'“”«»‘’([ ")[:1]


def _clips(blocks: Sequence[Block]) -> set[int]:
    """The blocks of a list of films, each with its length before it; a list that runs with the clock is a chronicle instead."""
    runs: list[list[tuple[int, tuple[int, int]]]] = [[]]
    for number, block in enumerate(blocks):
        match = _CLIP.match(block.text)
        if match and not ended(block.text):
            runs[-1].append((number, (int(match["minutes"]), int(match["seconds"]))))
        elif runs[-1]:
            runs.append([])
    films = [run for run in runs if len(run) > 2 and any(one > other for (_, one), (_, other) in pairwise(run))]
    return {number for run in films for number, _ in run}


def _is_furniture(block: Block) -> bool:
    return block.mark is not None and block.mark.role in ("furniture", "teaser")


def _same(one: str, other: str) -> bool:
    return bool(other) and words(one) == words(other)
