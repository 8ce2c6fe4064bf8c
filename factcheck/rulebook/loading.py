"""Rules from the files of users; errors name file, line, column and the way out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import RuleError
from factcheck.rulebook import examine
from factcheck.rulebook.problem import Problem, meant
from factcheck.rulebook.rule import Plain, Rule, from_plain
from factcheck.rulebook.shipped import shipped

if TYPE_CHECKING:
    from factcheck.rulebook.source import Source

_SUFFIXES = (".yaml", ".yml")
_MISSPELT = 0.85  # likeness from which a rule's name is a built-in one misspelt, no name of its own (a judgement)


def load(paths: Iterable[str | Path]) -> tuple[Rule, ...]:
    """The built-in rules and those of the files and folders given, sorted by name.

    A file with the name of a built-in rule replaces it; the keys that it leaves out stay the built-in rule's, so
    `enabled: false` and the name alone switch a rule off.  Raises RuleError at the first problem.
    """
    base = {plain["name"]: plain for plain in shipped()}
    given = read_files(rule_files(paths), base)
    rules = {**base, **given}
    return tuple(from_plain(rules[name]) for name in sorted(rules) if rules[name].get("enabled", True))


def rule_files(paths: Iterable[str | Path]) -> list[Path]:
    """The files themselves and the YAML files below the folders, each once, in sorted order."""
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            below = sorted(one for one in path.rglob("*") if one.suffix in _SUFFIXES and one.is_file())
            if not below:
                raise RuleError(path.as_posix(), "no rule file (*.yaml) is in this folder")
            found += below
        elif path.exists():
            found.append(path)
        else:
            raise RuleError(path.as_posix(), "no such rule file or folder")
    return sorted(dict.fromkeys(found))


def read_files(files: Iterable[Path], base: Mapping[str, Plain]) -> dict[str, Plain]:
    """The rules of the files in plain form, by name; `base` gives the keys that a rule of the same name leaves out."""
    rules: dict[str, Plain] = {}
    for file in files:
        plain = _read(file, base, rules)
        rules[plain["name"]] = plain
    return rules


def _read(file: Path, base: Mapping[str, Plain], before: Mapping[str, Plain]) -> Plain:
    from factcheck.rulebook import schema, source  # on first use: pydantic and ruamel.yaml are slow to load

    read = source.read(file)
    name = str(read.data.get("name"))
    rest = base.get(name, {})
    _raise_first(read, schema.problems(read.data, rest.keys()), base)
    plain = {**rest, **_plain(read), "source": read.name}
    _raise_first(read, examine.problems(plain), base)
    if name in before:
        raise read.error(("name",), f"rule '{name}' is already in {before[name]['source']}: rename one of them")
    return plain


def _raise_first(read: Source, problems: Iterable[Problem], base: Mapping[str, Plain]) -> None:
    """Raises the first problem of the file, keys that are missing last: often the key is there, but misspelt."""
    found = sorted(problems, key=lambda one: (one.missing, read.position(one.path)))
    if found:
        first = found[0]
        hint = meant(str(read.data.get("name")), base, _MISSPELT) if first.missing and len(first.path) == 1 else ""
        raise read.error(
            first.path, f"{first.text}; a built-in rule is changed under its own name{hint}" if hint else first.text
        )


def _plain(read: Source) -> Plain:
    """The file's data with every article as a mapping, days in ISO 8601, and the line of each example."""
    if "examples" not in read.data:
        return read.data
    outcomes = read.data["examples"].items()
    return {**read.data, "examples": {outcome: list(_examples(read, outcome, given)) for outcome, given in outcomes}}


def _examples(read: Source, outcome: str, given: Iterable[Plain]) -> Iterator[Plain]:
    for number, one in enumerate(given):
        line = read.line(("examples", outcome, number))
        yield {**one, "articles": [_article(article) for article in one["articles"]], "line": line}


def _article(article: str | Plain) -> Plain:
    if isinstance(article, str):
        return {"text": article}
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in article.items()}
