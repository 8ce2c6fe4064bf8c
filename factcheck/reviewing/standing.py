"""How each claim of a draft stands to the claims of its sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

from factcheck.alignment.passages.said import name_one_part
from factcheck.checks.base import Case
from factcheck.extraction.figures import PATTERN as FIGURE
from factcheck.judging.days import Dates
from factcheck.judging.origins import Origins
from factcheck.judging.pairs import RANK
from factcheck.judging.verdicts import verdict
from factcheck.model import Claim, Fact, Finding, Group, Value, Verdict
from factcheck.reviewing.base import Standing, Tick
from factcheck.reviewing.sayings import Said, Sayings
from factcheck.text.article import Article
from factcheck.values.days import Moment, lies_within
from factcheck.values.labels import Name, Role, says_more
from factcheck.values.quantities import Quantity
from factcheck.wording import reading

_Claiming = TypeVar("_Claiming", Fact, Finding)
_ALIKE = 3  # places named for a value that stands in the sources, of whatever thing (a judgement)
_BACKS: tuple[Verdict, ...] = ("agree", "compatible")


def ticks(case: Case, findings: Sequence[Finding], draft: str, origins: Origins) -> Iterator[Tick]:
    """A tick for each claim of the draft; dates that name no time ("now", "recently") are none."""
    facts = _by_claim(case.facts)
    told = _by_claim(findings)
    published = {name: one.publication for name, one in case.reading_of.items()}
    others = [claim for claim in case.claims if claim.document != draft]
    values, sayings = _by_value(others), Sayings(others, {name: one.language for name, one in case.reading_of.items()})
    twins: dict[tuple[str, int, str], _Found] = {}
    for claim in case.claims_in[draft]:
        if not _is_checkable(claim):
            continue
        found = _Found(claim)
        for fact in facts.get(claim.id, ()):
            found.add(fact, published)
        found.fill(sayings.of(claim))
        twin = twins.setdefault(_place_in_words(case.articles[draft], claim), found)
        yield _tick(found if found.best else replace(twin, claim=claim), told.get(claim.id, ()), origins, values)


def _place_in_words(article: Article, claim: Claim) -> tuple[str, int, str]:
    """What a sentence that is printed twice, a headline above all, has in common with its twin."""
    sentence = article.sentences[claim.sentence]
    words = article.document.text[sentence.start : sentence.end]
    return words.strip(), claim.mention.start - sentence.start, claim.kind


def _by_claim(every: Iterable[_Claiming]) -> dict[str, list[_Claiming]]:
    found: dict[str, list[_Claiming]] = {}
    for one in every:
        for claim in one.claims:
            found.setdefault(claim.id, []).append(one)
    return found


def _is_checkable(claim: Claim) -> bool:
    value = claim.mention.value
    return not isinstance(value, Moment) or not (value.timex3 or "").endswith("_REF")


@dataclass(slots=True)
class _Found:
    """The sources' claims of one claim's facts: of each document the one that fits best, with its verdict."""

    claim: Claim
    best: dict[str, tuple[Verdict, Claim]] = field(default_factory=dict)
    confidence: float | None = None

    def add(self, fact: Fact, published: Dates) -> None:
        group = fact.group
        assert group is not None  # judging gives every fact its group
        for other in fact.claims:
            said = self._said(group, other, published)
            if said is None or (other.document in self.best and RANK[said] >= RANK[self.best[other.document][0]]):
                continue
            self.best[other.document] = said, other
            self.confidence = max(self.confidence or 0.0, fact.confidence)

    def fill(self, said: Iterable[Said]) -> None:
        """What sources say that no fact of the claim has."""
        for verdict_, other in said:
            self.best.setdefault(other.document, (verdict_, other))

    def _said(self, group: Group, other: Claim, published: Dates) -> Verdict | None:
        """The verdict on the claim and another document's; what rests on it, or it on, cannot back it."""
        if other.document == self.claim.document:
            return None
        said = verdict(group, self.claim, other, published)
        rests = self._rests_on(other) and not name_one_part(self.claim.mention, other.mention)
        less = said == "compatible" and _says_less(other.mention.value, self.claim.mention.value)
        return None if said in _BACKS and (rests or less) else said

    def _rests_on(self, other: Claim) -> bool:
        """Whether one of the two values was found out with the other claim's help."""
        return other.id in self.claim.derived_from or self.claim.id in other.derived_from

    def of(self, *verdicts: Verdict) -> tuple[Claim, ...]:
        """The sources' claims of those verdicts, by document."""
        return tuple(claim for _, (said, claim) in sorted(self.best.items()) if said in verdicts)


def _says_less(source: Value, own: Value) -> bool:
    """Whether the source leaves open what the draft says: the month of a day, the rounding of a number."""
    match source, own:
        case Moment() as theirs, Moment() as ours:
            return lies_within(ours, theirs)
        case Quantity() as theirs, Quantity() as ours:
            return (theirs.hedge != "exact" and ours.hedge == "exact") or _room(theirs) > _room(ours)
        case Role() as theirs, Role() as ours:
            return says_more(ours, theirs)
    return False


def _room(value: Quantity) -> Decimal:
    """The width of what a number as written leaves open: 10 million for "330 million"; 0 where an end is open or nothing is."""
    low, high = value.loose_low, value.loose_high
    return high - low if low is not None and high is not None else Decimal()


def _tick(found: _Found, findings: Sequence[Finding], origins: Origins, values: Mapping[object, list[Claim]]) -> Tick:
    claim, backing = found.claim, found.of(*_BACKS)
    count = origins.count(backing)
    standing = _standing(found, findings, count)
    mention = claim.mention
    return Tick(
        start=mention.start,
        end=mention.end,
        line=claim.line,
        column=claim.column,
        text=mention.text,
        standing=standing,
        claim=claim,
        origins=count,
        backing=backing,
        against=_against(found, findings),
        alike=tuple(values.get(_value(claim), ())[:_ALIKE]) if standing == "unsupported" else (),
        confidence=found.confidence,
        findings=tuple(one.id for one in findings),
    )


def _standing(found: _Found, findings: Sequence[Finding], origins: int) -> Standing:
    said = {one.verdict for one in findings if not one.watched} | {one for one, _ in found.best.values()}
    if "conflict" in said:
        return "conflicting"
    if "undecided" in said:
        return "undecided"
    if "changed" in said:
        return "changed"
    if not origins and found.claim.mention.pattern == FIGURE:
        return "not understood"
    return ("unsupported", "single origin")[origins] if origins < 2 else "corroborated"


def _against(found: _Found, findings: Sequence[Finding]) -> tuple[Claim, ...]:
    """What says otherwise: by its own verdict, or by a finding that has both."""
    accusing = (finding for finding in findings if finding.verdict not in _BACKS)  # a watched fact is reported though it agrees
    named = [one for finding in accusing for one in finding.claims if one.document != found.claim.document]
    differing = {one.id: one for one in (*found.of("conflict", "undecided", "changed"), *named)}
    backing = {one.id for one in found.of(*_BACKS)}
    return tuple(sorted((one for one in differing.values() if one.id not in backing), key=_place))


def _by_value(claims: Iterable[Claim]) -> dict[object, list[Claim]]:
    found: dict[object, list[Claim]] = {}
    for claim in sorted(claims, key=_place):
        found.setdefault(_value(claim), []).append(claim)
    return found


def _value(claim: Claim) -> object:
    """What two claims of one value share."""
    value = claim.mention.value
    return claim.kind, value.canonical if isinstance(value, Name) else reading(claim.mention)


def _place(claim: Claim) -> tuple[str, int, int]:
    return claim.document, claim.mention.start, claim.mention.end
