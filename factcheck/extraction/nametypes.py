"""What a name is a name of: words inside it and beside it speak for a person, an organisation or a place.

Categories of the lexicon beside those of `candidates`: `kin` who somebody is ("wife", "actor"), `personverb` what persons do,
`locative` in, near; `orgnoun` group, company (small letters); `companysuffix`, `who`, `office`, `country`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from factcheck.extraction.candidates import Candidate
from factcheck.text.tokens import Tokens
from factcheck.values.labels import NameType

PERSON, ORGANIZATION, PLACE = "person", "organization", "place"
ENOUGH = 2  # points from which a name has a type; all points are judgements, read off news prose

# What stands before a name, and what it says; the first row that fits counts.
_BEFORE: tuple[tuple[str, str, int], ...] = (
    ("title", PERSON, 3),
    ("office", PERSON, 2),
    ("kin", PERSON, 2),
    ("orgnoun", ORGANIZATION, 2),
    ("locative", PLACE, 1),
    ("definite", PERSON, -2),
    ("personverb", PERSON, 1),
)
_AFTER: tuple[tuple[str, str, int], ...] = (
    ("who", PERSON, 2),
    ("personverb", PERSON, 1),
    ("office", ORGANIZATION, 1),
)
_AGE = re.compile(r",? \(?\d{1,2}(?: ans)?[,.;)]|, an? \d{1,2}-year-old")
_INNER = (("companysuffix", ORGANIZATION, 3), ("orgword", ORGANIZATION, 2), ("placeword", PLACE, 2), ("ministry", ORGANIZATION, 3))
_RARE_PARTICLES = frozenset({"von", "van", "bin", "ben", "ibn", "der", "den", "al", "ter"})

Points = dict[str, int]


@dataclass(slots=True)
class Evidence:
    """The points of each written name, and how often each word stands alone."""

    points: dict[str, Points] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    alone: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def evidence(tokens: Tokens, names: Sequence[Candidate]) -> Evidence:
    """What the text says of each name."""
    found = Evidence()
    for one in names:
        points = found.points[one.name]
        if not points:
            _inside(tokens, one, points)
        _beside(tokens, one, points)
        if len(one.words) == 1:
            found.alone[one.words[0]] += 1
    for name, points in found.points.items():
        words = name.split()
        if len(words) > 1 and found.alone.get(words[-1]) and found.points[words[-1]].get(PLACE, 0) < 1:
            points[PERSON] += 1
    return found


def _inside(tokens: Tokens, one: Candidate, points: Points) -> None:
    points[PERSON] += 0
    entries = tokens.entries[one.first : one.last]
    if len(entries) == 1 and "country" in entries[0]:
        points[PLACE] += 5
        return
    for category, type_, count in _INNER:
        if (len(entries) > 1 or category == "ministry") and any(category in entry for entry in (entries[0], entries[-1])):
            points[type_] += count
    if "namesuffix" in entries[-1] or any(len(word) == 2 and word[1] == "." for word in one.words[1:]):
        points[PERSON] += 2
    if any(word in _RARE_PARTICLES for word in one.words[1:-1]):
        points[PERSON] += 2
    if len(one.words) == 1 and one.words[0].isupper() and len(one.words[0]) > 1:
        points[ORGANIZATION] += 2


def _beside(tokens: Tokens, one: Candidate, points: Points) -> None:
    entries = tokens.entries
    before = one.first - 1
    if before >= 0 and tokens.word(before) == "." and before and "title" in entries[before - 1] | entries[before - 1]:
        before -= 1
    if before >= 0:
        _add(_BEFORE, entries[before], points)
    after = one.last
    if after < len(entries):
        if tokens.text[tokens.ends[after] - 1] == "," and after + 1 < len(entries):
            _add(_AFTER[:1], entries[after + 1], points)
        _add(_AFTER, entries[after], points)
        if _AGE.match(tokens.text, tokens.ends[after - 1]):
            points[PERSON] += 2


def _add(table: Sequence[tuple[str, str, int]], entry: Mapping[str, Any], points: Points) -> None:
    if entry:
        for category, type_, count in table:
            if category in entry:
                points[type_] += count
                return


def type_of(name: str, points: Points) -> NameType:
    """The type that most points speak for; "other" below two.  One word alone needs as much for a person as two."""
    best, count = max(points.items(), key=lambda item: item[1])  # in a tie the one said first
    if count < ENOUGH:
        return "other"
    return best  # type: ignore[return-value]
