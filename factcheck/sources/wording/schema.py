"""What a language file holds: the words that pages in that language are furnished with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from factcheck.model import LineRole

Form = Literal["whole", "opening", "short", "label"]
Reach = Literal["line", "list", "rest", "edge"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Phrases, separated by "|", and what a line is that has them.

    `form` says how: "whole" as all of its words, "opening" as the first ones, "short" as the first ones of a line that is no
    sentence, "label" as the first ones before a colon or a bar.  `reach` says how far that speaks: for the line alone, for the
    list of headlines after it too, or for the rest of the page.  Phrases are written without accents, apostrophes and digits
    ("a lire aussi", "retour a l accueil"); one stands here only if prose hardly begins with it, in any language.
    """

    role: LineRole
    form: Form
    phrases: str
    reach: Reach = "line"


@dataclass(frozen=True, slots=True)
class PageWords:
    """One language's furniture; words are separated by blanks, phrases by "|", both without accents.

    `within` marks a line wherever it holds the phrase (in small letters, with accents).  `stamped` stands before the day of a
    stamp, `beside` may stand around it, `ago` around an age ("2 hours ago").  `by` opens a line of names, `particles` may stand
    between them.  `beckons` calls readers to a network ("follow us on …"), `buttons` are a page's, `counted` follows the number
    of comments, `sections` open a bar of them.
    """

    by: str
    particles: str
    beckons: str
    buttons: str
    counted: str
    sections: str
    months: str
    weekdays: str
    stamped: str
    beside: str
    ago: str
    phrases: tuple[Wording, ...]
    within: Mapping[str, LineRole] = field(default_factory=dict)
