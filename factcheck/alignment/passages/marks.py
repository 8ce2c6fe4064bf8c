"""What a sentence shows that a retelling of it would show too: words, concepts, everyday ideas, kinds of claims, digits.

A mark is a pair of its sort and what is seen: ("word", "berlin"), ("month", 3), ("kind", "percent"), ("digits", "330").
The sorts of lexicon concepts are the lexicon's own categories, so they meet across languages by their payloads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby

from factcheck.alignment.passages.contestants import Contestant, contestants
from factcheck.alignment.passages.figures import Figure, digits, figures_in
from factcheck.claims.concepts import concepts
from factcheck.claims.ideas import ideas
from factcheck.model import Claim, Sentence
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens
from factcheck.text.vocabulary import fold
from factcheck.values.quantities import Quantity

Mark = tuple[str, object]

# Categories of the lexicon whose payloads mean the same in every language.
SORTS = ("month", "weekday", "season", "unit", "currency", "territory")
_LEAST_LETTERS = 4  # shorter words are seldom cognates, unless they are written in capitals


@dataclass(frozen=True, eq=False)
class Story:
    """An article with its claims and the marks of its sentences; `places` are the sentences (ascending) that show a mark.

    What every comparison asks of it is read once.
    """

    article: Article
    claims: tuple[Claim, ...]
    places: dict[Mark, tuple[int, ...]]

    @property
    def length(self) -> int:
        """The number of sentences."""
        return len(self.article.sentences)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in small ASCII letters, sorted, each once."""
        return tuple(sorted(str(seen) for sort, seen in self.places if sort == "word"))

    @cached_property
    def spellings(self) -> Counter[str]:
        """How often it writes each word, in small letters."""
        return Counter(fold(word) for word in self.article.tokens.words if word[0].isalpha())

    @cached_property
    def sentences(self) -> tuple[tuple[str, ...], ...]:
        """The tokens of each sentence as written."""
        return tuple(tuple(self.article.tokens.words[one.first : one.last]) for one in self.article.sentences)

    @cached_property
    def claims_in(self) -> Mapping[int, Sequence[Claim]]:
        """The claims that stand in each sentence, whole or in part (a quotation of several), in order of position."""
        found: dict[int, list[Claim]] = {}
        for claim in self.claims:
            for sentence in range(claim.sentence, self.article.sentence_at(claim.mention.last - 1) + 1):
                found.setdefault(sentence, []).append(claim)
        return found

    @cached_property
    def contestants(self) -> tuple[Contestant, ...]:
        """Those of its claims that compete for partners, in order of position."""
        return contestants(self.claims)

    @cached_property
    def contestants_in(self) -> Mapping[int, Sequence[Contestant]]:
        """The same by sentence."""
        return {number: tuple(group) for number, group in groupby(self.contestants, key=lambda one: one.claim.sentence)}

    @cached_property
    def figures_in(self) -> Mapping[int, Sequence[Figure]]:
        """The figures of each sentence."""
        return figures_in(self.article.tokens, self.claims)


def story(article: Article, claims: Sequence[Claim]) -> Story:
    """The article read for alignment, so that it can be compared with many others."""
    shown = [dict.fromkeys(_of_sentence(article.tokens, sentence)) for sentence in article.sentences]  # a set in order
    for claim in claims:
        shown[claim.sentence].update(dict.fromkeys(_of_claim(claim)))
    places: dict[Mark, list[int]] = {}
    for number, marks in enumerate(shown):
        for mark in marks:
            places.setdefault(mark, []).append(number)
    return Story(article, tuple(claims), {mark: tuple(numbers) for mark, numbers in places.items()})


def _of_sentence(tokens: Tokens, sentence: Sentence) -> Iterator[Mark]:
    language, inside = tokens.vocabulary.lexicon.code, slice(sentence.first, sentence.last)
    for entry, word in zip(tokens.entries[inside], tokens.words[inside], strict=True):
        if not entry.keys().isdisjoint(SORTS):
            yield from ((sort, entry[sort]) for sort in SORTS if entry.get(sort) not in (None, True))
        yield from _of_word(language, word)


@lru_cache(maxsize=100_000)
def _of_word(language: str, word: str) -> tuple[Mark, ...]:
    """What the word shows wherever it stands."""
    concept = concepts(language).of(word)
    found: list[Mark] = [("concept", concept)] if concept else []
    found += (("idea", idea) for idea in ideas(language).of(word))
    if word[0].isalpha():
        found += (("word", part) for part in letters(word))
    elif word[0].isdigit():
        found.append(("digits", digits(word)))
    return tuple(found)


@lru_cache(maxsize=100_000)
def letters(word: str) -> tuple[str, ...]:
    """The word (of a phrase, each) in small ASCII letters, whatever its script; short ones only where written in capitals."""
    return tuple(
        ascii_letters(part)
        for part in word.replace("-", " ").replace("’", " ").replace("'", " ").split()
        if len(part) >= _LEAST_LETTERS or (len(part) > 1 and part.isupper())
    )


@lru_cache(maxsize=100_000)
def ascii_letters(word: str) -> str:
    """The word in small ASCII letters: accents dropped, other scripts transliterated."""
    if word.isascii():
        return word.lower()
    from anyascii import anyascii

    return anyascii(word).lower()


def _of_claim(claim: Claim) -> Iterable[Mark]:
    """The kind of a claim, its unit or currency: evidence without being the value."""
    if claim.kind in ("name", "role", "quote"):
        return
    yield "kind", claim.kind
    value = claim.mention.value
    if isinstance(value, Quantity):
        if value.currency:
            yield "currency", value.currency
        if value.unit:
            yield "unit", value.unit
