"""Who holds an office that the sentence leaves without a name, and where a holder holds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from factcheck.extraction.offices.phrases import Phrase
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.base import Relation
from factcheck.values.labels import Name, Role, compare_roles
from factcheck.values.offices import fitting, in_ministry, in_state, is_top

_FITS = (Relation.SAME, Relation.WITHIN, Relation.OVERLAPS)
_COMPANY = frozenset({"chair", "chief executive", "president", "managing director"})


def complete(article: Article, names: Sequence[Mention], held: Sequence[Mention], alone: Sequence[Phrase]) -> list[Mention]:
    """The offices with what other sentences add, in order of position."""
    cast = _cast(names)
    known = _Known()
    done: list[Mention] = []
    said: list[Mention | Phrase] = [*held, *alone]
    for one in sorted(said, key=lambda one: (one.first, one.last)):
        mention = _settled(one, known) if isinstance(one, Mention) else _found(article, one, known, cast)
        if mention is not None:
            known.add(_role(mention))
            done.append(mention)
    return _narrowed(_with_states(done))


@dataclass(slots=True)
class _Known:
    """The offices said so far, each once: by body, and those of ministers; the last of a state, the last that leads a body."""

    at: dict[str, dict[Role, None]] = field(default_factory=dict)
    ministers: dict[Role, None] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)
    last: dict[bool, Role] = field(default_factory=dict)

    def add(self, role: Role) -> None:
        """One more office."""
        self.at.setdefault(role.organization, {})[role] = None
        self.persons.add(role.person)
        if any(map(in_ministry, _offices(role))):
            self.ministers[role] = None
        if role.readings and (_of_state(role) or all(map(is_top, _offices(role)))):
            self.last[_of_state(role)] = role


@dataclass(frozen=True, slots=True)
class _Cast:
    """The persons named, each where it is first, and the body that is named most often."""

    entrances: Sequence[tuple[int, str]]
    main: frozenset[str]


def _cast(names: Sequence[Mention]) -> _Cast:
    first: dict[str, int] = {}
    counts: Counter[str] = Counter()
    for mention in names:
        if isinstance(mention.value, Name) and mention.value.type == "person":
            first.setdefault(mention.value.canonical, mention.first)
        elif isinstance(mention.value, Name) and mention.value.type != "place":
            counts[mention.value.canonical] += 1
    most = max(counts.values(), default=0)
    entrances = sorted((at, name) for name, at in first.items())
    return _Cast(entrances, frozenset(name for name, count in counts.items() if count == most))


def _role(mention: Mention) -> Role:
    assert isinstance(mention.value, Role)
    return mention.value


def _offices(role: Role) -> Iterator[str]:
    return (office for reading in role.readings for office in reading)


def _of_state(role: Role) -> bool:
    return any(map(in_state, _offices(role)))


def _settled(mention: Mention, known: _Known) -> Mention | None:
    """The mention; a counterpart with the last office said of a state, else of a body, None where there is none."""
    if mention.pattern != "counterpart":
        return mention
    role = _role(mention)
    last = next((known.last[state] for state in (True, False) if state in known.last), None)
    if last is None or last.person == role.person:
        return None
    place = role.organization if _of_state(last) else ""
    return replace(mention, value=replace(role, readings=last.readings, organization=place))


def _found(article: Article, phrase: Phrase, known: _Known, cast: _Cast) -> Mention | None:
    """The office with the holder that other sentences tell."""
    holder = "" if phrase.borrowed else _earlier(phrase, known) or _only_person(phrase, known, cast)
    if not holder:
        return None
    start, end = article.tokens.span(phrase.first, phrase.last)
    role = Role(holder, phrase.readings, phrase.where, phrase.tense)
    return Mention("role", start, end, article.document.text[start:end], role, "office-alone", phrase.first, phrase.last)


def _earlier(phrase: Phrase, known: _Known) -> str:
    """The one person who holds a fitting office there by the words before; a minister is known without a state."""
    said = Role("", phrase.readings, phrase.where, phrase.tense)
    minister = any(map(in_ministry, _offices(said)))
    roles: Iterable[Role] = known.ministers if minister and not phrase.organization else known.at.get(phrase.where, ())
    holder = ""
    for role in roles if phrase.where or minister else ():
        if role.tense == said.tense and compare_roles(role, said) in _FITS and role.person != holder:
            if holder:
                return ""
            holder = role.person
    return holder


def _only_person(phrase: Phrase, known: _Known, cast: _Cast) -> str:
    """The one person named so far to whom no office is given, where the office leads the article's main body.

    Nothing where the article has named a holder of an office there.
    """
    leads = all(office in _COMPANY for reading in phrase.readings for office in reading)
    if not leads or phrase.owner or phrase.organization not in cast.main or phrase.organization in known.at:
        return ""
    free = ""
    for at, name in cast.entrances:
        if at >= phrase.first:
            break
        if name not in known.persons:
            if free:
                return ""
            free = name
    return free


def _with_states(roles: Sequence[Mention]) -> list[Mention]:
    """Offices of a state that name none get the one that the article gives the same person."""
    known: dict[str, str] = {}
    for one in roles:
        role = _role(one)
        if role.organization and _of_state(role):
            known.setdefault(role.person, role.organization)
    return [
        replace(one, value=replace(role, readings=fitting(role.readings, of_state=True), organization=known[role.person]))
        if not (role := _role(one)).organization and _of_state(role) and role.person in known
        else one
        for one in roles
    ]


def _narrowed(roles: Sequence[Mention]) -> list[Mention]:
    """Words of several readings keep those that clearer words give the same person: "Chief Smith", the police chief."""
    clear: dict[str, dict[Role, None]] = {}
    for one in roles:
        clear.setdefault(_role(one).person, {})[_role(one)] = None
    done = []
    for one in roles:
        role = _role(one)
        for other in sorted(clear[role.person], key=lambda other: len(other.readings)) if len(role.readings) > 1 else ():
            kept = tuple(reading for reading in role.readings if reading in other.readings)
            if kept and len(kept) < len(role.readings) and _may_be_one_place(role, other):
                role = replace(role, readings=kept)
        done.append(one if role is one.value else replace(one, value=role))
    return done


def _may_be_one_place(role: Role, other: Role) -> bool:
    return not role.organization or not other.organization or role.organization == other.organization
