"""How two values stand to each other."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """The outcome of `compare(a, b)`; "cannot tell" is `INCOMPARABLE`, never a conflict."""

    INCOMPARABLE = "incomparable"
    SAME = "same"
    WITHIN = "within"  # one says less than the other and holds it whole
    OVERLAPS = "overlaps"
    APART = "apart"
