"""What backs a claim without a fact: a name that a source has, an office said of the same holder, a quotation word for word.

A quotation that a source has in other words is open, for one of the two was altered, shortened or put together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from factcheck.model import Claim, Verdict
from factcheck.text.vocabulary import bare
from factcheck.values.labels import Name, Quote, Role, says_more

_FEWEST = 4  # words of a quotation that can be known again in other words (a judgement)
_ALTERED = 80  # rapidfuzz's ratio of the best fitting stretches, of 100 (a judgement)
_WORD = re.compile(r"\w+")

Said = tuple[Verdict, Claim]


class Sayings:
    """The sources' names, offices and quotations."""

    def __init__(self, claims: Iterable[Claim], languages: Mapping[str, str]) -> None:
        self._languages = languages
        self._by_subject: dict[tuple[type, str], list[Claim]] = {}
        self._quoted: dict[str, list[Claim]] = {}
        for claim in claims:
            value = claim.mention.value
            if isinstance(value, Name | Role):
                for holder in _holders(claim):
                    self._by_subject.setdefault((type(value), holder), []).append(claim)
            elif isinstance(value, Quote):
                self._quoted.setdefault(claim.document, []).append(claim)

    def of(self, claim: Claim) -> Iterator[Said]:
        """Of each source at most one claim that says the same, or a quotation that says it in other words."""
        match claim.mention.value:
            case Name():
                yield from self._first(claim, lambda _: True)
            case Role() as office:
                yield from self._first(claim, lambda other: _is_held(office, other))
            case Quote(words=words):
                own = self._languages[claim.document]
                for document in sorted(self._quoted):
                    if self._languages[document] == own and (found := _quotation(words, self._quoted[document])):
                        yield found

    def _first(self, claim: Claim, fits: Callable[[Claim], bool]) -> Iterator[Said]:
        kind = type(claim.mention.value)
        by_document: dict[str, Claim] = {}
        for holder in _holders(claim):
            for other in self._by_subject.get((kind, holder), ()):
                if fits(other):
                    by_document.setdefault(other.document, other)
        yield from (("agree", other) for _, other in sorted(by_document.items()))


def _holders(claim: Claim) -> list[str]:
    """Who is named or holds the office: as resolved, and for a name as written, whatever its accents."""
    written = [_plain(claim.mention.text)] if isinstance(claim.mention.value, Name) else []
    return [*([claim.about.subject] if claim.about.subject else []), *written]


def _is_held(office: Role, other: Claim) -> bool:
    """Whether the other claim says all of the office."""
    value = other.mention.value
    if not isinstance(value, Role) or value.tense != office.tense:
        return False
    return bool(set(value.readings) & set(office.readings)) or says_more(value, office)


def _quotation(words: str, quoted: list[Claim]) -> Said | None:
    """What the quotations of one source, which an interruption may have cut in two, say of those words."""
    looked_for = _plain(words)
    if not looked_for:
        return None
    said = [_plain(_words(one)) for one in quoted]
    for one, text in zip(quoted, said, strict=True):
        if _holds(text, looked_for):
            return "agree", one
    for (one, _), (before, after) in zip(pairwise(quoted), pairwise(said), strict=True):
        if _holds(f"{before} {after}", looked_for):
            return "agree", one
    return _altered(looked_for, quoted, said)


def _altered(looked_for: str, quoted: list[Claim], said: list[str]) -> Said | None:
    from rapidfuzz import fuzz  # on first use: most drafts are not compared

    if looked_for.count(" ") + 1 < _FEWEST:
        return None
    known = [(fuzz.partial_ratio(looked_for, text), -i) for i, text in enumerate(said) if text.count(" ") + 1 >= _FEWEST]
    best, place = max(known, default=(0.0, 0))
    return ("undecided", quoted[-place]) if best >= _ALTERED else None


def _words(claim: Claim) -> str:
    value = claim.mention.value
    return value.words if isinstance(value, Quote) else ""


def _holds(text: str, words: str) -> bool:
    return f" {words} " in f" {text} "


def _plain(words: str) -> str:
    """The words without marks, case and accents."""
    return " ".join(_WORD.findall(bare(words.casefold())))
