"""Lengths of time as parts of a unit: "half an hour", "trois quarts d'heure", "Viertelstunde".

Categories: `halfword fraction` the part, `timeunit` the unit, `stretch` ("the past two quarters").
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.dates.pieces import CLOSED, Piece, amount, payload, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name

_FRACTION_OF = {
    "year": ("month", 12),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "century": ("year", 100),
    "decade": ("year", 10),
}


def _half(match: Match) -> Piece | None:
    """ "half an hour", "une demi-heure", "un demi-siècle"."""
    unit = str(match.payload("u", "timeunit"))
    if unit not in _FRACTION_OF:
        return None
    finer, count = _FRACTION_OF[unit]
    found = Duration(period_name([(Decimal(count) / 2, finer)]), length(unit) / 2, length(unit) / 2)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _share(match: Match) -> Piece | None:
    """ "trois quarts d'heure", "the past two quarters" (of a year, where the fraction's name is a unit's too)."""
    tokens, i = match.tokens, match.at("f") or match.first
    share = amount(tokens, i)
    if took_part(match, "of") and share is not None:
        below = amount(tokens, match.at("of") or 0)
        share = share / below if below and share < below else None
    if share is None:
        return None
    if took_part(match, "u"):
        unit = str(match.payload("u", "timeunit"))
        if unit not in _FRACTION_OF:
            return None
        finer, count = _FRACTION_OF[unit]
        parts, days = [(share * count, finer)], float(share) * length(unit)
    elif i > match.first and tokens.vocabulary.single.get(tokens.folded(i).split()[-1], {}).get("timeunit") == "quarter":
        parts, days = [(4 * share, "quarter")], float(4 * share) * length("quarter")
    else:
        return None
    return Piece(match.first, match.last, "duration", "duration", duration=Duration(period_name(parts), days, days))


def _part_of_unit(match: Match) -> Piece | None:
    """ "Viertelstunde", "drei Viertelstunden", "ein Vierteljahr"."""
    unit = str(match.payload("u", "timeunit"))
    if unit not in _FRACTION_OF:
        return None
    finer, whole = _FRACTION_OF[unit]
    count = (amount(match.tokens, match.at("n") or 0) if took_part(match, "n") else None) or Decimal(1)
    share = count / int(str(match.payload("f", "fraction")))
    days = float(share) * length(unit)
    found = Duration(period_name([(share * whole, finer)]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _slash(match: Match) -> Piece | None:
    """3/4 h."""
    part, whole = amount(match.tokens, match.at("a") or 0), amount(match.tokens, match.at("b") or 0)
    return None if part is None or not whole or part >= whole else _length(match, part * 60 / whole, "minute")


def _mixed(match: Match) -> Piece | None:
    """ "one and a quarter hours", "two and a half of years"."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    quarter = payload(match, "f", "quarterhour") and Decimal("0.25")
    more = quarter or (amount(tokens, match.at("f") or 0) if took_part(match, "f") else Decimal(0))
    number = amount(tokens, match.at("n") or 0) or Decimal(1)
    if unit not in LETTERS or more is None or not 0 < more + number % 1 < 1:
        return None
    return _length(match, number + more, unit)


def _length(match: Match, number: Decimal, unit: str) -> Piece:
    days = float(number) * length(unit)
    return Piece(match.first, match.last, "duration", "duration", duration=Duration(period_name([(number, unit)]), days, days))


def _fortnight(match: Match) -> Piece | None:
    """ "the past fortnight"."""
    unit = str(match.payload("u", "timeunit"))
    return _length(match, Decimal(1), unit) if unit == "fortnight" else None


def _hour_and_minutes(match: Match) -> Piece | None:
    """ "an hour and fifteen", "2 hours thirty"."""
    hours = amount(match.tokens, match.at("n") or 0) or Decimal(1)
    minutes = amount(match.tokens, match.at("min") or 0)
    if match.payload("u", "timeunit") != "hour" or minutes is None or not 1 <= minutes < 60 or minutes != int(minutes):
        return None
    days = float(hours) * length("hour") + float(minutes) * length("minute")
    found = Duration(period_name([(hours, "hour"), (minutes, "minute")]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _and_half(match: Match) -> Piece | None:
    """ "the last year and a half"."""
    unit = str(match.payload("u", "timeunit"))
    if unit not in _FRACTION_OF:
        return None
    found = Duration(period_name([(Decimal("1.5"), unit)]), 1.5 * length(unit), 1.5 * length(unit))
    return Piece(match.first, match.last, "duration", "duration", duration=found)


READINGS = (
    reading(
        "and a half", r"{the} {stretch} (?P<u> <ONE> ) {and} {indefinite}? {halfword|fraction&number}", _and_half, "stretch"
    ),
    reading(
        "hour and minutes",
        rf"(?P<n> {{number|one|indefinite}} ) (?P<u> {{timeunit}} ) {{and}}? (?P<min> {{wordnumber|minute}} ) {CLOSED}",
        _hour_and_minutes,
        "timeunit",
    ),
    reading("fortnight", r"{the|this}? {stretch} (?P<u> <ONE> )", _fortnight, "stretch"),
    reading("slash", r"""(?P<a> {number} ) {~"/"} (?P<b> {~number} ) (?P<u> {hourmark} )""", _slash, '"/"'),
    reading(
        "mixed",
        r"""(?P<n> {number|one} ) (?: {of} | {and} (?P<f> {fraction&number|quarterhour} ) {of}? {indefinite}? )
            (?P<u> {timeunit} )""",
        _mixed,
        "timeunit",
    ),
    reading(
        "share",
        r"(?: {the|this}? {stretch} )? (?P<f> {fraction&number} ) (?: {of}? {indefinite}? (?P<u> {timeunit} ) )?",
        _share,
        "fraction",
    ),
    reading(
        "share in digits",
        r"""(?<! {number} ) (?P<f> {number} ) {~"/"} (?P<of> {~number} ) {of}? {indefinite}?
            (?P<u> {timeunit&!timeunits|bothunits} )""",
        _share,
        "timeunit",
    ),
    reading(
        "share of a unit",
        r"(?P<n> {number|indefinite} )? (?P<f> {fraction&!number} ) (?P<u> {~timeunit} )",
        _part_of_unit,
        "fraction",
    ),
    reading("half", r"{indefinite}? {halfword} <HYPHEN> {indefinite}? (?P<u> {timeunit} )", _half, "timeunit"),
)
