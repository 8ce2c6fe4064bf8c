"""Writes factcheck/languages/frozen/<code>.json: the names of one language that CLDR (Babel) and dateparser know.

    python scripts/cldr.py [--check]

A language with a file of its own gets CLDR's names alone, which stand below its file's; any other also the words that let its
dates and amounts be read (`second_tier.py`).  `--check` changes nothing and exits 1 where a file differs from what they give.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

from babel import Locale, UnknownLocaleError, localedata
from babel.core import get_global

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from factcheck.languages import codes  # noqa: E402
from factcheck.values.symbols import CURRENCIES  # noqa: E402

FOLDER = ROOT / "factcheck" / "languages" / "frozen"
TERRITORIES = ROOT / "factcheck" / "languages" / "territories.json"
Table = dict[str, dict[str, str]]

# Feet, inches and ounces are parts of the body, customs and animals elsewhere: a file names them where they are safe.
UNITS = {
    "length": "millimeter centimeter decimeter meter kilometer micrometer nanometer yard mile",
    "area": "square-kilometer square-meter square-centimeter square-mile square-foot hectare acre",
    "volume": "milliliter centiliter deciliter liter hectoliter cubic-meter cubic-kilometer cubic-centimeter gallon barrel",
    "mass": "microgram milligram gram kilogram tonne",
    "speed": "kilometer-per-hour meter-per-second mile-per-hour",
    "power": "watt kilowatt megawatt gigawatt horsepower",
    "energy": "kilowatt-hour calorie kilocalorie joule kilojoule",
    "electric": "volt",
    "digital": "byte kilobyte megabyte gigabyte terabyte megabit gigabit",
    "frequency": "hertz kilohertz megahertz gigahertz",
    "temperature": "celsius fahrenheit",
    "pressure": "hectopascal",
    "duration": "millisecond microsecond",
}
OURS = {"cubic-centimeter": "cubic centimetre", "tonne": "tonne"}  # CLDR's identifiers that are not ours but for "-" and "er"
MONEY = sorted(code for code in CURRENCIES if len(code) == 3 and code.isupper() and code not in ("BTC", "ETH"))
# CLDR's names that no news uses, or that are another word or a given name.
NO_NAMES = frozenset({"Maurice", "Salvador", "Reunião", "Maurício", "Riunione", "Reunión", "Granada"})

SOURCES = """Babel {babel}: names of the Unicode Common Locale Data Repository, copyright Unicode, Inc., Unicode License v3
dateparser {dateparser}: words around dates, copyright Scrapinghub, BSD 3-Clause License
"""


def main() -> int:
    """Write the files, or compare them."""
    from second_tier import second_tier

    tables = {code: names(code) for code in codes()} | second_tier(codes())
    texts = {f"{code}.json": as_json(table) for code, table in sorted(tables.items())} | {"SOURCES": sources()}
    found = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")}
    if "--check" in sys.argv:
        return int(found != texts)
    FOLDER.mkdir(exist_ok=True)
    for name in found.keys() - texts.keys():
        (FOLDER / name).unlink()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def sources() -> str:
    """Where the names come from, in which version."""
    return SOURCES.format(babel=version("babel"), dateparser=version("dateparser"))


def as_json(table: Mapping[str, object]) -> str:
    """One category a line."""
    words = table["words"]
    assert isinstance(words, dict)
    rows = ",\n".join(f"  {_dump(category)}: {_dump(rows)}" for category, rows in sorted(words.items()) if rows)
    head = "".join(f" {_dump(key)}: {_dump(value)},\n" for key, value in table.items() if key != "words")
    return f'{{\n{head} "words": {{\n{rows}\n }}\n}}\n'


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def names(code: str) -> dict[str, object]:
    """What CLDR calls months, weekdays, units, currencies and territories in a language that has a file."""
    locale = known(code)
    assert locale is not None, f"Babel does not know {code}"
    words = {
        "month": months(locale),
        "weekday": weekdays(locale),
        "measure": measures(locale),
        "currency": {one: row for one, row in currencies(locale, sorted({*MONEY, *legal_tender()})).items() if row},
        "country": territories(locale),
    }
    return {"words": words}


def legal_tender() -> set[str]:
    """The ISO 4217 codes of all legal tender of today: names are safe in a text, codes such as "ALL" and "TOP" are not."""
    rows = (row for money in get_global("territory_currencies").values() for row in money)
    return {code for code, _, end, tender in rows if end is None and tender} - {"ZWG"}  # "Zimbabwean gold" is gold too


def months(locale: Locale) -> dict[str, str]:
    """The full names by number, as they stand in a date and alone."""
    return {str(n): _row(locale.months[form]["wide"][n] for form in ("format", "stand-alone")) for n in range(1, 13)}


def weekdays(locale: Locale) -> dict[str, str]:
    """The full names, Monday 0."""
    return {str(n): _row(locale.days[form]["wide"][n] for form in ("format", "stand-alone")) for n in range(7)}


def measures(locale: Locale) -> dict[str, str]:
    """The names of units in every number, by canonical name."""
    found = {_unit(name): _row(unit(locale, f"{kind}-{name}")) for kind, row in UNITS.items() for name in row.split()}
    return {name: row for name, row in sorted(found.items()) if row}


def unit(locale: Locale, name: str) -> list[str]:
    """The full names of a unit in every number."""
    long = dict(dict(locale._data["unit_patterns"].get(name, {})).get("long", {}))
    return [bare(str(form), "{0}") for number, form in long.items() if number != "per"]


def _unit(name: str) -> str:
    spelled = name.replace("-", " ")
    for short, full in (("meter", "metre"), ("liter", "litre")):
        spelled = spelled.replace(short, full)
    return OURS.get(name, spelled)


def bare(pattern: str, place: str) -> str:
    """What the pattern says beside its place, "" where it says something on both sides."""
    before, _, after = pattern.replace("\u00a0", " ").replace("\u200f", "").partition(place)
    return "" if before.strip() and after.strip() else (before or after).strip()


def currencies(locale: Locale, wanted: Iterable[str], fewest: int = 2) -> dict[str, str]:
    """The names in every number by ISO 4217 code; shorter ones than so many words can be other things too, but for the euro."""
    found = {code: plurals(locale, code) for code in wanted}
    return {
        code: _row(name for name in names if code == "EUR" or len(name.split()) >= fewest)
        for code, names in found.items()
        if names
    }


def plurals(locale: Locale, code: str) -> list[str]:
    """A currency's names in the singular and in every other number."""
    named = locale._data["currency_names_plural"].get(code, {})
    forms = [named[number] for number in sorted(named)] if named else []
    return list(dict.fromkeys(one for one in (locale.currencies.get(code, ""), *forms) if one and one != code))


def territories(locale: Locale) -> dict[str, str]:
    """The names of states by our English name."""
    english = known("en").territories
    codes_of = {name.replace("&", "and"): code for code, name in english.items() if len(code) == 2}
    table = json.loads(TERRITORIES.read_text(encoding="utf-8"))
    coded = {}
    for ours, row in table.items():
        forms = [ours, *row["names"].get("en", "").split("|")]
        coded[ours] = next((codes_of[form] for form in forms if form in codes_of), None)
    found = {ours: locale.territories.get(code, "").replace("&", "and") for ours, code in coded.items() if code}
    return {
        ours: name
        for ours, name in found.items()
        if name and name not in NO_NAMES and not set("(),") & set(name) and " - " not in name
    }


def _row(forms: Iterable[str]) -> str:
    """The forms once each, as a row of a lexicon."""
    return "|".join(dict.fromkeys(form.strip() for form in forms if form.strip() and "|" not in form))


@cache
def known(code: str) -> Locale | None:
    """The language's CLDR data, None where Babel has none.

    Babel keeps what it has resolved for one language in tables that all of them share: each gets fresh ones.
    """
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return None
    localedata._cache.clear()
    assert locale._data
    return locale


if __name__ == "__main__":
    sys.exit(main())
