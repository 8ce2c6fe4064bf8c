"""Units convert by factors that are pint's."""

from __future__ import annotations

import importlib.util
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.languages import codes, lexicon
from factcheck.values.symbols import CURRENCIES, MEASURES
from factcheck.values.unit_factors import FACTORS
from factcheck.values.units import OPEN_CURRENCIES, commensurable, in_base, one_currency, unit

SCRIPT = Path(__file__).parents[2] / "scripts" / "unit_factors.py"
UNKNOWN = {"quintal"}


@pytest.mark.skipif(importlib.util.find_spec("pint") is None, reason="pint is not installed")
def test_the_table_is_what_pint_gives() -> None:
    """To one part in 100,000: versions of pint differ on whose foot an acre is made of."""
    theirs = runpy.run_path(str(SCRIPT))["table"]()
    assert theirs.keys() == FACTORS.keys()
    for name, row in FACTORS.items():
        assert all(map(_alike, row, theirs[name])), name


def _alike(ours: str, theirs: str) -> bool:
    try:
        return float(ours) == pytest.approx(float(theirs), rel=1e-5)
    except ValueError:  # "area", "5/9"
        return ours == theirs


@pytest.mark.parametrize("code", codes())
def test_every_unit_of_a_lexicon_is_known(code: str) -> None:
    names = set(lexicon(code).words.get("measure", {})) | set(MEASURES)
    assert {name for name in names if unit(name) is None} <= UNKNOWN


@pytest.mark.parametrize("code", codes())
def test_every_currency_of_a_lexicon_is_a_code_or_a_word(code: str) -> None:
    names = set(lexicon(code).words.get("currency", {})) | set(CURRENCIES)
    assert all((name.isupper() and len(name) == 3) or name.islower() or name == "¥" for name in names)


def test_a_speed_is_made_of_its_parts() -> None:
    assert commensurable("mile per hour", "kilometre per hour")
    assert commensurable("knot", "metre per second")
    assert round(in_base(Decimal(100), "kilometre per hour", upper=True), 3) == Decimal("27.778")


def test_an_open_word_gives_an_interval() -> None:
    low, high = in_base(Decimal(1), "ton", upper=False), in_base(Decimal(1), "ton", upper=True)
    assert low < Decimal(1_000_000) < high


def test_temperatures_move_before_they_stretch() -> None:
    assert round(in_base(Decimal(-40), "celsius", upper=True), 6) == round(in_base(Decimal(-40), "fahrenheit", upper=True), 6)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("dollar", "USD", True),
        ("dollar", "CAD", True),
        ("USD", "CAD", False),
        ("franc", "CHF", True),
        ("dollar", "franc", False),
        ("peso", "peso", True),
        ("¥", "CNY", True),
        ("EUR", "EUR", True),
    ],
)
def test_a_bare_currency_word_leaves_open_which_is_meant(one: str, other: str, same: bool) -> None:
    assert one_currency(one, other) is same
    assert one_currency(other, one) is same


def test_open_currencies_are_codes() -> None:
    assert all(code.isupper() and len(code) == 3 for open_codes in OPEN_CURRENCIES.values() for code in open_codes)
