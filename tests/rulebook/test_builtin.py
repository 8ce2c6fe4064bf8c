from __future__ import annotations

import re
import subprocess
import sys
from string import Formatter

import pytest

from factcheck.checks import registry
from factcheck.rulebook import builtin, load, rules_directory
from factcheck.rulebook.compile import compiled
from factcheck.rulebook.shipped import packs

RULES = {rule.name: rule for rule in builtin()}


@pytest.mark.parametrize("prepared", compiled(), ids=lambda path: path.name)
def test_a_prepared_file_is_that_of_its_yaml_files(prepared):
    assert prepared.read_text(encoding="utf-8") == compiled()[prepared], "run python -m factcheck.rulebook.compile"


def test_every_folder_of_rules_is_a_pack_and_every_pack_a_folder():
    folders = [path.name for path in rules_directory().iterdir() if path.is_dir()]
    assert sorted(folders) == list(packs())


@pytest.mark.parametrize("name", packs())
def test_a_pack_has_its_folders_rules_and_none_of_the_built_in_ones(name):
    added = {rule.name: rule.source for rule in load([name]) if rule.name not in RULES}
    assert sorted(added.values()) == sorted(f"rules/{name}/{path.name}" for path in (rules_directory() / name).glob("*.yaml"))
    assert all(source == f"rules/{name}/{rule}.yaml" for rule, source in added.items())


def test_every_yaml_file_is_a_rule_of_its_name():
    assert sorted(RULES) == sorted(path.stem for path in rules_directory().glob("*.yaml"))


def test_rules_are_sorted_by_name():
    assert list(RULES) == sorted(RULES)


def test_reading_the_built_in_rules_and_a_pack_loads_no_yaml_and_no_pydantic():
    slow = "[name for name in ('pydantic', 'ruamel.yaml') if name in sys.modules]"
    code = f"import sys, factcheck.rulebook as rulebook; rulebook.load(['watch']); print({slow})"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
class TestEveryRule:
    def test_is_named_in_kebab_case(self, rule):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)

    def test_says_what_it_finds_and_why_that_matters(self, rule):
        assert rule.what.endswith(".")
        assert rule.why.endswith(".")
        assert len(rule.why) > len(rule.what)

    def test_has_a_severity_and_a_message_for_the_same_verdicts(self, rule):
        assert rule.severity.keys() == rule.message.keys()
        assert "conflict" in rule.severity
        assert rule.severity.keys() <= set(registry()[rule.check].verdicts)

    def test_uses_fields_that_its_check_fills(self, rule):
        for message in rule.message.values():
            fields = [field for _, field, _, _ in Formatter().parse(message) if field is not None]
            assert fields
            assert set(fields) <= set(registry()[rule.check].fields)

    def test_has_examples_of_each_outcome_and_more_near_misses_than_one(self, rule):
        outcomes = [example.outcome for example in rule.examples]
        assert outcomes.count("agreeing") >= 2
        assert outcomes.count("conflicting") >= 2
        assert outcomes.count("undecidable") >= 1

    def test_tells_of_each_example_in_words_of_its_own_why(self, rule):
        reasons = [example.why for example in rule.examples]
        assert len(set(reasons)) == len(reasons)

    def test_names_the_file_it_comes_from(self, rule):
        assert rule.source == f"rules/{rule.name}.yaml"
        lines = (rules_directory() / f"{rule.name}.yaml").read_text(encoding="utf-8").splitlines()
        assert all(lines[example.line - 1].lstrip().startswith("- ") for example in rule.examples)


def test_no_kind_of_claim_is_asked_by_two_rules_of_one_check():
    asked = [(rule.check, kind) for rule in builtin() for kind in rule.kinds]
    assert len(set(asked)) == len(asked)
