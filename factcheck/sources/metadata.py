"""When an article was published and in which language, said beside its text: front matter and sidecars.

Front matter is a block between two `---` lines at the top of a text; a sidecar is a file beside the article, named like it
with `.yaml` added (`agency/0412.txt.yaml`).  Both hold lines of `key: value`:

    published: 2015-03-20        # a day, or a minute: 2015-03-20T10:32
    language: fr                 # BCP 47

Keys that are not ours are left alone, as are lines of other shapes, so a block made for another program does no harm; a key
that looks like a slip of one of ours is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from factcheck.errors import InputError
from factcheck.sources.base import Metadata

SIDECAR = ".yaml"

_KEYS = ("language", "published")
_OTHERS = frozenset({"languages", "publication", "publish", "publisher"})  # common keys of other programs that look like ours
_LONGEST = 100  # lines of a front matter block (a judgement)

_ENTRY = re.compile(r"(?P<key>[A-Za-z_][\w-]*+)\s*+:(?:[ \t]++(?P<value>.*+))?+$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")


def front_matter_end(text: str) -> int:
    """The offset at which the text's front matter ends, 0 where it has none."""
    if not text.startswith("---"):
        return 0
    end = 0
    for number, line in enumerate(text[: 200 * _LONGEST].splitlines(keepends=True)[:_LONGEST]):
        end += len(line)
        bare = line.rstrip()
        if bare == "---":
            if number:
                return end
        elif number == 0 or not (not bare or bare[0] in " \t#-" or _ENTRY.match(bare)):
            return 0
    return 0


def front_matter(text: str, place: str) -> Metadata:
    """What the text's front matter says.

    Raises:
        InputError: a key or a value that cannot be right, with file and line.
    """
    return read(text[: front_matter_end(text)], place)


def read(block: str, place: str) -> Metadata:
    """What the block's `key: value` lines say; `place` names its file.

    Raises:
        InputError: a key or a value that cannot be right, with file and line.
    """
    published: date | datetime | None = None
    language: str | None = None
    for number, key, value in _entries(block):
        where = f"{place}:{number}"
        if key == "published" and value not in ("true", "false"):  # a flag of site generators, not a day
            published = parse_published(value, where)
        elif key == "language":
            language = parse_language(value, where)
        elif key not in _KEYS and key not in _OTHERS:
            _refuse_slip(key, where)
    return Metadata(published, language)


def parse_published(words: str, place: str) -> date | datetime:
    """The day, or the minute by the writer's own clock, that the words give in ISO 8601.

    Raises:
        InputError: they give none.
    """
    for read_as in (date.fromisoformat, datetime.fromisoformat):
        try:
            day = read_as(words)
        except ValueError:
            continue
        return day.replace(tzinfo=None) if isinstance(day, datetime) else day
    raise InputError(place, f"published: {words!r} is not a day such as 2015-03-20 or a time such as 2015-03-20T10:32")


def parse_language(words: str, place: str) -> str:
    """The BCP 47 tag that the words give.

    Raises:
        InputError: they give none.
    """
    if not _LANGUAGE.fullmatch(words):
        raise InputError(place, f"language: {words!r} is not a BCP 47 tag such as fr or en-GB")
    base, *rest = words.split("-")
    return "-".join((base.lower(), *rest))


def _entries(block: str) -> Iterator[tuple[int, str, str]]:
    """Line number, key and value of every entry with a value."""
    for number, line in enumerate(block.splitlines(), start=1):
        entry = _ENTRY.match(line)
        if entry and entry["value"]:
            value = re.split(r"\s#", entry["value"], maxsplit=1)[0].strip()
            yield number, entry["key"], value.strip("\"'")


def _refuse_slip(key: str, place: str) -> None:
    from difflib import get_close_matches  # only where a key is unknown

    meant = get_close_matches(key.lower(), _KEYS, n=1, cutoff=0.8)  # one letter wrong, missing or too many (a judgement)
    if meant:
        raise InputError(place, f"unknown key {key!r} (did you mean {meant[0]!r}?)")
