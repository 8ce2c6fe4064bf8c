"""Reads groups of number words below a thousand, the ordinals that end one, and what parts are of: "vingt et unième"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.text.numberparts import HYPHENS, TENTH, Part, View
from factcheck.text.vocabulary import Entry
from factcheck.values.numerals import Numeral, numeral

_ANY = Decimal("Infinity")
_APART = frozenset({"-", "–", "—"})
POWERS = (100, 1000, 10**6, 10**9, 10**12)  # ordinals that multiply: "two hundredth"
_MILLION = 10**6
_HALF, _HALVED = Decimal("0.5"), 100  # who says halves of more than a hundred writes digits (a judgement)


class Below(NamedTuple):
    """What parts are of, the token after it, and whether an ordinal says it."""

    value: int
    end: int
    ordinal: bool


class Groups(View):
    """Reads groups from a draft."""

    def words(self, i: int, joining: bool = True) -> Part:
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
                return self.chained(_ordinal(value, entry["ordinal"]), k + 1, _room(Decimal(entry["ordinal"])))
            elif small and self._after_nought(i, end):
                value, room = small, Decimal(0)
            elif ("cardinal" in entry or small) and small < room and (end == i or (value and not self.another(k))):
                value, room = value + small, _room(small)
            else:
                return Part(end, numeral(value, TENTH if value % 1 else Decimal(1), "words"), room)
            end = k + 1
            k = self._next_word(end, room, joining)

    def another(self, k: int, room: Decimal = Decimal(0)) -> bool:
        """Whether token k begins a word of its own that says what parts are of: "cinquanta duemilacinquesimi".

        Where there is room for thousands it ends an ordinal: "drie miljoen tweeduizendvijfde".
        """
        below = self._below_in_one_word(k) if self.glued(k + 1) and not self.glued(k) and not self.has(k, "and") else None
        if below is None or not below.ordinal:
            return below is not None
        return self.ordinal_parts and below.value % 100 != 0 and room < _MILLION  # "vierhonderdduizendste" is no part

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
        after = self.words(k, joining=False)
        follower = self.after_hyphen(after.end)
        units = self.and_before_units and room == 10  # "treinta y dos quintos" are 32 of them
        parted = not units and self.has(follower, "fraction") and not self.has(follower, "ordinal")
        ends = self.has(follower, "hundred") or parted
        value = Decimal(self.count(k)) if after.ordinal and self.count(k) else after.numeral.value  # "cincuenta y dos milésimo"
        return value < room and not ends and (room == 100 or self.and_before_units or value % 10 == 1)

    def _ends_ordinal(self, entry: Entry, value: Decimal, room: Decimal, k: int) -> bool:
        """Whether token k is the last word of a compound: "twenty-fifth", "vingt et unième", "deux centième"."""
        if "simpleordinal" in entry:
            return False
        last = Decimal(entry["ordinal"])
        if last in POWERS:
            return value < last
        joined = self.word(k - 1) in _APART or self.word(k - 1) in tuple(HYPHENS) or self.has(k - 1, "and") or self.glued(k)
        tied = self.ordinal_parts or self.word(k + 1) in tuple(HYPHENS)  # "twenty first-time voters"
        alone = (room != 100 or self.plain_hundreds) and not tied
        return last < room and (joined or alone or last >= 10)

    # --- what a part is of ---

    def below(self, k: int) -> Below | None:
        """What the parts at token k are of: "fifths", "twenty-fifth", "Fünfundzwanzigstel", "vingt et unième"."""
        entry = self.at(k)
        if found := entry.get("fraction"):
            return Below(found, k + 1, "ordinal" in entry)
        return self._below_in_one_word(k) or self._below_of_two(k) or self._below_as_ordinal(k)

    def _below_in_one_word(self, k: int) -> Below | None:
        """Reads "Zweihundertfünfundzwanzigstel", "dosmilésimos", "duemilacinquesimi": words glued to each other."""
        total = group = 0
        while self.glued(k + 1):
            entry, small = self.at(k), self.count(k)
            if "scale" in entry and group:
                total, group = total + group * entry["scale"], 0
            elif "hundred" in entry and group:
                group *= 100
            elif small:
                group += small
            elif "and" not in entry:
                return None
            k += 1
            last = self.at(k)
            if "cardinal" not in last and (value := last.get("fraction") or last.get("ordinal")) and total + group:
                return _with_last(total + group, value, k + 1, "ordinal" in last)
        return None

    def _below_of_two(self, k: int) -> Below | None:
        """Reads "twenty-fifths"."""
        last = self.after_hyphen(k + 1)
        tens, unit = self.at(k).get("cardinal") or 0, self.at(last).get("fraction") or 0
        known = tens in range(20, 100, 10) and 0 < unit < 10 and not self.has(last, "ordinal")
        return Below(tens + unit, last + 1, False) if known else None

    def _below_as_ordinal(self, k: int) -> Below | None:
        """Reads "twenty-fifth", "vingtième", "vinte e cinco avos"; smaller ones are in the lexicon, where they are parts."""
        entry = self.at(k)
        if "cardinal" in entry:
            found = self.words(k)
            if found.ordinal or self.has(found.end, "partsof"):
                return Below(int(found.numeral.value), found.end + (not found.ordinal), found.ordinal)
        own: int = entry.get("ordinal", 0)
        return Below(own, k + 1, True) if own > 10 else None

    # --- ordinals of several words ---

    def chain(self, i: int) -> Part | None:
        """The ordinal of several ordinals that begins at token i: "vigésimo quinto"; None where it is none."""
        found = self.chained(Decimal(0), i, _ANY) if self.ordinals_add and self.has(i, "ordinal") else None
        return found if found and found.end > i + 1 else None

    def chained(self, value: Decimal, k: int, room: Decimal) -> Part:
        """The ordinal with those that follow at token k, each below the last one's place."""
        thousands = Decimal(0)
        while self.ordinals_add and (last := Decimal(self.at(k).get("ordinal") or 0)):
            if last in POWERS[1:] and 0 < value < last:  # "segundo milésimo"
                thousands, value, room = thousands + value * last, Decimal(0), last
            elif last < room:
                value, room = value + last, last if last == 10 else _room(last)
            else:
                break
            k += 1
        return Part(k, numeral(thousands + value, form="words"), ordinal=True)


def _with_last(whole: int, last: int, end: int, ordinal: bool) -> Below | None:
    """The number that ends with the part's own word: "two|hundredth", "twenty|fifth"; "three|quarter" is none."""
    if last in POWERS:
        return Below(whole * last, end, ordinal)
    fits = whole % 100 < 10 if last % 10 == 0 else whole % (10 if last < 10 else 100) == 0
    return Below(whole + last, end, ordinal) if fits else None


def _room(value: Decimal) -> Decimal:
    """Below what the next word must be to be added to this one."""
    if value in (60, 80):
        return Decimal(20)  # soixante et onze, quatre-vingt-douze; "sixty eleven" is nobody's English
    if value < 20 or value % 10:
        return Decimal(0)
    return next((Decimal(size) for size in (1000, 100) if value % size == 0), Decimal(10))


def _ordinal(value: Decimal, last: int) -> Decimal:
    return value * last if last in POWERS and value < last else value + last
