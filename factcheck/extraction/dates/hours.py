"""The ends of a stretch of hours: "14-18 Uhr", "from 5 to 6 pm", "Donnerstag von 9 bis 11".

Categories: `rangestart between` what opens it, `rangeend rangelink dash` what joins its ends; `oclock hourmark meridiem` stand
behind both; without them a day beside them shows what they are.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.pieces import CLOSED, Piece, amount, at, before, reading, took_part
from factcheck.extraction.dates.times import CLOCK, DOTTED, LATEST_HOUR, clock
from factcheck.text.grammar import Match
from factcheck.values.when import When


def _first_hour(match: Match) -> Piece | None:
    """14 of "14-18 Uhr", "von 14 bis 18 Uhr"."""
    i = match.at("h") or match.first
    word, hour = match.tokens.word(i), amount(match.tokens, i)
    written = CLOCK.fullmatch(word) or DOTTED.fullmatch(word)
    if written is None and not at(match.tokens, match.last + 1, "oclock") and not before(match.tokens, i, "clockprep"):
        return None  # "14 tot 18 uur" is a length of time
    if written is None and (hour is None or hour != int(hour) or hour > LATEST_HOUR):
        return None
    said, minute = (int(written[1]), int(written[2])) if written else (int(hour or 0), None)
    halved = any(at(match.tokens, match.last + k, name) for k in (1, 2) for name in ("meridiem", "in"))  # "5 uur in de middag"
    when = When(hour=said, minute=minute, meridiem=not (halved and said <= LATEST_HOUR // 2))
    return Piece(i, i + 1, "clock", "time", when, ill_formed=bool(written) and int(when.minute or 0) > 59)


def _first_of_hours(match: Match) -> Piece | None:
    """5 of "from 5 to 6 pm", 10 of "between 10 and 11:30"."""
    written = match.tokens.word(match.at("dotted") or 0) if took_part(match, "dotted") else None
    if written and (not DOTTED.fullmatch(written) or match.tokens.vocabulary.lexicon.decimal in written):
        return None
    found = clock(match, int(amount(match.tokens, match.first) or 0), None)
    halved = took_part(match, "halved") and (found.when.hour or 0) <= LATEST_HOUR // 2
    return replace(found, last=match.first + 1, when=replace(found.when, meridiem=found.when.meridiem and not halved))


def _hours_of_day(match: Match) -> Piece | None:
    """ "vandaag tussen vijf en zeven", "Donnerstag von 9 bis 11"."""
    first, last = (amount(match.tokens, match.at(name) or 0) for name in ("a", "b"))
    if first is None or last is None or not 0 <= first < last <= LATEST_HOUR or first != int(first) or last != int(last):
        return None
    twelve = bool(match.tokens.vocabulary.lexicon.options.get("twelve_hours"))
    start, stop = (When(hour=int(one), meridiem=not twelve or one > LATEST_HOUR // 2) for one in (first, last))
    return Piece(match.at("a") or 0, match.last, "range", "time", replace(start, end=stop))


_HOURS = """{between|rangestart} (?P<a> {hour|wordnumber} ) (?: {rangeend} | {dash} | {and} ) (?P<b> {hour|wordnumber} )"""
READINGS = (
    reading(
        "first hour",
        r"""(?P<h> {number|clock} ) (?: {rangelink|dash} | {and|or} ) (?= {number|clock} {oclock|hourmark} )""",
        _first_hour,
        "oclock|hourmark",
    ),
    reading(
        "first of hours",
        r"""{hour} (?= (?: {rangeend} | {dash} | (?<= {between} . ) {and} ) {hour|clock} (?P<halved> {meridiem} ) )
          | (?<= {clockprep|between|rangestart} ) {hour} (?= (?: {rangeend} | {dash} | (?<= {between} . ) {and} )
            (?: {clock} | {hour} {hourmark} {minute}
              | (?P<dotted> {number&!day} ) {deictic|this|weekday|dayword|tonight} ) )""",
        _first_of_hours,
        "meridiem|clock|hourmark|deictic|this|weekday|dayword|tonight",
    ),
    reading(
        "hours of a day",
        rf"(?<= {{weekday|dayword|tonight|partofday}} ) {_HOURS} {CLOSED}",
        _hours_of_day,
        "between|rangestart",
    ),
)
