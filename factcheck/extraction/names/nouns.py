"""Names among nouns, in languages that write every noun with a capital.

There a capital proves nothing.  A name is shown by what stands before it (a title, an office, "Schauspieler"), by what it is
made of (a country, an acronym, "Norvex AG"), by a second capital right beside it ("Tomas Reyes"; nouns seldom meet), or, for a
single word, by being a part of such a name, or by standing without an article wherever the text has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from factcheck.extraction.names.candidates import Candidate, name_of
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import of

_MEASURING = frozenset(
    {"timeunit", "measure", "currency", "scale", "multitude", "fraction", "collective", "percent", "sectionnoun", "sectionword"}
    | {"weekday", "month", "partofday", "season", "holiday", "unitword", "nextday", "yearword", "oclock", "numbered"}
    | {"tollword", "number", "ordinal"}
)  # fmt: skip
_LEADING = frozenset({"kin", "orgnoun", "office", "companynoun", "numberof", "post", "aspirant", "numbered"}) | _MEASURING
_NO_NAME = _MEASURING | {"common"}
_SHOWING = frozenset({"title", "office", "kin", "counterpart", "ministerial", "orgnoun", "tense"})
_CALLINGS = frozenset({"kin", "office", "ageof", "orgnoun", "companynoun"})
_KNOWN = frozenset({"country", "institution", "wire", "companysuffix"})
_DETERMINING = frozenset({"definite", "indefinite", "this", "its", "possessor", "nocount", "owner", "number", "ordinal", "few"})
_BODIES = frozenset({"orgword", "placeword", "companysuffix", "institution"})
_QUALIFYING = frozenset({"demonym", "officeadjective", "tense", "deictic", "anaphoric"})
_SHORT = 3  # letters: "der FC Bern"
_INFLECTED = ("e", "en", "er", "es", "em")  # of adjectives
_BARE = 2  # times that a single word must stand without an article (a judgement)


def among_nouns(tokens: Tokens, found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that are names and not nouns, shortened where a noun stands before a name."""
    trimmed = [part for one in found for piece in _apart(tokens, one) for part in _trimmed(tokens, piece)]
    inside = frozenset(one.words[-1] for one in trimmed if not one.opening)
    strong = [_is_strong(tokens, one) and not _opens_with_adjective(tokens, one, inside) for one in trimmed]
    words = frozenset(word for one, sure in zip(trimmed, strong, strict=True) if sure for word in one.words)
    bare = _bare(tokens, trimmed)
    return [one for one, sure in zip(trimmed, strong, strict=True) if sure or _is_known(one, words, bare)]


def _is_known(one: Candidate, words: frozenset[str], bare: frozenset[str]) -> bool:
    """Whether the single word is a part of a longer name, or proven by its places."""
    return " " not in one.name and (one.name in words or one.name.removesuffix("s") in words or one.name in bare)


def _apart(tokens: Tokens, one: Candidate) -> Iterator[Candidate]:
    """The candidate, two where an article parts them: "in Rom den Dichter Udo Kern"; "von der" belongs to a name."""
    first = one.first
    for k in range(first + 1, one.last - 1):
        article = tokens.word(k).islower() and "definite" in tokens.entries[k]
        if article and not (tokens.word(k - 1).islower() and "particle" in tokens.entries[k - 1]):
            yield replace(one, first=first, last=k, name=name_of(tokens, first, k), opening=one.opening and first == one.first)
            first = k + 1
    yield one if first == one.first else replace(one, first=first, name=name_of(tokens, first, one.last), opening=False)


def _trimmed(tokens: Tokens, one: Candidate) -> Iterator[Candidate]:
    """The candidate without the nouns before a name: "Schauspieler Til Brand", "Kilo Mehl"."""
    first = one.first
    while first < one.last and (_is_leading(tokens, first) or _is_noun(tokens, first, one)):
        first += 1
        while first < one.last and not tokens.word(first)[0].isupper():
            first += 1
    last = first + 1
    if (
        last + 1 < one.last
        and tokens.word(last) == "-"
        and "country" in tokens.entries[first]
        and not _is_body(tokens, last + 1)
    ):
        yield replace(one, first=first, last=last, name=tokens.word(first))  # "US-Investoren"
    elif first == one.first:
        yield one
    elif first < one.last:
        yield replace(one, first=first, name=name_of(tokens, first, one.last), opening=False)


def _is_body(tokens: Tokens, k: int) -> bool:
    return not _BODIES.isdisjoint(tokens.entries[k])


def _is_leading(tokens: Tokens, k: int) -> bool:
    """Whether token k is a noun that stands before names, or is written together with one: "Mitspieler"."""
    entry = tokens.entries[k]
    if entry:
        return not _LEADING.isdisjoint(entry)
    return _ends_in_calling(tokens.folded(k), tokens.vocabulary.lexicon.code)


@lru_cache(maxsize=50_000)
def _ends_in_calling(word: str, lexicon_code: str) -> bool:
    known = of(lexicon_code).single
    tails = (known.get(word[i:]) for i in range(2, len(word) - _SHORT))
    return any(tail and not _CALLINGS.isdisjoint(tail) for tail in tails)


def _opens_with_adjective(tokens: Tokens, one: Candidate, inside: frozenset[str]) -> bool:
    """Whether two words that open a sentence may be an adjective and its noun, as far as the text tells."""
    if not one.opening or len(one.words) != 2 or not one.words[0].endswith(_INFLECTED):
        return False
    marked = one.last < len(tokens) and tokens.word(one.last) in ("(", ",")
    return not (one.words[1] in inside or marked or _stands_as_name(tokens, one))


def _is_noun(tokens: Tokens, k: int, one: Candidate) -> bool:
    """Whether the candidate's first token k is a noun with its article: "der Rest Europas", not "die Deutsche Bank"."""
    if k != one.first or k + 1 == one.last or not _is_determined(tokens, k - 1):
        return False
    named = any(not _BODIES.isdisjoint(entry) for entry in tokens.entries[k : one.last])
    nouns = not tokens.word(k).endswith(_INFLECTED) or len(one.words) > _SHORT - 1
    return not named and nouns and len(tokens.word(k)) > _SHORT


def _is_strong(tokens: Tokens, one: Candidate) -> bool:
    entry, words = tokens.entries[one.first], one.words
    told = entry if one.last == one.first + 1 else _told(tokens, one)
    if not _KNOWN.isdisjoint(told) or _is_acronym(words[0]):
        return True
    if not _NO_NAME.isdisjoint(told):
        return False
    if _is_shown(tokens, one.first) or _has_tail(tokens, one.last):
        return True
    if len(words) == 1 or (_BODIES.isdisjoint(told) and not _QUALIFYING.isdisjoint(entry)):
        return False  # "Libyscher Sieg", but "Schweizer Nationalbank"
    beside = any(a[0].isupper() and _has_capital(b) for a, b in pairwise(words))
    return beside and "number" not in tokens.entries[one.first - 1]


def _told(tokens: Tokens, one: Candidate) -> Collection[str]:
    """The categories of its capitalised words."""
    capitals = [tokens.entries[k] for k in range(one.first, one.last) if tokens.word(k)[0].isupper()]
    return tokens.entries[one.first] if len(capitals) == 1 else frozenset().union(*capitals)


def _has_capital(word: str) -> bool:
    """Whether the word has one where names do: "Gaddafi", "al-Gaddafi"."""
    return word.rpartition("-")[2][:1].isupper()


def _is_shown(tokens: Tokens, first: int) -> bool:
    """Whether a title, an office or a noun that names go with stands right before; behind "Dr." too."""
    k = first - 1
    if k > 0 and tokens.word(k) == "." and tokens.ends[k - 1] == tokens.starts[k]:
        k -= 1
    return k >= 0 and not _SHOWING.isdisjoint(tokens.entries[k]) and (tokens.word(k)[0].isupper() or _is_part(tokens, k))


def _is_part(tokens: Tokens, k: int) -> bool:
    """Whether token k is the end of a word written together: "Alt|kanzler"."""
    return k > 0 and tokens.starts[k] == tokens.ends[k - 1] and tokens.word(k - 1)[-1].isalpha()


def _has_tail(tokens: Tokens, k: int) -> bool:
    """Whether a hyphen at token k adds what names go with: "Norvex-Chef"."""
    return k + 1 < len(tokens) and tokens.word(k) == "-" and "nametail" in tokens.entries[k + 1]


def _is_acronym(word: str) -> bool:
    return not word[1:].islower() and sum(map(str.isupper, word)) > 1 and "-" not in word


def _bare(tokens: Tokens, found: Iterable[Candidate]) -> frozenset[str]:
    """The single words that stand often, never behind a word that goes with nouns, and once in a place for names."""
    count: Counter[str] = Counter()
    proven: set[str] = set()
    nouns: set[str] = set()
    for one in found:
        if " " in one.name or "-" in one.name:
            continue
        count[one.name] += 1
        if _is_determined(tokens, one.first - 1) or not _MEASURING.isdisjoint(tokens.entries[one.first]):
            nouns.add(one.name)
        elif _stands_as_name(tokens, one):
            proven.add(one.name)
    return frozenset(name for name in proven - nouns if count[name] >= _BARE)


def _is_determined(tokens: Tokens, k: int) -> bool:
    """Whether token k is an article, a number or an adjective."""
    if k < 0:
        return False
    entry, word = tokens.entries[k], tokens.word(k)
    if not _DETERMINING.isdisjoint(entry) or ("in" in entry and word.endswith(("m", "r", "s"))):
        return True
    if _is_part(tokens, k):
        return False
    return word.islower() and word.endswith(_INFLECTED) and "itemstop" not in entry and "speechverb" not in entry


def _stands_as_name(tokens: Tokens, one: Candidate) -> bool:
    before = tokens.entries[one.first - 1] if one.first else {}
    after = tokens.entries[one.last] if one.last < len(tokens) else {}
    return "locative" in before or "speechverb" in after or "personverb" in after
