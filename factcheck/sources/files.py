"""Paths → files: folders walked, what is no article left out, what cannot be read named with its reason."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from factcheck.errors import InputError
from factcheck.model import Unread
from factcheck.sources.formats import SUFFIXES, format_of
from factcheck.sources.metadata import SIDECAR

LIMIT = 20_000_000  # bytes of one article; a newspaper's whole day is less (a judgement)

_KINDS = (
    (stat.S_ISFIFO, "a named pipe, not a file; pipe it to standard input and name it '-'"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)

_REASONS = {  # the operating system's refusals that people meet
    errno.EACCES: "no permission to read it; change its permissions or leave it out",
    errno.EPERM: "no permission to read it; change its permissions or leave it out",
    errno.ELOOP: "a symbolic link that leads back to itself; name the file itself",
    errno.ENAMETOOLONG: "a name longer than the system allows",
}


@dataclass(frozen=True, slots=True)
class File:
    """A file to read: its document's id, where it lies, whether the user named it (or only a folder above it)."""

    id: str
    path: str
    named: bool


def identify(path: str) -> str:
    """The document id of a path: as given, with "/"; bytes that are no UTF-8 are escaped."""
    name = PurePath(path).as_posix().encode("utf-8", "backslashreplace").decode("utf-8")
    return "./-" if name == "-" else name


def find(path: str) -> tuple[list[File], list[Unread]]:
    """The articles at a path that the user named: the file itself, or those in the folder, and what in it cannot be read.

    Hidden files and folders are left out, and so are sidecars.

    Raises:
        InputError: the path itself cannot be used.
    """
    if not path:
        raise InputError("", "an empty path; name a file or a folder")
    if not stat.S_ISDIR(mode_of(path)):
        return ([] if _is_sidecar(path) else [File(identify(path), path, named=True)]), []
    files: list[File] = []
    unread: list[Unread] = []
    others = 0
    for one in _walk(path):
        if isinstance(one, Unread):
            unread.append(one)
        elif format_of(one) is None:
            others += not _is_sidecar(one)
        else:
            files.append(File(identify(one), one, named=False))
    if not files and not unread:
        raise InputError(identify(path), _no_article(others))
    return files, unread


def mode_of(path: str) -> int:
    """The mode of the file or folder that the path leads to.

    Raises:
        InputError: it leads nowhere.
    """
    try:
        return os.stat(path).st_mode
    except (OSError, ValueError) as error:
        raise InputError(identify(path), _reason(path, error)) from None


def read_bytes(path: str) -> bytes:
    """The bytes of a regular file; anything else is refused before it is opened, so that nothing is waited for.

    Raises:
        InputError: there is no such file, it may not be read, is too large or is no file.
    """
    mode = mode_of(path)
    for is_kind, problem in _KINDS:
        if is_kind(mode):
            raise InputError(identify(path), problem)
    try:
        size = os.path.getsize(path)
        if size > LIMIT:
            raise InputError(identify(path), too_large(f"{size / 1e6:.1f} MB"))
        with open(path, "rb") as file:
            return file.read(LIMIT + 1)
    except OSError as error:
        raise InputError(identify(path), _reason(path, error)) from None


def too_large(size: str) -> str:
    """The reason why something of that size is not read."""
    return f"{size}, more than the {LIMIT / 1e6:.0f} MB that one article may have; split it"


def _walk(top: str) -> Iterator[str | Unread]:
    """Every file below a folder, in order of its path; a folder reached twice through links is walked once.

    Raises:
        InputError: the folder itself cannot be listed.
    """
    walked: set[str] = set()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        if os.path.realpath(folder) in walked:
            continue
        walked.add(os.path.realpath(folder))
        try:
            names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
        except OSError as error:
            if folder == top:
                raise InputError(identify(folder), _reason(folder, error)) from None
            yield Unread(identify(folder), _reason(folder, error))
            continue
        paths = [os.path.join(folder, name) for name in names]
        waiting += reversed([path for path in paths if os.path.isdir(path)])
        yield from (path for path in paths if not os.path.isdir(path))


def _is_sidecar(path: str) -> bool:
    """Whether the file says something of the article beside it."""
    return path.endswith(SIDECAR) and os.path.isfile(path.removesuffix(SIDECAR))


def _no_article(others: int) -> str:
    *most, last = SUFFIXES
    suffixes = f"{', '.join(most)} or {last}"
    files = {0: "it is empty", 1: "its one file does not end in " + suffixes}
    counted = files.get(others, f"none of its {others} files ends in {suffixes}")
    return f"no article in this folder: {counted}; a file that is named itself is read whatever its suffix"


def _reason(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return "not a possible path (it holds a NUL character)"
    if isinstance(error, NotADirectoryError):
        return "it goes through a file as if that were a folder; check the path"
    if isinstance(error, FileNotFoundError):
        return _missing(path)
    return _REASONS.get(error.errno or 0, f"cannot be read ({error.strerror})")


def _missing(path: str) -> str:
    """Why a path that leads nowhere does, with the existing name that is most like it."""
    from difflib import get_close_matches  # only where a path is wrong

    if os.path.islink(path):
        return f"a symbolic link to {os.readlink(path)!r}, which does not exist; mend the link or leave it out"
    first = PurePath(path)
    while not os.path.isdir(first.parent):
        first = first.parent
    names = sorted(os.listdir(first.parent)) if os.access(first.parent, os.R_OK) else []
    near = get_close_matches(first.name, names, n=1)
    if not near:
        return "no such file or folder; check the path"
    meant = identify(str(first.parent / near[0] / PurePath(path).relative_to(first)))
    return f"no such file or folder (did you mean {meant!r}?)"
