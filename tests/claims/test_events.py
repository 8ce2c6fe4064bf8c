"""Who does what: parties by whatever words, clauses, and the events of headlines."""

from __future__ import annotations

import pytest

import factcheck
from tests.claims.test_claims import claims

OPENS = "Norvex grew fast. Norvex makes pumps, and Norvex sells them to cities. {}"


@pytest.mark.parametrize(
    ("text", "date", "party"),
    [
        (OPENS.format("The group will open a factory in Delmer in October 2015."), "October 2015", "Norvex"),
        (OPENS.format("The Danish water group will open a factory in October 2015."), "October 2015", "Norvex"),
        ("The French government signed a treaty in May 2014.", "May 2014", "France"),
        ("The foreign ministry signed a treaty in May 2014.", "May 2014", "ministry of foreign affairs"),
    ],
    ids=["the group", "with adjectives", "a government", "a ministry"],
)
def test_who_acts_may_go_by_another_name(text: str, date: str, party: str) -> None:
    assert party in claims(text)[date].about.participants


@pytest.mark.parametrize(
    "sentence",
    ["The Castel group will open a factory in October 2015.", "Another group will open a factory in October 2015."],
    ids=["a group that is named", "not the group"],
)
def test_another_group_is_not_the_one_spoken_of(sentence: str) -> None:
    assert "Norvex" not in claims(OPENS.format(sentence))["October 2015"].about.participants


@pytest.mark.parametrize(
    ("language", "text", "name", "clause"),
    [
        ("en", "Petra Lind met Tomas Reyes in Delmer.", "Petra Lind", ("meet", "subject", "Tomas Reyes")),
        ("en", "Petra Lind was met by Tomas Reyes.", "Petra Lind", ("meet", "object", "Tomas Reyes")),
        ("fr", "Petra Lind a offert à Tomas Reyes une montre.", "Tomas Reyes", ("give", "object", "Petra Lind")),
        ("en", "Petra Lind left. In Delmer, Tomas Reyes met the mayor.", "Petra Lind", None),
    ],
)
def test_a_clause_has_two_sides(language: str, text: str, name: str, clause: tuple[str, str, str] | None) -> None:
    about = claims(text, language)[name].about
    assert (about.deed, about.side, *about.participants) == (clause or (None, ""))


HEADLINE = "Norvex in Delmer by October of this year\n\nA mayor can dream. Tomas Reyes of Norvex {} a factory in Delmer.\n"


@pytest.mark.parametrize(("verb", "deed"), [("would open", "open"), ("has opened", None)], ids=["planned", "done"])
def test_a_headline_without_a_verb_dates_what_is_planned_below_it(verb: str, deed: str | None) -> None:
    found = claims(HEADLINE.format(verb))["October of this year"]
    assert found.about.deed == deed


def test_an_office_told_of_a_beginning_is_of_the_date_that_follows() -> None:
    text = "Ties were first made by the minister, Petra Lind, herself. In early 2014, Tomas Reyes came to Delmer."
    role = next(claim for claim in claims(text).values() if claim.kind == "role")
    assert role.as_of is not None
    assert role.as_of.earliest is not None
    assert role.as_of.earliest.year == 2014


def test_the_date_line_of_a_wire_is_no_events_day() -> None:
    text = "Quake hits Delmer\n\nDELMER, 3 May 2014 (Norwire) – An earthquake struck the valley on Friday. Houses fell.\n"
    report = factcheck.check([factcheck.Document(id="a.txt", text=text, language="en")])
    assert report.documents[0].publication.days.to_dict() == {"earliest": "2014-05-03", "latest": "2014-05-03"}
    assert next(claim for claim in report.claims if claim.mention.text == "3 May 2014").about.deed is None
