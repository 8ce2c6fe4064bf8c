"""What probably went wrong between two values, where it shows: the slips that copy editors know."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from unicodedata import combining, normalize

from factcheck.model import Value
from factcheck.values.days import Moment
from factcheck.values.labels import Name, Parts, Role
from factcheck.values.quantities import Quantity
from factcheck.wording.days import MONTHS

_SCALES = {1: "ten", 2: "a hundred", 3: "a thousand", 6: "a million", 9: "a billion"}
_SHORTEST_MISPRINT = 3  # signs: shorter words differ in one sign too often for it to tell a slip (a judgement)


def diagnose(left: Value, right: Value) -> str | None:
    """The likeliest slip that makes one value the other, as a clause; None where none shows."""
    match left, right:
        case Moment(), Moment():
            return _moments(left, right)
        case Quantity(), Quantity():
            return _quantities(left, right)
        case Role(), Role() if left.tense != right.tense and "former" in (left.tense, right.tense):
            return "one text may use an old title"
        case Name(), Name():
            return misspelling(left.canonical, right.canonical)
        case Parts(), Parts():
            return misprint("".join(left.parts), "".join(right.parts), "sign")
    return None


def misspelling(left: str, right: str) -> str | None:
    """How one spelling came from the other: accents and capitals, or letters as `misprint` tells."""
    if left == right:
        return None
    a, b = plain(left), plain(right)
    return "only accents, capitals or signs differ" if a == b else misprint(a, b, "letter")


def plain(text: str) -> str:
    """The letters and digits alone, without accents and capitals."""
    letters = (one for one in normalize("NFKD", text.casefold()) if not combining(one))
    return "".join(one for one in letters if one.isalnum())


def misprint(left: str, right: str, sign: str) -> str | None:
    """`two digits exchanged`, `one digit differs` or `one digit left out` (for the sign "digit"); None for any other change."""
    if left == right or max(len(left), len(right)) < 2:
        return None
    start = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    a, b = left[start:], right[start:]
    if len(a) == len(b):
        if a[:2] == b[1::-1] and a[2:] == b[2:]:
            return f"two {sign}s exchanged"
        return f"one {sign} differs" if a[1:] == b[1:] and len(left) >= _SHORTEST_MISPRINT else None
    long, short = (a, b) if len(a) > len(b) else (b, a)
    return f"one {sign} left out" if long[1:] == short and len(left) >= _SHORTEST_MISPRINT else None


def _quantities(left: Quantity, right: Quantity) -> str | None:
    if left.stated is None or right.stated is None or left.unit != right.unit or left.currency != right.currency:
        return None
    a, b = sorted((abs(left.stated), abs(right.stated)))
    for power, name in _SCALES.items():
        if a and b == a.scaleb(power):
            return f"a factor of {name}"
    digits_a, digits_b = (f"{one.normalize():f}".replace(".", "") for one in (left.stated, right.stated))
    return misprint(digits_a, digits_b, "digit")


def _moments(left: Moment, right: Moment) -> str | None:
    if left.granularity != right.granularity or not left.earliest or not right.earliest:
        return None
    if isinstance(left.earliest, datetime) or isinstance(right.earliest, datetime):
        return _clock_times(left.earliest, right.earliest)
    match left.granularity:
        case "day":
            return _days(left.earliest, right.earliest)
        case "month" if left.earliest.month == right.earliest.month:
            return "the same month of another year"
    return None


def _clock_times(left: date, right: date) -> str | None:
    if not (isinstance(left, datetime) and isinstance(right, datetime)):
        return None
    apart = abs(left - right)
    if apart == timedelta(hours=12):
        return "twelve hours apart: morning and afternoon"
    return "whole hours apart: perhaps two time zones" if apart <= timedelta(hours=12) and apart.seconds % 3600 == 0 else None


def _days(left: date, right: date) -> str | None:
    if abs(left - right) == timedelta(days=1):
        return "off by one day"
    same_year, same_month, same_day = left.year == right.year, left.month == right.month, left.day == right.day
    if same_day and same_month:
        return "the same day of another year"
    if same_day and same_year:
        first, last = sorted((left.month, right.month))
        return f"the month exchanged ({MONTHS[first - 1]}, {MONTHS[last - 1]})"
    if same_year and (left.day, left.month) == (right.month, right.day):
        return "day and month exchanged"
    if same_year and same_month and f"{left.day:02}" == f"{right.day:02}"[::-1]:
        return "two digits exchanged"
    return "off by one week" if abs(left - right) == timedelta(days=7) else None
