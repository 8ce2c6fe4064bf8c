"""One event by several reporters: claims meet in frames (whose office, whose age, what count, which event's day).

A frame is strict: a claim is in it only where a pattern binds it to its subject.  Events, counts and measures are
compared only where articles are linked (`links.py`), for a folder is no proof of one event; a full name, or an office that one
person holds at a time, needs no common event.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.alignment.frames import ages, counts, events, measures, names, offices
from factcheck.alignment.frames.case import FrameCase
from factcheck.model import Group

_FRAMES = (offices.groups, ages.groups, measures.groups, counts.groups, events.groups, names.groups)


def groups(case: FrameCase) -> list[Group]:
    """The groups of every frame, in order of their first claims."""
    found: Sequence[Group] = [group for frame in _FRAMES for group in frame(case)]
    return sorted(found, key=lambda group: (group.claims[0].document, group.claims[0].mention.start, group.kind, group.title))
