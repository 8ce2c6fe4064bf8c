"""How sure a number is said to be: "about", "more than", "or more", "between … and".

Categories: `hedge` and `posthedge` (payloads as in `values/hedging.py`), `articlehedge` those that hedge a number with its
article, `between`, `from`, `rangelink` ("to", a dash), `or`, `changing` ("rose from 3 to 4": two numbers, no range) and
`changelink` ("von 3 auf 4").
"""

from __future__ import annotations

from factcheck.extraction.numbers.scan import DASHES, Scan

_FAR, _FALLING = 9, 30  # tokens in which a verb tells of a change, of one to a smaller number (judgements)
_BOUNDS = frozenset({"at_least", "more_than", "at_most", "less_than"})


def before(scan: Scan, i: int, of_age: bool = False) -> tuple[str, int]:
    """(hedge, its first token) of the words before token i; ("exact", i) where there are none.

    With `of_age` a length of time may have taken them ("more than thirty years").
    """
    if scan.has(i - 1, "the") and not scan.taken[i - 1] and (word := scan.get(i - 2, "articlehedge")):
        return word, i - 2  # "rond de 40"
    found, first = "exact", i
    free = scan.age_is_free if of_age else scan.is_free
    while first > 0 and first > i - 3 and free(first - 1) and (word := scan.get(first - 1, "hedge")):
        if word in _BOUNDS or found == "exact":
            found = word
        first -= 1
    return found, first


def after(scan: Scan, k: int) -> tuple[str, int] | None:
    """(hedge, token after it) of "or more", "environ" at token k; they belong to a number that follows, if one does."""
    word: str | None = scan.get(k, "posthedge")
    if word is None or any(scan.has(k + 1, category) for category in ("number", "indefinite", "currency", "the", "hedge")):
        return None
    return word, k + 1


def joined(found: str, other: str | None) -> str:
    """Two hedges of one number: a bound says more than "about"."""
    return other if other is not None and (found in ("exact", "about")) else found


def article(scan: Scan, i: int) -> bool:
    """Whether token i is an article: "entre un 8 % y un 9 %"."""
    return scan.has(i, "the") or scan.has(i, "indefinite")


def link(scan: Scan, k: int, opened: bool, leaving: bool = False) -> int | None:
    """The token after a word that makes a range at k, None where none does.

    "To", "-", "or"; "and" where "between" has `opened` it; "auf" where "von" tells what is left (`leaving`).
    """
    if leaving and scan.has(k, "changelink"):
        return k + 1
    if opened and scan.has(k, "and"):
        return k + 2 if article(scan, k + 1) and scan.has(k + 2, "number") else k + 1  # "tra i 20 e i 30"
    if scan.has(k, "rangelink") or scan.has(k, "or") or (scan.word(k) in DASHES and scan.word(k)):
        return k + 1
    return None


def changes(scan: Scan, first: int, last: int, falls: bool) -> bool:
    """Whether the words before token `first` ("from", "de"), or token `last` ("auf"), tell that two numbers are no range."""
    near = range(max(0, first - (_FALLING if falls else _FAR)), first)
    return scan.has(last, "changelink") or any(scan.has(k, "changing") for k in near)
