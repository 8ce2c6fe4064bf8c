"""One command a file: each module has `add(app)`, which adds it to the command line."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer


def add_all(app: typer.Typer) -> None:
    """Adds every command of this folder, in the order of their `ORDER`: as people meet them."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    for module in sorted(modules, key=lambda module: (module.ORDER, module.__name__)):
        module.add(app)
