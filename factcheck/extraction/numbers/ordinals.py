"""Reads ordinals: "the fifth meeting", "21st", "XXe", "deuxième"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.numbers import items
from factcheck.extraction.numbers.scan import Scan
from factcheck.model import Mention
from factcheck.values.quantities import Quantity


def at(scan: Scan, i: int) -> Mention | None:
    """The ordinal at token i; part of a name ("First Lady", "Second World War") it is none."""
    value: int | None = scan.get(i, "ordinal")
    if (
        value is None
        or _is_preposition(scan, i)
        or _in_name(scan, i)
        or scan.joined(i - 1)
        or scan.joined(i + 1)
        or _street(scan, i)
    ):
        return None
    if upper := _upper(scan, i, value):
        return upper
    number = Decimal(value)
    who = items.text(scan, *items.counted(scan, i + 1, single=True)) if not scan.has(i + 1, "of") else ""
    return scan.mention("ordinal", i, i + 1, replace(Quantity(number, number, number, scan.word(i)), item=who), "ordinal")


def _upper(scan: Scan, i: int, value: int) -> Mention | None:
    """The range that begins with the ordinal: "between the tenth and the 15th place"; "the first and second" are two things."""
    opened = scan.has(i - 1, "between") or (scan.has(i - 1, "the") and scan.has(i - 2, "between"))
    k = i + 3 if scan.has(i + 2, "the") else i + 2
    other: int | None = scan.get(k, "ordinal") if opened and scan.has(i + 1, "and") and not scan.taken[k] else None
    if other is None or other < value + 2:
        return None
    first = i - 1 if scan.has(i - 1, "between") else i - 2
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[k]]
    who = items.text(scan, *items.counted(scan, k + 1, single=True))
    range_ = Quantity(Decimal(value), Decimal(other), None, written, item=who)
    return scan.mention("ordinal", first, k + 1, range_, "ordinals")


def _is_preposition(scan: Scan, i: int) -> bool:
    """Whether an ordinal that is another word too lacks the article that shows it: "Segundo Prado, …" is "according to"."""
    alone = scan.starts_line(i) and scan.word(i + 1)[:1] in ("", "\n")
    shown = alone or any(scan.has(i - 1, category) for category in ("the", "in", "of", "and", "possessor"))
    per = scan.has(i - 1, "per") or (scan.has(i - 1, "the") and scan.word(i - 2) in ("à", "a"))
    rate = per and scan.has(i, "timeunit") and not scan.is_word(i + 1)  # "cinco por segundo.", "dix à la seconde"
    return rate or (scan.has(i, "shakyordinal") and not shown)


def _street(scan: Scan, i: int) -> bool:
    """Reads "64th Street", "12th and Main streets"."""
    ahead = range(i + 1, i + 4)
    return (
        scan.word(i)[0].isdecimal()
        and scan.capital(i + 1 + scan.has(i + 1, "and"))
        and any(scan.has(k, "street") for k in ahead)
    )


def _in_name(scan: Scan, i: int) -> bool:
    named = scan.capital(i) and scan.capital(i + 1) and not scan.starts_sentence(i)
    return (named and not scan.word(i)[0].isdecimal()) or (scan.capital(i) and scan.word(i + 1) == ",")
