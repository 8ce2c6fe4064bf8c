"""Whose an office is that belongs to a body named before: "its chief executive", "the company's founder", "son président".

The owner is the first body of the nearest sentence that names one, the office's own first: what the text speaks of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.extraction.offices_phrases import Phrase
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name
from factcheck.values.offices import fitting, in_state

_FAR = 2  # sentences back in which the owner stands (a judgement)


def owned(article: Article, names: Sequence[Mention], phrase: Phrase) -> Phrase:
    """The office with its owner; as it is where it has none, or where the text leaves it open."""
    if phrase.where or phrase.borrowed:
        return phrase
    if not phrase.owner:
        return _with_holder(article, names, phrase)
    here = article.sentence_at(phrase.first)
    for number in range(here, max(here - _FAR, 0) - 1, -1):
        sentence = article.sentences[number]
        stop = min(sentence.last, phrase.first)
        before = [name for name in names if sentence.first <= name.first and name.last <= stop]
        if before and _apposed(article, before[-1], phrase):
            before.pop()  # the holder: "Ida Falk, its chief executive"
        if phrase.owner == "any" and before and _is_person(before[-1]):
            return phrase
        if number == here and before and before[-1].last == phrase.first - 1:
            before.insert(0, before[-1])  # "Brivol and its chairman"
        for name in before:
            if found := _of(article, phrase, name):
                return found
    return phrase


def _with_holder(article: Article, names: Sequence[Mention], phrase: Phrase) -> Phrase:
    """The office of the body before its holder: "Brivol's Ida Falk, the chief executive"."""
    entries = article.tokens.entries
    by_last = {name.last: name for name in names}
    holder = by_last.get(phrase.first - 1)
    if holder is None or not _apposed(article, holder, phrase) or "possessive" not in entries[holder.first - 1]:
        return phrase
    body = by_last.get(holder.first - 1)
    return (_of(article, phrase, body) if body else None) or phrase


def _apposed(article: Article, name: Mention, phrase: Phrase) -> bool:
    return name.last == phrase.first - 1 and article.tokens.word(name.last) in (",", "(", "–", "—")


def _of(article: Article, phrase: Phrase, name: Mention) -> Phrase | None:
    """The office as one of that body or state, None where it is no such thing."""
    assert isinstance(name.value, Name)
    before = article.tokens.entries[name.first - 1] if name.first else {}
    state = article.tokens.entries[name.first].get("country")
    if state and name.last - name.first == 1:
        if not any(in_state(office) for reading in phrase.readings for office in reading):
            return None
        return replace(phrase, country=str(state), readings=fitting(phrase.readings, of_state=True))
    body = name.value.type == "organization" or (name.value.type == "other" and "locative" not in before)
    if not body:
        return None
    return replace(phrase, organization=name.value.canonical, readings=fitting(phrase.readings, of_state=False))


def _is_person(name: Mention) -> bool:
    return isinstance(name.value, Name) and name.value.type == "person"
