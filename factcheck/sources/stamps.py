"""Lines that only say when: "Mis à jour le 20-03-2015", "Published: March 3, 2014 10:32 AM"."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from factcheck.sources import wording

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_DAY = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_CLOCK = re.compile(r"\b\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?m\b)")
_DOMAIN = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\b")
_LONGEST = 160  # characters

_MONTHS = frozenset(wording.MONTHS.split())
_WEEKDAYS = frozenset(wording.WEEKDAYS.split())
_STAMPED = tuple(sorted(wording.STAMPED.split("|"), key=len, reverse=True))
_STAMPED_WORDS = frozenset(word for phrase in _STAMPED for word in phrase.split())
_KNOWN = _MONTHS | _WEEKDAYS | _STAMPED_WORDS | wording.STAMP_WORDS
_AFTER_LABEL = re.compile(
    r"\b(?:" + "|".join(_STAMPED) + r")\b\W{0,3}(?:(?:le|on|at|el|am|il|em|op|a|the)\s)?(?P<rest>.{1,40})"
)  # fmt: skip


def stamp(line: str) -> Literal["labelled", "bare"] | None:
    """Whether the line says when the page was written or changed, and hardly anything else.

    "labelled" by a word such as "published"; "bare" is a day or a time alone, which may also head a part of a chronicle.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return None
    folded = _fold(line)
    if _is_labelled(folded):
        return "labelled"
    return "bare" if _is_bare(folded) else None


def _fold(line: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", line.casefold()) if not unicodedata.combining(char))


def _is_bare(line: str) -> bool:
    """Nothing but a day or a time with its usual company."""
    line = _DOMAIN.sub(" ", line)
    tokens = _TOKEN.findall(line)
    if len(tokens) > 24 or not all(token[0].isdigit() or token in _KNOWN for token in tokens):
        return False
    return (
        _says_day(line) or (not _STAMPED_WORDS.isdisjoint(tokens) or "ago" in tokens or "update" in tokens) and _says_time(line)
    )


def _is_labelled(line: str) -> bool:
    """A word such as "published" and a day right after it; what stands before may be a title or a name."""
    label = _AFTER_LABEL.search(line)
    if not label or line.rstrip().endswith((".", "!", "?", "”", "»")):
        return False
    rest = label["rest"]
    tokens = _TOKEN.findall(rest)[:3]
    dated = bool(_DAY.match(rest)) or any(token in _MONTHS for token in tokens) or tokens[:1] and tokens[0] in _WEEKDAYS
    return bool(dated) and any(map(str.isdigit, rest))


def _says_day(line: str) -> bool:
    tokens = _TOKEN.findall(line)
    numbers = sum(token.isdigit() for token in tokens)
    return _DAY.search(line) is not None or (numbers > 0 and not _MONTHS.isdisjoint(tokens))


def _says_time(line: str) -> bool:
    return _CLOCK.search(line) is not None or "ago" in line
