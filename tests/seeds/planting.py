"""Plant an error in one article of several, and tell the conflicts that name it from those that do not.

A plant replaces the words `old` of a `document` by `new`; they occur once in it, or at the listed `occurrences`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import factcheck

from .measure import Json, Passage, passages


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a plant: messages of the conflicts that cover its words, and of the other ones."""

    covering: tuple[str, ...]
    others: tuple[str, ...]


def checked(texts: dict[str, str]) -> Json:
    """The report on articles given by file name."""
    return factcheck.check([factcheck.Document(id=name, text=text) for name, text in texts.items()]).to_dict()


def conflicts(report: Json) -> list[Json]:
    """The findings that accuse."""
    return [finding for finding in report["findings"] if finding["verdict"] == "conflict"]


def covers(report: Json, finding: Json, place: Passage) -> bool:
    """Whether a claim of the finding stands at the place, wholly or in part."""
    return any(place.holds(claim) for claim in report["claims"] if claim["id"] in finding["claims"])


def replaced(texts: dict[str, str], plant: Json) -> tuple[dict[str, str], list[Passage]]:
    """The articles with the plant in them, and where its words stand there; `ValueError` where the old ones are not found."""
    name, old, new = plant["document"], plant["old"], plant["new"]
    places = [Passage(name, 0, 0), *passages({**plant, "text": old}, texts)]
    between = [texts[name][one.end : other.start] for one, other in pairwise(places)]
    starts = [place.start + (len(new) - len(old)) * turn for turn, place in enumerate(places[1:])]
    text = "".join(part + new for part in between) + texts[name][places[-1].end :]
    return {**texts, name: text}, [Passage(name, start, start + len(new)) for start in starts]


def told(texts: dict[str, str], plant: Json, known: tuple[str, ...] = ()) -> Told:
    """What is said of the articles with the plant in them, but for the messages that are `known` without it."""
    changed, places = replaced(texts, plant)
    report = checked(changed)
    covering: list[str] = []
    others: list[str] = []
    for finding in conflicts(report):
        here = any(covers(report, finding, place) for place in places)
        (covering if here else others).append(finding["message"])
    return Told(tuple(covering), tuple(message for message in others if message not in known))
