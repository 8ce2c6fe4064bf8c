from __future__ import annotations

import json
from dataclasses import replace

from factcheck.model import Unread
from factcheck.reports import View, find
from tests.reports import sample

JSON = find("json")


def test_the_report_is_that_of_the_contract():
    assert json.loads(JSON.render(sample.REPORT, View())) == sample.REPORT.to_dict()


def test_it_is_indented_readable_and_ended():
    shown = JSON.render(sample.REPORT, View(encoding="ascii"))
    assert shown.startswith('{\n  "schema": "factcheck-report/1",\n')
    assert "La ligne de Norwick" in shown
    assert shown.endswith("}\n")


def test_quiet_leaves_nothing_out():
    assert JSON.render(sample.REPORT, View(quiet=True)) == JSON.render(sample.REPORT, View())


def test_a_broken_file_name_still_makes_json_in_utf_8():
    shown = JSON.render(replace(sample.REPORT, unread=(Unread("a\udcff.txt", "…"),)), View())
    assert json.loads(shown.encode("utf-8"))["unread"][0]["document"] == "a\udcff.txt"


def test_mentions_are_those_of_the_document():
    shown = json.loads(JSON.mentions(sample.WIRE, (sample.SPOKE.mention,), View()))
    assert shown == {"document": "desk/wire.txt", "mentions": [sample.SPOKE.mention.to_dict()]}


def test_an_explanation_holds_finding_fact_features_and_claims():
    shown = json.loads(JSON.explanation(sample.REPORT, sample.FOUND, None, View()))
    assert shown["finding"]["id"] == sample.FOUND.id
    assert shown["fact"]["id"] == "f1"
    assert [one["name"] for one in shown["features"]] == ["same_entity", "same_concepts", "other_language"]
    assert [one["id"] for one in shown["claims"]] == ["c1", "c2"]


def test_a_finding_says_what_is_watched_and_others_say_nothing_of_it():
    watched = replace(sample.FOUND, watched="Opening of the Norwick line")
    found = json.loads(JSON.render(replace(sample.REPORT, findings=(watched, sample.DOUBT)), View()))["findings"]
    assert [one.get("watched") for one in found] == ["Opening of the Norwick line", None]
    assert "watched" not in found[1]


def test_what_is_watched_is_not_counted_twice():
    watched = replace(sample.INSIDE, watched="Wednesday")
    with_it, without = (replace(sample.REPORT, findings=findings).summary for findings in ((watched,), ()))
    assert with_it == without
