"""Frame: what is counted → how many.

Only a count whose words say enough of what is counted is compared: "active buyers", not "people".  A difference of two counts
is judged by when each held; without times it is undecided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.alignment.cliques import cliques
from factcheck.alignment.frames.case import FrameCase, by_key, group, pairs
from factcheck.model import Claim, Feature, Group
from factcheck.values.quantities import Quantity

KINDS = frozenset({"quantity", "money", "percent"})
SPECIFIC = 2  # words of the item that must say what is counted
LINKED, ITEM, ENTITY, DEED = 0.1, 0.35, 0.15, 0.1
ENOUGH, SUREST = 0.8, 0.95  # judgements, as are the weights


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each specific item that linked documents count; its claims match pairwise."""
    counted = [claim for claim in case.claims if claim.kind in KINDS and len(claim.about.item) >= SPECIFIC]
    for _, claims in sorted(by_key(counted, _key).items()):
        matches = frozenset(frozenset((a.id, b.id)) for a, b in pairs(claims) if _match(case, a, b))
        for members in cliques(claims, matches):
            features = min((_features(a, b) for a, b in pairs(members)), key=_weight)
            yield group(members[0].kind, _title(members[0]), members, min(_weight(features), SUREST), features, certain=False)


def _match(case: FrameCase, a: Claim, b: Claim) -> bool:
    return case.links.linked(a.document, b.document) and _weight(_features(a, b)) >= ENOUGH


def _weight(features: Iterable[Feature]) -> float:
    return round(sum(feature.weight for feature in features), 2)


def _title(claim: Claim) -> str:
    value = claim.mention.value
    return value.item if isinstance(value, Quantity) else claim.mention.text


def _key(claim: Claim) -> tuple[str, tuple[str, ...]] | None:
    value = claim.mention.value
    return (f"{claim.kind} {value.unit} {value.currency}", claim.about.item) if isinstance(value, Quantity) else None


def _features(a: Claim, b: Claim) -> list[Feature]:
    features = [Feature("linked articles", LINKED, "they name the same rare names")]
    features += [Feature("same item", ITEM, word) for word in a.about.item]
    shared = sorted(set(a.about.entities) & set(b.about.entities))
    features += [Feature("same entity", ENTITY, name) for name in shared[:2]]
    if a.about.deed is not None and a.about.deed == b.about.deed:
        features.append(Feature("same deed", DEED, a.about.deed))
    return features
