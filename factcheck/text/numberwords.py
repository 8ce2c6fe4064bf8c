"""Reads one number from the tokens where it begins.

A number is a sum of terms, each smaller than the last place of the one before it: "two million | three hundred thousand |
and five".  A term is a group below a thousand (words, or digits) and the scale words that multiply it.  Languages differ in
data only: the categories `cardinal one indefinite hundred scale scalemark collective fraction and of point minus ordinal
simpleordinal halfmore` ("zweieinhalb"); a unit may stand before its ten where both are written together ("einundzwanzig").
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from factcheck.text.numberdigits import VULGAR, digits, hundreds
from factcheck.text.numberfractions import and_a_half, in_parts, of_greater, parted, share
from factcheck.text.numberparts import HYPHENS, MONEY_SIGNS, TENTH, Part, View, added, negative, rounded, times
from factcheck.text.vocabulary import Entry
from factcheck.values.numerals import Numeral, numeral

_ANY = Decimal("Infinity")
_MILLION = 10**6
_APART = frozenset({"-", "–", "—"})
_POWERS = (100, 1000, _MILLION, 10**9, 10**12)  # ordinals that multiply: "two hundredth"
_GREATEST = Decimal(10) ** 24  # no news has greater numbers: a longer row of scale words is no number (a judgement)
_HALF, _HALVED = Decimal("0.5"), 100  # who says halves of more than a hundred writes digits (a judgement)
_DECIMALS = 4  # words behind "point" (a judgement)


class Reader(View):
    """Reads numbers from a draft."""

    def number(self, i: int) -> Part | None:
        """The number that begins at token i; None where there is none, or only plain digits or a lone "one"."""
        first = self._sign(i)
        found = self._chain(first) or of_greater(self, first) or share(self, first) or self._sum(first)
        if found is None and first > i and self.has(first, "one"):
            found = Part(first + 1, numeral(Decimal(1), form="words"))
        if found is None or (found.end == i + 1 and self._stays(i)):
            return None
        return replace(found, numeral=negative(found.numeral)) if first > i else found

    def _stays(self, i: int) -> bool:
        return self.has(i, "number") or (not self.has(i, "cardinal") and self.word(i) not in VULGAR)

    def _sign(self, i: int) -> int:
        """The token after a sign at i, i where there is none."""
        if self.has(i, "minus"):
            return i if self.has(i - 1, "number") or self.has(i - 1, "cardinal") else i + 1
        if self.word(i) in ("-", "−", "–"):
            spaced = not self.glued(i) or self.word(i - 1) in ("(", *MONEY_SIGNS)
            return i + 1 if spaced and self.glued(i + 1) and not self.has(i - 1, "number") else i
        return i

    def _chain(self, i: int) -> Part | None:
        """The ordinal of several ordinals that begins at token i: "vigésimo quinto"; None where it is none."""
        found = self._chained(Decimal(0), i, _ANY) if self.ordinals_add and self.has(i, "ordinal") else None
        return found if found and found.end > i + 1 else None

    def _chained(self, value: Decimal, k: int, room: Decimal) -> Part:
        """The ordinal with those that follow at token k, each below the last one's place."""
        while self.ordinals_add and (last := Decimal(self.at(k).get("ordinal") or 0)) and last < room:
            value, room, k = value + last, last if last == 10 else _room(last), k + 1
        return Part(k, numeral(value, form="words"), ordinal=True)

    # --- sums and terms ---

    def _sum(self, i: int) -> Part | None:
        total = self._term(i)
        while total is not None and total.room and not total.ordinal:
            k = total.end + 1 if self.has(total.end, "and") else total.end
            term = self._term(k) or self._last_ordinal(total, k)
            if term is None or term.numeral.value >= total.room or not self._joins(total, term, k):
                break
            total = added(total, term)
        if total is None or total.ordinal:
            return total
        return self._in_so_many(in_parts(self, and_a_half(self, self._point(total))))

    def _last_ordinal(self, total: Part, k: int) -> Part | None:
        """The ordinal at token k that ends a number of thousands: "tweeduizend zestiende"."""
        value = self.at(k).get("ordinal") if self._thousand(total) and total.numeral.form == "words" else None
        written = value is not None and self.word(k).isalpha() and "simpleordinal" not in self.at(k)
        return Part(k + 1, numeral(Decimal(value), form="words"), ordinal=True) if written and value else None

    def _in_so_many(self, total: Part) -> Part:
        """The number as parts of a number, where `partsof` says so: "três vinte e cinco avos"."""
        below = self._words(total.end) if "cardinal" in self.at(total.end) and total.numeral.form == "words" else None
        if below is None or not self.has(below.end, "partsof") or not below.numeral.value:
            return total
        return parted(below.end + 1, Fraction(total.numeral.value) / Fraction(below.numeral.value))

    def _joins(self, total: Part, term: Part, k: int) -> bool:
        """Digits are added only with a scale of their own ("4 thousand 3 hundred"), words after digits likewise."""
        if term.ordinal:
            return total.numeral.form == "words"
        pure = total.numeral.form == term.numeral.form == "words"
        if pure and self.has(term.end, "fraction") and not self.has(term.end, "ordinal"):
            below: int = self.at(term.end)["fraction"]
            return term.numeral.value >= below  # "a hundred and three quarters" ends with its part
        if self._thousand(total) and k == total.end and self.word(k).isdecimal() and len(self.word(k)) == 3:
            return self.word(k + 1) != "," and total.numeral.form != "words"  # "9 mille 200"
        return pure or (term.room > 0 and (k == total.end or term.numeral.value >= 100))

    def _thousand(self, total: Part) -> bool:
        """Whether the last word of the sum is "thousand"."""
        return self.at(total.end - 1).get("scale") == 1000

    def _term(self, i: int) -> Part | None:
        entry = self.at(i)
        if "scale" in entry and "cardinal" in entry:  # "mille"
            size = Decimal(entry["scale"])
            return self._of_millions(self._scaled(Part(i + 1, Numeral(size, size, size, "words"), size)))
        group = self._group(i)
        return None if group is None else self._of_millions(self._scaled(group))

    def _of_millions(self, part: Part) -> Part:
        """Thousands that count millions with the hundreds after them: "mil doscientos millones", "3 mil 500 millones"."""
        group = self._group(part.end) if part.room == 1000 and not part.ordinal else None
        if group is None or group.ordinal or group.numeral.value >= 1000 or group.numeral.place != 1:
            return part
        size = Decimal(self.at(group.end).get("scale") or 0)
        return times(added(part, group), group.end + 1, size) if size > 1000 else part

    def _scaled(self, part: Part) -> Part:
        """The group with the scale words that multiply it."""
        while not part.ordinal and part.numeral.value < _GREATEST:
            k = self.after_hyphen(part.end)
            entry = self.at(k)
            if "scale" in entry:
                part = times(part, k + 1, Decimal(entry["scale"]))
            elif "collective" in entry and not part.numeral.scaled:
                return self._in_dozens(part, k)
            elif self.ordinals_add and entry.get("ordinal", 0) >= _MILLION:  # "dos mil millonésimo"
                return self._chained(part.numeral.value * entry["ordinal"], k + 1, Decimal(entry["ordinal"]))
            else:
                break
        return part

    def _in_dozens(self, part: Part, k: int) -> Part:
        """The group as a number of the dozens at token k, or of dozens of millions."""
        size, follower = self.at(k)["collective"], self.at(k + 2)
        many = follower.get("scale") or follower.get("multitude") if self.has(k + 1, "of") else None
        value, end = part.numeral.value, k + 3 if many else k + 1
        dozens = value % 100 if self.has(k - 2, "and") and self.has(k - 1, "cardinal") else Decimal(0)
        if 0 < dozens < value and not many:  # "three hundred and two dozens"
            return added(Part(k - 2, numeral(value - dozens, form="words"), Decimal(100)), rounded(dozens, size, end))
        return rounded(value, size, end, Decimal(many or 1))

    def _point(self, total: Part) -> Part:
        """The number with the words behind "point": "two point two million"."""
        spoken, with_part = self.has(total.end, "point"), self.has(total.end, "withpart")
        if not (spoken or with_part) or total.numeral.form != "words" or total.numeral.scaled:
            return total
        k, decimals = total.end + 1, ""
        if self.at(k).get("cardinal", 0) >= 10 and (whole := self._sum(k)) and not whole.ordinal:  # "coma veinticinco"
            k, decimals = whole.end, str(int(whole.numeral.value))
        while len(decimals) <= _DECIMALS and ("cardinal" in self.at(k) or (decimals and "one" in self.at(k))):
            decimals, k = decimals + str(self.count(k)), k + 1
        counted = self.word(k)[:1].isalnum() and not self.has(k, "percent")
        if not 0 < len(decimals) <= _DECIMALS or (with_part and counted):
            return total  # "siete con cincuenta por ciento", but "siete con dos hijos"
        value, place = total.numeral.value + Decimal(f"0.{decimals}"), Decimal(1).scaleb(-len(decimals))
        return self._scaled(Part(k, Numeral(value, place, place, "words")))

    # --- groups below a thousand ---

    def _group(self, i: int) -> Part | None:
        if self.has(i, "number"):
            return hundreds(self, digits(self, i))
        return self._words(i) if self.has(i, "cardinal") or (self.count(i) and self._counts(i)) else None

    def _counts(self, i: int) -> bool:
        """Whether "one" or "a" at i counts: what follows is multiplied, or a larger number goes on with it."""
        k = self.after_hyphen(i + 1)
        if any(self.has(k, category) for category in ("hundred", "scale", "collective", "halfmore")):
            return True
        before = i - 2 if self.has(i - 1, "and") or self.word(i - 1) in tuple(HYPHENS) else i - 1
        goes_on = any(self.has(before, category) for category in ("cardinal", "hundred", "scale"))
        return self.has(i, "one") and (self.has(k, "point") or self.has(k, "and") or goes_on)

    def _words(self, i: int, joining: bool = True) -> Part:
        """The words from token i on that make one group; `joining`: "and" may go on with it."""
        value, room, end, k = Decimal(0), _ANY, i, i
        while True:
            entry, small = self.at(k), Decimal(self.at(k).get("cardinal") or self.count(k))
            if tens := self._after_its_unit(k, room):
                value, room, k = value + tens, Decimal(0), k + 2
                if "ordinal" in self.at(k) and "cardinal" not in self.at(k):
                    return Part(k + 1, numeral(value, form="words"), ordinal=True)
            elif "halfmore" in entry and self.glued(k) and 0 < value < _HALVED:
                return Part(k + 1, Numeral(value + _HALF, TENTH, TENTH, "words"))
            elif "hundred" in entry and 0 < value < (10 if "currency" in entry else 100) and room != 100:
                value, room = value * 100, Decimal(100)
            elif "ordinal" in entry and end > i and self._ends_ordinal(entry, value, room, k):
                return self._chained(_ordinal(value, entry["ordinal"]), k + 1, _room(Decimal(entry["ordinal"])))
            elif small and self._after_nought(i, end):
                value, room = small, Decimal(0)
            elif ("cardinal" in entry or small) and small < room and (value or end == i):
                value, room = value + small, _room(small)
            else:
                return Part(end, numeral(value, TENTH if value % 1 else Decimal(1), "words"), room)
            end = k + 1
            k = self._next_word(end, room, joining)

    def _after_nought(self, i: int, k: int) -> bool:
        """Whether the digits "cero cinco" are spoken one by one: the nought at token i says nothing."""
        nought = self.at(i).get("cardinal") == 0 and not self.has(i - 1, "rangelink")  # but "dos a cero"
        return self.leading_zeros and nought and k == i + 1 and self.count(k) < 10

    def _after_its_unit(self, k: int, room: Decimal) -> int:
        """The 21 of "einundzwanzig", a unit before its ten, written together; 0 where none begins at token k."""
        one, tens = self.count(k), self.at(k + 2).get("cardinal") or self.at(k + 2).get("ordinal") or 0
        together = self.has(k + 1, "and") and self.glued(k + 1) and self.glued(k + 2)
        return int(tens) + one if together and 0 < one < 10 and tens in range(20, 100, 10) and room >= 100 else 0

    def _next_word(self, end: int, room: Decimal, joining: bool) -> int:
        """The token where the group can go on: after a hyphen, or after an "and" that belongs to the number."""
        k = self.after_hyphen(end)
        if k != end and self.has(k, "and"):  # "vingt-et-un"
            return self.after_hyphen(k + 1)
        if room == 10 and self.word(end) in _APART and self._unit_apart(end):  # "fifty - two", "thirty—first"
            return end + 1
        joined = joining and self.has(end, "and") and room in (10, 20, 100) and self._fits(end + 1, room)
        return end + 1 if joined else k

    def _unit_apart(self, k: int) -> bool:
        """Whether the dash at token k stands between a ten and its unit: glued to both or, if a hyphen, to neither."""
        unit = self.at(k + 1).get("cardinal") or self.at(k + 1).get("one") or 0
        if self.glued(k) and self.glued(k + 1):
            return bool(self.at(k + 1).get("ordinal", 10) < 10)
        hyphen = self.word(k) in HYPHENS and self.one_space(k) and self.one_space(k + 1)
        return hyphen and 0 < unit < 10 and not self.has(k + 2, "cardinal")

    def _fits(self, k: int, room: Decimal) -> bool:
        """Whether the words at token k go on a number: "hundred and five", "vingt et un", but not "cent et trois cents"."""
        ordinal = self.at(k).get("ordinal")
        if ordinal and ordinal < room and not self.has(k, "cardinal"):
            return True
        if not self.has(k, "cardinal") and not self.has(k, "one"):
            return False
        after = self._words(k, joining=False)
        follower = self.after_hyphen(after.end)
        ends = self.has(follower, "hundred") or (self.has(follower, "fraction") and not self.has(follower, "ordinal"))
        value = Decimal(self.count(k)) if after.ordinal and self.count(k) else after.numeral.value  # "cincuenta y dos milésimo"
        return value < room and not ends and (room == 100 or self.and_before_units or value % 10 == 1)

    def _ends_ordinal(self, entry: Entry, value: Decimal, room: Decimal, k: int) -> bool:
        """Whether token k is the last word of a compound: "twenty-fifth", "vingt et unième", "deux centième"."""
        if "simpleordinal" in entry:
            return False
        last = Decimal(entry["ordinal"])
        if last in _POWERS:
            return value < last
        joined = self.word(k - 1) in _APART or self.word(k - 1) in tuple(HYPHENS) or self.has(k - 1, "and") or self.glued(k)
        alone = room != 100 and self.word(k + 1) not in tuple(HYPHENS)  # but "twenty first-time voters"
        return last < room and (joined or alone or last >= 10)


def _room(value: Decimal) -> Decimal:
    """Below what the next word must be to be added to this one."""
    if value in (60, 80):
        return Decimal(20)  # soixante et onze, quatre-vingt-douze; "sixty eleven" is nobody's English
    if value < 20 or value % 10:
        return Decimal(0)
    return next((Decimal(size) for size in (1000, 100) if value % size == 0), Decimal(10))


def _ordinal(value: Decimal, last: int) -> Decimal:
    return value * last if last in _POWERS and value < last else value + last
