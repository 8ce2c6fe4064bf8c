"""The values of options, which a configuration can give as well."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?P<time>[T ]\d{2}:\d{2}(?::\d{2})?)?")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class FailOn(StrEnum):
    """The least severity of a finding that makes the exit status 1."""

    error = "error"
    warning = "warning"
    note = "note"
    never = "never"


def day(written: str) -> date:
    """The day, or the minute, that is written in ISO 8601.  Raises ValueError with a clause for a person."""
    shape = _DATE.fullmatch(written)
    try:
        if shape:
            return datetime.fromisoformat(written) if shape["time"] else date.fromisoformat(written)
    except ValueError:
        pass
    raise ValueError(f"{written!r} is no day of the calendar; write it as 2015-03-20 or 2015-03-20T14:30")


def tag(written: str) -> str:
    """The language tag (BCP 47).  Raises ValueError with a clause for a person."""
    if not _TAG.fullmatch(written):
        raise ValueError(f"{written!r} is no language tag; write it as en or fr-CA")
    return written
