"""Dates that lie a counted time before or after another: "two weeks ago", "il y a deux ans", "some months later".

Categories: `ago agobefore agoahead fromnow within` count from the day of writing, `afterwards` (1 or -1) from the date spoken
of; `few` (least, most); `orso` ("a week or so ago").
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.dates.appointments import is_appointment
from factcheck.extraction.dates.pieces import (
    BESIDE,
    CLOSED,
    SCALED,
    Piece,
    amount,
    at,
    at_least,
    at_most,
    before,
    integer,
    reading,
    took_part,
)
from factcheck.model import Kind
from factcheck.text.grammar import Match
from factcheck.values.when import When

_UNITS = {"fortnight": ("week", 2), "millennium": ("century", 10), "night": ("day", 1), "quarterhour": ("minute", 15)}
_UNCOUNTED = (2, 20)  # "years ago" (a judgement)
_WITHIN = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60}
_WHOLE = ("month", "week", "day")
_PARTS = {"year": ("month", 12), "hour": ("minute", 60), "century": ("year", 100), "decade": ("year", 10)}


def counted(match: Match) -> tuple[int, int, str, bool] | None:
    """(least, most, unit, vague) of "two months", "quelques mois"; None where the unit cannot be counted in days."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    unit, factor = _UNITS.get(unit, (unit, 1))
    if took_part(match, "bare"):
        return _UNCOUNTED[0] * factor, _UNCOUNTED[1] * factor, unit, True
    i = match.at("half") if took_part(match, "half") else match.at("n")
    if i is None:
        return None
    vague = next((tokens.entries[k]["few"] for k in range(i, (match.span("n") or (i, i + 1))[1]) if at(tokens, k, "few")), None)
    if vague:
        return vague[0] * factor, vague[1] * factor, unit, True
    number = Decimal("0.5") if took_part(match, "half") else amount(tokens, i)
    if number is not None and number != int(number) and unit in _PARTS:  # "anderthalb Jahre"
        unit, parts = _PARTS[unit]
        number *= parts
    low = 1 if number is None else int(number)
    if number is not None and number != low:  # "three and a half months ago"
        return (low * factor, (low + 1) * factor, unit, True) if low and unit in _WHOLE else None
    high = integer(match, "more") or low
    if high < low or (took_part(match, "of") and low < SCALED):
        return None
    return low * factor, high * factor, unit, high > low


def _elapsed(match: Match, way: int, anchor: str) -> Piece | None:
    found = counted(match)
    if found is None:
        return None
    low, high, unit, vague = found
    kind = "time" if unit in ("hour", "minute", "second") else "date"
    if unit == "second":
        return None
    if unit == "half":
        unit, low, high = "month", 6 * low, 6 * high
    ends = sorted((way * low, way * high))
    when = When(unit=unit, shift=ends[0], shift_to=ends[1] if vague else None, elapsed=True, anchor=anchor)  # type: ignore[arg-type]
    if any(at(match.tokens, k, "orso") for k in range(match.first, match.last)):
        when = replace(when, hedge="about")
    if before(match.tokens, match.first, "timehedge") and match.tokens.payload(match.first - 1, "timehedge") == "about":
        when = replace(when, hedge="about")
    ago = way == -1 and not vague and kind == "date" and anchor == "published"
    if ago and at_most(match.first, match.last, match.tokens):  # "less than two weeks ago"
        return Piece(match.first, match.last, "range", kind, replace(when, exact=True, end=When(unit="day", shift=0)))  # type: ignore[arg-type]
    if way == -1 and not vague and at_least(match.first, match.last, match.tokens):
        when = replace(when, hedge="by")
    return Piece(match.first, match.last, "elapsed", kind, when)  # type: ignore[arg-type]


def _ago_in_two_units(match: Match) -> Piece | None:
    """ "2 weeks and 2 days ago", "a year and six months ago": counted in the finer one."""
    coarse, fine = str(match.payload("u", "timeunit")), str(match.payload("u2", "timeunit"))
    found, more = counted(match), integer(match, "n2")
    size = _WITHIN.get((coarse, fine))
    if found is None or more is None or size is None or found[3] or found[0] != found[1]:
        return None
    kind: Kind = "time" if fine in ("hour", "minute") else "date"
    when = When(unit=fine, shift=-(found[0] * size + more), elapsed=True)  # type: ignore[arg-type]
    return Piece(match.first, match.last, "elapsed", kind, when)


def _ago(match: Match) -> Piece | None:
    return _elapsed(match, -1, "published")


def _ahead(match: Match) -> Piece | None:
    return _elapsed(match, 1, "published")


def _later(match: Match) -> Piece | None:
    shift = match.payload("way", "afterwards")
    return _elapsed(match, int(str(shift)), "text")


def _beside(match: Match) -> Piece | None:
    """ "Two years before, …", "un mois après.": with nothing behind it the date spoken of is meant."""
    way = BESIDE.get(match.payload("way", "border"))
    return None if way is None else _elapsed(match, way, "text")


def _within(match: Match) -> Piece | None:
    """ "in two years" said of what is to come; else it is a length of time."""
    tokens, i = match.tokens, match.first
    if before(tokens, i, "ordinal"):
        return None  # "the first in two years"
    endings: tuple[str, ...] = tokens.vocabulary.lexicon.options.get("future_endings", ())
    first = next((k + 1 for k in range(i - 1, max(0, i - 8), -1) if tokens.word(k)[0] in ".!?\n"), max(0, i - 8))
    coming = any(
        at(tokens, k, "planning") or at(tokens, k, "futurecue") or tokens.word(k).endswith(endings)
        for k in (*range(first, i), *range(match.last, min(match.last + 1, len(tokens))))
    )
    coming = coming or before(tokens, i, "weekday") or before(tokens, i, "dayword")  # "Montag in zwei Wochen"
    return _elapsed(match, 1, "published") if coming or is_appointment(tokens) else None


_NO_COUNT = r"(?<! {number|few|the|this|deictic|stretch|recent|coming|possessive|each|all} )"
_BARE = rf"{_NO_COUNT} (?P<bare> (?P<u> {{timeunits&!bothunits}} ) )"


def _ago_and_half(match: Match) -> Piece | None:
    """ "a year and a half ago", "two hours and a half ago"."""
    found = counted(match)
    unit, parts = _PARTS.get(str(match.payload("u", "timeunit")), ("", 0))
    if found is None or not unit or found[3]:
        return None
    when = When(unit=unit, shift=-(found[0] * parts + parts // 2), elapsed=True)  # type: ignore[arg-type]
    return Piece(match.first, match.last, "elapsed", "time" if unit == "minute" else "date", when)


READINGS = (
    reading("ago", r"{timehedge}? <LENGTH> {orso}? {ago}", _ago, "timeunit"),
    reading(
        "ago in two units",
        r"""{timehedge}? <LENGTH> (?: {and} | {","} )? (?P<n2> {number} ) (?P<u2> {timeunit} ) {ago}""",
        _ago_in_two_units,
        "ago",
    ),
    reading("ago and a half", r"{timehedge}? <LENGTH> {and} {indefinite}? {halfword|fraction} {ago}", _ago_and_half, "ago"),
    reading("ago before", r"{agobefore} {timehedge}? <LENGTH>", _ago, "timeunit"),
    reading("later", r"{timehedge}? <LENGTH> (?P<way> {afterwards} ) (?! {this|deictic} {timeunit} )", _later, "timeunit"),
    reading("beside", rf"{{timehedge}}? <LENGTH> (?P<way> {{border}} ) {CLOSED}", _beside, "timeunit"),
    reading("ahead", r"{agoahead} {timehedge}? <LENGTH>", _ahead, "timeunit"),
    reading("within", r"{within} {timehedge}? <LENGTH>", _within, "timeunit"),
    reading("from now", r"<LENGTH> {fromnow}", _ahead, "timeunit"),
    reading("units ago", rf"{_BARE} {{ago}}", _ago, "timeunit"),
    reading("ago units", rf"{{agobefore}} {_BARE}", _ago, "timeunit"),
    reading("units later", rf"{_BARE} (?P<way> {{afterwards}} )", _later, "timeunit"),
)
