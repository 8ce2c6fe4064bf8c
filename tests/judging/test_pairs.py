"""What decides where a document says two things, or three documents say one."""

from __future__ import annotations

import pytest

from tests.judging.test_verdicts import facts

OFFICE = "{} met the press in Delmer on Friday. {}"
DAYS = ("2016-10-05", "2016-10-05")


def test_the_fuller_office_is_what_a_document_says() -> None:
    one = OFFICE.format("French foreign minister Petra Lind", "")
    other = OFFICE.format("Minister Petra Lind", "The French defence minister, Petra Lind, left at noon.")
    assert [verdict for _, verdict in facts("role", one, other, days=DAYS)] == ["conflict"]


def test_an_office_that_its_own_article_gainsays_is_a_slip() -> None:
    one = OFFICE.format("French President Petra Lind", "")
    other = OFFICE.format("French Prime Minister Petra Lind", "President Lind left at noon.")
    assert [verdict for _, verdict in facts("role", one, other, days=DAYS)] == ["conflict"]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Italian President Petra Lind", "French President Petra Lind", "conflict"),
        ("South Korean President Petra Lind", "Korean President Petra Lind", None),
        ("French Prime Minister Petra Lind", "French justice minister Petra Lind", "conflict"),
        ("Prosecutor Petra Lind", "Judge Petra Lind", "conflict"),
        ("Norvex chairman Petra Lind", "Castel chairman Petra Lind", None),
    ],
    ids=["two states", "one state in two words", "premier and minister", "two sides of a court", "two companies"],
)
def test_offices_that_nobody_holds_together(one: str, other: str, verdict: str | None) -> None:
    found = facts("role", OFFICE.format(one, ""), OFFICE.format(other, ""), days=DAYS)
    assert ([said for _, said in found if said == "conflict"] or [None])[0] == verdict


QUAKES = (
    "The earthquake near Delmer in the Karsen valley had a magnitude of {}, Petra Lind said. Houses fell in Ashby.",
    "Ashby is in ruins. Petra Lind measured the Karsen earthquake at Delmer and gave its magnitude as {}; the valley shook.",
    "Nobody in Delmer slept. With a magnitude of {} it was the worst night of the Karsen valley, said Petra Lind of Ashby.",
)


@pytest.mark.parametrize(
    ("numbers", "days", "verdict"),
    [
        (("6.6", "6.9", "6.6"), ("2014-03-03", "2014-03-13", "2014-03-28"), "conflict"),
        (("6.4", "6.6", "6.6"), ("2014-03-03", "2014-03-13", "2014-03-28"), "changed"),
        (("6.6", "6.9", "6.6"), (), "conflict"),
        (("6.6", "6.9"), (), "undecided"),
    ],
    ids=["the same before and after", "revised", "two against one", "one against one"],
)
def test_what_is_the_same_before_and_after_has_not_changed(
    numbers: tuple[str, ...], days: tuple[str, ...], verdict: str
) -> None:
    texts = [quake.format(number) for quake, number in zip(QUAKES, numbers, strict=False)]
    assert facts("quantity", *texts, days=days) == [("magnitude", verdict)]


def test_a_date_within_another_is_what_a_document_says() -> None:
    one = "Norvex and Castel Yards will open a shipyard in Delmer in November 2015. Petra Lind is glad."
    other = (
        "At last work for Delmer: a shipyard that Norvex and Castel Yards will open in autumn 2015. So said Petra Lind. "
        "A second phase is planned. The shipyard of Norvex and Castel Yards at Delmer opens in October 2015, with 40 jobs."
    )
    assert "conflict" in [said for _, said in facts("date", one, other, days=DAYS)]
