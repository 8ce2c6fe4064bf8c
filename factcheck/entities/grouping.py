"""Names as written → one canonical name for each person and body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.entities.keys import NO, SURELY, body_key, country, folded, letters, person, same_person


@dataclass(slots=True)
class Written:
    """Names of one kind: how often each is written, and in which documents."""

    counts: Counter[str] = field(default_factory=Counter)
    documents: dict[str, set[str]] = field(default_factory=dict)

    def add(self, name: str, document: str) -> None:
        """One more time that the document writes the name."""
        self.counts[name] += 1
        self.documents.setdefault(name, set()).add(document)

    def ranked(self) -> list[str]:
        """The names, the most frequent first, then by length and alphabet."""
        return sorted(self.counts, key=lambda name: (-self.counts[name], -len(name), name))


def persons(written: Written, others: Written) -> dict[str, str]:
    """Folded full name → canonical name, the most frequent one that surely is the same person.

    An initial or a missing "Jr." joins the one person it may be, unless one document has both.  A full name untyped in one
    document is the person that another one makes it.
    """
    canonical: dict[str, str] = {}
    leaders: dict[str, list[str]] = {}  # surname → canonical names
    for name in written.ranked():
        if " " in name:
            mine = leaders.setdefault(person(name).surname, [])
            same = next((other for other in mine if same_person(name, other) == SURELY), None)
            if same is None:
                mine.append(name)
            canonical.setdefault(folded(name), same or name)
    joined = {one: other for mine in leaders.values() for one, other in _perhaps(mine, written.documents)}
    canonical = {name: joined.get(leader, leader) for name, leader in canonical.items()}
    for name in others.ranked():
        mine = leaders.get(person(name).surname, []) if " " in name and folded(name) not in canonical else []
        same = next((other for other in mine if same_person(name, other) == SURELY), None)
        if same is not None:
            canonical[folded(name)] = joined.get(same, same)
    return canonical


def _perhaps(names: Sequence[str], documents: Mapping[str, set[str]]) -> list[tuple[str, str]]:
    """The less frequent names with the one person each may be."""
    found = []
    for i, name in enumerate(names):
        near = [other for other in names if other != name and same_person(name, other) != NO]
        if len(near) == 1 and near[0] in names[:i] and not documents[name] & documents[near[0]]:
            found.append((name, near[0]))
    return found


def surnames(written: Written, canonical: Mapping[str, str], others: Written) -> dict[str, dict[str, str]]:
    """Document → folded surname → canonical name, for surnames that a document leaves alone.

    The one person of that surname is meant where a document that names him or her in full shares another name with this one.
    """
    bearers: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    for name, documents in written.documents.items():
        if " " in name:
            bearers.setdefault(person(name).surname, set()).add(canonical[folded(name)])
            places.setdefault(canonical[folded(name)], set()).update(documents)
    content = _content(written, others)
    found: dict[str, dict[str, str]] = {}
    for name in sorted(written.counts):
        mine = bearers.get(folded(name), set()) if " " not in name else set()
        for document in sorted(written.documents[name]) if len(mine) == 1 else ():
            full = next(iter(mine))
            if any(content[document] & content[other] for other in places[full]):
                found.setdefault(document, {})[folded(name)] = full
    return found


def _content(written: Written, others: Written) -> dict[str, set[str]]:
    """Document → folded names it has, states apart."""
    content: dict[str, set[str]] = {}
    for table in (written, others):
        for name, documents in table.documents.items():
            for document in documents:
                content.setdefault(document, set())
                if not country(name):
                    content[document].add(folded(name))
    return content


def bodies(written: Written, explained: Mapping[str, str]) -> dict[str, str]:
    """Key → canonical name: the form that is all key where there is one, else the most frequent.

    Two keys that only spaces part ("LaPoste", "La Poste") are one body, named as the more frequent one.
    """
    canonical: dict[str, str] = {}
    for name in sorted(written.ranked(), key=lambda name: folded(name.replace("-", " ")) != body_key(name)):
        canonical.setdefault(body_key(name), name)
    canonical |= _unspaced(written, canonical)
    for short, full in sorted(explained.items()):
        canonical[body_key(short)] = canonical.get(body_key(full), full)
    return canonical


def _unspaced(written: Written, canonical: Mapping[str, str]) -> dict[str, str]:
    """Key → canonical name of the one other key that is written alike but for spaces; no key where there are several."""
    alike: dict[str, list[str]] = {}  # letters → keys, the most frequent first
    for name in written.ranked():
        keys = alike.setdefault(letters(name), [])
        if body_key(name) not in keys:
            keys.append(body_key(name))
    return {keys[1]: canonical[keys[0]] for keys in alike.values() if len(keys) == 2}
