"""Names in aligned sentences: the same name, or one of them misspelt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.alignment.passages.groups import group, passage
from factcheck.alignment.passages.marks import Story, ascii_letters
from factcheck.alignment.passages.story import Parallel
from factcheck.model import Claim, Feature, Group
from factcheck.text.vocabulary import bare, fold
from factcheck.values.slips import letters_exchanged

_LINKED = 0.5  # posterior from which two sentences count as one
_LETTERS = 5  # shorter words differ by a letter too easily
_KEPT = 2  # letters at the end that inflect and translate, so that one of them changed shows no slip
# Plurals that two languages end unlike: "Ministers" and "Ministres", "Factories" and "Factoires", "Blues" and "Bleus".
_PLURALS = (("ers", "res"), ("ries", "ires"), ("ues", "eus"))
_SWAPPED, _CHANGED = 0.9, 0.7  # how sure a slip is: two neighbouring letters exchanged; one letter changed (judgements)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a name, in small letters with its accents: "Spécialités" is no slip of "Specialties"."""

    letters: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class _Spellings:
    """How often each text writes each word, and whether they are of one language: names are spelt anew in another."""

    left: Counter[str]
    right: Counter[str]
    one_language: bool


def names(left: Story, right: Story, found: Parallel) -> list[Group]:
    """One group for each name that both texts write alike, and one for each likely slip, in order of position on the left."""
    spellings = _Spellings(left.spellings, right.spellings, left.article.language == right.article.language)
    ours, theirs = _by_sentence(left), _by_sentence(right)
    groups: list[Group] = []
    seen: set[str] = set()
    for i, words in sorted(ours.items()):
        for j, posterior in sorted(found.links[i].items()):
            if posterior >= _LINKED and j in theirs:
                groups += _alike(left, words, theirs[j], posterior, seen)
                groups += _slips(left, words, theirs[j], posterior, spellings, seen)
    return groups


def _alike(left: Story, ours: list[_Word], theirs: list[_Word], posterior: float, seen: set[str]) -> Iterator[Group]:
    """The names written alike in both sentences, each once a pair of texts."""
    partners = {_whole(word.claim): word.claim for word in reversed(theirs)}
    for word in ours:
        whole = _whole(word.claim)
        if whole in partners and whole not in seen:
            seen.add(whole)
            because = (
                passage(word.claim, partners[whole], posterior),
                Feature("spelling", 1.0, "both write it alike"),
            )
            yield group(left, word.claim, partners[whole], because, round(posterior, 2))


def _slips(
    left: Story, ours: list[_Word], theirs: list[_Word], posterior: float, spellings: _Spellings, seen: set[str]
) -> Iterator[Group]:
    """Words of names that are left over against each other and differ by a slip of the pen, each once a pair of texts."""
    here, there = {word.letters for word in ours}, {word.letters for word in theirs}
    for one in ours:
        for other in theirs:
            if one.letters in there or other.letters in here or f"{one.letters} {other.letters}" in seen:
                continue
            sure = round(_slip(one.letters, other.letters, spellings) * posterior, 2)
            if sure > 0.0:
                seen.add(f"{one.letters} {other.letters}")
                because = (
                    passage(one.claim, other.claim, posterior),
                    Feature(
                        "spelling",
                        sure,
                        "the names differ by a slip of the pen",
                    ),
                )
                yield group(left, one.claim, other.claim, because, sure)


def _slip(one: str, other: str, spellings: _Spellings) -> float:
    """How surely one word is a misspelling of the other rather than its form in another language; 0 where it is not."""
    if one[0] != other[0] or one[-1] != other[-1] or min(len(one), len(other)) < _LETTERS:
        return 0.0
    from rapidfuzz.distance import OSA

    if OSA.distance(one, other, score_cutoff=1) != 1:
        return 0.0
    if letters_exchanged(one, other):
        return 0.0 if _own_forms(one, other, spellings) else _SWAPPED
    if not spellings.one_language or bare(one) == bare(other) or one[-_KEPT:] != other[-_KEPT:]:
        return 0.0
    odd = _odd(other, one, spellings.right, spellings.left) or _odd(one, other, spellings.left, spellings.right)
    return _CHANGED if odd else 0.0


def _own_forms(one: str, other: str, spellings: _Spellings) -> bool:
    """Whether each text keeps to its own form of the word, or two languages form a plural so."""
    if spellings.right[one] or spellings.left[other]:
        return False
    if not spellings.one_language and _plurals(one, other):
        return True
    return min(spellings.left[one], spellings.right[other]) > 1


def _plurals(one: str, other: str) -> bool:
    """Whether the words are plurals of one word in two languages."""
    return any((one.endswith(a) and other.endswith(b)) or (one.endswith(b) and other.endswith(a)) for a, b in _PLURALS)


def _odd(form: str, usual: str, here: Counter[str], there: Counter[str]) -> bool:
    """Whether a text writes the form once and the usual one otherwise, and the other text never writes it so."""
    return here[form] == 1 and here[usual] > 0 and not there[form]


def _by_sentence(story: Story) -> dict[int, list[_Word]]:
    found: dict[int, list[_Word]] = {}
    for claim in story.claims:
        if claim.kind == "name":
            words = [_Word(fold(word), claim) for word in _words(claim)]
            found.setdefault(claim.sentence, []).extend(words)
    return found


def _words(claim: Claim) -> list[str]:
    return [word for word in claim.mention.text.replace("-", " ").split() if word[0].isalpha()]


def _whole(claim: Claim) -> str:
    return ascii_letters(claim.mention.text)
