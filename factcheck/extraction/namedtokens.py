"""Tokens in which names are one thing each, so that patterns can speak of them.

The letters of a name's tokens become `personname`, `bodyname` (organisations, places) or `openname` (either), and `namepart` for all but
the first.  Countries stay what the lexicon says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name

_CATEGORIES = {"person": "personname", "organization": "bodyname", "place": "bodyname", "other": "openname"}
_PART = "namepart"


def with_names(tokens: Tokens, names: Sequence[Mention]) -> Tokens:
    """The tokens with the letters of those names."""
    alphabet = tokens.vocabulary.alphabet
    letter_of = {type_: alphabet.letter(frozenset({category})) for type_, category in _CATEGORIES.items()}
    part = alphabet.letter(frozenset({_PART}))
    letters = list(tokens.letters)
    for name in names:
        assert isinstance(name.value, Name)
        if "country" in tokens.entries[name.first] and name.last - name.first == 1:
            continue
        letters[name.first] = _glued(tokens, name.first, letter_of[name.value.type])
        for i in range(name.first + 1, name.last):
            letters[i] = part
    return replace(tokens, letters="".join(letters))


def _glued(tokens: Tokens, i: int, letter: str) -> str:
    return chr(ord(letter) + 1) if i and tokens.starts[i] == tokens.ends[i - 1] else letter
