"""Front matter and sidecars."""

from datetime import date, datetime

import pytest

from factcheck.errors import InputError
from factcheck.sources.base import Metadata
from factcheck.sources.metadata import front_matter, front_matter_end, parse_published


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_front_matter_ends_after_its_second_rule(end):
    block = end.join(["---", "title: Bridge", "published: 2015-03-20", "tags:", "  - river", "# a note", "---", ""])
    assert front_matter_end(block + "The bridge opened.") == len(block)
    assert front_matter(block + "The bridge opened.", "a.md") == Metadata(date(2015, 3, 20))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bridge opened.",
        "---",
        "---\nThe bridge opened.\n---\nIt is long.",
        "---\npublished: 2015-03-20\nThe block was never closed.",
        "----\na: b\n---\n",
        " ---\na: b\n---\n",
    ],
)
def test_other_texts_have_none(text):
    assert front_matter_end(text) == 0
    assert front_matter(text, "a.md") == Metadata()


@pytest.mark.parametrize(
    "entry",
    ["publisher: The Gazette", "draft: true", "published: true", "publish: false", "layout: post", "language:", "PUBLISHED AT"],
)
def test_entries_that_are_not_ours_are_left_alone(entry):
    assert front_matter(f"---\n{entry}\n---\n", "a.md") == Metadata()


@pytest.mark.parametrize("entry", ['language: "fr-CA"  # of Quebec', "language: 'FR-CA'", "language : fr-CA"])
def test_values_may_be_quoted_and_commented(entry):
    assert front_matter(f"---\n{entry}\n---\n", "a.md").language == "fr-CA"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2015-03-20", date(2015, 3, 20)),
        ("2015-03-20 10:32", datetime(2015, 3, 20, 10, 32)),
        ("2015-03-20T10:32:00+02:00", datetime(2015, 3, 20, 10, 32)),
    ],
)
def test_a_day_or_a_minute_by_the_writers_own_clock(words, day):
    assert parse_published(words, "--published") == day


@pytest.mark.parametrize("words", ["yesterday", "2015", "31-02-2015", "2015-02-31", ""])
def test_anything_else_is_refused_with_an_example(words):
    with pytest.raises(InputError, match="such as 2015-03-20"):
        parse_published(words, "--published")
