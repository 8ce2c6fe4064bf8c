"""The finding that is explained, with all that the report and its rule know of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.checks.remedy import by_reading
from factcheck.checks.watch_verdict import as_one
from factcheck.checks.wording import one_line
from factcheck.judging import pairs
from factcheck.judging.grounds import Grounds, grounds
from factcheck.judging.pairs import RANK
from factcheck.judging.verdicts import verdict
from factcheck.model import Claim, Fact, Finding, Group, Publication, Reading, Report
from factcheck.pipeline import read
from factcheck.rulebook import Rule
from factcheck.text.article import Article


@dataclass(frozen=True)
class Subject:
    """A finding of the report; `rule` is None where it is not at hand."""

    report: Report
    finding: Finding
    rule: Rule | None
    _articles: dict[str, Article] = field(default_factory=dict)

    @cached_property
    def fact(self) -> Fact | None:
        """The fact that the finding is of, None inside one document."""
        return next((fact for fact in self.report.facts if fact.id == self.finding.fact), None)

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """What is known of each document, by its id."""
        return {one.document.id: one for one in self.report.documents}

    @cached_property
    def published(self) -> dict[str, Publication]:
        """When each document was written, by its id."""
        return {name: one.publication for name, one in self.readings.items()}

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """All claims of the report, by their id."""
        return {claim.id: claim for claim in self.report.claims}

    @cached_property
    def group(self) -> Group | None:
        """The claims that were held against each other: on the word of a rule that watches them, else as they were aligned."""
        watched = self.rule and self.rule.watched
        if watched and self.finding.watched:
            return as_one(watched, self.finding.claims) if self.finding.claims else None
        return self.fact.group if self.fact else None

    @cached_property
    def compared(self) -> tuple[Grounds, ...]:
        """What each pair that made the verdict rests on, the gravest first, else in order of place; none without a group."""
        group = self.group
        found = pairs(group, self.published) if group else []
        graded = sorted(found, key=lambda one: -RANK[one[0]])
        return tuple(grounds(group, said, a, b, self.published) for said, a, b in graded if group)

    @cached_property
    def referred(self) -> tuple[Grounds, ...]:
        """The same for each reading of a watched fact against the rule's reference."""
        group, reference = self.group, self.rule and self.rule.watched and self.rule.watched.reference
        if group is None or not reference or not self.finding.watched:
            return ()
        published = {**self.published, "": reference.publication}
        firsts = [same[0] for same in by_reading(group.claims)]
        judged = [(verdict(group, one, reference.claim, published), one) for one in firsts]
        return tuple(grounds(group, said, one, reference.claim, published) for said, one in judged if said)

    def documents(self, claims: Iterable[Claim]) -> Iterator[Reading]:
        """The articles of the claims, each once, in order of the claims."""
        return (self.readings[name] for name in dict.fromkeys(claim.document for claim in claims))

    def text(self, claim: Claim) -> str:
        """The text of the claim's article."""
        return self.readings[claim.document].document.text

    def at(self, document: str, start: int, end: int) -> Claim | None:
        """The claim at exactly that place."""
        places = (claim for claim in self.report.claims if claim.document == document)
        return next((claim for claim in places if (claim.mention.start, claim.mention.end) == (start, end)), None)

    def sentence(self, claim: Claim) -> str:
        """The sentence of the claim, on one line."""
        article = self._articles.setdefault(claim.document, read(self.readings[claim.document].document))
        holding = (one for one in article.sentences if one.start <= claim.mention.start < one.end)
        found = next(holding, None)
        start, end = (found.start, found.end) if found else (claim.mention.start, claim.mention.end)
        return one_line(article.document.text[start:end])
