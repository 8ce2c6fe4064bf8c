"""Writes into README.md what its commands print today.

    python scripts/readme.py [--check]

A command is a line "$ factcheck …" that opens a code block; what follows it in the block is its output.  `--check` changes
nothing and exits 1 where the output differs.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```\n\$ (?P<command>factcheck .*)\n(?P<output>(?:(?!```).*\n)*)```$", re.MULTILINE)


def refreshed(text: str) -> str:
    """The text with the output of every command as it is now."""
    return BLOCK.sub(lambda block: f"```\n$ {block['command']}\n{printed(block['command'])}```", text)


def printed(command: str) -> str:
    """What the command prints, run in the project's folder; it may end in "| head -12"."""
    words = command.replace("factcheck", f"{sys.executable} -m factcheck", 1)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(words, shell=True, cwd=ROOT, env=environment, capture_output=True, timeout=120)
    return ran.stdout.decode("utf-8")


def main() -> int:
    """The exit status."""
    before = README.read_text(encoding="utf-8")
    after = refreshed(before)
    if "--check" not in sys.argv:
        README.write_text(after, encoding="utf-8")
        return 0
    return int(before != after)


if __name__ == "__main__":
    sys.exit(main())
