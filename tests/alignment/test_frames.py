"""One event by several reporters: what is joined, and what is left apart."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.model import Report


def report(*texts: str, days: tuple[str | None, ...] = (), language: str = "en") -> Report:
    documents = [
        factcheck.Document(
            id=f"{i}.txt",
            text=text,
            language=language,
            published=date.fromisoformat(day) if (day := days[i] if i < len(days) else None) else None,
        )
        for i, text in enumerate(texts)
    ]
    return factcheck.check(documents)


def verdicts(found: Report, kind: str) -> list[str]:
    return sorted(fact.verdict for fact in found.facts if fact.kind == kind)


OPENED = (
    "Crowds cheered when the Norvex group opened its factory in Delmer on {}. Anna Kruse cut the ribbon, and a band played."
)
RECALLED = (
    "Anna Kruse remembers the day well. It was on {} that Norvex opened the factory at Delmer, with a band and free beer."
)


def test_the_day_of_a_deed_done_once_is_compared() -> None:
    found = report(OPENED.format("3 May 2014"), RECALLED.format("3 June 2014"))
    assert verdicts(found, "date") == ["conflict"]


MET = "Tomas Reyes met Anna Kruse in Delmer on {}. They spoke of taxes, of schools and of a new bridge over the river."
TALKED = "Taxes and schools were the matter when Anna Kruse and Tomas Reyes met on {} at the town hall. A dinner followed."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("18 March 2015", "18 March 2015", ["agree"]),
        ("18 March 2015", "17 March 2015", ["conflict"]),
        ("18 March 2015", "21 May 2015", []),
    ],
    ids=["same", "a day apart", "two months apart: two meetings"],
)
def test_people_meet_again_but_hardly_within_days(one: str, other: str, expected: list[str]) -> None:
    assert verdicts(report(MET.format(one), TALKED.format(other)), "date") == expected


def test_a_memorandum_and_a_contract_are_two_signatures() -> None:
    one = "Veltra Steel and Ostrov Yards signed a memorandum in Gdansk on 3 May 2013. Nobody knew what would follow."
    two = "A supply contract was signed by Veltra Steel and Ostrov Yards on 9 February 2014 after months of talks."
    assert verdicts(report(one, two), "date") == []


TOLL = "A blast in the port of Salen killed {} people on Tuesday. Captain Ines Duarte saw smoke above the Brune warehouse."
LATER = "Ines Duarte, a captain in the port of Salen, heard the blast at the Brune warehouse, which killed {} people."


@pytest.mark.parametrize(
    ("tolls", "days", "expected"),
    [
        ((12, 12), ("2014-06-10", "2014-06-10"), ["agree"]),
        ((12, 21), ("2014-06-10", "2014-06-10"), ["conflict"]),
        ((12, 15), ("2014-06-10", "2014-06-12"), ["changed"]),
        ((15, 12), ("2014-06-10", "2014-06-12"), ["conflict"]),
        ((12, 15), (None, None), ["undecided"]),
    ],
    ids=["same", "one evening", "rising", "falling", "no days known"],
)
def test_a_toll_only_grows(tolls: tuple[int, int], days: tuple[str | None, str | None], expected: list[str]) -> None:
    assert verdicts(report(TOLL.format(tolls[0]), LATER.format(tolls[1]), days=days), "quantity") == expected


def test_a_part_of_a_toll_is_no_toll() -> None:
    part = "Ines Duarte, a captain in the port of Salen, said the dead of the Brune warehouse included 3 people killed at sea."
    assert verdicts(report(TOLL.format(12), part, days=("2014-06-10", "2014-06-10")), "quantity") == []


def test_one_office_has_one_holder_at_a_time() -> None:
    one = "Italian prime minister Carlo Venturi opened the fair in Milan."
    two = "The bridge is safe, Italian prime minister Paola Conti said in Genoa."
    assert verdicts(report(one, two, days=("2016-05-13", "2016-05-13")), "role") == ["conflict"]
    assert verdicts(report(one, two, days=("2016-05-13", "2018-05-13")), "role") == []
    assert verdicts(report(one, two), "role") == []


def test_an_anchored_name_spelled_two_ways_is_found() -> None:
    one = "Akielah Solomon, 20, of Delmer, was hurt in the crash. Judge Petra Lind of Ashby will hear the driver, Roy Spence."
    two = "Roy Spence must see Petra Lind, a judge in Ashby. He drove the car in which Akeilah Solomon, 20, was hurt."
    found = report(one, two)
    assert [fact.title for fact in found.facts if fact.kind == "name" and fact.verdict == "conflict"] == [
        "Akeilah Solomon or Akielah Solomon"
    ]


def test_articles_that_share_no_names_are_not_compared() -> None:
    other = "A blast in a mine near Oulu killed 40 people on Tuesday. Rescuers from Kemi worked through the night."
    assert verdicts(report(TOLL.format(12), other, days=("2014-06-10", "2014-06-10")), "quantity") == []


@pytest.mark.parametrize(
    "partial",
    [
        "Ines Duarte, a captain in the port of Salen, said dozens of people were killed at the Brune warehouse.",
        "Ines Duarte, a captain in the port of Salen near the Brune warehouse, said 3 people were killed in one district.",
    ],
    ids=["vague", "of one district"],
)
def test_an_early_or_a_local_toll_says_nothing_against_the_whole(partial: str) -> None:
    assert verdicts(report(TOLL.format(120), partial, days=("2014-06-10", "2014-06-10")), "quantity") == []
