"""Dates get their days: from the day of writing, from the date that the text has given before, by the tense of the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from factcheck.dating.figures import compared, is_comparison, names_other_period, year_told_of
from factcheck.dating.tense import is_over, leads_ahead, lean
from factcheck.extraction.dates.appointments import is_appointment
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.meaning import meaning
from factcheck.values.nearest import Standpoint
from factcheck.values.periods import Period, containing, one_day, shifted
from factcheck.values.when import When

_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WIDEST = timedelta(days=14)  # uncertainty that a day of writing may bring in, beyond the reading's own width (a judgement)
_NEAR_SENTENCES = 1  # how far back a date sets the year or the day of what follows (a judgement)
_DAY_AFTER = 8  # tokens between a time of day and its day (a judgement)
_BIG_UNITS = frozenset({"month", "quarter", "half", "season", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class _Given:
    """A date that the text has given: its place (None for the day of writing) and the number of its sentence."""

    period: Period
    place: tuple[int, int] | None = None
    sentence: int = -9


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The dates that the text gave last: any, a quarter, a day, a day of its month, one with its year; `reported` the
    quarter of the figures.
    """

    any: _Given | None = None
    quarter: _Given | None = None
    reported: _Given | None = None
    day: _Given | None = None
    dated: _Given | None = None
    year: _Given | None = None


def resolve(mentions: Sequence[Mention], article: Article, published: DayRange, moment: datetime | None) -> list[Mention]:
    """The mentions with what is known of their days, given the days of publication and its minute where that is known."""
    spoken, found = _Spoken(), []
    for i, mention in enumerate(mentions):
        if mention.when is not None and not mention.ill_formed and mention.when.anchor != "event":
            number = article.sentence_at(mention.first)
            when = mention.when
            if _clock_alone(when) and (spoken.day is None or spoken.day.sentence != number):
                when = _of_day_after(mention, mentions[i + 1 : i + 3], article.sentences[number].last)
            mention = _resolved(mention, when, article, published, moment, spoken, number)
            if article.sentences[number].role in CLAIMING:  # a page's stamp is no date that the text speaks of
                spoken = _after(spoken, mention, number)
        elif names_other_period(mention):
            spoken = replace(spoken, reported=None)  # "for the nine months"
        found.append(mention)
    return _from_events(found)


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
    day = _day_named(event) if isinstance(event, Moment) else None
    return meaning(when, Standpoint(text=one_day(day)))


def _resolved(
    mention: Mention, when: When, article: Article, published: DayRange, moment: datetime | None, spoken: _Spoken, number: int
) -> Mention:
    if when.reference:
        return mention
    way = _way(mention, when, article, number) if _asks_tense(when) else None
    told = _retold(_in_month_said(when, spoken, number), mention, article, spoken, number)
    told = _in_context(told, published, spoken, number)
    place = spoken.year.place if spoken.year and told != when else None
    when = compared(told, mention, article, number, spoken.reported.sentence if spoken.reported else None)
    readings = []
    for day in _ends(published):
        when = year_told_of(when, day)
        anchor = _text_anchor(when, day, spoken, number)
        place = anchor.place if anchor and (when.anchor == "text" or _clock_alone(when)) else place
        period = None if anchor is None else anchor.period
        readings.append(meaning(when, Standpoint(day, period, way, moment, ahead=is_appointment(article.tokens))))
    return replace(mention, value=_hull(readings), counted_from=place)


def _retold(when: When, mention: Mention, article: Article, spoken: _Spoken, number: int) -> When:
    """ "The next year" counts from the year just told where the sentence looks back, else from the day of writing."""
    after = when.shift == 1 and when.unit in _BIG_UNITS and when.anchor == "published" and not when.elapsed
    if not after or spoken.any is None or number - spoken.any.sentence > _NEAR_SENTENCES:
        return when
    tokens = article.tokens
    past = "the" in tokens.entries[mention.first] and lean(tokens, article.sentences[number], mention.first, mention.last) == -1
    return replace(when, anchor="text") if past else when


def _of_day_after(clock: Mention, following: Sequence[Mention], end: int) -> When:
    """The time of day with the day that the same sentence names right after it ("vers 0 h 40, jeudi")."""
    said = clock.when or When()
    for mention in following:
        day = mention.when
        if day is None or not day.names_day or mention.first >= min(end, clock.last + _DAY_AFTER):
            continue
        if day.hour is None or mention.first == clock.last + 1:  # "entre 3 h et 4 h mardi"
            return replace(day, hour=said.hour, minute=said.minute, meridiem=said.meridiem, part=said.part)
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
    ends = tuple(_innermost(one) for one in ((when, when.end) if when.end else (when,)))
    return any(one.year is None and (one.shift is None or one.unit == "weekend") for one in ends)


def _innermost(when: When) -> When:
    """The date that others are counted from: Tuesday in "three days after Tuesday"."""
    while isinstance(when.anchor, When):
        when = when.anchor
    return when


def _in_month_said(when: When, spoken: _Spoken, number: int) -> When:
    """A day without its month with that of the day just given: "11 September. On the 12th"."""
    parts = (when.month, when.year, when.weekday, when.shift, when.direction, when.end)
    given = spoken.dated
    if when.day is None or given is None or number - given.sentence > _NEAR_SENTENCES or parts != (None,) * len(parts):
        return when
    day = given.period.first
    return replace(when, month=day.month, year=day.year) if when.day > day.day else when


def _in_context(when: When, published: DayRange, spoken: _Spoken, number: int) -> When:
    """With the year that the sentence or the one before it has just given, where the day of writing is unknown."""
    if (
        when.year is not None
        or when.shift is not None
        or when.direction is not None
        or when.month is None
        or when.nth is not None
    ):
        return when
    if spoken.year is None or number - spoken.year.sentence > _NEAR_SENTENCES:
        return when
    return replace(when, year=spoken.year.period.first.year) if published.earliest is None or published.latest is None else when


def _text_anchor(when: When, day: date | None, spoken: _Spoken, number: int) -> _Given | None:
    """The date that "later" or "that day" counts from; long units count from the day of writing where the text gave none."""
    if _clock_alone(when):
        near = spoken.day if spoken.day and number - spoken.day.sentence <= _NEAR_SENTENCES else None
        return near or _of_writing(one_day(day))
    if when.same is not None:
        return (spoken.reported if when.same in ("period", "quarter") else None) or spoken.any
    if when.unit == "quarter":
        to_come = when.shift is not None and when.shift > 0
        last = _of_writing(one_day(day) if to_come else _quarter_before(day))
        return _in_year_said(when, spoken.quarter or spoken.reported or last)
    if when.unit is None and when.shift == 0:
        return spoken.any  # "that date"
    if when.unit in _BIG_UNITS:
        return spoken.any or _of_writing(one_day(day))
    if when.unit in ("week", "weekend") and not when.elapsed and spoken.any is None:
        return _of_writing(one_day(day))
    return spoken.day


def _in_year_said(when: When, quarter: _Given | None) -> _Given | None:
    """The quarter, in the year that the words say themselves: "the 1988 period"."""
    if quarter is None or when.year is None:
        return quarter
    moved = shifted(quarter.period, 4 * (when.year - quarter.period.first.year))
    return None if moved is None else replace(quarter, period=moved)


def _of_writing(period: Period | None) -> _Given | None:
    return None if period is None else _Given(period)


def _quarter_before(day: date | None) -> Period | None:
    """The quarter that was over last: the one that reports are about."""
    current = None if day is None else containing("quarter", day)
    return current and shifted(current, -1)


def _clock_alone(when: When) -> bool:
    """Whether the words are a time of day and name no day."""
    of_day_said = when.shift == 0 and when.anchor == "text"
    return (when.hour is not None or when.part is not None) and (of_day_said or (when.shift is None and not when.names_day))


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


def _day_named(value: Moment) -> date | None:
    """The day of the moment, the likelier one where it may be of two years; None where it is longer or several."""
    if value.earliest is not None and value.latest is not None and day_of(value.earliest) == day_of(value.latest):
        return day_of(value.earliest)
    named = _FULL_DAY.match(value.timex3 or "")
    return date.fromisoformat(named[0]) if named else None


def _after(spoken: _Spoken, mention: Mention, number: int) -> _Spoken:
    """What the text has given after this mention."""
    value, when = mention.value, mention.when
    if not isinstance(value, Moment) or when is None or when.end or value.earliest is None or value.latest is None:
        return spoken
    place = (mention.start, mention.end)
    given = _Given(Period(day_of(value.earliest), day_of(value.latest), value.granularity), place, number)
    if not is_comparison(when):
        spoken = replace(spoken, any=given)
    if value.granularity != "quarter":
        pass
    elif when.quarter is not None and when.shift is None:
        spoken = replace(spoken, quarter=given, reported=given)
    elif when.unit == "quarter" and when.shift in (0, -1):
        spoken = replace(spoken, reported=given)
    if value.granularity == "year" and when.year is not None:
        spoken = replace(spoken, reported=None)
    day = _day_named(value)
    if when.names_day and day and (mention.pattern != "feast" or when.year is not None):
        spoken = replace(spoken, day=_Given(Period(day, day, "day"), place, number))
        spoken = replace(spoken, dated=spoken.day) if when.month is not None else spoken
    return replace(spoken, year=given) if when.year is not None else spoken
