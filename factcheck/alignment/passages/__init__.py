"""One story twice: a translation, a wire copy, a new version, a draft and its source.

    marks ▸ cognates ▸ evidence ▸ path ▸ rescue ▸ story (stretches) ▸ pairs (assignment) ▸ leftovers, odd_figure, rests ▸ groups
    story ▸ names, offices, kept ▸ groups;  story ▸ copies ▸ exchanged, quoted, worded ▸ groups

The texts run in parallel, so sentences are aligned by what they share; in an aligned pair claims of one kind pair up in one
assignment, equal ones first.  Two left over against each other are a candidate; one left over alone is an omission.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.alignment.passages.confidence import ACCUSED, JOINED, Order, confidence, features
from factcheck.alignment.passages.contestants import lists
from factcheck.alignment.passages.copies import exchanges
from factcheck.alignment.passages.exchanged import exchanged
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.kept import kept
from factcheck.alignment.passages.leftovers import accusable, alone, repeats
from factcheck.alignment.passages.marks import Story, story
from factcheck.alignment.passages.names import names
from factcheck.alignment.passages.odd_figure import odd_figures
from factcheck.alignment.passages.offices import offices
from factcheck.alignment.passages.pairs import Pair, paired
from factcheck.alignment.passages.quoted import quoted
from factcheck.alignment.passages.renewed import of_now, replaced
from factcheck.alignment.passages.rests import OTHER_HALF, rests, wrong_rests
from factcheck.alignment.passages.story import Parallel
from factcheck.alignment.passages.stretches import along, is_long
from factcheck.alignment.passages.worded import worded
from factcheck.model import Claim, Feature, Group
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two texts have in common; `groups` is empty unless they tell one story.

    `strength` is the mean evidence (log-odds) of a sentence of the shorter text, the measure of `same_story`.
    """

    same_story: bool
    strength: float
    groups: tuple[Group, ...]


def align(left: Article, right: Article, left_claims: Sequence[Claim], right_claims: Sequence[Claim]) -> Alignment:
    """The claims of two articles that stand for one thing because the texts run in parallel there.

    Groups of two claims, in order of position on the left.  Values of a group are equal, or one says less, or they are
    a safe candidate for a conflict; judging says which.
    """
    return align_stories(story(left, left_claims), story(right, right_claims))


def align_stories(left: Story, right: Story) -> Alignment:
    """The same for articles that `story` has read, so that each is read once for many comparisons."""
    found = along(left, right)
    if not found.same_story:
        return Alignment(False, found.strength, ())
    named = names(left, right, found)
    known = {claim.id for one in named for claim in one.claims}
    copied = list(exchanges(left, right, found))
    named += [one for one in exchanged(left, right, copied) if known.isdisjoint(claim.id for claim in one.claims)]
    in_copies = [*quoted(left, right, copied), *worded(left, right, copied)]
    groups = [*named, *in_copies, *kept(left, right, found), *offices(left, right, found), *_pairs(left, right, found)]
    return Alignment(True, found.strength, tuple(sorted(groups, key=_place)))


def _pairs(left: Story, right: Story, found: Parallel) -> Iterator[Group]:
    """Groups of numbers, dates and times: those that agree, those that may be accused, those said a second time or in parts."""
    chosen = paired(left, right, found)
    agreeing = chosen.agreeing
    order = Order(agreeing)
    lonely = alone(left, right, agreeing)
    accused = []
    updated = {id(pair): (one, other) for pair, one, other in replaced(left, right, agreeing)}
    for pair in accusable(left, right, agreeing, chosen.unequal, lonely):
        because = features(pair, order, lonely(pair))
        if confidence(because) >= ACCUSED:
            accused.append(pair)
            yield replace(_group(left, pair, because), renewed=of_now(left, right, pair))
    wrong = [one for pair in accused for one in (pair.left.claim, pair.right.claim)]
    odd = list(odd_figures(left, right, found, agreeing, wrong))
    yield from odd
    wrong += [claim for one in odd for claim in one.claims]
    joined = _sure((*agreeing, *repeats(left, right, chosen, wrong)), order)
    joined += _sure(rests(chosen.possible, [pair for pair, _ in joined], wrong), order)
    halves = () if left.article.language == right.article.language else chosen.possible  # a version says what is new of it
    for pair in wrong_rests(halves, [pair for pair, _ in joined], wrong):
        because = passage(pair.left.claim, pair.right.claim, pair.posterior), OTHER_HALF
        yield replace(_group(left, pair, because), by="figures")
    for pair, because in joined:
        one, other = updated.get(id(pair), (pair.left.claim, pair.right.claim))
        renewed = tuple(new.id for new in (one, other) if new not in (pair.left.claim, pair.right.claim))
        yield replace(group(left, one, other, because, confidence(because)), renewed=renewed)


def _sure(agreeing: Iterable[Pair], order: Order) -> list[tuple[Pair, tuple[Feature, ...]]]:
    """Those of the pairs that are joined, with what speaks for each."""
    found = [(pair, features(pair, order, alone=False)) for pair in agreeing]
    return [(pair, because) for pair, because in found if confidence(because) >= JOINED]


def _group(left: Story, pair: Pair, because: tuple[Feature, ...]) -> Group:
    return group(left, pair.left.claim, pair.right.claim, because, confidence(because))


def _place(found: Group) -> tuple[tuple[int, int], ...]:
    return tuple((claim.mention.start, claim.mention.end) for claim in found.claims)


__all__ = ["Alignment", "Story", "align", "align_stories", "is_long", "lists", "story"]
