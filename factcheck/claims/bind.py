"""What a number is bound to by its words: whose age it is, what befell the people it counts.

Strictly: a claim is bound only by a pattern that binds, never by the nearest name or verb.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.claims.scene import Scene
from factcheck.model import Mention
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name

# What befalls people; two words for one fate are one deed.
FATES = {"kill": "kill", "die": "kill", "injure": "injure", "shoot": "shoot", "arrest": "arrest", "missing": "missing"}
_PARTING = ("number", "subordinator", "according", "and")
_MARKS = frozenset(',;:.()—–"“”«»')
_AFTER = 7  # tokens from a count to what befell the counted
_BEFORE = 2  # tokens from a verb to the count it governs
_GAP = 5  # words between "a 19-year-old" and the name


def bound_deed(here: Scene, mention: Mention) -> str | None:
    """The fate of the people counted ("12 people were killed", "killing 12", "12 morts"), None where none is bound."""
    if mention.kind != "quantity":
        return None
    fates = {token: FATES[name] for token, name in here.concepts if name in FATES}
    after = range(mention.last, min(here.sentence.last, mention.last + _AFTER))
    before = range(mention.first - 1, max(here.sentence.first, mention.first - _BEFORE) - 1, -1)
    return _first_fate(here.tokens, after, fates) or _first_fate(here.tokens, before, fates)


def _first_fate(tokens: Tokens, places: range, fates: Mapping[int, str]) -> str | None:
    """The first fate on the way, unless something parts it from the count."""
    for i in places:
        if any(part in tokens.entries[i] for part in _PARTING) or tokens.word(i) in _MARKS:
            return None
        if i in fates:
            return fates[i]
    return None


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
    """NAME, 18 · NAME (18) · NAME is/was/aged 18 · NAME, a 18-year-old · NAME, of PLACE, 18."""
    between = [tokens.word(i) for i in range(name.last, age.first)]
    if not between:
        return "agemark" in tokens.entries[age.first]
    if between[0] in ",(":
        inner = between[1:]
        if not inner:
            return True
        place = "placelink" in tokens.entries[name.last + 1] and inner[-1] == "," and len(inner) <= _GAP
        article = len(inner) == 1 and "article" in tokens.entries[age.first - 1]
        copula = len(inner) == 1 and "copula" in tokens.entries[age.first - 1]
        return place or article or copula
    return len(between) == 1 and "copula" in tokens.entries[name.last]


def _binds_on(tokens: Tokens, age: Mention, name: Mention) -> bool:
    """A 19-year-old [student …] NAME, with nothing but common words between."""
    between = range(age.last, name.first)
    if len(between) > _GAP:
        return False
    words = [tokens.word(i) for i in between]
    if words and words[0] == ",":
        return len(words) == 1
    plain = all(word[0].isalpha() for word in words)
    loose = any("agebreak" in tokens.entries[i] or "subordinator" in tokens.entries[i] for i in between)
    return plain and not loose and "years" not in words
