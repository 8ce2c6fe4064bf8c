"""Numbers and dates in words ("seven", "three weeks ago") that stand in each other's place in two copies of one sentence.

Elsewhere a number in words only explains one in digits: translations choose other words.  A copy that differs in nothing else
has changed it.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.alignment.passages.copies import Exchange
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.relation import relation
from factcheck.model import Claim, Feature, Group
from factcheck.values.base import Relation

_LONG = frozenset({"week", "month", "year"})


def worded(left: Story, right: Story, copied: Sequence[Exchange]) -> list[Group]:
    """A group for each two such claims, in order of position on the left."""
    groups = []
    for one in copied:
        pair = _around(left, one.left), _around(right, one.right)
        if pair[0] and pair[1] and _differ(pair[0], pair[1]):
            because = (passage(pair[0], pair[1], one.posterior), Feature("copy", 1.0, "one sentence but for the number"))
            groups.append(group(left, pair[0], pair[1], because, round(one.posterior, 2)))
    return groups


def _differ(one: Claim, other: Claim) -> bool:
    """Whether the values cannot both be right; "two days ago" and "three days ago" can, of versions some days apart."""
    when = one.mention.when
    passing = when is not None and when.elapsed and when.unit not in _LONG
    return one.kind == other.kind and not passing and relation(one, other) is Relation.APART


def _around(story: Story, stretch: tuple[int, int]) -> Claim | None:
    """The claim in words of which the stretch is a part."""
    first, last = stretch
    words = (one.claim for one in story.contestants if not one.firm and not any(map(str.isdigit, one.claim.mention.text)))
    return next((one for one in words if one.mention.first <= first and last <= one.mention.last), None)
