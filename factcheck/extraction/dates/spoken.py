"""Times of day as they are spoken: "halb vier", "las tres menos cuarto", "quarter to four", noon.

Categories: `halfto` ("halb vier"), `clockarticle` and `clockplus` ("las tres menos cuarto"), `pastto` (1 or -1), `halfword
quarterhour` the minutes, `noon` (hour).
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.dates.pieces import Piece, amount, at, reading, took_part
from factcheck.extraction.dates.times import DOTTED, HALF, LATEST_HOUR, ZONE, clock
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens

_HALF_DAY = 12  # "12 noon"


def _hour_with_article(match: Match) -> Piece | None:
    """ "las ocho y media", "las tres menos cuarto", "a las 20.15 horas", "a las 8"."""
    tokens, i = match.tokens, match.at("h") or match.first
    dotted, hour = DOTTED.fullmatch(tokens.word(i)), amount(tokens, i) or Decimal(1)
    said = 60 * int(dotted[1]) + int(dotted[2]) if dotted else int(60 * hour)
    if took_part(match, "min"):
        k = match.at("min") or 0
        more = _minutes(tokens, k) or 0
        said += int(str(match.payload("way", "clockplus"))) * int(more)
    plain = not dotted and not took_part(match, "min") and hour == int(hour)
    unit = match.payload("mark", "timeunit")
    if unit not in (None, "hour") or (unit and plain and not tokens.word(i).isdecimal()):
        return None  # "las dos horas" that something lasted
    led = any(at(tokens, k, "clockprep") for k in (match.first - 1, match.first)) or _ends_hours(match)
    shown = not plain or took_part(match, "half") or led
    return clock(match, said // 60, None if plain else said % 60) if shown and 0 < said <= LATEST_HOUR * 60 else None


def _ends_hours(match: Match) -> bool:
    """Whether it is the second of two hours: "tra le nove e le undici"."""
    tokens, i = match.tokens, match.first - 1
    return at(tokens, i, "and") and any(at(tokens, k, "between") for k in range(max(0, i - 4), i - 1))


def _half_to(match: Match) -> Piece | None:
    """ "halb vier": half an hour before four."""
    hour = amount(match.tokens, match.at("h") or 0)
    return None if hour is None or not 1 <= hour <= 12 else clock(match, (int(hour) - 1) or 12, 30)


def _minutes_past(match: Match) -> Piece | None:
    """ "20 minutes past 3 pm"."""
    return _past(match) if match.payload("u", "timeunit") == "minute" else None


def _minutes(tokens: Tokens, i: int) -> Decimal | None:
    """The minutes past the hour that token i says."""
    return Decimal(30) if at(tokens, i, "halfword") else Decimal(15) if at(tokens, i, "quarterhour") else amount(tokens, i)


def _noon(match: Match) -> Piece:
    hour = match.payload("h", "noon")
    minute = _minutes(match.tokens, match.at("min") or 0) if took_part(match, "min") else None
    hour = 0 if hour == LATEST_HOUR and minute else hour
    found = clock(match, int(str(hour)), None if minute is None else int(minute))
    if took_part(match, "twelve") and amount(match.tokens, match.first) != _HALF_DAY:
        found = replace(found, first=match.first + 1)
    return replace(found, when=replace(found.when, meridiem=True))


def _past(match: Match) -> Piece | None:
    """ "half past three", "quarter to four", "ten past six"."""
    tokens = match.tokens
    hour, minutes = amount(tokens, match.at("h") or 0), None
    i = match.at("min") or match.first
    minutes = _minutes(tokens, i)
    if hour is None or minutes is None or hour > 24 or minutes > 59:
        return None
    before_half = 30 if took_part(match, "to") else 0  # "tien over half negen"
    total = int(hour) * 60 - before_half + int(str(match.payload("way", "pastto"))) * int(minutes)
    return clock(match, total // 60 % 24, total % 60)


_SHUT = r'(?= {itemstop|dateprep|dayword|weekday|break} | {","|"."|";"|":"|")"|"?"|"!"|"”"|"»"} | $ )'  # no noun follows
READINGS = (
    reading("half to", rf"{{halfto}} (?P<h> {{hour|wordnumber}} ) {{oclock}}? {HALF}? {ZONE}", _half_to, "halfto"),
    reading(
        "hour with article",
        rf"""{{clockarticle}} (?P<h> {{number|one}} )
            (?: (?P<way> {{clockplus}} ) (?P<min> {{halfword|quarterhour|wordnumber|minute}} ) )? {{oclock}}?
            (?P<mark> {{hourmark|timeunit}} )? {HALF}? {ZONE} {_SHUT}""",
        _hour_with_article,
        "clockarticle",
    ),
    reading(
        "noon",
        rf"""(?P<twelve> {{hour}} )? (?P<h> {{noon}} )
            (?: {{clockplus}}? (?P<min> {{wordnumber|minute|quarterhour}} | (?<= {{clockplus}} ) {{halfword}} )
            (?! {{timeunit}} | {{lower&!itemstop}} ) )? {ZONE}""",
        _noon,
    ),
    reading(
        "past the hour",
        rf"""(?P<min> {{halfword|quarterhour}} | (?<= {{clockcue}} ) {{wordnumber|minute}} ) (?P<way> {{pastto}} )
            (?P<to> {{halfto}} )? (?P<h> {{hour|wordnumber}} ) {HALF}? {ZONE}""",
        _past,
        "pastto",
    ),
    reading(
        "minutes past the hour",
        rf"""(?P<min> {{wordnumber|number}} ) (?P<u> {{timeunit}} ) (?P<way> {{pastto}} ) (?P<h> {{hour|wordnumber}} )
            (?: (?P<mark> {{oclock|hourmark}} ) | {HALF} | {_SHUT} ) {ZONE}""",
        _minutes_past,
        "pastto",
    ),
)
