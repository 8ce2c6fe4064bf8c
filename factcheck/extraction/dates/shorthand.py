"""Years in two digits and centuries by their hundreds: "nel '92", "nell'86", "marzo 93", "nel Novecento".

Categories: `shortyearprep` what stands before two digits that are a year where no apostrophe shows it, `hundreds` names of
centuries (payload: 19 for the 1900s), in capitals; the lexicon's option `short_years` says that months take such years too.
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import Piece, before, integer, piece, reading, took_part, whole
from factcheck.extraction.dates.pieces import full_year as full
from factcheck.text.grammar import Match
from factcheck.values.when import When

_LEAST = 32  # smaller bare numbers are days or counts (a judgement)


def _short_year(match: Match) -> Piece | None:
    """ "nel '92" in any year, "nell'86" where the number can be no day."""
    i = match.at("y") or 0
    number, written = whole(match.tokens, i), match.tokens.word(i)
    if number is None or not (took_part(match, "mark") or number >= _LEAST):
        return None
    return Piece(i, i + 1, "year", when=When(year=full(number, written)))


def _month_of_short_year(match: Match) -> Piece | None:
    """ "marzo 93", "31 dicembre 85"."""
    tokens, i, month, day = match.tokens, match.at("y") or 0, match.payload("m", "month"), integer(match, "d")
    number = whole(tokens, i)
    if not tokens.vocabulary.lexicon.options.get("short_years") or number is None or not isinstance(month, int):
        return None
    if not (took_part(match, "mark") or number >= _LEAST) or not (day is None or 1 <= day <= 31):
        return None
    when = When(year=full(number, tokens.word(i)), month=month, day=day)
    return piece(match, "day of month" if day else "month of year", when)


def _hundreds(match: Match) -> Piece | None:
    """ "nel Novecento", "il primo Ottocento": not "Novecento persone" at the start of a sentence."""
    if not any(before(match.tokens, match.first, name) for name in ("in", "the", "of", "ordinal", "sectionword")):
        return None
    return piece(match, "century", When(century=match.tokens.entries[match.first]["hundreds"]))


# No noun follows, nor what makes it the first of two shares.
_ALONE = r"""(?= {itemstop|dateprep|dayword|weekday|break} | {","|"."|";"|":"|")"|"("|"?"|"!"|"”"|"»"|"-"|"–"} | $ )"""
_NO_SHARE = r"""(?! (?: {and|to|or|","} {the|in}? {number} )? {percent|measure|currency|scale|counted} )"""
_MARK = r"""(?P<mark> {"’"|"'"|"‘"} )"""
READINGS = (
    reading(
        "short year",
        rf"""(?: {{yearprep|the|border|in}} {_MARK} | {{shortyearprep}} ) (?P<y> {{year2}} ) {_NO_SHARE} {_ALONE}""",
        _short_year,
        "shortyearprep",
    ),
    reading(
        "month of short year",
        rf"""(?: (?P<d> {{day|ordinal}} ) {{of}}? )? (?P<m> {{month}} ) {{of}}? {_MARK}? (?P<y> {{year2}} )
            {_NO_SHARE} {_ALONE}""",
        _month_of_short_year,
        "month",
    ),
    reading("hundreds", r"{hundreds&cap} (?! {lower&!itemstop&!common} )", _hundreds, "hundreds"),
)
