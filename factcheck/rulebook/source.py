"""A YAML file of a person: its plain data, and where each key stands (ruamel.yaml, for users' files alone)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.reader import ReaderError

from factcheck.errors import RuleError
from factcheck.rulebook.problem import KeyPath

_UNQUOTED = ("mapping values are not allowed", "cannot start any token", "expected <block end>")
_DEEPEST = 10  # levels; a rule has six
_WIDEST_FILE = 1_000_000  # bytes; a rule file is a page or two (a judgement)


@dataclass(frozen=True, slots=True)
class Source:
    """The file's data as plain dicts, lists and scalars; `name` is the path as given."""

    name: str
    data: dict[str, Any]
    tree: CommentedMap

    def line(self, path: KeyPath) -> int:
        """The line, from 1, of the key or item at the path."""
        return self.position(path)[0] + 1

    def error(self, path: KeyPath, problem: str) -> RuleError:
        """The error that names the place of the key or item at the path, or of the nearest one around it."""
        line, column = self.position(path)
        return RuleError(f"{self.name}:{line + 1}:{column + 1}", problem)

    def position(self, path: KeyPath) -> tuple[int, int]:
        """Line and column, from 0, of the key or item at the path; steps that are not in the file are passed over."""
        node: object = self.tree
        found: tuple[int, int] = (self.tree.lc.line, self.tree.lc.col)
        for step in path:
            if isinstance(node, CommentedMap) and step in node:
                found, node = node.lc.key(step), node[step]
            elif isinstance(node, CommentedSeq) and isinstance(step, int) and step < len(node):
                found, node = node.lc.item(step), node[step]
        return found


def read(path: Path) -> Source:
    """The mapping that the file holds.

    Raises RuleError with file:line:column where the file cannot be read, is not UTF-8, is not YAML, or holds something else.
    """
    name = path.as_posix()
    text = _text(path, name)
    try:
        _refuse_bombs(name, text)
        tree = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        raise _not_yaml(name, text, error) from None
    except ReaderError as error:
        line, column = _place(text, error.position)
        problem = f"character U+{ord(text[error.position]):04X} is not allowed in YAML: delete it"
        raise RuleError(f"{name}:{line}:{column}", problem) from None
    except (ValueError, YAMLError) as error:  # such as a date 2015-02-30
        raise RuleError(name, f"cannot be read as YAML: {_sentence(str(error))}") from None
    if tree is None:
        raise RuleError(f"{name}:1:1", "the file is empty: a rule needs name, check, what, why, severity, message and examples")
    if not isinstance(tree, CommentedMap):
        raise RuleError(f"{name}:1:1", "a rule file holds keys and values, such as 'name: date-conflict'")
    return Source(name, _plain(tree), tree)


def _text(path: Path, name: str) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RuleError(name, f"cannot be read: {error.strerror or error}") from None
    if len(raw) > _WIDEST_FILE:
        raise RuleError(name, f"is too large for a rule file ({len(raw):,} bytes, at most {_WIDEST_FILE:,})")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig")
        line, column = _place(before, len(before))
        problem = f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file as UTF-8"
        raise RuleError(f"{name}:{line}:{column}", problem) from None


def _place(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of the offset, from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _refuse_bombs(name: str, text: str) -> None:
    """An alias can make a short file endless and brackets can make its reading slow, so neither is read far."""
    depth = 0
    for event in YAML(typ="rt").parse(text):
        place = f"{name}:{event.start_mark.line + 1}:{event.start_mark.column + 1}"
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > _DEEPEST:
            raise RuleError(place, f"nested too deeply: a rule file has {_DEEPEST} levels at most")
        if isinstance(event, AliasEvent):
            raise RuleError(place, f"alias '*{event.anchor}': write the value out instead")


def _not_yaml(name: str, text: str, error: MarkedYAMLError) -> RuleError:
    mark = error.problem_mark or error.context_mark
    problem = _sentence(error.problem or error.context or "")
    if mark is None:
        return RuleError(name, f"is not YAML: {problem}")
    place = f"{name}:{mark.line + 1}:{mark.column + 1}"
    before = "".join(text.splitlines(keepends=True)[mark.line : mark.line + 1])[: mark.column + 1]
    if duplicate := re.search(r'duplicate key "(?P<key>[^"]*)"', problem):
        return RuleError(place, f"key '{duplicate['key']}' is given twice: keep one of them")
    if "\t" in before:
        return RuleError(place, "a tab: YAML is indented with spaces")
    if "another document" in problem:
        return RuleError(place, "a second document: one file holds one rule")
    unquoted = any(words in problem for words in _UNQUOTED)
    return RuleError(place, f"is not YAML: {problem}" + (" (text with YAML's own signs stands in quotes)" if unquoted else ""))


def _sentence(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def _plain(node: Any) -> Any:  # noqa: ANN401 -- YAML holds anything
    """The node without its positions: keys are strings, numbers and dates are Python's own."""
    match node:
        case CommentedMap():
            return {str(key): _plain(value) for key, value in node.items()}
        case CommentedSeq():
            return [_plain(value) for value in node]
        case bool() | None:
            return node
        case str():
            return str(node)
        case int():
            return int(node)
        case float():
            return float(node)
        case datetime():
            return datetime.combine(node.date(), node.time())
        case date():
            return node
    return str(node)
