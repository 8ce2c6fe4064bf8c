"""What a value was read from: its pattern, the words of the lexicon that took part, and the day it was counted from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.extraction import quotes
from factcheck.extraction.dates.appointments import WORDS
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.numerals import Numeral


def _names(row: str) -> frozenset[str]:
    return frozenset(row.split())


_NUMBERS = _names(
    """
    number hedge posthedge multitude fraction ordinal currency moneyword subunit measure percent percentbefore collective per
    yearold agemark old few manyfold halfword decadeword tollword once asmuch pointword warmth agedword agedtens ageword ageverb
    outof between from rangelink or numbered ballot versus street
    """
)
_NAMES = _names(
    "orgword companysuffix placeword country demonym ministry portfolio namesuffix saint surname givenname orgtail institution"
)
_BESIDE_A_NAME = _names("title office kin orgnoun locative")  # right before it
_ROLES = _names("office portfolio deputy tense be leads ledby capacity counterpart ministerial appointed")
# kind → the categories of which it is read; a quotation by the verb beside it, and like a name by its looks.
_CATEGORIES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("date", "time", "duration", "recurrence"), WORDS | {"regularly"}),
    **dict.fromkeys(("quantity", "money", "percent", "age", "score", "code"), _NUMBERS),
    "ordinal": frozenset({"ordinal"}),
    "role": _ROLES,
    "name": _NAMES,
    "quote": frozenset({"speechverb"}),
}
_SECTIONS = frozenset({"sectionword", "sectionnoun"})
_BEFORE = frozenset({"border", "opening", "timehedge", "pointhedge", "hedge"})  # they take part from before the mention


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of the text and what it stands for, by category; offsets are code points, half-open."""

    text: str
    start: int
    end: int
    meanings: Mapping[str, Any]

    @property
    def said(self) -> str:
        """ "month 10", "hedge about": for a person."""
        return ", ".join(name if payload is True else f"{name} {payload}" for name, payload in self.meanings.items())

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON has it."""
        return {"text": self.text, "start": self.start, "end": self.end, "meanings": dict(self.meanings)}


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date counts from: a place of the same text, or the day of writing, which has none."""

    text: str | None = None
    start: int | None = None
    end: int | None = None

    @property
    def said(self) -> str:
        """For a person."""
        return f"“{self.text}”" if self.text else "the day of writing"

    def to_dict(self) -> dict[str, Any]:
        """The anchor as JSON has it."""
        return {"text": self.text, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Derivation:
    """Pattern, entries in order of position, and anchor; None where the value counts from nothing."""

    pattern: str
    entries: tuple[Entry, ...]
    anchor: Anchor | None

    def to_dict(self) -> dict[str, Any]:
        """The derivation as JSON has it."""
        anchor = self.anchor and self.anchor.to_dict()
        return {"pattern": self.pattern, "entries": [one.to_dict() for one in self.entries], "anchor": anchor}


def derivation(article: Article, mention: Mention) -> Derivation:
    """What the article's mention was read from."""
    entries = tuple(_entries(article, mention))
    telling = tuple(one for one in entries if any(payload is not True for payload in one.meanings.values()))
    return Derivation(mention.pattern, telling or entries, _anchor(article, mention))


def _entries(article: Article, mention: Mention) -> Iterator[Entry]:
    tokens, wanted = article.tokens, _CATEGORIES[mention.kind]
    if mention.when is not None and mention.when.section is None:
        wanted -= _SECTIONS
    before = mention.first - 1
    if before >= 0 and mention.when is not None and mention.when.hedge and not _BEFORE.isdisjoint(tokens.entries[before]):
        yield from _entry(article, before, wanted & _BEFORE)
    if mention.kind == "name" and before >= 0:
        yield from _entry(article, before, _BESIDE_A_NAME)
    if mention.kind == "quote" and (verb := quotes.verb(tokens, mention.first, mention.last)) is not None:
        yield from _entry(article, verb, wanted)
    for i in range(mention.first, min(mention.last, len(tokens)) if mention.kind != "quote" else mention.first):
        yield from _entry(article, i, wanted)


def _entry(article: Article, i: int, wanted: frozenset[str]) -> Iterator[Entry]:
    """Token i, with those of its meanings that are more than a flag; the flags where there is nothing else."""
    tokens = article.tokens
    meanings = {name: payload for name, payload in sorted(tokens.entries[i].items()) if name in wanted}
    telling = {name: _plain(payload) for name, payload in meanings.items() if payload is not True} or meanings
    if telling:
        yield Entry(tokens.word(i), tokens.starts[i], tokens.ends[i], telling)


def _plain(payload: Any) -> Any:  # noqa: ANN401 (what a lexicon maps to)
    """The payload as JSON can hold it; numbers as text, so that no digit is lost."""
    if isinstance(payload, Numeral):
        return f"{payload.value.normalize():f}"
    if isinstance(payload, tuple | list | frozenset | set):
        return [_plain(one) for one in (payload if isinstance(payload, tuple | list) else sorted(payload))]
    return payload if isinstance(payload, str | int | float | bool | None) else str(payload)


def _anchor(article: Article, mention: Mention) -> Anchor | None:
    if mention.counted_from is not None:
        start, end = mention.counted_from
        return Anchor(article.document.text[start:end], start, end)
    when = mention.when
    if when is None or when.absolute or when.reference or when.anchor != "published":
        return None
    return Anchor()
