"""Frame: one person, organisation or place spelled two ways."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.frames.case import FrameCase
from factcheck.model import Group


def groups(case: FrameCase) -> Iterator[Group]:
    """One group for each pair of spellings that look like one name misspelt."""
    return iter(())
