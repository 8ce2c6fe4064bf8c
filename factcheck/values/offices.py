"""Offices in canonical English: where each is held, which are singular, which hold others, which exclude each other.

The vocabulary is open (a word that no row knows is an office all the same); the rows below are a judgement about what news
calls an office.  "president" is of a company or a body, "state president" of a state; "minister" of no named ministry holds
every "minister of …".  In payloads of a lexicon "+" joins what one person holds at once, "/" parts what a word may mean.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

Readings = tuple[frozenset[str], ...]

# Offices of a state, those of the government apart: everything else belongs to a company, a body, a town.
_STATE = frozenset(
    {
        "head of state", "state president", "king", "queen", "emperor", "sultan", "emir", "head of government",
        "prime minister", "chancellor", "deputy prime minister", "state vice president", "minister", "junior minister",
        "crown prince",
    }
)  # fmt: skip

# One holder for each organisation at one time.
_SINGULAR = frozenset(
    {
        "head of state", "state president", "king", "queen", "emperor", "sultan", "emir", "head of government",
        "prime minister", "chancellor", "crown prince", "state vice president", "chair", "chief executive",
        "secretary general", "attorney general", "mayor", "governor", "lieutenant governor", "police chief",
        "police commissioner", "fire chief", "sheriff", "pope", "chief justice", "chief financial officer",
        "chief operating officer", "chief of staff", "district attorney",
    }
)  # fmt: skip

# Offices that lead: two different ones of one person at one body are a question, though one person may hold both.
_TOP = frozenset(
    {
        "head of state", "state president", "king", "queen", "emperor", "head of government", "prime minister",
        "chancellor", "chair", "chief executive", "president", "managing director", "deputy prime minister",
        "vice president", "state vice president", "secretary general", "mayor", "governor", "minister",
        "chief financial officer", "chief operating officer", "police chief", "sheriff", "district attorney",
    }
)  # fmt: skip

_HOLDS = {
    "state president": "head of state",
    "king": "head of state",
    "queen": "head of state",
    "emperor": "head of state",
    "prime minister": "head of government",
    "chancellor": "head of government",
    "senator": "member of parliament",
    "representative": "member of parliament",
    "emir": "head of state",
    "sultan": "head of state",
}

# Nobody holds two of these in one state at one time.  (A US president is head of state and of government: neither is here.)
_EXCLUSIVE = frozenset(
    {
        "state president",
        "king",
        "queen",
        "emperor",
        "prime minister",
        "chancellor",
        "deputy prime minister",
        "state vice president",
    }
)
_CROWNS = frozenset({"king", "queen", "emperor"})
_NEVER_WITH_MINISTRY = _CROWNS | {"state president"}
# A prime minister who keeps a ministry is still called prime minister (a judgement; a chancellor may be one of the exchequer).
_NEVER_WITH_PORTFOLIO = _NEVER_WITH_MINISTRY | {"prime minister"}

# Nobody is two of these in one case.
_OF_COURT = frozenset({"judge", "prosecutor", "lawyer"})

# Ministries that one minister often holds together, or that languages name differently, never exclude each other.
_MINISTRIES = (
    frozenset(
        {"finance", "economy", "budget", "trade", "industry", "energy", "oil", "planning", "tourism", "development", "labour"}
    ),
    frozenset({"foreign affairs", "European affairs", "trade", "development", "immigration"}),
    frozenset({"the interior", "justice", "homeland security", "immigration"}),
    frozenset({"defence"}),
    frozenset({"health", "social affairs", "labour", "sport", "housing"}),
    frozenset({"education", "higher education", "science", "culture", "sport", "information", "tourism"}),
    frozenset({"environment", "agriculture", "energy", "transport", "housing", "planning", "science", "industry"}),
)
_PREFIX = "minister of "


def ministry(portfolios: Iterable[str]) -> frozenset[str]:
    """The offices of who holds those ministries."""
    return frozenset(_PREFIX + portfolio for portfolio in portfolios)


@cache
def readings(words: str, *, of_state: bool | None = None) -> Readings:
    """What a lexicon's payload may mean, in its order; `of_state` says whether it is held in a state, None where unknown."""
    options = tuple(frozenset(option.split("+")) for option in words.split("/"))
    return options if of_state is None else fitting(options, of_state=of_state)


def fitting(options: Readings, *, of_state: bool) -> Readings:
    """The readings that are held in a state, or those that are not; all where none is."""
    return tuple(option for option in options if all(in_state(office) == of_state for office in option)) or options


def in_state(office: str) -> bool:
    """Whether the office is one of a state."""
    return office in _STATE or office.startswith(_PREFIX)


def is_singular(office: str) -> bool:
    """Whether a body has one holder of that office at a time."""
    return office in _SINGULAR or office.startswith(_PREFIX)


def is_top(office: str) -> bool:
    """Whether the office leads its body, so that it matters which of several one holds."""
    return office in _TOP or office.startswith(_PREFIX)


def above(office: str) -> frozenset[str]:
    """The office and those that hold it: "minister of finance" is within "minister", "professor of law" within "professor"."""
    wider = {stem(office), _HOLDS.get(office, office)}
    return frozenset({office, *wider})


def stem(office: str) -> str:
    """The office without what it is of: "minister" for "minister of finance"; itself where it says no such thing."""
    return office.partition(" of ")[0] if office not in _STATE else office


def exclude(one: str, other: str) -> bool:
    """Whether nobody holds both in one state at one time."""
    if one == other:
        return False
    if {one, other} <= _EXCLUSIVE or {one, other} <= _OF_COURT:
        return True
    if one.startswith(_PREFIX) and other.startswith(_PREFIX):
        pair = {one.removeprefix(_PREFIX), other.removeprefix(_PREFIX)}
        known = all(any(portfolio in family for family in _MINISTRIES) for portfolio in pair)
        return known and not any(pair <= family for family in _MINISTRIES)
    crowned, minister = sorted((one, other), key=in_ministry)
    never = _NEVER_WITH_PORTFOLIO if minister.startswith(_PREFIX) else _NEVER_WITH_MINISTRY
    return crowned in never and in_ministry(minister)


def of_one_state(office: str) -> bool:
    """Whether nobody holds the office in two states at one time."""
    return office in _EXCLUSIVE - _CROWNS or office.startswith(_PREFIX)


def in_ministry(office: str) -> bool:
    """Whether the office is a minister's."""
    return office == "minister" or office.startswith(_PREFIX)
