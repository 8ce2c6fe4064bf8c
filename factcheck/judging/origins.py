"""Which articles have one origin: those that credit the same wire, or that tell one story word for word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.model import Claim


@dataclass(frozen=True, slots=True)
class Origins:
    """`home` gives each document the first document of those that share its origin; `wires` what each credits."""

    home: Mapping[str, str]
    wires: Mapping[str, tuple[str, ...]]

    def count(self, claims: Iterable[Claim]) -> int:
        """The number of independent origins behind the claims."""
        return len({self._origin(claim) for claim in claims})

    def _origin(self, claim: Claim) -> str:
        home = self.home[claim.document]
        told_once = list(self.home.values()).count(home) == 1
        credited = claim.attribution is not None and claim.attribution in self.wires.get(claim.document, ())
        return str(claim.attribution) if credited and told_once else home


def origins(wires: Mapping[str, tuple[str, ...]], same_story: Iterable[tuple[str, str]]) -> Origins:
    """The origins of the documents, given what each credits and which pairs tell one story."""
    home = {document: document for document in sorted(wires)}
    for a, b in sorted(same_story):
        _join(home, a, b)
    return Origins(_roots(home), wires)


def _join(home: dict[str, str], a: str, b: str) -> None:
    left, right = sorted((_root(home, a), _root(home, b)))
    home[right] = left


def _root(home: Mapping[str, str], document: str) -> str:
    while home[document] != document:
        document = home[document]
    return document


def _roots(home: Mapping[str, str]) -> dict[str, str]:
    return {document: _root(home, document) for document in home}
