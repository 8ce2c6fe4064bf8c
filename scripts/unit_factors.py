"""Writes factcheck/values/unit_factors.py from pint, so that pint is no import at run time.

    python scripts/unit_factors.py [--check]

`--check` changes nothing and exits 1 where the file differs from what pint gives.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

TARGET = Path(__file__).parent.parent / "factcheck" / "values" / "unit_factors.py"
LENGTHS = "micrometre millimetre centimetre decimetre metre hectometre kilometre inch foot yard mile"
# dimension → names that are pint's own, or canonical English name = pint's expression; several where the word is open (a ton)
UNITS = {
    "length": f"{LENGTHS} nanometre nautical_mile light_year mille=mile,nautical_mile",
    "area": "hectare acre " + " ".join(f"square_{name}={name}**2" for name in LENGTHS.split()),
    "volume": (
        "microlitre millilitre centilitre decilitre litre hectolitre quart=quart,imperial_quart pint=pint,imperial_pint"
        " gallon=gallon,imperial_gallon barrel=oil_barrel cup tablespoon teaspoon fluid_ounce=fluid_ounce,imperial_fluid_ounce "
        + " ".join(f"cubic_{name}={name}**3" for name in LENGTHS.split())
    ),
    "mass": (
        "microgram milligram gram kilogram ounce pound stone carat tonne=metric_ton ton=short_ton,metric_ton,long_ton"
        " kilotonne=kilometric_ton megatonne=megametric_ton gigatonne=gigametric_ton"
    ),
    "time": "microsecond millisecond second minute hour day week month year",
    "length/time": "knot",
    "power": "milliwatt watt kilowatt megawatt gigawatt terawatt horsepower=horsepower,metric_horsepower",
    "energy": (
        "joule kilojoule megajoule gigajoule watt_hour kilowatt_hour megawatt_hour=megawatt*hour gigawatt_hour=gigawatt*hour"
        " terawatt_hour=terawatt*hour calorie kilocalorie electronvolt"
    ),
    "data": "bit kilobit megabit gigabit terabit byte kilobyte megabyte gigabyte terabyte petabyte",
    "pressure": "pascal hectopascal kilopascal bar millibar psi",
    "frequency": "hertz kilohertz megahertz gigahertz",
    "voltage": "volt kilovolt",
    "current": "milliampere ampere",
    "dose": "microsievert millisievert sievert",
    "activity": "becquerel",
    "share": "ratio=dimensionless percent",
}
BASES = {"time": "second", "volume": "litre", "mass": "gram", "energy": "joule", "data": "bit"}  # else pint's own base unit
OTHERS = {
    "celsius": ("temperature", "1", "1", "273.15"),
    "kelvin": ("temperature", "1", "1", "0"),
    "fahrenheit": ("temperature", "5/9", "5/9", "459.67"),
    "degree": ("degree", "1", "1", "0"),  # of an arc or of an unnamed scale
    "percentage point": ("points", "1", "1", "0"),
    "basis point": ("points", "0.01", "0.01", "0"),
    "permille": ("share", "0.001", "0.001", "0"),
    "decibel": ("loudness", "1", "1", "0"),
}
HEAD = '''"""Units by canonical English name: (dimension, least and greatest factor to its base, what is added before).

Made by scripts/unit_factors.py from pint; not to be edited.  Factors differ where the word is open: a ton is 907 to 1016 kg.
"""

from __future__ import annotations

FACTORS: dict[str, tuple[str, str, str, str]] = {
'''


def table() -> dict[str, tuple[str, str, str, str]]:
    """Every unit with its factors as pint has them."""
    import pint

    registry = pint.UnitRegistry()
    found = {}
    for dimension, row in UNITS.items():
        base = registry.parse_units(BASES[dimension]) if dimension in BASES else None
        for entry in row.split():
            name, _, expressions = entry.partition("=")
            factors = sorted(_factor(registry, one, base) for one in (expressions or name).split(","))
            found[name.replace("_", " ")] = (dimension, _plain(factors[0]), _plain(factors[-1]), "0")
    return found | OTHERS


def _factor(registry: object, expression: str, base: object) -> Decimal:
    quantity = registry.Quantity(1, expression)  # type: ignore[attr-defined]
    converted = quantity.to(base) if base is not None else quantity.to_base_units()
    return Decimal(f"{float(converted.magnitude):.12g}")


def _plain(number: Decimal) -> str:
    return format(number.normalize(), "f")


def main() -> int:
    """Write the table, or compare it."""
    rows = "".join(f"    {name!r}: {entry!r},\n".replace("'", '"') for name, entry in sorted(table().items()))
    text = HEAD + rows + "}\n"
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
