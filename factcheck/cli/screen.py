"""Standard output and standard error: what they can show, and how text gets there unharmed."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from factcheck.errors import InputError
from factcheck.reports import View
from factcheck.reports.page.harmless import harmless

PAGE = 80  # columns where there is no terminal to ask
WIDEST = 100  # longer lines are hard to read
NARROWEST = 40


def view(output: Path | None, quiet: bool) -> View:
    """What the place of the report can show: a file is a plain page in UTF-8, a pipe one in its own encoding."""
    if output:
        return View(PAGE, quiet=quiet)
    encoding = sys.stdout.encoding or "utf-8"
    if not sys.stdout.isatty():
        return View(PAGE, encoding=encoding, quiet=quiet)
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size((PAGE, 24)).columns))
    color = not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb" if os.name != "nt" else "") != "dumb"
    return View(width, color, encoding, quiet)


def check_output(output: Path | None) -> None:
    """Refuses a file that cannot be written, before any work is done.

    Raises:
        InputError: the folder is missing, or the path is one.
    """
    if output is None:
        return
    if output.is_dir():
        raise InputError(f"--output {output}", "this is a folder; name a file in it")
    if not output.parent.is_dir():
        raise InputError(f"--output {output}", f"there is no folder {output.parent}; make it first")


def deliver(text: str, output: Path | None, encoding: str | None = None) -> None:
    """The text to the file or to standard output, in the encoding given or the place's own; what that lacks is escaped.

    Raises:
        InputError: the file cannot be written.
    """
    place = f"--output {output}" if output else "standard output"
    try:
        if output:
            output.write_bytes(text.encode("utf-8", "backslashreplace"))
        else:
            sys.stdout.buffer.write(text.encode(encoding or sys.stdout.encoding or "utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(place, f"it cannot be written ({error.strerror or error})") from error


def complain(sentence: str) -> None:
    """One sentence on standard error."""
    with suppress(BrokenPipeError):
        print(f"factcheck: {harmless(sentence)}", file=sys.stderr, flush=True)


def hush() -> None:
    """Nobody reads standard output any more: what is left in its buffer goes nowhere, quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
