"""The dates that a text has given so far, and what counts from them: "that day", "two weeks later", "the next year"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from factcheck.dating.figures import is_comparison
from factcheck.dating.tense import lean
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.periods import Period, containing, one_day, shifted
from factcheck.values.periods import day_of as day_in
from factcheck.values.when import When

_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NEAR_SENTENCES = 1  # how far back a date sets the year or the day of what follows (a judgement)
_BIG_UNITS = frozenset({"month", "quarter", "half", "season", "year", "decade", "century"})


@dataclass(frozen=True, slots=True)
class Given:
    """A date that the text has given: its place (None for the day of writing) and the number of its sentence."""

    period: Period
    place: tuple[int, int] | None = None
    sentence: int = -9


@dataclass(frozen=True, slots=True)
class Spoken:
    """The dates that the text gave last: any, a quarter, a day, a day of its month, one with its year; `reported` the
    quarter of the figures.
    """

    any: Given | None = None
    quarter: Given | None = None
    reported: Given | None = None
    day: Given | None = None
    dated: Given | None = None
    year: Given | None = None


def after(spoken: Spoken, mention: Mention, number: int, written: date | None) -> Spoken:
    """What the text has given after this mention; `written` is the last possible day of writing."""
    value, when = mention.value, mention.when
    if not isinstance(value, Moment) or when is None or when.end:
        return spoken
    place = (mention.start, mention.end)
    new: dict[str, Given | None] = {}
    dated = _dated(when, day_named(value) or (day_of(value.earliest) if value.earliest else None))
    if dated:
        new["dated"] = Given(Period(dated, dated, "day"), place, number)
    if value.earliest is not None and value.latest is not None:
        given = Given(Period(day_of(value.earliest), day_of(value.latest), value.granularity), place, number)
        new |= _with_period(spoken, when, given, written)
        day = day_named(value)
        deadline = when.hedge in ("until", "by")  # what the text tells of is before it
        if when.names_day and day and not deadline and (mention.pattern != "feast" or when.year is not None):
            new["day"] = Given(Period(day, day, "day"), place, number)
    return replace(spoken, **new) if new else spoken


def _with_period(spoken: Spoken, when: When, given: Given, written: date | None) -> dict[str, Given | None]:
    """What changes where the mention gives that period."""
    new: dict[str, Given | None] = {} if is_comparison(when) else {"any": given}
    if given.period.unit == "quarter":
        named = when.quarter is not None and when.shift in (None, 0)
        if named:
            new["quarter"] = given
        if named or (when.unit == "quarter" and when.shift in (0, -1)):
            new["reported"] = _reported(spoken.reported, given, written)
    if when.year is not None:
        new["year"] = given
        if given.period.unit == "year":
            new["reported"] = None
    return new


def _reported(last: Given | None, given: Given, written: date | None) -> Given | None:
    """The quarter that figures are reported for: the latest of those named that is over, else the first named."""
    if last is None or (written is not None and last.period.last >= written):
        return given if last is None or given.period.last < last.period.last else last
    if written is not None and given.period.last >= written:
        return last
    return last if last.period.first > given.period.first else given


def day_named(value: Moment) -> date | None:
    """The day of the moment, the likelier one where it may be of two years; None where it is longer or several."""
    if value.earliest is not None and value.latest is not None and day_of(value.earliest) == day_of(value.latest):
        return day_of(value.earliest)
    named = _FULL_DAY.match(value.timex3 or "")
    return day_in(*map(int, named[0].split("-"))) if named else None


def _dated(when: When, near: date | None) -> date | None:
    """The day of a month that the words give or count from, the one nearest to their value."""
    inner = when.innermost
    if near is None or inner.month is None or inner.day is None:
        return None
    days = [found for year in range(near.year - 1, near.year + 2) if (found := day_in(year, inner.month, inner.day))]
    return min(days, key=lambda one: abs(one - near), default=None)


def in_month_said(when: When, spoken: Spoken, number: int) -> When:
    """A day without its month with that of the day just given: "11 September. On the 12th"."""
    parts = (when.month, when.year, when.weekday, when.shift, when.direction, when.end)
    given = spoken.dated
    if when.day is None or given is None or number - given.sentence > _NEAR_SENTENCES or parts != (None,) * len(parts):
        return when
    day = given.period.first
    return replace(when, month=day.month, year=day.year) if when.day > day.day else when


def retold(when: When, mention: Mention, article: Article, spoken: Spoken, number: int) -> When:
    """ "The next year" counts from the year just told where the sentence looks back, else from the day of writing."""
    next_one = when.shift == 1 and when.unit in _BIG_UNITS and when.anchor == "published" and not when.elapsed
    if not next_one or spoken.any is None or number - spoken.any.sentence > _NEAR_SENTENCES:
        return when
    tokens = article.tokens
    past = "the" in tokens.entries[mention.first] and lean(tokens, article.sentences[number], mention.first, mention.last) == -1
    return replace(when, anchor="text") if past else when


def in_context(when: When, published: DayRange, spoken: Spoken, number: int) -> When:
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


def text_anchor(when: When, day: date | None, spoken: Spoken, number: int, alone: bool) -> Given | None:
    """The date that "later" or "that day" counts from; for long units, or where a date stands `alone`, the day of writing."""
    if clock_alone(when):
        near = spoken.day if spoken.day and number - spoken.day.sentence <= _NEAR_SENTENCES else None
        return near or _of_writing(one_day(day))
    if when.same is not None:
        return (spoken.reported if when.same in ("period", "quarter") else None) or spoken.any
    if when.unit == "quarter":
        to_come = alone or (when.shift is not None and when.shift > 0)
        last = _of_writing(one_day(day) if to_come else _quarter_before(day))
        named = (
            spoken.quarter or spoken.reported if when.shift == 0 and when.year is None else spoken.reported or spoken.quarter
        )
        return _in_year_said(when, named or last)
    if when.unit is None and when.shift == 0:
        return spoken.any  # "that date"
    if when.unit in _BIG_UNITS:
        return spoken.any or _of_writing(one_day(day))
    if when.unit in ("week", "weekend") and not when.elapsed and spoken.any is None:
        return _of_writing(one_day(day))
    return spoken.day or (_of_writing(one_day(day)) if alone else None)


def clock_alone(when: When) -> bool:
    """Whether the words are a time of day and name no day."""
    of_day_said = when.shift == 0 and when.anchor == "text"
    return (when.hour is not None or when.part is not None) and (of_day_said or (when.shift is None and not when.names_day))


def _in_year_said(when: When, quarter: Given | None) -> Given | None:
    """The quarter, in the year that the words say themselves: "the 1988 period"."""
    if quarter is None or when.year is None:
        return quarter
    moved = shifted(quarter.period, 4 * (when.year - quarter.period.first.year))
    return None if moved is None else replace(quarter, period=moved)


def _of_writing(period: Period | None) -> Given | None:
    return None if period is None else Given(period)


def _quarter_before(day: date | None) -> Period | None:
    """The quarter that was over last: the one that reports are about."""
    current = None if day is None else containing("quarter", day)
    return current and shifted(current, -1)
