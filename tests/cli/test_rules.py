from __future__ import annotations

import pytest

from factcheck import rulebook


def test_the_list_has_every_rule_with_its_severity(factcheck_command):
    ran = factcheck_command("rules", "list")
    assert ran.status == 0
    for rule in rulebook.builtin():
        assert rule.name in ran.out


@pytest.mark.parametrize("rule", rulebook.builtin(), ids=lambda rule: rule.name)
def test_a_rule_is_shown_with_what_why_and_examples(factcheck_command, rule):
    ran = factcheck_command("rules", "show", rule.name)
    assert ran.status == 0
    shown = " ".join(ran.out.split())
    assert " ".join(rule.what.split()[:6]) in shown
    assert all(f"── {example.outcome}:" in ran.out for example in rule.examples)


def test_a_misspelt_rule_is_guessed(factcheck_command):
    name = rulebook.builtin()[0].name
    ran = factcheck_command("rules", "show", name[:-1])
    assert ran.status == 2
    assert f"did you mean {name}?" in ran.err


def test_the_examples_of_the_rules_hold(factcheck_command):
    ran = factcheck_command("rules", "test")
    assert (ran.status, ran.err) == (0, "")


def test_a_rule_of_a_users_own_is_listed_and_one_can_be_switched_off(factcheck_command, tmp_path):
    name = rulebook.builtin()[0].name
    (tmp_path / "off.yaml").write_text(f"name: {name}\nenabled: false\n", encoding="utf-8")
    listed = factcheck_command("rules", "list", "--rules", tmp_path).out
    assert name not in listed
    assert rulebook.builtin()[1].name in listed
