"""A day or a time that no calendar and no clock has: 31 June, 29 February 2023, 25h30."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from factcheck.checks.base import Case, Check, Draft, Settings
from factcheck.checks.wording import located, quoted
from factcheck.model import Claim
from factcheck.values.when import When
from factcheck.wording.days import MONTHS

_MARKED = re.compile(r"\d\s?[^\W\d_]")  # a letter after the digits: 25h30, 25:30 pm
_LEAP_YEAR = 2024  # any: it stands for "a year that may have 29 February"


def run(case: Case, settings: Settings) -> Iterator[Draft]:
    """A draft for each day or time that cannot be."""
    for claims in case.claims_in.values():
        for claim in claims:
            if claim.mention.ill_formed and claim.kind in settings.kinds and (problem := _problem(claim)):
                yield _draft(claim, problem)


def _draft(claim: Claim, problem: str) -> Draft:
    fields = {"text": quoted(claim), "document": claim.document, "problem": problem}
    return Draft("conflict", (claim,), fields, (f"{located(claim)} {quoted(claim)}: {problem}",))


def _problem(claim: Claim) -> str | None:
    """What cannot be; None where the words may be no day and no time at all."""
    when = claim.mention.when or When()
    return _calendar_problem(when) or _clock_problem(when, claim) or ("no calendar has it" if claim.kind == "date" else None)


def _clock_problem(when: When, claim: Claim) -> str | None:
    """ "34:28" may be a score, "57:45" a length of time, "48h" two days: only minutes and a letter make a time of day."""
    if when.hour is None or when.minute is None or not _MARKED.search(claim.mention.text):
        return None
    if when.minute > 59:
        return "an hour has 60 minutes"
    return "a day ends at 24:00" if (when.hour, when.minute) > (24, 0) else None


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
