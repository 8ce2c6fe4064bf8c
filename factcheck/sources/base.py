"""What a format is, and what it gives: a text, and what the file itself says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said of a document beside its text: when it was published, in which language; None where nothing is said."""

    published: date | datetime | None = None
    language: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """This, completed by the other where this says nothing."""
        return Metadata(self.published or other.published, self.language or other.language)


@dataclass(frozen=True, slots=True)
class Content:
    """A file's text, and what the file says of it."""

    text: str = field(repr=False)
    metadata: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the suffixes that it is known by in a folder, and how its bytes are read.

    `read(data, place)` raises `InputError` where the bytes cannot be used; `place` is the file as named to the user.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Content]
