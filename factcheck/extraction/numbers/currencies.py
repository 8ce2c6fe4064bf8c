"""Words and signs of money beside a number: "$5", "5 dollars", "CHF 5", "30 MUSD", "25,000 pounds".

Categories: `currency`, `moneyword` (pounds: a weight or money), `scaledmoney` money behind a scale word alone,
`millions` (of which currency: "mdp").
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.numbers.scan import Scan
from factcheck.values.numerals import Numeral
from factcheck.values.symbols import LETTERED

_SMALL_CODES = frozenset({"usd", "eur", "gbp", "cad", "aud", "chf", "rmb", "inr", "sek"})
_SCALES, _CODE = {"K": Decimal(10**3), "M": Decimal(10**6), "B": Decimal(10**9)}, 3  # before a currency's code: "30 MUSD"
_SHORT = 2  # letters of an abbreviation before its number: "Rs 500", "kr 20"
SUMS_FROM = 1000  # "25 pounds" is a weight, "25,000 pounds" is money (a judgement)


def named(scan: Scan, k: int, numeral: Numeral) -> str | None:
    """The currency named at token k; codes count in capitals only ("MAD" is money, "mad" is not)."""
    word = scan.word(k)
    found: str | None = scan.get(k, "currency")
    if found is not None:
        if not _own(scan, k):
            return None
        code = found.isupper() and word.casefold() == found.casefold()
        return found if not code or word.isupper() or word in _SMALL_CODES else None
    money: str | None = scan.get(k, "moneyword")
    if money is None:
        return scan.get(k, "scaledmoney") if numeral.scaled or "£" in scan.text else None
    sums = numeral.scaled or (numeral.value >= SUMS_FROM and not scan.has(k + 1, "of"))
    return money if sums or (money == "pound" and "£" in scan.text) else None


def scaled(scan: Scan, k: int) -> tuple[Decimal, str] | None:
    """(factor, currency) of "MUSD", "MEUR", "KSEK", "mdp" at token k."""
    word = scan.word(k)
    if money := scan.get(k, "millions"):
        return _SCALES["M"], money
    if len(word) != _CODE + 1 or word[0] not in _SCALES or not word.isupper():
        return None
    single = scan.tokens.vocabulary.single
    found = single.get(word[1:].lower(), {}).get("currency")
    return (_SCALES[word[0]], found) if found == word[1:] and word.lower() not in single else None


def _own(scan: Scan, k: int) -> bool:
    """Whether a sign at token k belongs to the number before it, not to one that follows: "$5 $6", "3 USD50 cards"."""
    sign = not scan.is_word(k) or scan.glued(k + 1)
    return not (sign and scan.has(k + 1, "number") and not scan.glued(k)) and not (
        scan.joined(k - 1) and sign and scan.has(k + 1, "number")
    )


def before(scan: Scan, i: int) -> str | None:
    """The currency of a sign or code right before the number: "$5", "CHF 5", "US$ 5"."""
    word = scan.word(i - 1)
    if i == 0 or scan.taken[i - 1] or not scan.has(i - 1, "currency"):
        return None
    if word == "$" and scan.glued(i - 1) and scan.word(i - 2) in LETTERED:
        return LETTERED[scan.word(i - 2)]
    sign = not word.isalpha() or word.isupper() or scan.glued(i) or len(word) <= _SHORT
    alone = not scan.is_word(i + 1) and not scan.has(i - 2, "number") and not scan.has(i, "year")  # "ringgit 42"
    found: str = scan.get(i - 1, "currency")
    return found if sign or alone else None
