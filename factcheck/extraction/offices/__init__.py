"""Reads offices with their holders: "Alibaba CEO Jack Ma", "Anna Kruse, la présidente du Groupe Norvex".

An office (`phrases`) needs a holder beside it: right after it, before it after a comma or "is", as the one who is
named to it; a holder who is not named there is found by `holders`, what verbs say by `clauses`.  Categories of
the lexicon beside those of these: `be`, `relative` who, `aspirant` candidate for a `post`, `appointed`, `nomination`,
`speechverb`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.extraction.names.tokens import with_names
from factcheck.extraction.offices.clauses import clauses
from factcheck.extraction.offices.holders import complete
from factcheck.extraction.offices.owners import Owners
from factcheck.extraction.offices.phrases import Phrase, phrases
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.text.grammar import find as find_pattern
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Role

_CLOSING = frozenset(',.;:)–—-!?\n”»"')
_LONGEST = 120  # characters of a mention


def find(article: Article, names: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order of position."""
    spoken = _Names(with_names(article.tokens, names), {n.first: n for n in names}, {n.last: n for n in names})
    owners = Owners(article, names)
    found: list[Mention] = []
    alone: list[Phrase] = []
    for sentence in _sentences(article, spoken.tokens, "{office|counterpart|ministerial}"):
        for said in phrases(spoken.tokens, *sentence, spoken.by_first):
            phrase = owners.owned(said)
            mention = _held(spoken, phrase)
            if mention is not None:
                found.append(mention)
            elif phrase.definite:
                alone.append(phrase)
    for sentence in _sentences(article, spoken.tokens, "{capacity|leads|ledby}"):
        found += clauses(spoken.tokens, *sentence, spoken.by_first)
    return complete(article, names, found, alone)


@dataclass(frozen=True, slots=True)
class _Names:
    tokens: Tokens
    by_first: Mapping[int, Mention]
    by_last: Mapping[int, Mention]

    def person_at(self, first: int, *, sure: bool = False) -> Mention | None:
        """The person whose name begins there."""
        return _person(self.by_first.get(first), sure)

    def person_to(self, last: int, *, sure: bool = False) -> Mention | None:
        """The person whose name ends there."""
        return _person(self.by_last.get(last), sure)

    def word(self, i: int) -> str:
        return self.tokens.word(i) if 0 <= i < len(self.tokens) else "\n"

    def is_a(self, i: int, category: str) -> bool:
        return 0 <= i < len(self.tokens) and category in self.tokens.entries[i]


def _person(name: Mention | None, sure: bool) -> Mention | None:
    if name is None or not isinstance(name.value, Name):
        return None
    fits = name.value.type == "person" or (not sure and name.value.type == "other")
    return name if fits else None


def _sentences(article: Article, tokens: Tokens, place: str) -> Iterator[tuple[int, int]]:
    """The sentences that have a token of that place."""
    numbers = dict.fromkeys(article.sentence_at(match.first) for match in find_pattern(place, tokens))
    for number in numbers:
        sentence = article.sentences[number]
        if sentence.role in CLAIMING:
            yield sentence.first, sentence.last


def _held(spoken: _Names, phrase: Phrase) -> Mention | None:
    """The office with the holder named beside it."""
    for pattern, rule in _RULES:
        holder = rule(spoken, phrase)
        if holder is not None:
            first, last = min(phrase.first, holder.first), max(phrase.last, holder.last)
            return _mention(spoken.tokens, phrase, holder, pattern, first, last)
    return None


def _after(spoken: _Names, phrase: Phrase) -> Mention | None:
    """Alibaba CEO [Jack Ma]; not the candidate for mayor [Jack Ma]."""
    at = phrase.first - 1
    while any(spoken.is_a(at, category) for category in ("officeof", "definite", "post")):
        at -= 1
    aspires = at < phrase.first - 1 and spoken.is_a(at, "aspirant")
    return None if aspires else spoken.person_at(phrase.last)


def _apposed(spoken: _Names, phrase: Phrase) -> Mention | None:
    """[Jack Ma], the chairman of Alibaba, …"""
    if spoken.word(phrase.first - 1) not in (",", "(", "–", "—"):
        return None
    closed = (
        spoken.word(phrase.last)[0] in _CLOSING or spoken.is_a(phrase.last, "speechverb") or spoken.is_a(phrase.last, "who")
    )
    holder = spoken.person_to(_before_age(spoken, phrase.first - 1)) if closed else None
    if holder and spoken.is_a(holder.first - 1, "office") and _announced(spoken, phrase):
        return None  # "mayor Jack Ma, the chairman of Alibaba, Jane Roe, and …"
    return holder if holder and (" " in holder.text or _person(holder, sure=True)) else None


def _before_age(spoken: _Names, comma: int) -> int:
    """The token after a name in "Jack Ma, 50, chairman" or "Jack Ma, 50 ans, président"."""
    for back in (2, 3):
        if spoken.word(comma - back) == "," and spoken.word(comma - back + 1).isdigit():
            return comma - back
    return comma


def _announced(spoken: _Names, phrase: Phrase) -> Mention | None:
    """The chairman of Alibaba, [Jack Ma], …"""
    if spoken.word(phrase.last) != ",":
        return None
    holder = spoken.person_at(phrase.last + 1, sure=True)
    if holder is None or " " not in holder.text or (not phrase.where and _is_of_the_body(phrase)):
        return None
    closed = spoken.word(holder.last)[0] in _CLOSING or spoken.is_a(holder.last, "speechverb")
    return holder if closed or phrase.borrowed else None


def _is_of_the_body(phrase: Phrase) -> bool:
    """Whether the words mean a part of the body where they name none: "over his head, Ida Falk said"."""
    return not phrase.definite and any("head" in reading for reading in phrase.readings)


def _said_to_be(spoken: _Names, phrase: Phrase) -> Mention | None:
    """[Jack Ma] is the chairman of Alibaba; [Jack Ma], who is the chairman of Alibaba."""
    at = phrase.first - 1
    if not spoken.is_a(at, "be"):
        return None
    if spoken.is_a(at - 1, "relative"):
        at -= 1 + (spoken.word(at - 2) == ",")
    return spoken.person_to(at)


def _appointed(spoken: _Names, phrase: Phrase) -> Mention | None:
    """[Jack Ma] has been named chairman; named [Jack Ma] chairman; the nomination of [Jack Ma] as chairman."""
    at = phrase.first - 1
    if spoken.is_a(at, "capacityof"):
        at -= 1
    if spoken.is_a(at, "appointed"):
        for back in range(at, max(at - 5, -1), -1):
            if spoken.word(back)[0] in _CLOSING and spoken.word(back) != ",":
                return None
            if holder := spoken.person_to(back):
                return holder
        return None
    holder = spoken.person_to(at + 1)
    before = holder.first - 1 if holder else -1
    named = spoken.is_a(before, "appointed") or (spoken.is_a(before, "officeof") and spoken.is_a(before - 1, "nomination"))
    return holder if named else None


_RULES = (
    ("office-person", _after),
    ("person-office", _apposed),
    ("office-comma-person", _announced),
    ("person-is-office", _said_to_be),
    ("person-named-office", _appointed),
)


def _mention(tokens: Tokens, phrase: Phrase, holder: Mention, pattern: str, first: int, last: int) -> Mention | None:
    assert isinstance(holder.value, Name)
    if pattern == "person-is-office" and tokens.entries[phrase.first - 1]["be"] == "former" and phrase.tense == "current":
        tense = "former"
    else:
        tense = phrase.tense
    role = Role(holder.value.canonical, phrase.readings, phrase.where, tense)  # type: ignore[arg-type]
    if phrase.borrowed:
        pattern = "counterpart"
    start, end = tokens.span(first, last)
    if end - start > _LONGEST:
        first, last = phrase.first, phrase.last
        start, end = tokens.span(first, last)
    return Mention("role", start, end, tokens.text[start:end], role, pattern, first, last)
