"""Stretches of text that look like names: capitalised words with what may stand between them.

Categories of the lexicon: `common` words that are no names by themselves, `title` Mr, Mme; `particle` von, de; `saint` St;
`surname` words that are offices or ends of a name and surnames too; `givenname` months that are given names too (Jan);
`compound` what a hyphen adds to a name ("Paris-based"), `nametail` what it adds that is no part of one ("Norvex-Chef");
`orgword`, `placeword` words that names of organisations and places hold; `orgtail` small words after such a one ("Banque
centrale"); `nameof` links after one ("Bank of"); `ministry`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.model import Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.text.grammar import compile_pattern
from factcheck.text.tokens import Tokens

_INITIAL = r"""(?: {initial} {~"."} )"""
_SAINT = r"""(?: {cap&saint} {~"."}? {cap} )"""
_ORGANIZATION = r"""(?: {cap&orgword&!common} {lower&orgtail|lower&demonym}{1,3} )"""
_NO_OFFICE = r"""(?! {portfolio} {ministerial} | {deputy|tense|officeadjective&!placeword&!orgword} {office} )"""
_FIRST_WORD = rf"""(?: (?! {{title}} ) {_INITIAL} | {_SAINT} | {_ORGANIZATION}
    | {_NO_OFFICE} {{cap&!common&!office&!title&!weekday&!month&!tense&!ministerial}}
    | {{cap&givenname}} (?= {{cap&!month}} | {{lower&particle}} )
    | (?<= {{lower|title}} ) {{cap&definite}} {{cap&!common&!office&!title}}
    | (?<= {{title}} {{~"."}} ) {{cap&definite}} {{cap&!common&!office&!title}} )"""
_LATER_WORD = rf"""(?: {_INITIAL} | {_SAINT} | {_ORGANIZATION}
    | {_NO_OFFICE} {{cap&!office&!title&!weekday&!month}}
    | {{cap&month}} (?! {{number}} ) | {{cap&surname}} (?! {{cap}} )
    | {{cap&office}} {{~possessive}} {{cap&orgword}} )"""
_HYPHEN = r"""(?: {~"-"} (?: {~lower&!compound} {~"-"} )? {~cap&!nametail} )"""
_SYLLABLE = r"""(?: {~"-"} (?: {~cap} | {~lower&!compound} (?: {~"-"} {~cap} )? ) )"""
_NICKNAME = r'''(?: (?: {"“"} | {"""} ) {~cap} {cap}? (?: {~"”"} | {~"""} ) )'''
_LINK = rf"""(?: {{lower&particle}}{{1,2}} {{~"-"}}? | {{"&"}} | (?<= {{orgword|placeword|orgtail}} ) {{nameof}} {{definite}}?
    | {{~possessive}} (?= {{cap&orgword|cap&placeword}} ) | {_NICKNAME} )"""
_SUFFIX = r"""(?: {","}? {cap&namesuffix} {~"."}? )"""
_SITE = r"""(?: (?: {~"."} {~lower} ){1,2} (?! {~"-"} ) )"""
_NAME = rf"""
    (?: {{lower&particle}} {{~"-"}} )? {_FIRST_WORD} {_HYPHEN}{{0,3}}
    (?: {_LINK}? {_LATER_WORD} {_SYLLABLE}{{0,3}} ){{0,9}} {_SUFFIX}? {_SITE}?
  | {{ministry}} {{officeof|definite}}{{1,3}} {{portfolio}}
  | {{portfolio}} {{ministry}}
"""
_BEGIN = "{cap|ministry|portfolio|lower&particle}"  # what a match begins with: the rest of a text is passed over
_LETTERS = re.compile(r"[^\W\d_]+")
_QUOTES = '“«‘„"\u00a0'
_TITLE_CASE = 0.6  # of the longer words of a heading that has its words capitalised (a judgement)


@dataclass(slots=True)
class Candidate:
    """A stretch that may be a name: token numbers, its words with single spaces.

    `opening` where a sentence or a quotation begins with it, `holder` where it stands right behind a body that has an office.
    """

    first: int
    last: int
    name: str
    opening: bool
    holder: bool = False

    @property
    def words(self) -> list[str]:
        """The words, as spaces part them."""
        return self.name.split(" ")


def candidates(article: Article) -> list[Candidate]:
    """Every stretch of the article's prose that may be a name, in order; headings in title case and capitals give none."""
    tokens = article.tokens
    text, starts = tokens.text, tokens.starts
    match_at = compile_pattern(_NAME, tokens.vocabulary.lexicon.code).match
    begins = [match.start() for match in compile_pattern(_BEGIN, tokens.vocabulary.lexicon.code).finditer(tokens.letters)]
    found: list[Candidate] = []
    after = 0  # how many of these are done with
    for sentence in article.sentences:
        before, after = after, bisect_left(begins, sentence.last, after)
        if before == after or sentence.role not in CLAIMING or shouted(article, sentence):
            continue
        begin, last = opening(tokens, sentence), sentence.first
        for first in begins[before:after]:
            match = match_at(tokens.letters, first, sentence.last) if first >= last else None
            if match is not None:
                last = match.end()
                quoted = text[starts[first] - 1] in _QUOTES if first else False
                found.append(Candidate(first, last, name_of(tokens, first, last), first <= begin or quoted))
    return found


def name_of(tokens: Tokens, first: int, last: int) -> str:
    """The words of those tokens with single spaces."""
    words = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    return words if last - first == 1 and words.isalpha() else " ".join(words.split())


def opening(tokens: Tokens, sentence: Sentence) -> int:
    """The sentence's first word."""
    text, starts = tokens.text, tokens.starts
    i = sentence.first
    while i < sentence.last and not text[starts[i]].isalnum():
        i += 1
    return i


def shouted(article: Article, sentence: Sentence) -> bool:
    """Whether capitals say nothing here: all letters are, or the words of a heading that is no sentence are capitalised."""
    words = article.document.text[sentence.start : sentence.end]
    if words.isupper():
        return True
    if sentence.role not in ("title", "heading") or words.rstrip().endswith("."):
        return False
    longer = [word for word in words.split()[1:] if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) >= _TITLE_CASE * len(longer)


def known_names(article: Article, names: Mapping[str, str]) -> Iterator[Candidate]:
    """Where headings that `candidates` leaves out hold one of the names (small letters → as written elsewhere)."""
    longest = max((name.count(" ") + 1 for name in names), default=0)
    begin = frozenset(match[0] for name in names if (match := _LETTERS.match(name)))
    tokens = article.tokens
    for sentence in article.sentences:
        if sentence.role in CLAIMING and shouted(article, sentence):
            i = sentence.first
            while i < sentence.last:
                word = _LETTERS.match(tokens.text, tokens.starts[i])
                begins = word is not None and word[0].casefold() in begin
                found = _known(tokens, i, min(sentence.last, i + 2 * longest), names) if begins else None
                if found:
                    yield found
                i = found.last if found else i + 1


def _known(tokens: Tokens, first: int, stop: int, names: Mapping[str, str]) -> Candidate | None:
    for last in range(stop, first, -1):
        name = names.get(name_of(tokens, first, last).casefold())
        if name is not None:
            return Candidate(first, last, name, opening=False)
    return None
