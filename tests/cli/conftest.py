from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reports import sample


@pytest.fixture
def checked(monkeypatch):
    """`factcheck.check` answers with the report made by hand; what it was given is in the list."""
    calls = []

    def check(documents, rules=None, unread=()):
        calls.append((documents, rules))
        return replace(sample.REPORT, unread=tuple(unread))

    monkeypatch.setattr("factcheck.pipeline.check", check)
    return calls


@pytest.fixture
def articles(tmp_path):
    """A folder with two articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The ferry opens in May.\n", encoding="utf-8")
    (folder / "b.txt").write_text("The ferry opens in June.\n", encoding="utf-8")
    return folder
