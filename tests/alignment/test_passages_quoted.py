"""A word exchanged in a quotation that is otherwise copied is told; spelling, grammar and other sentences are not."""

from __future__ import annotations

import pytest

import factcheck

STORY = """The bridge over the Tarve was closed on Sunday, and the buses took the long way round.

“{}”, said Karen Holt, who drives the school bus from Ambry to the coast.

Engineers found cracks in two of the piers, and the town wants to know who built them.
"""


def conflicts(one: str, other: str) -> list[str]:
    documents = [factcheck.Document(id=name, text=STORY.format(words)) for name, words in (("first", one), ("later", other))]
    return [finding.message for finding in factcheck.check(documents).findings if finding.verdict == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The children are tired of this road", "The children are proud of this road"),
        ("Nobody told us that the bridge was closed", "Nobody told us that the school was closed"),
    ],
)
def test_another_word_in_a_copied_quotation_is_a_conflict(one, other):
    assert len(conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The children are tired of this road", "The children are tired of this road"),
        ("The neighbors are tired of this road", "The neighbours are tired of this road"),
        ("The children is tired of this road", "The children are tired of this road"),
        ("We can not drive on this road", "We can't drive on this road"),
        ("The children are tired of this road", "The pupils have had enough of driving along here"),
    ],
)
def test_the_same_words_or_quite_other_ones_are_no_conflict(one, other):
    assert conflicts(one, other) == []
