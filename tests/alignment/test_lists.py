"""A sentence with very many figures is a list: it is compared in place, in time, and it accuses nothing."""

from itertools import count

import factcheck
from factcheck.alignment.passages import pairs

_MONTHS = ("January", "February", "April", "May", "June", "July", "August")


def _listing(name: str, days: int, wrong: int | None = None) -> factcheck.Document:
    """A sentence on so many meetings; the day of one of them is another where `wrong` tells which."""
    met = [f"{1 + i % 28} {_MONTHS[i % 7]} {1900 + i // 7}" for i in range(days)]
    if wrong is not None:
        met[wrong] = f"{2 + wrong % 28} {_MONTHS[wrong % 7]} {1900 + wrong // 7}"
    text = f"The ferry board of Norvik met Ida Falk in Halden on {', '.join(met)}. Ida Falk thanked the board of Norvik."
    return factcheck.Document(name, text, language="en")


def test_a_wrong_day_among_many_is_told():
    report = factcheck.check([_listing("a.txt", 40), _listing("b.txt", 40, wrong=30)])
    assert "conflict" in {fact.verdict for fact in report.facts}
    assert not report.unread


def test_a_list_accuses_nothing_and_the_report_says_so():
    report = factcheck.check([_listing("a.txt", 140), _listing("b.txt", 140, wrong=30)])
    assert "conflict" not in {fact.verdict for fact in report.facts}
    assert [one.document for one in report.unread] == ["a.txt", "b.txt"]
    assert "line 1: a sentence with 140 figures" in report.unread[0].reason


def test_a_figure_of_a_list_meets_a_bounded_number_of_others(monkeypatch):
    calls = count()
    compared = pairs.relation
    monkeypatch.setattr(pairs, "relation", lambda one, other: (next(calls), compared(one, other))[1])
    factcheck.check([_listing("a.txt", 400), _listing("b.txt", 400)])
    assert next(calls) <= 401 * pairs.LIST
