"""What is read in one document, as a table."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from factcheck.extraction.derivation import Derivation
from factcheck.model import Document, Mention
from factcheck.reports.page.facts import counted
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import clip_middle
from factcheck.reports.page.sheet import Sheet
from factcheck.wording import short


def write_mentions(sheet: Sheet, document: Document, found: tuple[Mention, ...]) -> None:
    """One row a mention: line:column, kind, the words, the value; then how many of each kind."""
    rows = _rows(document, found)
    if rows:
        sheet.table(("place", "kind", "words", "value"), rows)
        sheet.blank()
    _write_sum(sheet, document, found)


def write_derivations(sheet: Sheet, document: Document, found: tuple[Mention, ...], derived: tuple[Derivation, ...]) -> None:
    """Each mention with its pattern, the entries of the lexicon that took part, and what it was counted from."""
    for row, mention, derivation in zip(_rows(document, found), found, derived, strict=True):
        place, kind, words, value = row
        sheet.line((place, "dim"), f" {kind} ", (words, "bold"), f" = {value}", hanging=2)
        if mention.pattern:
            sheet.labelled("pattern", harmless(mention.pattern))
        for entry in derivation.entries:
            sheet.labelled("word", harmless(f"{entry.text} → {entry.said}"))
        if derivation.anchor:
            sheet.labelled("counted", harmless(f"from {derivation.anchor.said}"))
    if found:
        sheet.blank()
    _write_sum(sheet, document, found)


def _write_sum(sheet: Sheet, document: Document, found: tuple[Mention, ...]) -> None:
    kinds = Counter(mention.kind for mention in found)
    each = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    sheet.line((f"{harmless(document.id)}: {counted(len(found), 'mention')}", "bold"), f" ({each})" if each else "")


def _rows(document: Document, found: tuple[Mention, ...]) -> list[tuple[str, str, str, str]]:
    starts = [0, *(at + 1 for at, character in enumerate(document.text) if character == "\n")]
    return [_row(mention, starts) for mention in found]


def _row(mention: Mention, starts: list[int]) -> tuple[str, str, str, str]:
    line = bisect_right(starts, mention.start)
    column = mention.start - starts[line - 1] + 1
    return f"{line}:{column}", mention.kind, clip_middle(mention.text), harmless(short(mention))
