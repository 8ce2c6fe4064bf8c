"""Whether a claim's words speak of a watched fact: what happened, what is counted, where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from factcheck.checks.watch_rule import Rows
from factcheck.claims.concepts import concepts
from factcheck.languages.concepts import CONCEPTS, DEEDS, QUALITIES
from factcheck.model import Claim
from factcheck.text.article import Article
from factcheck.text.vocabulary import bare, fold
from factcheck.values.quantities import Quantity


@dataclass(frozen=True)
class Sentences:
    """The sentences of the articles; what one says is looked up once, however many claims it makes."""

    articles: Mapping[str, Article]
    _said: dict[tuple[str, int, str], bool] = field(default_factory=dict)

    def say(self, claim: Claim, words: str) -> bool:
        """Whether the claim's sentence has these very words."""
        asked = claim.document, claim.sentence, words
        if asked not in self._said:
            article = self.articles.get(claim.document)
            self._said[asked] = article is not None and bool(pattern(words).search(_plain(text_of(article, claim.sentence))))
        return self._said[asked]

    def language(self, claim: Claim) -> str:
        """The language of the claim's article."""
        article = self.articles.get(claim.document)
        return article.language if article else "und"


def speaks(claim: Claim, rows: Rows, sentences: Sentences) -> bool:
    """Whether the claim says one of each row.

    A date is the day of its own deed: where that is known, another deed of the sentence does not count.  A number counts its
    own item: one row must name it, and so must each that narrows it ("active"); other words may stand anywhere in the sentence.
    """
    if claim.kind in ("date", "time"):
        return all(_happened(row, claim, sentences) for row in rows)
    if not _counts_things(claim):
        return all(_said(row, claim, sentences) for row in rows)
    language = sentences.language(claim)
    things = [row for row in rows if not _narrows(row, language)]
    return (
        all(_counted(row, claim, language) for row in rows if row not in things)
        and any(_counted(row, claim, language) for row in things or rows)
        and all(_said(row, claim, sentences) for row in things)
    )


def _happened(row: tuple[str, ...], claim: Claim, sentences: Sentences) -> bool:
    language = sentences.language(claim)
    named = {concept(word, language) for word in row}
    if not named & DEEDS:
        return _said(row, claim, sentences)
    if claim.about.deed is not None:
        return claim.about.deed in named
    return any(concept(word, language) not in DEEDS and _says(word, claim, sentences) for word in row)


def _counts_things(claim: Claim) -> bool:
    number = claim.mention.value
    return isinstance(number, Quantity) and claim.kind in ("quantity", "ordinal") and not number.unit


def _counted(row: tuple[str, ...], claim: Claim, language: str) -> bool:
    return any((concept(word, language) or concepts(language).key(word)) in claim.about.item for word in row)


def _narrows(row: tuple[str, ...], language: str) -> bool:
    return any(concept(word, language) in QUALITIES for word in row)


def _said(row: tuple[str, ...], claim: Claim, sentences: Sentences) -> bool:
    return any(_says(word, claim, sentences) for word in row)


def _says(word: str, claim: Claim, sentences: Sentences) -> bool:
    """Whether the claim's sentence has the concept, or the word itself."""
    found = concept(word, sentences.language(claim))
    about = claim.about
    return (found is not None and (found in about.concepts or found in about.item)) or sentences.say(claim, word)


@cache
def concept(word: str, language: str) -> str | None:
    """The concept that a word of a rule names: by its own name, or as a word of the language; None where it names none."""
    return word if word in CONCEPTS else concepts(language).of(word)


@cache
def pattern(words: str) -> re.Pattern[str]:
    """The words as they may stand in a plain sentence."""
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, _plain(words).split())) + r"(?!\w)")


@cache
def name_pattern(name: str) -> re.Pattern[str]:
    """The name as it may stand in an article: with its capitals, whatever the apostrophe."""
    return re.compile(r"(?<!\w)" + r"\s+".join(re.escape(part).replace("'", "['’]") for part in name.split()) + r"(?!\w)")


def text_of(article: Article, number: int) -> str:
    """The text of that sentence."""
    sentence = article.sentences[number]
    return article.document.text[sentence.start : sentence.end]


def _plain(text: str) -> str:
    return bare(fold(text))
