"""Reads parts: "two thirds", "half a million", "a million and a half", "twenty fifths"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.text.numberdigits import VULGAR
from factcheck.text.numbergroups import POWERS, Groups
from factcheck.text.numberparts import HYPHENS, TENTH, Part, decimal, rounded
from factcheck.values.numerals import Numeral


def share(view: Groups, i: int) -> Part | None:
    """The part that begins at token i: "two thirds", "one fifth", "a quarter of", "½"; None where there is none."""
    if view.word(i) in VULGAR:
        return parted(i + 1, VULGAR[view.word(i)])
    count, k = view.count(i), view.after_hyphen(i + 1)
    below = view.below(k) if count else None
    if below is None or not 0 < count < below.value:
        return None
    named = view.has(k, "fraction")
    if below.ordinal and view.glued(k) and (below.value in POWERS or not named):
        return None  # "tweehonderdste"
    if count > 1 and not named and below.ordinal and (not view.ordinal_parts or below.value in POWERS):
        return None
    counted = (view.has(i, "one") and not view.has(i, "indefinite")) or view.plain_fractions  # "one fifth", but "a fifth man"
    if count == 1 and not (counted and (named or not below.ordinal)) and not _alone(view, i, below.end):
        return None
    return parted(below.end, Fraction(count, below.value))


def _alone(view: Groups, i: int, end: int) -> bool:
    """Whether what stands from token i to `end` counts no noun: "a quarter of", "a fifth.", "more than a third and"."""
    if view.has(end, "of") or view.has(end, "percent") or (_closes(view, end) and view.after_hyphen(end) == end):
        return True
    return view.has(i - 1, "hedge") and (view.has(end, "and") or view.has(end, "but"))


def of_greater(view: Groups, i: int) -> Part | None:
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


def and_a_half(view: Groups, total: Part) -> Part:
    """The number with the part that "and" or `withpart` joins to it.

    "two and a half million", "un million et demi", "tres con dos tercios".
    """
    if mixed := _mixed(view, total):
        return mixed
    joint = view.after_hyphen(total.end)
    k = view.after_hyphen(joint + 1)
    count = view.count(k)
    if not view.has(joint, "and") and not (count and view.has(joint, "withpart")):
        return total
    k = view.after_hyphen(k + 1) if count else k
    below = view.below(k)
    in_one_word = view.glued(k) and view.glued(k - 1) and view.word(k - 1) not in HYPHENS  # "fünfundzwanzigstel"
    if below is None or (count or 1) >= below.value or in_one_word:
        return total
    if not view.has(k, "fraction") and below.ordinal and not (count and _closes(view, below.end)):
        return total
    if not count and below.ordinal:  # "2017 e nono" is no part
        return total
    part, written = decimal(Fraction(count or 1, below.value)), total.numeral
    k = below.end
    own = Decimal(view.at(k).get("scale") or 1)
    apart = own > 1 and written.scaled  # "one billion and a half million"
    value = written.value + part * own if apart else (written.value + part * written.scale) * own
    scale = own if own > 1 else written.scale
    return Part(k + (own > 1), Numeral(value, scale / 10, scale / 10, written.form, scale))


def _mixed(view: Groups, total: Part) -> Part | None:
    """The number with the part that is written to it: "dreieinviertel"."""
    k, count = total.end, view.count(total.end)
    below: int | None = view.at(k + 1).get("fraction")
    if not below or not 0 < count < below or not view.glued(k) or not view.glued(k + 1):
        return None
    value = total.numeral.value + decimal(Fraction(count, below))
    return Part(k + 2, Numeral(value, TENTH, TENTH, "words"))


def in_parts(view: Groups, total: Part) -> Part:
    """The number as a number of parts, where it is one: "twenty fifths", "thirty-two hundredths"."""
    k = view.after_hyphen(total.end)
    below, value = view.below(k), total.numeral.value
    if below is None or total.numeral.form != "words" or below.value == 1 or (below.value in (2, 4) and value >= below.value):
        return total
    if below.ordinal and (not view.ordinal_parts or view.glued(k)):
        return total
    return parted(below.end, Fraction(value) / below.value)


def parted(end: int, share: Fraction) -> Part:
    """A part of one as far as it is read, to a tenth: it is said in words."""
    return Part(end, Numeral(decimal(share), TENTH, TENTH, "words"), fraction=True)


def _closes(view: Groups, k: int) -> bool:
    """Whether nothing that a part could belong to stands at token k."""
    return not view.word(k)[:1].isalnum()
