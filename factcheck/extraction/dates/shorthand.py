"""What is written in short: years in two digits, days that share a month, centuries by their hundreds ("nel '92", "nell'86",
"marzo 93", "il 23 e il 24 maggio", "nel Novecento", "nel XIX secolo").

Categories: `shortyearprep` what stands before two digits that are a year where no apostrophe shows it, `hundreds` names of
centuries (payload: 19 for the 1900s), in capitals; the lexicon's option `short_years` says that months take such years too.
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import Piece, before, integer, piece, reading, took_part, whole
from factcheck.extraction.dates.pieces import full_year as full
from factcheck.text.grammar import Match
from factcheck.values.numerals import read_roman
from factcheck.values.when import When

LAST_CENTURY = 30
_LEAST = 32  # smaller bare numbers are days or counts (a judgement)


def _short_year(match: Match) -> Piece | None:
    """ "nel '92" in any year, "nell'86" where the number can be no day."""
    i = match.at("y") or 0
    number, written = whole(match.tokens, i), match.tokens.word(i)
    if number is None or not (took_part(match, "mark") or number >= _LEAST):
        return None
    first = match.at("mark") if took_part(match, "mark") else i
    return Piece(i if first is None else first, i + 1, "year", when=When(year=full(number, written)))


def _month_of_short_year(match: Match) -> Piece | None:
    """ "marzo 93", "31 dicembre 85"."""
    tokens, i, month, day = match.tokens, match.at("y") or 0, match.payload("m", "month"), integer(match, "d")
    number = whole(tokens, i)
    short = tokens.vocabulary.lexicon.options.get("short_years") or took_part(match, "mark")
    if not short or number is None or not isinstance(month, int):
        return None
    if not (took_part(match, "mark") or number >= _LEAST) or not (day is None or 1 <= day <= 31):
        return None
    when = When(year=full(number, tokens.word(i)), month=month, day=day)
    return piece(match, "day of month" if day else "month of year", when)


def _first_of_days(match: Match) -> Piece | None:
    """The 23 of "il 23 e il 24 maggio 2012", the 3 of "3, 4 e 5 giugno"."""
    day, month = integer(match, "d"), match.payload("m", "month")
    if day is None or not isinstance(month, int):
        return None
    return piece(match, "day of month", When(year=integer(match, "y"), month=month, day=day))


def _roman_before(match: Match) -> Piece | None:
    """ "nel XIX secolo"."""
    number = read_roman(match.tokens.word(match.at("n") or 0))
    if match.payload("u", "timeunit") != "century" or not number or number > LAST_CENTURY:
        return None
    return piece(match, "century", When(century=number - 1))


def _hundreds(match: Match) -> Piece | None:
    """ "nel Novecento", "il primo Ottocento": not "Novecento persone" at the start of a sentence."""
    if not any(before(match.tokens, match.first, name) for name in ("in", "the", "of", "ordinal", "sectionword")):
        return None
    return piece(match, "century", When(century=match.tokens.entries[match.first]["hundreds"]))


# No noun follows, nor what makes it the first of two shares.
_ALONE = r"""(?= {itemstop|dateprep|dayword|weekday|break} | {","|"."|";"|":"|")"|"("|"?"|"!"|"”"|"»"|"-"|"–"} | $ )"""
_NO_SHARE = r"""(?! (?: {and|to|or|","} {the|in|fused}? {number} )? {percent|measure|currency|scale|counted} )"""
_MARK = r"""(?P<mark> {"’"|"'"|"‘"} )"""
READINGS = (
    reading(
        "short year",
        rf"""(?: {{yearprep|the|border|in}} {_MARK} | {{shortyearprep}} ) (?P<y> {{year2}} ) {_NO_SHARE} {_ALONE}""",
        _short_year,
        """shortyearprep|"’"|"'"|"‘\"""",
    ),
    reading(
        "month of short year",
        rf"""(?: (?P<d> {{day|ordinal}} ) {{of}}? )? (?P<m> {{month}} ) {{of}}? {_MARK}? (?P<y> {{year2}} )
            {_NO_SHARE} {_ALONE}""",
        _month_of_short_year,
        "month",
    ),
    reading(
        "first of days",
        r"""(?<! {number} ) (?P<d> {day&!ordinal} ) (?= (?: {","} {the}? {day} ){0,4} {and} {the}? {day} {of}? (?P<m> {month} )
            (?: {of}? (?P<y> {year} ) )? )""",
        _first_of_days,
        "month",
    ),
    reading("roman before", r"{the}? (?P<n> {upper|initial} ) (?P<u> {timeunit} )", _roman_before, "timeunit"),
    reading("hundreds", r"{hundreds&cap} (?! {lower&!itemstop&!common} )", _hundreds, "hundreds"),
)
