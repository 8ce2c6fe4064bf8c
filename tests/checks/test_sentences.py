"""A finding between parallel texts says which sentence was taken for which, and how sure that is."""

from __future__ import annotations

from factcheck.checks.sentences import sure
from factcheck.model import Counterpart, SentenceAt
from factcheck.reports import View, find
from tests.alignment.stories import SALE, told

ONE = SentenceAt("a.txt", 1, 1, 0, 4, "One.")


def report():
    return told("en", SALE["en"].format("$18 million"), "de", SALE["de"].format("81 Millionen Dollar"))


def test_a_finding_holds_both_sentences_and_the_posterior():
    (finding,) = report().findings
    (pair,) = finding.to_dict()["passages"]
    left, right = pair["sentences"]
    assert (left["document"], left["number"], left["line"]) == ("a.txt", 3, 5)
    assert left["text"] == SALE["en"].format("$18 million")
    assert right["text"] == SALE["de"].format("81 Millionen Dollar")
    assert 0.9 < pair["posterior"] <= 1


def test_its_explanation_says_so_in_plain_words():
    (finding,) = report().findings
    (line,) = [one for one in finding.explanation if "was taken for" in one and "“Vaartland will pay" in one]
    assert line.startswith("sentence 3 of a.txt “Vaartland will pay $18 million")
    assert " was taken for sentence 3 of b.txt “Vaartland zahlt 81 Millionen" in line
    assert line.endswith("more than 99 % sure")


def test_the_page_tells_it_once():
    page = " ".join(find("console").render(report(), View()).split())
    assert "sentence 3 of a.txt was taken for sentence 3 of b.txt, more than 99 % sure that they tell one thing" in page
    assert page.count("was taken for") == 1


def test_nothing_is_certain():
    assert sure(Counterpart(ONE, ONE, 1.0)) == "more than 99 % sure"
    assert sure(Counterpart(ONE, ONE, 0.9949)) == "99 % sure"
    assert sure(Counterpart(ONE, ONE, 0.6)) == "60 % sure"
