"""Make the versions of a story from its entry in a language's file.

A story has paragraphs, the title first, and `day` and `later`, on which two versions of it appear.  `rewrites` say the same in
other words; `retold` are whole versions that do, with rounded numbers, shortened names, other words for a time, or, `dated`,
as they are said on the later day.  `changes` put `new` for `old`, of a kind of claim: `state` where the thing can be another
one a day later, `said` where a version can say that it has changed, in these words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import factcheck

HERE = Path(__file__).parent
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
KINDS = (
    *("number", "month", "weekday", "time", "money", "unit", "percent", "age"),
    *("misspelt", "exchanged", "office", "quotation"),
)
FURTHER = ("day", "year", "relative", "currency", "scale", "speaker")  # of stories that have `retold`
STEADY = (
    "day",
    "year",
    "speaker",
    "month",
    "weekday",
    "age",
    "misspelt",
    "exchanged",
)  # nothing that another day makes another

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Version:
    """A later version: `new` are the words that changed, None in a harmless one; `verdict` is what an editor wants of them."""

    name: str
    text: str
    days: tuple[date, date] | None = None
    kind: str = ""
    new: str | None = None
    verdict: str = ""

    @property
    def place(self) -> tuple[int, int] | None:
        """Where the changed words stand, half-open; None in a harmless version."""
        if self.new is None:
            return None
        start = self.text.index(self.new)
        return start, start + len(self.new)


def stories(language: str) -> list[Json]:
    """The stories of a language."""
    return list(json.loads((HERE / f"{language}.json").read_text(encoding="utf-8")))


def text(paragraphs: list[str]) -> str:
    """The article."""
    return "\n\n".join(paragraphs) + "\n"


def harmless(story: Json) -> Iterator[Version]:
    """The versions that tell the same in another way, or less of it; each without days and with two."""
    title, *body = story["paragraphs"]
    half = (len(body) + 1) // 2
    written = {
        "same": [title, *body],
        "moved": moved([title, *body]),
        "first half": [title, *body[:half]],
        "last half": [title, *body[half:]],
        "every other": [title, *body[::2]],
        "rewritten": rewritten([title, *body], story),
        "reworked": moved(rewritten([title, *body], story)),
        "reworked half": rewritten([title, *body[:half]], story),
    }
    for name, paragraphs in written.items():
        yield Version(name, text(paragraphs))
        yield Version(f"{name}, dated", text(paragraphs), days(story))
    for one in story.get("retold", ()):
        paragraphs = story["paragraphs"]
        for words in one["words"]:
            paragraphs = replaced(paragraphs, words["old"], words["new"])
        if not one.get("dated"):
            yield Version(one["name"], text(paragraphs))
        yield Version(f"{one['name']}, dated", text(paragraphs), days(story))


def changed(story: Json) -> Iterator[Version]:
    """The versions with one thing changed: silently, in a reworked text, on another day, and in words that say so."""
    for change in story["changes"]:
        kind, new, state = change["kind"], change["new"], change.get("state", False)
        paragraphs = replaced(story["paragraphs"], change["old"], new)
        yield Version("alone", text(paragraphs), None, kind, new, "conflict")
        yield Version("reworked", text(moved(rewritten(paragraphs, story))), None, kind, new, "conflict")
        if state or kind in STEADY:
            yield Version("dated", text(paragraphs), days(story), kind, new, "changed" if state else "conflict")
        if said := change.get("said"):
            yield Version("said", text(replaced(story["paragraphs"], change["old"], said)), None, kind, said, "changed")


def moved(paragraphs: list[str]) -> list[str]:
    """The paragraphs, the lead where it was and the others from the last."""
    return [*paragraphs[:2], *paragraphs[:1:-1]]


def rewritten(paragraphs: list[str], story: Json) -> list[str]:
    """The paragraphs with what of the rewrites fits them."""
    for one in story["rewrites"]:
        paragraphs = [paragraph.replace(one["old"], one["new"]) for paragraph in paragraphs]
    return paragraphs


def replaced(paragraphs: list[str], old: str, new: str) -> list[str]:
    """The paragraphs with the new words; `ValueError` unless the old ones stand there once."""
    if sum(paragraph.count(old) for paragraph in paragraphs) != 1:
        raise ValueError(f"{old!r} does not occur once")
    return [paragraph.replace(old, new) for paragraph in paragraphs]


def days(story: Json) -> tuple[date, date]:
    """On which the story and its later version appear."""
    return date.fromisoformat(story["day"]), date.fromisoformat(story["later"])


def checked(story: Json, version: Version, language: str) -> Json:
    """The report on the story ("first") and its version ("later")."""
    first, later = version.days or (None, None)
    documents = [
        factcheck.Document(id="first", text=text(story["paragraphs"]), published=first, language=language),
        factcheck.Document(id="later", text=version.text, published=later, language=language),
    ]
    return factcheck.check(documents).to_dict()
