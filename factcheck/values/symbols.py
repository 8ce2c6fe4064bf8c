"""Signs of units and currencies that are the same in every language, and how a lexicon adds its own words to them.

A unit's key is its canonical English name; a currency's is its ISO 4217 code, or the bare word where the sign leaves it open.
"""

from __future__ import annotations

from collections.abc import Mapping

MEASURES = {
    "millimetre": "mm", "centimetre": "cm", "decimetre": "dm", "metre": "m", "kilometre": "km|kms", "micrometre": "µm|μm",
    "nanometre": "nm", "square metre": "m²|m2", "square kilometre": "km²|km2", "square centimetre": "cm²|cm2", "hectare": "ha",
    "cubic metre": "m³|m3", "cubic centimetre": "cm³|cm3|cc", "cubic kilometre": "km³|km3",
    "millilitre": "ml|mls", "centilitre": "cl", "decilitre": "dl", "litre": "l", "hectolitre": "hl",
    "microgram": "µg|μg|mcg", "milligram": "mg", "gram": "g", "kilogram": "kg|kgs", "tonne": "t", "kilotonne": "kt", "megatonne": "Mt",
    "mile": "mi", "foot": "ft", "inch": "″", "yard": "yd|yds", "pound": "lb|lbs", "ounce": "oz",
    "mile per hour": "mph", "kilometre per hour": "km/h|kmh|kph|kmph|km/hr", "metre per second": "m/s", "knot": "kt/h",
    "celsius": "°C|° C|℃|° Celsius|ºC|º C", "fahrenheit": "°F|° F|℉|° Fahrenheit|ºF", "degree": "°|º", "kelvin": "K",
    "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "kilowatt hour": "kWh",
    "megawatt hour": "MWh", "gigawatt hour": "GWh", "terawatt hour": "TWh", "horsepower": "hp|bhp", "volt": "V", "kilovolt": "kV",
    "kilobyte": "KB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz",
    "gigahertz": "GHz", "hectopascal": "hPa", "kilopascal": "kPa", "decibel": "dB", "kilojoule": "kJ", "kilocalorie": "kcal",
    "millisievert": "mSv", "microsievert": "µSv|μSv", "permille": "‰",
}  # fmt: skip
# Short signs that are other things too: they measure only right behind digits, written as here.
SHY = "m|g|l|t|mi|ha|cc|K|V|W|kt|Mt|cl|dl|hl|nm|MB|KB"
CURRENCIES = {
    "dollar": "$", "EUR": "€|EUR", "GBP": "£|GBP", "¥": "¥", "JPY": "JPY|JP¥", "CNY": "CNY|RMB|CN¥|元", "INR": "₹|INR|Rs|Rs.",
    "USD": "USD|US$|US $|U.S.$|U.S. $|USD$|$ US|$US|$ USD|$USD",
    "CAD": "CAD|CA$|CAD$|CDN$|$ CAD|$ CA|$ C", "AUD": "AUD|AU$|AUD$|$ AUD", "NZD": "NZD|NZ$|NZD$",
    "HKD": "HKD|HK$|HK $|HKD$", "SGD": "SGD|SGD$", "TWD": "TWD|NT$", "MXN": "MXN|MXN$|Mex$", "BRL": "BRL", "CHF": "CHF|Sfr|SFr.",
    "RUB": "₽|RUB", "TRY": "₺|TL", "KRW": "₩|KRW", "ILS": "₪|ILS|NIS", "UAH": "₴|UAH", "PLN": "zł|PLN", "CZK": "Kč|CZK", "HUF": "HUF",
    "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "ISK": "ISK", "BGN": "BGN", "RON": "RON", "ZAR": "ZAR", "NGN": "₦|NGN", "KES": "KES|KSh",
    "GHS": "GHS", "EGP": "EGP", "LBP": "LBP", "KWD": "KWD", "QAR": "QAR", "SAR": "SAR", "AED": "AED", "IRR": "IRR", "IQD": "IQD",
    "JOD": "JOD", "DZD": "DZD", "TND": "TND", "PKR": "PKR", "LKR": "LKR|ரூ", "THB": "฿|THB", "VND": "₫|VND", "PHP": "₱|PHP", "IDR": "IDR|Rp",
    "MYR": "MYR|RM", "MNT": "₮|MNT", "GEL": "₾", "CRC": "₡", "ARS": "ARS", "CLP": "CLP", "COP": "COP", "PEN": "PEN", "BTC": "₿|BTC",
    "ETH": "ETH", "FRF": "FRF|FF", "DEM": "DEM", "XOF": "XOF|FCFA", "XAF": "XAF", "cent": "¢",
}  # fmt: skip
# A capital glued to "$": "A$5"; no phrases, since "a $5 note" is none of it.
LETTERED = {"A": "AUD", "C": "CAD", "R": "BRL", "S": "SGD"}


def with_signs(shared: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """A category's table: the language's words, and the signs that every language writes."""
    names = dict.fromkeys([*own, *shared])
    return {name: "|".join(row for row in (own.get(name), shared.get(name)) if row) for name in names}
