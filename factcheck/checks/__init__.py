"""Checks: one a file, from the case to the drafts of findings.

A module of this package that defines `CHECK` is a check; its name is the module's.  The others are shared helpers.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from factcheck.checks.base import Check


@cache
def registry() -> dict[str, Check]:
    """Every check by its name, sorted."""
    modules = (import_module(f"{__name__}.{one.name}") for one in sorted(iter_modules(__path__), key=lambda one: one.name))
    checks = (getattr(module, "CHECK", None) for module in modules)
    return {check.name: check for check in checks if check is not None}
