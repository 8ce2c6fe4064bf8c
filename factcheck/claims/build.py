"""Mentions in their sentences become claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.claims.asof import as_of, as_of_beginnings
from factcheck.claims.attribution import wires
from factcheck.claims.bind import bound_deed, holder, is_portion, of_another_event
from factcheck.claims.events import event_of
from factcheck.claims.headlines import announced
from factcheck.claims.items import item_key
from factcheck.claims.measures import measure_of
from factcheck.claims.parties import main_body
from factcheck.claims.scene import DATED, Scene, Setting, scene
from factcheck.claims.status import status_by
from factcheck.entities import Entities
from factcheck.extraction.dates.opening import PATTERN as DATE_LINE
from factcheck.model import About, Claim, Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity

# "4 dead" of a headline is of the hour it was set in, "4 people" less so (a judgement, read on real articles).
_TOLLS, _PEOPLE = frozenset({"kill", "injure", "shoot"}), frozenset({"person", "victim"})


def claims_of(article: Article, mentions: Sequence[Mention], entities: Entities, known: int = 0) -> list[Claim]:
    """The claims of an article, in order of position; furniture, datelines and bylines make none.

    Their ids go on from those of so many claims that are known: c1, c2 …
    """
    lines = _line_starts(article.document.text)
    scenes = list(_scenes(article, mentions, entities))
    told = [here for here, _ in scenes]
    placed = enumerate(((here, mention) for here, inside in scenes for mention in inside), known + 1)
    claims = [_claim(f"c{number}", here, mention, lines) for number, (here, mention) in placed]
    return as_of_beginnings(announced(claims, told), told)


def _scenes(article: Article, mentions: Sequence[Mention], entities: Entities) -> Iterator[tuple[Scene, list[Mention]]]:
    """The sentences that make claims, each with its mentions."""
    setting = Setting(wires(article.tokens), entities, main_body(article, mentions, entities))
    placed = ((article.sentence_at(mention.first), mention) for mention in mentions)
    for number, group in groupby(placed, key=lambda one: one[0]):
        if article.sentences[number].role in CLAIMING:
            inside = [mention for _, mention in group]
            yield scene(article, number, inside, setting), inside


def _claim(name: str, here: Scene, mention: Mention, lines: Sequence[int]) -> Claim:
    tokens = here.tokens
    line = bisect_right(lines, mention.start)
    return Claim(
        id=name,
        document=here.article.document.id,
        line=line,
        column=mention.start - lines[line - 1] + 1,
        sentence=here.number,
        mention=mention,
        about=_about(here, mention),
        as_of=as_of(tokens, mention, here.dates),
        status=status_by(tokens, here.cues, (mention.first, mention.last)),
        attribution=here.attribution,
    )


def _about(here: Scene, mention: Mention) -> About:
    about = here.about
    match mention.value:
        case Role():
            return replace(about, subject=next(iter(here.keys([mention])), None))
        case Name():
            return _named(about, here, mention)
        case Quantity() as counted:
            return _counted(about, here, mention, counted)
    return _dated(about, here, mention) if mention.kind in DATED else about


def _dated(about: About, here: Scene, mention: Mention) -> About:
    """The event that a date is the day of."""
    event = event_of(here, mention) if mention.pattern != DATE_LINE else None
    if event is None:
        return about
    return replace(about, deed=event.deed, participants=event.participants, part=here.of_part)


def _named(about: About, here: Scene, mention: Mention) -> About:
    """Who or what is named, and the clause that it stands in."""
    about = replace(about, subject=next(iter(here.keys([mention])), None))
    for clause in here.clauses:
        for side, own, other in (("subject", clause.subject, clause.object), ("object", clause.object, clause.subject)):
            if own.first <= mention.first and mention.last <= own.last and own.key == about.subject:
                return replace(about, deed=clause.deed, participants=(other.key,), side=side)
    return about


def _counted(about: About, here: Scene, mention: Mention, counted: Quantity) -> About:
    """What a number counts, whose age it is, and what befell the counted."""
    owner, item = holder(here, mention), item_key(here.article.language, counted.item)
    deed = bound_deed(here, mention)
    clipped = here.sentence.role == "title" and deed in _TOLLS and not set(item) & _PEOPLE
    return replace(
        about,
        item=item,
        subject=next(iter(here.keys([owner])), None) if owner else None,
        deed=deed,
        measure=measure_of(here, mention),
        part=here.of_part or clipped,
        portion=is_portion(here, mention),
        elsewhere=of_another_event(here, mention),
    )


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
