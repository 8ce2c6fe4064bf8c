"""Names that stand in each other's place in two copies of one sentence: a person exchanged for another, or misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.alignment.passages.copies import Exchange
from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story, ascii_letters
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Name

_LETTERS = 4  # shorter words differ by a letter too easily
_STYLE = frozenset("iyjh")  # letters that transcriptions exchange, add and leave out: two spellings in earnest
_FULL = (2, 3)  # words of a person's full name
_FAR = 2  # letters from which another last name is another one, and no other spelling


def exchanged(left: Story, right: Story, copied: Sequence[Exchange]) -> list[Group]:
    """A group for each two such names, in order of position on the left."""
    groups = []
    for one in copied:
        pair = _standing(left, one.left), _standing(right, one.right)
        if pair[0] and pair[1] and (why := _differing(left, right, pair[0], pair[1])):
            because = (passage(pair[0], pair[1], one.posterior), Feature("copy", 1.0, f"one sentence but for the name: {why}"))
            groups.append(group(left, pair[0], pair[1], because, round(one.posterior, 2)))
    return groups


def _standing(story: Story, stretch: tuple[int, int]) -> Claim | None:
    """The name that the stretch is, or is a part of, or the only one that it holds: "the mayor Ada Brock"."""
    first, last = stretch
    named = [one for one in story.claims if one.kind == "name"]
    whole = [one for one in named if one.mention.first <= first and last <= one.mention.last]
    held = [one for one in named if first <= one.mention.first and one.mention.last <= last]
    return whole[0] if whole else held[0] if len(held) == 1 else None


def _differing(left: Story, right: Story, one: Claim, other: Claim) -> str:
    """What parts the names, "" where they may be two forms of one: a short form, a married name, another transcription."""
    a, b = (ascii_letters(claim.mention.text).replace("-", " ").split() for claim in (one, other))
    if len(a) == len(b) and len(odd := [pair for pair in zip(a, b, strict=True) if pair[0] != pair[1]]) == 1 and _slip(*odd[0]):
        return "a slip of the pen"
    people = _people(one, other, _unread(left, one) and _unread(right, other))
    return "another person" if people and _strangers(a, b) else ""


def _slip(a: str, b: str) -> bool:
    """Whether one letter, or two that changed places, make one word of the other, inside it, and no transcription does."""
    from rapidfuzz.distance import OSA

    if min(len(a), len(b)) < _LETTERS or a[0] != b[0] or a[-1] != b[-1] or OSA.distance(a, b, score_cutoff=1) != 1:
        return False
    return sorted(a) == sorted(b) or (min(len(a), len(b)) > _LETTERS and not _letters_apart(a, b) & _STYLE)


def _letters_apart(a: str, b: str) -> set[str]:
    start = next(k for k in range(max(len(a), len(b))) if a[k : k + 1] != b[k : k + 1])
    long = max(a, b, key=len)
    return {a[start], b[start]} if len(a) == len(b) else {long[start]}


def _people(one: Claim, other: Claim, unread: bool) -> bool:
    """Whether both can be people whose full names are known, and one of them surely is or nothing speaks for other things."""
    names = [claim.mention.value for claim in (one, other) if isinstance(claim.mention.value, Name)]
    types, full = {name.type for name in names}, all(" " in name.canonical for name in names)
    return full and types <= {"person", "other"} and ("person" in types or unread)


def _unread(story: Story, claim: Claim) -> bool:
    """Whether the name is made of two or three words and none of them is one of the lexicon, as "Wall Street" has one."""
    entries = story.article.tokens.entries[claim.mention.first : claim.mention.last]
    return len(entries) == len(claim.mention.text.split()) in _FULL and not any(entries)


def _strangers(a: list[str], b: list[str]) -> bool:
    """Whether the last names are two, whatever the first ones: neither name has the other's last one, or nearly so."""
    from rapidfuzz.distance import OSA

    apart = (OSA.distance(a[-1], word) > _FAR for word in b), (OSA.distance(b[-1], word) > _FAR for word in a)
    return all(all(each) for each in apart)
