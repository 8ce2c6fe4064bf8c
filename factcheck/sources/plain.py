"""Plain text, with a front matter block or without."""

from __future__ import annotations

from factcheck.sources.base import Content, Format
from factcheck.sources.decoding import decode
from factcheck.sources.metadata import front_matter


def read(data: bytes, place: str) -> Content:
    """The decoded text, and what its front matter says; the block stays in the text, so offsets hold."""
    text = decode(data, place)
    return Content(text, front_matter(text, place))


FORMAT = Format("text", (".txt", ".text"), read)
