from __future__ import annotations

import re
from pathlib import Path

import pytest

import factcheck.checks
from factcheck.checks import registry
from factcheck.rulebook import load
from factcheck.rulebook.shipped import packs

HELPERS = {"__init__", "base", "diagnosis", "facts", "remedy", "scale_words", "sentences", "wording"}
HELPERS |= {f"watch_{part}" for part in ("claims", "names", "rule", "verdict", "words")}
FILES = sorted(path.stem for path in Path(factcheck.checks.__file__).parent.glob("*.py"))


def test_every_file_of_the_package_is_a_check_or_a_known_helper():
    assert sorted({*registry(), *HELPERS}) == FILES


def test_checks_are_sorted_by_name():
    assert list(registry()) == sorted(registry())


@pytest.mark.parametrize("name", registry())
class TestEveryCheck:
    def test_is_named_as_its_file_in_kebab_case(self, name):
        assert registry()[name].name == name
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)

    def test_says_in_a_sentence_what_it_finds(self, name):
        assert registry()[name].what.endswith(".")

    def test_offers_fields_for_messages(self, name):
        fields = registry()[name].fields
        assert fields
        assert len(set(fields)) == len(fields)
        assert all(field.isidentifier() for field in fields)

    def test_is_used_by_a_shipped_rule(self, name):
        assert name in {rule.check for rule in load(packs())}
