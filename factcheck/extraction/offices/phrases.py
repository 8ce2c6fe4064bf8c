"""Phrases that say an office: "Alibaba CEO", "France's foreign minister", "l'ancien président du Groupe Alibaba".

Categories of the lexicon: `office` and its payload (values/offices.py); `portfolio`, `ministerial` for ministers; `deputy`,
`tense`, `officeadjective` before an office; `counterpart` the office of somebody named before; `definite`, `indefinite`,
`officeof`, `possessive`, `joiner` between the words; `orgnoun` before a name ("du groupe X"); `country`, `demonym`;
`era` what "at the time" is of; `its` what stands for a body named before (payload "body") or for anybody ("any").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from factcheck.model import Mention
from factcheck.text.grammar import Match, compile_pattern
from factcheck.text.tokens import Tokens
from factcheck.values.labels import Name, Tense
from factcheck.values.offices import Readings, ministry, readings

BODY = r"""(?: {bodyname|openname} {namepart}* (?! {~"-"} ) )"""
_JOINED = r"""(?: {bodyname|openname} {namepart}* )"""
_COUNTRY = r"{country&cap}"
_BEFORE = rf"""(?: {{tense|officeadjective|demonym|deputy}} {{~"-"}}? | {{portfolio}} (?: {{joiner|","}} {{portfolio}} )?
    | (?: {_JOINED} | {_COUNTRY} ) {{~"-"}} (?= {{~office}} )
    | (?: {BODY} | {_COUNTRY} ) {{possessive}}? | {_COUNTRY} | {{orgnoun&lower}} {{possessive}} )"""
_PORTFOLIOS = r"""(?: {portfolio} (?: (?: {","} | {joiner} | {officeof} | {definite} ){1,3} {portfolio} ){0,3} )"""
_UNIT = r"""{lower&!common&!office&!era} {lower&!common&!office&!speechverb}{0,2}"""
_OF = rf"""(?: {{officeof}} {{definite|indefinite}}? (?: {_PORTFOLIOS}
    | {{orgnoun&lower}}? {{demonym&lower}}? {BODY} | {_COUNTRY} | {{orgnoun&lower}} | (?P<unit> {_UNIT} ) ) )"""
_MORE_OF = _OF.replace("(?P<unit>", "(?:")
_AFTER = rf"""(?: {{demonym&lower}} | {{tense&!officeadjective}} | {{~"-"}} {{~tense}} | {BODY} (?= {{personname}} )
    | {_MORE_OF} | {{officeof}} {{definite}}? {{era}} )"""
_OFFICE = r"""(?: {office} | {counterpart} | (?<= {portfolio} ) {ministerial}
    | {ministerial} (?= {officeof} {definite}? {portfolio} ) )"""
PHRASE = rf"""
    (?P<before> {{definite|indefinite|its}}? {_BEFORE}{{0,6}} )
    (?P<office> {_OFFICE} ) (?: {{~"."}} (?= {{personname|openname}} ) )? (?: {{joiner}} {{deputy}}? (?P<second> {{office}} ) )?
    (?P<after> (?: {_OF} )? {_AFTER}{{0,3}} )
"""


_DEFINITE = frozenset({"definite", "possessive", "its"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An office as said: token numbers, what it can mean, where, when; `borrowed` where it is that of somebody named before.

    `owner` where it is of a body named before: "body" ("its", "the company's"), "any" where that may be a person too ("son").
    """

    first: int
    last: int
    readings: Readings
    organization: str
    country: str
    tense: Tense
    definite: bool
    borrowed: bool
    owner: str = ""

    @property
    def where(self) -> str:
        """The body or the state."""
        return self.organization or self.country


def phrases(tokens: Tokens, first: int, last: int, names: Mapping[int, Mention]) -> Iterator[Phrase]:
    """The offices said in those tokens, in order; `names` by their first token."""
    pattern = compile_pattern(PHRASE, tokens.vocabulary.lexicon.code)
    for found in pattern.finditer(tokens.letters, first, last):
        yield _phrase(Match(tokens, found), names)


def _phrase(match: Match, names: Mapping[int, Mention]) -> Phrase:
    tokens, first = match.tokens, match.first
    before, after = match.span("before") or (0, 0), match.span("after") or (0, 0)
    around = [*range(*before), *range(*after)]
    office = match.at("office") or 0
    country = _first(tokens, around, "country") or _first(tokens, around, "demonym") or ""
    body = _body(tokens, around, names)
    return Phrase(
        first=first,
        last=match.last,
        readings=_readings(match, around, country=bool(country) and not body, body=bool(body)),
        organization=body,
        country=country,
        tense=_tense(tokens, around, office),
        definite=any(not _DEFINITE.isdisjoint(tokens.entries[i]) for i in range(*before)),
        borrowed="counterpart" in tokens.entries[office],
        owner="" if body or country else _owner(tokens, before, after),
    )


def _owner(tokens: Tokens, before: tuple[int, int], after: tuple[int, int]) -> str:
    """What may own the office where the words name nobody: "its chief", "the company's chief", "le patron du groupe"."""
    first = tokens.entries[before[0]] if before[0] < before[1] else {}
    if "its" in first:
        return str(first["its"])
    nouns = [i for i in (*range(*before), *range(*after)) if i and "orgnoun" in tokens.entries[i]]
    return "body" if any("definite" in tokens.entries[i - 1] for i in nouns) else ""


def _tense(tokens: Tokens, around: list[int], office: int) -> Tense:
    """When the office is held; before the office "élu" says who was chosen for it, after it who is not in it yet."""
    for i in around:
        found: Tense | None = tokens.entries[i].get("tense")
        if "era" in tokens.entries[i]:
            return "former"
        if found and (i > office or "appointed" not in tokens.entries[i]):
            return found
    return "current"


def _body(tokens: Tokens, around: list[int], names: Mapping[int, Mention]) -> str:
    """The first name there that is no country's."""
    found = (names[i] for i in around if i in names)
    values = (name.value for name in found if "country" not in tokens.entries[name.first] or name.last - name.first > 1)
    return next((value.canonical for value in values if isinstance(value, Name)), "")


def _first(tokens: Tokens, around: list[int], category: str) -> str:
    for i in around:
        found = tokens.entries[i].get(category)
        if found and (category != "country" or tokens.word(i)[0].isupper()):
            return str(found)
    return ""


def _readings(match: Match, around: list[int], *, country: bool, body: bool) -> Readings:
    tokens = match.tokens
    of_state = True if country else False if body else None
    portfolios = [str(tokens.entries[i]["portfolio"]) for i in around if "portfolio" in tokens.entries[i]]
    places = [at for group in ("office", "second") if (at := match.at(group)) is not None]
    options: list[Readings] = []
    for at in places:
        entry = tokens.entries[at]
        if "ministerial" in entry and portfolios:
            options.append((ministry(portfolios),))
        elif "office" in entry:
            options.append(readings(entry["office"], of_state=of_state))
    said = tuple(dict.fromkeys(frozenset().union(*sets) for sets in product(*options))) if options else ()
    return _qualified(match, around, said)


def _qualified(match: Match, around: list[int], said: Readings) -> Readings:
    """The readings as a deputy's, or as those of a part ("director of research")."""
    tokens = match.tokens
    if any("deputy" in tokens.entries[i] for i in around):
        said = tuple(frozenset(f"deputy {office}" for office in offices) for offices in said)
    unit = match.span("unit")
    if unit:
        start, end = tokens.span(*unit)
        said = tuple(
            frozenset(f"{office} of {tokens.text[start:end].casefold()}" for office in offices) for offices in said[:1]
        )
    return said
