"""The command line as a whole: its help, its errors as sentences, its exit status."""

from __future__ import annotations

import os
import sys
from types import TracebackType
from typing import Annotated

import typer

from factcheck._version import __version__
from factcheck.cli.commands import add_all
from factcheck.cli.screen import complain, hush
from factcheck.errors import FactcheckError

COULD_NOT_RUN = 2
TRACEBACK = "FACTCHECK_TRACEBACK"  # set to anything, an error inside the program shows where it happened

# Every error of the words on the command line; typer names only some of this class's children.
UsageError: type[Exception] = typer.BadParameter.__bases__[0]


def run(words: list[str]) -> int:
    """The exit status of the command in those words; every error has become a sentence on standard error."""
    try:
        status = build()(args=words, prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
        return status or 0
    except BrokenPipeError:
        hush()
        return 0
    except typer.Abort:
        return 130
    except UsageError as error:
        complain(_usage(error))
    except FactcheckError as error:
        complain(str(error))
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        complain(_unforeseen(error))
    return COULD_NOT_RUN


def build() -> typer.Typer:
    """The commands with their options."""
    app = typer.Typer(
        name="factcheck", add_completion=False, no_args_is_help=False, rich_markup_mode=None, pretty_exceptions_enable=False
    )
    app.callback(invoke_without_command=True)(_front)
    add_all(app)
    return app


def _say_version(asked: bool) -> None:
    if asked:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


def _front(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """Find out where the facts of articles agree and where they cannot both be right."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(COULD_NOT_RUN)


def _usage(error: Exception) -> str:
    """What is wrong with the words, and where the right ones are listed."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "factcheck"
    message = " ".join(error.format_message().split())  # type: ignore[attr-defined]
    return f"{message.rstrip('.')} (see {command} --help)"


def _unforeseen(error: Exception) -> str:
    """What happened, in which document where that shows, and whom to tell."""
    document = _document(error.__traceback__)
    where = f" while reading {document}" if document else ""
    what = " ".join(f"{type(error).__name__}: {error}".split()).rstrip(": ")
    return f"an error inside factcheck{where} ({what}): please report it, with what {TRACEBACK}=1 shows"


def _document(place: TracebackType | None) -> str | None:
    """The innermost document at hand when the error came."""
    from factcheck.model import Document

    found = None
    while place:
        for value in place.tb_frame.f_locals.values():
            inner = getattr(value, "document", value)
            if isinstance(inner, Document):
                found = inner.id
        place = place.tb_next
    return found
