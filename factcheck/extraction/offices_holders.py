"""Who holds an office that the sentence leaves without a name, and where a holder holds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.extraction.offices_phrases import Phrase
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.base import Relation
from factcheck.values.labels import Name, Role, compare_roles
from factcheck.values.offices import in_state, is_top

_FITS = (Relation.SAME, Relation.WITHIN, Relation.OVERLAPS)
_COMPANY = frozenset({"chair", "chief executive", "president", "managing director", "head"})


def complete(article: Article, names: Sequence[Mention], held: Sequence[Mention], alone: Sequence[Phrase]) -> list[Mention]:
    """The offices with what other sentences add, in order of position."""
    roles = _with_counterparts(held)
    for phrase in alone:
        holder = "" if phrase.borrowed else _earlier(phrase, roles) or _only_person(names, phrase, roles)
        if holder:
            start, end = article.tokens.span(phrase.first, phrase.last)
            role = Role(holder, phrase.readings, phrase.where, phrase.tense)
            text = article.document.text[start:end]
            roles.append(Mention("role", start, end, text, role, "office-alone", phrase.first, phrase.last))
            roles.sort(key=lambda one: one.start)
    return _narrowed(_with_states(roles))


def _role(mention: Mention) -> Role:
    assert isinstance(mention.value, Role)
    return mention.value


def _with_counterparts(held: Sequence[Mention]) -> list[Mention]:
    """Each counterpart with the office of the last one before; one of a state before one of a body."""
    done: list[Mention] = []
    for mention in sorted(held, key=lambda one: one.start):
        if mention.pattern != "counterpart":
            done.append(mention)
            continue
        role = _role(mention)
        others = [other for other in map(_role, reversed(done)) if other.person != role.person and other.readings]
        last = next(filter(_of_state, others), next(filter(_leads, others), None))
        if last is not None:
            place = role.organization if _of_state(last) else ""
            done.append(replace(mention, value=replace(role, readings=last.readings, organization=place)))
    return done


def _leads(role: Role) -> bool:
    return all(is_top(office) for reading in role.readings for office in reading)


def _earlier(phrase: Phrase, roles: Sequence[Mention]) -> str:
    """The one person who holds a fitting office there by the words before."""
    said = Role("", phrase.readings, phrase.where, phrase.tense)
    fitting = [
        _role(one).person
        for one in roles
        if one.first < phrase.first and _same_place(_role(one), said) and compare_roles(_role(one), said) in _FITS
    ]
    return fitting[0] if len(set(fitting)) == 1 else ""


def _same_place(role: Role, said: Role) -> bool:
    if said.organization:
        return role.organization == said.organization
    return any(office.startswith("minister") for reading in said.readings for office in reading)


def _only_person(names: Sequence[Mention], phrase: Phrase, roles: Sequence[Mention]) -> str:
    """The one person named so far to whom no office is given, where the office leads the article's main body.

    Nothing where the article names another holder of an office there.
    """
    leads = all(office in _COMPANY for reading in phrase.readings for office in reading)
    if not leads or not phrase.organization or not _is_main(names, phrase.organization):
        return ""
    if any(_role(one).organization == phrase.organization for one in roles):
        return ""
    busy = {_role(one).person for one in roles}
    named = {
        name.value.canonical
        for name in names
        if name.first < phrase.first and isinstance(name.value, Name) and name.value.type == "person"
    } - busy
    return named.pop() if len(named) == 1 else ""


def _is_main(names: Sequence[Mention], body: str) -> bool:
    """Whether no other organisation is named more often."""
    counts = Counter(
        name.value.canonical for name in names if isinstance(name.value, Name) and name.value.type in ("organization", "other")
    )
    return bool(counts) and counts[body] == max(counts.values())


def _with_states(roles: Sequence[Mention]) -> list[Mention]:
    """Offices of a state that name none get the one that the article gives the same person."""
    known: dict[str, str] = {}
    for one in roles:
        role = _role(one)
        if role.organization and _of_state(role):
            known.setdefault(role.person, role.organization)
    return [
        replace(one, value=replace(role, organization=known[role.person]))
        if not (role := _role(one)).organization and _of_state(role) and role.person in known
        else one
        for one in roles
    ]


def _of_state(role: Role) -> bool:
    return any(in_state(office) for reading in role.readings for office in reading)


def _narrowed(roles: Sequence[Mention]) -> list[Mention]:
    """Words of several readings keep those that clearer words give the same person: "Chief Smith", the police chief."""
    clear: dict[str, list[Role]] = {}
    for one in roles:
        clear.setdefault(_role(one).person, []).append(_role(one))
    done = []
    for one in roles:
        role = _role(one)
        for other in sorted(clear[role.person], key=lambda other: len(other.readings)):
            kept = tuple(reading for reading in role.readings if reading in other.readings)
            if kept and len(kept) < len(role.readings) and _may_be_one_place(role, other):
                role = replace(role, readings=kept)
        done.append(replace(one, value=role))
    return done


def _may_be_one_place(role: Role, other: Role) -> bool:
    return not role.organization or not other.organization or role.organization == other.organization
