"""Watched facts: which claims speak of one, how they stand, and that watching changes nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import factcheck
from factcheck import Document
from factcheck.checks.watch import CHECK
from factcheck.checks.watch_rule import days, value
from factcheck.model import About
from factcheck.rulebook import builtin, load
from factcheck.rulebook.rule import from_plain
from factcheck.values.days import DayRange
from tests.checks.build import case, claim, day, drafts, fact

SPRING = date(2021, 4, 2)
OPENING = {
    "name": "castel-opening",
    "check": "watch",
    "kinds": ["date"],
    "watch": {
        "title": "Opening of Castel's yard",
        "entities": ["Castel|Castel Telecom"],
        "words": ["factory|yard|chantier", "open"],
    },
    "source": "x.yaml",
}
STAFF = {
    **OPENING,
    "name": "castel-staff",
    "kinds": ["quantity"],
    "watch": {"title": "Staff of Castel", "entities": ["Castel"], "words": ["employee"]},
}


def rule(plain=OPENING, **watch):
    """The rule with other keys of `watch`."""
    keys = {name: watch.pop(name) for name in ("severity", "tolerance", "kinds") if name in watch}
    return from_plain({**plain, **keys, "watch": {**plain["watch"], **watch}})


def articles(*texts, published=SPRING):
    """The texts as articles; a pair is a text and its own day."""
    pairs = [text if isinstance(text, tuple) else (text, published) for text in texts]
    return [Document(f"{number}.txt", text, known) for number, (text, known) in enumerate(pairs)]


def finding(one, *texts, rules=(), **more):
    """What the rule reports of the articles, None for nothing."""
    report = factcheck.check(articles(*texts, **more), (*rules, one))
    found = [finding for finding in report.findings if finding.rule == one.name]
    assert len(found) <= 1
    return found[0] if found else None


def words(found):
    return [claim.mention.text for claim in found.claims]


OF_CASTEL = About(entities=("Castel",), concepts=("factory", "open"), deed="open")
JUNE = "Castel will open a new factory in Lyon in June 2021, its director said."
JUIN = "Le groupe Castel ouvrira une nouvelle usine à Lyon en juin 2021, a dit sa directrice."
JULY = "Castel will open a new factory in Lyon in July 2021, its director said."


class TestWhatSpeaksOfIt:
    def test_claims_of_any_language_that_name_the_entity_and_say_the_words(self):
        assert words(finding(rule(), JUNE, JUIN)) == ["June 2021", "juin 2021"]

    def test_is_reported_by_its_name(self):
        found = finding(rule(), JUNE, JUIN)
        assert found.watched == "Opening of Castel's yard"
        assert found.message.startswith("Opening of Castel's yard: June 2021 (0.txt and 1.txt)")
        assert found.to_dict()["watched"] == found.watched

    def test_a_plain_word_of_the_rule_counts_too(self):
        one = "Castel a visité le port. Le chantier de Castel ouvrira en juin 2021."
        assert words(finding(rule(words=["chantier naval|chantier", "open"]), one)) == ["juin 2021"]

    @pytest.mark.parametrize(
        "text",
        [
            "Norvia will open a new factory in Lyon in June 2021, its director said.",
            "Castel will close its factory in Lyon in June 2021, its director said.",
            "Castel will open a restaurant in Lyon in June 2021, its director said.",
            "Castel will not open a new factory in June 2021.",
            "If the bank agrees, Castel could open a new factory in June 2021.",
            "The minister met Castel on 3 March 2021 and will see the factory open.",
            "Castel will open a new factory in Lyon soon.",
        ],
        ids=["another house", "another deed", "another thing", "denied", "supposed", "another event", "no day"],
    )
    def test_a_near_miss_does_not(self, text):
        assert finding(rule(), text) is None

    def test_a_sentence_that_names_nobody_goes_on_about_the_one_named_before(self):
        found = finding(rule(), "Castel has found a site near Lyon. The factory will open in June 2021.")
        assert words(found) == ["June 2021"]

    @pytest.mark.parametrize(
        "between",
        ["Norvia Group has bought the land.", "The land is cheap. The soil is good. The road is near. The mayor is glad."],
        ids=["another body", "too far"],
    )
    def test_but_not_past_another_body_or_too_far(self, between):
        assert finding(rule(), f"Castel Telecom has found a site. {between} The factory will open in June 2021.") is None

    def test_a_place_leaves_out_the_same_elsewhere(self):
        placed = rule(place="Lyon|France")
        assert finding(placed, JUNE)
        assert finding(placed, JUNE.replace("Lyon", "Munich")) is None

    def test_a_number_must_count_the_item(self):
        found = finding(rule(STAFF), "Castel has 450 employees. Castel pays 12 managers, and its employees went on strike.")
        assert words(found) == ["450"]

    def test_what_a_fact_puts_beside_it_is_part_of_it(self):
        one = claim("0.txt", "June 2021", day(2021, 6, 3), about=OF_CASTEL)
        other = claim("1.txt", "July 2021", day(2021, 7, 3))
        (draft,) = CHECK.run(case(fact(one, other)), rule().settings)
        assert [claim.document for claim in draft.claims] == ["0.txt", "1.txt"]


class TestTheArticles:
    def test_that_agree_are_a_note(self):
        found = finding(rule(), JUNE, JUIN)
        assert (found.verdict, found.severity) == ("agree", "note")

    def test_that_leave_room_are_compatible(self):
        found = finding(rule(), JUNE, "Le groupe Castel ouvrira une nouvelle usine à Lyon en 2021.")
        assert (found.verdict, found.severity) == ("compatible", "note")

    def test_that_contradict_each_other_are_an_error(self):
        found = finding(rule(), JUNE, JULY)
        assert (found.verdict, found.severity) == ("conflict", "error")

    def test_of_another_time_have_changed(self):
        found = finding(rule(), (JUNE, date(2021, 1, 5)), (JULY, date(2021, 5, 5)))
        assert (found.verdict, found.severity) == ("changed", "note")

    def test_one_alone_is_reported_as_one(self):
        assert "one article alone says so" in finding(rule(), JUNE).message

    def test_within_the_tolerance_fit(self):
        close = rule(tolerance={"days": 40})
        assert finding(close, JUNE, JULY).verdict == "compatible"

    def test_without_one_are_nothing_unless_the_rule_asks(self):
        assert finding(rule(), "The sea was calm.") is None
        found = finding(rule(missing="warning"), "The sea was calm.")
        assert (found.verdict, found.severity, found.claims, found.fact) == ("undecided", "warning", (), None)
        assert found.message == "Opening of Castel's yard: no article speaks of it; the rule asks for one"

    def test_the_severity_of_a_verdict_is_the_rules(self):
        assert finding(rule(severity={"agree": "warning"}), JUNE, JUIN).severity == "warning"
        assert finding(rule(severity={"conflict": "warning"}), JUNE, JUIN) is None

    def test_a_difference_that_rests_on_an_understood_name_is_no_error(self):
        loose = "Castel has found a site near Lyon. The factory will open in July 2021."
        assert finding(rule(), JUNE, loose).severity == "warning"


class TestTheReference:
    def found(self, reference, *texts, plain=OPENING, **more):
        return finding(rule(plain, reference={"source": "our archive", **reference}, **more), *texts)

    @pytest.mark.parametrize(
        ("reference", "verdict"),
        [("2021-06", "agree"), ("2021", "compatible"), ("2021-06-12", "compatible"), ("2021-05", "conflict")],
    )
    def test_of_a_past_event_is_fitted_or_contradicted_whenever_it_held(self, reference, verdict):
        text = "Castel opened a new factory in Lyon in June 2021."
        assert self.found({"value": reference, "as_of": "1999"}, (text, date(2022, 1, 3))).verdict == verdict

    def test_is_named_with_its_source_and_time(self):
        found = self.found({"value": "2021-05", "as_of": "2021-04-02"}, JUNE)
        assert found.message.endswith("against the reference: May 2021 (our archive, as of 2 April 2021)")
        assert found.severity == "error"

    @pytest.mark.parametrize(("as_of", "verdict"), [("2021-04-02", "conflict"), ("2020-11-30", "changed"), (None, "undecided")])
    def test_of_a_plan_contradicts_what_is_told_at_the_same_time_alone(self, as_of, verdict):
        assert self.found({"value": "2021-05", "as_of": as_of}, JUNE).verdict == verdict

    @pytest.mark.parametrize(("as_of", "verdict"), [("2020-12-31", "conflict"), ("2019-12-31", "changed"), (None, "undecided")])
    def test_of_a_count_contradicts_the_count_of_the_same_day_alone(self, as_of, verdict):
        text = "Castel had 450 employees at the end of 2020."
        assert self.found({"value": 320, "as_of": as_of}, text, plain=STAFF).verdict == verdict

    def test_of_a_count_that_fits_agrees(self):
        assert self.found({"value": 450}, "Castel has 450 employees.", plain=STAFF).verdict == "agree"

    def test_can_be_a_range(self):
        assert self.found({"value": [400, 500]}, "Castel has 450 employees.", plain=STAFF).verdict == "compatible"

    def test_is_held_against_the_fullest_words_of_an_article(self):
        text = "Castel opened a new factory in Lyon in 2021. Castel opened the factory in July 2021."
        found = self.found({"value": "2021-06", "as_of": "2021-06"}, (text, date(2022, 1, 3)))
        assert found.verdict == "conflict"

    def test_within_the_tolerance_is_fitted(self):
        more = {"plain": STAFF, "tolerance": {"relative": 0.1}}
        assert self.found({"value": 460, "as_of": "2021-04-02"}, "Castel has 450 employees.", **more).verdict == "compatible"

    def test_makes_dates_too_far_from_it_another_event(self):
        assert self.found({"value": "2019-05"}, "Castel opened a new factory in June 2021.", within=400) is None

    def test_of_an_office_is_held_against_the_holders_office(self):
        office = {**OPENING, "kinds": ["role"], "watch": {"title": "Ann Lee's office", "entities": ["Ann Lee", "Castel"]}}
        text = "The chief executive of Castel, Ann Lee, met the chair of Norvia, Paul Ferrand, on Monday."
        found = self.found({"value": "chief executive", "as_of": "2021-04-02"}, text, plain=office)
        assert (found.verdict, len(found.claims)) == ("agree", 1)


class TestBesideTheBuiltInRules:
    def test_what_another_rule_reports_is_a_note_that_says_so(self):
        both = (
            "The shipbuilder Castel Naval and Norvia Telecom signed a partnership agreement in Lyon on 3 June 2019.",
            "Le constructeur Castel Naval et Norvia Telecom ont signé un accord de partenariat à Lyon le 4 juin 2019.",
        )
        signing = rule(entities=["Castel Naval", "Norvia Telecom"], words=["sign"])
        alone, beside = finding(signing, *both), finding(signing, *both, rules=builtin())
        assert (alone.verdict, alone.severity) == ("conflict", "error")
        assert (beside.verdict, beside.severity) == ("conflict", "note")
        assert "reported by date-conflict" in beside.explanation
        report = factcheck.check(articles(*both), (*builtin(), signing))
        assert {one.fact for one in report.findings} == {beside.fact}

    def test_what_the_reference_adds_is_not(self):
        both = (
            "The shipbuilder Castel Naval and Norvia Telecom signed a partnership agreement in Lyon on 3 June 2019.",
            "Le constructeur Castel Naval et Norvia Telecom ont signé un accord de partenariat à Lyon le 3 juin 2019.",
        )
        reference = {"value": "2019-06-05", "source": "our archive"}
        signing = rule(entities=["Castel Naval", "Norvia Telecom"], words=["sign"], reference=reference)
        assert finding(signing, *both, rules=builtin()).severity == "error"


SENTENCES = (
    JUNE, JUIN, JULY,
    "Castel has 450 employees.", "Castel a 390 salariés.", "Alibaba counted 330 million active buyers at the end of 2014.",
    "Le site d’Alibaba compte 367 millions d’acheteurs actifs.", "France and Alibaba signed an agreement in March 2014.",
    "Alibaba will open an embassy in Paris in October 2015.", "The gallery opens on Monday, 14 July 2026.", "The sea was calm.",
)  # fmt: skip
PACK = (*load(["watch"]), rule(), rule(STAFF, missing="error", reference={"value": 1, "source": "x", "as_of": "2021-04-02"}))


@settings(max_examples=25, deadline=None)
@given(some.lists(some.lists(some.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=1, max_size=3))
def test_watching_changes_neither_facts_nor_other_findings(texts):
    documents = articles(*map(" ".join, texts))
    plain, watched = factcheck.check(documents).to_dict(), factcheck.check(documents, PACK).to_dict()
    watched["findings"] = [one for one in watched["findings"] if "watched" not in one]
    assert watched == plain


@pytest.mark.parametrize(
    ("given_", "first", "last"),
    [
        ("2014", (2014, 1, 1), (2014, 12, 31)),
        ("2014-02", (2014, 2, 1), (2014, 2, 28)),
        ("2014-05-20", (2014, 5, 20), (2014, 5, 20)),
    ],
)
def test_an_iso_date_is_its_days(given_, first, last):
    assert days(given_) == DayRange(date(*first), date(*last))


@pytest.mark.parametrize("wrong", ["2014-13", "2014-00", "2014-02-30", "0", "May 2014", "20145", None, True])
def test_what_is_no_iso_date_is_said(wrong):
    with pytest.raises(ValueError, match="is no day, month or year"):
        days(wrong)


@pytest.mark.parametrize("wrong", ["330 million", True, None, "nan", [1, 2, 3]])
def test_what_is_no_number_is_said(wrong):
    with pytest.raises(ValueError, match="is no number"):
        value("quantity", wrong)


def test_a_rule_that_watches_nothing_reports_nothing():
    one = claim("0.txt", "June 2021", day(2021, 6, 3), about=OF_CASTEL)
    assert drafts(CHECK, case(claims=[one])) == []
