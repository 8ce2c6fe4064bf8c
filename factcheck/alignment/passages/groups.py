"""Pairs become groups, with a title for people."""

from __future__ import annotations

from factcheck.alignment.passages.marks import Story
from factcheck.model import Claim, Feature, Group, Kind
from factcheck.values.labels import Role

_TITLE = 60  # characters
_LOOKED_AT = 1_000  # characters on either side, blanks included
_PASSAGE = "passage"
_CLOSING = ("", ".", ",", ";", ":", ")", "?", "!", "%", "»", "”", "’", "'")


def group(left: Story, one: Claim, other: Claim, features: tuple[Feature, ...], confidence: float) -> Group:
    """The two claims as one thing; its kind is that of the more telling claim."""
    pair = (one.id, other.id)
    linked = tuple((*pair, feature.weight) for feature in features if feature.name == _PASSAGE)
    return Group(
        _kind(one, other), title(left, one), (one, other), "passages", confidence, features, weakest=pair, linked=linked
    )


def passage(one: Claim, other: Claim, posterior: float) -> Feature:
    """The feature that says which sentence was taken for which, and how surely."""
    detail = f"sentence {one.sentence + 1} was taken for sentence {other.sentence + 1} ({posterior:.2f})"
    return Feature(_PASSAGE, posterior, detail)


def _kind(one: Claim, other: Claim) -> Kind:
    """A bare count read beside something more particular is that."""
    return other.kind if one.kind == "quantity" else one.kind


def _named(claim: Claim) -> str:
    """The title of an office or an age whose holder is known, else ""."""
    role = claim.mention.value
    if isinstance(role, Role) and claim.about.subject:
        return (
            f"{claim.about.subject}: office at {role.organization}" if role.organization else f"{claim.about.subject}: office"
        )
    return f"{claim.about.subject}: age" if claim.kind == "age" and claim.about.subject else ""


def title(story: Story, claim: Claim) -> str:
    """Whose office or age it is, else the words around the claim, "[…]" where it stands; at most 60 characters or so."""
    if named := _named(claim):
        return named
    text, sentence, mention = story.article.document.text, story.article.sentences[claim.sentence], claim.mention
    room = _TITLE // 2
    before = " ".join(text[max(sentence.start, mention.start - _LOOKED_AT) : mention.start].split())
    after = " ".join(text[mention.end : min(sentence.end, mention.end + _LOOKED_AT)].split())
    if len(before) > room:
        before = "…" + before[-room:].partition(" ")[2]
    if len(after) > room:
        after = after[:room].rpartition(" ")[0] + "…"
    gap = "" if after[:1] in _CLOSING else " "
    return f"{before} […]{gap}{after}".strip()
