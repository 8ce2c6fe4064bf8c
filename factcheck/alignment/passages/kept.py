"""Quotations that a translation keeps in the words of the original: titles, mottos, names in quotation marks.

The same words agree; the same words but for one figure ("Route 64 Blues", "Route 46 Blues") are a slip in one of the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story, ascii_letters
from factcheck.alignment.passages.story import Parallel
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Quote

_LINKED = 0.5  # posterior from which two sentences count as one
_LEAST = 2  # words beside the figure, so that it is the same title (a judgement)


def kept(left: Story, right: Story, found: Parallel) -> Iterator[Group]:
    """A group for each two such quotations of linked sentences, in order of position on the left; none in one language."""
    if left.article.language == right.article.language:
        return
    theirs = _quotations(right)
    for sentence, ours in sorted(_quotations(left).items()):
        for j, posterior in sorted(found.links[sentence].items()):
            if posterior < _LINKED:
                continue
            for one, other in ((one, other) for one in ours for other in theirs.get(j, ()) if _one_title(one, other)):
                because = (passage(one, other, posterior), Feature("kept", 1.0, "quoted in the same words in both languages"))
                yield group(left, one, other, because, round(posterior, 2))


def _quotations(story: Story) -> dict[int, list[Claim]]:
    found: dict[int, list[Claim]] = {}
    for claim in story.claims:
        if isinstance(claim.mention.value, Quote):
            found.setdefault(claim.sentence, []).append(claim)
    return found


def _one_title(left: Claim, right: Claim) -> bool:
    """Whether the words are the same, or all but one word that is written with figures."""
    a, b = (claim.mention.value.words for claim in (left, right) if isinstance(claim.mention.value, Quote))
    if a == b:
        return True
    ours, theirs = ascii_letters(a).split(), ascii_letters(b).split()
    differing = [(x, y) for x, y in zip(ours, theirs, strict=False) if x != y]
    one_word = len(ours) == len(theirs) > _LEAST and len(differing) == 1
    return one_word and all(any(map(str.isdigit, word)) for word in differing[0])
