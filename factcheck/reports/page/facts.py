"""Facts that need no block: a line or two each."""

from __future__ import annotations

from dataclasses import replace

from factcheck.model import Claim, Fact
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.places import places
from factcheck.reports.page.sheet import COLORS, SIGNS, Sheet
from factcheck.text.vocabulary import bare
from factcheck.values.labels import Role
from factcheck.wording import role_in_words, short

READINGS = 3  # different readings named in one line


def write_fact(sheet: Sheet, fact: Fact) -> None:
    """The fact with what it says, then how many articles and independent origins stand behind it, and where."""
    sign = (f"{SIGNS[fact.verdict]} ", COLORS[fact.verdict])
    sheet.line((harmless(fact.title), "bold"), " – ", harmless(readings(fact)), hanging=2, lead=sign)
    if fact.verdict not in ("agree", "compatible"):
        sheet.line(harmless(fact.reason), indent=2)
    sheet.line((f"{support(fact)}: {places(fact.claims)}", "dim"), indent=2, hanging=2)


def readings(fact: Fact) -> str:
    """The different readings of the fact's claims, in order of place; an office without the person that the title names."""
    said = list(dict.fromkeys(_reading(claim, fact.title) for claim in fact.claims))
    return " / ".join(said[:READINGS]) + (f" and {len(said) - READINGS} more" if len(said) > READINGS else "")


def _reading(claim: Claim, title: str) -> str:
    value = claim.mention.value
    if isinstance(value, Role) and value.person and bare(title).startswith(bare(value.person)):
        return role_in_words(replace(value, person=""))
    return short(claim.mention)


def support(fact: Fact) -> str:
    """ "3 articles, 2 independent origins"."""
    articles = len({claim.document for claim in fact.claims})
    return f"{counted(articles, 'article')}, {counted(fact.origins, 'independent origin')}"


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 article", "0 conflicts"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
