"""What the blocks of a page are by where they stand: between the first and the last line of prose lies the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.model import LineRole
from factcheck.sources.headlines import are_foreign, are_other_stories, best_title, clips, initial, same
from factcheck.sources.marks import Mark
from factcheck.sources.shapes import ended, is_item

# Judgements all, in words or blocks.
_SENTENCE = 6  # the fewest words of a line of prose
_CLAUSE = 8  # the same where it ends in a comma, a semicolon or a colon
_LONG = 25  # a line of so many words is prose, however it ends
_TITLE = 30  # the most words of a title
_HEADING = 14  # the most words of a heading
_FEW = 4  # lines before or after the article that may go with it; more may be a list of other stories
_RUN = 5  # the same inside the article
_LIST = 12  # the most headlines that a "Related stories" speaks for
_OPENING = 6  # lines of an article that tell what it is about
_BEFORE_COMMENTS = 3  # lines of prose before a page's comments can begin

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CLOSERS = "\"'”’»)] \u00a0"


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page, or the lines of one wrapped paragraph; `role` is what is known of it beforehand."""

    text: str
    mark: Mark | None = None
    role: LineRole | None = None


def judge(blocks: Sequence[Block]) -> list[LineRole]:
    """The role of each block."""
    page = _Page(blocks)
    if page.solid:
        page.head()
        page.tail()
        page.inside()
    else:
        page.without_prose()
    return [role or "body" for role in page.roles]


class _Page:
    """The blocks with the roles known so far; `solid` are the blocks of prose, `stop` is where the readers' comments begin."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.texts = [block.text for block in blocks]
        self.marks = [block.mark for block in blocks]
        self.roles: list[LineRole | None] = [block.role or (block.mark.role if block.mark else None) for block in blocks]
        self.sizes = [_size(text) for text in self.texts]
        self._give(clips(self.texts), "teaser")
        solid = [n for n, text in enumerate(self.texts) if self.roles[n] is None and _is_prose(text, self.sizes[n])]
        self.stop = self._comments(solid)
        self._give(range(self.stop, len(blocks)), "furniture")
        self.solid = {number: None for number in solid if number < self.stop}  # in order
        self.first, self.last = (solid[0], list(self.solid)[-1]) if self.solid else (0, 0)
        self.title: str | None = next(
            (text for text, role in zip(self.texts, self.roles, strict=True) if role == "title"), None
        )

    def without_prose(self) -> None:
        """The first block that may be one is the title, and nothing else is taken from a page without a line of prose."""
        first = next((number for number, role in enumerate(self.roles) if role is None), None)
        if first is not None and self.sizes[first] <= _TITLE and self.title is None:
            self.roles[first] = "title"

    def head(self) -> None:
        """Give roles to what stands before the article, its title first."""
        before = [number for number in range(self.first) if self.roles[number] is None]
        if self.title is None and not before and self._is_labelled_title():
            self.title, self.roles[0] = self.texts[0], "title"
        if self.title is not None or not before:
            self._give(before, "heading")
            return
        article = self._article(_OPENING)
        at = best_title([self.texts[number] for number in before], article)
        self.title = self.texts[before[at]]
        self._give(before[:at], "furniture" if at >= _FEW else "heading")
        below = before[at + 1 :]
        foreign = len(below) > _FEW and are_foreign([self.texts[number] for number in below], article)
        self._give(below, "furniture" if foreign else "heading")
        self._give([number for number in before[at:] if same(self.texts[number], self.title)], "title")

    def tail(self) -> None:
        """Give roles to what stands after the article: headlines of other stories, once the page shows that it is over."""
        after = range(self.last + 1, self.stop)
        over = next((number for number in after if self._is_furniture(number) or self._is_title(number)), self.stop)
        loose = [number for number in after if self.roles[number] is None]
        early = [number for number in loose if number < over]
        if len(early) < (_FEW if over == self.stop else _FEW - 1) or not self._are_other_stories(early):
            loose = loose[len(early) :]
        for number in loose:
            self.roles[number] = "furniture" if self._is_title(number) else "teaser"

    def inside(self) -> None:
        """Give roles to what stands in the article without being prose: headings, other stories, the title once more."""
        others = self._runs_of_others()
        left = 0  # headlines that the last opening of a list still speaks for
        for number in range(self.first, self.last + 1):
            mark = self.marks[number]
            if mark:
                left = _LIST if mark.reach == "list" else left
                if mark.reach == "edge":
                    self.roles[number] = "heading"
            elif self.roles[number] or number in self.solid:
                left = 0
            elif self._is_title(number):
                self.roles[number] = "furniture"
            elif left or number in others:
                self.roles[number] = "teaser"
                left = max(0, left - 1)
            elif self._is_heading(number):
                self.roles[number] = "heading"

    def _give(self, numbers: Iterable[int], role: LineRole) -> None:
        for number in numbers:
            self.roles[number] = role

    def _comments(self, solid: Sequence[int]) -> int:
        """Where the readers' comments begin; the number of blocks where there are none."""
        if len(solid) >= _BEFORE_COMMENTS:
            for number in range(solid[_BEFORE_COMMENTS - 1], len(self.marks)):
                mark = self.marks[number]
                if mark and mark.reach == "rest":
                    return number
        return len(self.marks)

    def _article(self, most: int | None = None) -> list[str]:
        """The lines of prose, or the first of them."""
        return [self.texts[number] for number in list(self.solid)[:most]]

    def _runs_of_others(self) -> set[int]:
        """The blocks of long runs of other stories' headlines between lines of prose."""
        found: set[int] = set()
        run: list[int] = []
        for number in range(self.first, self.last + 1):
            if self.roles[number] is None and number not in self.solid:
                run.append(number)
                continue
            if len(run) >= _RUN and self._are_other_stories(run):
                found.update(run)
            run = []
        return found

    def _are_other_stories(self, numbers: Sequence[int]) -> bool:
        return are_other_stories([self.texts[number] for number in numbers], self.texts[numbers[0] - 1], self._article())

    def _is_furniture(self, number: int) -> bool:
        return self.roles[number] in ("furniture", "teaser")

    def _is_title(self, number: int) -> bool:
        text = self.texts[number]
        return self.title is not None and abs(len(text) - len(self.title)) < 8 and same(text, self.title)

    def _is_labelled_title(self) -> bool:
        """Whether the page's first line is a headline with a label: "Sources: Mayor to resign on Friday"."""
        return self.first > 0 and self._is_furniture(0) and self.sizes[0] >= _SENTENCE and not ended(self.texts[0])

    def _is_heading(self, number: int) -> bool:
        text = self.texts[number]
        return self.sizes[number] <= _HEADING and not ended(text) and not is_item(text) and not initial(text).islower()


def _size(text: str) -> int:
    """Words, or pairs of signs where words have no blanks between them."""
    size = len(text.split())
    return size if text.isascii() or len(text) < 12 * size else max(size, len(_CJK.findall(text)) // 2)


def _is_prose(text: str, size: int) -> bool:
    """Whether the block is a line of running text for certain.

    Questions, exclamations and lines that break off are headlines as often, so they are certain only after another sentence.
    """
    if size >= _LONG or size < _SENTENCE:
        return size >= _LONG
    if not ended(text):
        return size >= _CLAUSE and text[-1] in ":,;"
    if ". " in text or ended(text[: len(text) // 2 + 1]):
        return True
    return text.rstrip(_CLOSERS)[-1] not in "?!…？！" and not text.endswith("...")
