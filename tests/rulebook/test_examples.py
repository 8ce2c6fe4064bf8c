from __future__ import annotations

import pytest

from factcheck.model import Report
from factcheck.rulebook import builtin, examples, run
from tests.checks.build import case, claim, day, fact

RULE = next(rule for rule in builtin() if rule.name == "date-conflict")
LEFT = claim("a.txt", "3 June 2019", day(2019, 6, 3))
RIGHT = claim("b.txt", "4 juin 2019", day(2019, 6, 4))


def pipeline(verdict):
    """A pipeline that comes to one verdict on whatever it is given."""

    def check(documents, rules):
        assert all(document.text for document in documents)
        return Report((), (), (), run(case(fact(LEFT, RIGHT, verdict=verdict)), rules), (), "0")

    return check


@pytest.mark.parametrize(
    ("verdict", "passing"),
    [
        ("agree", {"agreeing", "undecidable"}),
        ("conflict", {"conflicting"}),
        ("undecided", {"undecidable"}),
        ("changed", {"undecidable"}),
    ],
)
def test_an_example_passes_where_the_rule_comes_to_what_it_expects(verdict, passing):
    results = list(examples.run([RULE], pipeline(verdict)))
    strict = [one for one in results if one.example.outcome == "undecidable" and one.example.expect == ("nothing",)]
    assert {one.example.outcome for one in results if one.passed and one not in strict} == passing


def test_an_undecidable_example_can_expect_no_finding_at_all():
    strict = [one for one in examples.run([RULE], pipeline("undecided")) if one.example.expect == ("nothing",)]
    assert strict
    assert not any(one.passed for one in strict)


def test_every_example_of_every_rule_is_run_with_that_rule_alone():
    results = list(examples.run(builtin(), pipeline("conflict")))
    assert len(results) == sum(len(rule.examples) for rule in builtin())
    assert all(finding.rule == one.rule.name for one in results for finding in one.findings)


def test_a_problem_names_the_place_what_came_and_what_was_expected():
    result = next(examples.run([RULE], pipeline("conflict")))
    place = f"rules/date-conflict.yaml:{result.example.line}"
    assert result.problem == f"{place}: agreeing example gave conflict, not nothing: {result.example.why}"


def test_an_example_that_passed_has_no_problem():
    result = next(examples.run([RULE], pipeline("agree")))
    assert result.passed
    assert result.problem == ""
