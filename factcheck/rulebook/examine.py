"""Whether a rule fits its check: the check's kinds, verdicts, tolerances and message fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from factcheck.checks import registry
from factcheck.checks.base import Check
from factcheck.rulebook import watching
from factcheck.rulebook.problem import KeyPath, Problem, among


def problems(plain: Mapping[str, Any]) -> Iterator[Problem]:
    """What in a rule of right form does not fit its check, and where."""
    check = registry().get(plain["check"])
    if check is None:
        yield Problem(("check",), f"unknown check '{plain['check']}'{among(plain['check'], registry())}")
        return
    for number, kind in enumerate(plain.get("kinds") or ()):
        if kind not in check.kinds:
            yield Problem(("kinds", number), f"check '{check.name}' does not look at kind '{kind}'{among(kind, check.kinds)}")
    for key in plain.get("tolerance", {}):
        if key not in check.tolerances:
            yield Problem(("tolerance", key), f"check '{check.name}' has no tolerance '{key}'{_known_tolerances(check, key)}")
    yield from watching.problems(plain, check)
    plain = {**check.defaults, **plain}
    yield from _verdicts(plain["severity"], plain["message"], check)
    for path, template in _templates(plain["message"]):
        yield from (Problem(path, problem) for problem in _template_problems(template, check))


def _known_tolerances(check: Check, key: str) -> str:
    return among(key, check.tolerances) if check.tolerances else ": leave it out"


def _verdicts(severity: object, message: object, check: Check) -> Iterator[Problem]:
    """Every verdict named is one of the check's, and each that gives a finding has a message."""
    for name, value in (("severity", severity), ("message", message)):
        for verdict in value if isinstance(value, dict) else ():
            if verdict not in check.verdicts:
                yield Problem(
                    (name, verdict), f"check '{check.name}' never comes to '{verdict}'{among(verdict, check.verdicts)}"
                )
    if isinstance(message, dict):
        for verdict in severity if isinstance(severity, dict) else check.verdicts:
            if verdict not in message:
                yield Problem(("message",), f"key '{verdict}' is missing: severity has it")


def _templates(message: object) -> list[tuple[KeyPath, str]]:
    if isinstance(message, dict):
        return [(("message", verdict), template) for verdict, template in message.items()]
    return [(("message",), str(message))]


def _template_problems(template: str, check: Check) -> Iterator[str]:
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        yield "a brace alone: a field is '{title}', a brace itself '{{' or '}}'"
        return
    for _, field, form, conversion in parts:
        if field is not None and field not in check.fields:
            yield f"unknown field '{{{field}}}'{among(field, check.fields)}"
        elif form or conversion:
            yield f"field '{{{field}}}' takes no format: write '{{{field}}}' alone"
