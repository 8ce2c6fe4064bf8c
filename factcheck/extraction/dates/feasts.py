"""Feasts, and the nth weekday or unit of a period.

Categories: `holiday` (its rule: MM-DD, or one of `values/feasts.py`), `lastnth`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from typing import Literal

from factcheck.extraction.dates.pieces import Piece, at, before, integer, payload, piece, reading, took_part, year_in
from factcheck.text.grammar import Match
from factcheck.values.when import Section, When

_HALF = 15  # the last day of the first half of a month
_COMMON_YEAR = 2023
_UNITS = {"day", "week", "weekend", "month"}


_NEAR = 300  # tokens in which a surname stands by itself (a judgement)


def _holiday(match: Match) -> Piece | None:
    """A feast with its year, or without."""
    when = _day_of(str(match.payload("h", "holiday")), year_in(match))
    if took_part(match, "pre"):
        when = replace(when, direction=_way(match))
    elif when.year is None and (_names(match) or _is_surname(match)):
        return None
    return piece(match, "feast", when)


def _way(match: Match) -> Literal[-1, 0, 1] | None:
    """Which way "last", "this" and "next" look."""
    way = payload(match, "pre", "deictic")
    way = payload(match, "pre", "anaphoric") if way is None else way
    return way if way in (-1, 0, 1) else None


def _weekend(match: Match) -> Piece | None:
    """ "Labor Day weekend", "Easter weekend 2014": the one beside the feast, with it; "Easter week"."""
    unit = match.payload("u", "timeunit")
    if unit not in ("weekend", "week"):
        return None
    when = _day_of(str(match.payload("h", "holiday")), year_in(match) or integer(match, "yy"))
    when = replace(when, direction=_way(match))
    return piece(match, "unit", When(unit=unit, shift=0, anchor=when))


def _names(match: Match) -> bool:
    """Whether a name or a noun follows a feast of another calendar than ours: "Easter Island", "Good Friday services"."""
    tokens, k = match.tokens, match.last
    if k == len(tokens) or not tokens.word(k)[0].isalpha() or str(match.payload("h", "holiday"))[0].isdigit():
        return False
    if tokens.word(k)[0].islower() and tokens.vocabulary.lexicon.options.get("capital_nouns"):
        return False
    ends = ("itemstop", "dateprep", "clockprep", "border", "deictic", "postdeictic", "and", "of", "in", "partofday")
    return not any(at(tokens, k, name) for name in ends)


def _is_surname(match: Match) -> bool:
    """Whether the word is a surname here or not long before: "Tariq Ramadan", then "Ramadan said"."""
    tokens, i, rule = match.tokens, match.at("h") or match.first, str(match.payload("h", "holiday"))
    if rule[0].isdigit() or rule.startswith("E") or not tokens.word(i)[0].isupper():
        return False
    same = (k for k in range(max(1, i - _NEAR), i + 1) if tokens.word(k) == tokens.word(i))
    return any(tokens.word(k - 1)[0].isupper() and not tokens.entries[k - 1] for k in same)


def _day_of(rule: str, year: int | None) -> When:
    if fixed := re.fullmatch(r"(\d\d)-(\d\d)", rule):
        return When(year=year, month=int(fixed[1]), day=int(fixed[2]))
    return When(year=year, feast=rule)


def _nth(match: Match) -> Piece | None:
    """ "the first Tuesday", "la dernière semaine": of what stands after it."""
    entry = match.tokens.entries[match.at("u") or match.first]
    number = match.payload("last", "lastnth") if took_part(match, "last") else integer(match, "n")
    if not isinstance(number, int) or number > 366 or before(match.tokens, match.first, "each"):
        return None  # "every first Monday of the month"
    hour = entry.get("timeunit") == "hour"  # "a primera hora de la mañana"
    if hour or ("timeunits" in entry and "bothunits" not in entry):
        section = _EDGES.get(number)  # "the first days", "gli ultimi mesi"
        return section and piece(match, "edge", When(section=section), weak=True)
    if "weekday" in entry:
        return piece(match, "nth", When(nth=number, weekday=entry["weekday"]), weak=True)
    unit = entry["timeunit"]
    return piece(match, "nth", When(nth=number, unit=unit), weak=True) if unit in _UNITS else None


_EDGES: dict[int, Section] = {1: "start", -1: "end"}


def _half_of_month(match: Match) -> Piece | None:
    """ "la première quinzaine d'avril": its first fifteen days, or the others."""
    number = match.payload("last", "lastnth") if took_part(match, "last") else integer(match, "n")
    month, year = match.payload("m", "month"), year_in(match)
    if match.payload("u", "timeunit") != "fortnight" or number not in (1, 2, -1) or not isinstance(month, int):
        return None
    first = When(year=year, month=month, day=1, end=When(year=year, month=month, day=_HALF))
    last = monthrange(year or _COMMON_YEAR, month)[1]
    second = When(year=year, month=month, day=_HALF + 1, end=When(year=year, month=month, day=last))
    return piece(match, "range", first if number == 1 else second)


READINGS = (
    reading(
        "feast",
        r"""{the}? (?P<pre> {deictic|anaphoric} )? (?P<h> {holiday} ) (?: (?: {","} | {of} )? (?P<y> {year} ) )?""",
        _holiday,
        "holiday",
    ),
    reading(
        "weekend of feast",
        r"""{the|this}? (?P<pre> {deictic} )? (?P<h> {holiday} ) (?P<y> {year} )? (?P<u> {timeunit} )
            (?: {of|in}? (?P<yy> {year} ) )?""",
        _weekend,
        "holiday",
    ),
    reading(
        "nth",
        r"""{the}? (?: (?P<n> {ordinal} ) | (?P<last> {lastnth} ) ) (?P<u> {weekday|timeunit} )
            (?: (?= {of|in|year|partofday} ) | (?<= {weekday} ) (?= {border} ) )""",
        _nth,
        "timeunit|weekday",
    ),
    reading(
        "half of month",
        r"""{the}? (?: (?P<n> {ordinal} ) | (?P<last> {lastnth} ) ) (?P<u> {timeunit} ) {of} <MONTH>
            (?: {of}? (?P<y> {year} ) )?""",
        _half_of_month,
        "month",
    ),
)
