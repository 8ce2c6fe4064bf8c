"""Whether a claim is asserted, planned, denied or hypothetical.

Categories: `denying supposing planning` cues, `supposingfirst` a word that supposes only where a clause begins ("se" in
Portuguese), `untensed` words that end like a verb and are none; the lexicon's options `future_endings conditional_endings` are
endings of verbs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.claims.distance import between
from factcheck.model import Mention, Sentence, Status
from factcheck.text.tokens import Tokens

REACH = 12  # words from the cue to the value: a judgement
_CUES: tuple[tuple[str, Status], ...] = (("denying", "denied"), ("supposing", "hypothetical"), ("planning", "planned"))
_RANK = {status: rank for rank, (_, status) in enumerate(_CUES)}
_NAMES = frozenset(category for category, _ in _CUES)
_VERB = 5  # letters of the shortest verb that its ending tells
_CLAUSE = frozenset({",", ";", ":", "(", "«", "“", '"', "—", "–"})


def status_of(tokens: Tokens, sentence: Sentence, mention: Mention) -> Status:
    """The status by the nearest cue of the sentence that reaches the mention; asserted without one."""
    return status_at(tokens, sentence, (mention.first, mention.last))


def status_at(tokens: Tokens, sentence: Sentence, span: tuple[int, int]) -> Status:
    """The same for those tokens of the sentence (half-open)."""
    around = range(max(sentence.first, span[0] - REACH - 1), min(sentence.last, span[1] + REACH + 1))
    return status_by(tokens, [(i, status) for i in around if (status := _cue(tokens, sentence, i))], span)


def status_by(tokens: Tokens, cues: Sequence[tuple[int, Status]], span: tuple[int, int]) -> Status:
    """The same, given what cues the sentence has and where, in order."""
    first, last = (bisect_left(cues, (token,)) for token in (span[0] - REACH - 1, span[1] + REACH + 1))
    reached = [(between(tokens, span, (i, i + 1)), _RANK[status], status) for i, status in cues[first:last]]
    near = [one for one in reached if one[0] <= REACH]
    return min(near)[2] if near else "asserted"


def cues(tokens: Tokens, sentence: Sentence) -> list[tuple[int, Status]]:
    """The tokens of the sentence that make something of what stands near them, and what."""
    return [(i, status) for i in range(sentence.first, sentence.last) if (status := _cue(tokens, sentence, i))]


def _cue(tokens: Tokens, sentence: Sentence, i: int) -> Status | None:
    """What token i makes of the sentence; a part of a name ("Will Harmon") or of a word ("demitir-se") makes nothing of it."""
    entry = tokens.entries[i]
    cue = not _NAMES.isdisjoint(entry)
    found = next((status for category, status in _CUES if category in entry), None) if cue else None
    if found is None and "supposingfirst" in entry:
        begins = i == sentence.first or tokens.word(i - 1) in _CLAUSE
        found = "hypothetical" if begins else None
    if found is None:
        return _by_ending(tokens, i)
    named = tokens.word(i)[0].isupper() and i + 1 < sentence.last and tokens.word(i + 1)[0].isupper()
    glued = i > 0 and tokens.starts[i] == tokens.ends[i - 1] and tokens.word(i - 1) == "-"
    return None if glued or (named and "?" not in tokens.word(sentence.last - 1)) else found


def _by_ending(tokens: Tokens, i: int) -> Status | None:
    """What a verb's ending tells: "ouvrira" is planned, "aportaría" would be."""
    options, word = tokens.vocabulary.lexicon.options, tokens.word(i)
    if not ("future_endings" in options or "conditional_endings" in options):
        return None
    if len(word) < _VERB or not word.islower() or "untensed" in tokens.entries[i]:
        return None
    if word.endswith(options.get("conditional_endings", ("\0",))):
        return "hypothetical"
    return "planned" if word.endswith(options.get("future_endings", ("\0",))) else None
