"""What a name is a name of: words inside it and beside it speak for a person, an organisation or a place.

Categories of the lexicon beside those of `candidates`, `offices/phrases` and `offices/clauses`: `kin` who somebody is
("wife", "actor"), `personverb` what persons do, `who`; `locative` in, near; `orgnoun` group, company (small letters);
`companysuffix`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.extraction.names.candidates import Candidate
from factcheck.text.tokens import Tokens
from factcheck.values.labels import NameType

PERSON, ORGANIZATION, PLACE = 0, 1, 2
ENOUGH = 2  # points from which a name has a type; all points are judgements, read off news prose

Points = list[int]
Row = tuple[int, int]

# What stands before a name or after it, and what it says; the first row that fits counts.
_BEFORE: dict[str, Row] = {
    "title": (PERSON, 3),
    "office": (PERSON, 2),
    "counterpart": (PERSON, 2),
    "orgnoun": (ORGANIZATION, 2),
    "kin": (PERSON, 2),
    "locative": (PLACE, 1),
    "definite": (PERSON, -2),
}
_AFTER: dict[str, Row] = {"office": (ORGANIZATION, 1)}
_AFTER_FULL: dict[str, Row] = {"who": (PERSON, 2), "personverb": (PERSON, 1)}  # for names of several words
_INSIDE: dict[str, Row] = {
    "companysuffix": (ORGANIZATION, 3),
    "orgword": (ORGANIZATION, 2),
    "placeword": (PLACE, 2),
    "ministry": (ORGANIZATION, 3),
}
_BETWEEN = frozenset(
    {"definite", "indefinite", "demonym", "tense", "officeadjective", "deputy", "portfolio", "possessive", "country", "its"}
)
_AGE = re.compile(r",? \(?\d{1,2}(?: ans)?[,.;)]|, an? \d{1,2}-year-old")
_INITIAL = re.compile(r"[A-Z]\.")
_RARE_PARTICLES = frozenset({"von", "van", "bin", "ben", "ibn", "der", "den", "al", "ter"})


def types(tokens: Tokens, names: Sequence[Candidate], written: frozenset[str]) -> dict[str, NameType]:
    """The type of each written name, from all places where it stands; `written` are the words of the text."""
    points: dict[str, Points] = {}
    alone: set[str] = set()
    for one in names:
        found = points.get(one.name)
        if found is None:
            found = points[one.name] = _inside(tokens, one)
        if one.holder:
            found[PERSON] += 2
        if found[ORGANIZATION] < ENOUGH and found[PLACE] < ENOUGH:
            _before(tokens, one, found)
            _after(tokens, one, found)
        if " " not in one.name:
            alone.add(one.name)
    for name, found in points.items():
        surname = name.rpartition(" ")[2]
        if surname != name and surname in alone and points[surname][PLACE] < 1 and max(found[1:]) < ENOUGH:
            found[PERSON] += surname.casefold() not in written  # "War" is alone where "Great War" is no person
    return {name: _type(found) for name, found in points.items()}


def _type(points: Points) -> NameType:
    """The type with most points; in a tie what the name itself says."""
    _, organization, place = points
    best = max(points)
    if best < ENOUGH:
        return "other"
    return "organization" if organization == best else "place" if place == best else "person"


def _inside(tokens: Tokens, one: Candidate) -> Points:
    points = [0, 0, 0]
    entries = tokens.entries[one.first : one.last]
    words = one.words
    if len(entries) == 1:
        if "country" in entries[0]:
            points[PLACE] = 5
        elif words[0].isupper():
            points[ORGANIZATION] = 2
        elif not _INSIDE.keys().isdisjoint(entries[0]):
            points[PERSON] = -5
        return points
    linked = next((k for k in range(1, len(entries)) if "nameof" in entries[k]), 0)  # "Royal Society of Botany"
    for entry in (entries[0], entries[-1], *([entries[linked - 1]] if linked > 1 else ())):
        _add(_INSIDE, entry, points)
    if "surname" in entries[-1]:
        points = [0, points[ORGANIZATION] // 2, points[PLACE] // 2]  # "Joe Hill"
    if points == [0, 0, 0] and len(words) in (2, 3) and all(word[0].isupper() for word in words):
        points[PERSON] = int("country" not in entries[0] and "demonym" not in entries[0])
    if "namesuffix" in entries[-1] or any(map(_INITIAL.fullmatch, words[1:])) or not _RARE_PARTICLES.isdisjoint(words[1:-1]):
        points[PERSON] += 2
    return points


def _before(tokens: Tokens, one: Candidate, points: Points) -> None:
    """Words before: "Sgt.", "le président italien", "the group"."""
    entries, at = tokens.entries, one.first - 1
    if at < 0:
        return
    if not entries[at]:
        if tokens.word(at) not in ".," or not at:
            return
        at -= 1
        if tokens.word(at + 1) == "." and not ("title" in entries[at] or "office" in entries[at]):
            return
        if tokens.word(at + 1) == ",":
            if one.last < len(tokens) and tokens.word(one.last) in ",." and _office_announces(tokens, at):
                points[PERSON] += 1 + (" " in one.name)
            return
    at = _behind_adjectives(entries, at)
    if "officeof" in entries[at] and at and "nomination" in entries[at - 1]:
        points[PERSON] += 2
    _add(_BEFORE, entries[at], points)
    led = at > 0 and "byagent" in entries[at] and "ledby" in entries[at - 1]
    if " " in one.name and ("personverb" in entries[at] or led):
        points[PERSON] += 1


def _behind_adjectives(entries: Sequence[Mapping[str, Any]], at: int) -> int:
    """The office before an adjective ("le président italien"), the token itself where there is none."""
    back = at
    while back > at - 2 and back > 0 and ("demonym" in entries[back] or "officeadjective" in entries[back]):
        back -= 1
    return back if "office" in entries[back] else at


def _office_announces(tokens: Tokens, at: int) -> bool:
    """Whether an office ends there: "the mayor of Leeds, Ada Brock, …"."""
    for i in range(at, max(at - 6, -1), -1):
        entry = tokens.entries[i]
        if "office" in entry or "counterpart" in entry or "ministerial" in entry:
            return True
        if not entry and not tokens.word(i)[0].isupper():
            return False
    return False


def _after(tokens: Tokens, one: Candidate, points: Points) -> None:
    """Words after: "said", ", 34,", ", the president of"."""
    entries, at = tokens.entries, one.last
    if at >= len(entries):
        return
    full = " " in one.name
    mark = tokens.text[tokens.starts[at]]
    if mark in ",(":
        who = full and _relative(entries, at + 1)
        if who or _AGE.match(tokens.text, tokens.ends[at - 1]) or _office_follows(tokens, at + 1):
            points[PERSON] += 2
    else:
        _add(_AFTER, entries[at], points)
        if full:
            _add(_AFTER_FULL, entries[_verb(tokens, at)], points)


def _relative(entries: Sequence[Mapping[str, Any]], at: int) -> bool:
    """Whether "who" is there, or a word that may speak of things too and who leads a body: "qui dirige"."""
    here, after = (entries[i] if i < len(entries) else {} for i in (at, at + 1))
    return "who" in here or ("relative" in here and "leads" in after)


def _verb(tokens: Tokens, at: int) -> int:
    """The first token from there on that tells a person, two words skipped ("has also"); else that token."""
    for i in range(at, min(at + 3, len(tokens))):
        if "personverb" in tokens.entries[i] or "who" in tokens.entries[i]:
            return i
        if not tokens.word(i)[0].islower():
            break
    return at


def _office_follows(tokens: Tokens, at: int) -> bool:
    for i in range(at, min(at + 5, len(tokens))):
        entry = tokens.entries[i]
        if "office" in entry or "kin" in entry:
            return i + 1 == len(tokens) or not (tokens.word(i + 1)[0].isupper() or tokens.word(i + 1) == ".")
        if _BETWEEN.isdisjoint(entry):
            return False
    return False


def _add(table: Mapping[str, Row], entry: Mapping[str, Any], points: Points) -> None:
    if entry:
        for category, (type_, count) in table.items():
            if category in entry:
                points[type_] += count
                return
