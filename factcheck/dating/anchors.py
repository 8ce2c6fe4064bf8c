"""What a date was counted from, in words: "1 day before the day of writing (19 March 2015, because …)"."""

from __future__ import annotations

from factcheck.model import Evidence, Mention, Publication
from factcheck.values.days import Moment
from factcheck.values.when import When
from factcheck.wording.days import days_in_words

_REASONS = 2  # pieces of evidence named for the day of writing (a judgement)


def anchor(mention: Mention, text: str, known: Publication) -> str | None:
    """What the mention's days were counted from; None where the words name their year or say no date.

    `text` is that of the mention's document, `known` its publication.
    """
    when, value = mention.when, mention.value
    if when is None or when.reference or mention.ill_formed or not isinstance(value, Moment):
        return None
    counted = when.innermost
    if mention.counted_from is not None:
        start, end = mention.counted_from
        way = _offset(counted) or ("on the day of" if counted.month is None else "in the year of")
        return f"{way} “{' '.join(text[start:end].split())}”"
    if when.absolute or counted.absolute:
        return None
    if value.earliest is None and value.latest is None:
        days = days_in_words(known.days)
        return f"{_from_writing(counted)}, which is " + ("unknown" if days == "unknown" else f"known no better than {days}")
    return f"{_from_writing(counted)} ({_day(known)})"


def _from_writing(when: When) -> str:
    if when.shift == 0 and when.unit == "day":
        return "the day of writing"
    if when.shift is not None:
        return f"{_offset(when)} the day of writing"
    way = {-1: "the last before", 1: "the next after"}.get(when.direction or 0, "the nearest to")
    return f"{way} the day of writing"


def _offset(when: When) -> str:
    """ "1 day before", "2 to 6 months after", "the year of"; "" where nothing is counted."""
    if when.shift is None:
        return ""
    ends = sorted({abs(when.shift), abs(when.shift if when.shift_to is None else when.shift_to)})
    unit = when.unit or "day"
    if ends == [0]:
        return f"the {unit} of"
    count = " to ".join(map(str, ends))
    return f"{count} {unit}{'' if ends == [1] else 's'} {'before' if when.shift < 0 else 'after'}"


def _day(known: Publication) -> str:
    reasons = [_said(one) for one in known.basis[:_REASONS]]
    return days_in_words(known.days) + (f", because {' and '.join(reasons)}" if reasons else "")


def _said(one: Evidence) -> str:
    return f"“{' '.join(one.text.split())}”: {one.reason}" if one.text else one.reason
