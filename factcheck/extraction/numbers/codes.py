"""Reads codes, which are compared as written: G20, F-35, flight AF447, resolution 1405, Boeing 777, 62h00; and `scores`.

House numbers and parts of a word are taken and give nothing.  Categories: `numbered` ("resolution", "n°"), `street`.
"""

from __future__ import annotations

import re

from factcheck.extraction.numbers import furniture, scores
from factcheck.extraction.numbers.scan import HYPHENS, Scan
from factcheck.model import Mention
from factcheck.values.labels import Parts
from factcheck.values.numerals import Numeral

_FILED = range(1900, 2100)  # years of files and laws: "197/2011"
_MODEL = 3  # digits of a model of aircraft or cars: "787-8"
_LETTERS = 3
_HEADLINE = 8  # words with capitals in a row that are no name (a judgement)
_SHORT_UNITS = frozenset("CFHKMBLVWX")
_ABBREVIATED = frozenset({"no", "nos", "nrs", "n", "vol", "fig", "art", "p", "pp", "apt", "ext", "prop"})
_BEFORE_WORDS = frozenset("(['’“«\"–—/")
_STREET = 5  # words of a street's name


def at(scan: Scan, i: int, numeral: Numeral) -> Mention | bool | None:
    """The mention at token i, True where its number says nothing at all, None where it may be a quantity."""
    word = scan.word(i)
    if slashed := _slashed(scan, i):
        return slashed
    if furniture.at(scan, i):
        return True
    read = _in_word(scan, i) or _lettered(scan, i) or _bad_clock(scan, i) or scores.at(scan, i, numeral)
    return read or _numbered(scan, i, numeral, word)


def named(scan: Scan, i: int) -> Mention | None:
    """Reads "Boeing 777", "District 37", "Euro 2012": a bare number behind a name, inside a sentence that goes on."""
    k = i - 1
    name = scan.capital(k) and scan.word(k) not in ("I", "A") and not _title_so_far(scan, k)
    known = any(
        scan.has(k, category)
        for category in ("itemstop", "years", "yearword", "month", "weekday", "country", "hedge", "number")
    )
    follower = scan.word(i + 1)
    ends = follower == "" or follower[0] == "\n" or follower[0].isdigit() or follower[0].isupper()
    if not name or known or ends or not re.fullmatch(r"\d{1,4}|\d\.\d", scan.word(i)):
        return None
    return _code(scan, i, i + 1, "named")


def _title_so_far(scan: Scan, k: int) -> bool:
    """Whether every word up to token k has a capital: "Bus Crash Kills 12 in Lima" names nothing."""
    for i in range(k, max(-1, k - _HEADLINE), -1):
        if scan.starts_sentence(i):
            return scan.capital(i) and not scan.has(i, "itemstop") and not scan.has(i, "the")
        if not scan.capital(i):
            return False
    return True


def _code(scan: Scan, first: int, last: int, pattern: str) -> Mention:
    start, end = scan.tokens.span(first, last)
    return scan.mention("code", first, last, Parts((scan.text[start:end],)), pattern)


def _slashed(scan: Scan, i: int) -> Mention | None:
    """Reads "197/2011" and "OS/2"."""
    if not scan.word(i).isdecimal():
        return None
    k = i - 2
    if scan.word(i - 1) == "/" and scan.glued(i - 1) and scan.glued(i) and scan.capital(k) and not scan.glued(k):
        return None if scan.glued(i + 1) and scan.word(i + 1) == "/" else _code(scan, k, _end_of_string(scan, i), "slashed")
    year = scan.get(i + 2, "year")
    whole = not scan.glued(i) and scan.glued(i + 1) and scan.glued(i + 2) and scan.word(i + 3) != "/"
    filed = scan.word(i + 1) == "/" and whole and year in _FILED and not scan.has(i, "year")
    return _code(scan, i, i + 3, "slashed") if filed else None


def _lettered(scan: Scan, i: int) -> Mention | None:
    """Reads "3D", "777-300ER", "Boeing 787-8"."""
    if scan.glued(i) or not scan.word(i).isdecimal():
        return None
    model = re.fullmatch(r"\d+([A-Z]*)", scan.word(i + 2)) if scan.joined(i + 1) and len(scan.word(i)) == _MODEL else None
    if model and model[1]:
        return _code(scan, i, i + 3, "lettered")
    k = i + 3 if model else i + 1
    mark = scan.word(k)
    if scan.glued(k) and mark.isupper() and mark.isalpha() and len(mark) <= _LETTERS and (model or not _measures(scan, k)):
        return _code(scan, i, _end_of_string(scan, k), "lettered")
    behind_name = scan.capital(i - 1) and not scan.starts_sentence(i - 1) and not scan.tokens.entries[i - 1]
    return _code(scan, i, k, "lettered") if model and i > 0 and behind_name else None


def _measures(scan: Scan, k: int) -> bool:
    """Whether the letters at token k are a unit, a scale or the mark of an hour: "5KG", "10K", "20H"."""
    return scan.word(k) in _SHORT_UNITS or any(
        scan.has(k, name) for name in ("measure", "currency", "scalemark", "percent", "ordinalmark", "timeunit", "hourmark")
    )


def _in_word(scan: Scan, i: int) -> Mention | bool | None:
    """Reads "G20", "F-35", "Covid-19", "H1N1"; "mid-30" and "4x4" say nothing."""
    if not scan.glued(i) or not scan.word(i).isdecimal():
        return None
    hyphen = scan.word(i - 1) in HYPHENS and scan.glued(i - 1)
    k = i - 2 if hyphen else i - 1
    numbered = scan.word(k).isdecimal() and scan.is_word(k - 1) and not scan.has(k - 1, "currency")  # "xz2-173m"
    if scan.glued(k) and ((scan.is_word(k) and scan.word(k - 1)[-1:] not in _BEFORE_WORDS) or (hyphen and numbered)):
        scan.take(i, _end_of_string(scan, i))
        return True
    if not scan.is_word(k) or (scan.has(k, "currency") and not hyphen) or scan.word(k)[-1] in "'’" or scan.has(k, "hedge"):
        return None
    first, last = k, _end_of_string(scan, i)
    if not scan.word(k)[0].isupper() or (len(scan.word(k)) > 4 and not hyphen):
        scan.take(i, last)
        return True
    return _code(scan, first, last, "in word")


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


def _numbered(scan: Scan, i: int, numeral: Numeral, word: str) -> Mention | bool | None:
    """Reads "Resolution 1405", "n° 5", "flight AF 447"; "page 5" too: which one it is, not how many."""
    if numeral.form != "digits" or not re.fullmatch(r"[\d.]+", word):
        return None
    k = i - 1
    if scan.word(k) == "." and scan.glued(k) and scan.word(k - 1).casefold() in _ABBREVIATED:
        k -= 1
    flight = scan.word(k).isupper() and len(scan.word(k)) <= 3 and scan.has(k - 1, "numbered")
    first = k if flight else i
    if not flight and not (scan.has(k, "numbered") and _is_cue(scan, k)):
        return _house(scan, i, numeral)
    if any(scan.has(i + 1, category) for category in ("percent", "measure", "currency")):
        return None
    return _code(scan, first, i + 1, "numbered")


def _is_cue(scan: Scan, k: int) -> bool:
    """Reads "No" before a number is "number" only with its capital inside a sentence, or with a full stop."""
    if scan.word(k).casefold() not in ("no", "n"):
        return True
    return scan.word(k + 1) == "." or (scan.word(k)[0].isupper() and not scan.starts_sentence(k))


def _behind_street(scan: Scan, i: int) -> bool:
    """Reads "calle Mayor, 12" with nothing behind it that could be counted; a street's name begins with its street."""
    last = i - 2 if scan.word(i - 1) == "," else i - 1
    if not scan.capital(last) or scan.word(i + 1)[:1] not in ("", ",", ".", ";", ")", "\n"):
        return False
    k = last
    while k > last - _STREET and (scan.capital(k) or scan.has(k, "of")) and not scan.has(k, "street"):
        k -= 1
    return k < last and scan.has(k, "street") and not scan.capital(k - 1)


def _house(scan: Scan, i: int, numeral: Numeral) -> bool | None:
    """Whether the number is that of a house: "12 rue de la Paix", "10 Downing Street", "calle Mayor, 12"."""
    if _behind_street(scan, i):
        return True
    k = i + 2 if scan.word(i + 1) == "," else i + 1
    if scan.has(k, "street") and (scan.has(k + 1, "of") or scan.capital(k + 1)):
        return True
    names = k
    if scan.has(k, "direction") and scan.capital(k) and numeral.value >= 100:
        return True
    while scan.capital(names) and names < k + 3 and not scan.has(names, "street"):
        names += 1
    return True if names > k and scan.has(names, "street") and scan.capital(names) else None
