"""What is read in which language, on the page."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.coverage import BY_TIER, KINDS, Coverage
from factcheck.languages.schema import FIRST, SECOND
from factcheck.reports.page.facts import counted
from factcheck.reports.page.sheet import Sheet

NONE = "–"


def write_languages(sheet: Sheet, found: Sequence[Coverage]) -> None:
    """A column a language of the first tier, with the number of words for each kind; then the second tier, by name."""
    first, second = ([one for one in found if one.tier == tier] for tier in (FIRST, SECOND))
    sheet.heading(f"{counted(len(first), 'language')} with a file")
    sheet.line("Words and phrases by what they are read for; numbers in digits, signs and ISO dates need none.")
    sheet.blank()
    rows = [(kind, *(_number(one.words.get(kind, 0)) for one in first)) for kind in KINDS]
    rows += [(kind, *(_number(getattr(one, kind)) for one in first)) for kind in ("concepts", "examples")]
    sheet.table(("", *(one.code for one in first)), rows)
    sheet.blank()
    sheet.heading(f"{counted(len(second), 'language')} of the second tier")
    kinds = ", ".join(kind for kind in KINDS if kind in BY_TIER[SECOND])
    sheet.line(f"Read with the frozen names of CLDR and dateparser for {kinds} alone; their mentions say so.")
    sheet.line("To those extended, words are added by hand.")
    sheet.blank()
    for label, extended in (("extended", True), ("frozen", False)):
        sheet.labelled(label, ", ".join(f"{one.name} ({one.code})" for one in second if one.extended is extended))
    sheet.blank()
    sheet.line("Any other language is read by its digits, signs and capitals.")


def _number(count: int) -> str:
    return f"{count:,}" if count else NONE
