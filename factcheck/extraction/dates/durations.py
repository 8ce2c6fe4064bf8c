"""Lengths of time: "two years", "two and a half hours", "the past three months", "for weeks".

Categories: `timeunit timeunits` (plural forms), `few` (least, most), `stretch` ("the past …"), `stretches` (in the plural,
where no number need follow: "los últimos años"; `poststretches` "i mesi scorsi"), `unitadjective`, `halfword
fraction`, `timehedge`; `lengthadjective` ("dreijährig"); `old agebefore agemark` what makes it an age.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.dates.pieces import BESIDE, QUOTES, SCALED, Piece, amount, at, before, payload, reading, took_part
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name, vague_name
from factcheck.values.when import When

_NO_COUNT = {"quarter", "weekend", "season", "half"}  # units that stand after a year ("the 1988 quarter")
_CHANGE = 9  # tokens in which a verb tells of a change (a judgement)
_DOTTED = re.compile(r"(\d{1,3})\.([0-5]\d)")
_STEPS = {"day", "week", "month", "year", "decade", "century"}


def _measured(tokens: Tokens, first: int, last: int, unit: str) -> tuple[Decimal | None, tuple[int, int] | None]:
    """(number, None) or (None, vague bounds) of the words between two tokens."""
    for i in range(first, last):
        if at(tokens, i, "few"):
            return None, tokens.entries[i]["few"]
    numbers = [found for i in range(first, last) if (found := amount(tokens, i)) is not None]
    if len(numbers) == 3 and numbers[2]:  # 5 1/2
        return numbers[0] + numbers[1] / numbers[2], None
    return (numbers[0] if numbers else Decimal(1)), None


def _duration(match: Match) -> Piece | None:
    tokens = match.tokens
    first, last = match.span("n") or (match.first, match.first)
    unit = str(match.payload("u", "timeunit"))
    if _is_age(match) or unit not in LETTERS or _is_no_length(match):
        return None
    number, vague = _measured(tokens, first, last, unit)
    if vague:
        low, high = vague[0] * length(unit), vague[1] * length(unit)
        name = period_name([(Decimal(vague[0]), unit)]) if vague[1] - vague[0] == 1 else vague_name(unit)  # "a couple"
        return Piece(match.first, match.last, "duration", "duration", duration=Duration(name, low, high))
    if took_part(match, "of") and (number or 0) < SCALED and not _rounded(match):
        return None
    if number is None or number < 0 or (unit in _NO_COUNT and 1900 <= number <= 2099):
        return None
    if took_part(match, "half"):
        number += amount(tokens, match.at("half") or 0) or Decimal("0.5")
    parts = [(number, unit)]
    for count, finer in (("n2", "u2"), ("n3", "u3")):
        more = amount(tokens, match.at(count) or 0) if took_part(match, count) else Decimal(1)
        named = str(payload(match, finer, "timeunit"))
        parts += [(more, named)] if more is not None and named in LETTERS else []
    parts = (_minutes_and_seconds(match) if unit == "minute" else None) or parts
    low = sum(float(count) * length(one) for count, one in parts)
    found = _hedged(match, Duration(period_name(parts), low, low))
    return Piece(match.first, match.last, "duration", "duration", _step(number, unit), found)


def _minutes_and_seconds(match: Match) -> list[tuple[Decimal, str]] | None:
    """ "1.20 minutos", where a comma stands before decimals."""
    tokens = match.tokens
    written = _DOTTED.fullmatch(tokens.word(match.at("n") or 0))
    if written is None or tokens.vocabulary.lexicon.decimal != ",":
        return None
    return [(Decimal(written[1]), "minute"), (Decimal(written[2]), "second")]


def _rounded(match: Match) -> bool:
    """ "una decina di anni"."""
    numeral = payload(match, "n", "number")
    return numeral is not None and numeral.low is not None


def _range(match: Match) -> Piece | None:
    """ "12 to 14 hours", "entre 10 et 15 secondes": from one to the other; "from 12 to 14 years" after a change is two."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    ends = _ends(match)
    if ends is None or unit not in LETTERS or _is_age(match) or _is_no_length(match):
        return None
    if took_part(match, "open"):
        clock = unit == "hour" and at(tokens, match.at("u") or 0, "hourmark") and not at(tokens, match.last, "per")
        if clock or any(at(tokens, k, "changing") for k in range(max(0, match.first - _CHANGE), match.first)):
            return None
    least, most = (float(count) * length(unit) for count in ends)
    first = match.first if at(tokens, match.first, "between") else match.at("a") or 0
    return Piece(first, match.last, "range", "duration", duration=Duration(period_name([(ends[1], unit)]), least, most))


def _ends(match: Match) -> tuple[Decimal, Decimal] | None:
    """The least and the greatest number of a range; in digits what goes down is a range too, a slip: "120 to 14 hours"."""
    a, b = match.at("a") or match.first, match.at("b") or match.first
    one, other = amount(match.tokens, a), amount(match.tokens, b)
    if one is None or other is None or min(one, other) < 0 or one == other:
        return None
    slip = not took_part(match, "or") and match.tokens.word(a).isdecimal() and match.tokens.word(b).isdecimal()
    return (min(one, other), max(one, other)) if one < other or slip else None


def _step(number: Decimal, unit: str) -> When:
    """The length as a step from a date ("two weeks" before 8 May)."""
    return When(unit=unit, shift=int(number), elapsed=True) if number == int(number) and unit in _STEPS else When()  # type: ignore[arg-type]


def _is_age(match: Match) -> bool:
    """ "27-year-old", "aged 27 years"."""
    tokens, i = match.tokens, match.last
    if at(tokens, i, "old") or (i + 1 < len(tokens) and tokens.word(i) in ("-", "‑") and at(tokens, i + 1, "old")):
        return True
    first = match.first
    if (
        before(tokens, first, "agebefore")
        or before(tokens, first, "agemark")
        or (before(tokens, first, "of") and before(tokens, first - 1, "agemark"))
    ):
        return True
    if match.payload("u", "timeunit") == "year" and _is_name(tokens, first - 1) and _is_name(tokens, first - 2):
        return not any(at(tokens, i, name) for name in ("ago", "afterwards", "border"))  # "Anna Bassi 36 anni"
    named = first > 1 and tokens.word(first - 1) == "," and _is_name(tokens, first - 2)
    return (
        named
        and match.payload("u", "timeunit") == "year"
        and (i >= len(tokens) or not tokens.entries[i] or tokens.word(i) in (",", ".", ")"))
    )


def _is_name(tokens: Tokens, i: int) -> bool:
    return i >= 0 and tokens.word(i)[0].isupper() and not tokens.entries[i]


def _is_title(match: Match) -> bool:
    """ "según CINCO DIAS titula": capitals among small letters."""
    tokens, first, last = match.tokens, match.first, match.last
    return first > 0 and last < len(tokens) and all(tokens.word(k).islower() for k in (first - 1, last))


def _is_no_length(match: Match) -> bool:
    """ "a second group" counts no seconds, "20 Minutes" is a newspaper."""
    tokens, i = match.tokens, match.at("u") or match.first
    if len(tokens.word(i)) > 1 and tokens.word(i).isupper() and _is_title(match):
        return True
    if tokens.word(i)[0].isupper() and not tokens.vocabulary.lexicon.options.get("title_case") and not tokens.word(i).isupper():
        return True
    if tokens.word(i)[0].isupper() and _is_quoted(tokens, match.first, match.last):
        return True
    return (
        match.payload("u", "timeunit") in ("second", "half")
        and took_part(match, "n")
        and amount(match.tokens, match.at("n") or 0) is None
    )


def _is_quoted(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing else stands between quotation marks: “60 Minutes.” is a programme."""
    if first == 0 or tokens.word(first - 1) not in QUOTES:
        return False
    last += last < len(tokens) and tokens.word(last) in ".,"
    return last < len(tokens) and tokens.word(last) in QUOTES


def _hedged(match: Match, found: Duration) -> Duration:
    """The bounds that a hedge before the number gives: about and nearly a tenth, more and less open."""
    hedge, x = match.payload("hedge", "timehedge"), found.low or 0.0
    bounds: dict[object, tuple[float | None, float | None]] = {
        "about": (0.9 * x, 1.1 * x),
        "nearly": (0.9 * x, x),
        "more_than": (x, None),
        "at_least": (x, None),
        "less_than": (None, x),
        "at_most": (None, x),
    }
    low, high = bounds.get(hedge, (x, x))
    return Duration(found.timex3, low, high)


def _stretch_of_units(match: Match) -> Piece | None:
    """ "los últimos años": nobody knows how many."""
    found = _units(match)
    return None if found is None else replace(found, first=match.first)


def _adjective(match: Match) -> Piece | None:
    """ "dreijährig", "30-minütig"."""
    number, unit = amount(match.tokens, match.at("n") or 0), str(match.payload("u", "lengthadjective"))
    number = Decimal(1) if number is None else number
    days = float(number) * length(unit)
    found = Duration(period_name([(number, unit)]), days, days)
    return Piece(match.first, match.last, "duration", "duration", duration=found)


def _units(match: Match) -> Piece | None:
    """ "for weeks", "depuis des années": nobody knows how many."""
    i = match.at("u") or match.first
    unit = str(match.payload("u", "timeunit"))
    if unit not in LETTERS or at(match.tokens, i + 1, "ago"):
        return None
    return Piece(i, match.last, "units", "duration", duration=Duration(vague_name(unit), 2 * length(unit), None))


def _units_beside(match: Match) -> Piece | None:
    """ "Meses antes de la boda"."""
    beside = match.tokens.entries[match.last].get("border") in BESIDE and match.payload("u", "timeunit") != "second"
    return _units(match) if beside else None


READINGS = (
    reading(
        "duration",
        r"""(?: (?! {lasting} {the|this} ) (?P<hedge> {timehedge} ) )? (?: {the|this} {stretch} )? <AMOUNT>
            (?: {stretch} (?= {timeunits} ) | {unitadjective} | (?P<of> {of&!fused} ) )? <HYPHEN> (?P<u> {timeunit} )
            (?: {and} {indefinite}? (?P<half> {halfword|fraction&number} )
              | (?: {and|","}? (?P<n2> {number} ) | {and} {indefinite|one} ) (?P<u2> {timeunit} ) (?! {ago} )
                (?: {and|","}? (?P<n3> {number} ) (?P<u3> {timeunit} ) (?! {ago} ) )? )? {postdeictic}?""",
        _duration,
        "timeunit",
    ),
    reading(
        "range of lengths",
        r"""(?<! {weekday|hourmark|spanarticle|"/"} ) (?P<open> {between} {the}? | {from} )? (?P<a> {number&!year} )
            (?: {rangelink} | (?P<or> {or} ) | (?: (?<= {between} . ) | (?<= {between} {the} . ) ) {and} {the}? )
            (?P<b> {number&!year} ) <HYPHEN> (?P<u> {timeunit} ) (?! {ago|afterwards|border|fromnow} )""",
        _range,
        "timeunit",
    ),
    reading(
        "stretch",
        r"""(?: (?! {lasting} {the|this} ) (?P<hedge> {timehedge} ) )? {the|this|stretch} {stretch}? (?P<n> {few|number} )
            {stretch}? (?P<u> {timeunits} )""",
        _duration,
        "timeunit",
    ),
    reading("adjective", r"(?P<n> {number|one} ) <HYPHEN> (?P<u> {lengthadjective} )", _adjective, "lengthadjective"),
    reading("stretch of units", r"{stretches} (?P<u> {timeunits} )", _stretch_of_units, "stretches"),
    reading("units of a stretch", r"(?P<u> {timeunits} ) {poststretches}", _units, "poststretches"),
    reading(
        "units beside",
        r"""(?<! {number|few|the|this|deictic|stretch|recent|coming|possessive|each|all|unitadjective|every} )
            (?P<u> {timeunits&!bothunits} ) (?= {border} )""",
        _units_beside,
        "timeunit",
    ),
    reading("units", r"{in|border|lasting} {of}? (?P<u> {timeunits&!bothunits&!regularly} )", _units, "timeunit"),
)
