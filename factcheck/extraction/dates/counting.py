"""When two neighbouring pieces count one date from another: "two weeks before 8 May", "the day after Easter"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.joints import both, gap, only
from factcheck.extraction.dates.pieces import BESIDE, Piece, at, at_least, at_most
from factcheck.text.tokens import Tokens
from factcheck.values.when import Hedge, When

_OF_ANCHOR = r"""{of|in}? {the}?"""
_OF_DEED = r"""{of|in}? {the}? {lower&!in&!of&!common}?"""  # "al día siguiente del trágico 11 de marzo"


def _minutes_beside(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Two hours before noon, 15 minutes after 3 pm."""
    length, b = left.duration, right.when
    way = BESIDE.get(tokens.payload(left.last, "border")) if left.last < right.first else None
    if way is None or length is None or length.low is None or length.low != length.high or length.low >= 1 or b.hour is None:
        return None
    total = 60 * b.hour + (b.minute or 0) + way * round(length.low * 24 * 60)
    if b.end or b.hedge or not 60 <= total < 24 * 60 or not gap("{border} {the}?", left, right, tokens):
        return None
    return both(left, right, "counted from", replace(b, hour=total // 60, minute=total % 60), "time")


def stepped(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Two weeks before 8 May, trois jours après Noël."""
    a, b = left.when, right.when
    if b.hour is not None and left.duration and a.shift is None:
        return _minutes_beside(left, right, tokens)
    if (
        a.shift is None
        or right.weak
        or at(tokens, left.first - 1, "length")
        or b.reference
        or b.end
        or not gap("{border|stepfrom} {the}?", left, right, tokens)
    ):
        return None
    way = {"before": -1, "after": 1, "since": 1}.get(tokens.entries[left.last].get("border", "after"))
    hedge: Hedge | None = "by" if way == -1 and at_least(left.first, left.last, tokens) else None
    exact = a.exact or b.counts_days  # "two months from today", "two weeks before yesterday"
    if way is None:
        return None
    when = replace(a, shift=way * a.shift, anchor=b, hedge=hedge, exact=exact)
    if at_most(left.first, left.last, tokens):  # "less than three days after 8 May"
        when = replace(b, end=when) if way == 1 else replace(when, end=b)
        return both(left, right, "range", when)
    return both(left, right, "counted from", when)


def counted_from(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Two weeks before 8 May, le lendemain de Noël."""
    a, b = left.when, right.when
    if (
        a.anchor != "text"
        or a.shift is None
        or a.part
        or (b.weekday is not None and b.shift is None and b.day is None and left.last == right.first)
    ):
        return None
    between = _OF_DEED if at(tokens, left.last - 1, "nextday") else _OF_ANCHOR
    if (
        b.anchor == "text"
        or right.weak
        or only(b, "hour")
        or not gap(between, left, right, tokens)
        or not _is_open(left, tokens)
    ):
        return None
    return both(left, right, "counted from", replace(a, anchor=b), left.kind)


def unit_beside(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The day before Easter, the week after 8 May, the year before 2014."""
    a, b = left.when, right.when
    if a.shift != 0 or not only(a, "shift") or a.section or not at(tokens, left.first, "the") or b.reference or b.end:
        return None
    way = BESIDE.get(tokens.payload(left.last, "border")) if left.last < right.first else None
    if way is None or right.weak or b.anchor == "text" or not gap("{border} {the}?", left, right, tokens):
        return None
    return both(left, right, "counted from", replace(a, shift=way, anchor=b))


def ago_today(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """A year ago today, two weeks ago Tuesday: to the day."""
    a, b = left.when, right.when
    ago = a.elapsed and a.shift is not None and a.shift < 0 and a.shift_to is None and a.anchor == "published" and not a.hedge
    today = b == When(unit="day", shift=0)
    day = today or (only(b, "weekday") and b.direction is None and not b.section)
    if not ago or not day or a.unit not in ("week", "month", "year") or left.last != right.first:
        return None
    return both(left, right, "counted from", replace(a, exact=True, anchor="published" if today else b))


def _is_open(left: Piece, tokens: Tokens) -> bool:
    """Whether the words ask for a date after them: "two weeks before", "la veille"; not "two weeks later"."""
    return (
        at(tokens, left.last - 1, "border")
        or at(tokens, left.last - 1, "nextday")
        or at(tokens, left.last, "border")
        or at(tokens, left.last, "of")
    )
