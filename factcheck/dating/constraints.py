"""What a text says of its own day: each constraint an interval of days, with a weight, since texts err."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.claims.status import status_of
from factcheck.dating.tense import lean
from factcheck.model import Evidence, Mention, Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.values.days import DayRange, Moment, day_of
from factcheck.values.when import When, years_of

# Judgements: how far each kind of evidence is to be believed, the strongest first.
STAMP, WEEKDAY, TOLD, FINISHED = 0.9, 0.7, 0.6, 0.4
UPDATE_DAYS = 6  # an update comes within a week of the article
FRESH_DAYS = 6  # news tells of a weekday within a week
NEAR_YEARS = 2  # a weekday without a year is of these years after the freshest dated figure
GONE, TO_COME = -1, 1  # which way a sentence looks
YEARS = range(1950, 2100)  # years that news tells of as its own time


@dataclass(frozen=True, slots=True)
class Constraint:
    """The text was written on one of these days, as far as this evidence goes."""

    days: DayRange
    weight: float
    evidence: Evidence


def constraints(article: Article, mentions: Sequence[Mention]) -> list[Constraint]:
    """All constraints but those of weekdays, strongest first."""
    dates = [(article.sentences[article.sentence_at(one.first)], one) for one in mentions if one.when is not None]
    found = [*_stamps(article, dates), *_told(article, dates)]
    return sorted(found, key=lambda one: (-one.weight, one.evidence.start))


def weekdays(article: Article, mentions: Sequence[Mention], known: DayRange) -> list[Constraint]:
    """What weekdays with a day but no year say ("Mercredi (18 mars)"), given the days that are possible otherwise.

    Without an earliest possible day nothing: the weekday comes back every few years.
    """
    if known.earliest is None:
        return []
    found = []
    for mention in mentions:
        sentence = article.sentences[article.sentence_at(mention.first)]
        day = _weekday_date(mention.when, known) if mention.when and sentence.role in CLAIMING else None
        if day is not None:
            planned = status_of(article.tokens, sentence, mention) == "planned"
            days = DayRange(day - timedelta(FRESH_DAYS), day) if planned else DayRange(day, day + timedelta(FRESH_DAYS))
            reason = f"{day:%A} {day.day} {day:%B} was in {day.year}, and news tells of a weekday within a week"
            found.append(Constraint(days, WEEKDAY, _evidence(mention, reason)))
    return found


def _weekday_date(when: When, known: DayRange) -> date | None:
    if when.year is not None or when.weekday is None or when.day is None or when.month is None or known.earliest is None:
        return None
    first = known.earliest.year
    last = min(first + NEAR_YEARS, known.latest.year if known.latest else first + NEAR_YEARS)
    days = [date(year, when.month, when.day) for year in years_of(when.weekday, when.day, when.month, first, last)]
    return next((day for day in days if known.earliest <= day + timedelta(FRESH_DAYS)), None)


def _stamps(article: Article, dates: Sequence[tuple[Sentence, Mention]]) -> Iterator[Constraint]:
    """A date line gives the day; an update is not earlier than the article and follows it within a week."""
    for sentence, mention in dates:
        moment = mention.value
        if sentence.role != "dateline" or not isinstance(moment, Moment) or moment.earliest is None or not _is_day(moment):
            continue
        day = day_of(moment.earliest)
        updated = article.tokens.find("updatemark", sentence.first, sentence.last) is not None
        first = day - timedelta(UPDATE_DAYS if updated else 0)
        yield Constraint(DayRange(first, day), STAMP, _evidence(mention, "updated on that day" if updated else "the date line"))


def _told(article: Article, dates: Sequence[tuple[Sentence, Mention]]) -> Iterator[Constraint]:
    """What is told as past or as to come, where the words give the year."""
    for sentence, mention in dates:
        moment, when = mention.value, mention.when
        if sentence.role not in CLAIMING or not isinstance(moment, Moment) or when is None or when.year not in YEARS:
            continue
        if moment.earliest is None or moment.latest is None:
            continue
        first, last = day_of(moment.earliest), day_of(moment.latest)
        status, way = status_of(article.tokens, sentence, mention), lean(article.tokens, sentence, mention.first, mention.last)
        if status == "planned" or way == TO_COME or when.hedge in ("by", "until", "before"):
            yield Constraint(DayRange(None, last), TOLD, _evidence(mention, "told as still to come"))
        elif status == "asserted":
            yield Constraint(DayRange(first, None), TOLD, _evidence(mention, "told as past or present"))
            if moment.granularity == "year" and way == GONE:
                reason = "a year that is told by its number is over: in it one says “this year”"
                yield Constraint(DayRange(date(last.year + 1, 1, 1), None), FINISHED, _evidence(mention, reason))


def _is_day(moment: Moment) -> bool:
    return moment.latest is not None and moment.earliest is not None and day_of(moment.earliest) == day_of(moment.latest)


def _evidence(mention: Mention, reason: str) -> Evidence:
    return Evidence(mention.text, mention.start, mention.end, reason)
