"""Whether a claim's words speak of a watched fact: what happened, what is counted, where."""

from __future__ import annotations

import re
from functools import cache

from factcheck.checks.watch_rule import Rows
from factcheck.claims.concepts import concepts
from factcheck.languages.concepts import CONCEPTS, DEEDS, QUALITIES
from factcheck.model import Claim
from factcheck.text.article import Article
from factcheck.text.vocabulary import bare, fold
from factcheck.values.quantities import Quantity


def speaks(claim: Claim, rows: Rows, article: Article | None) -> bool:
    """Whether the claim says one of each row.

    A date is the day of its own deed: where that is known, another deed of the sentence does not count.  A number counts its
    own item: one row must name it, and so must each that narrows it ("active"); other words may stand anywhere in the sentence.
    """
    language = article.language if article else "und"
    if claim.kind in ("date", "time"):
        return all(_happened(row, claim, language, article) for row in rows)
    if _counts_things(claim):
        things = [row for row in rows if not _narrows(row, language)]
        return (
            all(_counted(row, claim, language) for row in rows if row not in things)
            and any(_counted(row, claim, language) for row in things or rows)
            and all(_said(row, claim, language, article) for row in things)
        )
    return all(_said(row, claim, language, article) for row in rows)


def _happened(row: tuple[str, ...], claim: Claim, language: str, article: Article | None) -> bool:
    named = {concept(word, language) for word in row}
    if not named & DEEDS:
        return _said(row, claim, language, article)
    if claim.about.deed is not None:
        return claim.about.deed in named
    return any(concept(word, language) not in DEEDS and _says(word, claim, language, article) for word in row)


def _counts_things(claim: Claim) -> bool:
    number = claim.mention.value
    return isinstance(number, Quantity) and claim.kind in ("quantity", "ordinal") and not number.unit


def _counted(row: tuple[str, ...], claim: Claim, language: str) -> bool:
    return any((concept(word, language) or concepts(language).key(word)) in claim.about.item for word in row)


def _narrows(row: tuple[str, ...], language: str) -> bool:
    return any(concept(word, language) in QUALITIES for word in row)


def _said(row: tuple[str, ...], claim: Claim, language: str, article: Article | None) -> bool:
    return any(_says(word, claim, language, article) for word in row)


def _says(word: str, claim: Claim, language: str, article: Article | None) -> bool:
    """Whether the claim's sentence has the concept, or the word itself."""
    found = concept(word, language)
    if found is not None and (found in claim.about.concepts or found in claim.about.item or found == claim.about.deed):
        return True
    return article is not None and pattern(word).search(_sentence(article, claim.sentence)) is not None


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


def _sentence(article: Article, number: int) -> str:
    sentence = article.sentences[number]
    return _plain(article.document.text[sentence.start : sentence.end])


def _plain(text: str) -> str:
    return bare(fold(text))
