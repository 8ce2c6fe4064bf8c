"""Which claims speak of one thing, found by who, what and where; of several that fit, equal values pair first.

Two routes: passages (one story twice: sentences are aligned) and frames (one event, several reporters).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from factcheck.alignment import frames, passages
from factcheck.alignment.brief import is_brief, told_alike
from factcheck.alignment.cliques import merged
from factcheck.alignment.frames.case import FrameCase
from factcheck.alignment.links import links
from factcheck.entities import Entities
from factcheck.model import Claim, Group, Kind, Publication
from factcheck.text.article import Article
from factcheck.text.vocabulary import fold

# Two texts of one story share more names and numbers than this: a judgement that spares the comparison of strangers.
SHARED_ANCHORS = 1

Place = tuple[str, int]  # document, first code point


@dataclass(frozen=True, slots=True)
class Aligned:
    """The groups of both routes, and the pairs of documents that tell one story."""

    groups: tuple[Group, ...]
    same_story: tuple[tuple[str, str], ...]


def align(
    articles: Mapping[str, Article],
    claims: Mapping[str, Sequence[Claim]],
    entities: Entities,
    published: Mapping[str, Publication],
) -> Aligned:
    """The groups of claims that speak of one thing, passages before frames."""
    stories = list(_stories(articles, claims))
    by_passages = merged([group for _, groups in stories for group in groups])
    every = tuple(claim for document in sorted(claims) for claim in claims[document])
    told_twice = frozenset(pair for pair, _ in stories if not any(is_brief(articles[document]) for document in pair))
    case = FrameCase(every, entities, links(claims, entities).without(told_twice), published)
    by_frames = _unless_known(frames.groups(case), by_passages)
    fuller = [group for group in by_frames if group.by == "value"]
    return Aligned((*_unless_known(by_passages, fuller), *by_frames), tuple(pair for pair, _ in stories))


def _stories(
    articles: Mapping[str, Article], claims: Mapping[str, Sequence[Claim]]
) -> Iterator[tuple[tuple[str, str], tuple[Group, ...]]]:
    """Each pair of documents that tell one story, with its groups."""
    anchors = cache(lambda document: _anchors(articles[document]))
    story = cache(lambda document: passages.story(articles[document], claims[document]))
    for a, b in combinations(sorted(articles), 2):
        few = len(articles) == 2 or min(len(anchors(a)), len(anchors(b))) <= SHARED_ANCHORS
        if few or len(anchors(a) & anchors(b)) > SHARED_ANCHORS:
            found = passages.align_stories(story(a), story(b))
            if found.same_story:
                brief = is_brief(articles[a]) or is_brief(articles[b])
                yield (a, b), told_alike(found.groups, articles) if brief else found.groups


def _anchors(article: Article) -> frozenset[str]:
    """What a translation leaves as it is: capitalised words and numbers."""
    tokens = article.tokens
    return frozenset(
        fold(word) for word, entry in zip(tokens.words, tokens.entries, strict=True) if word[0].isupper() or "number" in entry
    )


def _unless_known(found: Sequence[Group], known: Sequence[Group]) -> list[Group]:
    """The groups that no known group of the same kind holds whole."""
    holding: dict[tuple[Kind, Place], list[frozenset[Place]]] = {}
    for group in known:
        members = _places(group)
        for place in members:
            holding.setdefault((group.kind, place), []).append(members)
    return [one for one in found if not _is_held(one, holding)]


def _is_held(group: Group, holding: Mapping[tuple[Kind, Place], Sequence[frozenset[Place]]]) -> bool:
    places = _places(group)
    return any(places <= members for members in holding.get((group.kind, min(places)), ()))


def _places(group: Group) -> frozenset[Place]:
    return frozenset((claim.document, claim.mention.start) for claim in group.claims)
