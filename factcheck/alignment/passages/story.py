"""Which sentence of one text stands for which of the other, and whether the two tell one story at all."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.alignment.passages.evidence import Evidence, evidence
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.path import Links, walk
from factcheck.alignment.passages.rescue import rescue

# Thresholds measured on news: translations into three languages, other stories of the same day, articles by several reporters
# on one event.  A tenth of the reporters' articles, and a twentieth of the translations, lie on the wrong side of one alone.
STRENGTH = 1.3
KEPT_IN_ONE_LANGUAGE = 0.6
KEPT_IN_TWO = 0.35
# Between two languages reporters of one event share names, numbers and many words.  A translation keeps more, more of its
# sentences have a counterpart, and they stand in one order; what is less of one must be more of another.  Each row suffices
# (measured as above, on reporters of one event by stretches of three paragraphs, and on translations with sentences moved by
# three places and a third of them left out): (strength, share of the shorter text's sentences told, kept, disorder at most).
BETWEEN_TWO = ((6.0, 0.0, 0.35, 1.0), (4.5, 0.5, 0.35, 0.1), (4.5, 0.7, 0.6, 0.34), (3.0, 0.6, 0.55, 0.1))
SHORT = 4  # sentences: shorter texts show no order; what differs in them is looked at word by word (`brief.py`)
# Of what two sentences could share: 97 of 100 translated ones share half (measured on news); a copied one shares nearly all,
# and what two reporters share by chance is less.
_SHARED, _SHARED_IN_ONE_LANGUAGE = 0.5, 0.8
_PLACES = 4
_SURE = 0.5  # chance of a link that its order counts (a judgement)


@dataclass(frozen=True, slots=True)
class Parallel:
    """Two texts sentence by sentence: `links[i]` holds the right's sentences for the left's sentence i, and how surely.

    `strength` is the mean evidence (log-odds) of a sentence of the shorter text; `kept` the share of what the texts could have
    in common that stands in linked sentences, from 0 to 1.  `same_story` tells whether the texts run in parallel; if not, no
    link means anything: posteriors come near 1 on any two texts.
    """

    links: Links
    strength: float
    kept: float
    same_story: bool


def parallel(left: Story, right: Story) -> Parallel:
    """The two texts side by side."""
    found = evidence(left, right)
    one_language = left.article.language == right.article.language
    least = KEPT_IN_ONE_LANGUAGE if one_language else KEPT_IN_TWO
    if round(_share(found, _most_shared(found), one_language), 2) < least:
        return Parallel([{} for _ in range(left.length)], 0.0, 0.0, False)
    links = rescue(found, walk(found))
    strength = round(_sum(links, found.of) / max(1, min(left.length, right.length)), 2)
    kept = _share(found, _sum(links, lambda i, j: found.shared[i].get(j, 0.0)), one_language)
    kept = round(kept, 2)
    links = _trusted(links, found, _SHARED_IN_ONE_LANGUAGE if one_language else _SHARED)
    shorter = min(left.length, right.length)
    same = strength >= STRENGTH and kept >= least and (one_language or _told_in_turn(links, shorter, strength, kept))
    return Parallel(links, strength, kept, same)


def _told_in_turn(links: Links, shorter: int, strength: float, kept: float) -> bool:
    """Whether two texts of two languages are told very much alike, or alike, for the most part and in the same order."""
    if shorter < SHORT:
        return True
    sure = [max(row, key=lambda j: (row[j], -j)) for row in links if row and max(row.values()) >= _SURE]
    told, disorder = round(len(set(sure)) / shorter, 2), _disorder(sure)
    return any(
        strength >= strong and told >= most and kept >= much and disorder <= crossing
        for strong, most, much, crossing in BETWEEN_TWO
    )


def _disorder(sure: Sequence[int]) -> float:
    """The share of the pairs of links that cross, from 0 to 1; the links in order of the left, each the right's sentence."""
    crossing, seen = 0, list[int]()
    for j in sure:
        crossing += len(seen) - bisect_right(seen, j)
        insort(seen, j)
    return round(2 * crossing / max(1, len(sure) * (len(sure) - 1)), 2)


def _share(found: Evidence, shared: float, one_language: bool) -> float:
    """What is shared as a part of the shorter text where both are of one language, else of the text that keeps less.

    Within a language a text may be taken from a longer one; between two, the lesser share tells stories apart better.
    """
    left, right = (shared / max(sum(worth), 1.0) for worth in (found.row_worth, found.column_worth))
    if not one_language:
        return min(left, right)
    return left if len(found.rows) <= len(found.columns) else right


def _most_shared(found: Evidence) -> float:
    """More than any links can keep: a sentence is taken for two at most.  It spares the walk over texts of two stories."""
    by_column: dict[int, list[float]] = {}
    for row in found.shared:
        for j, worth in row.items():
            by_column.setdefault(j, []).append(worth)
    rows, columns = ([list(row.values()) for row in found.shared], by_column.values())
    return min(sum(sum(sorted(each)[-2:]) for each in side) for side in (rows, columns))


def _sum(links: Links, of: Callable[[int, int], float]) -> float:
    return sum(chance * of(i, j) for i, row in enumerate(links) for j, chance in row.items())


def _trusted(links: Links, found: Evidence, enough: float) -> Links:
    """The posteriors, less where two sentences share little: the path must go somewhere even where a sentence was dropped.

    Rounded, so that every machine decides alike.
    """
    return [
        {j: round(row[j] * min(1.0, found.kept(i, j) / enough), _PLACES) for j in sorted(row)} for i, row in enumerate(links)
    ]
