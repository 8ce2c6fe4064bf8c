"""Mentions in their sentences become claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.claims.asof import as_of
from factcheck.claims.attribution import attribution_of, wires
from factcheck.claims.bind import bound_deed, holder, of_part
from factcheck.claims.events import event_of
from factcheck.claims.items import item_key
from factcheck.claims.scene import Scene, scene
from factcheck.claims.status import status_of
from factcheck.entities import Entities
from factcheck.model import About, Claim, Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity


def claims_of(article: Article, mentions: Sequence[Mention], entities: Entities) -> list[Claim]:
    """The claims of an article, in order of position; furniture, datelines and bylines make none.  Ids are given later."""
    lines = _line_starts(article.document.text)
    credited = wires(article.tokens)
    claims: list[Claim] = []
    placed = ((article.sentence_at(mention.first), mention) for mention in mentions)
    for number, group in groupby(placed, key=lambda one: one[0]):
        if article.sentences[number].role in CLAIMING:
            inside = [mention for _, mention in group]
            here = scene(article, number, inside, entities, credited)
            claims += [_claim(here, mention, lines) for mention in inside]
    return claims


def _claim(here: Scene, mention: Mention, lines: Sequence[int]) -> Claim:
    tokens, sentence = here.tokens, here.sentence
    line = bisect_right(lines, mention.start)
    return Claim(
        id="",
        document=here.article.document.id,
        line=line,
        column=mention.start - lines[line - 1] + 1,
        sentence=here.number,
        mention=mention,
        about=_about(here, mention),
        as_of=as_of(tokens, mention, here.dates),
        status=status_of(tokens, sentence, mention),
        attribution=attribution_of(tokens, sentence, here.named, here.credited),
    )


def _about(here: Scene, mention: Mention) -> About:
    places = [one for one in here.named if isinstance(one.value, Name) and one.value.type == "place"]
    concepts = tuple(sorted({name for _, name in here.concepts}))
    about = About(here.keys(here.named), concepts, next(iter(here.keys(places[:1])), None))
    match mention.value:
        case Role() | Name():
            return replace(about, subject=next(iter(here.keys([mention])), None))
        case Quantity() as counted:
            return _counted(about, here, mention, counted)
    return _dated(about, here, mention) if mention in here.dates else about


def _dated(about: About, here: Scene, mention: Mention) -> About:
    """The event that a date is the day of."""
    event = event_of(here, mention)
    if event is None:
        return about
    participants = tuple(sorted({*here.keys(event.names), *event.states}))
    return replace(about, deed=event.deed, participants=participants)


def _counted(about: About, here: Scene, mention: Mention, counted: Quantity) -> About:
    """What a number counts, whose age it is, and what befell the counted."""
    owner = holder(here, mention)
    return replace(
        about,
        item=item_key(here.article.language, counted.item),
        subject=next(iter(here.keys([owner])), None) if owner else None,
        deed=bound_deed(here, mention),
        part=of_part(here),
    )


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
