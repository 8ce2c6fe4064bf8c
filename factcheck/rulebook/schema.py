"""The form of a rule file: its keys, their types, their values (pydantic, for users' files alone)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, ValidationError
from pydantic_core import ErrorDetails

from factcheck.model import Kind, Severity
from factcheck.rulebook.problem import KeyPath, Problem, among

Text = Annotated[str, Field(pattern=r"\S")]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
Tolerance = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Verdict = Literal["conflict", "undecided", "changed", "compatible", "agree"]


class _Keys(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Article(_Keys):
    text: Text
    id: Text | None = None
    language: Text | None = None
    published: datetime | date | None = None


def _as_mapping(article: object) -> object:
    return {"text": article} if isinstance(article, str) else article


def _shape(value: object) -> str:
    return "each" if isinstance(value, dict) else "one"


class _Example(_Keys):
    why: Text
    articles: Annotated[list[Annotated[_Article, BeforeValidator(_as_mapping)]], Field(min_length=1)]


class _Undecidable(_Example):
    expect: Literal["undecided", "changed", "nothing"] | None = None


class _Examples(_Keys):
    agreeing: Annotated[list[_Example], Field(min_length=1)]
    conflicting: Annotated[list[_Example], Field(min_length=1)]
    undecidable: list[_Undecidable] = []


class _Reference(_Keys):
    value: Any
    source: Text
    as_of: Any = None
    unit: Text | None = None


class _Watch(_Keys):
    title: Text
    entities: Annotated[list[Text], Field(min_length=1)]
    words: list[Text] = []
    place: Text | None = None
    reference: _Reference | None = None
    within: Annotated[int, Field(ge=0)] | None = None
    missing: Severity | None = None


class _RuleFile(_Keys):
    name: Name
    check: Text
    what: Text
    why: Text
    enabled: bool = True
    kinds: Annotated[list[Kind], Field(min_length=1)] | None = None
    severity: Annotated[
        Annotated[Severity, Tag("one")] | Annotated[dict[Verdict, Severity], Tag("each"), Field(min_length=1)],
        Discriminator(_shape),
    ]
    tolerance: dict[str, Tolerance] = {}
    message: Annotated[
        Annotated[Text, Tag("one")] | Annotated[dict[Verdict, Text], Tag("each"), Field(min_length=1)],
        Discriminator(_shape),
    ]
    watch: _Watch | None = None
    examples: _Examples


KEYS = tuple(_RuleFile.model_fields)
_KEYS_OF = {"articles": tuple(_Article.model_fields), "undecidable": tuple(_Undecidable.model_fields)}
_KEYS_OF |= dict.fromkeys(("agreeing", "conflicting"), tuple(_Example.model_fields))
_KEYS_OF |= {"examples": tuple(_Examples.model_fields)}
_KEYS_OF |= {"watch": tuple(_Watch.model_fields), "reference": tuple(_Reference.model_fields)}

# pydantic's types of error, and what is wanted in their place.
_WANTED = {
    "string_type": "text (put it in quotes)",
    "string_sub_type": "text (put it in quotes)",
    "bool_type": "true or false",
    "float_type": "a number",
    "int_type": "a whole number",
    "finite_number": "a number",
    "greater_than_equal": "0 or more",
    "list_type": "a list",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "date_type": "a day such as 2015-03-20, without quotes",
    "datetime_type": "a day such as 2015-03-20, without quotes",
}

_ALTERNATIVES = ("one", "each", "[key]", "date", "datetime")
_NOUNS: dict[str | int, str] = {"kinds": "kind", "severity": "severity", "watch": "severity"}


def problems(data: Mapping[str, Any], given: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the data of a rule file, and where; the keys `given` elsewhere may be missing."""
    try:
        _RuleFile.model_validate(data)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            path, missing = one["loc"], one["type"] == "missing"
            if not (missing and len(path) == 1 and path[0] in given):
                yield Problem(path, _sentence(one), missing)


def _sentence(error: ErrorDetails) -> str:
    path, value = error["loc"], error["input"]
    match error["type"]:
        case "extra_forbidden":
            return f"unknown key '{path[-1]}'{among(str(path[-1]), _siblings(path))}"
        case "missing":
            return f"key '{path[-1]}' is missing"
        case "literal_error":
            known = re.findall(r"'([^']*)'", error["ctx"]["expected"])
            noun = "verdict" if "[key]" in path else _NOUNS.get(path[0], _owner(path))
            return f"unknown {noun} {_shown(value)}{among(str(value), known)}"
        case "string_pattern_mismatch" if str(value).strip():
            return f"{_shown(value)} is no rule name: small letters, digits and hyphens, such as 'date-conflict'"
        case "string_pattern_mismatch" | "too_short":
            return f"'{_owner(path)}' is empty"
    return f"'{_owner(path)}' must be {_WANTED.get(error['type'], error['msg'])}, not {_shown(value)}"


def _owner(path: KeyPath) -> str:
    """The innermost key of the file on the path: item numbers and the names of alternatives are passed over."""
    return next((str(step) for step in reversed(path) if isinstance(step, str) and step not in _ALTERNATIVES), "the file")


def _siblings(path: KeyPath) -> tuple[str, ...]:
    return _KEYS_OF[_owner(path[:-1])] if len(path) > 1 else KEYS


def _shown(value: object) -> str:
    match value:
        case dict():
            return "keys and values"
        case list():
            return "a list"
        case None:
            return "nothing"
    return f"'{value}'"
