"""Short texts: a few sentences cannot show that two texts run in parallel, so what differs there must be told in like words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.alignment.passages.relation import relation
from factcheck.languages.concepts import CONCEPTS
from factcheck.model import Claim, Group
from factcheck.text.article import CLAIMING, Article
from factcheck.values.base import Relation

# Sentences from which on a text is no brief: below, two reporters' briefs on one event share as much as a text and its
# translation (measured on article sets of our own).
BRIEF = 4
COGNATE = 70  # percent of letters that two spellings of one name share at least (a judgement)
_COMPARABLE = frozenset({"quantity", "money", "percent", "age", "date", "name"})  # kinds whose difference can accuse in a brief


def is_brief(article: Article) -> bool:
    """Whether the article has too few sentences to show a story."""
    return sum(sentence.role in CLAIMING for sentence in article.sentences) < BRIEF


def told_alike(groups: Iterable[Group], one_language: bool) -> tuple[Group, ...]:
    """The groups of two briefs without those that differ and whose sentences speak of different things.

    None is certain: two briefs of unknown days need not be of one time.
    """
    kept = (group for group in groups if not _differs(group) or _alike(group.claims[0], group.claims[1], one_language))
    return tuple(replace(group, certain=False) for group in kept)


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
