"""Headlines name an event's day and leave the event to the text below: "Norvia in Ghent by May"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.events import event_ahead
from factcheck.claims.scene import Scene
from factcheck.entities.keys import country
from factcheck.model import Claim

_LEAD = 3  # sentences below the headline that tell what it announces (a judgement)


def announced(claims: Sequence[Claim], scenes: Sequence[Scene]) -> list[Claim]:
    """The claims; a headline's date that no word of it binds to an event is the day of the first one planned below it."""
    titles = {here.number for here in scenes if here.sentence.role == "title"}
    lead = [here for here in scenes if here.sentence.role == "body"][:_LEAD]
    return [_bound(claim, lead) if claim.sentence in titles and _open(claim) else claim for claim in claims]


def _open(claim: Claim) -> bool:
    return claim.kind == "date" and claim.about.deed is None


def _bound(claim: Claim, lead: Sequence[Scene]) -> Claim:
    about = claim.about
    event = next((event for here in lead if (event := event_ahead(here, about.entities))), None)
    if event is None:
        return claim
    concepts = tuple(sorted({*about.concepts, *event.concepts}))
    participants = tuple(sorted({*event.participants, *(name for name in about.entities if not country(name))}))
    told = replace(about, deed=event.deed, participants=participants, concepts=concepts)
    return replace(claim, about=told, status="planned")
