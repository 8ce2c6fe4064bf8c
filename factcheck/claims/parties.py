"""Who acts in a sentence, by whatever words: names, offices with their holders, "the company", governments and ministries.

Categories: `companynoun` what a text calls the company that it is about; `definite`; `officeof`; `portfolio`; the concepts
`government` and `ministry`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.concepts import found
from factcheck.entities import Entities
from factcheck.model import Mention, Sentence
from factcheck.text.article import CLAIMING, Article
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Role

_INSTITUTIONS = frozenset({"government", "ministry"})
_ADJECTIVES = 3  # words between "the" and "group": "the Chinese e-commerce group" (a judgement)
_BESIDE = 3  # tokens around "government" that can name its state
_PORTFOLIO = 4  # tokens after "ministry" that can name its portfolio
_OFTEN = 2  # times that a text names the company it is about, at least, and as much more than any other


@dataclass(frozen=True, slots=True)
class Party:
    """Who acts, and the tokens that say so (half-open)."""

    first: int
    last: int
    key: str


def main_body(article: Article, mentions: Sequence[Mention], entities: Entities) -> str | None:
    """The body that the article is about: the one it names most by far; None where there is none."""
    document, counts = article.document.id, Counter[str]()
    for mention in mentions:
        name = mention.value
        if isinstance(name, Name) and name.type in ("organization", "other") and _counts(article, mention):
            counts[entities.key(document, mention)] += 1
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:2]
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked and ranked[0][1] >= second + _OFTEN else None


def _counts(article: Article, mention: Mention) -> bool:
    return "wire" not in article.tokens.entries[mention.first] and _claims(article, mention)


def _claims(article: Article, mention: Mention) -> bool:
    return article.sentences[article.sentence_at(mention.first)].role in CLAIMING


def parties(tokens: Tokens, sentence: Sentence, named: Sequence[tuple[Mention, str]], main: str | None) -> tuple[Party, ...]:
    """The parties of the sentence in order of place; `named` are its names and offices with their entities.

    Places and wires are none.
    """
    institutions = list(_institutions(tokens, sentence))
    taken = [(one.first, one.last) for one in institutions]
    people = [
        Party(mention.first, mention.last, key)
        for mention, key in named
        if key and _acts(tokens, mention) and not any(_meet((mention.first, mention.last), span) for span in taken)
    ]
    company = [Party(*span, main) for span in _companies(tokens, sentence, named)] if main else []
    return tuple(sorted({*institutions, *people, *company}, key=lambda one: (one.first, one.last, one.key)))


def _acts(tokens: Tokens, mention: Mention) -> bool:
    if isinstance(mention.value, Role):
        return True
    return isinstance(mention.value, Name) and mention.value.type != "place" and "wire" not in tokens.entries[mention.first]


def _meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _companies(tokens: Tokens, sentence: Sentence, named: Sequence[tuple[Mention, str]]) -> Iterator[tuple[int, int]]:
    """Where "the group" stands for the company that the text is about: no name follows that says which group."""
    starts = {mention.first for mention, _ in named}
    for i in range(sentence.first, sentence.last):
        if "companynoun" not in tokens.entries[i]:
            continue
        first = next((k for k in range(i - 1, max(sentence.first, i - 1 - _ADJECTIVES) - 1, -1) if _definite(tokens, k)), None)
        after = i + 1 + (i + 1 < sentence.last and "officeof" in tokens.entries[i + 1])
        plain = first is not None and all(_adjective(tokens, k) for k in range(first + 1, i))
        if first is not None and plain and not starts & {i + 1, after, after + 1}:
            yield first, i + 1


def _adjective(tokens: Tokens, i: int) -> bool:
    return tokens.word(i).islower() or "demonym" in tokens.entries[i]


def _definite(tokens: Tokens, i: int) -> bool:
    return "definite" in tokens.entries[i]


def _institutions(tokens: Tokens, sentence: Sentence) -> Iterator[Party]:
    """Governments as their states ("the French government" is France), ministries by what they are of."""
    for i, concept in found(tokens, sentence.first, sentence.last):
        if concept not in _INSTITUTIONS:
            continue
        around = range(max(sentence.first, i - _BESIDE + 1), min(sentence.last, i + _BESIDE))
        for k in around:
            state = tokens.entries[k].get("demonym") or tokens.entries[k].get("country")
            if state:
                yield Party(min(i, k), max(i, k) + 1, str(state))
        of = [k for k in range(i - 1, min(sentence.last, i + _PORTFOLIO)) if "portfolio" in tokens.entries[k]]
        if concept == "ministry" and of:
            names = sorted({f"ministry of {tokens.entries[k]['portfolio']}" for k in of})
            yield from (Party(min(i, of[0]), max(i, of[-1]) + 1, name) for name in names)
