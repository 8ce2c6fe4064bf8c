"""Whose an office is that belongs to a body named before: "its chief executive", "the company's founder", "son président".

The owner is the first body of the nearest sentence that names one, the office's own first: what the text speaks of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from factcheck.extraction.offices.phrases import Phrase
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name
from factcheck.values.offices import fitting, in_state

_MOST = 20  # names of a sentence that are looked at, so that time stays linear
_FAR = 2  # sentences back in which the owner stands (a judgement)


@dataclass(slots=True)
class Owners:
    """The names of an article, asked for owners."""

    article: Article
    names: Sequence[Mention]
    firsts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.firsts = [name.first for name in self.names]

    def owned(self, phrase: Phrase) -> Phrase:
        """The office with its owner; as it is where it has none, or where the text leaves it open."""
        if phrase.where or phrase.borrowed:
            return phrase
        if not phrase.owner:
            return self._with_holder(phrase)
        here = self.article.sentence_at(phrase.first)
        for number in range(here, max(here - _FAR, 0) - 1, -1):
            sentence = self.article.sentences[number]
            before = self._between(sentence.first, min(sentence.last, phrase.first))
            if before and self._apposed(before[-1], phrase):
                before.pop()  # the holder: "Ida Falk, its chief executive"
            if phrase.owner == "any" and before and _is_person(before[-1]):
                return phrase
            if number == here and before and before[-1].last == phrase.first - 1:
                before.insert(0, before[-1])  # "Brivol and its chairman"
            if owner := next((found for name in before if (found := self._of(phrase, name))), None):
                return owner
        return phrase

    def _between(self, first: int, last: int) -> list[Mention]:
        """The names among those tokens, of very many the first ones and the last."""
        start, stop = bisect_left(self.firsts, first), bisect_left(self.firsts, last)
        names = [*self.names[start : min(stop, start + _MOST)], *self.names[max(start + _MOST, stop - 1) : stop]]
        return [name for name in names if name.last <= last]

    def _with_holder(self, phrase: Phrase) -> Phrase:
        """The office of the body before its holder: "Brivol's Ida Falk, the chief executive"."""
        at = bisect_left(self.firsts, phrase.first)
        if at < 2:
            return phrase
        body, holder = self.names[at - 2 : at]
        possessive = "possessive" in self.article.tokens.entries[holder.first - 1]
        beside = possessive and body.last == holder.first - 1 and self._apposed(holder, phrase)
        return (self._of(phrase, body) if beside else None) or phrase

    def _apposed(self, name: Mention, phrase: Phrase) -> bool:
        return name.last == phrase.first - 1 and self.article.tokens.word(name.last) in (",", "(", "–", "—")

    def _of(self, phrase: Phrase, name: Mention) -> Phrase | None:
        """The office as one of that body or state, None where it is no such thing."""
        assert isinstance(name.value, Name)
        entries = self.article.tokens.entries
        offices = [in_state(office) for reading in phrase.readings for office in reading]
        state = entries[name.first].get("country")
        if state and name.last - name.first == 1:
            owned = replace(phrase, country=str(state), readings=fitting(phrase.readings, of_state=True))
            return owned if any(offices) else None
        if all(offices):
            return None  # no town and no company has a foreign minister
        placed = name.first > 0 and "locative" in entries[name.first - 1]
        if name.value.type == "organization" or (name.value.type == "other" and not placed):
            return replace(phrase, organization=name.value.canonical, readings=fitting(phrase.readings, of_state=False))
        return None


def _is_person(name: Mention) -> bool:
    return isinstance(name.value, Name) and name.value.type == "person"
