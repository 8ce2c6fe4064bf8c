"""Reads a set of articles and reports where their facts agree and where they cannot both be right.

import factcheck

report = factcheck.check([factcheck.Document(id="a.txt", text="…"), factcheck.Document(id="b.txt", text="…")])
report.to_dict()
"""

from __future__ import annotations

from factcheck._version import __version__

TYPE_CHECKING = False  # as in `typing`, which takes longer to import than all else that `--version` needs
if TYPE_CHECKING:
    from factcheck.errors import FactcheckError
    from factcheck.model import Document, Mention, Report
    from factcheck.pipeline import check, extract, review
    from factcheck.reviewing import Review

__all__ = ["Document", "FactcheckError", "Mention", "Report", "Review", "__version__", "check", "extract", "review"]

_HOMES = {
    "Document": "factcheck.model",
    "FactcheckError": "factcheck.errors",
    "Mention": "factcheck.model",
    "Report": "factcheck.model",
    "Review": "factcheck.reviewing",
    "check": "factcheck.pipeline",
    "extract": "factcheck.pipeline",
    "review": "factcheck.pipeline",
}


def __getattr__(name: str) -> object:
    """The public names, imported on first use so that `factcheck --version` stays fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
