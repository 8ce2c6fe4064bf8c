from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.reports import sample


@pytest.mark.parametrize("beginning", [sample.FOUND.id, "9f2", "1b"], ids=["whole", "beginning", "inside one document"])
def test_any_unique_beginning_of_an_id_is_enough(factcheck_command, articles, checked, beginning):
    ran = factcheck_command("explain", beginning, articles)
    assert ran.status == 0
    assert "what is read" in ran.out


def test_the_rule_is_explained_too(factcheck_command, articles, checked, monkeypatch):
    import factcheck.rulebook

    rule = factcheck.rulebook.builtin()[0]
    found = replace(sample.FOUND, rule=rule.name)
    monkeypatch.setattr("factcheck.pipeline.check", lambda documents, rules, unread: replace(sample.REPORT, findings=(found,)))
    shown = factcheck_command("explain", "9f", articles).out
    assert " ".join(rule.why.split()[:4]) in shown


def test_an_explanation_can_be_json(factcheck_command, articles, checked):
    assert (
        json.loads(factcheck_command("explain", "9f2c", articles, "--format", "json").out)["finding"]["id"] == sample.FOUND.id
    )


def test_an_unknown_id_names_those_there_are(factcheck_command, articles, checked):
    ran = factcheck_command("explain", "abc", articles)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "factcheck: finding abc: there is none of that id; there are 9f2c1a3b, 9f000000, 1b000000\n"


def test_an_ambiguous_beginning_names_its_findings(factcheck_command, articles, checked):
    ran = factcheck_command("explain", "9f", articles)
    assert ran.status == 2
    assert "2 findings begin so: 9f2c1a3b, 9f000000" in ran.err


def test_without_findings_there_is_nothing_to_explain(factcheck_command, articles, monkeypatch):
    monkeypatch.setattr("factcheck.pipeline.check", lambda documents, rules, unread: replace(sample.REPORT, findings=()))
    ran = factcheck_command("explain", "9f", articles)
    assert ran.status == 2
    assert "nothing to explain" in ran.err


def test_an_explanation_takes_the_configuration_that_is_named_or_none(factcheck_command, articles, checked, tmp_path):
    (articles / "factcheck.toml").write_text("published = 2015-03-20\n", encoding="utf-8")
    (tmp_path / "desk.toml").write_text("published = 2016-01-02\n", encoding="utf-8")
    for options in ((), ("--config", str(tmp_path / "desk.toml")), ("--no-config",)):
        assert factcheck_command("explain", "9f2", articles, *options).status == 0
    days = [str(documents[0].published) for documents, _ in checked]
    assert days == ["2015-03-20", "2016-01-02", "None"]
