from __future__ import annotations

import json

import pytest

from tests.reports import sample


@pytest.fixture
def extracted(monkeypatch):
    monkeypatch.setattr("factcheck.pipeline.extract", lambda document: (sample.SPOKE.mention,))


def test_what_is_read_is_a_table(factcheck_command, articles, extracted):
    ran = factcheck_command("extract", articles / "a.txt")
    assert ran.status == 0
    assert "on Wednesday" in ran.out
    assert "18 March 2015" in ran.out


def test_what_is_read_can_be_json(factcheck_command, articles, extracted):
    shown = json.loads(factcheck_command("extract", articles / "a.txt", "--format", "json").out)
    assert shown["document"].endswith("a.txt")
    assert shown["mentions"] == [sample.SPOKE.mention.to_dict()]


def test_a_folder_of_several_articles_is_refused(factcheck_command, articles, extracted):
    ran = factcheck_command("extract", articles)
    assert (ran.status, ran.out) == (2, "")
    assert "extract reads one" in ran.err
