"""Offices in aligned sentences: who is said to hold what."""

from __future__ import annotations

from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story, ascii_letters
from factcheck.alignment.passages.story import Parallel
from factcheck.model import Claim, Feature, Group
from factcheck.values.labels import Role

_LINKED = 0.5  # posterior from which two sentences count as one


def offices(left: Story, right: Story, found: Parallel) -> list[Group]:
    """A group for each person to whom two aligned sentences give an office, in order of position on the left."""
    theirs: dict[tuple[int, str], Claim] = {}
    for claim in right.claims:
        if holder := _holder(claim):
            theirs.setdefault((claim.sentence, holder), claim)
    groups = []
    for claim in left.claims:
        holder = _holder(claim)
        for j, posterior in sorted(found.links[claim.sentence].items()) if holder else ():
            other = theirs.get((j, holder))
            if other and posterior >= _LINKED:
                because = (passage(claim, other, posterior), Feature("person", 1.0, f"both speak of {_person(claim)}"))
                groups.append(group(left, claim, other, because, round(posterior, 2)))
    return groups


def _person(claim: Claim) -> str:
    return claim.mention.value.person if isinstance(claim.mention.value, Role) else ""


def _holder(claim: Claim) -> str:
    """The last word of the holder's name in small ASCII letters, "" where the claim names none."""
    words = _person(claim).split()
    return ascii_letters(words[-1]) if words else ""
