"""Why a fact has its verdict, in words."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Claim, Verdict

_WORDS: dict[Verdict, str] = {
    "agree": "the same in all",
    "compatible": "one says less than the other, or they overlap",
    "changed": "two states at two times",
    "conflict": "both cannot be right of one thing at one time",
    "undecided": "the same thing is meant; whether both can be right the texts do not tell",
}


def reason(worst: Verdict, compared: Sequence[tuple[Verdict, Claim, Claim]]) -> str:
    """The readings that decided, and what they mean for each other."""
    decisive = next((a, b) for found, a, b in compared if found == worst)
    said = " against " if worst not in ("agree", "compatible") else " and "
    return f"“{decisive[0].mention.text}”{said}“{decisive[1].mention.text}”: {_WORDS[worst]}"
