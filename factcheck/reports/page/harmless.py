"""Article text and file names made harmless: what cannot be seen is shown as its code point, never sent to a terminal."""

from __future__ import annotations

from unicodedata import category

# Printable by Unicode's word, yet without a shape of their own: grapheme joiner, Hangul fillers, the empty Braille pattern.
BLANK = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
MARKS = 4  # marks on one letter; more are an attack on the line above, not a script: a judgement


def harmless(text: str) -> str:
    """The text with line ends and tabs as spaces and with control, bidi and zero-width characters as ‹U+202E›."""
    text = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ").replace("\r", " ")
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if category(character) == "Mn" else 0
        shown.append(character if marks <= MARKS and _visible(character) else f"‹U+{ord(character):04X}›")
    return "".join(shown)


def prose(text: str) -> str:
    """The text harmless, with one space between words however it was written."""
    return harmless(" ".join(text.split()))


def _visible(character: str) -> bool:
    return (character.isprintable() or category(character) == "Zs") and character not in BLANK
