"""What a line shows by itself: the words and shapes that only page furniture has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.model import LineRole
from factcheck.sources import wording
from factcheck.sources.shapes import (
    are_names,
    credit_start,
    ended,
    fold,
    is_pager,
    is_run_together,
    is_trail,
    is_wire,
    slug_end,
    words,
)
from factcheck.sources.stamps import stamp
from factcheck.sources.wording import Form, Reach

_START = 80  # characters that hold a phrase (judgements, as are the next)
_LONGEST = 600  # characters of a line that is anything but prose
_PHRASE = 9  # words of the longest phrase
_SENTENCE = 45  # words of the longest line that a phrase may open
_LABELLED = 16  # words of a line with a label, unless it announces a story or a picture

_BULLET = re.compile(r"(?:[×►▶➤▸»>+|•●■▪*·–—-]\s*+){1,3}")
_POINTER = re.compile(r"(?:[×►▶➤▸»+]|>>)\s*+(?=\w)")  # what sites put before a headline of another story
_COUNT = re.compile(r"\(?\d{1,5}\)?\s(?=\w)")
_LABEL = re.compile(r"[^:|]{2,30}?(?:\s?[:|]|\s/(?=\s))(?=\s|\Z|[^\W\d])")
_CONTACT = re.compile(
    r"https?://\S++|www\.\S++|[^\s@]*+@\S++|\b[\w-]++(?:\.[\w-]++)*?\.(?:com|org|net|fr|co\.uk|info|tv)\b/?\S*+"
)
_CONTACTS = ("@", "://", "www.", ".com", ".org", ".net", ".fr", ".co.uk", ".info", ".tv")  # one is in every contact
_TOKEN = re.compile(r"[\w'’.-]+")
_YEAR_OR_AMOUNT = re.compile(r"[12]\d{3}\W?|.*[%€$£¥].*")


@dataclass(frozen=True, slots=True)
class Mark:
    """The role that a line shows, and how far it speaks: for itself, for the list after it, for the rest of the page.

    "edge" is for itself too, but only before and after the article.
    """

    role: LineRole
    reach: Reach = "line"


FURNITURE = Mark("furniture")
TEASER = Mark("teaser")
BYLINE = Mark("byline")
CAPTION = Mark("caption")
DATELINE = Mark("dateline")
DAY = Mark("dateline", "edge")


@dataclass(frozen=True, slots=True)
class _Glance:
    """A line, the same without the bullet before it, its first words without accents, their number, the hints of its text."""

    line: str
    bare: str
    first: list[str]
    size: int
    hints: Hints


@dataclass(frozen=True, slots=True)
class Hints:
    """What a text has anywhere, so that most of it is not looked through for what it has not: phrases, signs of an address."""

    phrases: tuple[tuple[str, LineRole], ...]
    contacts: tuple[str, ...]


def hints(text: str) -> Hints:
    """The hints of that text."""
    low = text.casefold()
    phrases = tuple((phrase, role) for phrase, role in wording.WITHIN.items() if phrase in low)
    return Hints(phrases, tuple(hint for hint in _CONTACTS if hint in text))


def mark(line: str, known: Hints | None = None) -> Mark | None:
    """What the line (stripped of blanks) shows by its own words and shape, None where it may be anything.

    `known` are the hints of the text that the line is from, or those of the line.
    """
    if len(line) > _LONGEST:
        return None
    bullet = _BULLET.match(line)
    bare = line[bullet.end() :] if bullet else line
    found = words(bare[:_START])
    if not found:
        return _letterless(line)
    size = len(found) if len(bare) <= _START else bare.count(" ") + 1
    first = fold(" ".join(found[: _PHRASE + 1])).split(" ")
    glance = _Glance(line, bare, first, size, known or hints(line))
    for look in (_phrase, _label, _beckoning, _inner, _credit, _stamp, _contact, _names, _shape):
        seen = look(glance)
        if seen:
            return seen
    return None


def _letterless(line: str) -> Mark | None:
    """Rules, pagers, telephone numbers; a year alone is a heading, an amount may be anything."""
    if stamp(line):
        return DAY
    return None if _YEAR_OR_AMOUNT.fullmatch(line) or any(map(str.isalpha, line)) else FURNITURE


@cache
def _table(form: Form) -> dict[str, tuple[tuple[list[str], Mark], ...]]:
    """first word → (words, mark) of that form, longest first."""
    table: dict[str, list[tuple[list[str], Mark]]] = {}
    for row in (row for language in wording.ALL for row in language.phrases if row.form == form):
        for phrase in row.phrases.split("|"):
            split = phrase.split()
            table.setdefault(split[0], []).append((split, Mark(row.role, row.reach)))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in table.items()}


def _match(form: Form, first: list[str]) -> Mark | None:
    entries = _table(form).get(first[0], ())
    return next((found for phrase, found in entries if first[: len(phrase)] == phrase), None)


def _is(form: Form, first: list[str]) -> Mark | None:
    entries = _table(form).get(first[0], ())
    return next((found for phrase, found in entries if first == phrase), None)


def _phrase(glance: _Glance) -> Mark | None:
    found = _is("whole", glance.first) or (_match("opening", glance.first) if glance.size <= _SENTENCE else None)
    if found:
        return found
    if glance.first[0] in wording.COUNTED and _COUNT.match(glance.bare) and glance.size <= 25:
        return Mark("furniture", "rest")
    found = _match("short", glance.first)
    return found if found and (glance.size <= 10 or not ended(glance.line)) else None


def _label(glance: _Glance) -> Mark | None:
    """A known word before a colon or a bar: "Related: …", "Photo: …", "Par : … | Mots clés : …"."""
    if glance.first[0] not in _table("label"):
        return None
    label = _LABEL.match(glance.bare)
    found = _is("label", fold(" ".join(words(label.group()))).split(" ")) if label else None
    if found is None or glance.size > (_SENTENCE if found.role in ("teaser", "caption") else _LABELLED):
        return None
    return DATELINE if found.role == "byline" and stamp(glance.bare) else found


def _beckoning(glance: _Glance) -> Mark | None:
    """ "Follow … on Twitter", "Suivez … sur Facebook"; a row of buttons."""
    begins = glance.first[0]
    if begins in wording.BECKONS and glance.size <= 25 and not wording.NETWORKS.isdisjoint(words(glance.bare)[1:]):
        return FURNITURE
    if begins not in wording.BUTTONS or glance.size > 14 or ended(glance.line):
        return None
    return FURNITURE if wording.BUTTONS.issuperset(words(glance.bare)) else None


def _inner(glance: _Glance) -> Mark | None:
    if "©" in glance.line and (glance.bare.startswith("©") or not ended(glance.line)) and glance.size <= 30:
        return FURNITURE
    low = glance.line.casefold() if glance.hints.phrases else ""
    for phrase, role in glance.hints.phrases:
        if phrase in low:
            return DATELINE if stamp(glance.bare) == "labelled" else Mark(role)
    return None


def _credit(glance: _Glance) -> Mark | None:
    """A picture's credit at the end: with words before it a caption, alone a byline."""
    start = credit_start(glance.line)
    if start == len(glance.line) or glance.size > 60:
        return None
    return CAPTION if len(words(glance.line[:start])) > 2 else BYLINE


def _stamp(glance: _Glance) -> Mark | None:
    found = stamp(glance.bare)
    if found == "bare":
        return DAY
    return DATELINE if found or is_wire(glance.bare) else None


def _contact(glance: _Glance) -> Mark | None:
    """Addresses, handles and telephone numbers with at most two words beside them."""
    hinted = any(hint in glance.line for hint in glance.hints.contacts)
    if not hinted or len(glance.line) > 160 or not _CONTACT.search(glance.line):
        return None
    rest = words(_CONTACT.sub(" ", glance.line))
    return FURNITURE if len(rest) <= 2 or wording.BUTTONS.issuperset(rest) else None


def _names(glance: _Glance) -> Mark | None:
    """ "By Jane Roe, Staff Writer": a word for "by" and names."""
    if glance.first[0] not in wording.BY or len(glance.line) > 100 or ended(glance.line):
        return None
    _, *names = _TOKEN.findall(_CONTACT.sub(" ", glance.bare)) or [""]
    return BYLINE if len(names) <= 12 and are_names(names) else None


def _shape(glance: _Glance) -> Mark | None:
    line = glance.line
    if slug_end(line) == len(line):
        return FURNITURE
    if len(line) > 300 or ended(line):
        return None
    if is_run_together(line) or is_trail(line) or is_pager(line):
        return FURNITURE
    return TEASER if _POINTER.match(line) and "«" not in line else None
