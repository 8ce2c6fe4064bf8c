"""Reads numbers with what they count or measure: quantities, money, percentages, ordinals, ages, scores and codes.

A span holds the hedge, the number and its unit or sign, not the words for what is counted: those are the value's `item`.  A
length of time ("three years") is the dates' business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.numbers import ages, amounts, codes, hedges, items, ordinals, ranges, shares, strays, vague
from factcheck.extraction.numbers.amounts import Amount
from factcheck.extraction.numbers.scan import Scan
from factcheck.model import Kind, Mention
from factcheck.text import grammar
from factcheck.text.article import Article
from factcheck.values.hedging import allowed
from factcheck.values.numerals import Numeral, numeral

# Where a number can stand.  "One" counts before a unit, a word for the dead or wounded, in "one in five", and after "only".
# (What begins a match comes first, by itself, and what is asked of it looks back: then the rest of a text is passed over.)
_TRIGGER = r"""
    {number|multitude|ordinal|fraction|manyfold|agedword|agedtens|decadeword|few|once|one}
    (?: (?<= {number|multitude|ordinal|fraction|manyfold|agedword|agedtens} )
      | (?<= {possessor} {decadeword} )
      | (?<= {once} ) (?= {asmuch} )
      | (?<= {few} ) (?= {of}? {hundred|scale|collective|multitude} )
      | (?<= {one} )
        (?= {measure|currency|percent|tollword} | {lower&!itemstop}{0,2} {outof|divided} {the}? {number} | {"-"}? {yearold} )
      | (?<= {hedge} {one} ) (?= {lower} ) )
"""
_KINDS: dict[amounts.Kind, Kind] = {"percent": "percent", "money": "money", "measure": "quantity", "count": "quantity"}
_ONE = numeral(Decimal(1), form="words")


def find(article: Article, taken: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order of position; tokens of `taken` (dates) are no numbers, but an age wins over a length of time."""
    scan = Scan(article, taken)
    trigger = grammar.compile_pattern(_TRIGGER, article.tokens.vocabulary.lexicon.code)
    found = [mention for match in trigger.finditer(article.tokens.letters) for mention in _at(scan, match.start())]
    return sorted(found, key=lambda one: (one.start, one.end))


def clear(taken: Sequence[Mention], numbers: Sequence[Mention]) -> list[Mention]:
    """Those of `taken` that no age covers: "a man of 34 years" holds no length of time."""
    covered = {i for one in numbers if one.kind == "age" for i in range(one.first, one.last)}
    return [one for one in taken if one.kind != "duration" or covered.isdisjoint(range(one.first, one.last))]


def _at(scan: Scan, i: int) -> Iterator[Mention]:
    """The mentions of the number at token i."""
    written: Numeral | None = scan.get(i, "number") or (_ONE if scan.has(i, "one") else None)
    if written is not None and scan.age_is_free(i) and (age := ages.at(scan, i, written)):
        yield age
    elif scan.taken[i]:
        return
    elif written is not None:
        code = codes.at(scan, i, written) if scan.has(i, "number") else None
        if isinstance(code, Mention):
            yield code
        elif not code and (scan.has(i, "number") or _one_counts(scan, i)):
            yield from _counts(scan, i, written)
    elif (
        found := ages.in_one_word(scan, i)
        or ages.decade(scan, i)
        or vague.at(scan, i)
        or shares.at(scan, i)
        or ordinals.at(scan, i)
    ):
        yield found


def _one_counts(scan: Scan, i: int) -> bool:
    """Whether "one" at token i is a number: before a unit, a word for the dead, in a ratio, behind "only" or "at least"."""
    if not any(scan.has(i + 1, name) for name in ("outof", "divided")) and shares.one_of(scan, i):
        return True
    hedge = hedges.before(scan, i)[0]
    bound = hedge in ("at_least", "more_than", "at_most", "less_than")
    told = bound or (hedge == "exact" and scan.has(i - 1, "hedge") and not scan.has(i, "indefinite"))
    ratio = scan.has(i + 1, "outof") or scan.has(i + 1, "divided")
    return told or ratio or scan.has(i + 1, "tollword") or amounts.read(scan, i, _ONE).kind != "count"


def _counts(scan: Scan, i: int, written: Numeral) -> Iterator[Mention]:
    part = Amount(i, i + 1, written) if scan.has(i, "fraction") else None
    if part and (upper := ranges.closed(scan, part)):  # "more than a quarter but less than a third"
        yield _closed(scan, part, upper)
        return
    if ratio := shares.ratio(scan, i, written):
        yield ratio
        return
    amount = amounts.read(scan, i, written)
    if amount.kind == "duration":
        return
    opened = ranges.opened(scan, hedges.before(scan, amount.first)[1])
    other = ranges.second(scan, amount, opened)
    if other is None and ranges.of_time(scan, amount, opened):
        return
    if other is None and (closed := ranges.closed(scan, amount)):
        yield _closed(scan, amount, closed)
    elif other is not None and not (opened == "from" and _changes(scan, amount, other)):
        yield _range(scan, amount, other, opened)
    elif other is not None:
        yield _single(scan, ranges.like(amount, other))
        yield _single(scan, other)
    elif not strays.stray(scan, amount):
        yield _single(scan, amount)
    elif code := codes.named(scan, amount.first):
        yield code


def _changes(scan: Scan, amount: Amount, other: Amount) -> bool:
    """Whether "from 3 to 5" tells of two numbers, one after the other."""
    falls = ranges.like(amount, other).numeral.value > other.numeral.value
    return hedges.changes(scan, amount.first, amount.last, falls)


def _single(scan: Scan, amount: Amount) -> Mention:
    hedge, first = hedges.before(scan, amount.first)
    item, last = _item(scan, amount)
    hedge, last = _hedged_after(scan, hedge, amount.last, last)
    hedge = hedges.joined(hedge, "at_least") if amount.or_more else hedge
    value = allowed(_counting(amount, item), hedge, _written(scan, amount))
    factor = shares.multiplies(scan, first, amount)
    value = replace(value, unit="ratio" if factor else amount.unit, currency=amount.currency, item="" if factor else item)
    return scan.mention(_KINDS[amount.kind], first, last, value, amount.kind)


def _counting(amount: Amount, item: str) -> Numeral:
    """The numeral, with its mark read as grouping where things are counted: there is no "81,500" of a lawsuit."""
    written = amount.numeral
    return numeral(written.other) if written.other is not None and amount.kind == "count" and item else written


def _range(scan: Scan, amount: Amount, other: Amount, opened: str) -> Mention:
    hedge, first = hedges.before(scan, amount.first)
    item, _ = _item(scan, other)
    written = scan.text[scan.tokens.starts[amount.first] : scan.tokens.ends[other.last - 1]]
    value = replace(
        ranges.value(amount, other, written, hedge), unit=other.unit, currency=other.currency or amount.currency, item=item
    )
    kind = _KINDS[amount.kind if other.kind == "count" else other.kind]
    if opened == "between":  # "tussen de 20 en 30"
        first -= 1 if scan.has(first - 1, "between") else 2
    return scan.mention(kind, first, other.last, value, "range")


def _closed(scan: Scan, amount: Amount, other: Amount) -> Mention:
    """Reads "more than 10 and less than 20"."""
    hedge, first = hedges.before(scan, amount.first)
    one, more = allowed(amount.numeral, hedge), allowed(other.numeral, hedges.before(scan, other.first)[0])
    low, high = (one, more) if one.high is None else (more, one)
    written = scan.text[scan.tokens.starts[amount.first] : scan.tokens.ends[other.last - 1]]
    value = replace(
        low,
        high=high.high,
        high_open=high.high_open,
        loose_high=high.loose_high,
        stated=None,
        written=written,
        hedge="exact",
        unit=other.unit,
        currency=other.currency or amount.currency,
        item=_item(scan, other)[0],
    )
    return scan.mention(_KINDS[amount.kind if other.kind == "count" else other.kind], first, other.last, value, "bounds")


def _item(scan: Scan, amount: Amount) -> tuple[str, int]:
    """(what is counted, the token after it): a count's noun; after a unit or "%" only what "of" joins to it."""
    if amount.kind == "money" or (amount.kind != "count" and not scan.has(amount.last, "of")):
        return "", amount.last
    first, last = items.counted(scan, amount.last, single=amount.numeral.value <= 1)
    measured = amount.kind == "count" and amount.numeral.place < 1 and not amount.numeral.scaled  # "a 6.4 earthquake"
    if measured and not any(items.is_plural(scan, k) for k in range(first, last)):
        return "", amount.last
    return items.text(scan, first, last), last


def _hedged_after(scan: Scan, hedge: str, end: int, item_end: int) -> tuple[str, int]:
    """(hedge, end of the mention) with "or more", "environ" behind the unit or behind the noun."""
    if found := hedges.after(scan, end):
        return hedges.joined(hedge, found[0]), found[1]
    found = hedges.after(scan, item_end)
    return (hedges.joined(hedge, found[0]) if found else hedge), end


def _written(scan: Scan, amount: Amount) -> str:
    return scan.text[scan.tokens.starts[amount.first] : scan.tokens.ends[amount.last - 1]]
