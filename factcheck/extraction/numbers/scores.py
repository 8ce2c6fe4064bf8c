"""Reads the two sides of a match or a vote, which are compared as written: 2–1, 3:1, "3 à 1", "five votes to four".

Categories: `winning` (words of sport and votes), `ballot` (what is cast: "votes"), `versus` ("against", "zu"), `ratioword`
before two numbers that are a proportion and no score ("a ratio of 4:3").
"""

from __future__ import annotations

from factcheck.extraction.numbers.scan import DASHES, Scan
from factcheck.model import Mention
from factcheck.values.labels import Parts
from factcheck.values.numerals import Numeral

_HIGHEST = 200  # no side scores more (a judgement: basketball)
_SPOKEN = 20  # "3 to 1": greater ones are ranges turned round (a judgement)
_NEAR = 8  # tokens in which a word of sport makes "2-1" a score (a judgement)
_UNITS = ("percent", "measure", "currency", "timeunit", "scale", "yearold")


def at(scan: Scan, i: int, numeral: Numeral) -> Mention | bool | None:
    """The score at token i, True where its numbers are a proportion, None where it is none."""
    if scan.has(i + 1, "ballot"):
        return _votes(scan, i, numeral)
    other = scan.number(i + 2)
    if other is None or not _side(numeral) or not _side(other) or any(scan.has(i + 3, category) for category in _UNITS):
        return None
    if not (_spoken(scan, i, numeral, other) if scan.is_word(i + 1) else _signed(scan, i, numeral, other)):
        return None
    if scan.has(i - 1, "ratioword"):
        scan.take(i, i + 3)
        return True
    return _mention(scan, i, i + 2, numeral, other)


def _spoken(scan: Scan, i: int, one: Numeral, other: Numeral) -> bool:
    """Reads "3 à 1", "5 zu 4 Stimmen"; no range falls, and none ends where it begins."""
    falls = other.value <= one.value <= _SPOKEN
    drawn = one.value == other.value and (scan.has(i - 1, "the") or scan.has(i - 1, "indefinite"))
    if scan.has(i + 1, "versus"):
        return scan.has(i + 3, "ballot") or (falls and _told(scan, i))
    return scan.has(i + 1, "rangelink") and falls and (drawn or _told(scan, i))


def _signed(scan: Scan, i: int, one: Numeral, other: Numeral) -> bool:
    """Reads "2-1", "3:1", "6–4"."""
    sign = scan.word(i + 1)
    if not sign or sign not in DASHES | {":"} or scan.glued(i + 1) != scan.glued(i + 2):
        return False
    if sign == ":" and not scan.glued(i + 1):
        return False
    falling = one.value >= other.value and scan.glued(i + 1) and other.value < _HIGHEST and len(scan.word(i)) <= 3
    return falling or _is_nil(scan, i, one, other) or _told(scan, i)


def _is_nil(scan: Scan, i: int, one: Numeral, other: Numeral) -> bool:
    """Reads "nach dem 0:3 in Kiel", "del 0-4": no range of things that follow begins with nought there."""
    counts = scan.is_word(i + 3) and not (scan.has(i + 3, "in") or scan.has(i + 3, "common"))
    shown = scan.word(i + 1) == ":" or any(scan.has(i - 1, name) for name in ("the", "fused", "border"))
    return one.value == 0 and shown and scan.glued(i + 1) and other.value <= _SPOKEN and not counts


def _told(scan: Scan, i: int) -> bool:
    around = range(max(0, i - _NEAR), min(scan.size, i + _NEAR))
    return any(scan.has(k, "winning") for k in around)


def _votes(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "5 voix contre 4", "five votes to four"; "from 5 votes to 9" rises."""
    other = scan.number(i + 3)
    link = scan.has(i + 2, "versus") or (scan.has(i + 2, "rangelink") and scan.is_word(i + 2))
    if other is None or not link or numeral.place != 1 or other.place != 1 or scan.has(i + 4, "percent"):
        return None
    rises = numeral.value < other.value and not scan.has(i + 2, "versus")
    return None if rises else _mention(scan, i, i + 3, numeral, other)


def _side(numeral: Numeral) -> bool:
    return numeral.form == "digits" and numeral.place == 1 and 0 <= numeral.value <= _HIGHEST * 3


def _mention(scan: Scan, first: int, last: int, one: Numeral, other: Numeral) -> Mention:
    written = zip((first, last), (one, other), strict=True)
    parts = tuple(scan.word(i) if side.form == "digits" else str(side.value) for i, side in written)
    return scan.mention("score", first, last + 1, Parts(parts), "score")
