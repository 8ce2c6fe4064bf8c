"""When two neighbouring pieces are one date: "Wednesday (18 March)", "October of this year", "hier à 10 h".

Each rule looks at two pieces and the tokens between them and says what both are together, or None.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.counting import ago_today, counted_from, unit_beside
from factcheck.extraction.dates.daily import (
    clock_and_day,
    day_and_part,
    day_and_weekday,
    moment_and_part,
    overnight,
    part_of_day,
    today_and_weekday,
    weekday_and_day,
    weekday_from,
    weekday_in_weeks,
    year_behind,
)
from factcheck.extraction.dates.joints import Rule, both, gap, only
from factcheck.extraction.dates.pieces import Piece, at
from factcheck.text.tokens import Tokens
from factcheck.values.when import Section, When

_OF_PERIOD = r"""{","} | {of|in}? {the}? | {of|in} {of}?"""
_MONTHS = 12


def _part_of_period(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """October of this year, third quarter 1984, July last year, Monday of next week, the 15th of next month."""
    a, b = left.when, right.when
    possessive = gap("{possessive}", left, right, tokens)
    beside = left.last == right.first and only(a, "year")
    named = _names_part(a, b) and gap("{dayprep&!border|in|rangestart&!border}? {the}?", left, right, tokens)
    if possessive or beside or named:
        a, b = b, a
        plain = _is_part(a, b) and (named or a.month is None)
    else:
        plain = _is_part(a, b) and gap(_OF_PERIOD, left, right, tokens)
    ends_open = a.end is not None and a.year is not None and a.end.year is None and (a.end.quarter or a.end.month)
    if a.end and ends_open and only(b, "year") and gap(_OF_PERIOD, left, right, tokens):
        return both(left, right, "range", replace(a, end=replace(a.end, year=b.year)))
    if a.end is not None and (a.end.year is not None or not (only(b, "year") or (only(b, "shift") and _is_part(a.end, b)))):
        return None
    if not plain:
        return None
    when = replace(_within(a, b), end=a.end and _within(a.end, b))
    return both(left, right, "part of period", when, "time" if a.part else "date")


def _within(a: When, b: When) -> When:
    """The part `a` of the period `b`."""
    return replace(
        b,
        month=a.month,
        day=a.day,
        feast=a.feast,
        weekday=a.weekday,
        week=a.week,
        quarter=a.quarter,
        half=a.half,
        season=a.season,
        part=a.part,
        section=a.section or b.section,
    )


def _names_part(period: When, part: When) -> bool:
    """Whether the second is a weekday or a day within the first, before it: "next week on Tuesday", "next year in June"."""
    if not only(period, "shift") or period.elapsed:
        return False
    names = {"week": "weekday", "month": "day", "year": "month"}
    return period.unit in names and only(part, names[period.unit])


def _is_part(a: When, b: When) -> bool:
    """Whether `a` lies in a period such as `b` and lacks it."""
    if a.shift is not None or a.year is not None or a.nth is not None or a.hour is not None:
        return False
    in_year = a.month is not None or a.feast is not None or bool(a.week or a.quarter or a.half or a.season)
    if only(b, "year"):
        return in_year
    if not only(b, "shift") or b.elapsed:
        return False
    if b.unit == "year":
        return in_year
    if b.unit == "month":
        return a.day is not None and a.month is None
    return b.unit == "week" and a.weekday is not None and a.day is None


def _nth_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The first Tuesday of October, the last week of 2016."""
    a, b = left.when, right.when
    if (
        a.nth is None
        or isinstance(a.anchor, When)
        or b.day is not None
        or not (gap(_OF_PERIOD, left, right, tokens) or _is_of(left, right, tokens))
    ):
        return None
    if a.unit == "month" and only(b, "year") and 1 <= a.nth <= _MONTHS:
        return both(left, right, "month of year", When(year=b.year, month=a.nth))
    return both(left, right, "nth of period", replace(a, anchor=b))


def _is_of(left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether "of" or "in" stands between, or begins the right one as an article does: "des Monats"."""
    genitive = left.last == right.first and at(tokens, right.first, "of") and at(tokens, right.first, "the")
    return genitive or gap("{of|in} {the}?", left, right, tokens)


def _last_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The last week of September, le dernier lundi de 2014, el último trimestre de 1999."""
    a, b = left.when, right.when
    year = only(b, "year") or (only(b, "shift") and b.unit == "year" and not b.elapsed)
    if a.shift == -1 and a.unit == "quarter" and year and _is_of(left, right, tokens):
        return both(left, right, "part of period", replace(b, quarter=4))
    backward = (a.shift == -1 and a.unit in ("day", "week", "weekend", "month")) or (
        a.direction == -1 and a.weekday is not None
    )
    period = b.year or b.month or (only(b, "shift") and b.unit in ("month", "year", "quarter") and b.anchor == "published")
    if not backward or a.part or not period or b.day or not _is_of(left, right, tokens):
        return None
    return both(left, right, "nth of period", When(nth=-1, unit=a.unit, weekday=a.weekday, anchor=b))


def _week_of_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The week of 7 October, the week beginning 7 October, the weekend of 7 October."""
    a, b = left.when, right.when
    if not only(a, "shift") or a.shift != 0 or a.unit not in ("week", "weekend") or a.elapsed or b.day is None or b.end:
        return None
    between = "{the}?" if at(tokens, left.first, "weekstart") else "{of|weekfrom} {the}?"
    return both(left, right, "week of day", replace(a, anchor=b)) if gap(between, left, right, tokens) else None


def _same_part(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The same period of 1999, trimestre homólogo do ano anterior, le même mois de l'année dernière."""
    a, b = left.when, right.when
    unit = (
        a.unit if a.unit in ("month", "quarter", "half") and only(a, "shift") and a.shift == 0 and a.anchor == "text" else None
    )
    year = only(b, "year") or (only(b, "shift") and b.unit == "year" and not b.shift_to)
    if not (a.same or unit) or not year or not gap("{of|in}? {the}?", left, right, tokens):
        return None
    return both(left, right, "same period", replace(b, same=a.same or unit, elapsed=False))


def edge_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The first days of August, gli ultimi mesi del 1986, a primera hora de la mañana."""
    section, b = _edge(left, tokens), right.when
    hours = any(tokens.payload(k, "timeunit") == "hour" for k in range(left.first, left.last))
    if hours and section and b.part and not b.section and gap("{of|in}? {the}?", left, right, tokens):
        return both(left, right, "part of day", replace(b, section=section), "time")
    calendar = only(b, "month") or only(b, "year") or only(b, "month", "year") or b.decade or b.century
    period = calendar or (only(b, "shift") and b.unit in ("month", "year") and not b.elapsed)
    if section is None or b.section or b.end or not period or not _is_of(left, right, tokens):
        return None
    return both(left, right, "part of period", replace(b, section=section))


def _edge(piece: Piece, tokens: Tokens) -> Section | None:
    if piece.when.section and piece.when == When(section=piece.when.section):
        return piece.when.section
    if piece.duration is None or piece.duration.high is not None:
        return None
    words = range(piece.first, piece.last)
    first = any(tokens.payload(k, "ordinal") == 1 for k in words)
    return "start" if first else "end" if any(tokens.payload(k, "stretch") == -1 for k in words) else None


def _year_named(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """ "este mismo año 2000": one year said twice."""
    a, b = left.when, right.when
    twice = a.unit == "year" and only(a, "shift") and a.shift == 0 and not a.elapsed and only(b, "year") and not b.end
    return both(left, right, "year", b) if twice and left.last == right.first else None


RULES: tuple[Rule, ...] = (
    weekday_and_day,
    day_and_weekday,
    today_and_weekday,
    weekday_from,
    weekday_in_weeks,
    day_and_part,
    overnight,
    part_of_day,
    _part_of_period,
    year_behind,
    _nth_of,
    _last_of,
    _week_of_day,
    _same_part,
    edge_of,
    _year_named,
    counted_from,
    ago_today,
    unit_beside,
    clock_and_day,
    moment_and_part,
)
