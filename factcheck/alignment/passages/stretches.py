"""Long texts, cut into stretches that stand for each other.

The longer two texts are, the more words stand in both by chance, and the farther their path can stray.  So a text longer than
news is aligned stretch by stretch, in time and memory that grow with its length alone.  A sentence that another version has
moved to another stretch is not found there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.alignment.passages.marks import Mark, Story
from factcheck.alignment.passages.path import Links
from factcheck.alignment.passages.story import Parallel, parallel
from factcheck.text.article import Article

LONG = 300  # sentences: a longer text is cut; the thresholds were measured on texts of up to a hundred
STRETCH = 100  # sentences of a stretch, or somewhat more (a judgement)
_RARE = 10  # places of a word that shows where a text is (a judgement)
_SURE = 2  # words that two sentences must share, so that chance does not make them a place to cut (a judgement)
_MOST = 0.5  # of the shorter text: what runs in parallel makes two texts one story (a judgement)

Corner = tuple[int, int]  # a sentence of the left and the one of the right that stands for it


def is_long(article: Article) -> bool:
    """Whether the article is compared stretch by stretch."""
    return len(article.sentences) > LONG


def along(left: Story, right: Story) -> Parallel:
    """The two texts side by side, long ones stretch by stretch."""
    if not (is_long(left.article) or is_long(right.article)):
        return parallel(left, right)
    cuts = corners(left, right)
    parts = list(zip(_parts(left, [i for i, _ in cuts]), _parts(right, [j for _, j in cuts]), strict=True))
    found = [parallel(one, other) for one, other in parts]
    weights = [min(one.length, other.length) for one, other in parts]
    links = [row for part, (_, j) in zip(found, cuts, strict=False) for row in _counted_from(j, part)]
    told = sum(weight for weight, part in zip(weights, found, strict=True) if part.same_story)
    strength, kept = _mean([part.strength for part in found], weights), _mean([part.kept for part in found], weights)
    return Parallel(links, strength, kept, 0 < _MOST * min(left.length, right.length) <= told)


def _counted_from(first: int, part: Parallel) -> Links:
    """The links of a stretch whose first sentence on the right has that number; none where it is not told on both sides."""
    return [{first + j: chance for j, chance in row.items()} if part.same_story else {} for row in part.links]


def _mean(values: Sequence[float], weights: Sequence[int]) -> float:
    return round(sum(value * weight for value, weight in zip(values, weights, strict=True)) / max(1, sum(weights)), 2)


def _parts(story: Story, cuts: Sequence[int]) -> list[Story]:
    """The story's sentences between each two cuts as a story of its own, without its claims."""
    places: list[dict[Mark, list[int]]] = [{} for _ in pairwise(cuts)]
    for mark, numbers in story.places.items():
        for number in numbers:
            part = bisect_right(cuts, number) - 1
            places[part].setdefault(mark, []).append(number - cuts[part])
    return [
        Story(
            replace(story.article, sentences=story.article.sentences[first:last]),
            (),
            {mark: tuple(numbers) for mark, numbers in own.items()},
        )
        for (first, last), own in zip(pairwise(cuts), places, strict=True)
    ]


def corners(left: Story, right: Story) -> list[Corner]:
    """Where the stretches begin, and the end of both texts."""
    found = [(0, 0)]
    post, end = found[0], (left.length, right.length)
    for following in (*_signposts(left, right), end):
        if _size(found[-1], following) >= STRETCH and post != found[-1]:
            found.append(post)
        if _size(found[-1], following) >= STRETCH or following == end:
            found += _between(found[-1], following)
        post = following
    return found


def _size(start: Corner, end: Corner) -> int:
    """The sentences from the one to the other, of the text that has more of them."""
    return max(end[0] - start[0], end[1] - start[1])


def _between(start: Corner, end: Corner) -> Iterator[Corner]:
    """The corners from the one to the other: the last alone, or evenly spaced ones where they are far apart."""
    height, width = end[0] - start[0], end[1] - start[1]
    count = max(1, _size(start, end) // STRETCH)
    yield from ((start[0] + k * height // count, start[1] + k * width // count) for k in range(1, count + 1))


def _signposts(left: Story, right: Story) -> list[Corner]:
    """Pairs of sentences that share rare words and stand in the same order in both texts.

    A word that both texts write equally often stands for itself each time.
    """
    votes = Counter[Corner]()
    for mark, rows in left.places.items():
        columns = right.places.get(mark, ())
        if len(rows) == len(columns) <= _RARE:
            votes.update(zip(rows, columns, strict=True))
    return rising(pair for pair, count in votes.items() if count >= _SURE)


def rising(pairs: Iterable[Corner]) -> list[Corner]:
    """The longest row of pairs that rises on both sides."""
    before: dict[Corner, Corner | None] = {}
    ends: list[Corner] = []  # by length, the end of the row of that length that stays lowest on the right
    for pair in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        length = bisect_left(ends, pair[1], key=lambda end: end[1])
        before[pair] = ends[length - 1] if length else None
        ends[length : length + 1] = [pair]
    row = ends[-1:]
    while row and (one := before[row[-1]]) is not None:
        row.append(one)
    return row[::-1]
