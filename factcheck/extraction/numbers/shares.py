"""Parts and multiples: "half of the voters", "two thirds", "one in five", "multiplied by seven", "three times higher".

Their unit is `ratio`.  Categories: `fraction` (payload: the denominator), `outof`, `multiplying`, `times`, `comparative`,
`asmuch` what makes "twice" a factor, `manyfold` (payload: the factor), `unmultiplied` behind "doubled" where nothing grows,
`pointword` one of a percentage.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.numbers import hedges, items
from factcheck.extraction.numbers.amounts import Amount
from factcheck.extraction.numbers.scan import Scan
from factcheck.model import Mention
from factcheck.values.hedging import allowed
from factcheck.values.numerals import Numeral, numeral

_PLACE = Decimal("0.1")  # a part in words is a rough one (a judgement)
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000, 10000, 100000, 1000000})
_OF_SO_MANY = 20
_HALF = 2
_PERCENT = ("percent", "percentage point", "basis point")
_ONE = numeral(Decimal(1), form="words")
_WRITTEN = frozenset(
    {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 8), (3, 8), (5, 8), (7, 8), (1, 10)}
)


def at(scan: Scan, i: int) -> Mention | None:
    """Reads "Half of", "la moitié des" at token i."""
    if times := _manyfold(scan, i):
        factor = allowed(numeral(Decimal(times), form="words"), hedges.before(scan, i)[0], scan.word(i))
        return scan.mention("quantity", hedges.before(scan, i)[1], i + 1, replace(factor, unit="ratio"), "manyfold")
    below: int | None = scan.get(i, "fraction")
    if below is None:
        return None
    measure = _measured(scan, i + 1)
    of_points = measure is not None and measure[0] in _PERCENT
    if (scan.has(i, "ordinal") and not of_points) or not (measure or _is_part(scan, i)):
        return None
    share = Numeral(_rounded(Decimal(1) / below), _PLACE, _PLACE, "words")
    first = i - 1 if scan.has(i - 1, "the") or scan.has(i - 1, "indefinite") else i
    return _of_a_unit(scan, first, i, share, measure) if measure else _mention(scan, first, i + 1, share, "share")


def _manyfold(scan: Scan, i: int) -> int | None:
    """What "threefold", "doubled", "twice as high" multiply by; "doubled as a chapel", "once more" are no factors."""
    times: int | None = scan.get(i, "manyfold")
    if times and not scan.has(i + 1, "unmultiplied"):
        return times
    count: int | None = scan.get(i, "once")
    return count if count and count > 1 and scan.has(i + 1, "asmuch") else None


def _of_a_unit(scan: Scan, first: int, i: int, share: Numeral, measure: tuple[str, int]) -> Mention:
    """Reads "half a mile", "a quarter of a percentage point": the share is token i, its article token `first`."""
    unit, last = measure
    value = replace(allowed(share, hedges.before(scan, first)[0], scan.word(i)), unit=unit)
    return scan.mention("percent" if unit in _PERCENT else "quantity", i, last, value, "share of a unit")


def _measured(scan: Scan, k: int) -> tuple[str, int] | None:
    """(unit, token after it) of "half a mile", "demi-litre", "quart de litre", "a quarter of a point"."""
    first = k
    while scan.joined(k) or scan.has(k, "of") or scan.has(k, "indefinite") or (scan.has(k, "one") and k > first):
        k += 1
    unit: str | None = scan.get(k, "measure") if len(scan.word(k)) > 1 else None
    if unit is None and scan.get(first - 1, "fraction") != _HALF and scan.has(k, "pointword"):
        unit = "percentage point"  # half a point is one of a game
    unit = scan.get(k, "percent") or unit
    return (unit, k + 1) if unit else None


def ratio(scan: Scan, i: int, written: Numeral) -> Mention | None:
    """Reads "Two thirds of", "one in five", "3/4" from token i on."""
    if scan.has(i, "fraction") and written.value < 1:
        if (measure := _measured(scan, i + 1)) and measure[0] in _PERCENT:
            return _of_a_unit(scan, i, i, written, measure)
        measures = any(scan.has(i + 1, category) for category in ("measure", "timeunit", "percent"))
        return None if measures else _mention(scan, i, i + 1, written, "share")
    if scan.word(i + 1) == "/" and scan.glued(i + 1) and scan.glued(i + 2):
        return _slash(scan, i, written)
    if apart := _of_so_many(scan, i, written):
        return apart
    k = i + 3 if scan.has(i + 1, "outof") and scan.has(i + 2, "the") else i + 2  # "een op de drie"
    other = scan.number(k)
    divided = scan.has(i + 1, "outof") or scan.has(i + 1, "divided")
    if other is None or not divided or not other.value or scan.has(k + 1, "timeunit"):
        return None
    bare = scan.has(i + 1, "divided") and not scan.is_word(k + 1) and scan.word(k + 1) not in ("%", "$", "€", "-", "/")
    bare = bare and (written.value < other.value or not scan.has(i + 1, "outof"))
    if not bare and (not scan.has(i + 1, "outof") or not _part_of(written, other)):
        return None
    if any(scan.has(k + 1, category) for category in ("measure", "percent", "currency", "month")):
        return None
    share = Numeral(_rounded(written.value / other.value), Decimal("0.01"), Decimal("0.01"), "words")
    return _mention(scan, i, k + 1, share, "one in")


def one_of(scan: Scan, i: int) -> bool:
    """Whether "one" at token i is that of "un élève sur cinq"; not of "une attaque sur deux villages", "un grupo de cinco"."""
    found = _so_many(scan, i, _ONE)
    if found is None or scan.has(found[1], "of"):
        return False
    counted = range(*items.counted(scan, found[1] + 2))
    return not any(items.is_plural(scan, k) for k in counted)


def _of_so_many(scan: Scan, i: int, part: Numeral) -> Mention | None:
    """Reads "deux électeurs sur trois", "nine patients out of ten"; "two people in three cars" is none."""
    found = _so_many(scan, i, part)
    if found is None or (scan.has(i, "one") and not scan.has(i, "number") and not one_of(scan, i)):
        return None
    first, last, whole = found
    hedge, start = hedges.before(scan, i)
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[last + 1]]
    share = Numeral(_rounded(part.value / whole.value), Decimal("0.01"), Decimal("0.01"), "words")
    value = replace(allowed(share, hedge, written), unit="ratio", item=items.text(scan, first, last))
    return scan.mention("quantity", start, last + 2, value, "of so many")


def _so_many(scan: Scan, i: int, part: Numeral) -> tuple[int, int, Numeral] | None:
    """(first token of what is counted, token after it, the whole) of "deux électeurs sur trois" at token i."""
    if part.value >= _OF_SO_MANY or part.place != 1:
        return None
    first, last = items.counted(scan, i + 1, single=part.value == 1)
    whole = scan.number(last + 1)
    if last == first or whole is None or not scan.has(last, "outof") or not _part_of(part, whole) or whole.value > _OF_SO_MANY:
        return None
    if any(scan.has(last + 2, category) for category in ("measure", "percent", "currency", "month", "timeunit")):
        return None
    return None if scan.has(last, "within") and scan.is_word(last + 2) else (first, last, whole)


def multiplies(scan: Scan, first: int, amount: Amount) -> bool:
    """Whether the number (its first token `first`) is a factor: "multiplié par sept", "three times higher"."""
    if amount.kind != "count":
        return False
    factor = scan.has(amount.last, "times") and any(scan.has(amount.last + 1, name) for name in ("comparative", "asmuch"))
    return factor or scan.has(first - 1, "multiplying") or scan.has(amount.last, "fold") or scan.has(amount.last + 1, "fold")


def _is_part(scan: Scan, i: int) -> bool:
    """Halves of matches and years, and "half-brothers", are none."""
    if scan.has(i - 1, "ordinal") or scan.joined(i + 1) or scan.joined(i - 1) or scan.has(i + 1, "timeunit"):
        return False
    hedged = hedges.before(scan, i - 1 if scan.has(i - 1, "the") or scan.has(i - 1, "indefinite") else i)[0] != "exact"
    joined = scan.has(i + 1, "of") or (scan.has(i + 1, "the") and not scan.has(i - 1, "the"))
    if hedged:
        return not scan.has(i + 1, "indefinite")
    own = scan.has(i, "whole") or scan.get(i, "fraction") == 2 or scan.has(i - 1, "the")
    return joined and own and not scan.has(i + 2, "timeunit") and not scan.has(i + 2, "year") and not scan.taken[i + 2]


def _part_of(part: Numeral, whole: Numeral) -> bool:
    return part.place == whole.place == 1 and 0 < part.value < whole.value and whole.value in _WHOLES


def _slash(scan: Scan, i: int, written: Numeral) -> Mention | None:
    """Reads "3/4", but not "24/7" or a date."""
    other = scan.number(i + 2)
    if (
        other is None
        or (int(written.value), int(other.value)) not in _WRITTEN
        or (scan.glued(i + 3) and scan.word(i + 3) == "/")
    ):
        return None
    share = Numeral(_rounded(written.value / other.value), Decimal("0.01"), Decimal("0.01"))
    hedge, first = hedges.before(scan, i)
    if (percent := scan.get(i + 3, "percent")) is not None:  # "1/2 %"
        return scan.mention("percent", first, i + 4, replace(allowed(share, hedge, scan.word(i)), unit=percent), "slash")
    return _mention(scan, i, i + 3, share, "slash")


def _mention(scan: Scan, i: int, last: int, share: Numeral, pattern: str) -> Mention:
    hedge, first = hedges.before(scan, i)
    whole = scan.has(last, "of") or pattern == "one in" or scan.has(last, "the")
    item = items.text(scan, *items.counted(scan, last)) if whole and (scan.has(last, "of") or not scan.has(last, "the")) else ""
    unit = "ratio" if scan.has(last, "of") or scan.has(last, "the") or item else ""
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[last - 1]]
    return scan.mention("quantity", first, last, replace(allowed(share, hedge, written), unit=unit, item=item), pattern)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("1e-12")).normalize()
