"""What figures are compared with: "$4 million a year earlier" in a report on a quarter are that quarter's, a year before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from factcheck.extraction.dates.reported import FISCAL, LIKE_PERIOD
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.days import Duration, Moment, day_of
from factcheck.values.when import When

# Judgements.
_YEAR = timedelta(days=365)
_SETTLED = 3  # months in which figures of the year before are still reported
_SENTENCES = 5  # how far back a quarter is still what figures are reported for
_PERIODS = range(150, 370)  # days of other periods that figures are reported for: half a year, nine months, a year


def is_comparison(when: When) -> bool:
    """Whether the words can mean the year before only to compare: what follows does not count from there."""
    return when.same is not None or (
        when.elapsed and not when.exact and when.unit == "year" and when.shift == -1 and when.shift_to is None
    )


def names_other_period(mention: Mention) -> bool:
    """Whether what follows is reported for a longer period than a quarter: "for the nine months"."""
    return isinstance(mention.value, Duration) and int(mention.value.low or 0) in _PERIODS


def compared(when: When, mention: Mention, article: Article, number: int, reported: int | None) -> When:
    """ "A year earlier" beside a figure is the reported quarter of the year before.

    `number` is the mention's sentence, `reported` that of the quarter that figures were last reported for.
    """
    if mention.pattern == LIKE_PERIOD:
        return _like_reported(when, reported)
    year = when.elapsed and not when.exact and when.unit == "year" and when.shift in (-1, 1) and when.shift_to is None
    if not year or reported is None or number - reported > _SENTENCES or (when.anchor != "text" and when.shift == 1):
        return when
    if number != reported and not _has_figure(article, mention, number):
        return when
    return replace(when, unit="quarter", shift=4 * (when.shift or 0), anchor="text", elapsed=False)


def _like_reported(when: When, reported: int | None) -> When:
    """The period as it stands where a quarter is reported; else the part of its year that was spoken of, or all of it."""
    if reported is not None:
        return when
    if when.year is not None:
        return When(year=when.year, same="period")
    return When(unit="year", shift=-1 if when.shift else 0, direction=0, same="period")


def year_told_of(when: When, day: date | None) -> When:
    """ "The year" is that of writing; in its first months what is told may still be of the one before."""
    said = when.unit == "year" and when.shift == 0 and when.direction == 0
    return replace(when, shift=-1, shift_to=0) if said and day is not None and day.month <= _SETTLED else when


def widened(mention: Mention) -> Mention:
    """A fiscal year's or quarter's days: it can begin in the calendar year before or end in the one after."""
    value = mention.value
    if mention.pattern != FISCAL or not isinstance(value, Moment) or value.earliest is None or value.latest is None:
        return mention
    first, last = day_of(value.earliest), day_of(value.latest)
    return replace(mention, value=replace(value, earliest=first - _YEAR, latest=last + _YEAR))


def _has_figure(article: Article, mention: Mention, number: int) -> bool:
    """Whether the mention's sentence has a number beside it."""
    sentence, entries = article.sentences[number], article.tokens.entries
    places = (*range(sentence.first, mention.first), *range(mention.last, sentence.last))
    return any("number" in entries[i] for i in places)
