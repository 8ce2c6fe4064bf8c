"""What is read in which language, counted in the lexicons themselves.

A kind is read with the words of its categories: without any of them it is not read.  Languages of the second tier are read for
some kinds alone, whatever their tables hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.languages import codes, lexicon
from factcheck.languages.extras import EXTRAS
from factcheck.languages.frozen import frozen_codes
from factcheck.languages.schema import SECOND, Lexicon

# kind → the categories whose words it is read with; each is explained in the module that uses it.
KINDS: Mapping[str, tuple[str, ...]] = {
    "dates": (
        "month",
        "weekday",
        "shortweekday",
        "dayword",
        "unitword",
        "season",
        "holiday",
        "deictic",
        "postdeictic",
        "reference",
    ),
    "times": ("hourmark", "oclock", "noon", "meridiem", "partofday", "timezone", "quarterhour"),
    "durations": ("timeunit", "few", "halfword", "stretch"),
    "recurrences": ("each", "frequency", "everyother", "once"),
    "numbers": ("cardinal", "one", "hundred", "scale", "scalemark", "fraction", "collective", "multitude"),
    "hedges": ("hedge", "posthedge", "timehedge", "pointhedge"),
    "ranges": ("between", "from", "rangelink"),
    "ratios": ("fraction", "outof", "times", "manyfold", "multiplying"),
    "ordinals": ("ordinal", "ordinalmark"),
    "percent": ("percent", "pointword"),
    "money": ("currency", "moneyword", "subunit"),
    "units": ("measure",),
    "ages": ("agemark", "old", "yearold", "ageword", "ageverb", "agebefore", "agedword", "agedtens"),
    "scores": ("winning", "ballot", "versus"),
    "codes": ("numbered",),
    "offices": ("office", "portfolio", "deputy", "capacity", "leads", "ledby"),
    "names": ("title", "surname", "orgword", "companysuffix", "placeword", "country", "demonym"),
    "quotes": ("speechverb",),
    "status": ("planning", "denying", "supposing"),
    "attribution": ("according", "saying", "teller", "wire"),
}  # fmt: skip
BY_TIER: Mapping[int, frozenset[str]] = {SECOND: frozenset({"dates", "numbers", "percent", "money"})}


@dataclass(frozen=True, slots=True)
class Coverage:
    """One language: `words` is how many words and phrases each kind is read with, those without any left out.

    `concepts` and `examples` count what its file has of them; `extended` tells that words were added by hand.
    """

    code: str
    name: str
    tier: int
    words: Mapping[str, int]
    concepts: int = 0
    examples: int = 0
    extended: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The coverage as `factcheck languages --format json` prints it."""
        counts = {"concepts": self.concepts, "examples": self.examples}
        return {
            "code": self.code,
            "name": self.name,
            "tier": self.tier,
            "words": dict(self.words),
            **counts,
            "extended": self.extended,
        }


def coverage(language: Lexicon) -> Coverage:
    """What is read in the language of that lexicon."""
    kinds = BY_TIER.get(language.tier, KINDS.keys())
    counts = {kind: _count(language, KINDS[kind]) for kind in KINDS if kind in kinds}
    return Coverage(
        language.code,
        language.name,
        language.tier,
        {kind: number for kind, number in counts.items() if number},
        len(language.concepts),
        len(language.examples),
        language.code in EXTRAS,
    )


def languages() -> tuple[Coverage, ...]:
    """Every language that is read with words of its own, the first tier first, sorted by code."""
    first = codes()
    return tuple(coverage(lexicon(code)) for code in (*first, *(code for code in frozen_codes() if code not in first)))


def _count(language: Lexicon, categories: tuple[str, ...]) -> int:
    rows = (row for category in categories for row in language.words.get(category, {}).values())
    return len({word for row in rows for word in row.split("|") if word.strip()})
