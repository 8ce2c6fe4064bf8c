"""Vague numbers: "hundreds of millions", "dozens of people", "several thousand", "quelques centaines".

Categories: `multitude` ("hundreds"), `few` ("several") before `hundred`, `scale` or `collective`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.numbers import amounts, hedges, items
from factcheck.extraction.numbers.scan import Scan
from factcheck.model import Kind, Mention
from factcheck.values.hedging import vague
from factcheck.values.numerals import Numeral

# "Hundreds" are two hundred and more, fewer than the next word would say; "several hundred" fewer than ten of them (judgements)
_BELOW = {
    10: 100, 12: 100, 20: 200, 100: 1000, 1000: 10**6, 10**6: 10**9, 10**9: 10**12, 10**12: 10**15,
}  # fmt: skip
_SIZES = ("multitude", "hundred", "scale", "collective")
_KINDS: dict[amounts.Kind, Kind] = {"percent": "percent", "money": "money", "measure": "quantity", "count": "quantity"}


def at(scan: Scan, i: int) -> Mention | None:
    """The vague number at token i, None where there is none."""
    few = scan.has(i, "few")
    k = i + 1 if few else i
    if few and scan.has(k, "of"):
        k += 1
    size = _size(scan, k) if few else scan.get(k, "multitude")
    if size is None:
        return None
    last, factor = _of_greater(scan, k + 1)
    if not few and last == k + 1 and not (scan.has(last, "of") or scan.has(last, "tollword") or _stands_bare(scan, last)):
        return None
    low, high = Decimal(2 * size * factor), Decimal((10 * size if few else _BELOW.get(size, 10 * size)) * factor)
    return _mention(scan, i, last, low, high)


def _stands_bare(scan: Scan, last: int) -> bool:
    """Whether the multitude stands right before its noun, in languages where it can: "Tausende Menschen"."""
    return bool(scan.tokens.vocabulary.lexicon.options.get("bare_multitudes")) and scan.is_word(last)


def _size(scan: Scan, k: int) -> int | None:
    return next((scan.get(k, name) for name in _SIZES if scan.has(k, name)), None)


def _of_greater(scan: Scan, k: int) -> tuple[int, int]:
    """(token after, factor) of "of millions", "thousand" at token k."""
    factor = 1
    while True:
        after = k + 1 if scan.has(k, "of") else k
        size = scan.get(after, "multitude") or scan.get(after, "scale")
        if not size or size < 1000 or factor > 1:
            return k, factor
        factor, k = size, after + 1


def _mention(scan: Scan, i: int, last: int, low: Decimal, high: Decimal) -> Mention | None:
    amount = amounts.read(scan, last - 1, Numeral(low, low, low, "words", low))
    if amount.kind == "duration":
        return None
    first = hedges.before(scan, i)[1]
    end = amount.last
    item = items.text(scan, *items.counted(scan, end)) if amount.kind == "count" else ""
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[last - 1]]
    value = replace(vague(low, high, written), unit=amount.unit, currency=amount.currency, item=item)
    return scan.mention(_KINDS[amount.kind], first, end, value, "vague")
