"""Dates that count from the day of writing or from a date said before.

Categories: `dayword` (shift in days), `tonight` (shift, part of day), `nextday`, `unitword` ("Vorjahr": unit, shift, anchor,
and 1 where it is to come); `deictic postdeictic` (shift from the day of writing, before or after the unit), `anaphoric
postanaphoric` (from the date spoken of); `timeunit`; `fused` ("am" of "am Wochenende"); `deadline` makes a
unit the present one ("entro l'anno"), `fiscalword` may stand before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from factcheck.extraction.dates.pieces import (
    BESIDE,
    CLOSED,
    Piece,
    at,
    before,
    counts_something,
    integer,
    payload,
    piece,
    reading,
    took_part,
)
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration
from factcheck.values.spans import length, period_name
from factcheck.values.when import When

_BEFORE_PART = ("the", "fused", "this", "each", "indefinite", "dayword", "weekday")
_LONG = {"decade", "century"}
_ENDING = {"year", "month", "week", "century", "decade"}
_CALENDAR = {"year", "month", "week", "weekend", "day", "quarter", "decade", "century"}


def _dayword(match: Match) -> Piece | None:
    """ "mañana" and "morgen" are tomorrow, "la mañana", "heute morgen" and "am Morgen" a part of the day."""
    tokens, i = match.tokens, match.first
    if at(tokens, i, "partofday") and (any(before(tokens, i, name) for name in _BEFORE_PART) or _is_noun(tokens, i)):
        return None
    return piece(match, "day", When(unit="day", shift=payload(match, "w", "dayword")))


def _is_noun(tokens: Tokens, i: int) -> bool:
    """Whether the word has a capital inside a sentence, in a language whose nouns have one."""
    inside = i > 0 and tokens.word(i - 1)[0].isalnum()
    return inside and tokens.word(i)[0].isupper() and bool(tokens.vocabulary.lexicon.options.get("capital_nouns"))


def _unit_word(match: Match) -> Piece:
    """ "Vorjahr", "heuer"."""
    unit, shift, anchor, *way = payload(match, "w", "unitword")
    return piece(match, "unit", When(unit=unit, shift=shift, anchor=anchor, direction=way[0] if way else None))


def _tonight(match: Match) -> Piece:
    shift, part = match.tokens.entries[match.first]["tonight"]
    return Piece(match.first, match.last, "part of day", "time", When(unit="day", shift=shift, part=part))


def _nextday(match: Match) -> Piece:
    return piece(match, "day", When(unit="day", shift=payload(match, "w", "nextday"), anchor="text"))


def _shift_of(match: Match) -> tuple[int, bool] | None:
    """(shift, whether it counts from the date spoken of)."""
    for group, category in (("pre", "deictic"), ("post", "postdeictic"), ("pre", "anaphoric"), ("post", "postanaphoric")):
        if took_part(match, group) and (shift := payload(match, group, category)) is not None:
            return shift, category.endswith("anaphoric")
    return None


def _deictic_unit(match: Match) -> Piece | None:
    """ "last year", "this week", "the following month", "l'an passé", "cette année-là"."""
    found, unit = _shift_of(match), match.payload("u", "timeunit")
    halves = at(match.tokens, match.at("u") or match.first, "yearhalf")  # "el último semestre"
    if found is None or (unit not in _CALENDAR and not halves) or _is_plural(match):
        return None
    shift, from_text = found
    if took_part(match, "pre") and at(match.tokens, match.at("pre") or 0, "pastnoun") and unit in _LONG:
        return _past_length(match, str(unit))
    if took_part(match, "that"):
        shift, from_text = 0, True
    when = When(unit=unit, shift=shift, anchor="text" if from_text else "published")  # type: ignore[arg-type]
    return piece(match, "unit", when)


def _past_length(match: Match, unit: str) -> Piece:
    """ "the past decade" is the last ten years, whenever they began."""
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _is_plural(match: Match) -> bool:
    """ "les semaines à venir", "les mois à venir": no one knows how many."""
    tokens, i = match.tokens, match.at("u") or match.first
    plural = at(tokens, i, "timeunits") and (not at(tokens, i, "bothunits") or before(tokens, i, "plural"))
    return plural and took_part(match, "post")


def _the_next(match: Match) -> Piece | None:
    """ "the next day" counts from the date spoken of."""
    unit = match.payload("u", "timeunit")
    shift = payload(match, "pre", "deictic")
    if unit not in ("day", "night") or shift != 1:
        return None
    return piece(match, "unit", When(unit="day", shift=shift, anchor="text"))


def _deictic_part(match: Match) -> Piece | None:
    """ "last Friday", "next March", "this summer", "vendredi dernier", "the following Monday", "this morning"."""
    found = _shift_of(match)
    if found is None:
        return None
    shift, from_text = found
    tokens, i = match.tokens, match.at("p") or 0
    entry = tokens.entries[i]
    if took_part(match, "that"):
        shift, from_text = 0, True
    if "partofday" in entry:
        when = When(unit="day", shift=shift, part=entry["partofday"], anchor="text" if from_text else "published")
        return Piece(match.first, match.last, "part of day", "time", when)
    anchor = "text" if from_text else "published"
    when = When(direction=shift, anchor=anchor)  # type: ignore[arg-type]
    common = "shakymonth" in entry and "plainmonth" not in entry  # "march" and "may" are other words
    if "monthfirst" in entry and common and not tokens.word(i)[0].isupper():
        return None
    if abs(shift) > 1:
        return _second(match, shift, entry)
    for category in ("weekday", "month", "season"):
        if category in entry and not (category == "weekday" and counts_something(tokens, i)):
            return piece(match, category, replace(when, **{category: entry[category]}))
    return None


def _second(match: Match, shift: int, entry: Mapping[str, Any]) -> Piece | None:
    """ "übernächsten Freitag", "vorletzten März": one farther than the next or the last."""
    way = 1 if shift > 0 else -1
    for category, unit, count in (("weekday", "day", 7), ("month", "month", 12)):
        if category in entry:
            near = When(direction=way, **{category: entry[category]})  # type: ignore[arg-type]
            return piece(match, category, When(unit=unit, shift=(shift - way) * count, anchor=near))  # type: ignore[arg-type]
    return None


def _unit_beside(match: Match) -> Piece | None:
    """ "The year before, …", "the month after.": with nothing behind it the date spoken of is meant."""
    unit, way = match.payload("u", "timeunit"), BESIDE.get(match.payload("way", "border"))
    if unit not in _CALENDAR or way is None:
        return None
    return piece(match, "unit", When(unit=unit, shift=way, anchor="text"))  # type: ignore[arg-type]


def _spoken_unit(match: Match) -> Piece | None:
    """ "the quarter", "the weekend": the one that is spoken of; other units need a word before them."""
    unit, tokens = match.payload("u", "timeunit"), match.tokens
    counted = took_part(match, "latest") and payload(match, "latest", "ordinal") is not None and at(tokens, match.last, "of")
    if unit not in _CALENDAR or counted:
        return None  # "the first weekend of May"
    if unit == "quarter" and took_part(match, "latest"):
        return piece(match, "unit", When(unit="quarter", shift=-1))
    if unit == "weekend":
        return piece(match, "unit", When(unit="weekend", shift=0))
    if before(match.tokens, match.first, "deadline") and not at(tokens, match.last, "of"):
        return piece(match, "unit", When(unit=unit, shift=0))  # type: ignore[arg-type]
    return piece(match, "unit", When(unit=unit, shift=0, anchor=_anchor(unit)), weak=unit != "quarter")  # type: ignore[arg-type]


def _anchor(unit: object) -> str:
    return "text" if unit in ("day", "quarter") else "published"


def _unit_alone(match: Match) -> Piece | None:
    unit = match.payload("u", "timeunit")
    return piece(match, "unit", When(unit=unit, shift=0, anchor=_anchor(unit)), weak=True) if unit in _CALENDAR else None  # type: ignore[arg-type]


def _unit_end(match: Match) -> Piece | None:
    """ "year-end", "the year's end"."""
    unit, section = match.payload("u", "timeunit"), match.payload("s", "sectionnoun")
    if unit not in _ENDING or section in (None, "any"):
        return None
    return piece(match, "unit", When(unit=unit, shift=0, section=section))  # type: ignore[arg-type]


def _weekday_on(match: Match) -> Piece:
    """ "Friday after next", "lundi en huit": so many days after the next one."""
    near = When(weekday=int(str(match.payload("p", "weekday"))), direction=1)
    return piece(match, "weekday", When(unit="day", shift=int(str(match.payload("on", "weekdayon"))), anchor=near))


def _weekdays_ago(match: Match) -> Piece | None:
    """ "two Fridays ago"."""
    count = integer(match, "n")
    if count is None or count < 1:
        return None
    last = When(weekday=int(str(match.payload("p", "weekday"))), direction=-1)
    return piece(match, "weekday", When(unit="day", shift=7 - 7 * count, anchor=last))


READINGS = (
    reading("day word", r"(?P<w> {dayword} )", _dayword),
    reading("unit word", r"{the}? (?P<w> {unitword} )", _unit_word, "unitword"),
    reading("part of day word", r"{tonight}", _tonight),
    reading("the next day", r"{the} (?P<pre> {deictic} ) (?P<u> <ONE> )", _the_next, "timeunit"),
    reading("next day", r"{the}? (?P<w> {nextday} )", _nextday),
    reading(
        "deictic unit",
        r"{the|this}? (?P<pre> {deictic|anaphoric} ) {anaphoric}? {fiscalword}? (?P<u> <ONE> ) (?P<that> <HYPHEN> {~that} )?",
        _deictic_unit,
        "timeunit",
    ),
    reading("unit deictic", r"{the}? (?P<u> {timeunit} ) (?P<post> {postdeictic|postanaphoric} )", _deictic_unit, "timeunit"),
    reading(
        "deictic part",
        r"""{the|this}? (?P<pre> {deictic|anaphoric} ) {anaphoric}? (?P<p> {weekday|month|season|partofday} )
            (?! (?<= {month} ) {ordinal} ) (?P<that> <HYPHEN> {~that} )?""",
        _deictic_part,
        "weekday|month|season|partofday",
    ),
    reading("weekdays ago", r"(?P<n> {number} ) (?P<p> {weekday} ) {ago}", _weekdays_ago, "ago"),
    reading("weekday on", r"(?P<p> {weekday} ) (?P<on> {weekdayon} )", _weekday_on, "weekdayon"),
    reading(
        "part deictic",
        r"{the}? (?P<p> {weekday|month|season|partofday} ) (?P<post> {postdeictic|postanaphoric} )",
        _deictic_part,
        "weekday|month|season|partofday",
    ),
    reading("unit beside", rf"{{the}} (?P<u> <ONE> ) (?P<way> {{border}} ) {CLOSED}", _unit_beside, "timeunit"),
    reading("spoken unit", r"(?: {the} | (?<= {fused} ) ) (?P<latest> {stretch} )? (?P<u> <ONE> )", _spoken_unit, "timeunit"),
    reading("unit alone", r"(?P<u> <ONE> )", _unit_alone, "timeunit"),
    reading(
        "unit end",
        r"""(?<! {deictic|anaphoric} ) (?P<u> {timeunit} ) (?: <HYPHEN> | {possessive} ) (?P<s> {sectionnoun} )
            (?! {month|day} )""",
        _unit_end,
        "timeunit",
    ),
)
