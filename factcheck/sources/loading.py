"""Paths → Documents; what cannot be read is named with its reason and nothing of the rest is lost."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import BinaryIO

from factcheck.errors import InputError
from factcheck.model import Document, Unread
from factcheck.sources import plain
from factcheck.sources.base import Content, Metadata
from factcheck.sources.decoding import decode
from factcheck.sources.files import LIMIT, File, find, read_bytes, too_large
from factcheck.sources.formats import format_of
from factcheck.sources.metadata import SIDECAR, read

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the paths: documents by id, what could not be read, and whether that is something the user named."""

    documents: tuple[Document, ...]
    unread: tuple[Unread, ...]
    failed: bool


def load(
    paths: Sequence[str],
    *,
    published: date | datetime | None = None,
    language: str | None = None,
    stdin: BinaryIO | None = None,
) -> Loaded:
    """The documents at the paths: files, folders (searched to the bottom) and "-" for standard input.

    A file reached by several paths is read once.  `published` and `language` hold for every document and go before its sidecar,
    which goes before its front matter.
    """
    given = Metadata(published, language)
    files, unread, failed = _find([os.fspath(path) for path in paths])
    documents = []
    for file in files:
        try:
            documents.append(_document(file, given, stdin))
        except InputError as error:
            unread.append(_unread(file.id, error))
            failed = failed or file.named
    return Loaded(tuple(documents), tuple(sorted(set(unread), key=lambda one: (one.document, one.reason))), failed)


def _find(paths: Iterable[str]) -> tuple[list[File], list[Unread], bool]:
    """The files by id, what cannot be read already, and whether that was named."""
    found: dict[str, File] = {}
    unread: list[Unread] = []
    failed = False
    for path in paths:
        try:
            files, below = ([File(STDIN, STDIN, named=True)], []) if path == STDIN else find(path)
        except InputError as error:
            unread.append(Unread(error.place, error.problem))
            failed = True
            continue
        unread += below
        for file in files:
            real = STDIN if file.id == STDIN else os.path.realpath(file.path)
            other = found.get(real, file)
            found[real] = replace(min(file, other, key=lambda one: one.id), named=file.named or other.named)
    return sorted(found.values(), key=lambda file: file.id), unread, failed


def _document(file: File, given: Metadata, stdin: BinaryIO | None) -> Document:
    content = _content(file, stdin)
    if not content.text:
        raise InputError(file.id, "empty; leave it out or add its text")
    if content.text.isspace():
        raise InputError(file.id, "nothing but white space; leave it out or add its text")
    known = given.over(_sidecar(file)).over(content.metadata)
    return Document(file.id, content.text, known.published, known.language)


def _content(file: File, stdin: BinaryIO | None) -> Content:
    if file.id != STDIN:
        return (format_of(file.path) or plain.FORMAT).read(read_bytes(file.path), file.id)
    if stdin is None:
        raise InputError(STDIN, "there is no standard input; name a file or a folder")
    data = stdin.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise InputError(STDIN, too_large("longer"))
    return plain.read(data, STDIN)


def _sidecar(file: File) -> Metadata:
    """What the file beside the article says of it."""
    path = file.path + SIDECAR
    if file.id == STDIN or not os.path.lexists(path):
        return Metadata()
    return read(decode(read_bytes(path), file.id + SIDECAR), file.id + SIDECAR)


def _unread(document: str, error: InputError) -> Unread:
    return Unread(document, error.problem if error.place == document else str(error))
