"""Claims in plain words, for messages and explanations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck import wording
from factcheck.model import Claim

_LONGEST_QUOTE = 120  # code points of a claim shown in a message; the report shows the whole passage (a judgement)


def reading(claim: Claim) -> str:
    """What the claim was read as, on one line."""
    return one_line(wording.reading(claim.mention))


def quoted(claim: Claim) -> str:
    """The claim's words on one line in quotation marks, cut where they are long."""
    words = one_line(claim.mention.text)
    return f"“{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}”"


def located(claim: Claim) -> str:
    """`document:line:column`."""
    return f"{claim.document}:{claim.line}:{claim.column}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, or `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()
