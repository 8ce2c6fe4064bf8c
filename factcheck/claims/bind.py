"""What a number is bound to by its words: whose age it is, what befell the people it counts.

Strictly: a claim is bound only by a pattern that binds, never by the nearest name or verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.scene import Scene
from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name
from factcheck.values.quantities import Quantity

# What befalls people; two words for one fate are one deed.
FATES = {
    "kill": "kill", "die": "kill", "injure": "injure", "shoot": "shoot", "arrest": "arrest", "missing": "missing",
    "homeless": "homeless", "evacuate": "evacuate", "employee": "employee",
}  # fmt: skip
_PARTING = ("number", "subordinator", "according", "and")
_MARKS = frozenset(',;:.()—–"“”«»')
_CLAUSE = frozenset(";:()—–\n")
_LONGEST = 40  # tokens of a clause on either side of the number that are looked at
_INCLUDING = 2  # tokens from "including" to the number
_AFTER = 7  # tokens from a count to what befell the counted
_BEFORE = 2  # tokens from a verb to the count it governs
_LINKING = ("copula", "article", "agemark", "agebefore", "placelink")
_LINKS = 3  # of them between a name and its age
_GAP = 5  # words between "a 19-year-old" and the name


def bound_deed(here: Scene, mention: Mention) -> str | None:
    """The fate of the people counted ("12 people were killed", "killing 12", "12 morts"), None where none is bound."""
    if mention.kind != "quantity":
        return None
    after = range(mention.last, min(here.sentence.last, mention.last + _AFTER))
    before = range(mention.first - 1, max(here.sentence.first, mention.first - _BEFORE) - 1, -1)
    return _first_fate(here, after) or _first_fate(here, before)


def _first_fate(here: Scene, places: range) -> str | None:
    """The first fate on the way, told by a word or by several, unless something parts it from the count."""
    tokens = here.tokens
    told = here.near(min(places, default=0), max(places, default=-1) + 1)
    fates = {token: FATES[name] for token, name in told if name in FATES}
    for i in places:
        if any(part in tokens.entries[i] for part in _PARTING) or tokens.word(i) in _MARKS:
            return None
        if "fate" in tokens.entries[i]:
            return str(tokens.entries[i]["fate"])
        if i in fates:
            return fates[i]
    return None


def is_portion(here: Scene, mention: Mention) -> bool:
    """Whether the number is a part of another one: "including 41 children", "62 of them", "cinquante-huit des morts"."""
    tokens, last, value = here.tokens, mention.last, mention.value
    if not isinstance(value, Quantity) or value.stated is None or value.stated % 1:
        return False
    before = range(max(here.sentence.first, mention.first - _INCLUDING), mention.first)
    if any("includingcue" in tokens.entries[i] for i in before):
        return True
    after = [tokens.entries[i] for i in range(last, min(here.sentence.last, last + 2))]
    return bool(after) and (
        "partitivealone" in after[0] or (len(after) > 1 and "partitive" in after[0] and "partitivewhole" in after[1])
    )


def of_another_event(here: Scene, mention: Mention) -> bool:
    """Whether the words between the marks around the number speak of another event: "an aftershock of magnitude 5.1"."""
    tokens = here.tokens
    first, last = mention.first, mention.last
    while first > max(here.sentence.first, mention.first - _LONGEST) and tokens.word(first - 1) not in _CLAUSE:
        first -= 1
    while last < min(here.sentence.last, mention.last + _LONGEST) and tokens.word(last) not in _CLAUSE:
        last += 1
    return any("otherevent" in tokens.entries[i] for i in range(first, last))


def holder(here: Scene, mention: Mention) -> Mention | None:
    """The name whose age the mention gives, None where no pattern binds one."""
    if mention.kind != "age":
        return None
    tokens = here.tokens
    persons = [one for one in here.named if isinstance(one.value, Name) and one.value.type in ("person", "other")]
    before = [one for one in persons if one.last <= mention.first and _binds_back(tokens, one, mention)]
    if before:
        return before[-1]
    after = [one for one in persons if one.first >= mention.last and _binds_on(tokens, mention, one)]
    return after[0] if after else None


def _binds_back(tokens: Tokens, name: Mention, age: Mention) -> bool:
    """NAME, 18 · NAME (18) · NAME is/was/aged 18 · NAME, a 18-year-old · NAME, âgé de 18 ans · NAME, of PLACE, 18."""
    inner = list(range(name.last, age.first))
    if inner and tokens.word(inner[0]) in ",(":
        inner = inner[1:]
        place = bool(inner) and "placelink" in tokens.entries[inner[0]] and tokens.word(inner[-1]) == "," and len(inner) <= _GAP
        return place or _only_links(tokens, inner)
    return (bool(inner) or "agemark" in tokens.entries[age.first]) and _only_links(tokens, inner)


def _only_links(tokens: Tokens, between: Sequence[int]) -> bool:
    """Whether nothing but "is", "a", "aged", "âgé de" stands there."""
    return len(between) <= _LINKS and all(any(link in tokens.entries[i] for link in _LINKING) for i in between)


def _binds_on(tokens: Tokens, age: Mention, name: Mention) -> bool:
    """A 19-year-old [student] [,] NAME, with nothing but common words between."""
    between = list(range(age.last, name.first))
    if between and tokens.word(between[-1]) == ",":
        between = between[:-1]
    plain = all(tokens.word(i)[0].isalpha() for i in between)
    loose = any("agebreak" in tokens.entries[i] or "subordinator" in tokens.entries[i] for i in between)
    return len(between) <= _GAP and plain and not loose
