"""What a number counts: the words after it, up to a verb, a preposition or a mark ("French consumer brands").

There is no tagger: a noun in the plural ends an English phrase; in French words that agree with it go on; a word with a capital
ends it where nouns have one (option `capital_nouns`).  Categories:
`itemstop` (words that end it), `of` (one complement), `tollword` ("12 people injured" counts people), `others`, `pluralword`,
`possessor`, `the`; the endings are the lexicon's options `plural`, `participle` and `verb_endings` (of
verbs alone: "os 28 chegaram").
"""

from __future__ import annotations

from factcheck.extraction.numbers.scan import Scan

_MOST = 4  # words before a complement (a judgement)
_COMPLEMENT = 2
_FALSE_PLURALS = ("ss", "us", "is")


def counted(scan: Scan, k: int, single: bool = False) -> tuple[int, int]:
    """The tokens of what is counted, from token k on, half-open; empty where nothing is; `single`: one is counted."""
    known = scan.counted.get((k, single))
    if known is None:
        known = scan.counted[k, single] = _counted(scan, k, single)
    return known


def _counted(scan: Scan, k: int, single: bool) -> tuple[int, int]:
    first = k
    if scan.joined(k):
        return (k + 1, k + 2) if scan.is_word(k + 1) else (k, k)  # "15-member"
    if scan.has(k, "of"):
        first = k + 2 if scan.has(k + 1, "the") or scan.has(k + 1, "possessor") else k + 1
    if scan.has(first, "tollword") or scan.has(first, "others"):
        return first, first + 1
    last = _phrase(scan, first, _MOST, single=single)
    if last > first and scan.has(last, "of") and not scan.has(last + 1, "itemstop"):
        start = last + 2 if scan.has(last + 1, "the") else last + 1
        end = _phrase(scan, start, _COMPLEMENT, headed=True)
        last = end if end > start else last
    return (first, last) if last > first else (k, k)


def text(scan: Scan, first: int, last: int) -> str:
    """The tokens' own words, with single spaces."""
    if last <= first:
        return ""
    start, end = scan.tokens.span(first, last)
    return " ".join(scan.text[start:end].split())


def is_plural(scan: Scan, i: int) -> bool:
    """Whether the word looks like a plural."""
    word = scan.tokens.folded(i) if i < scan.size else ""
    endings: tuple[str, ...] = scan.tokens.vocabulary.lexicon.options.get("plural", ("s",))
    return scan.has(i, "pluralword") or (len(word) > 2 and word.endswith(endings) and not word.endswith(_FALSE_PLURALS))


def _phrase(scan: Scan, first: int, most: int, headed: bool = False, single: bool = False) -> int:
    """The token after the noun phrase that begins at `first`."""
    participles: tuple[str, ...] = scan.tokens.vocabulary.lexicon.options.get("participle", ())
    nouns = scan.tokens.vocabulary.lexicon.options.get("capital_nouns")
    k, words, plural = first, 0, False
    while words < most and _goes_on(scan, k) and not (k == first and scan.joined(k)):
        if scan.joined(k):
            k += 1
            continue
        later = words > 0 and not scan.joined(k - 1)
        word = scan.tokens.folded(k)
        if later and (scan.has(k, "tollword") or ((plural or single) and word.endswith(participles))):
            break
        if plural and not is_plural(scan, k) and not scan.joined(k - 1):
            break
        plural = plural or is_plural(scan, k)
        words, k = words + 1, k + 1
        if nouns and scan.capital(k - 1) and not scan.joined(k):
            return k
        if headed and plural:
            break
    if nouns:
        return first  # no noun came
    return k - 1 if k > first and scan.joined(k - 1) else k


def _goes_on(scan: Scan, k: int) -> bool:
    if scan.joined(k):
        return True
    stops = ("itemstop", "of", "number", "ordinal", "month", "weekday", "and")
    verbs: tuple[str, ...] = scan.tokens.vocabulary.lexicon.options.get("verb_endings", ())
    if not scan.is_word(k) or scan.taken[k]:
        return False
    return not any(scan.has(k, stop) for stop in stops) and not scan.tokens.folded(k).endswith(verbs)
