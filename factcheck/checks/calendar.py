"""A day or a time that no calendar and no clock has: 31 June, 29 February 2023, 25:70."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.wording import located, quoted
from factcheck.model import Claim
from factcheck.values.when import When
from factcheck.wording.days import MONTHS

_LEAP_YEAR = 2024  # any: it stands for "a year that may have 29 February"


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each day or time that cannot be."""
    for claims in case.claims_in.values():
        for claim in claims:
            if claim.mention.ill_formed and claim.kind in settings.kinds:
                yield _draft(claim)


def _draft(claim: Claim) -> Draft:
    problem = _problem(claim)
    fields = {"text": quoted(claim), "document": claim.document, "problem": problem}
    return Draft("conflict", (claim,), fields, (f"{located(claim)} {quoted(claim)}: {problem}",))


def _problem(claim: Claim) -> str:
    when = claim.mention.when or When()
    return _clock_problem(when) or _calendar_problem(when) or f"no {'clock' if claim.kind == 'time' else 'calendar'} has it"


def _clock_problem(when: When) -> str | None:
    if when.minute is not None and when.minute > 59:
        return "an hour has 60 minutes"
    return "a day ends at 24:00" if (when.hour or 0) + (when.minute or 0) / 60 > 24 else None


def _calendar_problem(when: When) -> str | None:
    if when.month is not None and not 1 <= when.month <= 12:
        return f"there is no month {when.month}"
    if when.day is not None and when.day < 1:
        return f"no month has a day {when.day}"
    if when.month is None or when.day is None:
        return None
    longest = monthrange(when.year or _LEAP_YEAR, when.month)[1]
    if when.day <= longest:
        return None
    month = MONTHS[when.month - 1]
    return f"{month} {when.year} has {longest} days" if when.month == 2 and when.year else f"{month} has {longest} days"


CHECK = Check(
    name="calendar",
    what="A day or a time that cannot be: no calendar, no clock has it.",
    kinds=("date", "time"),
    verdicts=("conflict",),
    fields=("text", "document", "problem"),
    run=run,
)
