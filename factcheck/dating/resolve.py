"""Dates get their days: from the day of writing, from the date that the text has given before, by the tense of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from factcheck.dating.figures import compared, names_other_period, widened, year_told_of
from factcheck.dating.spoken import Spoken, after, clock_alone, day_named, in_context, in_month_said, retold, text_anchor
from factcheck.dating.tense import is_over, leads_ahead, lean
from factcheck.extraction.dates.appointments import is_appointment
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.meaning import meaning
from factcheck.values.nearest import Standpoint
from factcheck.values.periods import one_day
from factcheck.values.when import When

_WIDEST = timedelta(days=14)  # uncertainty that a day of writing may bring in, beyond the reading's own width (a judgement)
_BESIDE = 2  # tokens between a time of day and the days that it recurs on: "todos los sábados a las 8"
_DAY_AFTER = 8  # tokens between a time of day and its day (a judgement)


def resolve(mentions: Sequence[Mention], article: Article, published: DayRange, moment: datetime | None) -> list[Mention]:
    """The mentions with what is known of their days, given the days of publication and its minute where that is known."""
    spoken, found = Spoken(), []
    for i, mention in enumerate(mentions):
        if mention.when is not None and not mention.ill_formed and mention.when.anchor != "event":
            number = article.sentence_at(mention.first)
            when = mention.when
            if clock_alone(when) and _recurs(mention, mentions[max(i - 1, 0) : i + 2]):
                found.append(mention)
                continue
            if clock_alone(when) and (spoken.day is None or spoken.day.sentence != number):
                when = _of_day_after(mention, mentions[i + 1 : i + 3], article.sentences[number].last)
            mention = _resolved(mention, when, article, published, moment, spoken, number)
            if article.sentences[number].role in CLAIMING:  # a page's stamp is no date that the text speaks of
                spoken = after(spoken, mention, number, published.latest)
        elif names_other_period(mention):
            spoken = replace(spoken, reported=None)  # "for the nine months"
        found.append(widened(mention))
    return _from_events(found)


def _recurs(clock: Mention, around: Sequence[Mention]) -> bool:
    """Whether the time of day is that of days that recur: "every Friday at 5 pm", "at 7 pm every Monday"."""
    return any(one.kind == "recurrence" and max(one.first - clock.last, clock.first - one.last) <= _BESIDE for one in around)


def _from_events(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those that count from a dated event resolved by its day."""
    values = {(one.start, one.end): one.value for one in mentions if one.when is not None}
    return [
        replace(one, value=_from_event(one.when, values.get(one.counted_from)))
        if one.when is not None and one.when.anchor == "event" and one.counted_from is not None
        else one
        for one in mentions
    ]


def _from_event(when: When, event: object) -> Moment:
    """What the words mean, given the day of the event."""
    day = day_named(event) if isinstance(event, Moment) else None
    return meaning(when, Standpoint(text=one_day(day)))


def _resolved(
    mention: Mention, when: When, article: Article, published: DayRange, moment: datetime | None, spoken: Spoken, number: int
) -> Mention:
    if when.reference:
        return mention
    way = _way(mention, when, article, number) if _asks_tense(when) else None
    told = retold(in_month_said(when, spoken, number), mention, article, spoken, number)
    told = in_context(told, published, spoken, number)
    place = spoken.year.place if spoken.year and told != when else None
    when = compared(told, mention, article, number, spoken.reported.sentence if spoken.reported else None)
    readings, ahead = [], is_appointment(article.tokens)
    for day in _ends(published):
        when = year_told_of(when, day)
        anchor = text_anchor(when, day, spoken, number, ahead)
        if anchor is not None and anchor.place is None and _is_story(when, way):
            anchor = None
        place = anchor.place if anchor and (when.anchor == "text" or clock_alone(when)) else place
        period = None if anchor is None else anchor.period
        readings.append(meaning(when, Standpoint(day, period, way, moment, ahead=ahead)))
    return replace(mention, value=_hull(readings), counted_from=place)


def _is_story(when: When, way: int | None) -> bool:
    """Whether "a year later" is told of the past: then it does not count from the day of writing."""
    return way == -1 and when.elapsed and when.anchor == "text" and (when.shift or 0) > 0


def _of_day_after(clock: Mention, following: Sequence[Mention], end: int) -> When:
    """The time of day with the day that the same sentence names right after it ("vers 0 h 40, jeudi")."""
    said = clock.when or When()
    for mention in following:
        day = mention.when
        if day is None or mention.ill_formed or not day.names_day or mention.first >= min(end, clock.last + _DAY_AFTER):
            continue
        if day.hour is None or mention.first == clock.last + 1:  # "entre 3 h et 4 h mardi"
            stop = said.end and replace(day, end=None).at_clock_of(said.end)
            return replace(day.at_clock_of(said), part=said.part, end=stop)
    return said


def _way(mention: Mention, when: When, article: Article, number: int) -> int | None:
    """Which way the sentence looks; "until Friday" and "by Friday" look ahead unless they are over."""
    place = (article.tokens, article.sentences[number], mention.first, mention.last)
    if when.hedge in ("until", "by"):
        return -1 if is_over(*place) else 1
    found = lean(*place)
    return 1 if leads_ahead(article.tokens, mention.first, found, day=when.names_day and not when.part) else found


def _ends(published: DayRange) -> Sequence[date | None]:
    """The first and the last possible day of writing, one where they are the same; None where they are unknown."""
    if published.earliest is None or published.latest is None:
        return [None]
    return sorted({published.earliest, published.latest})


def _asks_tense(when: When) -> bool:
    ends = tuple(one.innermost for one in ((when, when.end) if when.end else (when,)))
    later = when.elapsed and when.anchor == "text" and (when.shift or 0) > 0
    return later or any(one.year is None and (one.shift is None or one.unit == "weekend") for one in ends)


def _hull(readings: list[Moment]) -> Moment:
    """One reading for both ends of the publication; without ends where that would be absurdly wide."""
    first, last = readings[0], readings[-1]
    if first == last:
        return first
    ends = (first.earliest, first.latest, last.earliest, last.latest)
    unknown = replace(first, earliest=None, latest=None, timex3=None)
    if None in ends or first.earliest is None or first.latest is None or last.earliest is None or last.latest is None:
        return unknown
    low, high = min(first.earliest, last.earliest), max(first.latest, last.latest)
    own = day_of(first.latest) - day_of(first.earliest)
    if day_of(high) - day_of(low) > 3 * own + _WIDEST:
        return unknown
    return replace(first, earliest=low, latest=high, timex3=None)
