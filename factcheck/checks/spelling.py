"""One article that writes one name in two ways.

It is a conflict where other articles or an office settle which name is meant, else undecided: two people may have like names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.checks.base import Case, Check, Draft, Settings, place
from factcheck.checks.diagnosis import misspelling
from factcheck.checks.wording import located, one_line, quoted
from factcheck.entities.keys import folded
from factcheck.entities.variants import in_two_spellings
from factcheck.model import Claim, Verdict
from factcheck.values.labels import Role

CONFIRMING = 2  # other articles that write the name in one way only, so that the other way is a slip (a judgement)


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each two spellings of a name in one article, those left out that a fact's conflict names already."""
    named = {claim.id for fact in case.facts if fact.verdict == "conflict" for claim in fact.against}
    spread = _spread(case)
    for claims in case.claims_in.values():
        names = [claim for claim in claims if claim.kind in settings.kinds]
        for odd, known in in_two_spellings(Counter(map(_written, names))):
            pair = _places(names, odd, known)
            if pair and not named & {claim.id for claim in pair}:
                settled = _confirmed(spread, *pair) or _one_office(claims, *pair)
                yield _draft(*pair, "conflict" if settled else "undecided")


def _spread(case: Case) -> Counter[str]:
    """In how many articles each name and each surname stands, however it is folded."""
    return Counter(name for claims in case.claims_in.values() for name in _names(claims))


def _names(claims: Sequence[Claim]) -> set[str]:
    full = {folded(_written(claim)) for claim in claims if claim.kind == "name"}
    return full | {name.split()[-1] for name in full}


def _confirmed(spread: Counter[str], odd: Claim, known: Claim) -> bool:
    """Whether enough other articles write the one name, and none the other."""
    counts = sorted(spread[folded(_written(claim))] for claim in (odd, known))
    return counts[0] == 1 and counts[1] > CONFIRMING


def _one_office(claims: Sequence[Claim], odd: Claim, known: Claim) -> bool:
    """Whether the article gives both names one office at one place."""
    held = [
        {
            (value.readings, value.organization)
            for claim in claims
            if isinstance(value := claim.mention.value, Role) and claim.about.subject == name.about.subject
        }
        for name in (odd, known)
    ]
    return odd.about.subject != known.about.subject and bool(held[0] & held[1])


def _written(claim: Claim) -> str:
    return one_line(claim.mention.text)


def _places(names: Sequence[Claim], odd: str, known: str) -> tuple[Claim, Claim] | None:
    """The first claims of the two spellings; None where one sentence has both, for then it speaks of two."""
    left = [claim for claim in names if _written(claim) == odd]
    right = [claim for claim in names if _written(claim) == known or _written(claim).endswith(f" {known}")]
    together = any(a.sentence == b.sentence for a, b in product(left, right))
    return None if together or not left or not right else (left[0], right[0])


def _draft(odd: Claim, known: Claim, verdict: Verdict) -> Draft:
    slip = misspelling(_written(odd), _written(known))
    fields = {"left": quoted(odd), "right": quoted(known), "document": odd.document, "line": str(known.line)}
    said = tuple(f"{located(claim)} {quoted(claim)}" for claim in (odd, known))
    claims = tuple(sorted((odd, known), key=place))
    return Draft(verdict, claims, fields, (*said, *((f"likely: {slip}",) if slip else ())))


CHECK = Check(
    name="spelling",
    what="One name that an article writes in two ways.",
    kinds=("name",),
    verdicts=("conflict", "undecided"),
    fields=("left", "right", "document", "line"),
    run=run,
)
