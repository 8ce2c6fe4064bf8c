"""Words of time that name no day: "recently", "the past", "recent months", "the coming weeks".

Categories: `reference` words with their TIMEX3 value, `pastnoun futurenoun recent coming aheadword` what makes others;
"one day" after a `futurecue`; `longword` ("a week-long strike"), `longunit` ("weeklong").
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.dates.pieces import QUOTES, Piece, at, before, payload, piece, reading, took_part
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name, vague_name
from factcheck.values.when import When

_NAMING = frozenset({"common", "placeword", "plural", "nationality", "office", "cap", "lower", "upper"})


def _reference(match: Match) -> Piece | None:
    if at(match.tokens, match.first, "futurenoun") and _is_prospect(match.tokens, match.first):
        return None
    return piece(match, "reference", When(reference=match.tokens.entries[match.first]["reference"]))


def _is_prospect(tokens: Tokens, i: int) -> bool:
    """ "su futuro", "el futuro del club" are what will become of it; "el futuro puente" is a bridge to come."""
    if before(tokens, i, "owner") or before(tokens, i, "possessive"):
        return True
    noun = i + 1 < len(tokens) and tokens.word(i + 1)[0].isalpha() and tokens.entries[i + 1].keys() <= _NAMING
    return (before(tokens, i, "the") or before(tokens, i, "dayarticle")) and not noun


def _past(match: Match) -> Piece:
    return piece(match, "reference", When(reference="PAST_REF"))


def _recent(match: Match) -> Piece:
    """ "recent months": nobody knows how many."""
    unit = str(payload(match, "u", "timeunit") or payload(match, "u2", "timeunit"))
    found = Duration(vague_name(unit), 2 * length(unit), None)
    return Piece(match.first, match.last, "units", "duration", duration=found)


def _units(match: Match) -> Piece | None:
    """ "months of talks", "the weeks ahead"."""
    unit = str(payload(match, "u", "timeunit"))
    found = Duration(vague_name(unit), 2 * length(unit), None)
    before_it = match.tokens.word(match.first - 1) if match.first else ""
    named = before_it in QUOTES or (before_it.isalnum() and match.tokens.word(match.at("u") or 0)[0].isupper())
    return None if named or unit not in LETTERS else Piece(match.first, match.last, "units", "duration", duration=found)


def _long(match: Match) -> Piece | None:
    """ "a week-long strike", "a decades-long war"."""
    unit = str(match.payload("u", "timeunit") if took_part(match, "u") else match.payload("w", "longunit"))
    if took_part(match, "u") and at(match.tokens, match.at("u") or 0, "timeunits"):
        return _units(match)
    if unit not in LETTERS:
        return None
    found = Duration(period_name([(Decimal(1), unit)]), length(unit), length(unit))
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _future(match: Match) -> Piece:
    return piece(match, "reference", When(reference="FUTURE_REF"))


def _some_day(match: Match) -> Piece | None:
    """ "will one day be": nobody knows when."""
    return _future(match) if payload(match, "u", "timeunit") == "day" else None


# What counts or names units before "of": "five years of talks", "the weeks of road safety".
_COUNTED = """{number|few|multitude|of|ordinal|deictic|stretch|the|fused|dayarticle|spanarticle|in|and|or|sectionword}"""
READINGS = (
    reading("reference", r"{reference}", _reference),
    reading(
        "the past", r"{the|dayarticle} {pastnoun} (?! {number|few|timeunit|lower&!in&!common|indefinite} )", _past, "pastnoun"
    ),
    reading("past units", r"(?<= {in} ) {pastnoun} {timeunits}", _past, "pastnoun"),
    reading("some day", r"(?<= {futurecue} ) {one} (?P<u> <ONE> )", _some_day, "timeunit"),
    reading("units ahead", r"(?<! {number|few} ) {the}? (?P<u> {timeunits} ) {aheadword} (?! {of} )", _units, "aheadword"),
    reading(
        "units of",
        rf"(?<! {_COUNTED} ) (?P<u> {{timeunits&!bothunits}} ) (?= {{of}} (?! {{the}}? {{weekday|month|dayword}} ) )",
        _units,
        "timeunit",
    ),
    reading("long", r"""(?<! {"-"} ) {the|indefinite}? (?P<u> {timeunit} ) {"-"} {longword}""", _long, "longword"),
    reading("long in one word", r"{the|indefinite}? (?P<w> {longunit} )", _long, "longunit"),
    reading("recent units", r"{the}? {recent} (?P<u> {timeunits} ) | (?P<u2> {timeunits} ) {recent}", _recent, "timeunit"),
    reading("coming units", r"{the|this}? (?: {coming} {timeunits} | {timeunits} {coming} )", _future, "timeunit"),
)
