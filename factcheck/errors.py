"""The exceptions that users meet: each names the place, the value and the way out.

FactcheckError
├── InputError      a path, option or document that cannot be used
└── RuleError       a rule file that cannot be used (place is file:line:column)
"""

from __future__ import annotations


class FactcheckError(Exception):
    """One clear sentence for a person; `str()` is "place: problem"."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}" if place else problem)
        self.place = place
        self.problem = problem


class InputError(FactcheckError):
    """A path, an option or a document that cannot be used."""


class RuleError(FactcheckError):
    """A rule file that cannot be used; `place` is file:line:column where known."""
