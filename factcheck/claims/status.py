"""Whether a claim is asserted, planned, denied or hypothetical."""

from __future__ import annotations

from factcheck.claims.distance import between
from factcheck.model import Mention, Sentence, Status
from factcheck.text.tokens import Tokens

REACH = 12  # words from the cue to the value: a judgement
_CUES: tuple[tuple[str, Status], ...] = (("denying", "denied"), ("supposing", "hypothetical"), ("planning", "planned"))


def status_of(tokens: Tokens, sentence: Sentence, mention: Mention) -> Status:
    """The status by the nearest cue of the sentence that reaches the mention; asserted without one."""
    return status_at(tokens, sentence, (mention.first, mention.last))


def status_at(tokens: Tokens, sentence: Sentence, span: tuple[int, int]) -> Status:
    """The same for those tokens of the sentence (half-open)."""
    around = range(max(sentence.first, span[0] - REACH - 1), min(sentence.last, span[1] + REACH + 1))
    reached = [
        (between(tokens, span, (i, i + 1)), rank, status)
        for i in around
        for rank, (category, status) in enumerate(_CUES)
        if category in tokens.entries[i]
    ]
    near = [one for one in reached if one[0] <= REACH]
    return min(near)[2] if near else "asserted"
