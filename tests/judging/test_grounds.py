"""What a verdict rests on, and what a missing piece would change."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.judging import pairs
from factcheck.judging.grounds import Grounds, grounds
from factcheck.values.base import Relation

COUNT = "Norvia of Ghent, led by Lena Marsk, counts {} million active buyers, Lena Marsk said in Ghent."
OTHER_COUNT = "Lena Marsk's company Norvia has {} million active buyers, it said in Ghent on Friday."
AGE = "Rescuers found Marcus Tolland, {}, near the old mill, Anna Kruse of the coast guard said."
OTHER_AGE = "The man whom volunteers looked for all night is safe. Marcus Tolland, {}, thanked Anna Kruse."


def asked(kind: str, *texts: str, days: tuple[str, ...] = ()) -> Grounds:
    """The grounds of the one pair of that kind."""
    given = [date.fromisoformat(day) for day in days] or [None for _ in texts]
    documents = [
        factcheck.Document(id=f"{number}.txt", text=text, published=day)
        for number, (text, day) in enumerate(zip(texts, given, strict=True))
    ]
    report = factcheck.check(documents)
    published = {one.document.id: one.publication for one in report.documents}
    (fact,) = (fact for fact in report.facts if fact.kind == kind)
    assert fact.group
    ((verdict, a, b),) = pairs(fact.group, published)
    return grounds(fact.group, verdict, a, b, published)


def test_equal_readings_ask_for_no_times():
    found = asked("quantity", COUNT.format(330), OTHER_COUNT.format(330))
    assert (found.verdict, found.relation, found.times) == ("agree", Relation.SAME, None)


def test_counts_of_unknown_days_would_be_a_change_if_years_lay_between():
    found = asked("quantity", COUNT.format(330), OTHER_COUNT.format(367))
    assert (found.verdict, found.relation) == ("undecided", Relation.APART)
    assert found.times
    assert found.times.order == "unknown"
    assert found.years_apart == "changed"


@pytest.mark.parametrize(
    ("days", "order", "verdict"),
    [(("2014-12-31", "2016-05-02"), "apart", "changed"), (("2014-12-31", "2014-12-31"), "together", "conflict")],
)
def test_the_times_stand_as_the_verdict_has_it(days: tuple[str, ...], order: str, verdict: str):
    found = asked("quantity", COUNT.format(330), OTHER_COUNT.format(367), days=days)
    assert found.times
    assert (found.times.order, found.verdict) == (order, verdict)


def test_what_is_the_same_verdict_anyway_is_not_told_as_another():
    found = asked("age", AGE.format(34), OTHER_AGE.format(43), days=("2014-06-10", "2014-06-10"))
    assert (found.verdict, found.at_one_time) == ("conflict", None)
    assert found.times
    assert found.times.years == 0


def test_ages_that_a_birthday_explains_would_be_a_conflict_on_one_day():
    found = asked("age", AGE.format(34), OTHER_AGE.format(35), days=("2014-06-10", "2014-09-01"))
    assert (found.verdict, found.at_one_time) == ("compatible", "conflict")
