"""What the project says of itself holds: documents, packaging, and the same bytes in any order."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from factcheck import __version__, reports, rulebook
from factcheck.cli.app import build
from scripts.readme import BLOCK, printed

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND = re.compile(r"^(?:\$ |- run: )?(factcheck (?!needs).*?)(?: +#.*)?$", re.MULTILINE)


def commands():
    """Every command by its words, with its options."""
    found = {}

    def walk(command, words):
        below = getattr(command, "commands", {})
        for name, one in below.items():
            walk(one, (*words, name))
        if not below or not words:
            options = [name for parameter in command.params for name in parameter.opts if name.startswith("--")]
            found[" ".join(("factcheck", *words))] = options

    walk(typer.main.get_command(build()), ())
    return found


def fenced():
    """The commands in the README's code blocks."""
    blocks = re.findall(r"```\w*\n(.*?)```", README, re.DOTALL)
    return sorted({line for block in blocks for line in COMMAND.findall(block)})


@pytest.mark.parametrize("command", commands())
def test_every_command_is_in_the_readme(command):
    assert f"`{command}" in README


@pytest.mark.parametrize("option", sorted({option for options in commands().values() for option in options}))
def test_every_option_is_in_the_readme(option):
    assert f"`{option}" in README


@pytest.mark.parametrize("line", fenced())
def test_every_command_of_the_readme_exists(line):
    known = commands()
    words = shlex.split(line.partition("|")[0])
    command = max((one for one in known if f"{line} ".startswith(f"{one} ")), key=len)
    given = [word for word in words if word.startswith("--")]
    assert command != "factcheck" or given
    assert set(given) <= {*known[command], "--help"}


@pytest.mark.parametrize("name", reports.names())
def test_every_format_is_in_the_readme(name):
    assert f"`{name}`" in README or f"--format {name}" in README


@pytest.mark.parametrize("rule", rulebook.builtin(), ids=lambda rule: rule.name)
def test_every_rule_is_in_the_readme(rule):
    assert f"| `{rule.name}` |" in README


@pytest.mark.parametrize("block", list(BLOCK.finditer(README)), ids=lambda block: block["command"])
def test_the_readme_shows_what_its_commands_print(block):
    assert block["output"] == printed(block["command"]), "python scripts/readme.py writes what they print now"


def test_the_version_is_in_the_changelog():
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


RULES = re.findall(r"```yaml\n(name: \S+\n.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("block", RULES, ids=lambda block: block.split()[1])
def test_a_rule_in_the_readme_is_one_that_is_shipped(block):
    (shipped,) = (ROOT / "rules").rglob(f"{block.split()[1]}.yaml")
    for chunk in block.split("[…]"):
        assert chunk.strip("\n") in shipped.read_text(encoding="utf-8")


def test_only_the_command_line_knows_a_clock_or_an_environment():
    """The core answers from its input alone."""
    asks = re.compile(r"os\.environ|os\.getenv|\.now\(|\.today\(|import (?:time|random|socket|urllib|http)\b")
    asking = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "factcheck").rglob("*.py"))
        if "cli" not in path.parts and asks.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == []


def factcheck(*words, cwd=None, seed=None):
    """The command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    if seed is not None:
        environment["PYTHONHASHSEED"] = seed
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *map(str, words)], capture_output=True, timeout=120, cwd=cwd, env=environment
    )


@pytest.mark.parametrize("format_", ["json", "console"])
def test_the_same_articles_give_the_same_bytes(format_):
    articles = sorted(path.relative_to(ROOT) for path in (ROOT / "seeds").iterdir())
    first, second, third = (
        factcheck("run", *order, "--format", format_, cwd=ROOT, seed=seed).stdout
        for order, seed in ((articles, "0"), (articles, "1"), (articles[::-1], "2"))
    )
    assert first == second == third
    assert first
