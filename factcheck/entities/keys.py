"""Names made comparable: folded to plain small letters, generic words of organisations left out, persons taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.entities.nicknames import one_given_name
from factcheck.languages import codes, lexicon
from factcheck.languages.territories import territories

SURELY, PERHAPS, NO = 2, 1, 0
_SUFFIXES = {"jr": "jr", "sr": "sr", "junior": "jr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_GENERIC = ("companysuffix", "orgnoun")  # categories of the lexicons
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_ARTICLES = frozenset({"the", "le", "la", "les", "l"})


@cache
def folded(name: str) -> str:
    """The name in plain small letters, single spaces, without full stops and with plain apostrophes: "l'oreal", "j r smith"."""
    plain = name.replace("’", "'").replace(".", " ")
    if not plain.isascii():
        from anyascii import anyascii

        plain = anyascii(plain)
    return " ".join(plain.casefold().split())


@cache
def _generic() -> frozenset[str]:
    """Words that organisations' names have or leave out ("Group", "SA"), of all languages."""
    tables = [lexicon(code).words for code in codes()]
    rows = [row for table in tables for category in _GENERIC for row in table.get(category, {}).values()]
    return frozenset(folded(word) for row in rows for word in row.split("|"))


@cache
def _countries() -> dict[str, str]:
    """Folded name in any language → canonical English name; small words that are also "us" and the like stay out."""
    rows = territories().items()
    return {
        folded(name): canonical
        for canonical, row in rows
        for phrases in row["names"].values()
        for name in phrases.split("|")
        if name
    } | {folded(canonical): canonical for canonical, _ in rows}


def country(name: str) -> str | None:
    """The canonical English name of the country that is named."""
    return _countries().get(folded(name))


@cache
def body_key(name: str) -> str:
    """What identifies an organisation: "alibaba" for "Groupe Alibaba" and "Alibaba.com"; all words where all are generic."""
    words = [word for word in folded(name.removesuffix(".com").replace("-", " ")).split() if word not in _ARTICLES]
    telling = [word for word in words if word not in _generic()]
    return " ".join(telling or words)


@cache
def letters(name: str) -> str:
    """What identifies an organisation but for spaces: "poste" for "La Poste" and "LaPoste"."""
    return body_key(_INNER_CAPITAL.sub(" ", name)).replace(" ", "")


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in folded words: given names (initials too), surname, "jr" or "iii" apart."""

    given: tuple[str, ...]
    surname: str
    suffix: str


@cache
def person(name: str) -> Person:
    """The name taken apart; nicknames in quotation marks count as given names."""
    words = [word.strip(",\"'“”‘()") for word in folded(name).split()]
    words = [word for word in words if word]
    suffix = _SUFFIXES.get(words[-1], "") if len(words) > 2 else ""
    if suffix:
        words = words[:-1]
    given = tuple(part for word in words[:-1] for part in word.split("-") if part)
    return Person(given, words[-1] if words else "", suffix)


def same_person(a: str, b: str) -> int:
    """Whether two names can be one person's: 2 surely, 1 perhaps, 0 no.

    Surnames must be equal when folded.  Equal given names, or one the short form of the other, make it sure; an initial, a
    missing given name or a missing suffix leave it open; clashing initials, given names or suffixes rule it out.
    """
    one, other = person(a), person(b)
    if one.surname != other.surname or (one.suffix and other.suffix and one.suffix != other.suffix):
        return NO
    if not one.given or not other.given:
        return PERHAPS
    given = _given(one.given[0], other.given[0])
    if given == NO and not (_shared(one, other)):
        return NO
    middles = _middles(one.given[1:], other.given[1:])
    if middles == NO:
        return NO
    return SURELY if given == SURELY and one.suffix == other.suffix else PERHAPS


def _given(one: str, other: str) -> int:
    if one_given_name(one, other):
        return SURELY
    short = len(one) == 1 or len(other) == 1
    return PERHAPS if short and one[0] == other[0] else NO


def _shared(one: Person, other: Person) -> bool:
    """Whether the first given name of one is a later one of the other ("J. Edgar Hoover", "Edgar Hoover")."""
    return one.given[0] in other.given[1:] or other.given[0] in one.given[1:]


def _middles(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Middle names clash where both have one and their first letters differ."""
    if not one or not other or one[0][0] == other[0][0] or set(one) & set(other):
        return SURELY
    return NO
