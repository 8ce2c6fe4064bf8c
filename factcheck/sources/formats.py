"""The formats that are read, one file each beside this one."""

from __future__ import annotations

from os.path import splitext

from factcheck.sources import markdown, plain
from factcheck.sources.base import Format

FORMATS = (markdown.FORMAT, plain.FORMAT)

_BY_SUFFIX = {suffix: one for one in FORMATS for suffix in one.suffixes}
SUFFIXES = tuple(sorted(_BY_SUFFIX))


def format_of(path: str) -> Format | None:
    """The format that the path's suffix tells, None where it tells none."""
    return _BY_SUFFIX.get(splitext(path)[1].lower())
