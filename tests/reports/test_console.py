from __future__ import annotations

import re
from dataclasses import replace

import pytest

from factcheck.model import Document, Report, Unread
from factcheck.reports import View, find
from tests.reports import sample

CONSOLE = find("console")
ESCAPE = re.compile(r"\x1b\[[\d;]*m")


def page(report=sample.REPORT, **view):
    return CONSOLE.render(report, View(**view))


def cells(line):
    from rich.cells import cell_len

    return cell_len(ESCAPE.sub("", line))


def renamed(report: Report, old: str, new: str) -> Report:
    """The report with a document of another name and its claims moved there."""
    moved = {
        claim.id: replace(claim, document=new) for claim in report.claims if claim.document == old
    }  # fmt: skip

    def claims(some):
        return tuple(moved.get(one.id, one) for one in some)

    def reading(one):
        return replace(one, document=replace(one.document, id=new)) if one.document.id == old else one

    return replace(
        report,
        documents=tuple(reading(one) for one in report.documents),
        claims=claims(report.claims),
        facts=tuple(replace(fact, claims=claims(fact.claims)) for fact in report.facts),
        findings=tuple(replace(finding, claims=claims(finding.claims)) for finding in report.findings),
    )


def test_conflicts_come_first_then_doubts_then_agreement_then_the_sum():
    shown = page()
    order = ["1 conflict", "2 undecided", "1 compatible", "2 articles", "1 not read", "2 articles, 7 claims:"]
    places = [shown.rindex(words) if words.endswith(":") else shown.index(words) for words in order]
    assert places == sorted(places)


def test_a_finding_shows_both_passages_under_their_places_with_their_readings():
    assert page().startswith(
        """\
── 1 conflict ──────────────────────────────────────────────────────────────────

✗ Norwick ferry: opening
  “in October 2015” and “en novembre 2015” give two days for one opening

  desk/wire.txt:3:53
    HARBOUR CITY (Agency) - The Norwick ferry will open ▸in October 2015◂, the
    port said on Wednesday.
    → October 2015

  desk/gazette.txt:3:27
    Le bac de Norwick ouvrira ▸en novembre 2015◂, selon le port.
    → November 2015

  why       October 2015 and November 2015 share no day.
            One article is a month off: check with the port.
  compared  same entity: Norwick; same concepts: ferry, open (confidence 0.93)
  rule      date-conflict · error · 9f2c1a3b
"""
    )


def test_the_last_line_counts():
    assert page().splitlines()[-1] == "2 articles, 7 claims: 0 agree, 1 compatible, 0 changed, 1 conflict, 2 undecided"


def test_an_agreement_takes_two_lines_and_counts_origins():
    shown = page(replace(sample.REPORT, facts=(replace(sample.LEE, verdict="agree"),), findings=()))
    assert "✓ Ann Lee at Norwick Lines – " in shown
    assert "2 articles, 1 independent origin: desk/wire.txt:4:81, desk/gazette.txt:4:1" in shown


def test_names_that_are_written_alike_share_a_line():
    named = [replace(sample.LEE, id=f"f{i}", kind="name", verdict="agree") for i in (7, 8)]
    shown = page(replace(sample.REPORT, facts=tuple(named), findings=()))
    assert "written alike: " in shown
    assert "✓" not in shown


def test_an_article_without_a_date_says_so():
    assert "desk/gazette.txt\n  fr · publication date unknown\n" in page()


def test_what_was_not_read_is_named_with_its_reason():
    assert "desk/photo.jpg: it is not text" in page()


def test_quiet_leaves_findings_and_the_sum():
    shown = page(quiet=True)
    assert "✗ Norwick ferry: opening" in shown
    assert "Ann Lee at Norwick Lines" not in shown
    assert "publication" not in shown
    assert shown.splitlines()[-1].startswith("2 articles, 7 claims:")


def test_an_empty_report_is_its_sum():
    empty = Report((), (), (), (), (), "0.1.0")
    assert page(empty) == "0 articles, 0 claims: 0 agree, 0 compatible, 0 changed, 0 conflicts, 0 undecided\n"


@pytest.mark.parametrize("width", [40, 80, 100])
@pytest.mark.parametrize("color", [False, True], ids=["plain", "color"])
def test_no_line_is_wider_than_the_page(width, color):
    assert max(map(cells, page(width=width, color=color).splitlines())) <= width


def test_no_line_ends_in_spaces():
    assert not [line for line in page().splitlines() if line != line.rstrip()]


def test_color_marks_the_words_and_changes_no_other_character():
    shown = page(color=True)
    assert "\x1b[1;4min October 2015\x1b[0m" in shown
    assert ESCAPE.sub("", shown) == re.sub("[▸◂]", "", page()) or "▸" not in shown


def test_without_color_nothing_steers_the_terminal():
    assert "\x1b" not in page()


def test_a_place_that_shows_ascii_alone_gets_signs_of_its_own():
    shown = page(encoding="ascii")
    assert shown.isascii()
    assert ">>in October 2015<<" in shown


@pytest.mark.parametrize(
    "hostile", ["[red]x[/red].txt", ":smile:.txt", "x\x1b[2J.txt", "x\u202etxt.exe", "a\nb.txt", "x\udcff.txt"]
)
def test_a_file_name_is_never_markup_nor_a_code(hostile):
    shown = page(renamed(sample.REPORT, "desk/wire.txt", hostile), color=True)
    assert not re.search("[\u202e\udcff]|\x1b(?!\\[[\\d;]*m)", shown)
    assert "a\nb" not in shown
    if hostile.startswith(("[", ":")):
        assert hostile in shown


def test_the_text_of_an_article_is_never_markup_nor_a_code():
    text = sample.LOCAL.text.replace("Le bac", "[b]Le\x1b[2J \u202ebac[/b]")
    shift = len(text) - len(sample.LOCAL.text)
    mention = sample.OPEN_FR.mention
    moved = replace(sample.OPEN_FR, mention=replace(mention, start=mention.start + shift, end=mention.end + shift))
    local = Document(sample.LOCAL.id, text)
    documents = (replace(sample.REPORT.documents[0], document=local), sample.REPORT.documents[1])
    report = replace(sample.REPORT, documents=documents, findings=(replace(sample.FOUND, claims=(moved,)),))
    assert "[b]Le‹U+001B›[2J ‹U+202E›bac[/b]" in page(report)


def test_wide_characters_keep_to_the_page():
    wide = Unread("新聞/" + "渡船" * 40 + ".txt", "e\u0301" * 60)
    assert max(map(cells, page(replace(sample.REPORT, unread=(wide,))).splitlines())) <= 80


def test_the_table_of_mentions_has_a_row_each_and_a_sum():
    found = tuple(claim.mention for claim in sample.REPORT.claims if claim.document == sample.WIRE.id)
    shown = CONSOLE.mentions(sample.WIRE, found, View()).splitlines()
    assert shown[0].split() == ["place", "kind", "words", "value"]
    assert shown[1].split() == ["3:53", "date", "in", "October", "2015", "October", "2015"]
    assert shown[-1] == "desk/wire.txt: 4 mentions (2 date, 1 quantity, 1 role)"


def test_a_document_without_mentions_says_so():
    assert CONSOLE.mentions(sample.WIRE, (), View()) == "desk/wire.txt: 0 mentions\n"


def test_an_explanation_goes_from_the_words_to_the_verdict():
    shown = CONSOLE.explanation(sample.REPORT, sample.FOUND, None, View())
    order = ["“in October 2015”", "reading   October 2015", "interval  1 October 2015 – 31 October 2015"]
    order += ["wire.txt: 18 March 2015", "given from outside", "gazette.txt: unknown"]
    order += [
        "+2.10     same entity: Norwick",
        "-0.20     other language",
        "confidence 0.93",
        "readings  apart",
        "verdict   conflict",
        "share no day",
    ]
    places = [shown.index(words) for words in order]
    assert places == sorted(places)


def test_an_explanation_inside_one_document_needs_no_fact():
    assert "weekday-mismatch" in CONSOLE.explanation(sample.REPORT, sample.INSIDE, None, View())


def watching(severity="note", verdict="conflict", **changes):
    """The report with the opening watched."""
    lines = ("the articles contradict each other", "reported by date-conflict")
    watched = replace(
        sample.FOUND, id="77aa00000000", rule="norwick-opening", severity=severity, verdict=verdict,
        explanation=lines, watched="Opening of the Norwick line", **changes,
    )  # fmt: skip
    return replace(sample.REPORT, findings=(*sample.REPORT.findings, watched))


def test_what_is_watched_comes_first_by_its_name_with_each_place_and_how_it_stands():
    assert page(watching()).startswith(
        """\
── 1 watched fact ──────────────────────────────────────────────────────────────

✗ Opening of the Norwick line
  October 2015: desk/wire.txt:3:53
  November 2015: desk/gazette.txt:3:27
  stands    the articles contradict each other
            reported by date-conflict
  rule      norwick-opening · note · 77aa0000

── 1 conflict ──"""
    )


def test_what_is_watched_and_needs_a_decision_shows_its_passages():
    shown = page(watching("error"))
    assert "▸in October 2015◂" in shown[: shown.index("── 1 conflict ──")]


def test_what_is_watched_changes_nothing_below_and_is_counted_at_the_end():
    shown, before = page(watching()), page()
    rest = shown[shown.index("── 1 conflict ──") :]
    assert rest.splitlines()[:-2] == before.splitlines()[:-1]
    assert " ".join(rest.splitlines()[-2:]) == f"{before.splitlines()[-1]}; 1 watched fact: 1 conflict"


def test_a_watched_fact_that_no_article_tells_is_said():
    shown = page(watching("warning", "undecided", claims=(), fact=None))
    assert "? Opening of the Norwick line" in shown
    assert max(map(cells, shown.splitlines())) <= 80


def test_many_places_of_a_watched_fact_are_counted():
    many = tuple(replace(sample.OPEN_EN, id=f"c{number}") for number in range(15))
    assert "\n  and 3 more\n" in page(watching(claims=many))


def test_what_was_read_but_not_compared_in_full_has_a_heading_of_its_own():
    unread = (Unread("a.pdf", "binary file"), Unread("b.txt", "line 3: a sentence with 140 figures", partly=True))
    shown = page(replace(sample.REPORT, unread=unread))
    assert shown.index("1 not read") < shown.index("a.pdf") < shown.index("1 not compared in full") < shown.index("b.txt")
