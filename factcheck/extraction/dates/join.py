"""Neighbouring pieces of dates become one, by the rules of `rules`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from factcheck.extraction.dates.counting import stepped
from factcheck.extraction.dates.joints import gap, only
from factcheck.extraction.dates.pieces import Piece, at
from factcheck.extraction.dates.recurrences import recurring
from factcheck.extraction.dates.rules import RULES, edge_of
from factcheck.extraction.dates.stretches import stretch
from factcheck.text.tokens import Tokens
from factcheck.values.when import When

_RULES = (*RULES, stretch)
_FARTHEST = 4  # tokens between two pieces of one date
_STRETCH = r"{dash} | {rangeend}"
_LONGEST = 300  # years between two that make a stretch (a judgement)
_ROW = r"""{","|"/"} | {","}? {to} {in}? | {rangeend} | {dash}"""


def joined(pieces: Iterable[Piece], tokens: Tokens) -> list[Piece]:
    """The pieces that stand by themselves, those that belong together as one, in order of position."""
    found: list[Piece] = []
    for piece in _paired(best(pieces), tokens):
        while found and (one := _joined(found[-1], piece, tokens)) is not None:
            found.pop()
            piece = one
        found.append(_coordinated(found[-1], piece, tokens) if found else piece)
    return _with_ends(_with_years(found, tokens), tokens)


def _with_ends(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """The pieces; a quarter whose last day stands behind it is that one: "the quarter ended Sept. 30"."""
    for i, (left, right) in enumerate(pairwise(pieces)):
        quarter = left.when.unit == "quarter" and only(left.when, "shift") and left.when.shift == 0
        if quarter and right.when.month is not None and right.when.day is not None and gap("{ended}", left, right, tokens):
            pieces[i] = replace(left, when=replace(left.when, anchor=right.when), weak=False)
    return pieces


def _with_years(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """The pieces; a day or a month before one of a year in a row has its year too: "28 February to 4 March 2013"."""
    for i, (left, right) in enumerate(pairwise(pieces)):
        one, other = left.when, right.when
        days = [(when.month, when.day or 0) for when in (one, other) if when.month is not None]
        if len(days) < 2 or left.duration or right.duration or one.year is not None or other.year is None:
            continue
        if (one.day is None) != (other.day is None) or one.shift is not None or one.direction is not None or left.weak:
            continue
        if gap(_ROW, left, right, tokens):
            pieces[i] = replace(left, when=replace(one, year=other.year if days[0] <= days[1] else other.year - 1))
    return pieces


def _paired(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """The pieces, two years that make a stretch standing by themselves: "1962-1965", "les années 2000 à 2006"."""
    for i, (left, right) in enumerate(pairwise(pieces)):
        if not (right.weak and only(right.when, "year")) or _goes_on(right, tokens) or _goes_on_to(left, tokens):
            continue
        first, last = left.when.year if only(left.when, "year") else _bare_decade(left), right.when.year or 0
        if first is None or not first <= last < first + _LONGEST:
            continue
        if gap(_STRETCH, left, right, tokens):
            pieces[i] = replace(left, name="year", when=When(year=first), weak=False)
            pieces[i + 1] = replace(right, weak=False)
        elif _bare_decade(left) and last % 10 == 0 and gap("{and}", left, right, tokens):
            pieces[i + 1] = replace(right, name="decade", when=When(decade=last), weak=False)  # "les années 1990 et 2000"
    return pieces


def _bare_decade(piece: Piece) -> int | None:
    return piece.when.decade if piece.when == When(decade=piece.when.decade) else None


def _goes_on(piece: Piece, tokens: Tokens) -> bool:
    """Whether a hyphen or a stroke is glued behind: a telephone number or a code."""
    return (
        piece.last < len(tokens)
        and tokens.ends[piece.last - 1] == tokens.starts[piece.last]
        and tokens.word(piece.last) in ("-", "/")
    )


def _goes_on_to(piece: Piece, tokens: Tokens) -> bool:
    """Whether a number and a hyphen are glued before it."""
    i = piece.first
    return i > 1 and tokens.word(i - 1) == "-" and tokens.ends[i - 1] == tokens.starts[i] and tokens.word(i - 2)[-1].isdigit()


def _coordinated(left: Piece, right: Piece, tokens: Tokens) -> Piece:
    """The right piece, standing by itself where it goes on a row: "in 1990 and 1991", "from 1985 to 1987", "mars-avril"."""
    if _is_eve_of_day(left, right, tokens):
        return replace(right, when=left.when)
    if _recurs_too(left, right, tokens):
        return recurring(right)
    years = only(right.when, "year") and left.when.year is not None
    months = only(right.when, "month") and left.when.month is not None
    row = right.weak and not left.weak and (years or months)
    if row and gap(_ROW, left, right, tokens):
        return replace(right, weak=False)
    return replace(right, weak=False) if _is_last_day(left, right, tokens) else right


def _recurs_too(left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether a weekday goes on a row of those that recur: "every Saturday and Sunday", "todos los lunes, martes y jueves"."""
    name = left.duration.timex3 if left.kind == "recurrence" and left.duration else None
    plain = only(right.when, "weekday") and right.when.direction is None and not right.duration
    dated = any(at(tokens, right.last, one) for one in ("day", "ordinal", "month", "numdate"))  # "and Friday 18 November"
    if not plain or dated or name is None or not name.startswith("XXXX-WXX-"):
        return False
    goes_on = tokens.word(right.last) == "," or at(tokens, right.last, "and") if right.last < len(tokens) else False
    return gap("{and|or} {the}?", left, right, tokens) or (goes_on and gap('{","} {the}?', left, right, tokens))


def _is_last_day(left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether the right one is the 5th of "del día 3 al 5"."""
    days = only(left.when, "day") and only(right.when, "day") and (left.when.day or 0) < (right.when.day or 0)
    linked = at(tokens, right.first, "rangeend") and left.last == right.first
    return days and not left.weak and (linked or gap("{rangeend} {the}?", left, right, tokens))


def _is_eve_of_day(left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether the right one is the left one again: "yesterday, the eve of the vote"."""
    eve = right.when.anchor == "text" and at(tokens, right.last - 1, "nextday") and at(tokens, right.last, "of")
    day = left.when.names_day and left.when.hour is None and not left.when.end and not left.weak
    return eve and day and gap('{","} {the}?', left, right, tokens)


def best(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces without overlaps: the longest first, of equal ones the one that stands by itself, then the earlier reading."""
    ranked = sorted(pieces, key=lambda one: (one.first - one.last, one.weak))
    taken: set[int] = set()
    kept = []
    for piece in ranked:
        places = range(piece.first, piece.last)
        if not taken.isdisjoint(places):
            continue
        taken.update(places)
        kept.append(piece)
    return sorted(kept, key=lambda one: one.first)


def _joined(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    if right.first - left.last > _FARTHEST or right.duration or right.first < left.last:
        return None
    if left.duration:
        return stepped(left, right, tokens) or edge_of(left, right, tokens)
    for rule in _RULES:
        found = rule(left, right, tokens)
        if found is not None:
            return found
    return None
