"""Reads one number from the tokens where it begins.

A number is a sum of terms, each smaller than the last place of the one before it: "two million | three hundred thousand | and
five".  A term is a group below a thousand (words, or digits) and the scale words that multiply it.  Languages differ in data only:
the categories `cardinal one indefinite hundred scale scalemark collective fraction and of point minus ordinal simpleordinal`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from factcheck.languages.schema import Lexicon
from factcheck.text.tokens import Draft
from factcheck.text.vocabulary import NOTHING, Entry
from factcheck.values.numerals import Form, Numeral, loose_place, numeral, read_digits

VULGAR = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
VULGAR |= {"⅕": Fraction(1, 5), "⅛": Fraction(1, 8)}
HYPHENS = "-‐‑"
MONEY_SIGNS = "$€£¥₹"
# What a rounded group can mean: "une centaine" is 80 to 130, "une trentaine" 25 to 35 (judgements, like the rest of the row).
ROUGHLY = {
    10: (8, 13), 12: (10, 15), 15: (13, 18), 20: (17, 25), 30: (25, 35), 40: (35, 45), 50: (45, 60), 60: (50, 70),
    100: (80, 130), 1000: (800, 1300),
}  # fmt: skip
_ANY = Decimal("Infinity")
_PRECISION = Decimal("1e-12")  # two thirds as a decimal


@dataclass(frozen=True, slots=True)
class Part:
    """A number as far as it is read: the token after it, its numeral, and below what a next term must be to be added."""

    end: int
    numeral: Numeral
    room: Decimal = Decimal(0)
    ordinal: bool = False
    fraction: bool = False


class Reader:
    """Reads numbers from a draft."""

    def __init__(self, text: str, drafted: Draft, lexicon: Lexicon) -> None:
        self.text = text
        self.starts, self.ends, self.entries = drafted.starts, drafted.ends, drafted.entries
        self.decimal = lexicon.decimal

    def number(self, i: int) -> Part | None:
        """The number that begins at token i; None where there is none, or only plain digits or a lone "one"."""
        first = self._sign(i)
        found = self._share(first) or self._half(first) or self._sum(first)
        if found is None and first > i and self._has(first, "one"):
            found = Part(first + 1, numeral(Decimal(1), form="words"))
        if found is None or (found.end == i + 1 and self._stays(i)):
            return None
        if first > i:
            return replace(found, numeral=_negative(found.numeral))
        return found

    # --- tokens ---

    def _at(self, k: int) -> Entry:
        return self.entries[k] if 0 <= k < len(self.entries) else NOTHING

    def _word(self, k: int) -> str:
        return self.text[self.starts[k] : self.ends[k]] if 0 <= k < len(self.starts) else ""

    def _glued(self, k: int) -> bool:
        return 0 < k < len(self.starts) and self.starts[k] == self.ends[k - 1]

    def _after_hyphen(self, k: int) -> int:
        """The token after a hyphen that stands at k, k itself where none does."""
        hyphen = self._word(k) in HYPHENS and self._glued(k) and self._glued(k + 1)
        return k + 1 if hyphen and self._word(k) else k

    def _has(self, k: int, category: str) -> bool:
        return category in self._at(k)

    def _stays(self, i: int) -> bool:
        return "number" in self._at(i) or "cardinal" not in self._at(i) and self._word(i) not in VULGAR

    def _sign(self, i: int) -> int:
        """The token after a sign at i, i where there is none."""
        if self._has(i, "minus"):
            return i if self._has(i - 1, "number") or self._has(i - 1, "cardinal") else i + 1
        if self._word(i) in ("-", "−", "–"):
            spaced = not self._glued(i) or self._word(i - 1) in ("(", *MONEY_SIGNS)
            return i + 1 if spaced and self._glued(i + 1) and not self._has(i - 1, "number") else i
        return i

    # --- sums and terms ---

    def _sum(self, i: int) -> Part | None:
        total = self._term(i)
        while total is not None and total.room and not total.ordinal:
            k = total.end + 1 if self._has(total.end, "and") else total.end
            term = self._term(k)
            if term is None or term.numeral.value >= total.room or not self._joins(total, term, k):
                break
            total = _added(total, term)
        if total is None or total.ordinal:
            return total
        return self._parts(self._and_a_half(self._point(total)))

    def _parts(self, total: Part) -> Part:
        """Reads "Twenty fifths", "thirty-two hundredths": a number of parts."""
        k = self._after_hyphen(total.end)
        below = self._at(k).get("fraction")
        value = total.numeral.value
        if not below or "ordinal" in self._at(k) or total.numeral.form != "words" or (below in (2, 4) and value >= below):
            return total
        return Part(k + 1, _share(Fraction(value) / below), fraction=True)

    def _joins(self, total: Part, term: Part, k: int) -> bool:
        """Digits are added only with a scale of their own ("4 thousand 3 hundred"), words after digits likewise."""
        if term.ordinal:
            return total.numeral.form == "words"
        pure = total.numeral.form == term.numeral.form == "words"
        if pure and "fraction" in self._at(term.end) and "ordinal" not in self._at(term.end):
            return term.numeral.value >= self._at(term.end)["fraction"]  # "a hundred and three quarters"
        return pure or (term.room > 0 and (k == total.end or term.numeral.value >= 100))

    def _term(self, i: int) -> Part | None:
        entry = self._at(i)
        bare = "scale" in entry and "cardinal" in entry  # "mille"
        if bare:
            size = Decimal(entry["scale"])
            group: Part | None = Part(i + 1, Numeral(size, size, size, "words"), size)
        else:
            group = self._group(i)
        return None if group is None else self._scaled(group)

    def _scaled(self, part: Part) -> Part:
        while not part.ordinal:
            k = self._after_hyphen(part.end)
            entry = self._at(k)
            if "scale" in entry:
                part = _times(part, k + 1, Decimal(entry["scale"]))
            elif "collective" in entry and not part.numeral.scaled:
                return self._rounded(part, k)
            else:
                break
        return part

    def _rounded(self, part: Part, k: int) -> Part:
        """A number of dozens: "une centaine de millions", "two dozen"."""
        size = self._at(k)["collective"]
        low, high = (part.numeral.value * end for end in ROUGHLY[size])
        many, end = Decimal(1), k + 1
        follower = self._at(end + 1)
        if self._has(end, "of") and ("multitude" in follower or "scale" in follower):
            many, end = Decimal(follower.get("scale") or follower["multitude"]), end + 2
        value, place = part.numeral.value * size * many, size * many
        return Part(end, Numeral(value, place, place, "words", Decimal(1), low * many, high * many))

    # --- groups below a thousand ---

    def _group(self, i: int) -> Part | None:
        entry = self._at(i)
        if "number" in entry:
            return self._hundreds(self._digits(i))
        if "cardinal" not in entry and not (("one" in entry or "indefinite" in entry) and self._counts(i)):
            return None
        return self._words(i)

    def _counts(self, i: int) -> bool:
        """Whether "one" or "a" at i counts: what follows is multiplied."""
        k = self._after_hyphen(i + 1)
        return any(self._has(k, category) for category in ("hundred", "scale", "collective")) or (
            self._has(i, "one") and (self._has(k, "point") or self._has(k, "and")) or self._room_before(i)
        )

    def _room_before(self, i: int) -> bool:
        before = self._at(i - 2 if self._has(i - 1, "and") or self._word(i - 1) in HYPHENS else i - 1)
        return self._has(i, "one") and ("cardinal" in before or "hundred" in before or "scale" in before)

    def _words(self, i: int) -> Part:
        value, room, end, k = Decimal(0), _ANY, i, i
        while True:
            entry = self._at(k)
            small = entry.get("cardinal") or entry.get("one") or ("indefinite" in entry and 1)
            if "hundred" in entry and 0 < value < (10 if "currency" in entry else 100) and room != 100:
                value, room = value * 100, Decimal(100)
            elif "ordinal" in entry and end > i and self._ends_ordinal(entry, value, room, k):
                return Part(k + 1, numeral(_ordinal(value, entry["ordinal"]), form="words"), ordinal=True)
            elif ("cardinal" in entry or small) and Decimal(small or 0) < room and (value or end == i):
                value, room = value + Decimal(small or 0), _room(Decimal(small or 0))
            else:
                break
            end = k + 1
            k = self._next_word(end, value, room)
        return Part(end, numeral(value, form="words"), room)

    def _next_word(self, end: int, value: Decimal, room: Decimal) -> int:
        """The token where the group can go on: after a hyphen, or after an "and" that belongs to the number."""
        k = self._after_hyphen(end)
        if k != end and self._has(k, "and"):  # "vingt-et-un"
            k = self._after_hyphen(k + 1)
        elif self._has(end, "and") and room in (10, 20, 100):
            after = self._words(end + 1) if self._has(end + 1, "cardinal") or self._has(end + 1, "one") else None
            tail = self._at(end + 1).get("ordinal")
            fits = after is not None and after.numeral.value < room and not self._follows(after.end)
            if fits and after is not None and (room == 100 or after.numeral.value % 10 == 1) or tail and tail < room:
                k = end + 1
        return k

    def _follows(self, end: int) -> bool:
        """Whether what ends there is multiplied or a number of parts: "and three hundred", "and three quarters"."""
        k = self._after_hyphen(end)
        return self._has(k, "hundred") or (self._has(k, "fraction") and not self._has(k, "ordinal"))

    def _ends_ordinal(self, entry: Entry, value: Decimal, room: Decimal, k: int) -> bool:
        """Reads "Twenty-fifth", "vingt et unième", "deux centième": the last word of a compound."""
        if "simpleordinal" in entry:
            return False
        last = Decimal(entry["ordinal"])
        if last in (100, 1000):
            return value < last
        joined = self._word(k - 1) in HYPHENS or self._has(k - 1, "and")
        alone = room != 100 and self._word(k + 1) not in tuple(HYPHENS)  # but "twenty first-time voters"
        return last < room and (joined or alone or last >= 10)

    # --- digits ---

    def _digits(self, i: int) -> Part:
        end, found = self._spaced(i)
        if self._word(end) in VULGAR and found.place == 1:
            share = VULGAR[self._word(end)]
            value = found.value + _decimal(share)
            return self._marked(i, Part(end + 1, Numeral(value, Decimal("0.1"), Decimal("0.1"), "digits")))
        if found.place == 1 and found.value < 1000 and (share := self._written_share(end)):
            value = found.value + _decimal(share)
            return Part(end + 3, Numeral(value, Decimal("0.1"), Decimal("0.1"), "digits"))
        if self._has(end, "ordinalmark") and self._glued(end) and found.place == 1:
            return Part(end + 1, found, ordinal=True)
        return self._marked(i, Part(end, found))

    def _written_share(self, k: int) -> Fraction | None:
        """The "1/2" of "10 1/2" at token k."""
        above, below = self._word(k), self._word(k + 2)
        glued = self._glued(k + 1) and self._glued(k + 2) and not self._glued(k) and self._word(k + 1) == "/"
        if not glued or not re.fullmatch(r"[1-7]", above) or not re.fullmatch(r"[2-8]|10|16", below) or self._word(k + 3) == "/":
            return None
        share = Fraction(int(above), int(below))
        return share if share < 1 else None

    def _spaced(self, i: int) -> tuple[int, Numeral]:
        """The digits at i with the groups of three that plain spaces set off: "1 000 000", "6 700,54"."""
        own: Numeral = self._at(i)["number"]
        first = self._word(i)
        if not re.fullmatch(r"[1-9]\d{0,2}", first) or self._follows_digits(i):
            return i + 1, own
        written, end = first, i + 1
        while self._one_space(end) and re.fullmatch(r"\d{3}(?:[.,]\d+)?", self._word(end)):
            written, end = written + self._word(end), end + 1
            if not written.isdecimal():
                break
        if end == i + 1 or (self._one_space(end) and self._word(end)[:1].isdecimal()):
            return i + 1, own
        return end, read_digits(written, re.sub(r"\d", "", written) or self.decimal) or own

    def _follows_digits(self, i: int) -> bool:
        """Whether the digits at i go on a row of numbers, or are the day of a month."""
        row = self._one_space(i) and self._word(i - 1)[-1:].isdecimal()
        return row or ("month" in self._at(i - 1) and "day" in self._at(i))

    def _one_space(self, k: int) -> bool:
        """Whether a single space stands before token k."""
        return 0 < k < len(self.starts) and self.text[self.ends[k - 1] : self.starts[k]] == " "

    def _marked(self, i: int, part: Part) -> Part:
        """With "k", "M", "bn" after it."""
        size = self._at(part.end).get("scalemark")
        if size is None or not self._is_mark(i, part):
            return part
        found = _times(part, part.end + 1, Decimal(size))
        return replace(found, room=Decimal(0))

    def _is_mark(self, i: int, part: Part) -> bool:
        """Single letters mean metres, bytes, articles of law too: "k" must be glued, "m" and "b" need a capital or money beside."""
        mark, glued = self._word(part.end), self._glued(part.end)
        money = self._money(i - 1) or self._money(part.end + 1)
        if len(mark) > 1:
            return mark != "mil" or glued
        if mark in "kK":
            return self._money(part.end + 1) or (glued and (mark == "k" or money or part.numeral.value >= 10))
        return money or (glued and mark == "M") or (glued and mark in "bB" and part.numeral.place < 1)

    def _money(self, k: int) -> bool:
        return self._word(k) in tuple(MONEY_SIGNS) or self._has(k, "currency")

    def _hundreds(self, part: Part) -> Part:
        """Reads "3 hundred and 21"."""
        k = part.end
        if part.ordinal or not self._has(k, "hundred") or self._has(k, "currency") or part.numeral.value >= 100:
            return part
        value, end, room = part.numeral.value * 100, k + 1, Decimal(100)
        rest = self._at(end + 1).get("number") if self._has(end, "and") else None
        goes_on = self._has(end + 2, "hundred") or self._has(end + 2, "scale")
        if isinstance(rest, Numeral) and 0 < rest.value < 100 and rest.place == 1 and not goes_on:
            value, end, room = value + rest.value, end + 2, Decimal(1)
        return Part(end, numeral(value, form="mixed"), room)

    # --- fractions ---

    def _share(self, i: int) -> Part | None:
        """Reads "Two thirds", "one fifth", "a quarter of", "½"."""
        if self._word(i) in VULGAR:
            return Part(i + 1, _share(VULGAR[self._word(i)]), fraction=True)
        entry, k = self._at(i), self._after_hyphen(i + 1)
        below, count = self._at(k).get("fraction"), entry.get("cardinal") or entry.get("one") or entry.get("indefinite")
        if not below or not count or count >= below:
            return None
        if count == 1 and not (self._has(k + 1, "of") or ("one" in entry and "indefinite" not in entry) or self._closes(k + 1)):
            return None
        return (
            None if "scale" in self._at(self._after_of(k + 1)) else Part(k + 1, _share(Fraction(count, below)), fraction=True)
        )

    def _closes(self, k: int) -> bool:
        """Whether nothing that a fraction could belong to stands at token k."""
        return k >= len(self.starts) or not self._word(k)[0].isalnum()

    def _after_of(self, k: int) -> int:
        return k + 1 if self._has(k, "of") else k

    def _half(self, i: int) -> Part | None:
        """Reads "Half a million", "un demi-million", "three quarters of a million", "half a dozen"."""
        entry, count, k = self._at(i), 1, i + 1
        if "fraction" not in entry:
            count = entry.get("cardinal") or entry.get("one") or entry.get("indefinite") or 0
            entry, k = self._at(self._after_hyphen(i + 1)), self._after_hyphen(i + 1) + 1
        if "fraction" not in entry or not count:
            return None
        k = self._after_of(k)
        k = self._after_hyphen(k + 1 if self._has(k, "indefinite") else k)
        share = Fraction(count, entry["fraction"])
        if "scale" in self._at(k):
            size = Decimal(self._at(k)["scale"])
            return Part(k + 1, Numeral(_decimal(share) * size, size / 10, size / 10, "words", size))
        if "collective" in self._at(k):
            size = self._at(k)["collective"]
            low, high = (_decimal(share) * end for end in ROUGHLY[size])
            return Part(k + 1, Numeral(_decimal(share) * size, Decimal(1), Decimal(1), "words", Decimal(1), low, high))
        return None

    def _and_a_half(self, total: Part) -> Part:
        """Reads "Two and a half million", "a million and a half", "un million et demi"."""
        k = total.end
        if not self._has(k, "and"):
            return total
        counted = self._at(k + 1).get("cardinal") or self._at(k + 1).get("indefinite") or self._at(k + 1).get("one")
        k = self._after_hyphen(k + 2) if counted else k + 1
        below = self._at(k).get("fraction")
        if not below or (counted or 1) >= below:
            return total
        share, written = _decimal(Fraction(counted or 1, below)), total.numeral
        size = written.scale
        own = self._at(k + 1).get("scale")
        place = (Decimal(own) if own else size) / 10
        if own and written.scaled:
            value = written.value + share * own
        else:
            value = (written.value + share * size) * (own or 1)
        scale = Decimal(own) if own else written.scale
        return Part(k + 1 + bool(own), Numeral(value, place, place, written.form, scale))

    def _point(self, total: Part) -> Part:
        """Reads "Two point two million"."""
        k = total.end
        if not self._has(k, "point") or total.numeral.form != "words" or total.numeral.scaled:
            return total
        decimals = ""
        while "cardinal" in self._at(k + 1) or (decimals and "one" in self._at(k + 1)):
            decimals, k = decimals + str(self._at(k + 1).get("cardinal", 1)), k + 1
        if not decimals or k - total.end > 4:
            return total
        value = total.numeral.value + Decimal(f"0.{decimals}")
        place = Decimal(1).scaleb(-len(decimals))
        return self._scaled(Part(k + 1, Numeral(value, place, place, "words")))


def _room(value: Decimal) -> Decimal:
    """Below what the next word must be to be added to this one."""
    if value in (60, 80):
        return Decimal(20)  # soixante et onze, quatre-vingt-douze; "sixty eleven" is nobody's English
    if value in (100, 1000):
        return value
    return Decimal(10) if value >= 20 else Decimal(0)


def _times(part: Part, end: int, size: Decimal) -> Part:
    written = part.numeral
    form: Form = written.form if written.form == "words" else "mixed"
    value, place = written.value * size, written.place * size
    return Part(
        end, Numeral(value, place, loose_place(value, place), form, written.scale * size), place if place > 1 else Decimal(0)
    )


def _added(total: Part, term: Part) -> Part:
    value, place = total.numeral.value + term.numeral.value, term.numeral.place
    form: Form = "words" if total.numeral.form == term.numeral.form == "words" else "mixed"
    found = Numeral(value, place, loose_place(value, place), form, term.numeral.scale)
    return Part(term.end, found, min(term.room, total.room), term.ordinal)


def _ordinal(value: Decimal, last: int) -> Decimal:
    return value * last if last in (100, 1000) and value < last else value + last


def _decimal(share: Fraction) -> Decimal:
    exact = Decimal(share.numerator) / Decimal(share.denominator)
    return exact.quantize(_PRECISION).normalize()


def _share(share: Fraction) -> Numeral:
    return Numeral(_decimal(share), Decimal("0.1"), Decimal("0.1"), "words")


def _negative(found: Numeral) -> Numeral:
    low, high = (None if end is None else -end for end in (found.high, found.low))
    return replace(found, value=-found.value, low=low, high=high)
