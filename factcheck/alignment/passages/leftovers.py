"""Unequal claims that are left over against each other: which of them may be accused of disagreeing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from factcheck.alignment.passages.contestants import Contestant
from factcheck.alignment.passages.lengths import length
from factcheck.alignment.passages.likeness import around
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.pairs import Pair, Paired
from factcheck.alignment.passages.relation import equal, of_other_scale, relation, slipped
from factcheck.alignment.passages.things import by_their_words, of_two_things
from factcheck.model import Claim
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity
from factcheck.values.scales import other_scale

_LINKED = 0.3  # posterior from which a linked sentence can hold a value a second time
_NEAR = 3  # sentences within which a value found again explains where it went

_BEHIND = 3  # tokens to the number with the scale word of both (a judgement)
_UNREAD = "und"
_ROUNDS = (4, 8, 16, 32, 64)  # players or teams that are left

Alone = Callable[[Pair], bool]


def accusable(left: Story, right: Story, agreeing: Sequence[Pair], unequal: Sequence[Pair], lonely: Alone) -> list[Pair]:
    """The unequal pairs whose values cannot both be right and that nothing else explains.

    None where a language is read by the looks of its tokens alone: its scale words and units are not known.
    """
    if _UNREAD in (left.article.language, right.article.language):
        return []
    ours = _by_sentence(_free(left.contestants, [pair.left for pair in agreeing]))
    theirs = _by_sentence(_free(right.contestants, [pair.right for pair in agreeing]))
    return [
        pair
        for pair in unequal
        if pair.relation is Relation.APART
        and not of_two_things(pair.left.claim, pair.right.claim)
        and (
            not by_their_words(pair.left.claim, pair.right.claim)
            or of_other_scale(pair.left.claim, pair.right.claim)
            or (lonely(pair) and slipped(pair.left.claim, pair.right.claim))
        )
        and not _one_round(left, right, pair)
        and not _one_scale_word(left, right, pair)
        and not _counted_between(pair, ours, theirs)
        and not _found_again(pair.left.claim, pair.right.claim.sentence, theirs)
        and not _found_again(pair.right.claim, pair.left.claim.sentence, ours)
    ]


def repeats(left: Story, right: Story, chosen: Paired, accused: Iterable[Claim]) -> list[Pair]:
    """Pairs for claims that no pair has taken but whose value a linked sentence has: said twice, or a range in two parts.

    What is accused takes no part: a value that is said again somewhere would hide that it is wrong here.
    """
    wrong = {claim.id for claim in accused}
    mine: dict[int, list[Pair]] = {}
    yours: dict[int, list[Pair]] = {}
    for pair in chosen.possible:
        if pair.agrees and pair.posterior >= _LINKED and wrong.isdisjoint((pair.left.claim.id, pair.right.claim.id)):
            mine.setdefault(pair.left.claim.mention.start, []).append(pair)
            yours.setdefault(pair.right.claim.mention.start, []).append(pair)
    ours = _free(left.contestants, [pair.left for pair in chosen.agreeing])
    theirs = _free(right.contestants, [pair.right for pair in chosen.agreeing])
    again = [mine.get(one.claim.mention.start) for one in ours] + [yours.get(one.claim.mention.start) for one in theirs]
    return [_likeliest(options) for options in again if options]


def _likeliest(options: Sequence[Pair]) -> Pair:
    return max(options, key=lambda pair: (equal(pair.relation), pair.posterior * pair.likeness))


def alone(left: Story, right: Story, agreeing: Sequence[Pair]) -> Alone:
    """Tells of a pair whether each is the only claim of its sentence that found no equal."""
    ours = _free(left.contestants, [pair.left for pair in agreeing])
    theirs = _free(right.contestants, [pair.right for pair in agreeing])
    here = Counter(one.claim.sentence for one in ours if one.firm)
    there = Counter(one.claim.sentence for one in theirs if one.firm)
    return lambda pair: here[pair.left.claim.sentence] == 1 and there[pair.right.claim.sentence] == 1


def _one_round(left: Story, right: Story, pair: Pair) -> bool:
    """Whether the two name one round of a cup: the last 16 play eighths of the final ("huitièmes de finale")."""
    a, b = (one.claim.mention.value for one in (pair.left, pair.right))
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.stated is None or b.stated is None:
        return False
    if not (a.stated == 2 * b.stated or b.stated == 2 * a.stated) or max(a.stated, b.stated) not in _ROUNDS:
        return False
    near = (*around(left, pair.left.claim), *around(right, pair.right.claim))
    return any(word.startswith("final") for word in near)


def _one_scale_word(left: Story, right: Story, pair: Pair) -> bool:
    """Whether a number shares its scale word with the one behind it: "from 606 to 480 million"."""
    for story, one, other in ((left, pair.left, pair.right), (right, pair.right, pair.left)):
        short, full = one.claim.mention, other.claim.mention.value
        if not isinstance(short.value, Quantity) or not isinstance(full, Quantity) or short.value.scale != 1:
            continue
        behind = (next_.claim.mention for next_ in story.contestants if 0 < next_.claim.mention.first - short.last <= _BEHIND)
        scales = [found.value.scale for found in behind if isinstance(found.value, Quantity)]
        if scales[:1] == [full.scale] and other_scale(short.value, full):
            return True
    return False


def _counted_between(pair: Pair, ours: Mapping[int, Sequence[Contestant]], theirs: Mapping[int, Sequence[Contestant]]) -> bool:
    """Whether the days between two weekdays are told beside one of them: "Monday", "a day after the vote on Sunday"."""
    one, other = (side.claim.mention.when for side in (pair.left, pair.right))
    if one is None or other is None or one.weekday is None or other.weekday is None:
        return False
    between = {(one.weekday - other.weekday) % 7, (other.weekday - one.weekday) % 7}
    beside = (*ours.get(pair.left.claim.sentence, ()), *theirs.get(pair.right.claim.sentence, ()))
    told = [found for side in beside if (found := length(side.claim))]
    return any(found.unit == "day" and found.number in between for found in told)


def _free(all_of_them: Sequence[Contestant], taken: Sequence[Contestant]) -> list[Contestant]:
    places = {one.claim.mention.start for one in taken}
    return [one for one in all_of_them if one.claim.mention.start not in places]


def _by_sentence(contestants: Iterable[Contestant]) -> dict[int, list[Contestant]]:
    found: dict[int, list[Contestant]] = {}
    for one in contestants:
        found.setdefault(one.claim.sentence, []).append(one)
    return found


def _found_again(claim: Claim, sentence: int, free: Mapping[int, Sequence[Contestant]]) -> bool:
    """Whether the claim's value stands without a partner near that sentence of the other text."""
    near = (one.claim for number in range(sentence - _NEAR, sentence + _NEAR + 1) for one in free.get(number, ()))
    return any(equal(relation(claim, other)) for other in near)
