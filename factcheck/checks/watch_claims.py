"""Which claims of a case speak of a watched fact."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.checks.base import SURE, Case, place
from factcheck.checks.watch_names import Scene
from factcheck.checks.watch_rule import Watched
from factcheck.checks.watch_words import Sentences, speaks
from factcheck.model import Claim, Kind
from factcheck.values.days import Duration, Moment, gap
from factcheck.values.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Told:
    """What the articles say of a watched fact, in order of place; `sure` has the ids of those that surely speak of it."""

    claims: tuple[Claim, ...]
    sure: frozenset[str]


def told(case: Case, watched: Watched, kinds: tuple[Kind, ...]) -> Told:
    """The claims that name the fact's entities and say its words, and those that a judged fact puts beside them.

    A claim whose entities stand in a sentence before, or that an unsure fact puts there, is not sure.
    """
    scene = Scene(case, watched)
    possible = [claim for claim in case.claims if claim.kind in kinds and _says_something(claim) and not _far(claim, watched)]
    sentences = Sentences(case.articles)
    speaking = [claim for claim in possible if speaks(claim, watched.words, sentences)]
    own = {claim.id: scene.names_all(claim) for claim in speaking if scene.placed(claim) and _of_them(claim, scene)}
    joined = [fact for fact in case.facts if fact.kind in kinds and any(claim.id in own for claim in fact.claims)]
    beside = {claim.id: fact.confidence >= SURE for fact in joined for claim in fact.claims if claim.id not in own}
    sure = {**beside, **own}
    claims = sorted((claim for claim in possible if claim.id in sure), key=place)
    return Told(tuple(claims), frozenset(id for id, surely in sure.items() if surely))


def _of_them(claim: Claim, scene: Scene) -> bool:
    return scene.names_all(claim) or scene.understood(claim)


def _far(claim: Claim, watched: Watched) -> bool:
    """Whether the claim's date is too far from the reference to be of the same event."""
    date, known = claim.mention.value, watched.reference and watched.reference.value
    if watched.within is None or not isinstance(date, Moment) or not isinstance(known, Moment):
        return False
    return gap(date, known) > watched.within


def _says_something(claim: Claim) -> bool:
    """Whether the claim stands for the thing itself and has a value; parts, denials and suppositions do not."""
    if claim.mention.ill_formed or claim.about.part or claim.status in ("denied", "hypothetical"):
        return False
    match claim.mention.value:
        case Moment(earliest=first, latest=last):
            return first is not None or last is not None
        case Quantity(low=low, high=high):
            return low is not None or high is not None
        case Duration(low=length, high=longest):
            return length is not None or longest is not None
    return True
