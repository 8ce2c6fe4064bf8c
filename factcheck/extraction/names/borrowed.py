"""Names that another article proves, in languages that write every noun with a capital (option `capital_nouns`).

"Obama" alone may be a noun there.  Where another article has it as a name it is one, and so is what two exchanged letters make
of it, so that a slip can be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Mention
from factcheck.text.article import CLAIMING, Article
from factcheck.text.vocabulary import bare, fold
from factcheck.values.labels import Name, NameType

_LETTERS = 5  # shorter words are too often made of one another's letters

Lent = Mapping[str, Mapping[str, NameType]]


def lent(named: Mapping[str, Sequence[Mention]]) -> dict[str, dict[str, NameType]]:
    """The words of names by their letters, each with the documents that have it in a name, and of what type."""
    found: dict[str, dict[str, NameType]] = {}
    for document, mentions in named.items():
        for mention in mentions:
            if isinstance(mention.value, Name):
                for word in mention.text.split():
                    if len(word) >= _LETTERS and word.isalpha():
                        found.setdefault(_letters(word), {}).setdefault(document, mention.value.type)
    return found


def borrowed(article: Article, mentions: Sequence[Mention], words: Lent) -> list[Mention]:
    """The article's further names by what other documents lend, in order of position; none in other languages."""
    if not article.tokens.vocabulary.lexicon.options.get("capital_nouns"):
        return []
    taken = {i for one in mentions if one.kind == "name" for i in range(one.first, one.last)}
    return [_mention(article, i, type_) for i, type_ in _lendable(article, words) if i not in taken]


def _lendable(article: Article, words: Lent) -> Iterator[tuple[int, NameType]]:
    tokens, own = article.tokens, article.document.id
    for sentence in article.sentences:
        if sentence.role not in CLAIMING:
            continue
        for i in range(sentence.first, sentence.last):
            word = tokens.word(i)
            if len(word) < _LETTERS or not word[0].isupper() or tokens.entries[i] or not word.isalpha():
                continue
            types = [type_ for document, type_ in sorted(words.get(_letters(word), {}).items()) if document != own]
            if types:
                yield i, types[0]


def _letters(word: str) -> str:
    """The word's first and last letter and all of them in order of the alphabet: two exchanged ones change nothing."""
    plain = bare(fold(word))
    return f"{plain[0]}{plain[-1]}{''.join(sorted(plain))}"


def _mention(article: Article, i: int, type_: NameType) -> Mention:
    start, end = article.tokens.span(i, i + 1)
    word = article.document.text[start:end]
    return Mention("name", start, end, word, Name(word, type_), "borrowed name", i, i + 1)
