"""What a token is by its looks alone: digits, capitals, punctuation.

Categories: `number` any digits; of whole numbers without separators also `day` (1–31), `monthnumber` (1–12), `hour` (0–24),
`minute` (00–59, two digits), `year` (1000–2199, four digits), `year2` (two digits); `cap` a capitalised word, `upper` one in
capitals (two letters or more), `initial` one capital letter, `lower` a word in small letters, `brand` one with a capital inside
(iPhone), `stops` letters with a stop behind each (U.S., p.m.); `numdate` 20-03-2015, `isodate`
2015-03-20, `clock` 18:30; `vulgar` a fraction sign, `ordinal` XXIe; `break` the end of a paragraph; punctuation and symbols are
categories of their own.
"""

from __future__ import annotations

import re
from functools import cache

_LATIN = "[A-Za-zÀ-ÖØ-öø-ɏ]"  # told by a table; other letters by their properties, which takes longer
_DATE = "|".join(rf"{sign}\d{{1,2}}{sign}" for sign in ("-", "/", r"\."))
_GROUPS = "|".join(rf"{sign}\d{{3}}(?:{sign}\d{{3}})*+" for sign in (r"\.", ",", "'", "’", "\u00a0", "\u202f", "\u2009"))
# Blanks and the token after them.  What comes most often comes first: a word, a mark that begins nothing longer.
_PIECE = re.compile(
    rf"""[^\S\n]*+ (?:
      (?: {_LATIN}{{2,}}+ [^\W\d_]*+ | [^\W\d_]{{2,}}+ )                          # words; aujourd'
      (?: [\u0300-\u036f]++ [^\W\d_]*+ )*+ (?: ['’] (?!s(?![^\W_])) (?=[^\W\d_]) )?+
    | [,;!?()«»“”"]
    | (?: [^\W\d_]\. ){{2,}}+ (?![^\W_])                                       # U.S., p.m.
    | [^\W\d_] (?: [\u0300-\u036f]++ [^\W\d_]*+ )*+ (?: ['’] (?!s(?![^\W_])) (?=[^\W\d_]) )?+       # a; d', l'
    | \d{{4}}-\d{{2}}-\d{{2}} (?:T\d{{2}}:\d{{2}}(?::\d{{2}})?)? (?![\w-])          # 2015-03-20
    | \d{{1,4}} (?:{_DATE}) (?:\d{{4}}|\d{{1,2}}) (?![\w]|[-/.]\d)               # 20-03-2015, 20/3/15, 2015/3/20
    | \d{{1,3}} (?: : [0-5]\d ){{1,2}} (?!\d|:\d)                              # 18:30
    | \d{{1,3}} (?:{_GROUPS}) (?!\d) (?: [.,]\d++ (?![.,]?\d) )?+            # 1.000.000,5; a plain space joins later (numerals)
    | \d{{1,2}} (?: ,\d\d (?=,) ){{1,5}}+ ,\d{{3}} (?!\d) (?: \.\d++ )?+           # 12,34,567.89 in India
    | (?<=\d,)\d++ (?: \.\d++ (?![.,]\d) )?+                              # 26 in 22,24,26
    | \d++ (?: [.,]\d++ (?![.,]\d) )?+
    | (?<![^\s(]) \.\d++ (?![.,]?\d)                                      # .08
    | ['’]s (?![^\W_])
    | \n \s*
    | \.\.\.
    | \S
    )""",
    re.VERBOSE,
)

BREAK = "\n"
_WORD = re.compile(r"[^\W\d_]")
_PLAIN = re.compile(r"\d+")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T[\d:]+)?|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_NUMDATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}")
_CLOCK = re.compile(r"\d{1,3}(?::\d\d){1,2}")
_ROMAN_ORDINAL = re.compile(r"[IVX]+(?:e|er|re|ère|ème|ᵉ)")
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅙⅛⅜"
_LOWER, _CAP, _UPPER = frozenset({"lower"}), frozenset({"cap"}), frozenset({"cap", "upper"})
_LOOKS = frozenset({_LOWER, _CAP, _UPPER})
_BRAND = frozenset({"lower", "brand"})
_STOPS = frozenset({"stops"})


def pieces(text: str, first: int, last: int) -> list[str]:
    """That stretch of the text cut into its tokens, each with the blanks before it; blanks at the end are left out."""
    return _PIECE.findall(text, first, last)


def split(text: str) -> list[str]:
    """The tokens of a text of one line as written."""
    return [piece.lstrip() for piece in _PIECE.findall(text)]


def shape(token: str) -> frozenset[str]:
    """The categories that the token's looks give."""
    first = token[0]
    if first.isdecimal() or token[1:2].isdecimal():
        return _number_shape(token)
    if first == BREAK:
        return frozenset({"break"})
    if not _WORD.match(token):
        return frozenset({token}) if len(token) == 1 or token == "..." else frozenset({"mark"})
    return _word_shape(token)


def _number_shape(token: str) -> frozenset[str]:
    if _ISO.fullmatch(token):
        return frozenset({"isodate"})
    if _NUMDATE.fullmatch(token):
        return frozenset({"numdate"})
    if _CLOCK.fullmatch(token):
        return frozenset({"clock"})
    found = {"number"}
    if token.isascii() and _PLAIN.fullmatch(token) and len(token) <= 4:
        value = int(token)
        tests = {
            "day": len(token) <= 2 and 1 <= value <= 31,
            "monthnumber": len(token) <= 2 and 1 <= value <= 12,
            "hour": len(token) <= 2 and value <= 24,
            "minute": len(token) == 2 and value <= 59,
            "year": len(token) == 4 and 1000 <= value <= 2199,
            "year2": len(token) == 2,
        }
        found |= {name for name, holds in tests.items() if holds}
    return frozenset(found)


def _word_shape(token: str) -> frozenset[str]:
    if token[-1] == ".":
        return _form(token) | _STOPS
    return _form(token)


def _form(token: str) -> frozenset[str]:
    letters = token.rstrip("'’.")
    if not token[0].isupper():
        return frozenset({"vulgar"}) if token in VULGAR else _LOWER if letters == letters.lower() else _BRAND
    if token[0] in "IVX" and _ROMAN_ORDINAL.fullmatch(token):
        return frozenset({"cap", "ordinal"})
    if len(letters) == 1:
        return frozenset({"cap", "initial"})
    return _UPPER if letters.isupper() else _CAP


def looks(word: str) -> frozenset[frozenset[str]]:
    """The shapes of a word or mark in small letters, capitalised and in capitals."""
    if len(word) > 1 and word.isalpha() and word.islower() and word[0] not in "ivx":  # no Roman ordinal, no initial
        return _LOOKS
    return frozenset(shape(form) for form in (word, word.capitalize(), word.upper(), word.replace("'", "’")))


@cache
def all_shapes() -> tuple[frozenset[str], ...]:
    """Every set of categories that `shape` can give, punctuation apart, sorted."""
    samples = [
        "1.5",
        "18:30",
        "20-03-2015",
        "2015-03-20",
        BREAK,
        "a",
        "A",
        "Ab",
        "AB",
        "''",
        "XXe",
        "½",
        "aB",
        "a.b.",
        "A.B.",
        "A.b.",
    ]
    samples += [str(n) for n in (*range(101), 1000, 2200)] + [f"{n:02}" for n in range(10)]
    return tuple(sorted({shape(sample) for sample in samples}, key=sorted))
