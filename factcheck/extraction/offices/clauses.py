"""Offices that a clause tells: "Ida Falk, who heads Brivol", "Brivol, chaired by Ida Falk", "La Poste as Brivol's partner".

Categories of the lexicon beside those of `offices_phrases`: `leads` verbs with the office they give ("chairs"), `ledby` their
participles and `byagent` by; `relative` who; `capacityof` ("as") and `capacity` ("partner").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.extraction.offices.phrases import BODY
from factcheck.model import Mention
from factcheck.text.grammar import Match, compile_pattern
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Role
from factcheck.values.offices import readings

_PERSON = r"""{personname} {namepart}*"""
_PATTERNS = {
    "capacity": rf"""
        (?P<holder> {BODY} ) {{","}}? {{capacityof}} {{definite|indefinite}}? (?: (?P<owner> {BODY} ) {{possessive}} )?
        {{lower&!capacity}}{{0,3}} (?P<capacity> {{capacity}} ) (?: {{officeof}} {{definite}}? (?P<body> {BODY} ) )?
    """,
    "leads": rf"""
        (?P<holder> {_PERSON} ) (?: {{","}}? {{relative}} )?
        (?P<leads> {{leads}} ) (?: {{definite}}? {{orgnoun&lower}} )? (?P<body> {BODY} )
    """,
    "ledby": rf"""
        (?P<body> {BODY} ) {{","}}? {{be}}? (?P<ledby> {{ledby}} ) {{byagent}} (?P<holder> {_PERSON} )
    """,
}


def clauses(tokens: Tokens, first: int, last: int, names: Mapping[int, Mention]) -> Iterator[Mention]:
    """The offices that clauses among those tokens tell; `names` by their first token."""
    for category, pattern in _PATTERNS.items():
        for found in compile_pattern(pattern, tokens.vocabulary.lexicon.code).finditer(tokens.letters, first, last):
            match = Match(tokens, found)
            holder, body = _name(match, "holder", names), _name(match, "owner", names) or _name(match, "body", names)
            if holder and body:
                office = readings(str(match.payload(category, category)), of_state=False)
                start, end = tokens.span(match.first, match.last)
                role = Role(holder, office, body)
                yield Mention("role", start, end, tokens.text[start:end], role, category, match.first, match.last)


def _name(match: Match, group: str, names: Mapping[int, Mention]) -> str:
    """The group's name, "" where it took no part."""
    at = match.at(group) if group in match.match.re.groupindex else None
    value = names[at].value if at is not None and at in names else None
    return value.canonical if isinstance(value, Name) else ""
