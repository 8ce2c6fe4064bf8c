"""What the words of a date say before the day of writing is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class When:
    """A date as said: calendar parts, or an offset from an anchor."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
