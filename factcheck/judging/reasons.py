"""Why a fact has its verdict, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.dating.times import later
from factcheck.model import Claim, Publication, Verdict
from factcheck.values.days import Moment
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity
from factcheck.values.scales import other_scale, other_share
from factcheck.wording import short

_LIKE = 60.0  # likeness from which two words can be spellings of one (a judgement)


def reason(worst: Verdict, compared: Sequence[tuple[Verdict, Claim, Claim]], published: Mapping[str, Publication]) -> str:
    """The readings that decided, and what they mean for each other."""
    a, b = next((a, b) for found, a, b in compared if found == worst)
    left, right = short(a.mention), short(b.mention)
    if worst == "agree":
        return f"{left} in all" if left == right else f"{left} and {right}: the same"
    if worst == "compatible":
        return f"{left} and {right}: one says less than the other, or they overlap"
    newer = _newer(a, b, published) if worst == "changed" else ""
    return f"{left} against {right}: {_difference(worst, a, b)}{newer}"


def _newer(a: Claim, b: Claim, published: Mapping[str, Publication]) -> str:
    """Which article is the later one, "" where the days of writing do not tell."""
    way = later(published[a.document].days, published[b.document].days)
    return f", {(b if way > 0 else a).document} is the newer" if way else ""


def _difference(worst: Verdict, a: Claim, b: Claim) -> str:
    if worst == "changed":
        return "two states at two times"
    if worst == "undecided":
        return "both may be right, the texts do not tell"
    match a.mention.value:
        case Moment():
            return "no time fits both" if a.kind == b.kind == "time" else "no day fits both"
        case Quantity() if a.kind == "age":
            return "no birthday explains the difference"
        case Quantity():
            return _numbers(a, b)
        case Name():
            return "one name, two spellings" if _one_name(a, b) else "two names where the texts say the same"
        case Role() if a.about.subject != b.about.subject:
            return "one office has one holder at a time"
        case Role():
            return "one person does not hold both at a time"
    return "both cannot be right"


def _numbers(a: Claim, b: Claim) -> str:
    """What is wrong with two numbers that do not fit."""
    one, other = a.mention.value, b.mention.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        if other_scale(one, other):
            return "the same digits, another scale word"
        if one.stated is not None and one.stated == other.stated and one.currency != other.currency:
            return "the same number of two currencies"
        if other_share(one, other):
            return "the same number, of two things"
    return "no number fits both"


def _one_name(a: Claim, b: Claim) -> bool:
    """Whether the last words of the names are alike."""
    from rapidfuzz import fuzz

    return fuzz.ratio(a.mention.text.casefold().split()[-1], b.mention.text.casefold().split()[-1]) >= _LIKE
