"""What the frames work on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from factcheck.alignment.links import Links
from factcheck.entities import Entities
from factcheck.model import Claim, Feature, Group, Kind, Publication

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class FrameCase:
    """The claims of a run, who is who, which articles are linked and when each was written."""

    claims: Sequence[Claim]
    entities: Entities
    links: Links
    published: Mapping[str, Publication]


def by_key(claims: Iterable[Claim], key: Callable[[Claim], Key | None]) -> dict[Key, list[Claim]]:
    """The claims that have a key, by it, in the order given."""
    blocks: dict[Key, list[Claim]] = {}
    for claim in claims:
        found = key(claim)
        if found is not None:
            blocks.setdefault(found, []).append(claim)
    return blocks


def group(
    kind: Kind, title: str, claims: Iterable[Claim], confidence: float, features: Iterable[Feature], **more: object
) -> Group:
    """A group of this route, its claims in order of place."""
    ordered = tuple(sorted(claims, key=lambda claim: (claim.document, claim.mention.start, claim.mention.end)))
    return Group(kind, title, ordered, "frames", round(confidence, 2), tuple(features), **more)  # type: ignore[arg-type]


def pairs(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Every two claims of different documents."""
    return [(a, b) for a, b in combinations(claims, 2) if a.document != b.document]
