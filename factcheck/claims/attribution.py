"""Who says so: the source that a sentence names for what it tells.

Categories: `according` ("according to"), `accordingaside` the same behind a comma alone ("so" in German), `saying` verbs,
`wire` media (payload: the name), `teller` words for those who tell ("police", "doctors").
"""

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
_TELLERS = frozenset({"teller", "office", "ministry", "companynoun"})
_ASIDE = frozenset(",”“»«\"'’")


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
    """The source that the sentence names for what it says, None for the article's own voice: "Norvex", "police"."""
    for token, wire in credited:
        if sentence.first <= token < sentence.last:
            return wire
    for i in range(sentence.first, sentence.last):
        entry = tokens.entries[i]
        if _accords(tokens, sentence, i):
            after = _after(tokens, names, i)
            return after if after or "accordingaside" in entry else _before(tokens, sentence, names, i)
        if "saying" in entry:
            near = [name for name in names if abs(name.last - i) <= _REACH or abs(name.first - i - 1) <= _REACH]
            found = near[0].text if near else _before(tokens, sentence, (), i) or _after(tokens, (), i)
            if found:
                return found
    return None


def _accords(tokens: Tokens, sentence: Sentence, i: int) -> bool:
    """Reads "according to" and ", so Norvex"; not "il secondo treno"."""
    entry, before = tokens.entries[i], tokens.entries[i - 1] if i > sentence.first else {}
    if "accordingaside" in entry:
        return i > sentence.first and tokens.word(i - 1)[0] in _ASIDE
    return "according" in entry and not ("ordinal" in entry and "the" in before)


def _after(tokens: Tokens, names: Sequence[Mention], i: int) -> str | None:
    """Who stands right after token i: a name, else a word for those who tell."""
    named = next((name.text for name in names if i < name.first <= i + 1 + _REACH), None)
    return named or _teller(tokens, range(i + 1, min(i + 1 + _REACH, len(tokens))))


def _before(tokens: Tokens, sentence: Sentence, names: Sequence[Mention], i: int) -> str | None:
    """Who stands right before token i."""
    named = next((name.text for name in names if i - _REACH <= name.last <= i), None)
    return named or _teller(tokens, range(i - 1, max(i - 1 - _REACH, sentence.first - 1), -1))


def _teller(tokens: Tokens, places: range) -> str | None:
    """The nearest of those tokens that is a word for those who tell; a mark ends the search."""
    for k in places:
        if _TELLERS.intersection(tokens.entries[k]):
            return tokens.word(k)
        if not tokens.word(k)[0].isalnum():
            return None
    return None
