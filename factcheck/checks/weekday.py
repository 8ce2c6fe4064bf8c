"""A weekday that does not fit its day: "Monday, 14 July 2026" was a Tuesday."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.wording import listed, located, quoted
from factcheck.model import Claim, Publication
from factcheck.values.days import Moment
from factcheck.values.periods import day_of
from factcheck.values.when import When
from factcheck.wording.days import WEEKDAYS, day_in_words

# Until then some countries still counted by the Julian calendar, so a weekday of an older day proves nothing.
_GREGORIAN_EVERYWHERE = 1924
# A day without its year is of the article's own time only where it lies this near (a judgement): follow-ups tell of older
# events in the words of the first report, "Sunday, Nov. 15", a year or two later.  Years that the text gives are tried as well.
_YEAR_LEFT_OUT = timedelta(days=45)
_MANY_YEARS = 6  # after so many years a day has been on nearly every weekday: nothing can be told


@dataclass(frozen=True, slots=True)
class _Written:
    """A day with its weekday (0 is Monday) as written; the year may be left out.

    A night belongs to two days: "Friday night, 15 March" may be the first hours of a Saturday.
    """

    weekday: int
    day: int
    month: int
    year: int | None
    night: bool

    def fits(self, one: date) -> bool:
        """Whether the day has the weekday."""
        return one.weekday() == self.weekday or (self.night and (one.weekday() - 1) % 7 == self.weekday)


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each weekday that fits its day in no year that can be meant."""
    for reading in case.readings:
        claims = [claim for claim in case.claims_in[reading.document.id] if claim.kind in settings.kinds]
        told = _years_told(claims)
        for claim in claims:
            for written in _written(claim):
                possible = _possible_days(written, reading.publication)
                year_known = written.year is not None or _dated_elsewhere(claim, reading.publication)
                excused = [] if year_known else _days_in(told, written)
                if possible and not any(written.fits(one) for one in (*possible, *excused)):
                    yield _draft(claim, written, possible)


def _written(claim: Claim) -> list[_Written]:
    """The days with a weekday in the claim: none, one, or the two ends of a range."""
    when = claim.mention.when
    ends = [one for one in (when, when and when.end) if one is not None and not claim.mention.ill_formed]
    return [written for one in ends if (written := _day_with_weekday(one))]


def _day_with_weekday(when: When) -> _Written | None:
    if when.weekday is None or when.day is None or when.month is None or when.nth is not None or when.shift is not None:
        return None
    year = when.year
    if isinstance(when.anchor, When):
        if when.anchor.year is None:
            return None
        year = when.anchor.year
    return _Written(when.weekday, when.day, when.month, year, when.part == "NI")


def _possible_days(written: _Written, publication: Publication) -> list[date]:
    """The days that the words can mean; none where too little is known to tell."""
    if written.year is not None:
        return _days_in([written.year], written) if written.year >= _GREGORIAN_EVERYWHERE else []
    first, last = publication.days.earliest, publication.days.latest
    if first is None or last is None or last.year - first.year >= _MANY_YEARS:
        return []
    near = _days_in(range(first.year - 1, last.year + 2), written)
    return [one for one in near if first - one <= _YEAR_LEFT_OUT and one - last <= _YEAR_LEFT_OUT]


def _dated_elsewhere(claim: Claim, publication: Publication) -> bool:
    """Whether another article gives the day its year: then no other year of the text can be meant."""
    place = (claim.mention.start, claim.mention.end)
    return any(one.kind == "event" and (one.start, one.end) == place for one in publication.basis)


def _days_in(years: Iterable[int], written: _Written) -> list[date]:
    """The day in each of the years that has it."""
    return [one for year in sorted(years) if (one := day_of(year, written.month, written.day))]


def _years_told(claims: Iterable[Claim]) -> frozenset[int]:
    """The years that the document speaks of, but for days with a weekday and no year: these are what is in question."""
    asked = (claim.mention.value for claim in claims if all(one.year is not None for one in _written(claim)))
    ends = [(one.earliest, one.latest) for one in asked if isinstance(one, Moment) and one.earliest and one.latest]
    return frozenset(year for first, last in ends if last.year - first.year <= 1 for year in (first.year, last.year))


def _draft(claim: Claim, written: _Written, possible: list[date]) -> Draft:
    right = listed([f"{day_in_words(one)} is a {WEEKDAYS[one.weekday()]}" for one in possible])
    nearest = [one + timedelta(days=(written.weekday - one.weekday() + 3) % 7 - 3) for one in possible]
    fields = {
        "text": quoted(claim),
        "document": claim.document,
        "weekday": WEEKDAYS[written.weekday],
        "right": right,
        "nearest": listed([day_in_words(one) for one in nearest], "or"),
    }
    lines = [
        f"{located(claim)} {quoted(claim)}: {right}",
        f"either the weekday is {listed(_weekdays(possible), 'or')}",
        f"or the day is the nearest {fields['weekday']}, {fields['nearest']}",
    ]
    if other := _other_years(written, possible):
        lines.append(f"or the year is another: {listed([day_in_words(one) for one in other], 'or')} is a {fields['weekday']}")
    return Draft("conflict", (claim,), fields, tuple(lines))


def _weekdays(days: list[date]) -> list[str]:
    return [WEEKDAYS[number] for number in sorted({one.weekday() for one in days})]


def _other_years(written: _Written, possible: list[date]) -> list[date]:
    """The same day one year before or after a year that is written, where the weekday fits it."""
    if written.year is None:
        return []
    beside = _days_in([written.year - 1, written.year + 1], written)
    return [one for one in beside if one.weekday() == written.weekday and one not in possible]


CHECK = Check(
    name="weekday",
    what="A weekday that does not fit its day.",
    kinds=("date", "time"),
    verdicts=("conflict",),
    fields=("text", "document", "weekday", "right", "nearest"),
    run=run,
)
