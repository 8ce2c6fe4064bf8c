"""What a text says of its own day: each piece of evidence an interval of days, of a kind that has its weight.

Categories: `updatemark` in a date line; `yearin` before the year of what happened; `dueword` before the day of a debt; `the
possessive owner` before a year that names an event ("the 2012 election"), whenever that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from factcheck.claims.status import status_of
from factcheck.dating.lasting import lasting
from factcheck.dating.tense import lean
from factcheck.extraction.dates.opening import PATTERN as DATE_LINE
from factcheck.model import Document, Evidence, Mention, Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.when import When, years_of

# Judgements.
UPDATE_DAYS = 6  # an update comes within a week of the article
FRESH_DAYS = 6  # news tells of a weekday within a week
NEAR_YEARS = 2  # a weekday without a year is of these years after the freshest dated figure
GONE, TO_COME = -1, 1  # which way a sentence looks
_COUNT = 3  # tokens from a number to the year that it is counted in
YEARS = range(1950, 2100)  # years that news tells of as its own time

Dated = Sequence[tuple[Sentence, Mention]]


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday with its day and no year ("Mercredi (18 mars)"); `planned` where it is still to come."""

    mention: Mention
    when: When
    planned: bool


@dataclass(frozen=True, slots=True)
class Own:
    """All that one text says of its day: `sure` stands by itself, `weekdays` need a year, `lasting` is for want of better."""

    sure: tuple[Evidence, ...]
    weekdays: tuple[Weekday, ...] = ()
    lasting: tuple[Evidence, ...] = ()

    @property
    def given(self) -> bool:
        """Whether the day came with the document."""
        return any(one.kind == "given" for one in self.sure)


def own(article: Article, mentions: Sequence[Mention]) -> Own:
    """What the article says of its day, and what came with it."""
    dates = [(article.sentences[article.sentence_at(one.first)], one) for one in mentions if one.when is not None]
    sure = (*_given(article.document), *_stamps(article, dates), *_told(article, dates))
    return Own(sure, tuple(_weekdays(article, dates)), tuple(lasting(article, mentions)))


def weekday_evidence(weekday: Weekday, known: DayRange) -> Evidence | None:
    """What a weekday says, given the days that are possible otherwise; None where it fits none of them.

    Without an earliest possible day it says nothing: the weekday comes back every few years.
    """
    day = _fitting(weekday.when, known)
    if day is None:
        return None
    reason = f"{day:%A} {day.day} {day:%B} was in {day.year}, and news tells of a weekday within a week"
    return evidence("weekday", around(day, FRESH_DAYS, planned=weekday.planned), weekday.mention, reason)


def around(day: date, reach: int, *, planned: bool) -> DayRange:
    """The days from which that day is told of: up to `reach` later, or earlier where it is still to come."""
    away = timedelta(reach)
    return DayRange(day - away, day) if planned else DayRange(day, day + away)


def evidence(kind: str, days: DayRange, mention: Mention, reason: str) -> Evidence:
    """The mention as evidence."""
    return Evidence(mention.text, mention.start, mention.end, reason, kind, days)


def _fitting(when: When, known: DayRange) -> date | None:
    """The first day with that weekday from which the article can be."""
    if when.weekday is None or when.day is None or when.month is None or known.earliest is None:
        return None
    first = known.earliest.year
    last = min(first + NEAR_YEARS, known.latest.year if known.latest else first + NEAR_YEARS)
    days = [date(year, when.month, when.day) for year in years_of(when.weekday, when.day, when.month, first, last)]
    return next((day for day in days if known.earliest <= day + timedelta(FRESH_DAYS)), None)


def _given(document: Document) -> Iterator[Evidence]:
    given = document.published
    if given is not None:
        day = given.date() if isinstance(given, datetime) else given
        yield Evidence("", 0, 0, "given with the document", "given", DayRange(day, day))


def _stamps(article: Article, dates: Dated) -> Iterator[Evidence]:
    """A date line gives the day; an update is not earlier than the article and follows it within a week."""
    for sentence, mention in dates:
        moment = mention.value
        if not (sentence.role == "dateline" or mention.pattern == DATE_LINE) or not isinstance(moment, Moment):
            continue
        if moment.earliest is None or not _is_day(moment):
            continue
        day = day_of(moment.earliest)
        if article.tokens.find("updatemark", sentence.first, sentence.last) is None:
            yield evidence("date line", DayRange(day, day), mention, "the date line")
        else:
            yield evidence("update", DayRange(None, day), mention, "updated on that day")
            within = around(day, UPDATE_DAYS, planned=True)
            yield evidence("update week", within, mention, "an update comes within a week of the article")


def _told(article: Article, dates: Dated) -> Iterator[Evidence]:
    """What is told as past or as to come, where the words give the year."""
    for sentence, mention in dates:
        moment, when = mention.value, mention.when
        if sentence.role not in CLAIMING or not isinstance(moment, Moment) or when is None or when.year not in YEARS:
            continue
        if mention.pattern == DATE_LINE or moment.earliest is None or moment.latest is None or _names_event(article, mention):
            continue
        first, last = day_of(moment.earliest), day_of(moment.latest)
        status, way = status_of(article.tokens, sentence, mention), lean(article.tokens, sentence, mention.first, mention.last)
        if status == "planned" and way == TO_COME:
            yield evidence("planned", DayRange(None, last), mention, "told as still to come")
        elif status == "asserted" and way != TO_COME and when.hedge not in ("by", "until", "before"):
            gone = "scene" if mention.first - sentence.first <= 1 else "told"
            kind, reason = (gone, "told as past") if way == GONE else ("mentioned", "told as past or present")
            yield evidence(kind, DayRange(first, None), mention, reason)
            if moment.granularity == "year" and way == GONE and _is_year_of_deed(article, sentence, mention):
                reason = "a year that is told by its number is over: in it one says “this year”"
                yield evidence("finished", DayRange(date(last.year + 1, 1, 1), None), mention, reason)


def _names_event(article: Article, mention: Mention) -> bool:
    """Whether the date may be of anything: "the 2012 election", "bonds due 1 March 2011"."""
    before = article.tokens.entries[mention.first - 1] if mention.first else {}
    named = mention.pattern == "year" and any(one in before for one in ("the", "possessive", "owner"))
    return named or "dueword" in before


def _is_year_of_deed(article: Article, sentence: Sentence, mention: Mention) -> bool:
    """Whether the year is that of one deed ("In 2022, it launched …"); a count may run on ("the 31st case in 2016")."""
    tokens, i = article.tokens, mention.first - 1
    if i < sentence.first or "yearin" not in tokens.entries[i]:
        return False
    counted = any("number" in tokens.entries[k] for k in range(max(sentence.first, i - _COUNT), i))
    return i == sentence.first or not (counted or tokens.find("ordinal", sentence.first, sentence.last) is not None)


def _weekdays(article: Article, dates: Dated) -> Iterator[Weekday]:
    for sentence, mention in dates:
        when = mention.when
        if when is None or when.year is not None or sentence.role not in CLAIMING:
            continue
        if when.weekday is not None and when.day is not None and when.month is not None:
            yield Weekday(mention, when, status_of(article.tokens, sentence, mention) == "planned")


def _is_day(moment: Moment) -> bool:
    return moment.latest is not None and moment.earliest is not None and day_of(moment.earliest) == day_of(moment.latest)
