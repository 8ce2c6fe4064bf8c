"""Rules from the files of users; errors name file, line, column and the way out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checks import registry
from factcheck.errors import RuleError
from factcheck.rulebook import examine
from factcheck.rulebook.problem import Problem, meant
from factcheck.rulebook.rule import Plain, Rule, from_plain
from factcheck.rulebook.shipped import pack, packs, shipped

if TYPE_CHECKING:
    from factcheck.rulebook.source import Source

_SUFFIXES = (".yaml", ".yml")
_MISSPELT = 0.85  # likeness from which a rule's name is a built-in one misspelt, no name of its own (a judgement)


def load(paths: Iterable[str | Path]) -> tuple[Rule, ...]:
    """The built-in rules and those of the packs, files and folders given, sorted by name.

    The name of a shipped pack stands for the pack; a folder of that name is written "./watch".  A file with the name of a
    built-in rule, or of one in a pack, replaces it; the keys that it leaves out stay, so `enabled: false` and the name alone
    switch a rule off.  Raises RuleError at the first problem.
    """
    named = list(paths)
    chosen = [one for one in dict.fromkeys(map(str, named)) if one in packs()]
    files = [path for path in named if str(path) not in chosen]
    base = {plain["name"]: plain for rules in (shipped(), *map(pack, chosen)) for plain in rules}
    given = read_files(rule_files(files), base)
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
            raise RuleError(path.as_posix(), f"no such rule file or folder{meant(path.as_posix(), packs())}")
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
    _raise_first(read, schema.problems(read.data, {*rest, *_may_be_left_out(read.data.get("check", rest.get("check")))}), base)
    plain = {**rest, **_plain(read), "source": read.name}
    _raise_first(read, examine.problems(plain), base)
    if name in before:
        raise read.error(("name",), f"rule '{name}' is already in {before[name]['source']}: rename one of them")
    return plain


def _may_be_left_out(check: object) -> Iterable[str]:
    """The keys that rules of the check need not give."""
    known = registry().get(check) if isinstance(check, str) else None
    return known.defaults if known else ()


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
    data = {**read.data, "watch": _iso(read.data["watch"])} if "watch" in read.data else read.data
    if "examples" not in data:
        return data
    outcomes = data["examples"].items()
    return {**data, "examples": {outcome: list(_examples(read, outcome, given)) for outcome, given in outcomes}}


def _examples(read: Source, outcome: str, given: Iterable[Plain]) -> Iterator[Plain]:
    for number, one in enumerate(given):
        line = read.line(("examples", outcome, number))
        yield {**one, "articles": [_article(article) for article in one["articles"]], "line": line}


def _article(article: str | Plain) -> Plain:
    if isinstance(article, str):
        return {"text": article}
    return {key: _iso(value) for key, value in article.items()}


def _iso(node: Any) -> Any:  # noqa: ANN401 -- any part of a file
    """The part of the file with its days in ISO 8601."""
    match node:
        case dict():
            return {key: _iso(value) for key, value in node.items()}
        case list():
            return [_iso(value) for value in node]
        case date():
            return node.isoformat()
    return node
