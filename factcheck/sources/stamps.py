"""Lines that only say when: "Mis à jour le 20-03-2015", "Published: March 3, 2014 10:32 AM"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from factcheck.sources.shapes import ended, fold
from factcheck.sources.wording import AGO, BESIDE, BY, MONTHS, STAMPED, WEEKDAYS

_LONGEST = 160  # characters (judgements, as are the next)
_MOST = 24  # words and numbers of a day with its company
_SIGNED = 16  # words and numbers of a name with a day

_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_DAY = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_CLOCK = re.compile(r"\b\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?\s?m\b)")
_DOMAIN = re.compile(r"\b[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,4}\b")


def stamp(line: str) -> Literal["labelled", "bare"] | None:
    """Whether the line says when the page was written or changed, and hardly anything else.

    "labelled" by a word such as "published" or by a name; "bare" is a day or a time alone, which may also head a part of a
    chronicle.
    """
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    folded = fold(line)
    tokens = _TOKEN.findall(folded)
    if (_is_labelled(folded) or _is_signed(folded, tokens)) and not ended(line):
        return "labelled"
    return "bare" if _is_bare(folded) else None


def _is_bare(line: str) -> bool:
    """Nothing but a day or a time with its usual company."""
    line = _DOMAIN.sub(" ", line)
    tokens = _TOKEN.findall(line)
    if len(tokens) > _MOST or not all(token[0].isdigit() or token in _known() for token in tokens):
        return False
    if _says_day(line, tokens) or any(f" {ago} " in f" {' '.join(tokens)} " for ago in AGO):
        return True
    return _CLOCK.search(line) is not None and not _company().isdisjoint(tokens)


def _is_labelled(line: str) -> bool:
    """A word such as "published" and a day right after it; what stands before may be a title or a name."""
    label = _label().search(line)
    if not label:
        return False
    rest = label["rest"]
    tokens = _TOKEN.findall(rest)[:3]
    return _DIGIT.search(rest) is not None and (
        _DAY.match(rest) is not None or not MONTHS.isdisjoint(tokens) or not WEEKDAYS.isdisjoint(tokens[:1])
    )


def _is_signed(line: str, tokens: list[str]) -> bool:
    """A name after "by" and a full day: "Par Louise Roux, le 7 septembre 2012"."""
    return len(tokens) <= _SIGNED and tokens[0] in BY and _YEAR.search(line) is not None and _says_day(line, tokens)


def _says_day(line: str, tokens: list[str]) -> bool:
    return _DAY.search(line) is not None or (not MONTHS.isdisjoint(tokens) and any(map(str.isdigit, tokens)))


@cache
def _company() -> frozenset[str]:
    """Words that make a time alone a stamp."""
    return frozenset(word for phrase in STAMPED for word in phrase.split()) | {"update", "updates", "original", "latest"}


@cache
def _known() -> frozenset[str]:
    return MONTHS | WEEKDAYS | BESIDE | _company()


@cache
def _label() -> re.Pattern[str]:
    phrases = "|".join(sorted(STAMPED, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(rf"\b(?:{phrases})\b\W{{0,3}}(?:(?:le|on|at|el|am|il|em|op|a|the)\s)?(?P<rest>.{{1,40}})")
