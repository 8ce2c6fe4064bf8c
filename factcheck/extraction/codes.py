"""Reads scores and codes, which are compared as written: 2–1, G20, F-35, flight AF447, resolution 1405, 62h00.

Numbers that only name something (house numbers, telephone numbers, parts of a word or an address) are taken and give nothing.
Categories: `numbered` ("resolution", "n°"), `winning` (words of sport and votes), `street`.
"""

from __future__ import annotations

import re

from factcheck.extraction.scan import DASHES, HYPHENS, Scan
from factcheck.model import Mention
from factcheck.values.labels import Parts
from factcheck.values.numerals import Numeral

_HIGHEST = 200  # no side scores more (a judgement: basketball)
_SPOKEN = 20  # "3 to 1": greater ones are ranges turned round (a judgement)
_NEAR = 8  # tokens in which a word of sport makes "2-1" a score (a judgement)
_PHONE = range(8, 14)  # digits
_BEFORE_IN_ADDRESS = frozenset("=/?&%_#@\\")


def at(scan: Scan, i: int, numeral: Numeral) -> Mention | bool | None:
    """The mention at token i, True where its number says nothing at all, None where it may be a quantity."""
    word = scan.word(i)
    if _in_address(scan, i) or _telephone(scan, i):
        return True
    return _in_word(scan, i) or _bad_clock(scan, i) or _score(scan, i, numeral) or _numbered(scan, i, numeral, word)


def _in_address(scan: Scan, i: int) -> bool:
    """Whether token i stands in a web address or another string of signs."""
    return scan.glued(i) and scan.word(i - 1) in _BEFORE_IN_ADDRESS and (scan.glued(i - 1) or scan.word(i - 1) == "@")


def _in_word(scan: Scan, i: int) -> Mention | bool | None:
    """Reads "G20", "F-35", "Covid-19", "H1N1"; "mid-30" and "4x4" say nothing."""
    if not scan.glued(i) or not scan.word(i).isdecimal():
        return None
    hyphen = scan.word(i - 1) in HYPHENS and scan.glued(i - 1)
    k = i - 2 if hyphen else i - 1
    if scan.is_word(k) and scan.glued(k) and scan.word(k - 1) not in ("(", "[", "'", "’", "“", "«", '"', "–", "—", "/"):
        scan.take(i, _end_of_string(scan, i))
        return True
    if not scan.is_word(k) or scan.has(k, "currency") or scan.word(k)[-1] in "'’" or scan.has(k, "hedge"):
        return None
    first, last = k, _end_of_string(scan, i)
    if not scan.word(k)[0].isupper() or (len(scan.word(k)) > 4 and not hyphen):
        scan.take(i, last)
        return True
    start, end = scan.tokens.span(first, last)
    return scan.mention("code", first, last, Parts((scan.text[start:end],)), "in word")


def _end_of_string(scan: Scan, i: int) -> int:
    """The token after the letters and digits glued to token i."""
    last = i + 1
    while scan.glued(last) and scan.word(last)[:1].isalnum():
        last += 1
    return last


def _bad_clock(scan: Scan, i: int) -> Mention | None:
    """Reads "62h00": written as a time that no clock shows."""
    if scan.word(i + 1) not in ("h", "H") or not scan.glued(i + 1) or not scan.glued(i + 2) or not scan.has(i + 2, "number"):
        return None
    hour, minute = scan.get(i, "number").value, scan.get(i + 2, "number").value
    if hour <= 24 and minute < 60:
        return None
    start, end = scan.tokens.span(i, i + 3)
    return scan.mention("code", i, i + 3, Parts((scan.text[start:end],)), "bad clock", ill_formed=True)


def _telephone(scan: Scan, i: int) -> bool:
    """Whether a telephone number begins at token i; it is taken."""
    last, digits = i, ""
    while len(digits) < _PHONE.stop and scan.has(last, "number") and scan.word(last).isdecimal():
        digits += scan.word(last)
        step = 2 if scan.word(last + 1) in ("-", ".", "/", ")") and scan.has(last + 2, "number") else 1
        if step == 1 and not (scan.has(last + 1, "number") and not scan.glued(last + 1)):
            last += 1
            break
        last += step
    pieces = last - i
    if scan.joined(i + 1) and scan.word(i + 2).isupper() and len(scan.word(i + 2)) >= 4 and scan.word(i).isdecimal():
        return True  # 471-TIPS
    opened = scan.word(i - 1) == "+" or digits.startswith("0") or scan.word(i - 1) == "("
    dashed = scan.word(i + 1) == "-" and pieces >= 5
    if pieces < 3 or len(digits) not in _PHONE or not (opened or dashed):
        return False
    scan.take(i, last)
    return True


def _score(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "2-1", "3:1", "6–4": two sides of a match or a vote."""
    other = scan.number(i + 2)
    spoken = scan.has(i + 1, "rangelink") and scan.is_word(i + 1)  # "3 à 1"
    if (
        other is None
        or not _side(numeral)
        or not _side(other)
        or not (spoken or (scan.word(i + 1) and scan.word(i + 1) in DASHES | {":"}))
    ):
        return None
    if scan.glued(i + 1) != scan.glued(i + 2) or (scan.word(i + 1) == ":" and not scan.glued(i + 1)):
        return None
    if any(scan.has(i + 3, category) for category in ("percent", "measure", "currency", "timeunit", "scale", "yearold")):
        return None
    around = range(max(0, i - _NEAR), min(scan.size, i + _NEAR))
    told = any(scan.has(k, "winning") for k in around)
    falling = numeral.value >= other.value and scan.glued(i + 1)
    if spoken and (numeral.value < other.value or numeral.value > _SPOKEN):
        return None
    if not told and not (falling and other.value < _HIGHEST and len(scan.word(i)) <= 3):
        return None
    return scan.mention("score", i, i + 3, Parts((scan.word(i), scan.word(i + 2))), "score")


def _side(numeral: Numeral) -> bool:
    return numeral.form == "digits" and numeral.place == 1 and 0 <= numeral.value <= _HIGHEST * 3


def _numbered(scan: Scan, i: int, numeral: Numeral, word: str) -> Mention | bool | None:
    """Reads "Resolution 1405", "n° 5", "flight AF 447"; "page 5" too: which one it is, not how many."""
    if numeral.form != "digits" or not re.fullmatch(r"[\d.]+", word):
        return None
    k = i - 1
    if scan.word(k) == "." and scan.glued(k):
        k -= 1
    flight = scan.word(k).isupper() and len(scan.word(k)) <= 3 and scan.has(k - 1, "numbered")
    first = k if flight else i
    if not flight and not (scan.has(k, "numbered") and _is_cue(scan, k)):
        return _house(scan, i, numeral)
    if any(scan.has(i + 1, category) for category in ("percent", "measure", "currency")):
        return None
    start, end = scan.tokens.span(first, i + 1)
    return scan.mention("code", first, i + 1, Parts((scan.text[start:end],)), "numbered")


def _is_cue(scan: Scan, k: int) -> bool:
    """Reads "No" before a number is "number" only with its capital inside a sentence, or with a full stop."""
    if scan.word(k).casefold() not in ("no", "n"):
        return True
    return scan.word(k + 1) == "." or (scan.word(k)[0].isupper() and not scan.starts_sentence(k))


def _house(scan: Scan, i: int, numeral: Numeral) -> bool | None:
    """Whether the number is that of a house: "12 rue de la Paix", "10 Downing Street"."""
    k = i + 2 if scan.word(i + 1) == "," else i + 1
    if scan.has(k, "street") and (scan.has(k + 1, "of") or scan.capital(k + 1)):
        return True
    names = k
    if scan.has(k, "direction") and scan.capital(k) and numeral.value >= 100:
        return True
    while scan.capital(names) and names < k + 3 and not scan.has(names, "street"):
        names += 1
    return True if names > k and scan.has(names, "street") and scan.capital(names) else None
