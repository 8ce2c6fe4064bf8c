"""Lengths of time: units in days, and TIMEX3 names of periods."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

LETTERS = {
    "second": "S", "minute": "M", "quarterhour": "M", "hour": "H", "night": "D", "day": "D", "weekend": "WE", "week": "W",
    "fortnight": "W", "month": "M", "quarter": "Q", "season": "M", "half": "M", "year": "Y", "fiveyears": "Y", "decade": "Y",
    "century": "Y", "millennium": "Y",
}  # fmt: skip
_TIMES = {
    "quarterhour": 15, "fortnight": 2, "season": 3, "half": 6, "fiveyears": 5, "decade": 10, "century": 100, "millennium": 1000,
}  # fmt: skip
_BASES = {"quarterhour": "minute", "fortnight": "week", "season": "month", "half": "month", "night": "day"}
_DAYS = {"S": 1 / 86400, "TM": 1 / 1440, "H": 1 / 24, "D": 1.0, "WE": 2.0, "W": 7.0, "M": 30.4375, "Q": 91.3125, "Y": 365.25}
_CLOCK = ("hour", "minute", "second")


def length(unit: str) -> float:
    """The unit in days: a month is 30.4375, a year 365.25."""
    letter = "TM" if unit in ("minute", "quarterhour") else LETTERS[unit]
    return _DAYS[letter] * _TIMES.get(unit, 1)


def period_name(parts: Sequence[tuple[Decimal, str]]) -> str:
    """The TIMEX3 value of counted units: P2Y, P1Y6M, PT1H30M."""
    counts: dict[str, Decimal] = {}
    for count, unit in parts:
        for share, name in _whole_units(count, unit):
            counts[name] = counts.get(name, Decimal(0)) + share
    days = "".join(f"{_plain(count)}{LETTERS[unit]}" for unit, count in counts.items() if unit not in _CLOCK)
    clock = "".join(f"{_plain(count)}{LETTERS[unit]}" for unit, count in counts.items() if unit in _CLOCK)
    return f"P{days}" + (f"T{clock}" if clock else "")


def vague_name(unit: str) -> str:
    """The TIMEX3 value of units that no one has counted: PXY, PTXH."""
    return f"P{'T' if unit in _CLOCK else ''}X{LETTERS[unit]}"


def _whole_units(count: Decimal, unit: str) -> list[tuple[Decimal, str]]:
    """Half a year as six months, half an hour as thirty minutes; decades as years."""
    times = _TIMES.get(unit, 1)
    base = _BASES.get(unit, "year" if times > 1 else unit)
    count *= times
    finer = {"year": ("month", 12), "hour": ("minute", 60), "minute": ("second", 60)}.get(base)
    rest = count % 1
    if finer and rest in (Decimal("0.5"), Decimal("0.25"), Decimal("0.75")):
        whole = [(count - rest, base)] if count >= 1 else []
        return [*whole, (rest * finer[1], finer[0])]
    return [(count, base)]


def _plain(count: Decimal) -> str:
    written = format(count, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written
