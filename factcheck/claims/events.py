"""The event that a date belongs to: what was done, and who took part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.claims.distance import begun, between
from factcheck.claims.scene import Scene
from factcheck.claims.status import status_at
from factcheck.languages.concepts import DEEDS
from factcheck.model import Mention

# Judgements: a date further than this from a deed is not that deed's date, a name further than that takes no part in it.
DEED_REACH = 9
PART_REACH = 16
_WITHIN = 2 * (DEED_REACH + 3)  # tokens: a deed further away is out of reach even of an adverbial that opens the sentence
_LONGEST = PART_REACH + 100  # tokens before a deed in which such a party begins: no name is longer than 100
_OPENING = 3  # words before a date that opens its sentence: "C'est en mai 2014 que"
_REPORTING = frozenset({"announce", "publish", "present"})  # the telling of an event, not the event

_COURSES = frozenset({"begin", "end", "rise", "fall"})  # how something goes, not what happens


@dataclass(frozen=True, slots=True)
class Event:
    """What was done, where the word for it stands, who took part (sorted), and all concepts of the sentence that tells it."""

    deed: str
    token: int
    participants: tuple[str, ...]
    concepts: tuple[str, ...]


def event_of(here: Scene, mention: Mention) -> Event | None:
    """The event that the words bind to the mention, None where they bind none."""
    reached = [
        (gap, token, name)
        for token, name in here.near(mention.first - _WITHIN, mention.last + _WITHIN)
        if _happens(here, token, name) and (gap := _reach(here, mention, token)) <= DEED_REACH
    ]
    if not reached and len(struck := [(0, *one) for one in here.disasters if _happens(here, *one)]) == 1:
        reached = struck  # "the shock, of magnitude 6.6 by the institute, came at 5:42"
    if not reached:
        return None
    _, token, deed = min(reached)
    return _event(here, token, deed)


def event_ahead(here: Scene, about: Iterable[str]) -> Event | None:
    """The first event that the sentence tells as planned and gives no date, with one of those parties; None without one.

    It is what a headline of that article announces: "Norvia in Ghent by May", and then "will open a yard in Ghent".
    """
    dated = {event.token for date in here.dates if (event := event_of(here, date))}
    for token, deed in here.concepts:
        if token in dated or deed in _COURSES or not _happens(here, token, deed):
            continue
        event = _event(here, token, deed)
        if _shared(about, event.participants) and status_at(here.tokens, here.sentence, (token, token + 1)) == "planned":
            return event
    return None


def _shared(names: Iterable[str], participants: Iterable[str]) -> bool:
    """Whether a participant is one of those names, or has one in its own: "Norvia Embassy"."""
    own = set(names)
    return any(one in own or not own.isdisjoint(one.split()) for one in participants)


def _happens(here: Scene, token: int, concept: str) -> bool:
    """Whether the concept is something done, its word no part of a date ("fin 2014")."""
    return concept in DEEDS and concept not in _REPORTING and token not in here.dated


def _event(here: Scene, token: int, deed: str) -> Event:
    word = (token, token + 1)
    parties = begun(here.parties, token - _LONGEST, token + PART_REACH + 2)
    near = {one.key for one in parties if between(here.tokens, (one.first, one.last), word) <= PART_REACH}
    return Event(deed, token, tuple(sorted(near)), here.about.concepts)


def _reach(here: Scene, mention: Mention, deed: int) -> int:
    """The distance of a deed; an adverbial that opens the sentence belongs to its main verb, however far."""
    gap = between(here.tokens, (mention.first, mention.last), (deed, deed + 1))
    opens = mention.first - here.sentence.first <= _OPENING and deed >= mention.last
    return max(0, gap // 2 - 2) if opens else gap
