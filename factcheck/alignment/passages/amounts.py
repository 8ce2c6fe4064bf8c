"""How two numbers stand as tellings of one number.

Stricter than `values.quantities.compare`: whoever retells a story keeps its numbers, or rounds them, so a number that merely
could be right ("more than 5,000" and "6,200") is no telling of the same one: INCOMPARABLE.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from factcheck.alignment.passages.figures import figures, in_other_notation
from factcheck.values.base import Relation
from factcheck.values.quantities import Quantity, compare, degrees_apart, in_two_scales
from factcheck.values.scales import other_scale, other_share
from factcheck.values.slips import is_slip
from factcheck.values.units import WARMTH, in_base, one_currency

_ABOVE, _BELOW = ("at_least", "more_than"), ("at_most", "less_than")
_THOUSAND = Decimal(1000)
_DASHES = ("-", "−", "–")
_GROUPS = re.compile(r"\d+")
_NEAR = Decimal("0.1")  # a bound and a number this near, by their ratio, can be one telling of one number (a judgement)
_GROWN = Decimal("1.5")  # a bound that a later telling raises stays within this ratio (a judgement)
# Whoever converts roughly stays within these ratios and these degrees Celsius, of an exact number and of one with a hedge, even
# where that is more than rounding (judgements).
_CONVERTED, _ROUGHLY = Decimal("1.1"), Decimal("1.5")
_DEGREES, _ROUGH_DEGREES = 2, 6
_HALF = Decimal("0.5")  # of the last digit that is not a nought
_KEPT_DIGITS = 2  # that a rounded number keeps, so that 20 is no rounding of 16


def amounts(a: Quantity, b: Quantity) -> Relation:
    """How the two stand; symmetric."""
    if a.stated is None or b.stated is None:
        return _ranges(a, b)
    return _stated(*_in_one_scale(*_in_one_currency(a, b)), a.stated, b.stated)


def _stated(a: Quantity, b: Quantity, one: Decimal, other: Decimal) -> Relation:
    """Where both state one number each."""
    found = compare(a, b)
    if one == other:
        return _equal(a, b, found)
    if other_scale_word(a, b):
        return Relation.APART
    if found is Relation.INCOMPARABLE or _cut_short(a, b):
        return Relation.INCOMPARABLE
    if _one_notation(a, b):
        return Relation.SAME
    if _other_notation(a, b, one, other) or _in_thousands(a, b) or _dashed(a, b):
        return Relation.OVERLAPS
    if a.unit != b.unit:
        rough = Relation.APART if _far(a, b, one, other) else Relation.INCOMPARABLE
        return rough if found is Relation.APART else found
    if in_two_scales(a, b):
        return Relation.OVERLAPS
    if _rounds(one, other):
        return Relation.OVERLAPS
    if a.hedge == b.hedge:
        return Relation.APART if a.hedge != "exact" else _strict(a, b)
    if is_slip(_figures(one), _figures(other)) and not _roughly(a, b, one, other):
        return Relation.APART
    if a.hedge in _ABOVE + _BELOW or b.hedge in _ABOVE + _BELOW:
        return _bounds(a, b, found, _near(one, other))
    return _strict(a, b)


def _equal(a: Quantity, b: Quantity, found: Relation) -> Relation:
    """The same number: of one unit, or of two that were both read."""
    two_units = found is Relation.APART and a.unit and b.unit and a.unit != b.unit
    two_currencies = a.currency and b.currency and not one_currency(a.currency, b.currency)
    if two_units or two_currencies or other_share(a, b):
        return Relation.APART
    return Relation.SAME if a.hedge == b.hedge else Relation.WITHIN


def _bounds(a: Quantity, b: Quantity, found: Relation, near: bool) -> Relation:
    """Two different numbers, at least one of them a bound; two bounds of one side, if not far apart, can both be right."""
    one_sided = any(a.hedge in side and b.hedge in side for side in (_ABOVE, _BELOW))
    if found is Relation.APART or (one_sided and not _like(a, b)):
        return Relation.APART
    return Relation.OVERLAPS if near else Relation.INCOMPARABLE


def _like(a: Quantity, b: Quantity) -> bool:
    """Whether a later count explains the difference: "more than 40", "more than 50"."""
    low, high = sorted((abs(a.stated or Decimal()), abs(b.stated or Decimal())))
    return high <= low * _GROWN


def _roughly(a: Quantity, b: Quantity, one: Decimal, other: Decimal) -> bool:
    """Whether one number can be the other said roughly: "about 240" is no 260, for who says 240 counts in tens.

    What is said from one side ("just over 12,000") reaches as far as it is read.
    """
    rough = [(quantity, number) for quantity, number in ((a, one), (b, other)) if quantity.hedge == "about"]
    if not rough:
        return _near(one, other)
    if any(number in (quantity.low, quantity.high) and quantity.low != quantity.high for quantity, number in rough):
        return _near(one, other)
    return any(abs(one - other) <= _HALF.scaleb(int(number.normalize().as_tuple().exponent)) for _, number in rough)


def _near(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= _NEAR * max(abs(a), abs(b))


def other_scale_word(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers that may be of one thing are the same figures with two scale words: "18 billion", "18 Billionen"."""
    two_currencies = a.currency and b.currency and not one_currency(a.currency, b.currency)
    return a.scale > 1 < b.scale and not two_currencies and other_scale(a, b) and not _in_thousands(a, b)


def _far(a: Quantity, b: Quantity, one: Decimal, other: Decimal) -> bool:
    """Whether two numbers differ by more than a rough conversion of their units explains."""
    if not a.unit or not b.unit:
        return False
    exact = a.hedge == b.hedge == "exact"
    if {a.unit, b.unit} <= WARMTH:
        return degrees_apart(a, b) > (_DEGREES if exact else _ROUGH_DEGREES)
    spans = (
        [in_base(number, name, upper=upper) for upper in (False, True)] for number, name in ((one, a.unit), (other, b.unit))
    )
    low, high = sorted(spans)
    return low[1] * (_CONVERTED if exact else _ROUGHLY) < high[0]


def _in_one_currency(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """A number without its currency beside a sum of money is a sum of that: "the 20 million more"."""
    if a.unit or b.unit or bool(a.currency) == bool(b.currency):
        return a, b
    return replace(a, currency=a.currency or b.currency), replace(b, currency=b.currency or a.currency)


def _in_one_scale(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Bare degrees beside a temperature are of its scale, unless the numbers are one temperature in two."""
    if "degree" not in (a.unit, b.unit) or a.unit == b.unit or not {a.unit, b.unit} <= WARMTH or in_two_scales(a, b):
        return a, b
    named = a.unit if b.unit == "degree" else b.unit
    return replace(a, unit=named), replace(b, unit=named)


def _figures(number: Decimal) -> str:
    """The number's digits as they would be written in full: "5 million" and "6 million" differ in one."""
    return f"{number:f}"


def _strict(a: Quantity, b: Quantity) -> Relation:
    """As the numbers are written, without the allowance for round ones."""
    one, other = (replace(quantity, loose_low=None, loose_high=None) for quantity in (a, b))
    return compare(one, other)


def _ranges(a: Quantity, b: Quantity) -> Relation:
    """Where one is a range or a vague word."""
    if (a.stated is None) != (b.stated is None):
        exact, spread = (a, b) if b.stated is None else (b, a)
        return Relation.WITHIN if exact.stated in (spread.low, spread.high) else Relation.INCOMPARABLE
    found = compare(a, b)
    if found is Relation.INCOMPARABLE and None not in (a.low, a.high) and (a.low, a.high) == (b.low, b.high):
        return Relation.WITHIN
    one, other = (sorted(figures(spread.written)) for spread in (a, b))
    if found is Relation.INCOMPARABLE or not one or not other:  # "hundreds" says too little to be apart
        return Relation.INCOMPARABLE if found is Relation.APART else found
    if found is Relation.APART and other_scale(a, b):
        return Relation.APART
    # The same numbers as written, whichever comes first and whichever of them a scale word belongs to.
    return Relation.SAME if found is Relation.SAME or one == other else Relation.APART


def _rounds(a: Decimal, b: Decimal) -> bool:
    """Whether one is the other rounded to fewer digits."""
    coarse, fine = sorted((a.normalize(), b.normalize()), key=lambda number: len(number.as_tuple().digits))
    if len(coarse.as_tuple().digits) < _KEPT_DIGITS:
        return False
    return fine.quantize(Decimal(1).scaleb(int(coarse.as_tuple().exponent)), rounding=ROUND_HALF_UP) == coarse


def _one_notation(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are the same groups of digits, so that only their separators were read differently.

    "3.064" is written for 3064 in one language and for 3 and a bit in the other, and copied from one to the other as it is.
    """
    if a.scale != b.scale:
        return False
    groups = _GROUPS.findall(a.written)
    return groups == _GROUPS.findall(b.written) and len(groups) > 1 and all(len(group) == 3 for group in groups[1:])


def _other_notation(a: Quantity, b: Quantity, one: Decimal, other: Decimal) -> bool:
    """Whether one was read in thousands and the other with decimals: "2,450 metres" and "2450 Meter"."""
    if a.scale != b.scale or (a.unit and b.unit and a.unit != b.unit):
        return False
    return in_other_notation(a.written, b.written, one / a.scale, other / b.scale)


def _in_thousands(a: Quantity, b: Quantity) -> bool:
    """Whether one was read with decimals and the other is its number in thousands: "7,400 millones" and "7,4 milliards"."""
    low, high = sorted((a, b), key=lambda one: abs(one.stated or Decimal()))
    written = figures(low.written)
    if len(written) != 1 or not written[0].endswith("0") or not written[0].isdigit():  # no decimals end with a nought
        return False
    thousands = (low.stated or Decimal()) * _THOUSAND
    return (a.unit, a.currency) == (b.unit, b.currency) and Decimal(written[0]) * low.scale == thousands == high.stated


def _dashed(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers differ by a dash alone: it may set off a clause, and who tells of a fall in words drops the sign."""
    return a.stated == -(b.stated or 0) != 0 and any(one.written.startswith(_DASHES) for one in (a, b))


def _cut_short(a: Quantity, b: Quantity) -> bool:
    """Whether one number is the end of the other: "9.200" and the "200" of "9 mille 200"."""
    short, long = sorted((_GROUPS.findall(a.written), _GROUPS.findall(b.written)), key=len)
    return 0 < len(short) < len(long) and len(long[-1]) == 3 and short == long[-len(short) :]
