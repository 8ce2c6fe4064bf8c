"""The command `factcheck`, also as `python -m factcheck`; `--version` is answered without loading anything else."""

from __future__ import annotations

import gc
import sys

from factcheck._version import __version__

CYCLES = 100_000  # objects before cycles are looked for: a run makes many values and few cycles, and this saves a tenth of it


def main(arguments: list[str] | None = None) -> int:
    """The exit status of one command: 0 nothing to report, 1 something, 2 could not run, 130 interrupted."""
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["--version"]:
        print(f"factcheck {__version__}")
        return 0
    gc.set_threshold(CYCLES)
    try:
        from factcheck.cli.app import run

        return run(words)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
