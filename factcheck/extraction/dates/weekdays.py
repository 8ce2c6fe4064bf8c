"""Weekdays, alone or with the day of their month.

Categories: `weekday shortweekday` what they are called (a `shakyweekday` is an ordinal too, a short one another
word but for what stands around it), `weekdays` what recurs, `daynoun` ("martes día 8").
Option `small_weekdays`: a capital makes a weekday a name ("Domingo García").
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import Piece, before, counts_something, integer, piece, reading
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When


def _weekday(match: Match) -> Piece | None:
    entry = match.tokens.entries[match.first]
    one = before(match.tokens, match.first, "the") and not before(match.tokens, match.first, "plural")
    often = "weekdays" in entry and not one  # "Sonntags", "les samedis"; "des Sonntags" is one
    if often or counts_something(match.tokens, match.first) or _is_given_name(match):
        return None
    number = entry["weekday"] if "weekday" in entry else entry["shortweekday"]
    return piece(match, "weekday", When(weekday=number), weak="weekday" not in entry)


def _short_weekday(match: Match) -> Piece:
    """ "vr. 20 sept.": what goes on after its point shows it."""
    return piece(match, "weekday", When(weekday=_weekday_named(match)))


def _is_given_name(match: Match) -> bool:
    """ "Domingo García", where weekdays are written small."""
    tokens, i = match.tokens, match.first
    written_small = tokens.vocabulary.lexicon.options.get("small_weekdays")
    named = tokens.word(i)[0].isupper() and not tokens.word(i).isupper() and match.last < len(tokens)
    return bool(written_small) and named and not before(tokens, i, "the") and _is_surname(tokens, match.last)


def _is_surname(tokens: Tokens, i: int) -> bool:
    return tokens.word(i)[0].isupper() and not tokens.entries[i] and not tokens.word(i).isupper()


def _weekday_day(match: Match) -> Piece | None:
    """ "mercredi 18", "Wednesday the 4th"."""
    tokens, day = match.tokens, integer(match, "d")
    i = match.at("d") or match.first
    counts = tokens.payload(i, "ordinal") is not None and (
        tokens.word(i)[0].isdigit() or not tokens.word(min(i + 1, len(tokens) - 1)).islower()
    )
    if day is None or not 1 <= day <= 31 or not (counts or tokens.vocabulary.lexicon.options.get("day_after_weekday")):
        return None
    return piece(match, "weekday and day", When(weekday=_weekday_named(match), day=day))


def _weekday_named(match: Match) -> int:
    found = match.payload("w", "weekday")
    return int(str(match.payload("w", "shortweekday") if found is None else found))


READINGS = (
    reading(
        "weekday day",
        r"""(?P<w> {weekday|shortweekday&cap} ) {~"."}? {","}? {the}? {daynoun}? (?P<d> {day|ordinal} )
            (?! {timeunit|counted|month|number|hourmark} | {~":"|"-"|"/"|"."} )""",
        _weekday_day,
    ),
    reading("weekday bracket", r"""(?P<w> {weekday} ) {"("} (?P<d> {~day&!ordinal} ) {~")"}""", _weekday_day),
    reading("weekday", r"""{weekday} | {shortweekday&cap} {~"."}?""", _weekday),
    reading("short weekday", r"""(?P<w> {shortweekday} ) {~"."} (?= {lower|clock|hour} | {day} {month} )""", _short_weekday),
)
