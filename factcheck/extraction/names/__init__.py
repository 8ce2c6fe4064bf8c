"""Reads names: capitalised words that the document itself proves to be names, without lists of names.

A name's `canonical` form is the fullest that the document uses for the one named: "Ma" is "Jack Ma" where the text has him.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from factcheck.extraction.names.candidates import Candidate, candidates, known_names
from factcheck.extraction.names.nouns import among_nouns
from factcheck.extraction.names.support import supported
from factcheck.extraction.names.types import types
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import bare, fold
from factcheck.values.labels import Name, NameType


def find(article: Article) -> list[Mention]:
    """The mentions, in order of position."""
    written = frozenset(article.document.text.split())
    found = [one for one in candidates(article) if not _measures(article.tokens, one)]
    nouns = bool(article.tokens.vocabulary.lexicon.options.get("capital_nouns"))
    names = supported(article, among_nouns(article.tokens, found) if nouns else found, written)
    names = among_nouns(article.tokens, names) if nouns else names  # what is left of two words may be a noun
    names += known_names(article, {one.name.casefold(): one.name for one in names})
    names.sort(key=lambda one: one.first)
    values = _values(names, types(article.tokens, names, written))
    return [_mention(article.tokens, one, value) for one, value in zip(names, values, strict=True)]


def _measures(tokens: Tokens, one: Candidate) -> bool:
    """Whether a single word beside a number is its unit or money: "125 USD", "Rs 500", "300 MB"."""
    entry = tokens.entries[one.first]
    if one.last > one.first + 1 or not ("currency" in entry or "measure" in entry):
        return False
    return any("number" in tokens.entries[k] for k in (one.first - 1, one.last) if 0 <= k < len(tokens))


def _mention(tokens: Tokens, one: Candidate, value: Name) -> Mention:
    start, end = tokens.span(one.first, one.last)
    return Mention("name", start, end, tokens.text[start:end], value, "name", one.first, one.last)


def _values(names: Sequence[Candidate], type_of: Mapping[str, NameType]) -> list[Name]:
    """What each name stands for: a surname alone for the last person before it who has it, else for the first after it."""
    persons: dict[str, list[str]] = {}
    for name, type_ in type_of.items():
        if type_ == "person" and " " in name:
            persons.setdefault(_surname(name), []).append(name)
    latest: dict[str, str] = {}
    values = []
    for one in names:
        name, type_ = one.name, type_of[one.name]
        forms = persons.get(_surname(name), ())
        if forms and " " not in name and type_ != "place":
            values.append(Name(_fullest(latest.get(forms[0], forms[0]), forms), "person"))
        elif forms and type_ == "person":
            latest[forms[0]] = name
            values.append(Name(_fullest(name, forms), "person"))
        else:
            values.append(Name(name, type_))
    return values


@lru_cache(maxsize=50_000)
def _surname(name: str) -> str:
    return bare(fold(name.rpartition(" ")[2]))


def _fullest(name: str, forms: Sequence[str]) -> str:
    """The longest of the forms with the same first word, capitals last."""
    if len(forms) == 1:
        return forms[0]
    given = bare(fold(name.partition(" ")[0]))
    alike = (form for form in forms if bare(fold(form.partition(" ")[0])) == given)
    return max(alike, key=lambda form: (form.count(" "), -sum(word.isupper() for word in form.split(" "))))
