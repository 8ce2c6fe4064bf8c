"""The examples of rules, run: each rule alone on the articles of each of its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.model import Document, Finding, Report
from factcheck.rulebook.rule import Example, Expected, Rule

Pipeline = Callable[[Sequence[Document], tuple[Rule, ...]], Report]


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What a rule said of one of its examples."""

    rule: Rule
    example: Example
    findings: tuple[Finding, ...]

    @property
    def got(self) -> tuple[str, ...]:
        """The verdicts of the findings, sorted; `nothing` where there is none."""
        return tuple(sorted({finding.verdict for finding in self.findings})) or ("nothing",)

    @property
    def passed(self) -> bool:
        """A conflicting example needs one conflict; of the others every verdict must be expected."""
        expected: tuple[Expected, ...] = self.example.expect
        return "conflict" in self.got if expected == ("conflict",) else all(one in expected for one in self.got)

    @property
    def problem(self) -> str:
        """One sentence with the example's place; "" where it passed."""
        if self.passed:
            return ""
        expected = " or ".join(self.example.expect)
        place = f"{self.rule.source}:{self.example.line}"
        return f"{place}: {self.example.outcome} example gave {' and '.join(self.got)}, not {expected}: {self.example.why}"


def run(rules: Iterable[Rule], check: Pipeline) -> Iterator[ExampleResult]:
    """The result of every example of the rules, in the order of the rules and of their files; `check` is `factcheck.check`."""
    return (run_one(rule, example, check) for rule in rules for example in rule.examples)


def run_one(rule: Rule, example: Example, check: Pipeline) -> ExampleResult:
    """What the rule alone says of the example's articles."""
    report = check(example.articles, (rule,))
    return ExampleResult(rule, example, tuple(one for one in report.findings if one.rule == rule.name))
