from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.page.harmless import harmless

SHOWN = {
    "escape": ("\x1b[31mred", "‹U+001B›[31mred"),
    "bell": ("a\x07b", "a‹U+0007›b"),
    "C1 control": ("a\x9bb", "a‹U+009B›b"),
    "right-to-left override": ("abc\u202edef", "abc‹U+202E›def"),
    "isolate": ("\u2067abc\u2069", "‹U+2067›abc‹U+2069›"),
    "zero-width space": ("a\u200bb", "a‹U+200B›b"),
    "byte order mark": ("\ufeffa", "‹U+FEFF›a"),
    "soft hyphen": ("co\u00adop", "co‹U+00AD›op"),
    "Hangul filler": ("a\u3164b", "a‹U+3164›b"),
    "lone surrogate": ("a\udc80b", "a‹U+DC80›b"),
    "tag character": ("a\U000e0041", "a‹U+E0041›"),
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.values(), ids=SHOWN)
def test_what_cannot_be_seen_is_shown(text, shown):
    assert harmless(text) == shown


@pytest.mark.parametrize(
    "text", ["L’Oréal à 62 h", "e\u0301te\u0301", "日本語", "330\u202f000", "עברית", "हिन्दी", "[bold]:smile:[/bold]"]
)
def test_what_can_be_seen_stays(text):
    assert harmless(text) == text


def test_line_ends_and_tabs_become_spaces():
    assert harmless("one\r\ntwo\nthree\tfour\rfive") == "one two three four five"


def test_a_tower_of_marks_is_cut_down():
    assert harmless("a" + "\u0301" * 6) == "a" + "\u0301" * 4 + "‹U+0301›" * 2


@given(st.text())
def test_nothing_that_steers_a_terminal_gets_through(text):
    assert not any(category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in harmless(text))
