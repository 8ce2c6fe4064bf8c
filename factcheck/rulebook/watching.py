"""Whether what a rule watches can be watched: its words, its reference, and that it has a check for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.checks import watch_rule
from factcheck.checks.base import Check
from factcheck.rulebook.problem import Problem

NAME = "watch"  # the check, and the key that says what it watches


def problems(plain: Mapping[str, Any], check: Check) -> Iterator[Problem]:
    """What in the key `watch` does not fit, and where; for other checks that it is there at all."""
    watch = plain.get(NAME)
    if check.name != NAME:
        if watch is not None:
            yield Problem((NAME,), f"check '{check.name}' watches no fact: leave it out or write check: {NAME}")
        return
    if watch is None:
        yield Problem((NAME,), f"key '{NAME}' is missing: it names the fact, its entities and its words", missing=True)
        return
    if not plain.get("kinds"):
        yield Problem(("kinds",), "key 'kinds' is missing: say what is watched, such as kinds: [date]", missing=True)
        return
    yield from _rows(watch)
    if not watch.get("words") and not set(plain["kinds"]) <= set(watch_rule.WITHOUT_WORDS):
        text = f"key 'words' is missing: many a {plain['kinds'][0]} stands beside these names"
        yield Problem((NAME, "words"), text, missing=True)
    if watch.get("within") is not None and plain["kinds"][0] != "date":
        yield Problem((NAME, "within"), f"'within' is for dates and the rule watches '{plain['kinds'][0]}': leave it out")
    if reference := watch.get("reference"):
        yield from _reference(reference, plain["kinds"][0])


def _rows(watch: Mapping[str, Any]) -> Iterator[Problem]:
    rows = [(key, number, row) for key in ("entities", "words") for number, row in enumerate(watch.get(key) or ())]
    for key, number, row in rows:
        if not watch_rule.alternatives(row):
            yield Problem((NAME, key, number), f"'{row}' has no word between its bars: write 'one|another'")
    if watch.get("place") and not watch_rule.alternatives(watch["place"]):
        yield Problem((NAME, "place"), f"'{watch['place']}' has no word between its bars: write 'one|another'")


def _reference(reference: Mapping[str, Any], kind: Any) -> Iterator[Problem]:  # noqa: ANN401 -- a kind, checked before
    try:
        watch_rule.value(kind, reference["value"], reference.get("unit") or "")
    except ValueError as error:
        yield Problem((NAME, "reference", "value"), str(error))
    if reference.get("as_of") is not None:
        try:
            watch_rule.days(reference["as_of"])
        except ValueError as error:
            yield Problem((NAME, "reference", "as_of"), str(error))
