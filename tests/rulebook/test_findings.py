from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.model import SEVERITIES
from factcheck.rulebook import builtin, run
from tests.checks.build import case, claim, day, fact, number, written

RULES = {rule.name: rule for rule in builtin()}
DATES = (RULES["date-conflict"],)

LEFT = claim("a.txt", "3 June 2019", day(2019, 6, 3))
RIGHT = claim("b.txt", "4 juin 2019", day(2019, 6, 4))


def found(*facts, rules=DATES, **more):
    return run(case(*facts, **more), rules)


class TestSeverity:
    @pytest.mark.parametrize(("verdict", "severity"), [("conflict", "error"), ("undecided", "warning"), ("changed", "note")])
    def test_is_the_rules_for_the_verdict(self, verdict, severity):
        (finding,) = found(fact(LEFT, RIGHT, verdict=verdict))
        assert (finding.severity, finding.verdict) == (severity, verdict)

    @pytest.mark.parametrize("verdict", ["agree", "compatible"])
    def test_agreement_is_no_finding(self, verdict):
        assert found(fact(LEFT, RIGHT, verdict=verdict)) == ()

    def test_a_verdict_without_severity_is_no_finding(self):
        rule = replace(DATES[0], severity={"conflict": "error"})
        assert found(fact(LEFT, RIGHT, verdict="changed"), rules=(rule,)) == ()

    @pytest.mark.parametrize(
        ("route", "confidence", "severity"),
        [("frames", 0.9, "error"), ("frames", 0.6, "warning"), ("passages", 0.6, "warning")],
    )
    def test_a_doubtful_join_is_no_error(self, route, confidence, severity):
        (finding,) = found(fact(LEFT, RIGHT, route=route, confidence=confidence))
        assert finding.severity == severity


class TestMessage:
    def test_is_the_rules_with_its_fields_filled(self):
        rule = replace(DATES[0], message={"conflict": "{{{title}}} {left} / {right_document}: {right_reading}"})
        (finding,) = found(fact(LEFT, RIGHT), rules=(rule,))
        assert finding.message == "{Norvia, Castel: signature} “3 June 2019” / b.txt: 4 June 2019"

    def test_braces_in_an_article_stay_as_they_are(self):
        odd = replace(LEFT, mention=replace(LEFT.mention, text="{title.__class__} {0}"))
        (finding,) = found(fact(odd, RIGHT))
        assert "“{title.__class__} {0}”" in finding.message


class TestId:
    def id(self, left=LEFT, right=RIGHT, rules=DATES):
        (finding,) = found(fact(left, right), rules=rules)
        return finding.id

    def test_is_twelve_hexadecimal_digits(self):
        assert re.fullmatch(r"[0-9a-f]{12}", self.id())

    def test_stays_the_same_from_release_to_release(self):
        assert self.id() == "44d9e47d6ced"

    @pytest.mark.parametrize("text", ["3  june\n2019", "3 JUNE 2019"])
    def test_stays_the_same_when_spaces_or_capitals_change(self, text):
        assert self.id(replace(LEFT, mention=replace(LEFT.mention, text=text))) == self.id()

    def test_stays_the_same_when_the_words_move(self):
        moved = replace(LEFT, line=9, column=3, mention=replace(LEFT.mention, start=700, end=711))
        assert self.id(moved) == self.id()

    def test_changes_with_the_words_the_document_and_the_rule(self):
        other_rule = (replace(DATES[0], name="other-dates"),)
        others = [
            self.id(replace(LEFT, mention=replace(LEFT.mention, text="5 June 2019"))),
            self.id(replace(LEFT, document="c.txt")),
            self.id(rules=other_rule),
        ]
        assert len({self.id(), *others}) == 4

    def test_the_same_words_twice_are_two_findings(self):
        twice = [written("Monday, 14 July 2026", 0, 14, 7, 2026, start=start) for start in (0, 50)]
        findings = found(claims=twice, rules=(RULES["weekday-mismatch"],))
        assert len({finding.id for finding in findings}) == 2

    def test_the_first_of_equal_places_keeps_its_id_when_another_follows(self):
        one, two = (written("Monday, 14 July 2026", 0, 14, 7, 2026, start=start) for start in (0, 50))
        alone = found(claims=[one], rules=(RULES["weekday-mismatch"],))
        both = found(claims=[one, two], rules=(RULES["weekday-mismatch"],))
        assert alone[0].id == both[0].id


def many():
    """Facts of several verdicts and places, and claims with a fault of their own."""
    facts = []
    for number_, (verdict, document) in enumerate(itertools.product(("conflict", "undecided", "changed"), "xa")):
        left = claim(f"{document}.txt", "3 June 2019", day(2019, 6, 3), start=number_)
        right = claim("z.txt", "4 June 2019", day(2019, 6, 4), start=number_)
        facts.append(fact(left, right, verdict=verdict, id=f"f{number_}"))
    sums = (claim("a.txt", "12", number("12"), "quantity", 80), claim("b.txt", "21", number("21"), "quantity"))
    facts.append(fact(*sums, id="f9"))
    claims = [written("Monday, 14 July 2026", 0, 14, 7, 2026, document=document, start=90) for document in ("b.txt", "a.txt")]
    return facts, claims


def test_findings_are_sorted_by_severity_verdict_place_and_rule():
    facts, claims = many()
    findings = found(*facts, claims=claims, rules=builtin())
    keys = [
        (
            -SEVERITIES.index(one.severity),
            ("conflict", "undecided", "changed").index(one.verdict),
            one.claims[0].document,
            one.rule,
        )
        for one in findings
    ]
    assert len(findings) == 9
    assert keys == sorted(keys)


@given(some.randoms(use_true_random=False))
def test_the_order_of_facts_claims_and_rules_changes_nothing(random):
    facts, claims = many()
    rules = list(builtin())
    expected = found(*facts, claims=claims, rules=tuple(rules))
    for shuffled in (facts, claims, rules):
        random.shuffle(shuffled)
    assert found(*facts, claims=claims, rules=tuple(rules)) == expected
