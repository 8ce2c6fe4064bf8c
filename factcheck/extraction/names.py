"""Reads names: capitalised words that the document itself proves to be names, without lists of names.

A name's `canonical` form is the fullest that the document uses for the one named: "Ma" is "Jack Ma" where the text has him.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.extraction.candidates import Candidate, candidates, known_names
from factcheck.extraction.nametypes import types
from factcheck.extraction.support import supported
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import bare, fold
from factcheck.values.labels import Name, NameType


def find(article: Article) -> list[Mention]:
    """The mentions, in order of position."""
    names = supported(article, candidates(article))
    names += known_names(article, {one.name.casefold(): one.name for one in names})
    names.sort(key=lambda one: one.first)
    values = _values(names, types(article.tokens, names))
    return [_mention(article.tokens, one, value) for one, value in zip(names, values, strict=True)]


def _mention(tokens: Tokens, one: Candidate, value: Name) -> Mention:
    start, end = tokens.span(one.first, one.last)
    return Mention("name", start, end, tokens.text[start:end], value, "name", one.first, one.last)


def _values(names: Sequence[Candidate], type_of: Mapping[str, NameType]) -> list[Name]:
    """What each name stands for: a surname alone for the last person before it who has it, else for the first after it."""
    persons: dict[str, list[str]] = {}
    for one in names:
        if type_of[one.name] == "person" and len(one.words) > 1:
            full = persons.setdefault(_surname(one.words), [])
            if one.name not in full:
                full.append(one.name)
    latest: dict[str, str] = {}
    values = []
    for one in names:
        type_ = type_of[one.name]
        surname = _surname(one.words)
        if len(one.words) == 1 and surname in persons and type_ != "place":
            name = _fullest(latest.get(surname, persons[surname][0]), persons[surname])
            values.append(Name(name, "person"))
            continue
        if type_ == "person" and len(one.words) > 1:
            latest[surname] = one.name
            values.append(Name(_fullest(one.name, persons[surname]), "person"))
            continue
        values.append(Name(one.name, type_))
    return values


def _surname(words: Sequence[str]) -> str:
    return bare(fold(words[-1]))


def _fullest(name: str, forms: Sequence[str]) -> str:
    """The longest of the forms with the same first and last word."""
    first = bare(fold(name.split()[0]))
    return max((form for form in forms if bare(fold(form.split()[0])) == first), key=lambda form: len(form.split()))
