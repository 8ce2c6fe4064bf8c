"""Units by canonical English name ("kilometre", "square metre", "mile per hour"): what they measure, and how they convert."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from factcheck.values.unit_factors import FACTORS

# Words that leave open which currency is meant, and what they can mean.  "¥" is a yen or a yuan.
OPEN_CURRENCIES: dict[str, frozenset[str]] = {
    "dollar": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BSD", "JMD", "LRD", "ZWL", "FJD"}),
    "pound": frozenset({"GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "TRY"}),  # "livre turque"
    "franc": frozenset({"CHF", "FRF", "BEF", "LUF", "XOF", "XAF", "CDF", "GNF", "DJF", "RWF", "BIF", "KMF", "MGF"}),
    "peso": frozenset({"MXN", "ARS", "CLP", "COP", "PHP", "UYU", "CUP", "DOP"}),
    "rupee": frozenset({"INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR"}),  # "roupie indonésienne"
    "krone": frozenset({"DKK", "NOK", "SEK", "ISK", "CZK"}),
    "dinar": frozenset({"KWD", "IQD", "DZD", "TND", "JOD", "LYD", "BHD", "RSD"}),
    "rial": frozenset({"IRR", "OMR", "YER", "SAR", "QAR"}),
    "lira": frozenset({"TRY", "ITL", "LBP", "SYP", "EGP"}),  # "lire libanesi"
    "mark": frozenset({"DEM", "FIM", "BAM"}),
    "shilling": frozenset({"KES", "TZS", "UGX", "SOS", "ATS"}),
    "yen": frozenset({"JPY"}),
    "real": frozenset({"BRL"}),
    "¥": frozenset({"JPY", "CNY"}),
}


WARMTH = frozenset({"celsius", "fahrenheit", "kelvin", "degree"})  # units of temperature; bare degrees leave the scale open


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit measures, and the least and greatest factor to the base of that; `offset` is added before."""

    dimension: str
    least: Fraction
    greatest: Fraction
    offset: Fraction = Fraction(0)


@cache
def unit(name: str) -> Unit | None:
    """The unit of that canonical name, "X per Y" from its parts; None where it is not known."""
    if name in FACTORS:
        dimension, least, greatest, offset = FACTORS[name]
        return Unit(dimension, Fraction(least), Fraction(greatest), Fraction(offset))
    above, per, below = name.partition(" per ")
    one, other = (unit(above), unit(below)) if per else (None, None)
    if one is None or other is None or one.offset or other.offset:
        return None
    return Unit(f"{one.dimension}/{other.dimension}", one.least / other.greatest, one.greatest / other.least)


def commensurable(one: str, other: str) -> bool:
    """Whether numbers in these units can be compared; a unit that is not known compares with itself alone."""
    if one == other or {one, other} == {"", "ratio"}:
        return True
    a, b = unit(one), unit(other)
    return a is not None and b is not None and a.dimension == b.dimension


def in_base(bound: Decimal, name: str, upper: bool, steps: bool = False) -> Decimal:
    """The bound in its dimension's base unit, taken so that the interval can only widen where the unit is open.

    `steps` are a difference: 9 °F more are 5 °C more.
    """
    found = unit(name)
    if found is None:
        return bound
    moved = Fraction(bound) + (0 if steps else found.offset)
    factor = found.greatest if upper == (moved >= 0) else found.least
    product = moved * factor
    return Decimal(product.numerator) / Decimal(product.denominator)


def one_currency(one: str, other: str) -> bool:
    """Whether two currencies can be the same: "dollar" and USD can, "euro" and "dollar" cannot."""
    return one == other or bool(_possible(one) & _possible(other))


def _possible(currency: str) -> frozenset[str]:
    return OPEN_CURRENCIES.get(currency, frozenset({currency}))
