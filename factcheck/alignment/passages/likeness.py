"""How alike two claims are apart from their values: kind and unit, the words around them."""

from __future__ import annotations

from factcheck.alignment.passages.marks import Story, ascii_letters, letters
from factcheck.model import Claim
from factcheck.values.days import Moment
from factcheck.values.quantities import Quantity
from factcheck.values.scales import SHARES
from factcheck.values.units import one_currency

# Likeness of two kinds, in either order (judgements, measured on news in two languages); any other two are hardly alike.
_KINDS = {
    frozenset(("quantity", "ordinal")): 0.6,
    frozenset(("quantity", "time")): 0.6,
    frozenset(("date", "ordinal")): 0.6,
    frozenset(("quantity", "age")): 0.7,
    frozenset(("quantity", "duration")): 0.7,
    frozenset(("age", "duration")): 0.7,
    frozenset(("date", "duration")): 0.7,
    frozenset(("duration", "recurrence")): 0.7,
    frozenset(("quantity", "money")): 0.55,
    frozenset(("date", "quantity")): 0.45,
    frozenset(("date", "time")): 0.45,
    frozenset(("quantity", "score")): 0.45,
    frozenset(("quantity", "code")): 0.45,
    frozenset(("score", "code")): 0.6,
    frozenset(("quantity", "percent")): 0.35,
}
_UNLIKE = 0.12
_BARE = 0.85  # two counts of whatever
_UNITS = 0.35  # two units that differ, or one that is missing
_SHARES = 0.8  # percent and percentage points
_CURRENCIES = 0.5
_GRAINS = 0.5  # a day and a year
_STRANGERS = 0.3  # left of the likeness where two persons are named (a judgement)
_ONE_NAME = 60.0  # likeness of a name's spellings in two languages (a judgement)
_REACH = 3  # words on either side that belong to a claim
_SIMILAR = 75.0  # likeness of two words of the context


def likeness(left: Claim, right: Claim) -> float:
    """In how far the two are of one kind and unit and speak of one person, from 0 to 1."""
    alike = _kind_likeness(left, right)
    return alike * _STRANGERS if _strangers(left.about.subject, right.about.subject) else alike


def _strangers(one: str | None, other: str | None) -> bool:
    """Whether two names are those of two persons: first or last names are unlike."""
    mine, yours = ascii_letters(one or "").split(), ascii_letters(other or "").split()
    if not mine or not yours:
        return False
    ends = [(mine[-1], yours[-1])] + ([(mine[0], yours[0])] if min(len(mine), len(yours)) > 1 else [])
    return any(_ratio(word, partner) < _ONE_NAME for word, partner in ends)


def _kind_likeness(left: Claim, right: Claim) -> float:
    """In how far the two are of one kind and unit, from 0 to 1."""
    if left.kind != right.kind:
        return _KINDS.get(frozenset((left.kind, right.kind)), _UNLIKE)
    match left.mention.value, right.mention.value:
        case Quantity() as a, Quantity() as b:
            return _quantity_likeness(a, b)
        case Moment() as a, Moment() as b:
            return 1.0 if a.granularity == b.granularity else _GRAINS
        case _:
            return 1.0


def _quantity_likeness(a: Quantity, b: Quantity) -> float:
    if not one_currency(a.currency, b.currency):
        return _CURRENCIES
    if a.unit != b.unit:
        return _SHARES if {a.unit, b.unit} <= SHARES else 0.55 if not a.unit or not b.unit else _UNITS
    return 1.0 if a.unit or a.currency else _BARE


def context(left: Story, right: Story, a: Claim, b: Claim) -> str | None:
    """A word beside the one claim that stands, or has a cognate, beside the other; None where there is none."""
    ours, theirs = around(left, a), around(right, b)
    for word in ours:
        for other in theirs:
            if word == other or (word[0] == other[0] and _ratio(word, other) >= _SIMILAR):
                return word
    return None


def _ratio(word: str, other: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(word, other)


def around(story: Story, claim: Claim) -> list[str]:
    """The words near the claim in its sentence, in small ASCII letters, nearest first on each side."""
    tokens, sentence = story.article.tokens, story.article.sentences[claim.sentence]
    first, last = claim.mention.first, claim.mention.last
    before = range(first - 1, max(sentence.first, first - 1 - _REACH) - 1, -1)
    after = range(last, min(sentence.last, last + _REACH))
    return [word for i in (*after, *before) for word in letters(tokens.word(i))]
