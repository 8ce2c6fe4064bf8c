"""What a number counts, as concepts or stems that can be compared."""

from __future__ import annotations

from factcheck.claims.concepts import concepts
from factcheck.text.shapes import split
from factcheck.text.vocabulary import of

_SHORTEST = 3  # letters of a word that says something of what is counted


def item_key(language: str, item: str) -> tuple[str, ...]:
    """The item's words as concepts, countries or else stems, sorted, each once; () where nothing is counted."""
    said = [word.rstrip("'’") for word in split(item) if word[0].isalpha()]
    key, look_up = concepts(language).key, of(language).look_up
    long = [word for word in said if len(word) >= _SHORTEST]
    told = zip(long, look_up(long), strict=True)
    return tuple(sorted({str(one.entry.get("demonym") or key(word)) for word, one in told if "partcue" not in one.entry}))
