"""A number while it is being read: how far, its numeral, what may follow; and the tokens it is read from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from factcheck.languages.schema import Lexicon
from factcheck.text.tokens import Draft
from factcheck.text.vocabulary import NOTHING, Entry
from factcheck.values.numerals import Form, Numeral, loose_place

HYPHENS = "-‐‑"
MONEY_SIGNS = "$€£¥₹"
# What a rounded group can mean: "une centaine" is 80 to 130, "une trentaine" 25 to 35 (judgements, like the rest of the row).
ROUGHLY = {
    10: (8, 13), 12: (10, 15), 15: (13, 18), 20: (17, 25), 30: (25, 35), 40: (35, 45), 50: (45, 60), 60: (50, 70),
    100: (80, 130), 1000: (800, 1300),
}  # fmt: skip
TENTH = Decimal("0.1")  # the place of a part in words: "half" is a rough word (a judgement)
_PRECISION = Decimal("1e-12")  # two thirds as a decimal


@dataclass(frozen=True, slots=True)
class Part:
    """A number as far as it is read: the token after it, its numeral, and below what a next term must be to be added."""

    end: int
    numeral: Numeral
    room: Decimal = Decimal(0)
    ordinal: bool = False
    fraction: bool = False


class View:
    """A draft's tokens, looked at by number; out of range is no token and has no category."""

    def __init__(self, text: str, drafted: Draft, lexicon: Lexicon) -> None:
        self.text = text
        self.starts, self.ends, self.entries = drafted.starts, drafted.ends, drafted.entries
        self.decimal = lexicon.decimal
        self.plain_fractions = bool(lexicon.options.get("plain_fractions"))  # no fraction is an ordinal too
        self.plain_hundreds = bool(lexicon.options.get("plain_hundreds"))  # "cent deuxième": no "and" after hundreds
        self.leading_zeros = bool(lexicon.options.get("leading_zeros"))  # "cero cinco"
        self.ordinals_add = bool(lexicon.options.get("ordinals_add"))  # "vigésimo quinto"
        self.ordinal_parts = bool(lexicon.options.get("ordinal_parts"))  # "zeven twaalfde"; ordinals are one word
        self.and_before_units = bool(lexicon.options.get("and_before_units"))  # "vinte e dois", "treinta y cinco"

    def at(self, k: int) -> Entry:
        """What token k can mean."""
        return self.entries[k] if 0 <= k < len(self.entries) else NOTHING

    def has(self, k: int, category: str) -> bool:
        """Whether token k can be of that category."""
        return category in self.at(k)

    def word(self, k: int) -> str:
        """Token k as written."""
        return self.text[self.starts[k] : self.ends[k]] if 0 <= k < len(self.starts) else ""

    def glued(self, k: int) -> bool:
        """Whether nothing stands before token k."""
        return 0 < k < len(self.starts) and self.starts[k] == self.ends[k - 1]

    def one_space(self, k: int) -> bool:
        """Whether a single space stands before token k."""
        return 0 < k < len(self.starts) and self.text[self.ends[k - 1] : self.starts[k]] == " "

    def after_hyphen(self, k: int) -> int:
        """The token after a hyphen that stands glued at k, k itself where none does."""
        word = self.word(k)
        return k + 1 if word and word in HYPHENS and self.glued(k) and self.glued(k + 1) else k

    def after_and(self, k: int) -> int:
        """The token after an "and" at k, hyphens around it or not ("duizend-en-een"), k itself where none stands there."""
        joint = self.after_hyphen(k)
        return self.after_hyphen(joint + 1) if self.has(joint, "and") else k

    def starts_cell(self, k: int) -> bool:
        """Whether token k is the first of its paragraph."""
        return k == 0 or self.has(k - 1, "break")

    def ends_cell(self, k: int) -> bool:
        """Whether the paragraph ends before token k."""
        return k >= len(self.starts) or self.has(k, "break")

    def fills_cell(self, k: int) -> bool:
        """Whether token k has a paragraph to itself."""
        return self.starts_cell(k) and self.ends_cell(k + 1)

    def count(self, k: int) -> int:
        """The small number that token k says, "a" being one; 0 where it says none."""
        entry = self.at(k)
        return int(entry.get("cardinal") or entry.get("one") or ("indefinite" in entry and 1))


def times(part: Part, end: int, size: Decimal) -> Part:
    """The number multiplied by a scale word."""
    written = part.numeral
    form: Form = written.form if written.form == "words" else "mixed"
    value, place = written.value * size, written.place * size
    other = None if written.other is None else written.other * size
    found = Numeral(value, place, loose_place(value, place), form, written.scale * size, other=other)
    return Part(end, found, place if place > 1 else Decimal(0))


def added(total: Part, term: Part) -> Part:
    """The number with one more term."""
    value, place = total.numeral.value + term.numeral.value, term.numeral.place
    form: Form = "words" if total.numeral.form == term.numeral.form == "words" else "mixed"
    found = Numeral(value, place, loose_place(value, place), form, term.numeral.scale)
    return Part(term.end, found, min(term.room, total.room), term.ordinal)


def rounded(count: Decimal, size: int, end: int, many: Decimal = Decimal(1)) -> Part:
    """So many dozens (or dozens of millions): a rough number."""
    low, high = (count * bound * many for bound in ROUGHLY[size])
    value, place = count * size * many, size * many
    return Part(end, Numeral(value, place, place, "words", Decimal(1), low, high))


def decimal(share: Fraction) -> Decimal:
    """The fraction to twelve places."""
    exact = Decimal(share.numerator) / Decimal(share.denominator)
    return exact.quantize(_PRECISION).normalize()


def negative(found: Numeral) -> Numeral:
    """The number with a minus sign."""
    low, high = (None if end is None else -end for end in (found.high, found.low))
    other = None if found.other is None else -found.other
    return replace(found, value=-found.value, low=low, high=high, other=other)
