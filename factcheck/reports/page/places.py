"""Where a claim stands, and its words marked in their passage."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Claim
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import passage
from factcheck.reports.page.sheet import Part, Sheet
from factcheck.wording import reading

LISTED = 3  # places named in a list before "and 4 more"


def place(claim: Claim) -> str:
    """file:line:column, counting from 1."""
    return f"{harmless(claim.document)}:{claim.line}:{claim.column}"


def at(text: str, start: int) -> str:
    """line:column of an offset, within a document that was named."""
    return f"{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"


def places(claims: Sequence[Claim]) -> str:
    """The first places and the number of others."""
    listed = ", ".join(place(claim) for claim in claims[:LISTED])
    return f"{listed} and {len(claims) - LISTED} more" if len(claims) > LISTED else listed


def quote_claim(sheet: Sheet, claim: Claim, text: str, indent: int = 2) -> None:
    """The place, the passage with the claim's words marked, and what they can mean."""
    sheet.line((place(claim), "cyan"), indent=indent, hanging=2)
    sheet.line(*marked(sheet, claim, text), indent=indent + 2)
    sheet.line(harmless(reading(claim.mention)), indent=indent + 2, hanging=2, lead=("→ ", "dim"))


def marked(sheet: Sheet, claim: Claim, text: str) -> tuple[Part, ...]:
    """The passage: the words underlined where there is colour, between signs elsewhere."""
    found = passage(text, claim.mention.start, claim.mention.end)
    if sheet.view.color:
        return (found.before, (found.words, "bold underline"), found.after)
    return (f"{found.before}▸{found.words}◂{found.after}",)
