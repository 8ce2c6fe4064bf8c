from __future__ import annotations

import json

import pytest

from tests.reports import sample


@pytest.fixture
def extracted(monkeypatch):
    monkeypatch.setattr("factcheck.pipeline.extract", lambda document: (sample.SPOKE.mention,))


def test_what_is_read_is_a_table(factcheck_command, articles, extracted):
    ran = factcheck_command("extract", articles / "a.txt")
    assert ran.status == 0
    assert "on Wednesday" in ran.out
    assert "18 March 2015" in ran.out


def test_what_is_read_can_be_json(factcheck_command, articles, extracted):
    shown = json.loads(factcheck_command("extract", articles / "a.txt", "--format", "json").out)
    assert shown["document"].endswith("a.txt")
    (mention,) = shown["mentions"]
    assert mention.pop("derivation").keys() == {"pattern", "entries", "anchor"}
    assert mention == sample.SPOKE.mention.to_dict()


def test_a_folder_of_several_articles_is_refused(factcheck_command, articles, extracted):
    ran = factcheck_command("extract", articles)
    assert (ran.status, ran.out) == (2, "")
    assert "extract reads one" in ran.err


DERIVED = """\
1:18 date 3 May 2014 = 3 May 2014
  pattern   day of month
  word      3 → number 3
  word      May → month 5
  word      2014 → number 2014
1:41 percent about 5 % = 4.5–5.5 percent
  pattern   percent
  word      about → hedge about
  word      5 → number 5
  word      % → percent percent
1:56 date a week later = 7–13 May 2014
  pattern   elapsed
  word      week → timeunit week
  word      later → afterwards 1
  counted   from “3 May 2014”

"""


@pytest.fixture
def ferry(tmp_path):
    article = tmp_path / "ferry.txt"
    article.write_text("The ferry opened 3 May 2014. Fares rose about 5 %, and a week later they fell.\n", encoding="utf-8")
    return article


def test_every_value_tells_its_derivation(factcheck_command, ferry):
    ran = factcheck_command("extract", ferry, "--derivation", "--published", "2014-06-01", "--language", "en")
    assert (ran.status, ran.out[: len(DERIVED)]) == (0, DERIVED)
    assert " ".join(ran.out.split()).endswith("ferry.txt: 3 mentions (2 date, 1 percent)")


def test_a_derivation_in_json_has_places_and_payloads(factcheck_command, ferry):
    shown = json.loads(factcheck_command("extract", ferry, "--format", "json", "--language", "en").out)
    derived = {mention["text"]: mention["derivation"] for mention in shown["mentions"]}
    assert derived["3 May 2014"]["pattern"] == "day of month"
    assert {"text": "May", "start": 19, "end": 22, "meanings": {"month": 5}} in derived["3 May 2014"]["entries"]
    assert derived["3 May 2014"]["anchor"] is None
    assert derived["a week later"]["anchor"] == {"text": "3 May 2014", "start": 17, "end": 27}


def test_a_quotation_tells_its_verb_and_a_name_its_title(factcheck_command, tmp_path):
    (tmp_path / "mill.txt").write_text("“The mill is sold,” said Dr Ada Brock.\n", encoding="utf-8")
    ran = factcheck_command("extract", tmp_path / "mill.txt", "--derivation", "--language", "en")
    assert "said → speechverb" in ran.out
    assert "Dr → title" in ran.out


def test_a_language_of_the_second_tier_says_so(factcheck_command, tmp_path):
    (tmp_path / "prom.txt").write_text("Prom otwarto 12 maja 2014 r.\n", encoding="utf-8")
    ran = factcheck_command("extract", tmp_path / "prom.txt", "--derivation", "--language", "pl")
    assert "pattern   second tier: day of month" in ran.out
    assert "maja → month 5" in ran.out
