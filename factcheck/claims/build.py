"""Mentions in their sentences become claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.claims.asof import as_of
from factcheck.claims.attribution import attribution_of, wires
from factcheck.claims.bind import bound_deed, holder
from factcheck.claims.concepts import found
from factcheck.claims.events import event_of
from factcheck.claims.items import item_key
from factcheck.claims.status import status_of
from factcheck.entities import Entities
from factcheck.model import About, Claim, Mention, Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity

_DATED = frozenset({"date", "time"})


def claims_of(article: Article, mentions: Sequence[Mention], entities: Entities) -> list[Claim]:
    """The claims of an article, in order of position; furniture, datelines and bylines make none.  Ids are given later."""
    lines = _line_starts(article.document.text)
    credited = wires(article.tokens)
    claims: list[Claim] = []
    placed = ((article.sentence_at(mention.first), mention) for mention in mentions)
    for number, group in groupby(placed, key=lambda one: one[0]):
        sentence = article.sentences[number]
        if sentence.role in CLAIMING:
            inside = tuple(mention for _, mention in group)
            claims += _sentence_claims(article, number, inside, entities, credited, lines)
    return claims


def _sentence_claims(
    article: Article,
    number: int,
    mentions: tuple[Mention, ...],
    entities: Entities,
    credited: Sequence[tuple[int, str]],
    lines: Sequence[int],
) -> list[Claim]:
    tokens, sentence, document = article.tokens, article.sentences[number], article.document.id
    names = tuple(mention for mention in mentions if mention.kind == "name")
    dates = tuple(mention for mention in mentions if mention.kind in _DATED)
    claims = []
    for mention in mentions:
        line = bisect_right(lines, mention.start)
        claims.append(
            Claim(
                id="",
                document=document,
                line=line,
                column=mention.start - lines[line - 1] + 1,
                sentence=number,
                mention=mention,
                about=_about(article, sentence, mention, mentions, entities),
                as_of=as_of(tokens, mention, dates),
                status=status_of(tokens, sentence, mention),
                attribution=attribution_of(tokens, sentence, names, credited),
            )
        )
    return claims


def _about(article: Article, sentence: Sentence, mention: Mention, mentions: Sequence[Mention], entities: Entities) -> About:
    document, tokens = article.document.id, article.tokens
    parts = tuple(one for one in mentions if one.kind in ("name", "role"))
    keys = tuple(sorted({key for one in parts if (key := entities.key(document, one))}))
    place = next((entities.key(document, one) for one in parts if getattr(one.value, "type", "") == "place"), None)
    concepts = tuple(sorted({name for _, name in found(tokens, sentence.first, sentence.last)}))
    about = About(keys, concepts, place)
    match mention.value:
        case Role() | Name():
            return replace(about, subject=entities.key(document, mention) or None)
        case Quantity():
            return _counted(about, article, sentence, mention, parts, entities)
    if mention.kind in _DATED:
        event = event_of(tokens, sentence, mention, parts)
        if event is not None:
            participants = tuple(sorted({key for one in event.names if (key := entities.key(document, one))}))
            return replace(about, deed=event.deed, participants=participants)
    return about


def _counted(
    about: About, article: Article, sentence: Sentence, mention: Mention, parts: Sequence[Mention], entities: Entities
) -> About:
    """What a number counts, whose it is, and what befell the counted."""
    assert isinstance(mention.value, Quantity)
    owner = holder(article.tokens, sentence, mention, parts)
    return replace(
        about,
        item=item_key(article.language, mention.value.item),
        subject=entities.key(article.document.id, owner) if owner else None,
        deed=bound_deed(article.tokens, sentence, mention),
    )


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
