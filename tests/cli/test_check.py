from __future__ import annotations

import json

import pytest

WIRE = """The Norwick ferry company will cut 340 of its 2,100 jobs by the end of June 2021, chief executive Ann Lee told staff.

The company has run at a loss for three years, Lee, 54, said in the harbour of Norwick on 3 March 2021.

Mayor Bo Dahl asked the state for help and called a meeting of the council for 12 March.
"""


@pytest.fixture
def desk(tmp_path):
    """A folder with a draft that has a number wrong, and its source."""
    (tmp_path / "draft.txt").write_text(WIRE.replace("2,100", "2,700"), encoding="utf-8")
    (tmp_path / "right.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    return tmp_path


def test_a_wrong_number_fails_and_is_shown_beside_the_sources(factcheck_command, desk):
    ran = factcheck_command("check", desk / "draft.txt", "--against", desk / "wire.txt")
    assert ran.status == 1
    assert "conflicting: 2,700 – “2,100”" in " ".join(ran.out.split())
    assert "the sources speak to" in " ".join(ran.out.split())


def test_a_right_draft_passes(factcheck_command, desk):
    assert factcheck_command("check", desk / "right.txt", "--against", desk / "wire.txt").status == 0


def test_the_threshold_is_that_of_run(factcheck_command, desk):
    words = ("check", desk / "draft.txt", "--against", desk / "wire.txt", "--fail-on", "never")
    assert factcheck_command(*words).status == 0


def test_sources_may_stand_behind_each_other(factcheck_command, desk):
    ran = factcheck_command("check", desk / "right.txt", "--against", desk / "wire.txt", desk / "draft.txt", "--format", "json")
    assert [one["id"] for one in json.loads(ran.out)["sources"]] == [str(desk / "draft.txt"), str(desk / "wire.txt")]


def test_the_draft_itself_in_a_folder_of_sources_is_no_source(factcheck_command, desk):
    ran = factcheck_command("check", desk / "right.txt", "--against", desk, "--format", "json")
    found = json.loads(ran.out)
    assert found["schema"] == "factcheck-draft/1"
    assert str(desk / "right.txt") not in [one["id"] for one in found["sources"]]


def test_a_quiet_page_leaves_out_what_is_backed(factcheck_command, desk):
    ran = factcheck_command("check", desk / "draft.txt", "--against", desk / "wire.txt", "--quiet")
    assert "conflicting" in ran.out
    assert "single origin: Norwick" not in ran.out


def test_without_sources_the_way_out_is_named(factcheck_command, desk):
    ran = factcheck_command("check", desk / "draft.txt")
    assert ran.status == 2
    assert "--against PATH" in ran.err


def test_a_folder_is_no_draft(factcheck_command, desk):
    ran = factcheck_command("check", desk, "--against", desk / "wire.txt")
    assert ran.status == 2
    assert "reads one draft" in ran.err


def test_the_draft_as_its_only_source_is_refused(factcheck_command, desk):
    ran = factcheck_command("check", desk / "draft.txt", "--against", desk / "draft.txt")
    assert ran.status == 2
    assert "the only article there" in ran.err


def test_an_unread_source_is_named_and_the_others_are_used(factcheck_command, desk):
    ran = factcheck_command("check", desk / "draft.txt", "--against", desk / "wire.txt", "--against", desk / "missing.txt")
    assert ran.status == 2
    assert "missing.txt" in ran.err
    assert "conflicting: 2,700" in ran.out
