"""Lengths of time with the date that they begin or lie in: "a week starting tomorrow", "the first ten days of March",
"the year ended 31 March 2014".

For who reads one document alone; where documents are compared, the length and the date are claims of their own.

Categories: `ordinal lastnth stretch` which end of the period ("the first three months of 2014", "the last two weeks of June"),
`of in` what joins both; `opening` ("starting"), `rangestart` and `length` what makes the date the length's start, `ended
rangeend` its end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from factcheck.extraction.dates.pieces import at
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.text.tokens import Tokens
from factcheck.values.days import Duration, Moment
from factcheck.values.periods import months

_COUNTED = re.compile(
    r"P(?:(\d{1,3})Y)?(?:(\d{1,3})Q)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?"
)
_FARTHEST = 3  # tokens between a length and its date
_ONE = timedelta(days=1)


def started(mentions: Sequence[Mention], article: Article) -> list[Mention]:
    """The mentions, lengths of time that lie in a dated period with its days, those with their start as one with it."""
    found = list(mentions)
    gone = set()
    for i, (left, right) in enumerate(pairwise(mentions)):
        if not isinstance(left.value, Duration | Moment) or not isinstance(right.value, Moment):
            continue
        if not 0 < right.first - left.last <= _FARTHEST:
            continue
        length = _length(left)
        if length is None or right.value.earliest is None:
            continue
        if covered := _part(left, right, length, article.tokens) or _ended(left, right, length, article.tokens):
            found[i] = replace(left, kind="date", value=covered)
        elif _starts(left, right, article.tokens):
            found[i] = _from_start(left, right, right.value.earliest, length, article.document.text)
            gone.add(i + 1)
    return [one for i, one in enumerate(found) if i not in gone]


def _length(mention: Mention) -> tuple[int, timedelta] | None:
    """(months, days and hours) of the mention's length of time; None where it is none or vague."""
    counted = _COUNTED.fullmatch(getattr(mention.value, "timex3", None) or "")
    if (
        counted is None
        or getattr(mention.value, "quant", None)
        or (mention.when is not None and mention.when.anchor != "published")
    ):
        return None
    years, quarters, number, weeks, days, hours, minutes = (int(count or 0) for count in counted.groups())
    rest = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
    total = 12 * years + 3 * quarters + number
    return (total, rest) if total or rest else None


def _part(left: Mention, right: Mention, length: tuple[int, timedelta], tokens: Tokens) -> Moment | None:
    """The first or the last so many days or months of the period."""
    within = all(at(tokens, k, "of") or at(tokens, k, "the") for k in range(left.last, right.first))
    first, last = right.value.earliest, right.value.latest  # type: ignore[union-attr]
    if not within or first is None or last is None or isinstance(first, datetime) or isinstance(last, datetime):
        return None
    words = range(left.first, left.last)
    if any(tokens.payload(k, "ordinal") == 1 for k in words):
        last = min(last, _moved(first, length, 1) - _ONE)
    elif any(at(tokens, k, "lastnth") or tokens.payload(k, "stretch") == -1 for k in words):
        first = max(first, _moved(last + _ONE, length, -1))
    else:
        return None
    timex3 = getattr(left.value, "timex3", None)
    return Moment(first, last, "range", timex3)


def _ended(left: Mention, right: Mention, length: tuple[int, timedelta], tokens: Tokens) -> Moment | None:
    """The time so long that was over on the day: "the year ended 31 March 2014", "the three months to June"."""
    words = [k for k in range(left.last, right.first) if not at(tokens, k, "the")]
    last = right.value.latest  # type: ignore[union-attr]
    if len(words) != 1 or not isinstance(left.value, Duration) or last is None or isinstance(last, datetime):
        return None
    to = at(tokens, words[0], "rangeend") and tokens.word(words[0]).isalpha() and at(tokens, left.first, "the")
    if not to and not at(tokens, words[0], "ended"):
        return None
    return Moment(_moved(last + _ONE, length, -1), last, "range", left.value.timex3)


def _starts(left: Mention, right: Mention, tokens: Tokens) -> bool:
    """Whether the date is where the length begins."""
    if not isinstance(left.value, Duration):
        return False
    words = [k for k in range(left.last, right.first) if tokens.word(k) != "," and not at(tokens, k, "the")]
    if len(words) != 1:
        return False
    since = tokens.payload(words[0], "opening") == "since"
    return since or (at(tokens, words[0], "rangestart") and at(tokens, left.first - 1, "length"))


def _from_start(left: Mention, right: Mention, first: date, length: tuple[int, timedelta], text: str) -> Mention:
    last = _moved(first, length, 1)
    if not isinstance(last, datetime):
        last -= _ONE
    value = Moment(first, last, "range", None)
    return replace(right, start=left.start, first=left.first, text=text[left.start : right.end], value=value)


def _moved(day: date, length: tuple[int, timedelta], way: int) -> date:
    """The day so much later or earlier; the last of the month where that has fewer days."""
    number, rest = length
    month = months(day.year * 12 + day.month - 1 + way * number, 1, "month")
    moved = (
        day if month is None else day.replace(year=month.first.year, month=month.first.month, day=min(day.day, month.last.day))
    )
    return moved + way * rest if isinstance(moved, datetime) else moved + way * timedelta(days=rest.days)
