"""How strongly two sentences look like one: log-odds of what they share against what chance would give.

Rare marks count more.  Shared digits count a little and never against, so a wrong number cannot move its passage.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from factcheck.alignment.passages.cognates import cognates
from factcheck.alignment.passages.compounds import parts
from factcheck.alignment.passages.marks import Story

_CHANCE = 0.8  # that a retold sentence keeps a concept or a kind (a judgement, measured on news in two languages)
_IDEA_CHANCE = 0.6  # an everyday word has more than one translation
_DIGITS_CHANCE = 0.7
_PART_CHANCE = 0.5  # that a compound's part stands alone in the other text
_CHANCES = {"idea": _IDEA_CHANCE, "digits": _DIGITS_CHANCE}
_MISS = 0.25  # a mark on one side alone counts so much: retelling drops and moves words
_CROWDED = 2_000  # pairs of sentences: a mark that would link more says nothing


@dataclass(frozen=True, slots=True)
class Evidence:
    """Log-odds for every pair of sentences: `rows[i] + columns[j] + shared[i].get(j, 0)`.

    `rows` and `columns` are what a sentence loses by marks that its counterpart lacks, `shared` what common marks give.
    `row_worth` and `column_worth` are what each sentence could share if its counterpart had all its marks: those that the
    other text shows somewhere, and in one language every word.
    """

    rows: list[float]
    columns: list[float]
    shared: list[dict[int, float]]
    row_worth: list[float]
    column_worth: list[float]

    def of(self, i: int, j: int) -> float:
        """The log-odds of sentence i of the left and j of the right."""
        return self.rows[i] + self.columns[j] + self.shared[i].get(j, 0.0)

    def kept(self, i: int, j: int) -> float:
        """The share of what the two sentences could have in common that they have, from 0 to 1."""
        worth = min(self.row_worth[i], self.column_worth[j])
        return min(1.0, self.shared[i].get(j, 0.0) / worth) if worth > 0.0 else 0.0


@dataclass(frozen=True, slots=True)
class _Link:
    """A mark with the sentences of the left and the right that show it or a cognate of it."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    chance: float
    against: bool = True  # whether it counts against two sentences that only one of them shows it


def evidence(left: Story, right: Story) -> Evidence:
    """The evidence that their shared marks give for each pair of sentences."""
    found = Evidence(
        [0.0] * left.length,
        [0.0] * right.length,
        [{} for _ in range(left.length)],
        [0.0] * left.length,
        [0.0] * right.length,
    )
    for link in _links(left, right):
        if len(link.rows) * len(link.columns) <= _CROWDED:
            _add(found, link, left.length, right.length)
    return found


def _links(left: Story, right: Story) -> Iterator[_Link]:
    yield from _word_links(left, right)
    one_language = left.article.language == right.article.language
    for mark, rows in left.places.items():
        columns = right.places.get(mark)
        # Within a language the words themselves are compared.
        if columns and mark[0] != "word" and not (one_language and mark[0] == "idea"):
            yield _Link(rows, columns, _CHANCES.get(mark[0], _CHANCE), against=mark[0] != "digits")


def _word_links(left: Story, right: Story) -> Iterator[_Link]:
    columns: dict[str, set[int]] = {}
    chance: dict[str, float] = {}
    met: set[str] = set()
    for pair in cognates(left.words, right.words):
        columns.setdefault(pair.left, set()).update(right.places["word", pair.right])
        chance[pair.left] = max(pair.chance, chance.get(pair.left, 0.0))
        met.add(pair.right)
    for one, other in _compounds(left, right):
        columns.setdefault(one, set()).update(right.places["word", other])
        chance.setdefault(one, _PART_CHANCE)
    for word, shown in columns.items():
        yield _Link(left.places["word", word], tuple(sorted(shown)), chance[word])
    if left.article.language == right.article.language:
        # Words that the other text lacks altogether tell nothing between two languages; within one they tell of two stories.
        yield from (_Link(left.places["word", word], (), _CHANCE, against=False) for word in left.words if word not in columns)
        yield from (_Link((), right.places["word", word], _CHANCE, against=False) for word in right.words if word not in met)


def _compounds(left: Story, right: Story) -> Iterator[tuple[str, str]]:
    """Words of two languages of which one is a part of the other, where a language writes compounds as one word."""
    if left.article.language == right.article.language:
        return
    if _writes_compounds(left):
        yield from parts(left.words, right.words)
    if _writes_compounds(right):
        yield from ((word, compound) for compound, word in parts(right.words, left.words))


def _writes_compounds(story: Story) -> bool:
    return "compound_links" in story.article.tokens.vocabulary.lexicon.options


def _add(found: Evidence, link: _Link, height: int, width: int) -> None:
    """Add what one mark says."""
    frequent = max(_share(len(link.rows), height), _share(len(link.columns), width))
    short = min(height, width) <= 2  # in a text of one or two sentences no mark is rare
    hit = max(log(max(link.chance / frequent, 1.0)), 0.5 if short else 0.0)
    miss = log((1 - 0.8 * link.chance) / (1 - min(_share(len(link.columns), width), 0.5))) if link.against else 0.0
    miss *= _MISS / 2 if short else _MISS
    weight = hit - 2 * miss
    for i in link.rows:
        found.rows[i] += miss
        found.row_worth[i] += weight
        row = found.shared[i]
        for j in link.columns:
            row[j] = row.get(j, 0.0) + weight
    for j in link.columns:
        found.columns[j] += miss
        found.column_worth[j] += weight


def _share(count: int, length: int) -> float:
    """How likely a sentence shows a mark by chance, smoothed."""
    return min(0.9, (count + 0.5) / (length + 1))
