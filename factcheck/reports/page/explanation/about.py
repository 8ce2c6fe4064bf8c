"""What a claim is about, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.languages.concepts import CONCEPTS
from factcheck.model import About, Claim
from factcheck.values.quantities import Quantity

FLAGS = (
    ("portion", "the number is a part of another"),
    ("elsewhere", "its words are of another event"),
    ("part", "its sentence speaks of more than one"),
)


def about(claim: Claim) -> Iterator[tuple[str, str]]:
    """Deed, participants, what is counted or measured, and what else stands in the sentence; each with its label."""
    of = claim.about
    yield "whose", "" if claim.kind == "role" or of.subject == claim.mention.text else of.subject or ""
    yield "deed", of.deed or ""
    yield "who", _listed(of.participants)
    yield "counts", _counted(claim)
    yield "measures", of.measure or ""
    yield "place", of.place or ""
    yield "beside", _beside(of)
    yield "but", "; ".join(words for flag, words in FLAGS if getattr(of, flag))


def _counted(claim: Claim) -> str:
    """What a number counts, in the text's words, with what they stand for in every language: "camions (vehicle)"."""
    number, known = claim.mention.value, _listed(word for word in claim.about.item if word in CONCEPTS)
    words = number.item if isinstance(number, Quantity) else ""
    return f"{words} ({known})" if words and known and words != known else words or known


def _beside(of: About) -> str:
    """The other names and things of the sentence."""
    known = {of.subject, of.deed, of.measure, of.place, *of.participants, *of.item}
    return "; ".join(filter(None, (_listed(one for one in said if one not in known) for said in (of.entities, of.concepts))))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
