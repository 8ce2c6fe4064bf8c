"""Who did what to whom, where the words stand close: "Hollande offered Ma a watch", "reçu par le chancelier"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.parties import Party
from factcheck.languages.concepts import DEEDS
from factcheck.text.tokens import Tokens

_NEAR = 4  # tokens between a deed and its parties: auxiliaries, adverbs, articles (a judgement)
_PARTING = ("subordinator", "and", "number")
_MARKS = frozenset(',;:.()—–"“”«»\n')


@dataclass(frozen=True, slots=True)
class Clause:
    """A deed with the parties on both sides of its verb."""

    deed: str
    subject: Party
    object: Party


def clauses(tokens: Tokens, concepts: Sequence[tuple[int, str]], parties: Sequence[Party]) -> Iterator[Clause]:
    """The clauses of a sentence, in order of their deeds; a passive has its sides exchanged."""
    for token, deed in concepts:
        if deed not in DEEDS:
            continue
        before = [one for one in parties if one.last <= token and _light(tokens, one.last, token)]
        after = [one for one in parties if one.first > token and _light(tokens, token + 1, one.first)]
        if before and after:
            subject, object_ = max(before, key=lambda one: one.last), min(after, key=lambda one: (one.first, -one.last))
            passive = any("agentmark" in tokens.entries[i] for i in range(token + 1, object_.first))
            yield Clause(deed, object_, subject) if passive else Clause(deed, subject, object_)


def _light(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing stands there that parts a verb from its party."""
    if last - first > _NEAR:
        return False
    return not any(tokens.word(i) in _MARKS or any(part in tokens.entries[i] for part in _PARTING) for i in range(first, last))
