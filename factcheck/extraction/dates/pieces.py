"""Pieces of dates: what one pattern reads, before neighbours are joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from factcheck.extraction.dates.windows import Windows, shown
from factcheck.model import Kind
from factcheck.text.grammar import Match, Pattern, compile_pattern
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration
from factcheck.values.when import When

_AMOUNT = r"""(?P<n> {number} (?: {"-"}? {number} {"/"} {number} )? | {few} | {indefinite} {few}? | {one} )"""
# What patterns share: <YEAR> stands for its row.
_SHARED = {
    "YEAR": r"""(?P<y> {year} | (?: (?<= {"’"} ) | (?<= {"'"} ) ) {~year2} | {year2} (?= {~","|~"."|")"|break} | $ ) )""",
    "DAY": r"(?P<d> {day|wordnumber|ordinal} | (?<= {dayarticle} ) {one} (?= {of} {month} ) )",
    "MONTH": r"""(?P<m> {month} ) (?: {~"."} (?= {number&!cap|lower|","|")"} ) )?""",
    "MONTHFIRST": r"""(?P<m> {monthfirst&cap|monthfirst&!shakymonth|plainmonth} ) {~"."}?""",
    "AMOUNT": _AMOUNT,
    "COMMA": r"""(?: {","|"’"|"'"|of} )""",
    "LENGTH": r"""(?: """
    + _AMOUNT
    + r""" | {indefinite}? (?P<half> {halfword} ) (?: {"-"|"‑"} )? {indefinite}? )
        (?: {rangelink|or} (?P<more> {number} ) )? (?P<of> {of&!fused} )? (?P<u> {timeunit} )""",
    "ONE": r"(?: {timeunit&!timeunits|bothunits} )",
    "HYPHEN": r"""(?: {"-"|"‑"} )?""",
}
BESIDE: dict[object, int] = {"before": -1, "after": 1}
CLOSED = r"""(?= {","|"."|";"|")"|break} | $ )"""  # nothing follows that the words could be beside
SCALED = 1_000_000  # from here on "of" stands before what is counted: "4,5 milliards d'années"
QUOTES = frozenset("\"'“”‘’«»")
_PIVOT = 40  # '39 is 2039, '40 is 1940 (a judgement)


_NOTHING = When()


@dataclass(frozen=True, slots=True)
class Piece:
    """What tokens `first` to `last` (half-open) say; a `weak` one counts only once it is joined to another."""

    first: int
    last: int
    name: str
    kind: Kind = "date"
    when: When = _NOTHING
    duration: Duration | None = None
    weak: bool = False
    ill_formed: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A pattern over categories and what its match says.

    It is tried only near tokens of `near`, which every match holds; where that is "", the pattern tells what a match needs.
    """

    name: str
    pattern: str
    build: Callable[[Match], Piece | None]
    near: str = ""


def reading(name: str, pattern: str, build: Callable[[Match], Piece | None], near: str = "") -> Reading:
    """A reading whose pattern has its shared parts filled in."""
    return Reading(name, spelled_out(pattern), build, near)


def spelled_out(pattern: str) -> str:
    """The pattern with its shared parts filled in."""
    return re.sub(r"<([A-Z]+)>", lambda part: _SHARED[part[1]], pattern)


class Readings:
    """Readings in their order, with the places that show where each is to be tried."""

    def __init__(self, *readings: Reading) -> None:
        self._readings = readings
        self._by_language: dict[str, list[tuple[Pattern, str, Callable[[Match], Piece | None]]]] = {}

    @cached_property
    def _placed(self) -> list[tuple[Reading, str]]:
        return [(one, "{" + one.near + "}" if one.near else shown(one.pattern)) for one in self._readings]

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(place for _, place in self._placed)

    def _in(self, language: str) -> list[tuple[Pattern, str, Callable[[Match], Piece | None]]]:
        found = self._by_language.get(language)
        if found is None:
            found = [(compile_pattern(one.pattern, language), place, one.build) for one, place in self._placed]
            self._by_language[language] = found
        return found

    def read(self, tokens: Tokens) -> Iterator[Piece]:
        """The pieces of every reading, in the order of the readings."""
        windows = Windows(tokens, self._places)
        for pattern, place, build in self._in(tokens.vocabulary.lexicon.code):
            there = windows.near(place) if pattern.can_match(tokens.letters) else None
            if there is None:
                continue
            for match in pattern.finditer(there.letters):
                piece = build(Match(tokens, match, there.shift(match.start())))
                if piece is not None:
                    yield piece


def piece(match: Match, name: str, when: When, *, weak: bool = False) -> Piece:
    """The whole match as a date; ill-formed where no calendar has it."""
    return Piece(match.first, match.last, name, when=when, weak=weak, ill_formed=not exists(when))


def exists(when: When) -> bool:
    """Whether any calendar has that day of that month (29 February where the year is unknown or a leap year)."""
    if when.month is None:
        return True
    try:
        date(when.year or 2024, when.month, when.day or 1)
    except ValueError:
        return False
    return True


def took_part(match: Match, group: str) -> bool:
    """Whether the group is in the pattern and matched something."""
    return group in match.match.re.groupindex and match.at(group) is not None


def payload(match: Match, group: str, category: str) -> Any:  # noqa: ANN401 (what a lexicon holds)
    """What the group's first token stands for in that category, None where the group took no part."""
    return match.payload(group, category) if took_part(match, group) else None


def integer(match: Match, group: str) -> int | None:
    """The whole number or ordinal that a group's token is, None where the group took no part."""
    i = match.at(group) if took_part(match, group) else None
    return None if i is None else whole(match.tokens, i)


def whole(tokens: Tokens, i: int) -> int | None:
    """The whole number or ordinal that token i is."""
    ordinal = tokens.payload(i, "ordinal")
    if ordinal is not None:
        return int(ordinal)
    found = amount(tokens, i)
    return int(found) if found is not None and found == int(found) else None


def amount(tokens: Tokens, i: int) -> Decimal | None:
    """The number that token i is, None where it is none."""
    numeral = tokens.payload(i, "number")
    return None if numeral is None else numeral.value


def year_in(match: Match) -> int | None:
    """The year of a match, of two digits or four; None where it has none."""
    i = match.at("y") if took_part(match, "y") else None
    return None if i is None else full_year(whole(match.tokens, i), match.tokens.word(i))


def full_year(number: int | None, written: str) -> int | None:
    """The year that two or four digits mean."""
    if number is None or number >= 100 or len(written) > 2:
        return number
    return number + (2000 if number < _PIVOT else 1900)


_BEFORE_WEEKDAY = ("fused", "this", "deictic", "anaphoric", "each", "all", "to", "border", "rangestart", "weekday")
_AFTER_WEEKDAY = ("itemstop", "partofday", "postdeictic", "postanaphoric", "weekday", "daynoun", "of")


def counts_something(tokens: Tokens, i: int) -> bool:
    """Whether a weekday's name is an ordinal at token i: "na segunda rodada", but "na segunda, dia 3"."""
    if not at(tokens, i, "shakyweekday"):
        return False
    shown = i == 0 or not tokens.word(i - 1)[0].isalnum() or any(before(tokens, i, name) for name in _BEFORE_WEEKDAY)
    noun = i + 1 < len(tokens) and tokens.word(i + 1).islower() and not any(at(tokens, i + 1, name) for name in _AFTER_WEEKDAY)
    return not shown or noun


def before(tokens: Tokens, i: int, category: str) -> bool:
    """Whether the token before i is of that category."""
    return i > 0 and category in tokens.entries[i - 1]


def at_least(first: int, last: int, tokens: Tokens) -> bool:
    """Whether a hedge among those tokens says that a length is that long or longer: "more than two years ago"."""
    return any(tokens.payload(k, "timehedge") in ("more_than", "at_least") for k in range(first, last))


def at_most(first: int, last: int, tokens: Tokens) -> bool:
    """Whether a hedge among those tokens says that a length is that long or shorter: "less than two years ago"."""
    return any(tokens.payload(k, "timehedge") in ("less_than", "at_most") for k in range(first, last))


def at(tokens: Tokens, i: int, category: str) -> bool:
    """Whether token i is there and of that category."""
    return 0 <= i < len(tokens) and category in tokens.entries[i]
