"""What is wrong in a rule file: where, what, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

KeyPath = tuple[str | int, ...]  # keys and item numbers, from the whole file inwards


@dataclass(frozen=True, slots=True)
class Problem:
    """One clause for a person; `missing` where a key is not there at all."""

    path: KeyPath
    text: str
    missing: bool = False


def among(word: str, known: Iterable[str]) -> str:
    """` (did you mean 'x'?)` for a word close to a known one, else the known ones in brackets."""
    words = sorted(known)
    return meant(word, words) or f" (there are: {', '.join(words)})"


def meant(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """` (did you mean 'x'?)` for a word as like to a known one as `likeness` (0 to 1), else ""."""
    from difflib import get_close_matches  # on first use: only errors need it

    close = get_close_matches(word, sorted(known), n=1, cutoff=likeness)
    return f" (did you mean '{close[0]}'?)" if close else ""
