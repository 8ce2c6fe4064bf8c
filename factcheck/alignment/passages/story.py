"""Which sentence of one text stands for which of the other, and whether the two tell one story at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.alignment.passages.evidence import Evidence, evidence
from factcheck.alignment.passages.marks import Story
from factcheck.alignment.passages.path import Links, walk
from factcheck.alignment.passages.rescue import rescue

# Thresholds measured on news: translations into three languages, other stories of the same day, articles by several reporters
# on one event.  A tenth of the reporters' articles, and a twentieth of the translations, lie on the wrong side of one alone.
STRENGTH = 1.3
KEPT_IN_ONE_LANGUAGE = 0.6
KEPT_IN_TWO = 0.4
# Of what two sentences could share: 97 of 100 translated ones share half (measured on news); a copied one shares nearly all,
# and what two reporters share by chance is less.
_SHARED, _SHARED_IN_ONE_LANGUAGE = 0.5, 0.8
_PLACES = 4


@dataclass(frozen=True, slots=True)
class Parallel:
    """Two texts sentence by sentence: `links[i]` holds the right's sentences for the left's sentence i, and how surely.

    `strength` is the mean evidence (log-odds) of a sentence of the shorter text; `kept` the share of what the texts could have
    in common that stands in linked sentences, from 0 to 1.  `same_story` tells whether the texts run in parallel; if not, no
    link means anything: posteriors come near 1 on any two texts.
    """

    links: Links
    evidence: Evidence
    strength: float
    kept: float
    same_story: bool


def parallel(left: Story, right: Story) -> Parallel:
    """The two texts side by side."""
    found = evidence(left, right)
    links = rescue(found, walk(found)) if left.length and right.length else [{} for _ in range(left.length)]
    strength = _sum(links, found.of) / max(1, min(left.length, right.length))
    one_language = left.article.language == right.article.language
    kept = _kept(found, links, one_language)
    least = KEPT_IN_ONE_LANGUAGE if one_language else KEPT_IN_TWO
    links = _trusted(links, found, _SHARED_IN_ONE_LANGUAGE if one_language else _SHARED)
    return Parallel(links, found, strength, kept, round(strength, 2) >= STRENGTH and round(kept, 2) >= least)


def _kept(found: Evidence, links: Links, one_language: bool) -> float:
    """The share of the shorter text where both are of one language, else of the text that keeps less.

    Within a language a text may be taken from a longer one; between two, the lesser share tells stories apart better.
    """
    shared = _sum(links, lambda i, j: found.shared[i].get(j, 0.0))
    left, right = (shared / max(sum(worth), 1.0) for worth in (found.row_worth, found.column_worth))
    if not one_language:
        return min(left, right)
    return left if len(found.rows) <= len(found.columns) else right


def _sum(links: Links, of: Callable[[int, int], float]) -> float:
    return sum(chance * of(i, j) for i, row in enumerate(links) for j, chance in row.items())


def _trusted(links: Links, found: Evidence, enough: float) -> Links:
    """The posteriors, less where two sentences share little: the path must go somewhere even where a sentence was dropped.

    Rounded, so that every machine decides alike.
    """
    return [
        {j: round(row[j] * min(1.0, found.kept(i, j) / enough), _PLACES) for j in sorted(row)} for i, row in enumerate(links)
    ]
