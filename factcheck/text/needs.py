"""What a text must hold for a pattern to be able to match: most patterns find nothing in most articles.

To compile a pattern takes longer than to find that one of the categories it cannot do without is nowhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

# Options, each with all its parts: a part is a place as written, or options again.  `((),)` needs nothing.
Need = tuple[tuple["str | Need", ...], ...]

_BODY = r'~?(?:"""|"[^"]+"|\*|[^{}\d,\s"|~][^{}\s"|~]*)'
PLACE = re.compile(rf"\{{{_BODY}(?:\|{_BODY})*\}}")
_WORD = re.compile(r"\w+")
_PIECE = re.compile(
    rf"""
      (?P<open> \( (?: \? (?: P[<=]\w+>? | : | > | <?= | (?P<not><?!) ) )? )
    | (?: (?P<place> {PLACE.pattern} ) | (?P<close> \) ) ) (?P<optional> \s*(?: [?*] | \{{0?, | \{{0\}} ) )?
    | (?P<or> \| )
    """,
    re.VERBOSE,
)


# Categories of tokens that are in every article, and often: they show little.
_FREQUENT = frozenset({"number", "wordnumber", "ordinal", "day", "hour", "minute", "the", "of", "in", "dash", "rangeend"})


@cache
def need(pattern: str) -> Need:
    """What a match of the pattern needs; look-ahead and look-behind count, what may be missing does not."""
    return _options(_PIECE.finditer(pattern))[0]


def is_met(need: Need, holds: Callable[[str], bool]) -> bool:
    """Whether a text meets the need; `holds` tells of a place as written, "{month}", whether the text has such a token."""
    return any(all(holds(part) if isinstance(part, str) else is_met(part, holds) for part in option) for option in need)


def shown_by(pattern: str) -> frozenset[str]:
    """Places of which every match holds one, rather rare ones than frequent ones; none where a match needs nothing."""
    return _shown(need(pattern))


def _shown(need: Need) -> frozenset[str]:
    choices = [[frozenset({part}) if isinstance(part, str) else _shown(part) for part in option] for option in need]
    told = [min(filter(None, options), key=_frequency, default=frozenset[str]()) for options in choices]
    return frozenset().union(*told) if all(told) else frozenset()


def _frequency(places: frozenset[str]) -> int:
    return sum('"' in place or not _FREQUENT.isdisjoint(_WORD.findall(place)) for place in places)


def _options(pieces: Iterator[re.Match[str]]) -> tuple[Need, bool]:
    """The need up to the end of the group, and whether the group may be missing."""
    options: list[list[str | Need]] = [[]]
    for piece in pieces:
        if piece["close"]:
            return tuple(map(tuple, options)), bool(piece["optional"])
        if piece["or"]:
            options.append([])
        elif piece["open"]:
            group, optional = _options(pieces)
            options[-1] += [] if optional or piece["not"] or () in group else [group]
        elif not piece["optional"]:
            options[-1].append(piece["place"])
    return tuple(map(tuple, options)), False
