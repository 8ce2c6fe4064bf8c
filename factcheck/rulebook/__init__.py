"""Reads `rules/` and the rules of users, and runs the checks with their parameters."""

from __future__ import annotations

from factcheck.rulebook.findings import run
from factcheck.rulebook.loading import load
from factcheck.rulebook.rule import Example, Rule
from factcheck.rulebook.shipped import builtin, rules_directory

__all__ = ["Example", "Rule", "builtin", "load", "rules_directory", "run"]
