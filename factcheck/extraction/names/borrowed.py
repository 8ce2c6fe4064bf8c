"""Names that another article proves.

In a language that writes every noun with a capital (option `capital_nouns`) "Obama" alone may be a noun.  Where another article
has it as a name it is one.  In any language a word with a capital that another text writes with two letters exchanged is a name
misspelt in one of the two, whatever proves a name there: both are names, so that the slip can be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.extraction.names.candidates import opening, shouted
from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.text.vocabulary import bare, fold
from factcheck.values.labels import Name, NameType
from factcheck.values.slips import letters_exchanged

_LETTERS = 5  # shorter words are too often made of one another's letters
_NAMEABLE = frozenset({"common"})  # what a word of the lexicon may be that another text misspells as a name: "Internet"


@dataclass(frozen=True, slots=True)
class Written:
    """A word of a document in small letters without accents.

    `type` is that of the name to which it belongs, None where nothing proves one; `known` where it is a word of the lexicon;
    `inside` where a sentence does not begin with it, so that its capital tells something.
    """

    document: str
    word: str
    type: NameType | None
    known: bool
    inside: bool


Lent = Mapping[str, Sequence[Written]]


def lent(read: Mapping[str, tuple[Article, Sequence[Mention]]]) -> Lent:
    """The words of names, and those with a capital of which nothing is known, by their letters; none of a single document."""
    found: dict[str, dict[Written, None]] = {}
    for document, (article, mentions) in read.items() if len(read) > 1 else ():
        for one in (*_named(document, mentions), *(one for _, one in _free(article, mentions) if one)):
            found.setdefault(_letters(one.word), {})[one] = None
    return {letters: tuple(words) for letters, words in found.items()}


def borrowed(article: Article, mentions: Sequence[Mention], words: Lent) -> list[Mention]:
    """The article's further names by what other documents write, in order of position."""
    nouns = bool(article.tokens.vocabulary.lexicon.options.get("capital_nouns"))
    found = []
    for i, one in _free(article, mentions) if words else ():
        others = [other for other in words.get(_letters(one.word), ()) if other.document != one.document]
        fitting = [other for other in others if _proves(one, other, nouns)]
        if fitting:
            found.append(_mention(article, i, next((other.type for other in fitting if other.type), "other")))
    return found


def _proves(one: Written, other: Written, nouns: bool) -> bool:
    """Whether the other document's word shows that the one is a name; `nouns` where every noun has a capital."""
    if other.type and nouns and not one.known:
        return True
    sure = other.type or ((one.inside or other.inside) and not (one.known and other.known))
    return bool(sure) and letters_exchanged(one.word, other.word)


def _named(document: str, mentions: Sequence[Mention]) -> Iterator[Written]:
    for mention in mentions:
        if isinstance(mention.value, Name):
            for word in mention.text.split():
                if len(word) >= _LETTERS and word.isalpha():
                    yield Written(document, bare(fold(word)), mention.value.type, known=False, inside=True)


def _free(article: Article, mentions: Sequence[Mention]) -> Iterator[tuple[int, Written]]:
    """The words with a capital that belong to no name, each with its token."""
    tokens, text = article.tokens, article.tokens.text
    taken = {i for one in mentions if one.kind == "name" for i in range(one.first, one.last)}
    for sentence in article.sentences:
        if sentence.role not in CLAIMING:
            continue
        first: int | None = None
        for i in range(sentence.first, sentence.last):
            if not text[tokens.starts[i]].isupper() or tokens.ends[i] - tokens.starts[i] < _LETTERS:
                continue
            word = tokens.word(i)
            if i in taken or not word.isalpha() or not _NAMEABLE.issuperset(tokens.entries[i]):
                continue
            if first is None:
                first = len(tokens) if shouted(article, sentence) else opening(tokens, sentence)
            yield i, Written(article.document.id, bare(fold(word)), None, bool(tokens.entries[i]), i > first)


def _letters(word: str) -> str:
    """The word's first and last letter and all of them in order of the alphabet: two exchanged ones change nothing."""
    return f"{word[0]}{word[-1]}{''.join(sorted(word))}"


def _mention(article: Article, i: int, type_: NameType) -> Mention:
    start, end = article.tokens.span(i, i + 1)
    word = article.document.text[start:end]
    return Mention("name", start, end, word, Name(word, type_), "borrowed name", i, i + 1)
