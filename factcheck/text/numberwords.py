"""Reads one number from the tokens where it begins.

A number is a sum of terms, each smaller than the last place of the one before it: "two million | three hundred thousand |
and five".  A term is a group below a thousand (words, or digits) and the scale words that multiply it.  Languages differ in
data only: the categories `cardinal one indefinite hundred scale scalemark collective fraction and of point minus ordinal
simpleordinal halfmore` ("zweieinhalb") `amountto`; a unit may stand before its ten where both are written together
("einundzwanzig").
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.text.numberdigits import VULGAR, decimals, digits, hundreds, written_share
from factcheck.text.numberfractions import and_a_half, in_parts, of_greater, parted, share
from factcheck.text.numbergroups import Groups
from factcheck.text.numberparts import HYPHENS, MONEY_SIGNS, Part, added, negative, rounded, times
from factcheck.values.numerals import Numeral, numeral

_THOUSAND, _MILLION = 1000, 10**6
_GREATEST = Decimal(10) ** 24  # no news has greater numbers: a longer row of scale words is no number (a judgement)
_DECIMALS = 4  # words behind "point" (a judgement)
_SIGNS = ("-", "−", "–")
_DEGREES = ("degree", "celsius", "fahrenheit")


class Reader(Groups):
    """Reads numbers from a draft."""

    def number(self, i: int) -> Part | None:
        """The number that begins at token i; None where there is none, or only plain digits or a lone "one"."""
        first = self._sign(i)
        found = self.chain(first) or self._slashed(first) or of_greater(self, first) or share(self, first) or self._sum(first)
        if found is None and self.has(first, "one") and (first > i or self.fills_cell(i)):
            found = Part(first + 1, numeral(Decimal(1), form="words"))
        if found is None or (found.end == i + 1 and self._stays(i)) or not self._signed(i, first, found.end):
            return None
        return replace(found, numeral=negative(found.numeral)) if first > i else found

    def _stays(self, i: int) -> bool:
        return self.has(i, "number") or not (self.has(i, "cardinal") or self.word(i) in VULGAR or self.fills_cell(i))

    def _sign(self, i: int) -> int:
        """The token after a sign at i, i where there is none."""
        if self.has(i, "minus"):
            return i if self.has(i - 1, "number") or self.has(i - 1, "cardinal") else i + 1
        if self.word(i) in _SIGNS:
            if self.starts_cell(i):
                return i + 1
            spaced = not self.glued(i) or self.word(i - 1) in ("(", *MONEY_SIGNS)
            return i + 1 if spaced and self.glued(i + 1) and not self.has(i - 1, "number") else i
        return i

    def _signed(self, i: int, first: int, end: int) -> bool:
        """Whether a hyphen at i is a sign: "- 5" may be an item of a list, unless its line holds nothing but the number."""
        if first == i or self.glued(first) or self.word(i) not in _SIGNS:
            return True
        degrees = self.at(end).get("measure") in _DEGREES
        return self.ends_cell(end + (degrees or self.has(end, "percent")))

    def _slashed(self, i: int) -> Part | None:
        """The "1/2" of "1/2 hour", "1/4 mile", "1/2 million" at token i."""
        k = self.after_hyphen(i + 3) if self.word(i + 1) == "/" else i
        measured = k > i and any(self.has(k, category) for category in ("timeunit", "measure", "scale"))
        part = written_share(self, i) if measured else None
        if part is None or (part.denominator == part.numerator + 1 > 2 and self.has(k, "timeunits")):
            return None  # "2/3 days" are two or three
        return self._scaled(parted(i + 3, part))

    # --- sums and terms ---

    def _sum(self, i: int) -> Part | None:
        total = self._term(i)
        while total is not None and total.room and not total.ordinal:
            k = self._next_term(total)
            term = self._term(k) or self._last_ordinal(total, k)
            if term is None or term.numeral.value >= total.room or not self._joins(total, term, k):
                break
            total = added(total, term)
        if total is None or total.ordinal:
            return total
        return in_parts(self, and_a_half(self, self._point(total)))

    def _next_term(self, total: Part) -> int:
        """The token where the next term can begin: behind an "and", or behind the comma of "two thousand, three hundred"."""
        k = self.after_and(total.end)
        counts = self.has(k + 1, "cardinal") or self.has(k + 2, "hundred")
        comma = self.word(k) == "," and self.one_space(k + 1) and counts
        return k + 1 if comma and total.numeral.form == "words" and "scale" in self.at(k - 1) else k

    def _last_ordinal(self, total: Part, k: int) -> Part | None:
        """The ordinal at token k that ends a number of thousands: "tweeduizend zestiende"."""
        value = self.at(k).get("ordinal") if self._thousand(total) and total.numeral.form == "words" else None
        written = value is not None and self.word(k).isalpha() and "simpleordinal" not in self.at(k)
        return Part(k + 1, numeral(Decimal(value), form="words"), ordinal=True) if written and value else None

    def _joins(self, total: Part, term: Part, k: int) -> bool:
        """Digits are added only with a scale of their own ("4 thousand 3 hundred"), words after digits likewise."""
        if self.another(k, total.room) or (self.word(k - 1) == "," and not self._goes_on(term)):
            return False
        if term.ordinal:
            return total.numeral.form == "words"
        pure = total.numeral.form == term.numeral.form == "words"
        if pure and self.has(term.end, "fraction") and (self.ordinal_parts or not self.has(term.end, "ordinal")):
            below: int = self.at(term.end)["fraction"]
            return term.numeral.value >= below  # "a hundred and three quarters" ends with its part
        if self._thousand(total) and k == total.end and self.word(k).isdecimal() and len(self.word(k)) == 3:
            return self.word(k + 1) != "," and total.numeral.form != "words"  # "9 mille 200"
        return pure or (term.room > 0 and (k == total.end or term.numeral.value >= 100))

    def _goes_on(self, term: Part) -> bool:
        """Whether a term behind a comma is of hundreds, "two thousand, three hundred", and none of a list of such."""
        listed = term.room < _THOUSAND and self.word(term.end) == "," and self.has(term.end + 1, "cardinal")
        return term.numeral.form == "words" and term.numeral.value >= 100 and not listed

    def _thousand(self, total: Part) -> bool:
        """Whether the last word of the sum is "thousand"."""
        return self.at(total.end - 1).get("scale") == 1000

    def _term(self, i: int) -> Part | None:
        entry = self.at(i)
        if "scale" in entry and "cardinal" in entry:  # "mille"
            size = Decimal(entry["scale"])
            return self._of_millions(self._scaled(Part(i + 1, Numeral(size, size, size, "words"), size)))
        group = self._group(i)
        return None if group is None else self._of_millions(self._scaled(self._before_article(i, group)))

    def _before_article(self, i: int, group: Part) -> Part:
        """The group with the article of the scale word that stands apart from it: "son 175 los millones de hogares"."""
        apart = self.has(i - 1, "amountto") and self.has(group.end, "the") and "scale" in self.at(group.end + 1)
        return replace(group, end=group.end + 1) if apart else group

    def _of_millions(self, part: Part) -> Part:
        """Thousands that count millions with the hundreds after them: "mil doscientos millones", "3 mil 500 millones"."""
        k = part.end + (self.and_before_units and self.has(part.end, "and"))  # "dois mil e quinhentos milhões"
        group = self._group(k) if part.room == 1000 and not part.ordinal else None
        if group is None or group.ordinal or group.numeral.value >= 1000 or group.numeral.place != 1:
            return part
        size = Decimal(self.at(group.end).get("scale") or 0)
        return times(added(part, group), group.end + 1, size) if size > 1000 else part

    def _scaled(self, part: Part) -> Part:
        """The group with the scale words that multiply it."""
        while not part.ordinal and part.numeral.value < _GREATEST:
            k = self.after_hyphen(part.end)
            entry = self.at(k)
            shortened = part.numeral.scale == _THOUSAND and "scalemark" in entry and len(self.word(k)) > 1  # "80 mil mill."
            if "scale" in entry or shortened:
                part = times(part, k + 1, Decimal(entry["scale" if "scale" in entry else "scalemark"]))
            elif "collective" in entry and not part.numeral.scaled:
                return self._in_dozens(part, k)
            elif self.ordinals_add and entry.get("ordinal", 0) >= _MILLION:  # "dos mil millonésimo"
                return self.chained(part.numeral.value * entry["ordinal"], k + 1, Decimal(entry["ordinal"]))
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
        if not (spoken or with_part) or total.numeral.place != 1 or total.numeral.scaled:
            return total
        k, decimals = total.end + 1, ""
        if re.fullmatch(r"\d{1,4}", self.word(k)):  # "uno coma 5"
            k, decimals = k + 1, self.word(k)
        tens = self.at(k).get("cardinal", 0) >= 10 or (self.has(k, "cardinal") and self.glued(k + 1))
        if tens and (whole := self._sum(k)) and not whole.ordinal:  # "coma veinticinco"
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
        if self.word(i) == ",":
            return decimals(self, i)
        return self.words(i) if self.has(i, "cardinal") or (self.count(i) and self._counts(i)) else None

    def _counts(self, i: int) -> bool:
        """Whether "one" or "a" at i counts: what follows is multiplied, or a larger number goes on with it."""
        k = self.after_hyphen(i + 1)
        if any(self.has(k, category) for category in ("hundred", "scale", "collective", "halfmore")):
            return True
        before = i - 2 if self.has(i - 1, "and") or self.word(i - 1) in tuple(HYPHENS) else i - 1
        goes_on = any(self.has(before, category) for category in ("cardinal", "hundred", "scale"))
        joined = any(self.has(k, category) for category in ("point", "withpart", "and"))
        return self.has(i, "one") and (joined or goes_on)
