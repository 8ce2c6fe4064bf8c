"""What stands around a number and says what it measures: percent, money, a unit, a length of time.

Categories beside those of `currencies`: `measure` (canonical unit), `shyunit` (a sign that measures only right behind digits),
`subunit` (cents), `percent` (`percentbefore` its number), `pointword` and `reaching` ("three points to 38%"), `per`,
`belowzero`, `warmth` of weather, `timeunit` (a length of time is the dates' business).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from factcheck.extraction.numbers import currencies
from factcheck.extraction.numbers.scan import DASHES, Scan
from factcheck.text.numberparts import Part, times
from factcheck.values.numerals import Numeral
from factcheck.values.symbols import LETTERED
from factcheck.values.units import unit

Kind = Literal["count", "percent", "money", "measure", "duration"]
_SIGNS = frozenset("mgltKVW")
_WORDS_TOO = ("ha", "mi")  # of the signs
_FEET, _INCHES = frozenset("'’′"), frozenset({'"', "”", "″", "''"})
_GOES_ON = frozenset("%$€£-/")
_DEGREES = {"C": "celsius", "F": "fahrenheit"}
_AROUND = 12  # tokens in which weather is spoken of (a judgement)
_FAR = 6  # tokens from "points" to the share that they reach (a judgement)
_STOPS = frozenset({".", ";", "!", "?", "", "\n"})
_WHOLE_SUM = (",", ".")
_CENTS = 2  # digits
_ALL = 100  # points
_FINE = Decimal("1e-9")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit: `first` and `last` are token numbers, half-open, the unit or sign included."""

    first: int
    last: int
    numeral: Numeral
    kind: Kind = "count"
    unit: str = ""
    currency: str = ""
    below_zero: bool = False  # said with these words
    or_more: bool = False  # "20+"


def read(scan: Scan, i: int, numeral: Numeral) -> Amount:
    """The number at token i with the sign before it or the unit after it."""
    if scan.has(i - 1, "percentbefore") and not scan.taken[i - 1]:
        return Amount(i - 1, i + 1, numeral, "percent", "percent")
    after = _after(scan, i, numeral)
    before = currencies.before(scan, i) if after.kind in ("count", "money") else None
    if before is None or (after.kind == "money" and scan.word(i - 1).isalpha()):
        return after
    first = i - 2 if before in LETTERED.values() and scan.word(i - 1) == "$" and scan.glued(i - 1) else i - 1
    currency = after.currency if after.currency.isupper() else before
    return _with_cents(scan, replace(after, first=first, kind="money", currency=currency), named_only=True)


def _after(scan: Scan, i: int, numeral: Numeral) -> Amount:
    plus = scan.word(i + 1) == "+" and scan.glued(i + 1) and not scan.has(i + 2, "number")
    bare = Amount(i, i + 1 + plus, numeral, or_more=plus)
    k = _unit_place(scan, bare.last, numeral)
    if (percent := scan.get(k, "percent")) is not None and not _of_pages(percent, numeral):
        return replace(bare, last=k + 1, kind="percent", unit=percent)
    if scan.has(k, "pointword") and _to_a_share(scan, k + 1):
        return replace(bare, last=k + 1, kind="percent", unit="percentage point")
    if currency := currencies.named(scan, k, numeral):
        if (size := scan.get(k + 1, "scale")) and scan.word(k).isupper() and not numeral.scaled:  # "75 USD millones"
            many = times(Part(k, numeral), k, Decimal(size)).numeral
            return replace(bare, last=k + 2, kind="money", currency=currency, numeral=many)
        return _with_cents(scan, replace(bare, last=k + 1, kind="money", currency=currency))
    if coded := currencies.scaled(scan, k):
        many = times(Part(k, numeral), k, coded[0]).numeral
        return replace(bare, last=k + 1, kind="money", currency=coded[1], numeral=many)
    if measure := _measure(scan, k, numeral):
        return _below_zero(scan, _with_smaller(scan, replace(bare, last=measure[1], kind="measure", unit=measure[0])))
    if scan.glued(k) and scan.word(k) in _DEGREES and _of_warmth(scan, i):
        return replace(bare, last=k + 1, kind="measure", unit=_DEGREES[scan.word(k)])
    if scan.has(k, "belowzero"):
        return _below_zero(scan, replace(bare, last=k, kind="measure", unit="degree"))
    if feet := _feet_and_inches(scan, i, numeral):
        return replace(bare, last=i + 4, kind="measure", unit="foot", numeral=feet)
    if scan.word(i + 1) in ("(", "{") and scan.word(i + 3) in (")", "}") and scan.has(i + 2, "measure"):
        return replace(bare, last=i + 4, kind="measure", unit=scan.get(i + 2, "measure"))
    if scan.has(k, "timeunit") and not scan.has(k - 1, "fused") and not scan.has(k, "fraction") and not plus:
        return replace(bare, kind="duration")
    return bare


def _of_pages(percent: str, numeral: Numeral) -> bool:
    """Whether "352 pp." are pages: no share is so many points off."""
    return percent == "percentage point" and numeral.value > _ALL


def _of_warmth(scan: Scan, i: int) -> bool:
    """Whether the words around say that "30C" is no seat and no flat."""
    return any(scan.has(k, "warmth") for k in range(max(0, i - _AROUND), min(scan.size, i + _AROUND)))


def _to_a_share(scan: Scan, k: int) -> bool:
    """Whether points are those of a share that follows: "three points to 38%"; "120 points, or 0.4%" are an index's."""
    for i in range(k, k + _FAR):
        if scan.has(i, "or") or scan.word(i)[:1] in _STOPS:
            return False
        to = i + 2 if scan.has(i + 1, "the") else i + 1
        if scan.has(i, "reaching") and scan.has(to, "number"):
            return scan.has(to + 1, "percent")
    return False


def _unit_place(scan: Scan, k: int, numeral: Numeral) -> int:
    """The token where a unit of the number that ends before token k can stand: behind "-" ("3-inch"), ",-" (cents) or "de"."""
    if scan.word(k) == "." and scan.glued(k) and numeral.scale > 1 and scan.has(k + 1, "currency") and not scan.capital(k + 1):
        return k + 1  # "250 tys. zł"
    if scan.word(k) in _WHOLE_SUM and scan.word(k + 1) in DASHES and scan.glued(k) and scan.glued(k + 1):
        return k + 2
    large = numeral.scaled or numeral.value >= currencies.SUMS_FROM or numeral.low is not None or numeral.place < 1
    return k + 1 if scan.joined(k) or (scan.has(k, "of") and large) else k


def _measure(scan: Scan, k: int, numeral: Numeral) -> tuple[str, int] | None:
    """(unit, token after it) at token k."""
    name: str | None = scan.get(k, "measure")
    if name is None or (scan.has(k, "shyunit") and not _is_sign(scan, k, numeral)):
        weighed = scan.get(k, "moneyword") or (scan.get(k, "scaledmoney") if numeral.place < 1 else None)  # "2,5 livres"
        return ("pound", k + 1) if name is None and weighed == "pound" else None
    end = k + 1
    below = _per(scan, end)
    if below and unit(f"{name} per {below[0]}"):
        return f"{name} per {below[0]}", below[1]
    return name, end


def _is_sign(scan: Scan, k: int, numeral: Numeral) -> bool:
    word = scan.word(k)
    cased = len(word) > 1 or word in _SIGNS
    gap = scan.tokens.starts[k] - scan.tokens.ends[k - 1]
    alone = not scan.glued(k + 1) or not scan.word(k + 1)[:1].isalnum()
    return cased and alone and gap <= 1 and (numeral.form != "words" or (len(word) > 1 and word not in _WORDS_TOO))


def _below_zero(scan: Scan, amount: Amount) -> Amount:
    """Reads "5 degrees below zero"."""
    if not scan.has(amount.last, "belowzero"):
        return amount
    frozen = replace(amount.numeral, value=-abs(amount.numeral.value))
    return replace(amount, last=amount.last + 1, numeral=frozen, below_zero=True)


def _per(scan: Scan, k: int) -> tuple[str, int] | None:
    """(unit, token after it) of "per hour", "/h", "an hour", "à l'heure"."""
    if scan.has(k, "per") or scan.word(k) == "/":
        k += 1
    elif scan.word(k) in ("à", "a") and scan.has(k + 1, "the"):
        k += 2
    else:
        return None
    name = scan.get(k, "timeunit") or scan.get(k, "measure")
    return (name, k + 1) if name else None


def _with_smaller(scan: Scan, amount: Amount) -> Amount:
    """Reads "5 feet 2 inches", "2 km and 1 metre": one length; each part's unit is smaller than the one before."""
    joint = scan.has(amount.last, "and") or scan.joined(amount.last) or scan.word(amount.last) == ","
    k = amount.last + 1 if joint else amount.last
    numeral = scan.number(k)
    if numeral is None or amount.numeral.scaled:
        return amount
    more = _measure(scan, _unit_place(scan, k + 1, numeral), numeral) or _bare_inches(scan, amount, k, numeral)
    one, other = unit(amount.unit), unit(more[0]) if more else None
    if more is None or one is None or other is None or one.dimension != other.dimension or other.least >= one.least:
        return amount
    share = other.least / one.least
    added = (numeral.value * share.numerator / share.denominator).quantize(_FINE).normalize()
    place = Decimal(share.numerator) / Decimal(share.denominator)
    whole = Numeral(amount.numeral.value + added, place, place, amount.numeral.form)
    return _with_smaller(scan, replace(amount, last=more[1], numeral=whole))


def _feet_and_inches(scan: Scan, i: int, numeral: Numeral) -> Numeral | None:
    """The feet of 6'7"."""
    inches = scan.number(i + 2)
    marks = scan.word(i + 1) in _FEET and scan.word(i + 3) in _INCHES and scan.glued(i + 1) and scan.glued(i + 3)
    if inches is None or not marks or inches.value >= 12 or numeral.place != 1:
        return None
    twelfth = Decimal(1) / 12
    return Numeral(numeral.value + (inches.value * twelfth).quantize(_FINE).normalize(), twelfth, twelfth)


def _bare_inches(scan: Scan, amount: Amount, k: int, numeral: Numeral) -> tuple[str, int] | None:
    """The inches of "12 ft 2 in" and "5-foot-10"."""
    if amount.unit != "foot" or numeral.value >= 12:
        return None
    if scan.word(k + 1) == "in":
        return "inch", k + 2
    return ("inch", k + 1) if scan.joined(k - 1) else None


def _with_cents(scan: Scan, amount: Amount, named_only: bool = False) -> Amount:
    """Reads "3 dollars 50 cents", "1 euro 50", "3€50", "$20 and 43 cents": one sum."""
    tied = scan.glued(amount.last - 1) and scan.glued(amount.last) and len(scan.word(amount.last)) == _CENTS
    if scan.has(amount.last - 1, "subunit") or amount.numeral.scaled:
        return amount
    if not (named_only or tied or scan.is_word(amount.last - 1)):
        return amount
    k = amount.last + 1 if scan.has(amount.last, "and") or scan.has(amount.last, "withpart") else amount.last
    numeral = scan.number(k)
    if numeral is None or not 0 < numeral.value < 100 or numeral.place < 1:
        return amount
    named = scan.has(k + 1, "subunit")
    if named_only and not named:
        return amount
    last_word = not scan.is_word(k + 1) and scan.word(k + 1) not in _GOES_ON
    uncounted = k == amount.last and scan.has(k + 1, "itemstop") and not scan.has(k + 1, "rangelink")  # "3 euros 50 you get"
    bare = (last_word or uncounted) and numeral.value >= 10 and (k == amount.last or scan.word(k + 1)[:1] in _STOPS)
    if not named and not bare and not tied:
        return amount
    cent = Decimal("0.01")
    whole = Numeral(amount.numeral.value + numeral.value * cent, cent, cent, amount.numeral.form)
    return replace(amount, last=k + 1 + named, numeral=whole)
