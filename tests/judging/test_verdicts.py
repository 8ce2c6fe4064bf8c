"""What the readings of one thing say of each other."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck


def facts(kind: str, *texts: str, days: tuple[str, ...] = (), language: str = "en") -> list[tuple[str, str]]:
    """(title, verdict) of the facts of a kind in the articles."""
    documents = [
        factcheck.Document(
            id=f"{i}.txt", text=text, language=language, published=date.fromisoformat(days[i]) if i < len(days) else None
        )
        for i, text in enumerate(texts)
    ]
    return [(fact.title, fact.verdict) for fact in factcheck.check(documents).facts if fact.kind == kind]


AGE = "Rescuers found Marcus Tolland, {}, near the old mill, Anna Kruse of the coast guard said."
OTHER_AGE = "The man whom volunteers looked for all night is safe. Marcus Tolland, {}, thanked Anna Kruse."


@pytest.mark.parametrize(
    ("ages", "days", "verdict"),
    [
        ((34, 34), ("2014-06-10", "2014-06-10"), "agree"),
        ((34, 43), ("2014-06-10", "2014-06-10"), "conflict"),
        ((34, 35), ("2014-06-10", "2014-09-01"), "compatible"),
        ((35, 34), ("2014-06-10", "2014-09-01"), "conflict"),
        ((34, 35), (), "compatible"),
        ((34, 43), (), "undecided"),
        ((34, 61), ("2014-06-10", "2014-06-10"), "undecided"),
    ],
)
def test_ages_grow_with_the_time_between_articles(ages: tuple[int, int], days: tuple[str, ...], verdict: str) -> None:
    found = facts("age", AGE.format(ages[0]), OTHER_AGE.format(ages[1]), days=days)
    assert found == [("Marcus Tolland: age", verdict)]


SIGNED = "Veltra Steel and Ostrov Yards signed a supply contract on {}. It binds both for ten years."
TOLD = "People at the yard recalled it well: the contract of Veltra Steel with Ostrov Yards was signed on {} in the canteen."


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("3 May 2013", "3 May 2013", "agree"),
        ("3 May 2013", "May 3rd, 2013", "agree"),
        ("3 May 2013", "4 May 2013", "conflict"),
    ],
)
def test_a_deed_done_once_has_one_day(left: str, right: str, verdict: str) -> None:
    assert [found for _, found in facts("date", SIGNED.format(left), TOLD.format(right))] == [verdict]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Norvex CEO Tomas Reyes", "Norvex chief executive Tomas Reyes", "agree"),
        ("Norvex CEO Tomas Reyes", "Norvex chairman Tomas Reyes", "undecided"),
        ("Norvex CEO Tomas Reyes", "Norvex founder Tomas Reyes", None),
    ],
)
def test_people_hold_several_offices(one: str, other: str, verdict: str | None) -> None:
    found = facts("role", f"{one} met the press in Delmer on Friday.", f"The plant will close, {other} told workers in Ashby.")
    assert [fact for _, fact in found] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("days", "verdict"),
    [(("2019-05-16", "2019-05-17"), "conflict"), (("2019-05-16", "2019-06-18"), None)],
)
def test_months_of_two_versions_are_counted_from_one_month(days: tuple[str, str], verdict: str | None) -> None:
    told = (
        "The mill on the Tarve burned down and nobody was hurt in the fire. The miller had the boiler repaired in {} and paid "
        "for a new chimney. Firemen needed nine hours because the road to the mill was under water."
    )
    found = [one for _, one in facts("date", told.format("February"), told.format("April"), days=days)]
    assert found == ([verdict] if verdict else [])
