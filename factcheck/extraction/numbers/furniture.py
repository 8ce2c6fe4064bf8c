"""Numbers that belong to the page or to the telephone and say nothing: "Photo 2 of 9", "361/886-2840", web addresses.

Categories: `pictureword` ("image", "photo"), `numbered`, `calling` ("call", "phone").
"""

from __future__ import annotations

import re

from factcheck.extraction.numbers import items
from factcheck.extraction.numbers.scan import Scan

_PHONE = range(8, 14)  # digits
_DIALLED = re.compile(
    r"(?: (?:\d-)? \d{3} [-/.] )?+ \d{3} - (?:(?<=[-/.]....)\d{4}|[A-Z]{4,8}) (?!\w) (?:\(\d{4,7}\))?", re.VERBOSE
)
_LOCAL = re.compile(r"\d{3}-\d\d(?!00)\d\d(?![\w%-])")  # 625-2831; "500-1000" is a range
_FOUR = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?![\w.,]\d|\w)")
_BEFORE_IN_ADDRESS = frozenset("=/?&%_#@\\")
_ADDRESS = re.compile(r"\w\.[a-z]{2,6}/|://|@|www\.")
_CALLED = 4  # tokens from "call" to the number (a judgement)
_FARTHEST = 300  # characters of an address before a number in it


def at(scan: Scan, i: int) -> bool:
    """Whether the number at token i says nothing; its tokens are taken."""
    return _in_address(scan, i) or _dotted(scan, i) or _dialled(scan, i) or _telephone(scan, i) or _counter(scan, i)


def _in_address(scan: Scan, i: int) -> bool:
    """Whether token i stands in a web address or another string of signs."""
    if not scan.glued(i):
        return False
    if scan.word(i - 1) in _BEFORE_IN_ADDRESS and (scan.glued(i - 1) or scan.word(i - 1) == "@"):
        return True
    start = scan.tokens.starts[i]
    string = scan.text[max(0, start - _FARTHEST) : start].rsplit(None, 1)
    return bool(string) and _ADDRESS.search(string[-1]) is not None


def _dotted(scan: Scan, i: int) -> bool:
    """Whether "192.168.1.2" begins at token i, an address or a version; it is taken."""
    found = _FOUR.match(scan.text, scan.tokens.starts[i])
    if found is None or scan.glued(i) or scan.tokens.ends[i] == found.end():  # "1.000.000.000"
        return False
    scan.take(i, _after(scan, i, found.end()))
    return True


def _after(scan: Scan, i: int, end: int) -> int:
    """The first token from i on that ends behind that place."""
    while i < scan.size and scan.tokens.ends[i] <= end:
        i += 1
    return i


def _dialled(scan: Scan, i: int) -> bool:
    """Whether digits and hyphens at token i are a telephone number as it is dialled."""
    start = scan.tokens.starts[i]
    found = _DIALLED.match(scan.text, start) or _LOCAL.match(scan.text, start)
    if found is None or (scan.glued(i) and scan.word(i - 1) != "("):
        return False
    last = _after(scan, i, found.end())
    counts = any(scan.has(last, name) for name in ("measure", "currency", "percent", "timeunit", "scale", "scalemark"))
    first, end = items.counted(scan, last)
    if found.re is _LOCAL and (counts or scan.word(i - 1) in "$€£" or any(items.is_plural(scan, k) for k in range(first, end))):
        return False
    scan.take(i, last)
    return True


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
    grouped = "".join(scan.word(i).split())  # one token where blanks group digits
    called = any(scan.has(k, "calling") for k in range(max(0, i - _CALLED), i))
    opened = scan.word(i - 1) == "+" or digits.startswith("0") or scan.word(i - 1) == "(" or called
    dashed = scan.word(i + 1) == "-" and pieces >= 5
    if called and grouped.isdecimal() and len(grouped) in _PHONE:
        scan.take(i, i + 1)
        return True
    if pieces < 3 or len(digits) not in _PHONE or not (opened or dashed):
        return False
    scan.take(i, last)
    return True


def _counter(scan: Scan, i: int) -> bool:
    """Whether "2 of 9" at token i counts pictures or pages."""
    own, other = scan.word(i), scan.word(i + 2)
    between = scan.has(i + 1, "of") or scan.has(i + 1, "outof") or scan.word(i + 1) == "/"
    if not between or not own.isdecimal() or not other.isdecimal() or len(other) > 3 or int(own) > int(other):
        return False
    spaced, closed = not scan.glued(i + 1), scan.word(i + 3)[:1] in ("", "\n")
    alone = scan.starts_line(i) and spaced and (closed or scan.word(i + 1) == "/")
    if alone or scan.has(i - 1, "pictureword"):
        scan.take(i, i + 3)
        return True
    if scan.has(i - 1, "numbered"):
        scan.take(i + 1, i + 3)
    return False
