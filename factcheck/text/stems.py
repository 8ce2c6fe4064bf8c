"""Words cut to their stems, so that one dictionary form finds its inflections (Snowball)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

_ALGORITHMS = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "pt": "portuguese",
    "sv": "swedish", "da": "danish", "fi": "finnish", "no": "norwegian", "ru": "russian", "ro": "romanian", "hu": "hungarian",
}  # fmt: skip


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """The language's stemmer for folded words; one that changes nothing where there is none."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return lambda word: word
    import Stemmer

    stem: Callable[[str], str] = Stemmer.Stemmer(algorithm).stemWord
    return stem
