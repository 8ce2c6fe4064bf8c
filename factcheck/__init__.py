"""Reads a set of articles and reports where their facts agree and where they cannot both be right.

Names are imported on first use, so that `import factcheck` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from factcheck._version import __version__

if TYPE_CHECKING:
    from factcheck.errors import FactcheckError, InputError, RuleError
    from factcheck.model import Claim, Document, Fact, Finding, Mention, Report
    from factcheck.pipeline import check, extract

__all__ = [
    "Claim",
    "Document",
    "Fact",
    "FactcheckError",
    "Finding",
    "InputError",
    "Mention",
    "Report",
    "RuleError",
    "__version__",
    "check",
    "extract",
]

_HOMES = {
    "factcheck.errors": ("FactcheckError", "InputError", "RuleError"),
    "factcheck.model": ("Claim", "Document", "Fact", "Finding", "Mention", "Report"),
    "factcheck.pipeline": ("check", "extract"),
}


def __getattr__(name: str) -> Any:
    """The public name, from the module it lives in."""
    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(home), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'factcheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return __all__
