"""Each sort of finding is explained, from articles to the page."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import factcheck
from factcheck.model import Finding, Report
from factcheck.reports import View, find
from factcheck.rulebook import Rule, builtin, load

Wanted = Callable[[Finding], bool]
SECTIONS = (
    "what is read",
    "when the articles were written",
    "why they speak of one thing",
    "how the readings stand",
    "the rule",
    "the verdict",
)


def reported(*articles: str, published: tuple[date | None, ...] = (), rules: tuple[Rule, ...] | None = None) -> Report:
    """The report on articles a.txt, b.txt …"""
    days = (*published, *(None for _ in articles))
    documents = [
        factcheck.Document(id=f"{name}.txt", text=text, published=day)
        for name, text, day in zip("abcdefgh", articles, days, strict=False)
    ]
    return factcheck.check(documents, rules)


def explained(report: Report, rule: str, rules: tuple[Rule, ...] | None = None, form: str = "console", width: int = 80) -> str:
    """The explanation of the one finding of that rule."""
    found = [one for one in report.findings if one.rule == rule]
    assert len(found) == 1, [one.message for one in report.findings]
    known = next(one for one in rules or builtin() if one.name == rule)
    show = find(form).explanation
    assert show
    return show(report, found[0], known, View(width))


def flat(shown: str) -> str:
    """The page on one line."""
    return " ".join(shown.split())


def sections(shown: str) -> list[str]:
    return [line.strip("─ ") for line in shown.splitlines() if line.startswith("──")]


# --- dates of one event

MEETING = (
    "Mira Solberg and Jonas Petrak sign pact\n\n"
    "On 4 June 2019, Mira Solberg and Jonas Petrak signed a trade agreement in Bergen.\n\n"
    "“We are glad,” said Mira Solberg.\n",
    "Trade pact for Mira Solberg\n\n"
    "Yesterday Jonas Petrak and Mira Solberg signed a trade agreement in Bergen, after two years of talks.\n\n"
    "The pact frees 300 goods of duty, Jonas Petrak said.\n",
)
DAYS = (date(2019, 6, 5), date(2019, 6, 7))


def meeting(**options) -> str:
    return explained(reported(*MEETING, published=DAYS), "date-conflict", **options)


def test_a_difference_of_dates_has_every_step():
    assert sections(meeting()) == list(SECTIONS)


def test_a_relative_date_says_what_it_was_counted_from():
    shown = flat(meeting())
    assert "counted 1 day before the day of writing (7 June 2019)" in shown
    assert "b.txt: 7 June 2019 because given with the document" in shown
    assert "counted from no other date: the words give the year" in shown


def test_features_have_their_weights_and_their_sum():
    shown = flat(meeting())
    assert "+0.40 same participant: Jonas Petrak +0.40 same participant: Mira Solberg" in shown
    assert "the sum of the weights" in shown
    assert "accuses yes: a difference can be a conflict" in shown


def test_two_dates_of_a_past_event_are_apart_whenever_they_were_told():
    shown = flat(meeting())
    assert "between a.txt:3:4 4 June 2019 and b.txt:3:1 6 June 2019" in shown
    assert "readings apart by 2 days: no day is in both" in shown
    assert "so conflict: what happened has one date, however late it is told" in shown


def test_the_rule_says_its_tolerance_and_where_it_comes_from():
    shown = flat(meeting())
    assert "name date-conflict · error" in shown
    assert "tolerates none, every difference counts" in shown
    assert "from rules/date-conflict.yaml, built in" in shown


def test_nothing_runs_over_the_page():
    from rich.cells import cell_len

    for width in (40, 80):
        assert max(cell_len(line) for line in meeting(width=width).splitlines()) <= width


DERIVED = (
    "Talks of two years\n\nMira Solberg and Jonas Petrak will sign a trade agreement in November 2019, after long talks.\n",
    "Mira Solberg in Bergen\n\nYesterday Mira Solberg met Lena Marsk in the harbour. Jonas Petrak and Mira Solberg will sign a "
    "trade agreement in October.\n",
    "A day in town\n\nIt rained at the harbour. Lena Marsk met Mira Solberg on 6 June 2019, and dined.\n",
)


def test_a_date_that_rests_on_another_article_names_its_passage_with_its_place():
    shown = flat(explained(reported(*DERIVED, published=(date(2019, 6, 7),)), "date-conflict"))
    assert "b.txt: 7 June 2019 because “Yesterday” (3:1): the same event as “6 June 2019” (c.txt:3:58)" in shown
    assert "rests on “6 June 2019” (c.txt:3:58)" in shown
    assert "status a plan" in shown
    assert "so conflict: at one time both cannot be right else changed if years lay between them" in shown


# --- counts in time

COUNTS = (
    "Norvia shop\n\nNorvia of Ghent, led by Lena Marsk, counts 330 million active buyers, Lena Marsk said in Ghent.\n",
    "Norvia grows\n\nLena Marsk's company Norvia has 367 million active buyers, it said in Ghent on Friday.\n",
)


def test_two_counts_say_how_their_times_stand_and_what_one_day_would_mean():
    shown = flat(explained(reported(*COUNTS, published=(date(2014, 12, 31), date(2016, 5, 2))), "quantity-conflict"))
    assert "reading at least 329.5 and below 330.5 million active buyers" in shown
    assert "loosely at least 325 and below 335 million" in shown
    assert "times written 31 December 2014; written 2 May 2016: two times" in shown
    assert "so changed: at another time it can be another" in shown


def test_a_count_without_times_says_what_is_missing():
    shown = flat(explained(reported(*COUNTS), "quantity-conflict"))
    assert "perhaps one time, perhaps two (a time must be known to 31 days to tell)" in shown
    assert "so undecided: at one time both could not be right, at two they could" in shown
    assert "if years lay between them" in shown


# --- offices

OFFICES = (
    "Norvia signs in Ghent\n\nOn 3 May 2019, Norvia CEO Lena Marsk met Jonas Petrak in Ghent. “We build,” Lena Marsk said.\n",
    "Norvia à Gand\n\nLe 3 mai 2019, la présidente de Norvia, Lena Marsk, a rencontré Jonas Petrak à Gand. Il parlait peu.\n",
)


def test_an_office_shows_person_body_tense_and_the_alternatives_of_its_words():
    shown = flat(explained(reported(*OFFICES, published=(date(2019, 5, 4),) * 2), "office-conflict"))
    assert "person Lena Marsk office chief executive body Norvia tense current" in shown
    assert "office chair or president: the words can mean either" in shown
    assert "readings differ: neither office says the other, neither excludes it" in shown
    assert "so undecided: one person may hold both, or one text may be wrong" in shown


HOLDERS = (
    "Norvia signs in Ghent\n\nOn 3 May 2019, Norvia CEO Lena Marsk met Jonas Petrak. “We build,” Lena Marsk said.\n",
    "Norvia in town\n\nThe president, Lena Marsk, wants a factory for Norvia. Jonas Petrak agrees with Lena Marsk.\n",
)


def test_a_confidence_below_the_sum_of_its_weights_says_so():
    shown = flat(explained(reported(*HOLDERS, published=(date(2019, 5, 4),) * 2), "office-conflict"))
    assert "confidence 0.80 that the claims speak of one thing; the sum of the weights is 0.95, lowered for" in shown


# --- one story twice

ENGLISH = """The harbour bridge of Lorient opens again

The harbour bridge of Lorient was closed in March after engineers found cracks in 14 of its pillars.

Repairs cost 3.5 million euros, the regional council of Brittany said.

Mayor Fabienne Legoff promised that cyclists would pay nothing.

Exactly 3,217 lorries cross the bridge every day, according to the port authority.

A new ferry between Lorient and Groix will carry 450 passengers from June.

The Atlantic Hotel, which lost 40 percent of its guests, hopes for a better summer.
"""
FRENCH = """Le pont du port de Lorient rouvre

Le pont du port de Lorient avait été fermé en mars, des ingénieurs ayant trouvé des fissures dans 14 de ses piliers.

Les réparations ont coûté 3,5 millions d'euros, selon le conseil régional de Bretagne.

La maire Fabienne Legoff a promis que les cyclistes ne paieraient rien.

Exactement 2 317 camions traversent le pont chaque jour, selon l'autorité portuaire.

Un nouveau ferry entre Lorient et Groix transportera 450 passagers à partir de juin.

L'hôtel Atlantic, qui a perdu 40 pour cent de ses clients, espère un meilleur été.
"""


def test_a_translation_shows_which_sentence_was_taken_for_which():
    shown = flat(explained(reported(ENGLISH, FRENCH), "quantity-conflict"))
    assert "sentence a.txt:9:1 “Exactly 3,217 lorries cross the bridge every day" in shown
    assert "and b.txt:9:1 “Exactement 2 317 camions traversent le pont chaque jour" in shown
    assert "×" in shown
    assert "the product of the weights" in shown
    assert "so conflict: texts that run in parallel are taken for told at one time" in shown
    assert "else changed if years lay between them" in shown


# --- inside one article


def test_a_weekday_that_does_not_fit_is_explained_with_the_calendar():
    shown = flat(explained(reported("Wreck\n\nOn Monday, 14 July 2026, the wreck was raised.\n"), "weekday-mismatch"))
    assert "14 July 2026 is a Tuesday" in shown[shown.index("the verdict") :]
    assert "or the day is the nearest Monday, 13 July 2026" in shown


def test_an_impossible_date_is_explained():
    shown = explained(reported("Wreck\n\nThe wreck was raised on 31 June 2025.\n"), "impossible-date")
    assert "reading   cannot be right as written" in shown
    assert "June has 30 days" in shown[shown.index("the verdict") :]
    assert "when the articles" not in shown


def test_one_name_in_two_spellings_is_explained():
    text = "Mayor Nora Linden spoke at noon.\n\nNora Lindne left early, she said. Mayor Nora Linden will be back.\n"
    shown = flat(explained(reported(text), "name-consistency"))
    assert "words “Nora Lindne”" in shown
    assert "likely two letters exchanged" in shown


def test_a_date_line_that_was_not_believed_says_by_how_much_it_is_outweighed():
    text = (
        "Bridge opens\n\nPublished 3 March 2013\n\nOn 5 April 2014 the council voted. "
        "On 9 May 2014 the mayor opened the bridge, and on 12 May 2014 a lorry damaged it.\n"
    )
    shown = flat(explained(reported(text), "dating-contradiction"))
    assert "a.txt: 12 May 2014 or later because “5 April 2014” (5:4): told as past" in shown
    assert "dropped “3 March 2013” (3:11): the date line, so written 3 March 2013. Not believed: it weighs less (90)" in shown


# --- what a rule watches, and rules of users

WATCHING = """name: norvia-buyers
check: watch
kinds: [quantity]
watch:
  title: Active buyers of Norvia
  entities: [Norvia]
  words: [active, buyer]
  reference: {value: 330000000, source: "Annual report", as_of: 2014-12-31}
"""


@pytest.fixture
def watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Rule, ...]:
    monkeypatch.chdir(tmp_path)
    Path("norvia.yaml").write_text(WATCHING, encoding="utf-8")
    return load(["norvia.yaml"])


def test_a_watched_fact_says_by_which_words_it_is_known_and_how_it_stands_to_its_reference(watching):
    report = reported(*COUNTS, published=(date(2014, 12, 31), date(2016, 5, 2)), rules=watching)
    shown = flat(explained(report, "norvia-buyers", watching))
    assert "names Norvia words active; buyer" in shown
    assert "reference 330 million (Annual report, as of 31 December 2014)" in shown
    assert "and the reference of the rule 330 million" in shown
    assert "from norvia.yaml, a file of your own" in shown


def test_a_watched_fact_that_no_article_tells_is_explained(tmp_path):
    (tmp_path / "norvia.yaml").write_text(WATCHING + "  missing: warning\n", encoding="utf-8")
    rules = load([tmp_path])
    shown = explained(reported("It rained in Ghent.\n", rules=rules), "norvia-buyers", rules)
    assert "the rule asks for one" in shown


# --- for machines


def test_a_machine_gets_the_same_steps():
    shown = json.loads(meeting(form="json"))
    assert shown["schema"] == "factcheck-explanation/1"
    assert shown["claims"][1]["counted_from"] == ["1 day before the day of writing (7 June 2019)"]
    assert [(one["verdict"], one["relation"], one["times"]) for one in shown["compared"]] == [("conflict", "apart", None)]
    assert shown["group"]["certain"]
    assert shown["rule"]["from"] == "rules/date-conflict.yaml, built in"


def test_a_machine_gets_the_times_and_what_would_be_otherwise():
    shown = json.loads(explained(reported(*COUNTS), "quantity-conflict", form="json"))
    (one,) = shown["compared"]
    assert one["times"]["order"] == "unknown"
    assert one["otherwise"]["years_apart"] == "changed"


# --- harmless


def test_a_sentence_of_an_article_is_never_a_code():
    hostile = [text.replace("port", "p\x1b[2Jort") for text in (ENGLISH, FRENCH)]
    shown = explained(reported(*hostile), "quantity-conflict")
    assert "\x1b" not in shown
    assert "‹U+001B›" in shown
