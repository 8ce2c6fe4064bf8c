"""The words of page furniture, one file a language."""

import importlib
import pkgutil

import pytest

from factcheck.sources import wording
from factcheck.sources.marks import mark
from factcheck.sources.shapes import words

PHRASES = [(row, phrase) for one in wording.ALL for row in one.phrases for phrase in row.phrases.split("|")]


def test_every_language_file_is_in_the_table():
    files = [one.name for one in pkgutil.iter_modules(wording.__path__) if len(one.name) == 2]
    found = [importlib.import_module(f"factcheck.sources.wording.{name}").WORDS for name in files]
    assert found == list(wording.ALL)


def test_phrases_are_written_as_lines_are_compared():
    assert [phrase for _, phrase in PHRASES if not phrase.isascii() or words(phrase) != phrase.split(" ")] == []


def test_no_phrase_is_too_long_to_be_seen():
    assert [phrase for row, phrase in PHRASES if row.form != "label" and mark(phrase) is None] == []


def test_no_phrase_stands_twice_in_one_row():
    rows = [row.phrases.split("|") for one in wording.ALL for row in one.phrases]
    assert [row for row in rows if len(set(row)) != len(row)] == []


@pytest.mark.parametrize("one", wording.ALL, ids=lambda one: one.months.split()[0])
def test_a_language_knows_the_twelve_months_and_the_seven_days(one):
    assert len(one.months.split()) >= 12
    assert len(one.weekdays.split()) >= 7
