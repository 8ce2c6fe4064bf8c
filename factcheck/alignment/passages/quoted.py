"""Quotations in two copies of one sentence that differ by a word: one of them does not give what was said."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.alignment.passages.copies import Exchange
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story, ascii_letters
from factcheck.model import Claim, Feature, Group

_LETTERS = 3  # of a word that bears the sense (a judgement)
_MOST = 2  # words exchanged: "the mountain", "le tunnel"; more are another translation of what was said (a judgement)
_SPELT = 70.0  # likeness from which two words are one, spelt or bent in another way (a judgement)


def quoted(left: Story, right: Story, copied: Sequence[Exchange]) -> list[Group]:
    """A group for each two such quotations, in order of position on the left."""
    groups = []
    for one in copied:
        pair = _around(left, one.left), _around(right, one.right)
        if pair[0] and pair[1] and _another_word(left, right, one):
            because = (
                passage(pair[0], pair[1], one.posterior),
                Feature("copy", 1.0, "one sentence but for a word of the quotation"),
            )
            groups.append(group(left, pair[0], pair[1], because, round(one.posterior, 2)))
    return groups


def _around(story: Story, stretch: tuple[int, int]) -> Claim | None:
    """The quotation that the stretch is a part of."""
    start, end = story.article.tokens.span(*stretch)
    quotes = (one for one in story.claims_in.get(story.article.sentence_at(stretch[0]), ()) if one.kind == "quote")
    return next((one for one in quotes if one.mention.start <= start and end <= one.mention.end), None)


def _another_word(left: Story, right: Story, one: Exchange) -> bool:
    """Whether as many words stand for the others, the last of them another word, not one with an apostrophe or a digit."""
    from rapidfuzz import fuzz

    ours, theirs = _words(left, one.left), _words(right, one.right)
    if len(ours) != len(theirs) or len(ours) > _MOST or not all(word.isalpha() for word in (*ours, *theirs)):
        return False
    a, b = ascii_letters(ours[-1]), ascii_letters(theirs[-1])
    return min(len(a), len(b)) >= _LETTERS and fuzz.ratio(a, b) < _SPELT


def _words(story: Story, stretch: tuple[int, int]) -> list[str]:
    return [story.article.tokens.word(i) for i in range(*stretch)]
