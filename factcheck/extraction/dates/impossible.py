"""Days and times of day that no calendar and no clock has, each a slip of the pen: "91 février", "July 41st", "at 25:70".

Categories: `dayarticle dayprep daydeictic daynoun weekday dayon` what stands before a day; `atclock clockprep clockarticle`
what stands before a time of day; `shakymonth` a month that is a word of another sense too.
"""

from __future__ import annotations

from factcheck.extraction.dates.pieces import Piece, at, before, integer, piece, reading, took_part, year_in
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_DAY_SLIP = 319  # the greatest day with a digit too many
_HOUR_SLIP = 249  # the greatest hour with a digit too many
_DIGITS = 2  # of a day that nothing but its month shows
_SIGNS = frozenset("-/'’")
_HALF_DAY = 12  # lengths of time are counted in these: "à 48 h du scrutin"
_CLOSING = (",", ".", ")", ";", "”", "»", '"', ":", "?", "!")
_ENDING = ("break", "in", "itemstop", "postdeictic")


def _day(match: Match) -> Piece | None:
    i, day, month = match.at("d") or match.first, integer(match, "d"), match.payload("m", "month")
    tokens = match.tokens
    if day is None or not 31 < day <= _DAY_SLIP or not isinstance(month, int) or _counts(match, i):
        return None
    if not tokens.word(i).rstrip(".stndrh").isdecimal():
        return None
    shaky = at(tokens, match.at("m") or i, "shakymonth")
    sure = took_part(match, "y") or took_part(match, "of") or not shaky
    if not (sure or _ends(tokens, match.last)):
        return None
    return piece(match, "day of month", When(year=year_in(match), month=month, day=day))


def _bare_day(match: Match) -> Piece | None:
    """ "(91 février)": a number beside a month, which could be a year of two digits where a capital or a year precedes it."""
    i, tokens = match.at("d") or match.first, match.tokens
    digits = tokens.word(i).rstrip(".").isdecimal() and len(tokens.word(i).rstrip(".")) <= _DIGITS
    beside = i > 0 and (
        any(before(tokens, i, name) for name in ("number", "month", "numbered")) or tokens.word(i - 1) in _SIGNS
    )
    return _day(match) if digits and not beside else None


def _counts(match: Match, i: int) -> bool:
    """Whether the number at token i is one of money or of people: "los 43 de septiembre"; "dem 91. Februar" is no mark."""
    tokens = match.tokens
    money = before(tokens, i, "currency") and not before(tokens, i, "the")
    return money or (took_part(match, "of") and before(tokens, i, "partitivewhole"))


def _ends(tokens: Tokens, i: int) -> bool:
    """Whether nothing follows that the number could count."""
    return i >= len(tokens) or tokens.word(i) in _CLOSING or any(at(tokens, i, name) for name in _ENDING)


def _minutes(match: Match) -> Piece | None:
    """ "at 25:70": written as a time, shown by no clock."""
    hour, minute = (match.tokens.word(match.at(name) or 0) for name in ("h", "min"))
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 == len(minute)):
        return None
    return Piece(match.first + 1, match.last, "clock", "time", When(hour=int(hour), minute=int(minute)), ill_formed=True)


def _clock(match: Match) -> Piece | None:
    """ "à partir de 80:00 heures"."""
    if match.payload("u", "timeunit") not in (None, "hour"):
        return None
    hour, _, minute = _word(match, "c").partition(":")
    return _time(match, "c", hour, minute)


def _hours(match: Match) -> Piece | None:
    """ "(62h00)", "à 110 heures 10", but the runner took 62h00."""
    led = before(match.tokens, match.first, "atclock") or _is_bracketed(match)
    minute = "after" if took_part(match, "after") else "min"
    return _time(match, "h", _word(match, "h"), _word(match, minute)) if led else None


def _time(match: Match, first: str, hour: str, minute: str) -> Piece | None:
    if not (hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    if int(hour) > _HOUR_SLIP or (int(hour) <= 24 and int(minute) < 60):
        return None
    when = When(hour=int(hour), minute=int(minute))
    return Piece(match.at(first) or 0, match.last, "clock", "time", when, ill_formed=True)


def _word(match: Match, name: str) -> str:
    return match.tokens.word(match.at(name) or 0)


def _is_bracketed(match: Match) -> bool:
    tokens, last = match.tokens, match.last
    return match.first > 0 and tokens.word(match.first - 1) == "(" and last < len(tokens) and tokens.word(last) == ")"


def _hour(match: Match) -> Piece | None:
    """ "à 110 h": no length of time, which would be counted in days or from something ("à 48 h du scrutin")."""
    hour = _word(match, "h")
    if not hour.isdecimal() or not 24 < int(hour) <= _HOUR_SLIP or int(hour) % _HALF_DAY == 0:
        return None
    return Piece(match.at("h") or 0, match.last, "clock", "time", When(hour=int(hour)), ill_formed=True)


_CLOCKLED = r"(?<= {clockprep|clockarticle|atclock} )"
READINGS = (
    reading(
        "no such day",
        r"""(?: (?<= {dayarticle|dayprep|daydeictic|daynoun|weekday} ) | ^ )
            (?P<d> {number&!year} | {ordinal&!day} ) {~ordinalstop}? (?P<of> {of} )? <MONTH> (?! {~"-"} ) (?: <YEAR> )?""",
        _day,
        "month",
    ),
    reading(
        "no such day alone",
        r"""(?P<d> {number&!year} | {ordinal&!day} ) {~ordinalstop}? (?P<m> {month&!shakymonth|plainmonth} ) (?! {~"-"} )
            (?: {of}? <YEAR> )?""",
        _bare_day,
        "month",
    ),
    reading(
        "no such day of month",
        r"""<MONTHFIRST> (?P<d> {number&!year} | {ordinal&!day} )
            (?: {","} <YEAR> | (?= {","|"."|")"|";"|break} | $ ) )""",
        _day,
        "month",
    ),
    reading("no such nth of month", r"""(?<= {dayon} ) <MONTHFIRST> (?P<d> {ordinal&!day} )""", _day, "month"),
    reading("no clock", r"""{atclock} (?P<h> {number} ) {~":"} (?P<min> {~number} )""", _minutes),
    reading("no such clock", rf"{_CLOCKLED} (?P<c> {{clock}} ) (?P<u> {{oclock|hourmark|timeunit}} )", _clock, "clock"),
    reading(
        "no such hours",
        r"(?P<h> {number} ) (?: {~hourmark} (?P<min> {~number} ) | (?<= {atclock} . ) {hourmark} (?P<after> {minute} ) )",
        _hours,
        "hourmark",
    ),
    reading(
        "no such hour",
        r"(?<= {atclock} ) (?P<h> {number&!hour} ) {hourmark} (?! {of|fused|number} )",
        _hour,
        "hourmark",
    ),
)
