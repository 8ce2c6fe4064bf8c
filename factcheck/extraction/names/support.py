"""Which candidates are names, and where one stretch holds two.

A capital with which a sentence begins proves nothing by itself: the word must be seen inside a sentence too, or be one that the
text never writes small.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.extraction.names.candidates import Candidate, name_of
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens

# A word of the lexicon that begins a sentence is an ordinary word, unless it is one of these.
_NAMEABLE = frozenset(
    {
        "country",
        "orgword",
        "placeword",
        "saint",
        "surname",
        "companysuffix",
        "portfolio",
        "ministry",
        "wire",
        "particle",
        "givenname",
    }
)
_SENSE = frozenset({"country", "orgword", "placeword", "demonym", "portfolio", "companysuffix"})
_NO_NAMES = frozenset({"demonym", "common", "portfolio", "namesuffix", "orgword", "placeword", "companysuffix"})
_QUALIFYING = frozenset({"tense", "officeadjective", "deputy", "portfolio"})
_LINKS = frozenset({"de", "d'", "d’", "du", "des", "de la", "de l'", "de l’"})


def supported(article: Article, found: list[Candidate], written: frozenset[str]) -> list[Candidate]:
    """The candidates that are names, shortened where only a part of them is, parted where there are two.

    `written` are the words of the text as spaces part them.
    """
    names = frozenset(one.name for one in found)
    seen = frozenset(word for one in found if not one.opening for word in one.name.split(" "))
    text = _Text(article.tokens, written, seen, names)
    return [name for one in found for name in _names(text, one)]


@dataclass(frozen=True, slots=True)
class _Text:
    tokens: Tokens
    written: frozenset[str]  # every word as written, with the marks that touch it
    seen: frozenset[str]  # the words of candidates inside sentences
    names: frozenset[str]  # the candidates' full names

    def part(self, first: int, last: int) -> Candidate:
        """Those tokens as a candidate inside a sentence."""
        return Candidate(first, last, name_of(self.tokens, first, last), opening=False)

    def next_word(self, first: int, last: int) -> int:
        """The first token after `first` that a space parts from it."""
        starts, ends = self.tokens.starts, self.tokens.ends
        return next((i for i in range(first + 1, last) if starts[i] > ends[i - 1]), last)

    def writes_small(self, word: str) -> bool:
        """Whether the text has the word in small letters."""
        return not self.written.isdisjoint(word.casefold() + mark for mark in ("", ",", ".", "s"))

    def is_a(self, i: int, category: str) -> bool:
        return i >= 0 and category in self.tokens.entries[i]


def _names(text: _Text, one: Candidate) -> list[Candidate]:
    trimmed: Candidate | None = one
    start = text.tokens.starts[one.first]
    glued = start > 0 and text.tokens.text[start - 1].isalnum()
    if glued or (text.is_a(one.first, "portfolio") and _of_a_minister(text, one)):
        trimmed = _rest(text, one)
    elif one.opening:
        trimmed = _without_opening(text, one)
    if trimmed is None:
        return []
    return [name for name in _parted(text, trimmed) if name.last - name.first > 1 or _alone(text, name)]


def _alone(text: _Text, one: Candidate) -> bool:
    """Whether the one token is a name by itself."""
    entry = text.tokens.entries[one.first]
    if "country" in entry or "institution" in entry:
        return True
    return _NO_NAMES.isdisjoint(entry) and len(one.name.rstrip(".'’")) > 1 and not _of_a_capital_office(text, one)


def _of_a_capital_office(text: _Text, one: Candidate) -> bool:
    """Whether an ordinary word has its capital from an office's: "Project Manager", "Director of Care"."""
    entries, before = text.tokens.entries, one.first - 1
    before -= text.is_a(before, "officeof")
    offices = [i for i in (before, one.last) if 0 <= i < len(entries) and "office" in entries[i]]
    return any(text.tokens.word(i)[0].isupper() for i in offices) and text.writes_small(one.name)


def _without_opening(text: _Text, one: Candidate) -> Candidate | None:
    """What remains when the sentence's first word is an ordinary one."""
    entry, word = text.tokens.entries[one.first], one.words[0]
    if "country" in entry:
        return one
    single = one.last - one.first == 1
    ordinary = bool(entry) and _NAMEABLE.isdisjoint(entry)
    if not ordinary:
        small = text.writes_small(word) and not ("placeword" in entry and not single)
        proven = not single or _made_of_capitals(word) or _has_an_office(text, one) or _speaks(text, one)
        if word in text.seen or (proven and not small):
            return one
    return None if single else _rest(text, one)


def _has_an_office(text: _Text, one: Candidate) -> bool:
    """Whether an office of that body follows: "Brivol CEO", "Brivol's new chief executive"."""
    entries, at = text.tokens.entries, one.last
    tail = at + 1 < len(entries) and text.tokens.word(at) == "-" and "nametail" in entries[at + 1]  # "Brivol-Chef"
    at += tail
    owns = at < len(entries) and "possessive" in entries[at] and text.tokens.starts[at] == text.tokens.ends[at - 1]
    for i in range(at + owns, min(at + owns + 3 * owns + 1, len(entries))):
        if "office" in entries[i]:
            return owns or tail or text.tokens.word(i)[0].isupper()
        if _QUALIFYING.isdisjoint(entries[i]):
            return False
    return False


def _speaks(text: _Text, one: Candidate) -> bool:
    """Whether a verb of saying follows what can be no plural: "Brivol announced"; not "Teachers said"."""
    return one.last < len(text.tokens) and text.is_a(one.last, "speechverb") and not one.name.endswith("s")


def _rest(text: _Text, one: Candidate) -> Candidate | None:
    """The candidate without its first word, where that leaves a capitalised one."""
    first = text.next_word(one.first, one.last)
    while first < one.last and not text.tokens.word(first)[0].isupper():
        first = text.next_word(first, one.last)
    return text.part(first, one.last) if first < one.last else None


def _of_a_minister(text: _Text, one: Candidate) -> bool:
    """Whether "Défense" belongs to the office before it: "le ministre de la Défense Jean Dupont"."""
    at = one.first - 1
    while text.is_a(at, "definite") or text.is_a(at, "officeof"):
        at -= 1
    return at < one.first - 1 and (text.is_a(at, "ministerial") or text.is_a(at, "joiner") or text.is_a(at, "portfolio"))


def _parted(text: _Text, one: Candidate) -> list[Candidate]:
    """The candidate, or two where a body and its holder stand side by side, or where "de" joins two names."""
    if one.last - one.first < 3 or one.name.count(" ") < 2:
        return [one]
    at = _after_acronym(text, one)
    if at is None and text.tokens.vocabulary.lexicon.options.get("holder_follows"):
        at = _holder(text, one)
    if at is not None:
        return [text.part(one.first, at), replace(text.part(at, one.last), holder=True)]
    return _unlinked(text, one)


def _unlinked(text: _Text, one: Candidate) -> list[Candidate]:
    """Two names where "de" joins one that stands elsewhere with another, or anything with a country."""
    for i in range(one.first + 1, one.last - 1):
        office = text.is_a(i, "officeof") and text.is_a(i, "particle")  # "van" in "wethouder Ida Falk van Gent"
        if office or text.tokens.word(i) in _LINKS:
            after = next((k for k in range(i + 1, one.last - 1) if not (office and text.is_a(k, "particle"))), i + 1)
            left, right = text.part(one.first, i), text.part(after, one.last)
            sense = _SENSE.intersection(text.tokens.entries[one.first])
            if office and not sense and text.is_a(after, "portfolio"):
                return [left]  # "minister Ida Falk van Defensie"
            both = left.name in text.names and right.name in text.names
            if both or (text.is_a(after, "country") and not sense) or (office and _of_a_body(text, left, right)):
                return [left, right]
            if not office:
                return [one]
    return [one]


def _of_a_body(text: _Text, left: Candidate, right: Candidate) -> bool:
    """Whether a full name stands before a body's, or before one that stands elsewhere: "Ida Falk van de KBV"."""
    body = _made_of_capitals(right.words[0]) or text.is_a(right.first, "orgword")
    return " " in left.name and not text.is_a(left.first, "orgword") and (body or right.name in text.names)


def _after_acronym(text: _Text, one: Candidate) -> int | None:
    """Where the holder begins in "le député UMP Jean Dupont"."""
    second = one.first + 1
    acronym = one.words[0].isupper() and len(one.words[0]) > 1 and not any(map(str.isupper, one.words[1:]))
    return second if acronym and text.is_a(one.first - 1, "office") and len(one.words[1]) > 1 else None


def _holder(text: _Text, one: Candidate) -> int | None:
    """Where the holder begins in "le PDG d'Alibaba Jack Ma": at a name that stands elsewhere, else two words from the end."""
    at = one.first - 1
    while text.is_a(at, "definite"):
        at -= 1
    of_a_body = any(text.is_a(at, name) for name in ("particle", "officeof", "orgnoun"))
    if not of_a_body or not any(text.is_a(i, "office") for i in range(at - 3, at)):
        return None
    places = [i for i in range(one.first + 1, one.last) if text.tokens.starts[i] > text.tokens.ends[i - 1]]
    places = [i for i in places if text.tokens.word(i)[0].isupper()]
    for i in places[:-1]:
        if name_of(text.tokens, i, one.last) in text.names:
            return i
    full = [i for i in places if not text.is_a(i, "particle") and text.tokens.ends[i] - text.tokens.starts[i] > 1]
    if len(full) < 2 or any(not _SENSE.isdisjoint(text.tokens.entries[i]) for i in full[-2:]):
        return None
    return full[-2]


def _made_of_capitals(word: str) -> bool:
    """Whether capitals inside tell a name: "IMF", "LaPoste"."""
    return sum(map(str.isupper, word)) > 1
