"""What scale words mean in their languages: “billion” in English is 10⁹, “Billionen” in German is 10¹²."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.checks.wording import listed, one_line
from factcheck.languages import lexicon
from factcheck.text.vocabulary import bare, fold
from factcheck.values.quantities import Quantity

_CATEGORIES = ("scale", "scalemark")
_WORD = re.compile(r"[^\W\d_]+\.?")
_LONGEST = 3  # words of one scale word: "miles de millones"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOOKALIKES = 70.0  # likeness of two words that are taken for each other (a judgement)


def explained(left: Quantity, right: Quantity, left_language: str, right_language: str) -> tuple[str, ...]:
    """What the scale word of each number means there, whether the words look alike, and how each language says the other."""
    sides = ((left, left_language), (right, right_language))
    words = [scale_words(one.written, language) for one, language in sides]
    meant = [_meaning(one, word, language) for (one, language), word in zip(sides, words, strict=True)]
    lines = ["; ".join(meant)]
    if left_language != right_language and all(words) and _alike(*words):
        lines.append("the two words look alike and are different numbers")
    others = ((right, left_language), (left, right_language))
    names = [said for one, language in others if (said := _name(one.scale, language))]
    return (*lines, *([listed(names)] if names else ()))


def scale_words(written: str, language: str) -> str:
    """The words of a number that multiply it, as written: "mil millones", "bn"; "" where there are none."""
    words = list(_WORD.finditer(written))
    known = list(_known(words, written, language))
    return one_line(written[known[0][0] : known[-1][1]]) if known else ""


def _known(words: list[re.Match[str]], written: str, language: str) -> Iterator[tuple[int, int]]:
    """Offsets of the scale words, one behind another; the first row of them alone."""
    table, i, found = _table(language), 0, False
    while i < len(words):
        ends = range(min(len(words), i + _LONGEST), i, -1)
        end = next((k for k in ends if _key(written[words[i].start() : words[k - 1].end()]) in table), i)
        if end > i:
            found = True
            yield words[i].start(), words[end - 1].end()
        elif found:
            return
        i = max(end, i + 1)


@cache
def _table(language: str) -> dict[str, Decimal]:
    """The language's scale words."""
    words = lexicon(language).words
    rows = (row for category in _CATEGORIES for row in words.get(category, {}).items())
    every = {_key(word): Decimal(size) for size, row in rows for word in row.split("|")}
    return every | {_key(word): Decimal(10**6) for row in words.get("millions", {}).values() for word in row.split("|")}


def _key(word: str) -> str:
    return bare(fold(word)).rstrip(".")


def _meaning(one: Quantity, word: str, language: str) -> str:
    if one.scale == 1:
        return f"“{one_line(one.written)}” has no scale word"
    return f"“{word or one_line(one.written)}” in {lexicon(language).name} is {power(one.scale)}"


def _name(scale: Decimal, language: str) -> str:
    """How the language calls that number: "10⁹ in German is “Milliarde”"; "" where it has no word for it."""
    known = lexicon(language)
    row = known.options.get("scale_names", {}).get(int(scale)) or known.words.get("scale", {}).get(int(scale), "")
    word = row.split("|")[0]
    return f"{power(scale)} in {known.name} is “{word}”" if word and scale > 1 else ""


def power(scale: Decimal) -> str:
    """The scale as a power of ten, 10⁹; in full where it is none."""
    digits = f"{scale.normalize():f}"
    return f"10{str(len(digits) - 1).translate(_RAISED)}" if digits.strip("0") == "1" else f"{scale:,f}"


def _alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(_key(one), _key(other)) >= _LOOKALIKES
