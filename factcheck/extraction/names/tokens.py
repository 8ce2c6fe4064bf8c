"""Tokens in which names are one thing each, so that patterns can speak of them.

The letters of a name's tokens become `personname`, `bodyname` (organisations, places) or `openname` (either), and `namepart`
for all but the first.  Countries stay what the lexicon says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import as_glued_as
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
        letter = letter_of[name.value.type]
        letters[name.first] = as_glued_as(letter, letters[name.first])
        for i in range(name.first + 1, name.last):
            letters[i] = part
    return replace(tokens, letters="".join(letters))
