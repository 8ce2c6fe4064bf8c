"""Sentences that one text copies from another of its language word for word, but for one stretch: what was put for what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.story import Parallel

_LINKED = 0.5  # posterior from which two sentences count as one
_LEAST, _SHARE = 5, 0.6  # words that stay, and their share of the longer sentence, so that it is a copy (judgements)
_MOST = 4  # words of the stretch: more are another sentence (a judgement)


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two stretches (token numbers, half-open) that stand in each other's place; neither is empty."""

    left: tuple[int, int]
    right: tuple[int, int]
    posterior: float


def exchanges(left: Story, right: Story, found: Parallel) -> Iterator[Exchange]:
    """One for each two linked sentences that are a copy but for one stretch, in order of position on the left.

    None where either stands in both texts as it is: "Silver went to …" is said of two people in a list.
    """
    if left.article.language != right.article.language:
        return
    ours, theirs = left.sentences, right.sentences
    twins = {*ours} & {*theirs}
    for i, one in enumerate(ours):
        for j, posterior in sorted(found.links[i].items()):
            if posterior >= _LINKED and not {one, theirs[j]} & twins and (stretches := _stretches(one, theirs[j])):
                (a, b), (c, d) = stretches
                here, there = left.article.sentences[i].first, right.article.sentences[j].first
                yield Exchange((here + a, here + b), (there + c, there + d), posterior)


def _stretches(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The one stretch by which the sentences differ; None where it is empty on a side, or they are no copies."""
    shorter = min(len(a), len(b))
    start = next((k for k in range(shorter) if a[k] != b[k]), shorter)
    kept = next((k for k in range(shorter - start) if a[-1 - k] != b[-1 - k]), shorter - start)
    one, other = (start, len(a) - kept), (start, len(b) - kept)
    same = sum(word[0].isalnum() for word in (*a[:start], *a[one[1] :]))
    enough = same >= _LEAST and same >= _SHARE * sum(word[0].isalnum() for word in max(a, b, key=len))
    short = 0 < one[1] - start <= _MOST and 0 < other[1] - start <= _MOST
    return (one, other) if enough and short else None
