"""Markdown: read as the text it is; `roles` knows its marks."""

from __future__ import annotations

from factcheck.sources import plain
from factcheck.sources.base import Format

FORMAT = Format("Markdown", (".md", ".markdown"), plain.read)
