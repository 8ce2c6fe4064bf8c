"""Values of which their own text says that they are new: "17, up from 14", "in April, not in March", "now 17".

What stands instead of what is read by the category `insteadcue`, words that name what no longer holds ("not", "instead",
"earlier"), and by the words for the present ("now").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from factcheck.alignment.passages.contestants import Contestant
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.pairs import Pair
from factcheck.alignment.passages.relation import equal, relation
from factcheck.model import Claim
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity

_BETWEEN = 10  # tokens from the new value to the old one (a judgement)
_BEHIND = 4  # tokens behind the old value in which its cue may stand: "more than the 4,200 first counted" (a judgement)
_NOW = 4  # tokens from "now" to its value (a judgement)


def replaced(left: Story, right: Story, agreeing: Sequence[Pair]) -> Iterator[tuple[Pair, Claim, Claim]]:
    """(pair, left claim, right claim) where one text of an equal pair gives its value as an old one beside a new one.

    One of the two claims is the pair's own, the other is the new value.  None between languages: a translation is no update;
    none where both texts have the old value beside a new one: "$19 million, after $7.5 million" has not changed from 7.5.
    """
    if left.article.language != right.article.language:
        return
    ours, theirs = {_start(pair.left) for pair in agreeing}, {_start(pair.right) for pair in agreeing}
    for pair in agreeing:
        if not equal(pair.relation):
            continue
        right_new = _instead(right, pair.right, theirs, pair.left.claim)
        left_new = _instead(left, pair.left, ours, pair.right.claim)
        if right_new and not left_new:
            yield pair, pair.left.claim, right_new
        elif left_new and not right_new:
            yield pair, left_new, pair.right.claim


def _instead(story: Story, old: Contestant, taken: Collection[int], partner: Claim) -> Claim | None:
    """The nearest claim before the old one that the text gives instead of it; what stands at a place of `taken` is not free."""
    mention, inside = old.claim.mention, story.contestants_in[old.claim.sentence]
    for k in range(bisect_left(inside, mention.start, key=_start) - 1, -1, -1):
        one, new = inside[k], inside[k].claim.mention
        if mention.first - new.last > _BETWEEN:
            break
        said = _as_full_as(old.claim, one.claim)
        free = new.start not in taken and one.firm >= old.firm and said.kind in (old.claim.kind, partner.kind)
        if free and relation(said, partner) is Relation.APART:
            return one.claim if _cue(story, new.last, mention.first, mention.last) else None
    return None


def _as_full_as(old: Claim, new: Claim) -> Claim:
    """The new claim with the unit that only the old one names: "71 instead of 17 percent"."""
    unit, bare = old.mention.value, new.mention.value
    if new.kind != "quantity" or not isinstance(unit, Quantity) or not isinstance(bare, Quantity) or bare.unit or bare.currency:
        return new
    value = replace(bare, unit=unit.unit, currency=unit.currency)
    return replace(new, mention=replace(new.mention, kind=old.kind, value=value))


def _start(one: Contestant) -> int:
    return one.claim.mention.start


def _cue(story: Story, start: int, first: int, last: int) -> bool:
    """Whether a word between the two values, or right behind the old one, says that the old one no longer holds."""
    tokens = story.article.tokens
    end = story.article.sentences[story.article.sentence_at(first)].last
    places = (*range(start, first), *range(last, min(end, last + _BEHIND)))
    return any("insteadcue" in tokens.entries[i] for i in places)


def of_now(left: Story, right: Story, pair: Pair) -> tuple[str, ...]:
    """The id of the claim that alone of the two is said to hold now ("now 17 people"), in texts of one language."""
    if left.article.language != right.article.language:
        return ()
    now = [one.id for story, one in ((left, pair.left.claim), (right, pair.right.claim)) if _now(story, one)]
    return tuple(now) if len(now) == 1 else ()


def _now(story: Story, claim: Claim) -> bool:
    return any(
        other.mention.when is not None
        and other.mention.when.reference == "PRESENT_REF"
        and 0 <= claim.mention.first - other.mention.last <= _NOW
        for other in story.claims_in[claim.sentence]
        if other.sentence == claim.sentence
    )
