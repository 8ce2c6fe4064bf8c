"""The table of formats."""

import importlib
import pkgutil

from factcheck import sources
from factcheck.sources.formats import FORMATS, format_of


def test_every_format_file_is_in_the_table():
    modules = [importlib.import_module(f"factcheck.sources.{one.name}") for one in pkgutil.iter_modules(sources.__path__)]
    assert {id(module.FORMAT) for module in modules if hasattr(module, "FORMAT")} == {id(one) for one in FORMATS}


def test_no_suffix_belongs_to_two_formats():
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(format_of("x" + suffix.upper()) is not None for suffix in suffixes)
