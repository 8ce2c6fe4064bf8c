"""A lexicon made ready for matching: folded words, phrases as tries, one letter for each set of categories.

A text becomes a string with one letter a token, so a pattern over categories is an ordinary regular expression over that
string (`grammar.py`).  Two letters stand for each set: one for a token after a space, one for a token glued to the last.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from factcheck.languages.schema import Lexicon
from factcheck.text.compounds import Compounds
from factcheck.text.shapes import BREAK, all_shapes, looks, shape, split
from factcheck.values.numerals import read_digits, read_roman

Entry = Mapping[str, Any]
Trie = dict[str, Any]  # next word → trie; "" holds the entry of the phrase that ends here
NOTHING: Entry = {}
_LETTERS = 6400  # of the private use area
_RUN = re.compile("1+")
_REMEMBERED = 200_000  # tokens whose meaning is kept, so that memory stays bounded
_FIRST_LETTER = 0xE000  # private use: no letter there is blank or has a meaning in a character class
APART = "\n"  # between stretches of letters: nothing in a pattern matches it
_WHOLE = ("day", "monthnumber", "hour", "minute", "year", "year2")  # shapes whose payload is the number itself
_IN_WORDS = frozenset({"number", "wordnumber"})
JOINED = {  # categories of a number that is joined from several tokens
    frozenset({"number", "wordnumber"}), frozenset({"number", "wordnumber", "fraction"}), frozenset({"number", "fraction"}),
    frozenset({"ordinal"}), frozenset({"ordinal", "day"}),
}  # fmt: skip
_PUNCTUATION = (*(chr(n) for n in range(33, 127) if not chr(n).isalnum()), *"’‘“”«»„‚–—…•·°²³€£¥₹₽§©®™†′″½¼¾¿¡−", "...")


class Known(NamedTuple):
    """What a token as written can mean: `phrases` are those that begin with it, None where none do.

    `blanks` stand before it; `parts` are the words that one written together is cut into, each with its length.
    """

    letter: str
    entry: Entry
    phrases: Trie | None
    folded: str
    blanks: int = 0
    parts: tuple[tuple[int, Known], ...] = ()


def fold(word: str) -> str:
    """The word in small letters with plain apostrophes, accents kept, composed."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).replace("’", "'").casefold()


def bare(word: str) -> str:
    """The folded word without its accents."""
    if word.isascii():
        return word
    return "".join(ch for ch in unicodedata.normalize("NFD", word) if not unicodedata.combining(ch))


class Alphabet:
    """One letter for each set of categories, followed by its twin for a token that is glued to the one before.

    A set of letters is an integer, bit n for letter n: patterns are made of thousands of such sets.
    """

    def __init__(self) -> None:
        self._letters: dict[frozenset[str], str] = {}
        self._by_category: dict[str, int] = {}

    def letter(self, categories: frozenset[str]) -> str:
        """The set's letter for a token after a space; a new one where the set is new."""
        found = self._letters.get(categories)
        if found is None:
            number = 2 * len(self._letters)
            assert number < _LETTERS, "more sets of categories than letters"
            found = self._letters[categories] = _at(number)
            for category in categories:
                self._by_category[category] = self._by_category.get(category, 0) | 3 << number
        return found

    def of(self, category: str) -> int:
        """The letters of the sets that hold the category, twins too."""
        return self._by_category.get(category, 0)

    def all(self) -> int:
        """Every letter, twins too."""
        return (1 << 2 * len(self._letters)) - 1

    def twins(self) -> int:
        """Every letter of a glued token."""
        return self.all() // 3 * 2

    def items(self) -> list[tuple[frozenset[str], str]]:
        """The sets known so far with their letters, in order of the letters."""
        return list(self._letters.items())


def glued(letter: str) -> str:
    """The twin of a letter for a token that is glued to the one before."""
    return chr(ord(letter) | 1)


def apart(letter: str) -> str:
    """The twin of a letter for a token after a space."""
    return chr(ord(letter) & ~1)


def as_glued_as(letter: str, other: str) -> str:
    """Of a letter and its twin the one for a token that is glued where the other letter's is."""
    return glued(letter) if ord(other) & 1 else letter


def letters_in(text: str) -> int:
    """The letters that the text holds."""
    return sum(1 << ord(letter) - _FIRST_LETTER for letter in set(text) - {APART})


def as_ranges(letters: int) -> str:
    """The letters as the inside of a character class."""
    runs = (run.span() for run in _RUN.finditer(bin(letters)[:1:-1]))
    return "".join(_at(first) if last == first + 1 else f"{_at(first)}-{_at(last - 1)}" for first, last in runs)


def _at(number: int) -> str:
    return chr(_FIRST_LETTER + number)


class _Remembered(dict[str, Known]):
    """Pieces with what they can mean."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, piece: str) -> Known:
        found = self._vocabulary.read(piece)
        if len(self) < _REMEMBERED:
            self[piece] = found
        return found


def _placed(known: Known, blanks: int) -> Known:
    """The token behind so many blanks."""
    return known._replace(letter=known.letter if blanks else glued(known.letter), blanks=blanks)


class Vocabulary:
    """A language's words ready for matching; `of(lexicon)` builds each once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.alphabet = Alphabet()
        self.single: dict[str, dict[str, Any]] = {}
        self.phrases: dict[str, Trie] = {}  # by first word
        for phrase, category, payload in lexicon.phrases():
            self._add(phrase, category, payload)
        self._bare: dict[str, dict[str, Any]] = {}
        for word, entry in self.single.items():
            self._bare.setdefault(bare(word), entry)
        rows = lexicon.options.get("compounds")
        self.compounds = Compounds(rows, self._bare | self.single) if rows else None
        self._known = _Remembered(self)
        self._register()

    def _add(self, phrase: str, category: str, payload: Any) -> None:  # noqa: ANN401 (what a lexicon maps to)
        words = [fold(phrase)] if phrase.isalpha() else [fold(word) for word in split(phrase)]
        if len(words) > 1 and words[-1] == "'" and not phrase.endswith(" '"):  # an elided word: d', l', qu'
            words[-2:] = [words[-2] + "'"]
        if len(words) == 1:
            self.single.setdefault(words[0], {}).setdefault(category, payload)
            return
        node = self.phrases.setdefault(words[0], {})
        for word in words[1:]:
            node = node.setdefault(word, {})
        node.setdefault("", {}).setdefault(category, payload)

    def _register(self) -> None:
        """Give every set of categories that can occur its letter, in a fixed order.

        Ordered by the looks first, so that a shape and a category both are runs of letters.
        """
        forms = {frozenset(entry): shapes for entry, shapes in self._written()}
        forms |= {known | _IN_WORDS: shapes for known, shapes in forms.items() if "cardinal" in known}
        forms |= {frozenset(): set(all_shapes())} | {known: set(all_shapes()) for known in JOINED}
        sets = {(form, known) for known, shapes in forms.items() for form in (frozenset(), *shapes)}
        for form, known in sorted(sets, key=lambda pair: (sorted(pair[0]), sorted(pair[1]))):
            self.alphabet.letter(form | known)
        for mark in (*_PUNCTUATION, "\u2603"):
            self.known(mark)
        self._break = _placed(self.known(BREAK), 0)

    def _written(self) -> Iterator[tuple[frozenset[str], set[frozenset[str]]]]:
        """Each set of categories with the looks that its words can have."""
        forms: dict[frozenset[str], set[frozenset[str]]] = {}
        for first, entry in self._entries():
            forms.setdefault(frozenset(entry), set()).update(looks(first))
        yield from forms.items()

    def _entries(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """(first word, entry) of every word and phrase."""
        yield from self.single.items()
        todo = list(self.phrases.items())
        while todo:
            first, node = todo.pop()
            if "" in node:
                yield first, node[""]
            todo += [(first, child) for word, child in node.items() if word]

    def look_up(self, pieces: Iterable[str]) -> list[Known]:
        """What each piece of a text, a token with the blanks before it, can mean; without blanks it is glued."""
        return list(map(self._known.__getitem__, pieces))

    def known(self, token: str) -> Known:
        """What a token after a space can mean; blanks are a `break`."""
        written = BREAK if token.isspace() else token
        entry, folded = self._entry(written), fold(token)
        return Known(self._letter(written, entry), entry, self.phrases.get(folded), folded)

    def between(self, lines: str) -> Known:
        """What stands between two stretches of text: mostly blanks, which are a `break`."""
        return self._break if lines.isspace() else _placed(self.known(lines), 0)

    def read(self, piece: str) -> Known:
        """What a piece can mean."""
        token = piece.lstrip() or piece[piece.index(BREAK) :]
        blanks = len(piece) - len(token)
        parts = self._parts(token, blanks) if self.compounds is not None else ()
        return _placed(self.known(token), blanks)._replace(parts=parts)

    def _parts(self, token: str, blanks: int) -> tuple[tuple[int, Known], ...]:
        lengths = self.compounds.cuts(token) if self.compounds is not None else ()
        starts = accumulate(lengths, initial=0)
        parts = [self.known(token[start : start + length]) for start, length in zip(starts, lengths, strict=False)]
        return tuple(
            (length, _placed(one, 0 if i else blanks)) for i, (length, one) in enumerate(zip(lengths, parts, strict=True))
        )

    def _letter(self, token: str, entry: Entry) -> str:
        form = shape(token)
        if not entry and len(form) == 1 and not token[0].isalnum() and token not in _PUNCTUATION and token[0] != BREAK:
            form = frozenset({"mark"})
        if entry and "brand" in form:  # "kWh"
            form -= {"brand"}
        return self.alphabet.letter(form | frozenset(entry))

    def _entry(self, token: str) -> Entry:
        if token[0].isdecimal() or token[1:2].isdecimal():
            return self._number(token)
        if token[0] in "IVX" and "ordinal" in shape(token):
            return {"ordinal": read_roman(token.rstrip("erèmᵉ"))}
        folded = fold(token)
        found = self.single.get(folded)
        if found is None and (token.isupper() or len(folded) >= 5):
            found = self._bare.get(bare(folded))
        return NOTHING if found is None else found

    def _number(self, token: str) -> Entry:
        """A token of digits: a `Numeral`, and the number itself where it can be a day, a year …"""
        form = shape(token)
        found = read_digits(token, self.lexicon.decimal) if "number" in form else None
        return {**{name: int(token) for name in _WHOLE if name in form}, "number": found} if found else NOTHING

    def phrase_letter(self, first: str, entry: Entry) -> str:
        """The letter of a phrase with this entry whose first word is `first`."""
        return self.alphabet.letter(shape(first) | frozenset(entry))


@cache
def of(lexicon_code: str) -> Vocabulary:
    """The vocabulary of a language; of `und` (shapes alone) where the language has no file."""
    from factcheck.languages import lexicon

    return Vocabulary(lexicon(lexicon_code))
