"""How long something has lasted, with the date of its start: "for two years now" after "it began in early 2014".

Categories: `lasting` before the length of time; `perfect` what shows that it lasts still, in languages that have a tense for
it; `startcue` what marks a start.  Judgements: how exactly people count years, and how near the start is told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factcheck.claims.status import status_of
from factcheck.model import Evidence, Mention
from factcheck.text import grammar
from factcheck.text.article import CLAIMING, Article
from factcheck.values.days import DayRange, Duration, Moment, day_of

_LENGTH = re.compile(r"P(?P<count>\d{1,2})[YM]")
_LESS, _MORE = 0.5, 1.0  # units: "two years" may be one and a half or nearly three
_SENTENCES = 6  # from the length of time to its start
_MOST = 12  # units: longer ago the start is seldom told in the same breath
_DATES = 6  # looked at after it, page furniture included


def lasting(article: Article, mentions: Sequence[Mention]) -> Iterator[Evidence]:
    """For each length of time that lasts to this day and whose start is told after it: the days on which it is so long."""
    starting, perfect = (_with(article, category) for category in ("startcue", "perfect"))
    if not starting:
        return
    dates = [one for one in mentions if one.when is not None and one.when.year is not None]
    firsts = [one.first for one in dates]
    for mention in mentions:
        number = article.sentence_at(mention.first)
        if _lasts(article, mention) and (number in perfect or not _has_perfect(article)):
            following = dates[bisect_left(firsts, article.sentences[number].first) :][:_DATES]
            start = _start(article, following, number, starting)
            days = start and _days(mention, start)
            if start and days:
                reason = f"so long since “{start.text}”, within half the unit or one more"
                yield Evidence(mention.text, mention.start, mention.end, reason, "lasting", days)


def _lasts(article: Article, mention: Mention) -> bool:
    """Whether "depuis" or "for" stands before the length and it is told as true."""
    tokens, sentence = article.tokens, article.sentences[article.sentence_at(mention.first)]
    if mention.kind != "duration" or sentence.role not in CLAIMING or mention.first == 0:
        return False
    first_of = any(entry.get("stretch", -1) != -1 for entry in tokens.entries[mention.first : mention.last])
    lasts = "lasting" in tokens.entries[mention.first - 1] and not first_of
    return lasts and status_of(tokens, sentence, mention) == "asserted"


def _start(article: Article, dates: Sequence[Mention], number: int, starting: frozenset[int]) -> Mention | None:
    """The first of the dates in the text itself, if it is near and something is said to begin on the way to it."""
    for one in dates:
        there = article.sentence_at(one.first)
        if article.sentences[there].role in CLAIMING:
            near = there - number <= _SENTENCES
            return one if near and any(cue in starting for cue in range(number, there + 1)) else None
    return None


def _days(mention: Mention, start: Mention) -> DayRange | None:
    length, moment = mention.value, start.value
    written = _LENGTH.fullmatch(length.timex3 or "") if isinstance(length, Duration) else None
    if written is None or not isinstance(length, Duration) or length.low is None or not isinstance(moment, Moment):
        return None
    if moment.earliest is None or moment.latest is None or not 1 <= int(written["count"]) <= _MOST:
        return None
    unit = length.low / int(written["count"])
    first = _later(day_of(moment.earliest), length.low - _LESS * unit)
    last = _later(day_of(moment.latest), length.low + _MORE * unit)
    return DayRange(first, last) if first and last else None


def _later(day: date, days: float) -> date | None:
    try:
        return day + timedelta(round(days))
    except OverflowError:
        return None


def _with(article: Article, category: str) -> frozenset[int]:
    """The numbers of the sentences with a word of that category."""
    return frozenset(article.sentence_at(match.first) for match in grammar.find("{" + category + "}", article.tokens))


def _has_perfect(article: Article) -> bool:
    """Whether the language has a tense for what lasts."""
    return bool(article.tokens.vocabulary.alphabet.of("perfect"))
