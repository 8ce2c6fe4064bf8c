from __future__ import annotations

from datetime import date

import pytest

from factcheck.checks import registry
from factcheck.model import About
from factcheck.values.days import Duration, Moment
from tests.checks.build import case, claim, day, drafts, fact, name, number, office, reading

DATE, QUANTITY, OFFICE, NAME = (registry()[check] for check in ("date", "quantity", "office", "name"))

LEFT = claim("a.txt", "3 June 2019", day(2019, 6, 3))
RIGHT = claim("b.txt", "4 juin 2019", day(2019, 6, 4))


@pytest.mark.parametrize("verdict", ["conflict", "undecided", "changed"])
def test_a_fact_that_does_not_fit_gives_one_draft_with_its_verdict(verdict):
    (draft,) = drafts(DATE, case(fact(LEFT, RIGHT, verdict=verdict)))
    assert (draft.verdict, draft.claims, draft.fact.id) == (verdict, (LEFT, RIGHT), "f1")


@pytest.mark.parametrize("verdict", ["agree", "compatible"])
def test_a_fact_that_fits_gives_none(verdict):
    assert drafts(DATE, case(fact(LEFT, RIGHT, verdict=verdict))) == []


@pytest.mark.parametrize(
    ("check", "values", "kind"),
    [
        (DATE, (day(2019, 6, 3), day(2019, 6, 4)), "time"),
        (DATE, (Duration("P2D", 2, 2), Duration("P3D", 3, 3)), "duration"),
        (QUANTITY, (number("12"), number("21")), "quantity"),
        (QUANTITY, (number("34", unit="year"), number("43", unit="year")), "age"),
        (OFFICE, (office("president"), office("prime minister")), "role"),
        (NAME, (name("Okoro"), name("Okero")), "name"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_each_kind_belongs_to_one_check(check, values, kind):
    one = case(fact(*(claim(f"{number}.txt", f"words {number}", value, kind) for number, value in enumerate(values))))
    assert [other.name for other in registry().values() if drafts(other, one)] == [check.name]


def test_a_rule_can_narrow_the_kinds():
    ages = fact(claim("a.txt", "34", number("34"), "age"), claim("b.txt", "43", number("43"), "age"))
    assert drafts(QUANTITY, case(ages), kinds=("age",))
    assert drafts(QUANTITY, case(ages), kinds=("quantity", "money")) == []


def test_every_field_that_a_check_offers_is_filled():
    (draft,) = drafts(DATE, case(fact(LEFT, RIGHT)))
    assert tuple(draft.fields) == DATE.fields
    assert all(draft.fields.values())


def test_the_fields_hold_both_passages_and_both_readings():
    (draft,) = drafts(DATE, case(fact(LEFT, RIGHT)))
    assert draft.fields["left"] == "“3 June 2019”"
    assert draft.fields["right_reading"] == "4 June 2019"
    assert draft.fields["readings"] == "3 June 2019 (a.txt) or 4 June 2019 (b.txt)"


def test_only_the_claims_that_differ_are_named_with_one_of_the_others():
    third = claim("c.txt", "June 3", day(2019, 6, 3))
    (draft,) = drafts(DATE, case(fact(LEFT, third, RIGHT, against=(RIGHT,))))
    assert draft.claims == (LEFT, RIGHT)


def test_two_holders_of_one_office_are_two_readings():
    left = claim(
        "a.txt", "Prime Minister Carlo Venturi", office("prime minister"), "role", about=About(subject="venturi carlo")
    )
    right = claim(
        "b.txt", "Premier ministre Marco Venturi", office("prime minister"), "role", about=About(subject="venturi marco")
    )
    (draft,) = drafts(OFFICE, case(fact(left, right)))
    assert draft.fields["left"] != draft.fields["right"]


def test_line_breaks_in_a_passage_become_spaces():
    broken = claim("a.txt", "3\n  June 2019", day(2019, 6, 3))
    (draft,) = drafts(DATE, case(fact(broken, RIGHT)))
    assert draft.fields["left"] == "“3 June 2019”"


class TestExplanation:
    def lines(self, *claims, readings=(), **more):
        (draft,) = drafts(DATE, case(fact(*claims, **more), readings=readings))
        return draft.explanation

    def test_says_why_the_claims_were_compared_the_weightiest_reason_first(self):
        assert self.lines(LEFT, RIGHT)[0] == "compared because: sign in both; Norvia and Castel in both (confidence 0.93)"

    def test_shows_each_passage_with_its_place_and_reading(self):
        assert "b.txt:1:1 “4 juin 2019” was read as 4 June 2019" in self.lines(LEFT, RIGHT)

    def test_gives_the_likely_slip(self):
        assert "likely: off by one day" in self.lines(LEFT, RIGHT)

    def test_names_the_reading_that_most_origins_support(self):
        third = claim("c.txt", "June 3", day(2019, 6, 3))
        line = "best supported: 3 June 2019, from 2 independent origins (a.txt and c.txt)"
        assert line in self.lines(LEFT, RIGHT, third)

    def test_two_articles_after_one_wire_do_not_outweigh_a_third(self):
        third = claim("c.txt", "June 3", day(2019, 6, 3), attribution="Agence Nord")
        wire = claim("a.txt", "3 June 2019", day(2019, 6, 3), attribution="Agence Nord")
        credits = [reading(document, origins=("Agence Nord",)) for document in ("a.txt", "c.txt")]
        assert not any("supported" in line for line in self.lines(wire, RIGHT, third, readings=credits))

    def test_a_claim_that_rests_on_another_article_supports_nothing(self):
        third = claim("c.txt", "yesterday", day(2019, 6, 3), derived_from=("a.txt:0",))
        assert not any("supported" in line for line in self.lines(LEFT, RIGHT, third))

    def test_one_against_one_has_no_best_supported_reading(self):
        assert not any("supported" in line for line in self.lines(LEFT, RIGHT))


class TestTolerance:
    @pytest.mark.parametrize(("days", "found"), [(0, 1), (1, 0), (7, 0)])
    def test_days_apart_by_no_more_than_the_tolerance_are_left_out(self, days, found):
        assert len(drafts(DATE, case(fact(LEFT, RIGHT)), days=days)) == found

    def test_the_widest_difference_of_three_counts(self):
        third = claim("c.txt", "10 June", day(2019, 6, 10))
        assert drafts(DATE, case(fact(LEFT, RIGHT, third)), days=2)

    def test_an_open_date_is_not_within_a_tolerance(self):
        open_end = claim("c.txt", "since June", Moment(date(2019, 6, 5), None, "day", None))
        assert drafts(DATE, case(fact(LEFT, open_end)), days=30)

    @pytest.mark.parametrize(
        ("left", "right", "tolerance", "found"),
        [
            ("100", "101", {"relative": 0}, 1),
            ("100", "101", {"relative": 0.01}, 0),
            ("100", "102", {"relative": 0.01}, 1),
            ("100", "103", {"absolute": 3}, 0),
            ("-100", "-101", {"relative": 0.01}, 0),
        ],
    )
    def test_numbers_within_the_tolerance_are_left_out(self, left, right, tolerance, found):
        one = case(*[fact(claim("a.txt", left, number(left), "quantity"), claim("b.txt", right, number(right), "quantity"))])
        assert len(drafts(QUANTITY, one, **tolerance)) == found

    def test_numbers_of_two_units_are_never_within_it(self):
        left = claim("a.txt", "10 km", number("10", unit="kilometre"), "quantity")
        right = claim("b.txt", "10 miles", number("10", unit="mile"), "quantity")
        assert drafts(QUANTITY, case(fact(left, right)), relative=0.5)


class TestNames:
    def found(self, left, right):
        return drafts(NAME, case(fact(claim("a.txt", left, name(left), "name"), claim("b.txt", right, name(right), "name"))))

    @pytest.mark.parametrize("other", ["Helene Castan", "HÉLÈNE CASTAN", "Hélène-Castan"])
    def test_accents_capitals_and_hyphens_are_no_misspelling(self, other):
        assert self.found("Hélène Castan", other) == []

    def test_a_letter_is(self):
        assert self.found("Hélène Castan", "Hélène Costan")
