from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import __version__

COMMANDS = ["run", "check", "extract", "explain", "languages", "rules"]


def external(*words, **more):
    """`python -m factcheck` in a process of its own."""
    return subprocess.run([sys.executable, "-m", "factcheck", *map(str, words)], capture_output=True, timeout=60, **more)


@pytest.mark.parametrize("words", [["--version"], ["--version", "run"]], ids=["alone", "with more"])
def test_the_version_is_said(factcheck_command, words):
    ran = factcheck_command(*words)
    assert (ran.status, ran.out) == (0, f"factcheck {__version__}\n")


def test_the_version_loads_neither_typer_nor_the_model():
    code = (
        "import sys; sys.argv = ['factcheck', '--version']; from factcheck.__main__ import main; main();"
        "assert not {'typer', 'rich', 'factcheck.model', 'factcheck.pipeline', 'dataclasses'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60).stderr == b""


def test_a_run_loads_neither_rich_for_json_nor_what_rules_of_users_need(tmp_path):
    (tmp_path / "a.txt").write_text("The ferry opens in May 2015.\n", encoding="utf-8")
    code = (
        "import sys; from factcheck.__main__ import main; main(['run', '--format', 'json', sys.argv[1]]);"
        "assert not {'rich', 'pydantic', 'ruamel.yaml', 'dateparser', 'babel', 'pint'} & set(sys.modules), 'loaded'"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, timeout=60)
    assert ran.stderr == b""


def test_help_lists_every_command(factcheck_command):
    shown = factcheck_command("--help").out
    assert [line.split()[0] for line in shown.split("Commands:")[1].strip().splitlines()] == COMMANDS


def test_no_command_shows_the_help_and_could_not_run(factcheck_command):
    ran = factcheck_command()
    assert (ran.status, ran.out) == (2, "")
    assert "Commands:" in ran.err


WRONG = {
    "unknown command": (["extrct"], "extrct"),
    "unknown option": (["run", "--foo", "x"], "--foo"),
    "no path": (["run"], "PATH"),
    "no value": (["run", "x", "--format"], "--format"),
    "unknown format": (["run", "x", "--format", "xml"], "there is no format 'xml'; choose console or json"),
    "unknown threshold": (["run", "x", "--fail-on", "fatal"], "fatal"),
    "no such day": (["run", "x", "--published", "31/02/2015"], "'31/02/2015' is no day of the calendar"),
    "impossible day": (["run", "x", "--published", "2015-02-31"], "'2015-02-31' is no day of the calendar"),
    "half a date": (["run", "x", "--published", "2015"], "write it as 2015-03-20"),
    "no language": (["run", "x", "--language", "klingon!"], "write it as en or fr-CA"),
    "missing path": (["run", "/no/such/article.txt"], "/no/such/article.txt"),
    "missing rules": (["run", "x", "--rules", "/no/such.yaml"], "/no/such.yaml"),
    "unknown rule": (["rules", "show", "no-such-rule"], "no-such-rule"),
    "terminal code": (["run", "/no/\x1b[2Jsuch.txt"], "‹U+001B›"),
}


@pytest.mark.parametrize(("words", "said"), WRONG.values(), ids=WRONG)
def test_wrong_words_are_answered_by_a_sentence(factcheck_command, words, said):
    ran = factcheck_command(*words)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert all(line.startswith("factcheck: ") for line in ran.err.splitlines())


def test_an_error_inside_names_the_document_and_asks_to_report_it(factcheck_command, articles, monkeypatch):
    def stumble(documents, rules, unread):
        document = documents[1]
        raise ZeroDivisionError(f"by {len(document.text)}\nand so on")

    monkeypatch.setattr("factcheck.pipeline.check", stumble)
    ran = factcheck_command("run", articles)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "b.txt (ZeroDivisionError: by 25 and so on): please report it" in ran.err


def test_an_error_inside_can_show_where_it_happened(factcheck_command, articles, monkeypatch):
    def stumble(documents, rules, unread):
        raise ZeroDivisionError

    monkeypatch.setattr("factcheck.pipeline.check", stumble)
    monkeypatch.setenv("FACTCHECK_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        factcheck_command("run", articles)


def test_an_interrupt_is_quiet(factcheck_command, articles, monkeypatch):
    def interrupt(documents, rules, unread):
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.pipeline.check", interrupt)
    ran = factcheck_command("run", articles)
    assert (ran.status, ran.out, ran.err) == (130, "", "")


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error on Windows")
def test_a_reader_that_leaves_is_no_error(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("On 4 May 2015 it was 14 °C, on 5 May 2015 15 °C.\n" * 800, encoding="utf-8")
    command = f"{sys.executable} -m factcheck extract {article} | head -1"
    ran = subprocess.run(["sh", "-c", command], capture_output=True, timeout=120)
    assert ran.stderr == b""
    assert len(ran.stdout.splitlines()) == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_a_full_disk_is_one_sentence(tmp_path):
    (tmp_path / "a.txt").write_text("The ferry opens in May 2015.\n", encoding="utf-8")
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "factcheck", "run", tmp_path], stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert ran.returncode == 2
    assert ran.stderr.decode().startswith("factcheck: standard output: it cannot be written (")
    assert len(ran.stderr.splitlines()) == 1


def test_an_output_of_ascii_alone_is_no_error(tmp_path):
    (tmp_path / "a.txt").write_text("Le bac ouvrira à Noël, le 25 décembre 2015 — 日本.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = external("run", tmp_path, env=environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.isascii()


def test_json_is_utf_8_wherever_it_goes(tmp_path):
    (tmp_path / "é.txt").write_text("Le bac ouvrira à Noël, le 25 décembre 2015.\n", encoding="utf-8")
    ran = external("run", tmp_path, "--format", "json", env={**os.environ, "PYTHONIOENCODING": "latin-1"})
    assert "é.txt" in ran.stdout.decode("utf-8")


def test_standard_input_is_an_article(tmp_path):
    ran = external("extract", "-", input=b"The ferry opens on 4 May 2015.\n")
    assert ran.returncode == 0
    assert b"4 May 2015" in ran.stdout


@pytest.mark.parametrize(
    ("environment", "colored"),
    [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"TERM": "xterm", "NO_COLOR": "1"}, False)],
    ids=["terminal", "dumb", "NO_COLOR"],
)
def test_color_follows_the_terminal(monkeypatch, environment, colored):
    from factcheck.cli import screen

    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert screen.view(None, quiet=False).color is colored


@pytest.mark.parametrize(("columns", "width"), [("200", 100), ("90", 90), ("10", 40)])
def test_the_page_follows_the_terminal_up_to_a_width(monkeypatch, columns, width):
    from factcheck.cli import screen

    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert screen.view(None, quiet=False).width == width


def test_a_pipe_and_a_file_are_plain_pages(monkeypatch):
    from factcheck.cli import screen

    monkeypatch.setenv("COLUMNS", "200")
    for view in (screen.view(None, quiet=False), screen.view(Path("report.txt"), quiet=False)):
        assert (view.width, view.color) == (80, False)
