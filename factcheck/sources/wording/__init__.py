"""The words that pages are furnished with, one file a language.

All languages are looked for on every page: a page often speaks two, and its language is not known yet.
"""

from __future__ import annotations

from factcheck.model import LineRole
from factcheck.sources.wording import de, en, es, fr, it, nl, pt
from factcheck.sources.wording.schema import Form, PageWords, Reach, Wording

__all__ = ["AGO", "ALL", "BECKONS", "BESIDE", "BUTTONS", "BY", "COUNTED", "MONTHS", "NETWORKS", "PARTICLES", "SECTIONS"]
__all__ += ["STAMPED", "WEEKDAYS", "WITHIN", "Form", "PageWords", "Reach", "Wording"]

ALL: tuple[PageWords, ...] = (de.WORDS, en.WORDS, es.WORDS, fr.WORDS, it.WORDS, nl.WORDS, pt.WORDS)

AGO = frozenset(one.ago for one in ALL)
BECKONS = frozenset(word for one in ALL for word in one.beckons.split())
BESIDE = frozenset(word for one in ALL for word in one.beside.split())
BY = frozenset(word for one in ALL for word in one.by.split())
COUNTED = frozenset(word for one in ALL for word in one.counted.split())
MONTHS = frozenset(word for one in ALL for word in one.months.split())
PARTICLES = frozenset(word for one in ALL for word in one.particles.split())
SECTIONS = frozenset(word for one in ALL for word in one.sections.split())
STAMPED = frozenset(phrase for one in ALL for phrase in one.stamped.split("|"))
WEEKDAYS = frozenset(word for one in ALL for word in one.weekdays.split())
WITHIN: dict[str, LineRole] = {phrase: role for one in ALL for phrase, role in one.within.items()}

# Where pages call their readers to, in every language.
_NETWORKS = (
    "facebook twitter instagram youtube whatsapp telegram tiktok linkedin pinterest snapchat google flipboard newsletter"
    " newsletters app apps iphone android mastodon bluesky flickr tumblr reddit"
)
NETWORKS = frozenset(_NETWORKS.split())
BUTTONS = NETWORKS | frozenset(word for one in ALL for word in one.buttons.split())
