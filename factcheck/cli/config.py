"""`factcheck.toml`: what holds for a folder of articles where the command line does not say otherwise."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from factcheck.cli.values import FailOn, day, tag
from factcheck.errors import InputError

NAME = "factcheck.toml"


@dataclass(frozen=True, slots=True)
class Config:
    """What the file says, None where it says nothing; `rules` are packs' names and paths as seen from the current folder."""

    rules: tuple[str, ...] | None = None
    fail_on: FailOn | None = None
    published: date | None = None
    language: str | None = None


def load(paths: Sequence[str], file: Path | None, no_config: bool) -> Config:
    """The configuration of the articles at the paths: `file` where it is given, else the nearest one, or none.

    Raises:
        InputError: it cannot be used, or the paths have two of them.
    """
    if no_config:
        if file:
            raise InputError(f"--config {file}", "--no-config forbids it; leave one of the two out")
        return Config()
    if file and not file.is_file():
        raise InputError(f"--config {file}", "there is no such file; check the path")
    found = str(file) if file else find(paths)
    return read(found) if found else Config()


def find(paths: Sequence[str]) -> str | None:
    """The nearest file in the folders of the paths or above them (of the current one without paths), None without one.

    Raises:
        InputError: two of the paths have different ones.
    """
    nearest = sorted({found for path in paths or ["."] if (found := _nearest(_folder(path)))})
    if len(nearest) > 1:
        both = " and ".join(map(_shown, nearest[:2]))
        raise InputError(both, "both hold for these articles; choose one with --config FILE, or --no-config")
    return _shown(nearest[0]) if nearest else None


def read(path: str) -> Config:
    """What the file says.

    Raises:
        InputError: with file and line where it is no TOML, or a key or a value is wrong.
    """
    source = _Source(path, _text(path))
    given = source.parsed()
    for key in given:
        if key not in _KEYS:
            raise source.error(key, f"unknown key '{key}'{_meant(key)}")
    return Config(**{_KEYS[key][0]: _value(source, key, given[key]) for key in given})


def is_config(path: str) -> bool:
    """Whether the path is that of a configuration, which is no article."""
    return os.path.basename(path) == NAME


def _folder(path: str) -> str:
    absolute = os.path.abspath("." if path == "-" else path)
    return absolute if os.path.isdir(absolute) else os.path.dirname(absolute)


def _nearest(folder: str) -> str | None:
    while True:
        candidate = os.path.join(folder, NAME)
        if os.path.isfile(candidate):
            return candidate
        if folder == os.path.dirname(folder):
            return None
        folder = os.path.dirname(folder)


def _shown(path: str) -> str:
    """The path from the current folder where it lies below that."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else Path(relative).as_posix()


@dataclass(frozen=True, slots=True)
class _Source:
    name: str
    text: str

    def parsed(self) -> dict[str, Any]:
        import tomllib  # on first use: most runs have no configuration

        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise self._not_toml(str(error)) from None
        except RecursionError:
            raise InputError(self.name, "is not TOML: nested too deeply") from None

    def error(self, key: str, problem: str) -> InputError:
        """The error that names the line of the key, where it can be found."""
        found = re.search(rf"^[ \t]*(?:\[+\s*)?[\"']?{re.escape(key)}[\"']?\s*[.=\]]", self.text, re.MULTILINE)
        line = f":{self.text.count(chr(10), 0, found.start()) + 1}" if found else ""
        return InputError(f"{self.name}{line}", problem)

    def _not_toml(self, problem: str) -> InputError:
        at = re.search(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$", problem)
        last = self.text.rstrip().count("\n") + 1
        place = f"{at['line']}:{at['column']}" if at and at["line"] else str(last)
        words = problem[: at.start()] if at else problem
        hint = ' (text stands in quotes: fail-on = "warning")' if words == "Invalid value" else ""
        return InputError(f"{self.name}:{place}", f"is not TOML: {words}{hint}")


def _text(path: str) -> str:
    try:
        raw = Path(path).read_bytes()
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror or error})") from None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputError(f"{path}:{line}", f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file as UTF-8") from None


def _value(source: _Source, key: str, given: object) -> Any:  # noqa: ANN401 -- what the key stands for
    try:
        return _KEYS[key][1](given, source.name)
    except ValueError as error:
        raise source.error(key, f"'{key}': {error}") from None


def _meant(key: str) -> str:
    from difflib import get_close_matches  # only errors need it

    near = get_close_matches(key.replace("_", "-"), _KEYS, 1)
    return f" (did you mean '{near[0]}'?)" if near else f" (there are: {', '.join(_KEYS)})"


def _rules(given: object, file: str) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(one, str) and one for one in given):
        raise ValueError(f'{_written(given)} is no list of packs and paths; write it as ["watch", "my-rules"]')
    return tuple(_rule(one, file) for one in given)


def _rule(given: str, file: str) -> str:
    """The pack's name, or the path from the current folder."""
    from factcheck.rulebook.shipped import packs

    path = os.path.join(os.path.dirname(file), given)
    if given in packs():
        return given
    if not os.path.exists(path):
        raise ValueError(f"'{given}' is no file or folder beside it and no pack; there is the pack {' and '.join(packs())}")
    return path


def _fail_on(given: object, _file: str) -> FailOn:
    if given not in tuple(FailOn):
        raise ValueError(f"{_written(given)} is none of {', '.join(FailOn)}")
    return FailOn(str(given))


def _published(given: object, _file: str) -> date:
    if isinstance(given, datetime) and given.tzinfo:
        raise ValueError(f"{_written(given)} has a time zone; leave it out")
    return given if isinstance(given, date) else day(str(given))


def _language(given: object, _file: str) -> str:
    return tag(str(given))


def _written(given: object) -> str:
    if isinstance(given, list | dict):
        return "a list" if isinstance(given, list) else "a table"
    return f"'{given}'"


_KEYS: Mapping[str, tuple[str, Callable[[object, str], Any]]] = {
    "rules": ("rules", _rules),
    "fail-on": ("fail_on", _fail_on),
    "published": ("published", _published),
    "language": ("language", _language),
}
