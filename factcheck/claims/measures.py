"""What a number measures, in words that every language has: a magnitude, a price, the injured.

Categories: `measureword` for what has no concept of its own; `perunit` before what a price is for ("a share"); `numberof` what
counts ("the number of"); `fate` what befell the counted, where it takes several words ("lost their homes").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.bind import FATES
from factcheck.claims.concepts import found
from factcheck.claims.scene import Scene
from factcheck.languages.concepts import MEASURES
from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.values.quantities import Quantity

KINDS = frozenset({"quantity", "money", "percent"})
_BEFORE = 10  # tokens from the word for what is measured to the number
_AFTER = 4
_COUNTED = 5  # tokens from "number" to what is counted: "the number of people killed"
_BREAKS = frozenset(";:()—–.!?\n")
_LINKS = ("officeof", "the", "definite", "article", "article2", "locative")


def measure_of(here: Scene, mention: Mention) -> str | None:
    """What the mention measures, None where its words do not say: an attribute ("magnitude", "price"), what it is for ("per
    share"), or the fate of the counted ("injure") as far as the words before the number tell it."""
    value = mention.value
    if mention.kind not in KINDS or not isinstance(value, Quantity):
        return None
    if each := _per(here.tokens, mention):
        return f"per {each}"
    if converted := _converted(here, mention):
        return measure_of(here, converted)
    counted = mention.kind == "quantity" and not value.unit and value.item
    around = max(here.sentence.first, mention.first - _BEFORE), min(here.sentence.last, mention.last + _AFTER)
    named = dict(_named(here, *around))
    return _after(here, mention, named) or (None if counted else _before(here, mention, named))


def _converted(here: Scene, mention: Mention) -> Mention | None:
    """The sum that this one in brackets gives in another currency: "$3.5 billion (€3.2 billion)"."""
    if mention.kind != "money" or here.tokens.word(mention.first - 1) != "(":
        return None
    return next((one for one in here.sums if one.last == mention.first - 1), None)


def _named(here: Scene, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Those of the tokens from `first` to `last` (half-open) that say what is measured."""
    tokens = here.tokens
    for i in range(first, last):
        if "measureword" in tokens.entries[i]:
            yield i, str(tokens.entries[i]["measureword"])
    for i, concept in here.near(first, last):
        if concept in MEASURES:
            yield i, concept


def _per(tokens: Tokens, mention: Mention) -> str | None:
    """What a price is for: "$65.40 a share", "65,40 dollars par action", "$65.40 in cash for each share"."""
    for i in range(mention.last, min(len(tokens) - 1, mention.last + _AFTER)):
        if "perunit" in tokens.entries[i]:
            return next((concept for _, concept in found(tokens, i + 1, min(i + 3, len(tokens)))), None)
        if mention.kind != "money" or not tokens.word(i).islower():
            return None
    return None


def _after(here: Scene, mention: Mention, named: dict[int, str]) -> str | None:
    """6.6-magnitude; 12 km de profondeur; five million euros in emergency aid."""
    tokens = here.tokens
    for i in range(mention.last, min(here.sentence.last, mention.last + _AFTER)):
        if i in named:
            return named[i]
        word, entry = tokens.word(i), tokens.entries[i]
        linked = any(link in entry for link in _LINKS) or word in "-‑" or (i > mention.last and word.islower())
        if not linked or "number" in entry or "and" in entry:
            return None
    return None


def _before(here: Scene, mention: Mention, named: dict[int, str]) -> str | None:
    """A depth of 12 km; put the magnitude of Monday's shock at 6.6; the number of dead climbed to 403."""
    tokens = here.tokens
    for i in range(mention.first - 1, max(here.sentence.first, mention.first - _BEFORE) - 1, -1):
        if i in named:
            return named[i]
        entry = tokens.entries[i]
        if "numberof" in entry:
            return _counted(here, i)
        if ("number" in entry and i not in here.dated) or tokens.word(i) in _BREAKS:
            return None
    return None


def _counted(here: Scene, at: int) -> str | None:
    """What "the number of" counts: a fate, if it is one."""
    after = (FATES.get(concept) for _, concept in here.near(at + 1, at + 1 + _COUNTED))
    return next((fate for fate in after if fate), None)
