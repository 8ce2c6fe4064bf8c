"""Reads parts: "two thirds", "half a million", "a million and a half", "twenty fifths"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.text.numberdigits import VULGAR
from factcheck.text.numberparts import TENTH, Part, View, decimal, rounded
from factcheck.values.numerals import Numeral


def share(view: View, i: int) -> Part | None:
    """The part that begins at token i: "two thirds", "one fifth", "a quarter of", "½"; None where there is none."""
    if view.word(i) in VULGAR:
        return parted(i + 1, VULGAR[view.word(i)])
    count, k = view.count(i), view.after_hyphen(i + 1)
    below = view.at(k).get("fraction")
    if not below or not 0 < count < below:
        return None
    counted = (view.has(i, "one") and not view.has(i, "indefinite")) or view.plain_fractions  # "one fifth", but "a fifth man"
    if count == 1 and not (counted or view.has(k + 1, "of") or view.has(k + 1, "percent") or _closes(view, k + 1)):
        return None
    return parted(k + 1, Fraction(count, below))


def of_greater(view: View, i: int) -> Part | None:
    """The part of a scale word or a dozen that begins at token i: "half a million", "un demi-million", "half a dozen"."""
    count, k = (1, i) if view.has(i, "fraction") else (view.count(i), view.after_hyphen(i + 1))
    below = view.at(k).get("fraction")
    if not below or not count:
        return None
    k = k + 2 if view.has(k + 1, "of") else k + 1
    k = view.after_hyphen(k + 1 if view.has(k, "indefinite") else k)
    part = decimal(Fraction(count, below))
    if "scale" in view.at(k):
        size = Decimal(view.at(k)["scale"])
        return Part(k + 1, Numeral(part * size, size / 10, size / 10, "words", size))
    return rounded(part, view.at(k)["collective"], k + 1) if "collective" in view.at(k) else None


def and_a_half(view: View, total: Part) -> Part:
    """The number with the part that "and" or `withpart` joins to it.

    "two and a half million", "un million et demi", "tres con dos tercios".
    """
    k = total.end
    count = view.count(k + 1)
    if not view.has(k, "and") and not (count and view.has(k, "withpart")):
        return total
    k = view.after_hyphen(k + 2) if count else k + 1
    below = view.at(k).get("fraction")
    if not below or (count or 1) >= below or (not count and view.has(k, "ordinal")):  # "2017 e nono" is no part
        return total
    part, written = decimal(Fraction(count or 1, below)), total.numeral
    own = Decimal(view.at(k + 1).get("scale") or 1)
    apart = own > 1 and written.scaled  # "one billion and a half million"
    value = written.value + part * own if apart else (written.value + part * written.scale) * own
    scale = own if own > 1 else written.scale
    return Part(k + 1 + (own > 1), Numeral(value, scale / 10, scale / 10, written.form, scale))


def in_parts(view: View, total: Part) -> Part:
    """The number as a number of parts, where it is one: "twenty fifths", "thirty-two hundredths"."""
    k = view.after_hyphen(total.end)
    below, value = view.at(k).get("fraction"), total.numeral.value
    if not below or view.has(k, "ordinal") or total.numeral.form != "words" or (below in (2, 4) and value >= below):
        return total
    return parted(k + 1, Fraction(value) / below)


def parted(end: int, share: Fraction) -> Part:
    """A part of one as far as it is read, to a tenth: it is said in words."""
    return Part(end, Numeral(decimal(share), TENTH, TENTH, "words"), fraction=True)


def _closes(view: View, k: int) -> bool:
    """Whether nothing that a part could belong to stands at token k."""
    return not view.word(k)[:1].isalnum()
