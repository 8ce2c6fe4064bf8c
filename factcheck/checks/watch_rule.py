"""What a rule watches: one fact by its name, how its claims are known, and what it is held against."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from factcheck.model import Claim, Kind, Mention, Publication, Severity, Value
from factcheck.values import offices
from factcheck.values.days import DayRange, Moment
from factcheck.values.labels import Role
from factcheck.values.periods import Period, day_of, months, one_day
from factcheck.values.quantities import Quantity
from factcheck.values.units import unit as known_unit

Rows = tuple[tuple[str, ...], ...]  # one alternative of each row is asked for
WITHOUT_WORDS: tuple[Kind, ...] = ("role",)  # an office is known by its holder; beside a name stands many a date and number
_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_UNITS: Mapping[str, str] = {"percent": "percent", "age": "year"}


@dataclass(frozen=True, slots=True)
class Reference:
    """What the fact is held against; `as_of` are the days on which it held, without ends where the rule does not say."""

    kind: Kind
    value: Value
    source: str
    as_of: DayRange

    @property
    def claim(self) -> Claim:
        """The reference as one more telling of the fact, of a document without a name."""
        known = self.as_of if self.publication.days.earliest else None
        return Claim("", "", 0, 0, 0, Mention(self.kind, 0, 0, "", self.value), as_of=known)

    @property
    def publication(self) -> Publication:
        """When it was told: as of when it held."""
        return Publication(self.as_of)


@dataclass(frozen=True, slots=True)
class Watched:
    """A fact that is reported by its name.

    A claim speaks of it where it names one of each row of `entities`, says one of each row of `words` (concepts, or words of
    any language) and names no other place than `place`.  Dates more than `within` days from the reference, or from each other,
    are those of another event.  `missing` is how severe it is that no article speaks of it, None where that is nothing.
    """

    title: str
    entities: Rows
    words: Rows = ()
    place: tuple[str, ...] = ()
    reference: Reference | None = None
    within: int | None = None
    missing: Severity | None = None


def watched(plain: Mapping[str, Any], kinds: tuple[Kind, ...]) -> Watched:
    """What the `watch` of a checked rule file says."""
    given = plain.get("reference")
    return Watched(
        title=plain["title"],
        entities=_rows(plain["entities"]),
        words=_rows(plain.get("words") or ()),
        place=alternatives(plain.get("place") or ""),
        reference=_reference(given, kinds[0]) if given else None,
        within=plain.get("within"),
        missing=plain.get("missing"),
    )


def alternatives(row: str) -> tuple[str, ...]:
    """ "Alibaba | Groupe Alibaba" taken apart."""
    return tuple(one.strip() for one in row.split("|") if one.strip())


def value(kind: Kind, given: object, unit: str = "") -> Value:
    """The value of a reference: a day, month or year (ISO 8601), a number, an office; a list of two is from one to the other.

    Raises ValueError with a clause for a person.
    """
    if kind not in _READERS:
        raise ValueError(f"a reference is of kind {' or '.join(_READERS)}, not '{kind}': leave it out")
    first, last = given if isinstance(given, list) and len(given) == 2 else (given, given)
    return _READERS[kind](first, last, unit)


def days(given: object) -> DayRange:
    """The day, month or year that an ISO 8601 date names.  Raises ValueError with a clause for a person."""
    found = _DAY.fullmatch(str(given))
    period = _period(*(int(one) if one else None for one in found.groups())) if found else None
    if period is None:
        raise ValueError(f"'{given}' is no day, month or year: write 2014-05-20, 2014-05 or 2014")
    return DayRange(period.first, period.last)


def _period(year: int | None, month: int | None, day: int | None) -> Period | None:
    if year is None or (month is not None and not 1 <= month <= 12):
        return None
    if month is not None and day is not None:
        return one_day(day_of(year, month, day))
    return months(year * 12 + (month or 1) - 1, 1 if month else 12, "month")


def _rows(rows: Sequence[str]) -> Rows:
    return tuple(alternatives(row) for row in rows)


def _reference(plain: Mapping[str, Any], kind: Kind) -> Reference:
    as_of = plain.get("as_of")
    known = DayRange(None, None) if as_of is None else days(as_of)
    return Reference(kind, value(kind, plain["value"], plain.get("unit") or ""), plain["source"], known)


def _moment(first: object, last: object, _unit: str) -> Moment:
    start, end = days(first).earliest, days(last).latest
    if start is not None and end is not None and end < start:
        raise ValueError(f"'{last}' is before '{first}': the earlier one comes first")
    return Moment(start, end, "range", None)


def _number(first: object, last: object, unit: str, kind: Kind) -> Quantity:
    low, high = _decimal(first), _decimal(last)
    if high < low:
        raise ValueError(f"'{last}' is less than '{first}': the lesser one comes first")
    stated = low if low == high else None
    written = str(first) if low == high else f"{first}–{last}"
    if kind == "money":
        if not _CURRENCY.fullmatch(unit):
            raise ValueError("a sum of money needs its currency: write unit: EUR")
        return Quantity(low, high, stated, written, currency=unit)
    if unit and known_unit(unit) is None:
        raise ValueError(f"'{unit}' is no unit: write it in full in English, such as 'kilometre'")
    return Quantity(low, high, stated, written, unit=unit or _UNITS.get(kind, ""))


def _decimal(given: object) -> Decimal:
    try:
        number = Decimal(str(given))
    except InvalidOperation:
        number = Decimal("NaN")
    if isinstance(given, bool) or not number.is_finite():
        raise ValueError(f"'{given}' is no number: write it in digits, such as 330000000, or two of them as a list")
    return number


def _office(first: object, last: object, _unit: str) -> Role:
    if not isinstance(first, str) or first is not last:
        raise ValueError("an office is one text in English, such as 'chief executive' or 'chair+chief executive'")
    return Role("", offices.readings(first), "")


def _numbers(kind: Kind) -> Callable[[object, object, str], Value]:
    return lambda first, last, unit: _number(first, last, unit, kind)


_READERS: Mapping[str, Callable[[object, object, str], Value]] = {
    "date": _moment,
    **{kind: _numbers(kind) for kind in ("quantity", "money", "percent", "ordinal", "age")},
    "role": _office,
}
