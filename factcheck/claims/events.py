"""The event that a date belongs to: what was done, and who took part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.concepts import found
from factcheck.claims.distance import between
from factcheck.languages.concepts import DEEDS
from factcheck.model import Mention, Sentence
from factcheck.text.tokens import Tokens

# Judgements: a date further than this from a deed is not that deed's date, a name further than that takes no part in it.
DEED_REACH = 9
PART_REACH = 16
_REPORTING = frozenset({"announce", "publish", "present"})  # the telling of an event, not the event


@dataclass(frozen=True, slots=True)
class Event:
    """What was done, where the word for it stands, and the names that take part."""

    deed: str
    token: int
    names: tuple[Mention, ...]


def event_of(tokens: Tokens, sentence: Sentence, mention: Mention, names: Sequence[Mention]) -> Event | None:
    """The event that the words bind to the mention, None where they bind none."""
    deeds = [(i, name) for i, name in found(tokens, sentence.first, sentence.last) if name in DEEDS]
    reached = [(_reach(tokens, sentence, mention, i), i, name) for i, name in deeds]
    reached = [one for one in reached if one[0] <= DEED_REACH and one[2] not in _REPORTING]
    if not reached:
        return None
    _, token, deed = min(reached)
    here = (token, token + 1)
    parts = tuple(name for name in names if between(tokens, (name.first, name.last), here) <= PART_REACH)
    return Event(deed, token, parts)


def _reach(tokens: Tokens, sentence: Sentence, mention: Mention, deed: int) -> int:
    """The distance of a deed; an adverbial that opens the sentence belongs to its main verb, however far."""
    gap = between(tokens, (mention.first, mention.last), (deed, deed + 1))
    opens = mention.first - sentence.first <= 2 and deed >= mention.last
    return max(0, gap // 2 - 2) if opens else gap
