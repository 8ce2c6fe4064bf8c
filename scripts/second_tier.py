"""The words of the second tier: languages without a file of their own, from CLDR (Babel) and dateparser's tables.

Dates, digits, shares and sums of money are read with them; what else a language needs stands in `languages/extras.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

import cldr
from babel import Locale
from babel.core import get_global
from babel.languages import get_official_languages
from dateparser.data.languages_info import language_order

from factcheck.languages.frozen import ALIASES

_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_UNITS = ["year", "month", "week", "day", "hour", "minute", "decade", "century"]
_LETTERED = 4  # letters that an extra form of a month or a weekday must have: shorter ones are abbreviations (a judgement)
_NUMBER = re.compile(r"\(\\d[^)]*\)")
_STEP = re.compile(r"(?P<in>in )?(?P<n>\d+|\\1) (?P<unit>\w+)(?P<ago> ago)?")
# Currencies that share a noun, which alone leaves them open.
_NOUNS = {
    "dollar": "USD CAD AUD NZD HKD SGD", "franc": "CHF FRF BEF LUF", "pound": "GBP EGP LBP", "krone": "SEK NOK DKK ISK",
    "peso": "MXN ARS CLP COP PHP", "rupee": "INR PKR LKR", "dinar": "KWD IQD JOD DZD TND", "RUB": "RUB", "lira": "TRY LBP",
    "JPY": "JPY", "PLN": "PLN", "UAH": "UAH", "HUF": "HUF", "CNY": "CNY", "RON": "RON", "BGN": "BGN",
}  # fmt: skip


def second_tier(first: Sequence[str]) -> dict[str, dict[str, Any]]:
    """code → frozen table of every language that both know and that has no file."""
    found = {}
    for code in sorted(one for one in language_order if "-" not in one and one not in first and one not in ALIASES):
        locale = cldr.known(code)
        if locale is not None and all(any(map(str.isalpha, name)) for name in locale.months["format"]["wide"].values()):
            found[code] = _table(code, locale)
    return found


def _table(code: str, locale: Locale) -> dict[str, Any]:
    info = import_module(f"dateparser.data.date_translation_data.{code}").info
    months, weekdays = cldr.months(locale), cldr.weekdays(locale)
    _add(months, {str(n): info.get(name, ()) for n, name in enumerate(_MONTHS, 1)}, _short(locale.months))
    _add(weekdays, {str(n): info.get(name, ()) for n, name in enumerate(_DAYS)}, _short(locale.days))
    units = _units(locale, info)
    words = {
        "month": months,
        "weekday": weekdays,
        "timeunit": units,
        "counted": {"": "|".join(dict.fromkeys(row for row in units.values() if row))},
        **_steps(info),
        **_cues(info, units),
        "dateglue": {"": glue} if (glue := "|".join(_glue(locale))) else {},
        "scale": _scales(locale),
        "percent": {"percent": "|".join(("%", *_percent(locale)))},
        "currency": _currencies(code, locale),
    }
    symbols = locale.number_symbols
    options = {
        "month_first": info.get("date_order") == "MDY",
        "year_first": locale.date_formats["long"].pattern.startswith("y"),
    }
    return {
        "name": cldr.known("en").languages.get(code, locale.english_name or code),
        "decimal": dict(symbols.get("latn", symbols)).get("decimal", "."),
        "options": {name: True for name, holds in options.items() if holds},
        "words": words,
    }


def _short(named: Mapping[str, Any]) -> frozenset[str]:
    """CLDR's abbreviations, which are other words too often ("led", "lis")."""
    forms = (named[form].get(width, {}).values() for form in ("format", "stand-alone") for width in ("abbreviated", "short"))
    return frozenset(name.rstrip(".").lower() for row in forms for name in row)


def _add(rows: dict[str, str], extra: Mapping[str, Iterable[str]], short: frozenset[str]) -> None:
    """Puts dateparser's full forms beside CLDR's."""
    for key, forms in extra.items():
        mine = rows[key].split("|")
        known = {one.lower() for one in mine}
        more = (one for one in forms if len(one) >= _LETTERED and one.replace(" ", "").isalpha())
        fresh = [
            one for one in more if one.lower() not in known | short and not any(name.startswith(one.lower()) for name in known)
        ]
        rows[key] = "|".join(dict.fromkeys([*mine, *(one.lower() for one in fresh)]))


def _units(locale: Locale, info: Mapping[str, Any]) -> dict[str, str]:
    """Units of time, words of two letters and more; a word of two units counts for neither."""
    forms = {}
    for unit in _UNITS:
        named = cldr.unit(locale, f"duration-{unit}") + list(info.get(unit, ()))
        forms[unit] = list(dict.fromkeys(one.lower() for one in named if len(one) > 1 and one.replace(" ", "").isalpha()))
    owners = Counter(one for row in forms.values() for one in row)
    return {unit: "|".join(one for one in row if owners[one] == 1) for unit, row in forms.items()}


def _steps(info: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Words for a day or a unit near the day of writing: "wczoraj", "w zeszłym tygodniu"."""
    found: dict[str, dict[str, list[str]]] = {"dayword": {}, "unitword": {}}
    for step, forms in info.get("relative-type", {}).items():
        match = _STEP.fullmatch(step)
        if match is None or match["unit"] not in ("day", "week", "month", "year"):
            continue
        shift = int(match["n"]) if match["in"] else -int(match["n"])
        day = match["unit"] == "day"
        words = [one.lower() for one in forms if len(one) >= _LETTERED - day and re.fullmatch(r"[^\W\d_]+( [^\W\d_]+)*", one)]
        words = [one for one in words if not any(other != one and other.startswith(one) for other in words)]
        if words:
            found["dayword" if day else "unitword"].setdefault(str(shift) if day else f"{match['unit']} {shift}", []).extend(
                words
            )
    return {category: {key: "|".join(dict.fromkeys(row)) for key, row in rows.items()} for category, rows in found.items()}


def _cues(info: Mapping[str, Any], units: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """What makes a counted time an offset: "3 dni temu", "för 3 dagar sedan", "před 3 dny"."""
    known = sorted({one for row in units.values() for one in row.split("|") if one}, key=lambda one: (-len(one), one))
    found: dict[tuple[str, str], list[str]] = {}
    for step, forms in info.get("relative-type-regex", {}).items():
        match = _STEP.fullmatch(step)
        for form in forms if match else ():
            before, _, after = _NUMBER.sub("#", form).lower().partition("#")
            unit = next((one for one in known if after.strip() == one or after.strip().startswith(f"{one} ")), None)
            if match and unit is not None:
                cue = after.strip()[len(unit) :].strip()
                if key := _CUES.get((bool(match["ago"]), bool(cue))):
                    found.setdefault(key, []).append(cue or before.strip())
    rows: dict[str, dict[str, str]] = {}
    for (category, payload), cues in sorted(found.items()):
        plain = [one for one in dict.fromkeys(cues) if one.replace(" ", "").isalpha()]
        rows[category] = {payload: "|".join(plain)} if plain else {}
    return rows


# (back in time?, behind the unit?) → category and payload.  What looks ahead from behind the unit counts from the date
# spoken of; what does so from before it says "over the last" and "for" as often ("za 15 let", "za 2022 rok").
_CUES = {
    (True, True): ("ago", ""),
    (True, False): ("agobefore", ""),
    (False, True): ("afterwards", "1"),
}


def _glue(locale: Locale) -> list[str]:
    """The words that stand between the parts of a date: "de" in "12 de maig de 2014", "г." in Russian."""
    patterns = [locale.date_formats[width].pattern for width in ("full", "long", "medium")]
    patterns += [
        locale.datetime_skeletons[one].pattern for one in ("yMMMM", "MMMMd", "yMMMd") if one in locale.datetime_skeletons
    ]
    words = (
        word for one in patterns for literal in re.findall(r"'([^']+)'", one) for word in re.findall(r"[^\W\d_]+", literal)
    )
    return list(dict.fromkeys(words))


def _scales(locale: Locale) -> dict[str, str]:
    """Words and signs for thousands, millions …: of two letters and more."""
    found: dict[str, dict[str, None]] = {}
    for width in ("long", "short"):
        for patterns in locale.compact_decimal_formats.get(width, {}).values():
            for size, pattern in patterns.items():
                zeros = pattern.pattern.count("0")
                word = cldr.bare(re.sub("0+", "#", pattern.pattern).replace("'", ""), "#").rstrip(".")
                if zeros and len(word) > 1 and word.replace(" ", "").isalpha() and "¤" not in word:
                    value = int(size) // 10 ** (zeros - 1)
                    found.setdefault(str(value), {})[word] = None
    return {value: "|".join(words) for value, words in sorted(found.items(), key=lambda row: int(row[0]))}


def _percent(locale: Locale) -> list[str]:
    return list(dict.fromkeys(one for one in cldr.unit(locale, "concentr-percent") if one and one != "%"))


def _currencies(code: str, locale: Locale) -> dict[str, str]:
    """Names and symbols of the currencies of the language's own states and of the most used ones, and their nouns alone."""
    own = [
        rows[-1][0]
        for territory, rows in sorted(get_global("territory_currencies").items())
        if code in get_official_languages(territory) and rows and rows[-1][2] is None
    ]
    wanted = sorted({*cldr.MONEY, *own})
    found = {one: [row] if row else [] for one, row in cldr.currencies(locale, wanted).items()}
    for one in own:
        symbol = locale.currency_symbols.get(one, "")
        found.setdefault(one, []).extend([symbol] if len(symbol) > 1 and symbol != one else [])
    for key, nouns in _nouns(locale).items():
        found.setdefault(key, []).extend(nouns)
    return {one: "|".join(dict.fromkeys(rows)) for one, rows in sorted(found.items()) if rows}


def _nouns(locale: Locale) -> dict[str, list[str]]:
    """The nouns of currencies' names: the words that half of the dollars and more share, and in other names their place."""
    shared: dict[str, set[str]] = {}
    places: Counter[int] = Counter()
    for key, row in _NOUNS.items():
        named = [[name.lower().split() for name in cldr.plurals(locale, one)] for one in row.split()]
        counts = Counter(word for names in named for word in {word for name in names for word in name if len(name) > 1})
        for word, count in counts.items():
            if len(named) > 1 and 2 * count >= max(len(named), 4) and word.isalpha() and len(word) > 2:
                shared.setdefault(word, set()).add(key)
                places.update(
                    name.index(word) - len(name) * (name[0] != word) for names in named for name in names if word in name
                )
    at = places.most_common(1)[0][0] if places else None
    for key in (one for one in _NOUNS if one.isupper() and at in (0, -1)):
        for noun in (name.lower().split()[at or 0] for name in cldr.plurals(locale, key) if len(name.split()) == 2):
            if noun.isalpha() and len(noun) > 2:
                shared.setdefault(noun, set()).add(key)
    found: dict[str, list[str]] = {}
    for noun, keys in sorted(shared.items()):
        if len(keys) == 1:
            found.setdefault(next(iter(keys)), []).append(noun)
    return found
