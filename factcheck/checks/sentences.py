"""Which sentence was taken for which, where texts run in parallel."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.base import Case
from factcheck.checks.wording import one_line
from factcheck.model import Claim, Counterpart, Fact, SentenceAt

_CERTAIN = 0.995  # what is surer is told as "more than 99 %", for nothing is certain
_LONGEST = 240  # code points of a sentence in an explanation (a judgement)


def counterparts(case: Case, fact: Fact, claims: Sequence[Claim]) -> tuple[Counterpart, ...]:
    """The sentences of those of the claims that were held against each other, each two once, in order of the claims."""
    if fact.group is None or fact.route != "passages":
        return ()
    by_id = {claim.id: claim for claim in claims}
    found = {
        (_at(case, by_id[one]), _at(case, by_id[other])): posterior
        for one, other, posterior in sorted(fact.group.linked, key=lambda link: link[:2])
        if one in by_id and other in by_id
    }
    return tuple(Counterpart(left, right, posterior) for (left, right), posterior in found.items())


def _at(case: Case, claim: Claim) -> SentenceAt:
    article = case.articles[claim.document]
    sentence, text = article.sentences[claim.sentence], article.document.text
    start, end = sentence.start, sentence.end
    return SentenceAt(claim.document, claim.sentence + 1, text.count("\n", 0, start) + 1, start, end, one_line(text[start:end]))


def told(one: Counterpart) -> str:
    """The two sentences, numbered and quoted, and how sure it is that they say the same thing."""
    return f"{numbered(one.left)} {_quoted(one.left)} was taken for {numbered(one.right)} {_quoted(one.right)}, {sure(one)}"


def sure(one: Counterpart) -> str:
    """How sure it is: "96 % sure", "more than 99 % sure"."""
    return "more than 99 % sure" if one.posterior >= _CERTAIN else f"{int(100 * one.posterior)} % sure"


def numbered(sentence: SentenceAt) -> str:
    """Reads "sentence 4 of draft.txt"."""
    return f"sentence {sentence.number} of {sentence.document}"


def _quoted(sentence: SentenceAt) -> str:
    text = sentence.text
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"
