"""Periods that figures are reported for: "the latest period", "the same period last year", "the 1988 quarter".

Categories: `periodword`, `latestword` and `sameword` before it; `fiscalword` (whether "fiscal" or "calendar") before a year or
a quarter, `fullword` ("for the full year"); `ended` after it ("the year ended June 30").
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.dates.pieces import CLOSED, Piece, amount, at, integer, payload, piece, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name
from factcheck.values.when import When

FISCAL = "fiscal period"  # nobody but the company knows when it begins
LIKE_PERIOD = "like period"  # a period that is as long as the one that figures are reported for

_YEAR_BACK = r"""{of|in}? {the|dayarticle|indefinite}? (?: (?P<pre> {deictic|anaphoric} ) {yearword}
    | {yearword} (?P<post> {postdeictic|postanaphoric|ago|afterwards} ) | {yearword} {"-"}? (?P<ago> {ago} ) )"""
_PERIOD = r"(?: (?P<period> {periodword} ) | (?P<u> {timeunit&!timeunits|bothunits} ) )"


def _year_before(match: Match) -> Piece | None:
    """ "the year-ago quarter", "the year-earlier period", "a year-earlier loss", "the year-ago third quarter"."""
    if took_part(match, "n"):
        return _of_year_before(match)
    if took_part(match, "period") or (took_part(match, "u") and match.payload("u", "timeunit") == "quarter"):
        return piece(match, _name(match), When(unit="quarter", shift=-4, anchor="text"))
    return None if took_part(match, "u") else piece(match, "unit", When(unit="year", shift=-1, elapsed=True))


def _of_year_before(match: Match) -> Piece | None:
    """ "the year-ago third quarter", "the year-earlier nine months"."""
    unit, count = str(match.payload("nth", "timeunit")), amount(match.tokens, match.at("n") or 0)
    if at(match.tokens, match.at("nth") or 0, "timeunits") and count is not None and unit in LETTERS:
        days = float(count) * length(unit)
        found = Duration(period_name([(count, unit)]), days, days)
        return Piece(match.first, match.last, "duration", "duration", duration=found)
    quarter = integer(match, "n") if unit == "quarter" else None
    return piece(match, "part of period", When(quarter=quarter, unit="year", shift=-1)) if quarter in range(1, 5) else None


def _name(match: Match) -> str:
    return LIKE_PERIOD if took_part(match, "period") else "unit"


def _is_quarter(match: Match) -> bool:
    return took_part(match, "period") or payload(match, "u", "timeunit") == "quarter"


def _same_period(match: Match) -> Piece | None:
    """ "the same period last year", "the quarter a year ago", "last year's quarter"."""
    shift = next((found for name in ("deictic", "anaphoric") if (found := payload(match, "pre", name)) is not None), None)
    for name in ("postdeictic", "postanaphoric", "afterwards"):
        shift = payload(match, "post", name) if shift is None else shift
    back = shift == -1 or took_part(match, "ago") or (took_part(match, "post") and at(match.tokens, match.last - 1, "ago"))
    if not back or not _is_quarter(match):
        return None
    return piece(match, _name(match), When(unit="quarter", shift=-4, anchor="text"))


def _of_year(match: Match) -> Piece | None:
    """ "the 1988 period", "the same quarter of 1988"."""
    year = integer(match, "y")
    if year is None or not _is_quarter(match):
        return None
    return piece(match, LIKE_PERIOD, When(year=year, unit="quarter", shift=0, anchor="text"))


def _latest(match: Match) -> Piece | None:
    """ "the latest period", "the latest fiscal year"."""
    if took_part(match, "period"):
        return piece(match, LIKE_PERIOD, When(unit="quarter", shift=0, anchor="text"))
    year = payload(match, "u", "timeunit") == "year"
    return piece(match, "unit", When(unit="year", shift=-1)) if year else None


def _year_reported(match: Match) -> Piece | None:
    """ "for the full year", "during the fiscal year": the year of writing; in its first months the one before as well."""
    if match.payload("u", "timeunit") != "year":
        return None
    return piece(match, "unit", When(unit="year", shift=0, direction=0))


def _year_ended(match: Match) -> Piece | None:
    """ "the year ended June 30": a length, whose last day is a date of its own."""
    if match.payload("u", "timeunit") != "year":
        return None
    days = length("year")
    return Piece(match.first, match.last, "duration", "duration", duration=Duration("P1Y", days, days))


def _quarters(match: Match) -> Piece | None:
    """ "the first two quarters of 1990", "the last half of 1989"."""
    first, last = payload(match, "w", "ordinal") == 1, payload(match, "w", "lastnth") == -1
    half = amount(match.tokens, match.at("f") or 0) == Decimal("0.5") or payload(match, "f", "timeunit") == "half"
    if not half or not (first or last):
        return None
    return piece(match, "nth part of year", When(year=integer(match, "y"), half=1 if first else 2))


def _fiscal(match: Match) -> Piece | None:
    """ "fiscal 1989", "the fiscal first quarter"."""
    name = FISCAL if match.payload("w", "fiscalword") == "fiscal" else "year"
    if took_part(match, "y"):
        return piece(match, name, When(year=integer(match, "y")))
    quarter = integer(match, "n") if match.payload("u", "timeunit") == "quarter" else None
    return piece(match, name, When(quarter=quarter)) if quarter in range(1, 5) else None


READINGS = (
    reading("fiscal year number", r"(?P<w> {fiscalword} ) {yearword}? (?P<y> {year} )", _fiscal, "fiscalword"),
    reading(
        "fiscal quarter",
        r"{the}? (?P<w> {fiscalword} ) <HYPHEN> (?P<n> {ordinal} ) <HYPHEN> (?P<u> {timeunit} )",
        _fiscal,
        "fiscalword",
    ),
    reading(
        "halves of a year",
        r"{the}? (?P<w> {ordinal|lastnth} ) (?P<f> {fraction&number|timeunit} ) {of|in} (?P<y> {year} )",
        _quarters,
        "year",
    ),
    reading(
        "year earlier",
        r"""{the|indefinite}? {yearword} {"-"} (?: {ago} | {afterwards} )
            (?: (?P<u> {timeunit} ) | (?P<period> {periodword} ) | (?P<n> {ordinal|number} ) (?P<nth> {timeunit} ) )?""",
        _year_before,
        "yearword",
    ),
    reading(
        "same period",
        rf"(?<! {{ordinal|deictic|lastnth|stretch}} ) {{the}}? {{sameword}}? {_PERIOD} {_YEAR_BACK}",
        _same_period,
        "yearword",
    ),
    reading(
        "last year's period",
        rf"(?: (?P<pre> {{deictic|anaphoric}} ) {{yearword}} ) {{possessive}} {{sameword}}? {_PERIOD}",
        _same_period,
        "yearword",
    ),
    reading("period of a year", rf"{{the}} (?P<y> {{year}} ) {_PERIOD}", _of_year, "year"),
    reading("same period of a year", rf"{{the}}? {{sameword}} {_PERIOD} {{of|in}} (?P<y> {{year}} )", _of_year, "sameword"),
    reading("latest period", rf"{{the}} {{latestword}} {{fiscalword}}? {_PERIOD}", _latest, "latestword"),
    reading("fiscal year", r"{the} {fullword}? {fiscalword} (?P<u> <ONE> ) (?! {ended} )", _year_reported, "fiscalword"),
    reading("full year", r"(?<= {in} ) {the} {fullword} (?P<u> <ONE> ) (?! {ended} )", _year_reported, "fullword"),
    reading("year of writing", rf"(?<= {{in}} ) {{the}} (?P<u> <ONE> ) {CLOSED}", _year_reported, "yearword"),
    reading("year ended", r"{the|indefinite} {fiscalword}? (?P<u> {yearword} ) (?= {ended} )", _year_ended, "ended"),
)
