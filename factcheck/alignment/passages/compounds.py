"""Words of one text that stand as a part of a compound of the other: "Kernindustrie" and "industry"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_LONG, _PART = 9, 5  # letters of a compound and of its part at least (judgements)
_LONGEST = 40  # letters of a compound at most: what is longer is no word of news (a judgement, it bounds the time)
_KEY = 4  # first letters in which part and word are alike
_LIKE = 77.0  # likeness of the part and the word, as of a cognate
_ALIKE = str.maketrans("cz", "kk")  # one sound, written in two ways: "Zentral", "central"


def parts(compounds: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(compound, word) where the one begins or ends with the other or a cognate of it; both in small ASCII letters, sorted."""
    known: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _PART:
            known.setdefault(word[:_KEY].translate(_ALIKE), []).append(word)
    for compound in compounds:
        if _LONG <= len(compound) <= _LONGEST:
            yield from ((compound, word) for word in _parts(compound, known))


def _parts(compound: str, known: dict[str, list[str]]) -> list[str]:
    from rapidfuzz import fuzz

    sound = compound.translate(_ALIKE)
    found = [
        word
        for word in known.get(sound[:_KEY], ())
        if len(word) <= len(compound) - _KEY and fuzz.ratio(compound[: len(word)], word) >= _LIKE
    ]
    for cut in range(_KEY, len(compound) - _PART + 1):
        found += [word for word in known.get(sound[cut : cut + _KEY], ()) if fuzz.ratio(compound[cut:], word) >= _LIKE]
    return sorted(set(found))
