"""Two numbers that are one range: "20 to 30 people", "between $3 and $5 million", "de 3 à 4 %"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factcheck.extraction.numbers import amounts, hedges
from factcheck.extraction.numbers.amounts import Amount
from factcheck.extraction.numbers.scan import DASHES, Scan
from factcheck.values.hedging import between
from factcheck.values.numerals import Numeral, loose_place
from factcheck.values.quantities import Quantity

Opening = Literal["between", "from", ""]
_YEARS = (1800, 2099)
_SHARED = (1000, 1_000_000)  # a number below the first stands in the scale behind the second: "from 606 to 480 million"
_WIDEST = 1000  # times the first end (a judgement): "from 2015 to 20 billion" is no range
_SIDES = {"more_than": 1, "at_least": 1, "less_than": -1, "at_most": -1}


def opened(scan: Scan, first: int) -> Opening:
    """The word before token `first` that makes a range likely."""
    if scan.has(first - 1, "between") or (hedges.article(scan, first - 1) and scan.has(first - 2, "between")):
        return "between"
    return "from" if scan.has(first - 1, "from") else ""


def second(scan: Scan, amount: Amount, opening: Opening) -> Amount | None:
    """The other end of the range that begins with this amount, None where there is none."""
    k = hedges.link(scan, amount.last, opening == "between", opening == "from")
    if k is None:
        return None
    if opening and hedges.article(scan, k) and scan.number(k + 1):
        k += 1  # "de siete grados a los 30"
    if scan.has(k, "hedge"):
        if scan.has(k - 1, "or"):
            return None  # "more than 5,000 or equal to 6,000"
        k += 1
    if (scan.has(k, "currency") and scan.number(k + 1)) or (scan.word(k) == "+" and scan.glued(k + 1)):
        k += 1
    written = scan.number(k)
    if written is None:
        return None
    other = amounts.read(scan, k, written)
    if not _alike(amount, other) or not _separated(scan, amount.last):
        return None
    alternative = scan.has(amount.last, "or")
    low, high = like(amount, other).numeral.value, other.numeral.value
    if low > high and (opening == "between" or _falls(scan, amount, other, opening)):
        return other  # "between -5 and -10 degrees"
    too_far = high > 2 * low if alternative else other.numeral.scaled and not amount.numeral.scaled and 0 < low * _WIDEST < high
    of_years = amount.kind == "count" and other.kind == "count" and _years(low, high)
    return None if low >= high or too_far or of_years else other


def closed(scan: Scan, amount: Amount) -> Amount | None:
    """The amount that closes an open bound: "more than 10 and less than 20"; None where there is none."""
    hedge = hedges.before(scan, amount.first)[0]
    side = _SIDES.get(hedge)
    k = amount.last
    while k < amount.last + 2 and (scan.has(k, "and") or scan.word(k) == "," or scan.has(k, "but")):
        k += 1
    if side is None or k == amount.last or _SIDES.get(scan.get(k, "hedge") or "") != -side:
        return None
    k += 1
    written = scan.number(k + 1) if scan.has(k, "currency") else scan.number(k)
    if written is None:
        return None
    other = amounts.read(scan, k + 1 if scan.has(k, "currency") else k, written)
    rising = (other.numeral.value - amount.numeral.value) * side > 0
    return other if _alike(amount, other) and rising else None


def _falls(scan: Scan, amount: Amount, other: Amount, opening: Opening) -> bool:
    """Whether numbers of one unit go down: "from 606 to 480 million euros", or a slip: "300-200 dollars"."""
    measured = other.kind != "count" or (other.numeral.scaled and opening == "from")
    return measured and not scan.has(amount.last, "or") and amount.kind in ("count", other.kind)


def of_time(scan: Scan, amount: Amount, opening: Opening) -> bool:
    """Whether this is the first number of a length of time: "between 18 and 40 years"."""
    k = hedges.link(scan, amount.last, opening == "between")
    if k is None or amount.kind != "count" or not scan.has(k, "number"):
        return False
    return scan.has(k + 2 if scan.joined(k + 1) else k + 1, "timeunit")


def like(amount: Amount, other: Amount) -> Amount:
    """The first number in the scale and unit of the second: "3 to 5 million", "from 3 to 4 %"."""
    if amount.kind == "count":
        amount = replace(amount, kind=other.kind, unit=other.unit, currency=other.currency)
        if other.below_zero:
            amount = replace(amount, numeral=replace(amount.numeral, value=-abs(amount.numeral.value)))
    written, scale = amount.numeral, other.numeral.scale
    below, least = _SHARED
    shared = scale >= least and 0 < written.value < below
    if scale == 1 or written.scaled or (written.value * scale >= other.numeral.value and not shared):
        return amount
    value, place = written.value * scale, written.place * scale
    return replace(amount, numeral=Numeral(value, place, loose_place(value, place), written.form, scale))


def value(amount: Amount, other: Amount, written: str, hedge: str) -> Quantity:
    """The range from one to the other."""
    return between(like(amount, other).numeral, other.numeral, written, hedge)


def _alike(amount: Amount, other: Amount) -> bool:
    """Whether both measure one thing, or the first leaves the unit to the second ("$3 to 5 million" to the first)."""
    if other.kind == "duration":
        return False
    if amount.kind == "count" or (amount.kind == "money" and other.kind == "count"):
        return True
    named = amount.unit == "degree" and other.unit in ("celsius", "fahrenheit")  # "entre -5° et -10 °C"
    return named or (amount.kind, amount.unit, amount.currency) == (other.kind, other.unit, other.currency)


def _separated(scan: Scan, k: int) -> bool:
    """A dash stands glued to both numbers or to neither: "20-30", "20 - 30", but not "20 -30"."""
    return scan.word(k) not in DASHES or scan.glued(k) == scan.glued(k + 1)


def _years(low: Decimal, high: Decimal) -> bool:
    return _YEARS[0] <= low and high <= _YEARS[1]
