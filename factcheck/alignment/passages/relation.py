"""How the values of two claims stand to each other as tellings of one thing, across kinds where words can be read both ways."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.alignment.passages.amounts import amounts, other_scale_word
from factcheck.alignment.passages.figures import figures, in_other_notation, one_figure
from factcheck.alignment.passages.lengths import length, lengths
from factcheck.alignment.passages.marks import ascii_letters
from factcheck.alignment.passages.said import said
from factcheck.model import Claim
from factcheck.values.base import Relation
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts
from factcheck.values.quantities import Quantity
from factcheck.values.slips import is_slip
from factcheck.values.when import When

_ROUNDED = (Relation.WITHIN, Relation.OVERLAPS)
_DIGITS = re.compile(r"\d+")
_UNTOLD = Relation.INCOMPARABLE
# Kinds that one number is read as where a word shows it in one language and none in the other (judgements).
_READ_BOTH_WAYS = frozenset(
    frozenset(kinds)
    for kinds in (
        ("quantity", "age"), ("quantity", "duration"), ("quantity", "money"), ("quantity", "code"), ("quantity", "time"),
        ("quantity", "date"), ("quantity", "score"), ("quantity", "ordinal"), ("age", "duration"), ("date", "code"),
        ("date", "duration"), ("date", "ordinal"), ("time", "duration"), ("ordinal", "code"),
    )
)  # fmt: skip


def relation(left: Claim, right: Claim) -> Relation:
    """How the two stand: APART only where both say one sort of thing, INCOMPARABLE where they merely could both be right.

    What cannot be compared as it was read and yet is written with the same figures says the same, as far as one can tell:
    "between 12 and 15" and "12 à 15 ans", "kilometre 1.5" and a road sign's "1.5", "the third quarter" as a date and as "3Q".
    """
    found = _as_read(left, right)
    same = found is Relation.INCOMPARABLE and one_figure(left.mention.text, right.mention.text)
    return Relation.WITHIN if same else found


def _as_read(left: Claim, right: Claim) -> Relation:
    a, b = length(left), length(right)
    if a and b and not (isinstance(left.mention.value, Quantity) and isinstance(right.mention.value, Quantity)):
        texts = left.mention.text, right.mention.text
        return Relation.OVERLAPS if a.unit == b.unit and in_other_notation(*texts, a.number, b.number) else lengths(a, b)
    match left.mention.value, right.mention.value:
        case Quantity() as one, Quantity() as other:
            return amounts(one, other)
        case Moment(), Moment():
            return said(left.mention, right.mention)
        case Duration() as one, Duration() as other:
            return Relation.SAME if one == other else Relation.INCOMPARABLE
        case Name(), Name():
            return Relation.SAME if alike(left, right) else Relation.APART
        case Parts() as one, Parts() as other:
            return _parts(one, other)
        case _:
            return _crosswise(left, right)


def equal(found: Relation) -> bool:
    """Whether the values say the same."""
    return found is Relation.SAME


def rounded(found: Relation) -> bool:
    """Whether the values say the same, one of them less exactly."""
    return found in _ROUNDED


def alike(left: Claim, right: Claim) -> bool:
    """Whether two names are written alike but for case, accents and script."""
    return ascii_letters(left.mention.text) == ascii_letters(right.mention.text)


def _parts(a: Parts, b: Parts) -> Relation:
    """Scores and codes by their digits: letters can be another language's, and a score be told from either side."""
    one, other = (_DIGITS.findall(" ".join(parts.parts)) for parts in (a, b))
    if one == other:
        return Relation.SAME if one or a == b else Relation.INCOMPARABLE
    if sorted(one) == sorted(other):
        return Relation.OVERLAPS
    shorter = min(len(one), len(other))
    return Relation.APART if one[:shorter] != other[:shorter] else Relation.INCOMPARABLE  # "777" and "777-300ER"


def _crosswise(left: Claim, right: Claim) -> Relation:
    """Claims of two sorts: one number in both, or one that a slip of the pen makes of the other, or nothing to say."""
    if numbers_of(left) & numbers_of(right) or one_figure(left.mention.text, right.mention.text):
        return Relation.WITHIN
    if frozenset((left.kind, right.kind)) not in _READ_BOTH_WAYS or decade_and_length(left, right):
        return _UNTOLD
    return Relation.APART if slipped(left, right) else _UNTOLD


def decade_and_length(left: Claim, right: Claim) -> bool:
    """Whether one is the sixties and the other thirty years, which no slip makes of one another."""
    return any(
        one.mention.when is not None and one.mention.when.decade is not None and length(other) is not None
        for one, other in ((left, right), (right, left))
    )


def of_other_scale(left: Claim, right: Claim) -> bool:
    """Whether the two are the same figures with another scale word."""
    a, b = left.mention.value, right.mention.value
    return isinstance(a, Quantity) and isinstance(b, Quantity) and other_scale_word(a, b)


def slipped(left: Claim, right: Claim) -> bool:
    """Whether each is written with one number, and a slip of the pen makes one of the other."""
    ours, theirs = (figures(claim.mention.text) for claim in (left, right))
    return len(ours) == len(theirs) == 1 and is_slip(ours[0], theirs[0])


def numbers_of(claim: Claim) -> frozenset[Decimal]:
    """The numbers that the claim's words name."""
    match claim.mention.value:
        case Quantity(stated=Decimal() as stated):
            return frozenset({stated})
        case Quantity(low=low, high=high):
            return frozenset(bound for bound in (low, high) if bound is not None)
        case Parts(parts=parts):
            return frozenset(Decimal(part) for part in parts if part.isdigit())
        case Moment():
            return _calendar_numbers(claim.mention.when) if claim.mention.when else frozenset()
    found = length(claim)
    return frozenset({found.number}) if found else frozenset()


def _calendar_numbers(when: When) -> frozenset[Decimal]:
    parts = [when.year, when.day, when.hour, when.decade, when.decade and when.decade % 100, when.shift and abs(when.shift)]
    ends = _calendar_numbers(when.end) if when.end else frozenset()
    return frozenset(Decimal(part) for part in parts if part is not None) | ends
