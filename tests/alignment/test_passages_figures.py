"""What is written with the same figures, whatever it was read as."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.alignment.passages.figures import figures, in_other_notation, one_figure
from factcheck.alignment.passages.relation import relation
from factcheck.values.base import Relation
from factcheck.values.days import Duration
from factcheck.values.labels import Parts
from tests.alignment.tellings import article, claim, count
from tests.alignment.test_passages_values import spread


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("14.000", ("14000",)),
        ("14 000", ("14000",)),
        ("3,5 million", ("3.5",)),
        ("3Q", ("3",)),
        ("12 à 15 ans", ("12", "15")),
        ("1.234.567,8", ("1234567", "8")),
        ("dozens", ()),
    ],
)
def test_figures_are_read_without_the_signs_between_them(written, found):
    assert figures(written) == found


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("between 12 and 15", "12 à 15 ans", True),
        ("7. November 1001", "1001", True),
        ("1.5", "1,5", True),
        ("1.5", "15", False),
        ("12 to 15", "12 à 16", False),
        ("dozens", "12", False),
    ],
)
def test_one_may_hold_more_figures_than_the_other(a, b, same):
    assert one_figure(a, b) is same
    assert one_figure(b, a) is same


@pytest.mark.parametrize(
    ("a", "b", "one", "other", "same"),
    [
        ("5.240 pesos", "5240 Pesos", "5.240", "5240", True),
        ("6,110 minutes", "6110", "6.110", "6110", True),
        ("5.240 pesos", "5250 Pesos", "5.240", "5250", False),
        ("1,250 million", "1250 Milliarden", "1250000000", "1250000000000", False),
        ("52.4", "524", "52.4", "524", False),
        ("5240", "5240", "5240", "5240", False),
    ],
)
def test_thousands_in_one_notation_are_decimals_in_another(a, b, one, other, same):
    assert in_other_notation(a, b, Decimal(one), Decimal(other)) is same


def made(words, kind, value):
    """A claim whose text is the words."""
    return claim(article(words, "en"), words, kind, value)


AGES = made("12 à 15 ans", "age", replace(spread("12", "15", "12 à 15"), unit="year"))
PARTS = made("1.5", "code", Parts(("1.5",)))


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (made("between 12 and 15", "quantity", spread("12", "15", "12 and 15")), AGES, Relation.WITHIN),
        (made("between 12 and 16", "quantity", spread("12", "16", "12 and 16")), AGES, Relation.INCOMPARABLE),
        (made("the 1,5", "quantity", count("1.5")), PARTS, Relation.WITHIN),
        (made("the 1,6", "quantity", count("1.6")), PARTS, Relation.APART),
        (
            made("6.110 minutes", "duration", Duration("PT6.110M", 1, 1)),
            made("6110", "quantity", count("6110")),
            Relation.WITHIN,
        ),
        (
            made("72 days", "duration", Duration("P72D", 72, 72)),
            made("72 ans", "duration", Duration("P72Y", 1, 1)),
            Relation.APART,
        ),
    ],
    ids=lambda one: one.value if isinstance(one, Relation) else one.mention.text,
)
def test_what_cannot_be_compared_as_read_is_compared_as_written(left, right, found):
    assert relation(left, right) is found
    assert relation(right, left) is found
