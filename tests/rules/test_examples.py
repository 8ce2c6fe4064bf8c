"""Every example of every built-in rule and of every pack, run through the whole pipeline with that rule alone."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.rulebook import examples, load
from factcheck.rulebook.shipped import packs

EXAMPLES = [(rule, example) for rule in load(packs()) for example in rule.examples]


def check():
    """`factcheck.check`, where the steps that it needs are there."""
    try:
        return factcheck.check
    except (ImportError, AttributeError) as error:
        pytest.skip(f"the pipeline is not whole: {error}")


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.name}-{example.outcome}-{example.why}" for rule, example in EXAMPLES]
)
def test_the_rule_says_of_its_example_what_it_should(rule, example):
    result = examples.run_one(rule, example, check())
    assert result.passed, result.problem
