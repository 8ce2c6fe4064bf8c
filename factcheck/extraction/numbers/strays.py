"""Bare numbers that count nothing: list numbers, years, names ("Route 66", "Windows 10"), versions, tables."""

from __future__ import annotations

from factcheck.extraction.numbers import hedges, items
from factcheck.extraction.numbers.amounts import Amount
from factcheck.extraction.numbers.scan import HYPHENS, Scan

_YEARS = range(1900, 2100)
_OF_A_NAME = 4  # digits that a name has at most (a judgement)
_OPENING = frozenset("(['‘„‚»/")
_NEAR, _LONG = 8, 5  # tokens around, letters of a word that a heading in title case would give a capital (a judgement)
_SIGNS = frozenset({"/", "*", "=", "_", "|", "#", "+", ":"})


def stray(scan: Scan, amount: Amount) -> bool:
    """Whether the number says no quantity; those with a unit, a sign or a hedge always do."""
    i = amount.first
    if amount.kind != "count" or hedges.before(scan, i)[0] != "exact" or amount.numeral.scaled:
        return False
    first, last = items.counted(scan, amount.last)
    counted = last > first and (amount.numeral.value < 2 or any(items.is_plural(scan, k) for k in range(first, last)))
    toll = scan.has(amount.last, "tollword")
    return (
        _list_number(scan, i)
        or _word_of_a_name(scan, amount)
        or _in_word(scan, amount)
        or (_year(scan, i, amount) and not toll)
        or (not toll and not counted and (_names(scan, i) or _table(scan, amount) or _bracketed(scan, amount)))
        or (counted and not scan.has(i - 2, "in") and not _headline(scan, amount) and _names(scan, i))
    )


def _list_number(scan: Scan, i: int) -> bool:
    """Reads "1." or "2)" at the start of a line that goes on."""
    closed = scan.glued(i + 1) and scan.word(i + 1) in (".", ")", ")-", "°")
    follows = i + 2 < scan.size and scan.word(i + 2)[:1] != "\n"
    return scan.starts_line(i) and closed and follows and not scan.glued(i + 2)


def _in_word(scan: Scan, amount: Amount) -> bool:
    """Letters or signs glued to it: "3D", "24/7", "10th-floor"."""
    before, after = amount.first, amount.last
    letters = scan.glued(after) and (scan.is_word(after) or (scan.word(after) in _SIGNS and scan.glued(after + 1)))
    signs = scan.glued(before) and scan.word(before - 1) in _SIGNS | HYPHENS and scan.glued(before - 1)
    return letters or signs


def _year(scan: Scan, i: int, amount: Amount) -> bool:
    """A bare number of four digits from 1900 on is a year, unless it is round."""
    plain = scan.has(i, "year") and len(scan.word(i)) == 4
    round_count = amount.numeral.value % 1000 == 0 and items.counted(scan, amount.last)[1] > amount.last
    return plain and int(amount.numeral.value) in _YEARS and not round_count


def _names(scan: Scan, i: int) -> bool:
    """Reads "Windows 10", "Web 2.0", "Apollo 13": a capitalised word inside a sentence right before."""
    k = i - 1
    year = scan.has(k, "yearword") and (scan.has(k - 1, "the") or scan.has(k - 1, "in")) and scan.word(i).isdecimal()
    if scan.has(k, "years") or year:
        return True  # "les années 60", "im Jahr 79"
    if sum(map(str.isdecimal, scan.word(i))) > _OF_A_NAME and scan.starts_sentence(k):
        return False  # "Zebrano 48 312": a verb may begin a sentence
    known = scan.starts_sentence(k) and any(
        scan.has(k, category) for category in ("itemstop", "in", "the", "changing", "hedge", "outof")
    )
    if scan.tokens.vocabulary.lexicon.options.get("capital_nouns") and not scan.word(i).isdecimal():
        return False  # "die Bevölkerung 1.200.000"
    return scan.capital(k) and not known and scan.has(i, "number") and not scan.has(i, "wordnumber")


def _word_of_a_name(scan: Scan, amount: Amount) -> bool:
    """Reads "the Three Oaks inn": a number in words with a capital, inside a line that does not write every word with one."""
    i = amount.first
    if amount.numeral.form != "words" or not scan.capital(i) or scan.starts_sentence(i) or scan.word(i - 1) in _OPENING:
        return False
    around = range(max(0, i - _NEAR), min(scan.size, i + _NEAR))
    return any(len(scan.word(k)) >= _LONG and scan.word(k).islower() for k in around)


def _bracketed(scan: Scan, amount: Amount) -> bool:
    return scan.word(amount.first - 1) in ("(", "[") and scan.word(amount.last) in (")", "]")


def _headline(scan: Scan, amount: Amount) -> bool:
    """Whether the next word has a capital too: "Gunman Kills 12 People" names nothing; "KRON 4 NEWS" does."""
    return scan.capital(amount.last) and not scan.word(amount.first - 1).isupper()


def _table(scan: Scan, amount: Amount) -> bool:
    """Numbers with numbers on both sides, or alone in a row of them."""
    return scan.has(amount.first - 1, "number") or (scan.has(amount.last, "number") and not scan.glued(amount.last))
