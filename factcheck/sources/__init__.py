"""Bytes → Document, and the roles of a page's lines."""

from __future__ import annotations

from factcheck.sources.loading import Loaded, load

__all__ = ["Loaded", "load"]
