"""Who says so: the source that a sentence names for what it tells."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Mention, Sentence
from factcheck.text import grammar
from factcheck.text.tokens import Tokens

# "according to police", "selon des éléments recueillis par Reuters"
_ACCORDING = r"{according} (?P<source> {*}{0,7}? ) (?= {wire} ) (?P<wire>{wire})"
_WIRE_SAYS = r"(?P<wire>{wire}) (?: {*}{0,3}? ) {saying}"
_CREDIT = r'(?: {"("} | {"—"} | {"–"} | {"-"} ) (?P<wire>{wire}) (?: {")"} | {"—"} | {"–"} | {"-"} )'
_REACH = 3  # words between a name and its verb of saying


def wires(tokens: Tokens) -> list[tuple[int, str]]:
    """(token number, name) of each wire or medium that the text credits as its source, in order."""
    credited = [
        (match.at("wire") or 0, str(match.payload("wire", "wire")))
        for pattern in (_ACCORDING, _WIRE_SAYS, _CREDIT)
        for match in grammar.find(pattern, tokens)
    ]
    return sorted(set(credited))


def attribution_of(
    tokens: Tokens, sentence: Sentence, names: Sequence[Mention], credited: Sequence[tuple[int, str]]
) -> str | None:
    """The source that the sentence names for what it says, None for the article's own voice."""
    for token, wire in credited:
        if sentence.first <= token < sentence.last:
            return wire
    for i in range(sentence.first, sentence.last):
        if "according" in tokens.entries[i]:
            after = [name for name in names if i < name.first <= i + 1 + _REACH]
            return after[0].text if after else None
        if "saying" in tokens.entries[i]:
            near = [name for name in names if abs(name.last - i) <= _REACH or abs(name.first - i - 1) <= _REACH]
            if near:
                return near[0].text
    return None
