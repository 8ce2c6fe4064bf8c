"""Short texts: a few sentences cannot show that two texts run in parallel, so what differs there must be told in like words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from factcheck.alignment.passages.relation import relation
from factcheck.languages.concepts import CONCEPTS
from factcheck.model import Claim, Group
from factcheck.text.article import CLAIMING, Article
from factcheck.values.base import Relation

# Sentences from which on a text is no brief: below, two reporters' briefs on one event share as much as a text and its
# translation (measured on article sets of our own).
BRIEF = 4
COPY, COPIED = 0.9, 6  # share of the words that a copied sentence keeps, in order, and the fewest of them (judgements)
AROUND = 100  # tokens on either side of a claim that are looked at: a longer sentence is a list (a judgement)
COGNATE = 70  # percent of letters that two spellings of one name share at least (a judgement)
_COMPARABLE = frozenset({"quantity", "money", "percent", "age", "date", "name"})  # kinds whose difference can accuse in a brief


def is_brief(article: Article) -> bool:
    """Whether the article has too few sentences to show a story."""
    return sum(sentence.role in CLAIMING for sentence in article.sentences) < BRIEF


def told_alike(groups: Iterable[Group], articles: Mapping[str, Article]) -> tuple[Group, ...]:
    """The groups of two briefs without those that differ and whose sentences speak of different things.

    None is certain, for two briefs of unknown days need not be of one time, but where one brief is the other's copy: a single
    sentence is copied from year to year.
    """
    told = [(group, _told(articles, group.claims[0]), _told(articles, group.claims[1])) for group in groups]
    copied = {a.claim.id: a.claim.sentence for _, a, b in told if _is_copy(a, b)}
    whole = len(set(copied.values())) > 1
    found = []
    for group, a, b in told:
        if whole and a.claim.id in copied:
            found.append(group)
        elif not _differs(group) or _alike(a.claim, b.claim, a.article.language == b.article.language):
            found.append(replace(group, certain=False))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim with the words of its sentence around it."""

    article: Article
    claim: Claim
    around: tuple[str, ...]


def _told(articles: Mapping[str, Article], claim: Claim) -> _Told:
    article = articles[claim.document]
    sentence, tokens = article.sentences[claim.sentence], article.tokens
    before = range(max(sentence.first, claim.mention.first - AROUND), claim.mention.first)
    after = range(claim.mention.last, min(sentence.last, claim.mention.last + AROUND))
    words = (tokens.folded(i) for i in (*before, *after))
    return _Told(article, claim, tuple(word for word in words if word[0].isalnum()))


def _is_copy(a: _Told, b: _Told) -> bool:
    """Whether one sentence is the other's but for the claim and a word or two."""
    from rapidfuzz.distance import Indel

    enough = min(len(a.around), len(b.around)) >= COPIED
    return enough and Indel.normalized_similarity(a.around, b.around) >= COPY


def _differs(group: Group) -> bool:
    return relation(group.claims[0], group.claims[1]) is Relation.APART


def _alike(a: Claim, b: Claim, one_language: bool) -> bool:
    """Whether nothing in the two sentences is each one's own: no name, no deed or thing, no other thing counted."""
    if a.kind not in _COMPARABLE or _counted_from(a) or _counted_from(b):
        return False
    if a.kind == "name":
        spelled = {a.about.subject, b.about.subject}
        return not _names_clash(set(a.about.entities) - spelled, set(b.about.entities) - spelled)
    clashes = (
        a.about.part != b.about.part,
        _names_clash(a.about.entities, b.about.entities),
        _clash(a.about.concepts, b.about.concepts),
        _clash(_items(a, one_language), _items(b, one_language)),
        a.about.subject is not None and b.about.subject is not None and a.about.subject != b.about.subject,
    )
    return not any(clashes)


def _items(claim: Claim, one_language: bool) -> set[str]:
    """What is counted; between languages only what both have a word for."""
    return {word for word in claim.about.item if one_language or word in CONCEPTS}


def _clash(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether each side has something that the other lacks."""
    left, right = set(ours), set(theirs)
    return bool(left - right) and bool(right - left)


def _names_clash(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """The same for names, where "Murcia" is "Murcie"."""
    left, right = set(ours), set(theirs)
    return bool(_without_like(left, right)) and bool(_without_like(right, left))


def _without_like(names: set[str], others: set[str]) -> set[str]:
    from rapidfuzz import fuzz

    return {name for name in names if not any(fuzz.ratio(name, other) >= COGNATE for other in others)}


def _counted_from(claim: Claim) -> bool:
    """Whether the claim is a date that counts from the article's own day."""
    when = claim.mention.when
    return when is not None and not when.absolute
