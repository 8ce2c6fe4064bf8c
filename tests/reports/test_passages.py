from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.page.passages import LONGEST, Passage, passage


def around(text, words, room=40):
    start = text.index(words)
    return passage(text, start, start + len(words), room)


def test_a_short_paragraph_is_quoted_whole():
    assert around("The ferry opens in May, the port said.", "in May") == Passage(
        "The ferry opens ", "in May", ", the port said."
    )


def test_a_passage_is_its_sentence():
    text = "Nobody knew. The ferry opens in May. The mayor cheered."
    assert around(text, "in May") == Passage("The ferry opens ", "in May", ".")


def test_a_title_before_a_name_ends_no_sentence():
    assert around("It was Dr. Lee, 45, who won.", "45").before == "It was Dr. Lee, "


def test_a_long_sentence_is_clipped_at_words_on_both_sides():
    found = around("one two three " * 20 + "in May" + " four five six" * 20, "in May")
    assert found.before.startswith("… ")
    assert found.after.endswith(" …")
    assert set(found.before.split()) <= {"…", "one", "two", "three"}
    assert set(found.after.split()) <= {"…", "four", "five", "six"}


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n \t\n"], ids=["blank", "windows", "spaces"])
def test_a_passage_stops_at_a_blank_line(gap):
    assert around(f"A title without a stop{gap}It opens in May{gap}Advertisement", "in May") == Passage(
        "It opens ", "in May", ""
    )


def test_a_passage_stops_where_a_finished_line_ends():
    assert around("Jump to: menu.\nIt opens in May.\nAdvertisement", "in May") == Passage("It opens ", "in May", ".")


def test_wrapped_lines_become_one():
    assert around("The ferry of the\nharbour opens\nin May at\nlast", "in May") == Passage(
        "The ferry of the harbour opens ", "in May", " at last"
    )


def test_long_words_lose_their_middle():
    text = "“" + "word " * 100 + "”"
    found = passage(text, 0, len(text))
    assert len(found.words) <= LONGEST + 3
    assert " … " in found.words


def test_text_without_spaces_is_cut_where_it_must():
    found = around("船" * 200 + "五月" + "港" * 200, "五月")
    assert found.before == "… " + "船" * 40
    assert found.after == "港" * 40 + " …"


@given(st.text(max_size=300), st.data())
def test_any_span_of_any_text_has_a_passage_on_one_line(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = passage(text, start, end, room=20)
    assert "\n" not in found.before + found.words + found.after
