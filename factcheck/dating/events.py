"""Dates that count from an event the text has dated: "the day of the signing", "two days after the crash", "la veille du vote".

The noun stands for a date whose nearest deed is the same: the nearest one before, else the only one.  Where the text dates
none, or several far away, "two days" stays a length of time and "the day of the signing" unread.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.concepts import concepts
from factcheck.claims.distance import between
from factcheck.languages.concepts import DEEDS
from factcheck.model import Mention
from factcheck.text import grammar
from factcheck.text.article import CLAIMING, Article
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration, Moment
from factcheck.values.when import Unit, When

# Judgements.
_REACH = 12  # how far a date lies from its deed at most (claims/distance.py)
_NEAR = 4  # sentences: so far back the nearest of several is meant
_NAMES = 8  # tokens after the noun that can name who took part
_TRIED = 10  # dated sentences looked at
_NOUNS = 3  # tokens after the article, adjectives among them
_EVENTS = DEEDS | {"election", "conference", "court"}

_OF = "{the} (?P<unit> {timeunit&!timeunits|partofday} ) (?: {anaphoric|postanaphoric} )? {of}"
_BESIDE = "{the} (?P<unit> {timeunit&!timeunits} ) (?P<way> {border} )"
_DETERMINERS = ("the", "this", "that", "possessive")
_ENDING = ("of", "in", "border", "and", "pastcue")
_CONTRACTED = frozenset({"du", "des", "de la", "de l'"})
_WAYS = {"before": -1, "after": 1}
_COUNT = re.compile(r"P(?P<count>\d{1,3})(?P<unit>[DWMY])")
_UNITS: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}


@dataclass(frozen=True, slots=True)
class _Form:
    """Words that ask for an event: tokens `first` to `last` (half-open), then its noun; `when` lacks its anchor."""

    first: int
    last: int
    when: When


def anchored(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those that count from a dated event as dates with the place that they count from."""
    forms = list(_forms(article.tokens, mentions))
    if not forms:
        return list(mentions)
    events = _Events(article, mentions)
    found = [one for form in forms if (one := events.counted(form))]
    return _merged(mentions, found)


def _forms(tokens: Tokens, mentions: Iterable[Mention]) -> Iterator[_Form]:
    for match in (*grammar.find(_OF, tokens), *grammar.find(_BESIDE, tokens)):
        i, way = match.at("unit") or 0, _way(tokens, match.last - 1)
        part = tokens.payload(i, "partofday")
        if part or tokens.payload(i, "timeunit") in ("day", "night"):
            yield _Form(match.first, match.last, When(unit="day", shift=way, part=part, anchor="event"))
    for mention in mentions:
        after = mention.last
        if after >= len(tokens):
            continue
        when, way = mention.when, _way(tokens, after)
        if (
            when is not None
            and when.anchor == "text"
            and "nextday" in tokens.entries[after - 1]
            and "of" in tokens.entries[after]
        ):
            yield _Form(mention.first, after + 1, replace(when, anchor="event"))
        counted = _COUNT.fullmatch(mention.value.timex3 or "") if isinstance(mention.value, Duration) else None
        if counted and way:
            shift = way * int(counted["count"])
            yield _Form(mention.first, after + 1, When(unit=_UNITS[counted["unit"]], shift=shift, elapsed=True, anchor="event"))


def _way(tokens: Tokens, i: int) -> int:
    """-1 for "before", 1 for "after", 0 for any other word."""
    return _WAYS.get(tokens.payload(i, "border") or "", 0)


class _Events:
    """The days of a text by what happened on them."""

    def __init__(self, article: Article, mentions: Sequence[Mention]) -> None:
        self._article = article
        self._of = concepts(article.language).of
        self._dated: dict[str, list[Mention]] = {}
        for mention in mentions:
            if mention.when is not None and mention.when.names_day and mention.when.anchor != "text" and not mention.ill_formed:
                deed = self._deed(mention)
                if deed is not None:
                    self._dated.setdefault(deed, []).append(mention)

    def _deed(self, mention: Mention) -> str | None:
        """The deed nearest to the date; None where it is nearer to a word of saying, or in page furniture."""
        tokens, sentence = self._article.tokens, self._article.sentences[self._article.sentence_at(mention.first)]
        if sentence.role not in CLAIMING:
            return None
        near = range(max(sentence.first, mention.first - _REACH), min(sentence.last, mention.last + _REACH))
        words = [(i, self._event(i)) for i in near if not mention.first <= i < mention.last]
        deeds = [(between(tokens, (mention.first, mention.last), (i, i + 1)), i, deed) for i, deed in words if deed is not None]
        gap, _, deed = min(deeds, default=(_REACH + 1, 0, ""))
        return deed if deed and gap <= _REACH else None

    def _event(self, i: int) -> str | None:
        """The event that a word stands for, "" for a word of saying, None for any other."""
        if "saying" in self._article.tokens.entries[i]:
            return ""
        concept = self._of(self._article.tokens.word(i))
        return concept if concept in _EVENTS else None

    def counted(self, form: _Form) -> Mention | None:
        """The date that the form is, None where the text does not date the event."""
        noun = self._noun(form.last)
        source = None if noun is None else self._source(form.first, noun)
        if noun is None or source is None:
            return None
        last, kind = noun + 1, "time" if form.when.part else "date"
        start, end = self._article.tokens.span(form.first, last)
        text, unknown, place = (
            self._article.document.text[start:end],
            Moment(None, None, "day", None),
            (source.start, source.end),
        )
        return Mention(kind, start, end, text, unknown, "event", form.first, last, form.when, counted_from=place)  # type: ignore[arg-type]

    def _noun(self, i: int) -> int | None:
        """The last noun of an event after "the" or a contraction with it; None without one."""
        tokens = self._article.tokens
        if i < len(tokens) and any(one in tokens.entries[i] for one in _DETERMINERS):
            i += 1
        elif tokens.folded(i - 1) not in _CONTRACTED:
            return None
        words: list[int] = []
        for k in range(i, min(len(tokens), i + _NOUNS)):
            if not tokens.word(k).islower() or any(one in tokens.entries[k] for one in _ENDING):
                break
            words.append(k)
        return next((k for k in reversed(words) if self._event(k)), None)

    def _source(self, first: int, noun: int) -> Mention | None:
        """The dated mention that the noun stands for."""
        article, names = self._article, self._names(noun + 1)
        number = article.sentence_at(first)
        dated = self._dated.get(self._event(noun) or "", [])
        before = bisect_left(dated, article.sentences[number].first, key=lambda one: one.first)
        earlier = [one for one in dated[max(0, before - _TRIED) : before] if self._shares(one, names)]
        if earlier and (number - article.sentence_at(earlier[-1].first) <= _NEAR or len({one.when for one in earlier}) == 1):
            return earlier[-1]
        later = [one for one in dated[before : before + _TRIED] if one.first >= article.sentences[number].last]
        later = [one for one in later if self._shares(one, names)]
        return later[0] if later and not earlier and len({one.when for one in later}) == 1 else None

    def _names(self, i: int) -> frozenset[str]:
        """Capitalised words right after "of", "between" …: who took part."""
        tokens = self._article.tokens
        if i >= len(tokens) or not any(one in tokens.entries[i] for one in ("of", "in", "between")):
            return frozenset()
        words: list[str] = []
        for k in range(i + 1, min(len(tokens), i + _NAMES)):
            if not tokens.word(k)[0].isalpha():
                break
            words += [tokens.folded(k)] if tokens.word(k)[0].isupper() else []
        return frozenset(words)

    def _shares(self, dated: Mention, names: frozenset[str]) -> bool:
        """Whether the dated sentence names one who took part, where the noun's words name any."""
        tokens, sentence = self._article.tokens, self._article.sentences[self._article.sentence_at(dated.first)]
        near = range(max(sentence.first, dated.first - 2 * _REACH), min(sentence.last, dated.last + 2 * _REACH))
        return not names or any(tokens.folded(k) in names for k in near)


def _merged(mentions: Sequence[Mention], found: Iterable[Mention]) -> list[Mention]:
    """Both in order of position; a date found here takes the place of what is inside it, unless something reaches out of it."""
    dates: list[Mention] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not dates or dates[-1].end <= one.start:
            dates.append(one)
    starts = [one.start for one in dates]
    around = [(one, bisect_left(starts, one.end) - 1) for one in mentions]
    over = [(one, dates[k]) for one, k in around if k >= 0 and one.start < dates[k].end]
    crossed = {id(date) for one, date in over if one.start < date.start or date.end < one.end}
    replaced = {id(one) for one, date in over if id(date) not in crossed}
    kept = [one for one in mentions if id(one) not in replaced] + [one for one in dates if id(one) not in crossed]
    return sorted(kept, key=lambda one: (one.start, one.end))
