from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.reports import sample


def findings(monkeypatch, *severities):
    found = tuple(replace(sample.FOUND, severity=severity) for severity in severities)
    monkeypatch.setattr(
        "factcheck.pipeline.check", lambda documents, rules, unread: replace(sample.REPORT, findings=found, unread=())
    )


@pytest.mark.parametrize(
    ("severities", "fail_on", "status"),
    [
        ((), "note", 0),
        (("note",), "error", 0),
        (("note",), "warning", 0),
        (("note",), "note", 1),
        (("warning",), "error", 0),
        (("warning",), "warning", 1),
        (("warning",), "note", 1),
        (("note", "error"), "error", 1),
        (("error",), "note", 1),
        (("error",), "never", 0),
    ],
)
def test_the_exit_status_follows_the_worst_finding(factcheck_command, articles, monkeypatch, severities, fail_on, status):
    findings(monkeypatch, *severities)
    assert factcheck_command("run", articles, "--fail-on", fail_on).status == status


def test_an_error_fails_where_nothing_is_said(factcheck_command, articles, monkeypatch):
    findings(monkeypatch, "error")
    assert factcheck_command("run", articles).status == 1
    findings(monkeypatch, "warning")
    assert factcheck_command("run", articles).status == 0


def test_every_article_of_a_folder_is_checked(factcheck_command, articles, checked):
    factcheck_command("run", articles)
    documents, _ = checked[0]
    assert [document.id.rsplit("/", 1)[-1] for document in documents] == ["a.txt", "b.txt"]


def test_one_article_is_enough(factcheck_command, articles, checked):
    assert factcheck_command("run", articles / "a.txt", "--fail-on", "never").status == 0


def test_json_stands_alone_on_standard_output(factcheck_command, articles, checked):
    ran = factcheck_command("run", articles, "--format", "json")
    assert json.loads(ran.out)["schema"] == "factcheck-report/1"
    assert ran.err == ""


@pytest.mark.parametrize(
    ("written", "day"),
    [("2015-03-20", date(2015, 3, 20)), ("2015-03-20T14:30", datetime(2015, 3, 20, 14, 30))],
    ids=["day", "minute"],
)
def test_the_day_and_the_language_reach_the_documents(factcheck_command, articles, checked, written, day):
    factcheck_command("run", articles, "--published", written, "--language", "fr-CA")
    documents, _ = checked[0]
    assert {(document.published, document.language) for document in documents} == {(day, "fr-CA")}


def test_the_report_goes_to_the_file(factcheck_command, articles, checked, tmp_path):
    file = tmp_path / "report.txt"
    ran = factcheck_command("run", articles, "--output", file)
    assert (ran.out, ran.status) == ("", 1)
    assert "✗ Norwick ferry: opening" in file.read_text(encoding="utf-8")


def test_quiet_reaches_the_page(factcheck_command, articles, checked):
    assert "1 compatible\n" not in factcheck_command("run", articles, "--quiet").out
    assert "1 compatible ─" in factcheck_command("run", articles).out


def test_a_missing_path_is_said_and_the_rest_is_checked(factcheck_command, articles, checked, tmp_path):
    ran = factcheck_command("run", articles, tmp_path / "missing.txt")
    assert ran.status == 2
    assert "✗ Norwick ferry: opening" in ran.out
    assert len(ran.err.splitlines()) == 1
    assert "missing.txt" in ran.err


def test_an_unreadable_file_in_a_folder_is_listed_and_fails_nothing(factcheck_command, articles, checked):
    (articles / "c.txt").write_bytes(b"")
    ran = factcheck_command("run", articles, "--fail-on", "never")
    assert ran.status == 0
    assert "c.txt" in ran.out.split("not read")[1]


def test_a_folder_without_articles_is_one_sentence(factcheck_command, tmp_path):
    ran = factcheck_command("run", tmp_path)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "no article in this folder" in ran.err


def test_articles_that_all_fail_are_said(factcheck_command, tmp_path):
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(b"")
    ran = factcheck_command("run", tmp_path)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "a.txt: empty" in ran.err
    assert "(and 2 more could not be read)" in ran.err


def test_an_output_in_a_missing_folder_is_refused_before_any_work(factcheck_command, articles, checked, tmp_path):
    ran = factcheck_command("run", articles, "--output", tmp_path / "no" / "report.json")
    assert (ran.status, checked) == (2, [])
    assert "there is no folder" in ran.err


def test_an_output_that_is_a_folder_is_refused(factcheck_command, articles, checked, tmp_path):
    ran = factcheck_command("run", articles, "--output", tmp_path)
    assert (ran.status, checked) == (2, [])


def test_a_broken_rule_file_is_one_sentence(factcheck_command, articles, tmp_path):
    rule = tmp_path / "mine.yaml"
    rule.write_text("name: [\n", encoding="utf-8")
    ran = factcheck_command("run", articles, "--rules", rule)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "mine.yaml:" in ran.err
