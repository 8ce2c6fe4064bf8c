"""Feasts, and the nth weekday or unit of a period.

Categories: `holiday` (its rule: MM-DD; MM-weekday-nth with Monday 1; E+days from Easter), `lastnth`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from factcheck.extraction.dates.pieces import Piece, integer, payload, piece, reading, took_part, year_in
from factcheck.text.grammar import Match
from factcheck.values.when import When

_GREGORIAN = range(1583, 9999)  # years for which Easter can be computed
_UNITS = {"day", "week", "weekend", "month"}


def _holiday(match: Match) -> Piece | None:
    """A feast with its year, or without; those that move with Easter need it."""
    when = _day_of(str(match.payload("h", "holiday")), year_in(match))
    if when is not None and took_part(match, "pre"):
        when = replace(when, direction=payload(match, "pre", "deictic"))
    return None if when is None else piece(match, "feast", when)


def _day_of(rule: str, year: int | None) -> When | None:
    if fixed := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return When(year=year, month=int(fixed[1]), day=int(fixed[2]))
    if moving := re.fullmatch(r"(\d\d)-(\d)-(-?\d)", rule):
        return When(nth=int(moving[3]), weekday=int(moving[2]) - 1, anchor=When(year=year, month=int(moving[1])))
    if year not in _GREGORIAN:
        return None
    day = easter(year or 0) + timedelta(days=int(rule[1:]))
    return When(year=day.year, month=day.month, day=day.day)


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _nth(match: Match) -> Piece | None:
    """ "the first Tuesday", "la dernière semaine": of what stands after it."""
    entry = match.tokens.entries[match.at("u") or match.first]
    number = match.payload("last", "lastnth") if took_part(match, "last") else integer(match, "n")
    if not isinstance(number, int) or number > 366:
        return None
    if "weekday" in entry:
        return piece(match, "nth", When(nth=number, weekday=entry["weekday"]), weak=True)
    unit = entry["timeunit"]
    return piece(match, "nth", When(nth=number, unit=unit), weak=True) if unit in _UNITS else None


READINGS = (
    reading(
        "feast",
        r"""{the}? (?P<pre> {deictic} )? (?P<h> {holiday} ) (?: (?: {","} | {of} )? (?P<y> {year} ) )?""",
        _holiday,
        "holiday",
    ),
    reading(
        "nth",
        r"{the}? (?: (?P<n> {ordinal} ) | (?P<last> {lastnth} ) ) (?P<u> {weekday|timeunit} ) (?= {of|in} )",
        _nth,
        "timeunit|weekday",
    ),
)
