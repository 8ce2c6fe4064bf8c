"""The event that a date belongs to: what was done, and who took part."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.distance import between
from factcheck.claims.scene import Scene
from factcheck.languages.concepts import DEEDS
from factcheck.model import Mention
from factcheck.values.labels import Name

# Judgements: a date further than this from a deed is not that deed's date, a name further than that takes no part in it.
DEED_REACH = 9
PART_REACH = 16
_GOVERNMENT = frozenset({"government", "ministry"})
_OPENING = 3  # words before a date that opens its sentence: "C'est en mai 2014 que"
_REPORTING = frozenset({"announce", "publish", "present"})  # the telling of an event, not the event


@dataclass(frozen=True, slots=True)
class Event:
    """What was done, where the word for it stands, the names that take part, and the states whose governments do."""

    deed: str
    token: int
    names: tuple[Mention, ...]
    states: tuple[str, ...]


def event_of(here: Scene, mention: Mention) -> Event | None:
    """The event that the words bind to the mention, None where they bind none."""
    reached = [
        (gap, token, name)
        for token, name in here.concepts
        if name in DEEDS
        and name not in _REPORTING
        and not _dated(here, token)
        and (gap := _reach(here, mention, token)) <= DEED_REACH
    ]
    if not reached:
        return None
    _, token, deed = min(reached)
    word = (token, token + 1)
    parts = tuple(
        one for one in here.named if not _is_place(one) and between(here.tokens, (one.first, one.last), word) <= PART_REACH
    )
    return Event(deed, token, parts, _states(here, word))


def _states(here: Scene, word: tuple[int, int]) -> tuple[str, ...]:
    """The states whose governments take part: "the French government" is France."""
    tokens, last = here.tokens, here.sentence.last
    found: set[str] = set()
    for i, name in here.concepts:
        if name in _GOVERNMENT and between(tokens, (i, i + 1), word) <= PART_REACH:
            beside = (tokens.entries[k] for k in range(max(here.sentence.first, i - 1), min(last, i + 3)))
            found.update(str(state) for entry in beside if (state := entry.get("demonym") or entry.get("country")))
    return tuple(sorted(found))


def _dated(here: Scene, token: int) -> bool:
    """Whether the word is part of a date ("fin 2014")."""
    return any(date.first <= token < date.last for date in here.dates)


def _is_place(mention: Mention) -> bool:
    return isinstance(mention.value, Name) and mention.value.type == "place"


def _reach(here: Scene, mention: Mention, deed: int) -> int:
    """The distance of a deed; an adverbial that opens the sentence belongs to its main verb, however far."""
    gap = between(here.tokens, (mention.first, mention.last), (deed, deed + 1))
    opens = mention.first - here.sentence.first <= _OPENING and deed >= mention.last
    return max(0, gap // 2 - 2) if opens else gap
