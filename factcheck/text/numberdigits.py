"""Reads numbers in digits: grouped by spaces, with a fraction, with "k" or "bn" behind, with the ending of an ordinal."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from factcheck.text.numberparts import MONEY_SIGNS, TENTH, Part, View, decimal, times
from factcheck.values.numerals import Numeral, numeral, read_digits

VULGAR = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
VULGAR |= {
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅙": Fraction(1, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
}
_GOES_ON = ",-–/"  # signs behind "18." in "18.-20. Mai", "18., 19. Mai"
_GROUPS = 5  # of three digits: a longer row is a row of numbers (a judgement)


def digits(view: View, i: int) -> Part:
    """The number whose first digits are token i; "3 hundred and 21" is left to `hundreds`."""
    end, found = _spaced(view, i)
    if view.word(end) in VULGAR and found.place == 1:
        value = found.value + decimal(VULGAR[view.word(end)])
        return _marked(view, i, Part(end + 1, Numeral(value, TENTH, TENTH, "digits")))
    if found.place == 1 and found.value < 1000 and (share := written_share(view, end)):
        value = found.value + decimal(share)
        return Part(end + 3, Numeral(value, TENTH, TENTH, "digits"))
    if found.place == 1 and ((view.has(end, "ordinalmark") and view.glued(end)) or _stopped(view, i, end)):
        return Part(end + 1, found, ordinal=True)
    return _marked(view, i, Part(end, found))


def decimals(view: View, i: int) -> Part | None:
    """The number whose decimal comma is token i, with no digit before it; only where it opens a cell: ",77", "-,5"."""
    opens = view.starts_cell(i) or (view.starts_cell(i - 1) and view.glued(i))
    if not opens or view.decimal != "," or not view.glued(i + 1) or not view.word(i + 1).isdecimal():
        return None
    found = read_digits(f"0,{view.word(i + 1)}", view.decimal)
    return _marked(view, i, Part(i + 2, found)) if found else None


def written_share(view: View, k: int) -> Fraction | None:
    """The "1/2" of "10 1/2" at token k."""
    above, below = view.word(k), view.word(k + 2)
    glued = view.glued(k + 1) and view.glued(k + 2) and not view.glued(k) and view.word(k + 1) == "/" != view.word(k + 3)
    written = re.fullmatch(r"[1-9]", above) and re.fullmatch(r"[2-8]|10|16|32|100|1000", below)
    return Fraction(int(above), int(below)) if glued and written and int(above) < int(below) else None


def _stopped(view: View, i: int, end: int) -> bool:
    """Whether the stop at token `end` makes the digits at i an ordinal: "am 17. November", "das 3. Mal", "18.-20. Mai"."""
    if not (view.has(end, "ordinalstop") and view.glued(end)) or not re.fullmatch(r"[1-9]\d{0,2}", view.word(i)) or end > i + 1:
        return False
    after, word = view.at(end + 1), view.word(end + 1)
    led = any(view.has(i - 1, category) for category in ("the", "in", "dayprep", "ordinal"))
    row = word[:1].isdecimal() and view.has(end + 2, "ordinalstop") and view.glued(end + 2)
    named = word[:1].isupper() and led and "itemstop" not in after
    return "month" in after or named or row or ((word[:1].islower() or word[:1] in _GOES_ON) and word != "")


def _spaced(view: View, i: int) -> tuple[int, Numeral]:
    """The digits at i with the groups of three that plain spaces set off: "1 000 000", "6 700,54"."""
    own: Numeral = view.at(i)["number"]
    first = view.word(i)
    if not re.fullmatch(r"[1-9]\d{0,2}", first) or _follows_digits(view, i):
        return i + 1, own
    written, end = first, i + 1
    while end <= i + _GROUPS and view.one_space(end) and re.fullmatch(r"\d{3}(?:[.,]\d+)?", view.word(end)):
        written, end = written + view.word(end), end + 1
        if not written.isdecimal():
            break
    if end == i + 1 or (view.one_space(end) and view.word(end)[:1].isdecimal()):
        return i + 1, own
    return end, read_digits(written, re.sub(r"\d", "", written) or view.decimal) or own


def _follows_digits(view: View, i: int) -> bool:
    """Whether the digits at i go on a row of numbers, or are the day of a month."""
    row = view.one_space(i) and view.word(i - 1)[-1:].isdecimal()
    return row or ("month" in view.at(i - 1) and "day" in view.at(i))


def _marked(view: View, i: int, part: Part) -> Part:
    """With "k", "M", "bn" after it."""
    size = view.at(part.end).get("scalemark")
    if size is None or not _is_mark(view, i, part):
        return part
    found = times(part, part.end + 1, Decimal(size))
    return replace(found, room=Decimal(0))


def _is_mark(view: View, i: int, part: Part) -> bool:
    """Single letters mean metres, bytes, articles of law too: "k" must be glued, "m" and "b" need a capital or money beside."""
    mark, glued = view.word(part.end), view.glued(part.end)
    money = _money(view, i - 1) or _money(view, part.end + 1) or (glued and _range_of_money(view, i, part.end))
    if len(mark) > 1:
        return mark != "mil" or glued
    joined = glued or (part.numeral.place < 1 and view.one_space(part.end))  # "2.3 M" writes no metres
    if mark in "kK":
        return _money(view, part.end + 1) or (joined and (mark == "k" or money or part.numeral.value >= 10))
    people = (
        mark == "m"
        and glued
        and (view.has(part.end + 1, "pluralword") or part.numeral.place < 1)
        and _counted(view, part.end + 1)
    )
    of = mark == "M" and view.one_space(part.end) and view.has(part.end + 1, "of")
    apart = of and view.word(part.end + 2)[:1].islower()  # "70 M de foyers"
    return money or people or apart or (joined and mark == "M") or (glued and mark in "bB" and part.numeral.place < 1)


def _counted(view: View, k: int) -> bool:
    """Whether token k can be what is counted: "1.7m people", but "1.7m long"."""
    return (
        view.word(k)[:1].islower() and not view.has(k, "itemstop") and (view.has(k, "pluralword") or view.word(k).endswith("s"))
    )


def _money(view: View, k: int) -> bool:
    return view.word(k) in tuple(MONEY_SIGNS) or view.has(k, "currency")


def _range_of_money(view: View, i: int, mark: int) -> bool:
    """Whether the digits at token i with their mark are one end of a range that has money at the other: "€5-10m", "3m-5m €"."""
    first = i - 3 if "scalemark" in view.at(i - 2) else i - 2
    opened = view.has(i - 1, "rangelink") and view.has(first, "number") and _money(view, first - 1)
    other = view.has(mark + 1, "rangelink") and view.has(mark + 2, "number") and view.word(mark + 3) == view.word(mark)
    return opened or (other and _money(view, mark + 4))


def hundreds(view: View, part: Part) -> Part:
    """Reads "3 hundred and 21"."""
    k = part.end
    if part.ordinal or not view.has(k, "hundred") or view.has(k, "currency") or part.numeral.value >= 100:
        return part
    value, end, room = part.numeral.value * 100, k + 1, Decimal(100)
    rest = view.at(end + 1).get("number") if view.has(end, "and") else None
    goes_on = view.has(end + 2, "hundred") or view.has(end + 2, "scale")
    if isinstance(rest, Numeral) and 0 < rest.value < 100 and rest.place == 1 and not goes_on:
        value, end, room = value + rest.value, end + 2, Decimal(1)
    return Part(end, numeral(value, form="mixed"), room)
