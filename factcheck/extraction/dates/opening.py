"""The date line that opens a wire's first paragraph: "GHENT, 3 May 2014 (Agency) – The council …", "Ghent, 3 May 2014."."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Line, Mention
from factcheck.text.article import Article

PATTERN = "date line"  # of the mention
_PLACES = 14  # tokens of the places before the day: two towns with their countries
_AGENCY = 8  # tokens in brackets between the day and the dash
_DASHES = frozenset("–—-")
_CAPITALS = 3  # letters in capitals that begin it


def marked(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, the one that is the article's date line named so."""
    found = (_in_line(article, mentions, line) for line in article.lines[: _first_of_body(article)])
    opening = next((one for one in found if one is not None), None)
    return [replace(one, pattern=PATTERN) if one is opening else one for one in mentions] if opening else list(mentions)


def _first_of_body(article: Article) -> int:
    """The number of lines up to the first paragraph, that one included."""
    return next((number for number, line in enumerate(article.lines, 1) if line.role == "body"), 0)


def _in_line(article: Article, mentions: Sequence[Mention], line: Line) -> Mention | None:
    """The date line that opens the line of text; a short one by itself looks like a heading."""
    if line.role not in ("body", "heading"):
        return None
    town = bisect_left(article.tokens.starts, line.start)
    near = (one for one in mentions if town <= one.first <= town + _PLACES)
    return next((one for one in near if _is_line(article, one, town)), None)


def _is_line(article: Article, mention: Mention, town: int) -> bool:
    tokens, when = article.tokens, mention.when
    if when is None or when.day is None or when.month is None or mention.kind != "date":
        return False
    after = _behind_agency(article, mention.last)
    if tokens.word(town).isupper() and len(tokens.word(town)) >= _CAPITALS:
        return after < len(tokens) and tokens.word(after) in _DASHES
    return _fills_sentence(article, mention, town, after)


def _behind_agency(article: Article, after: int) -> int:
    """The token behind an agency in brackets at token `after`."""
    tokens = article.tokens
    if after < len(tokens) and tokens.word(after) == "(":
        closing = range(after, min(len(tokens), after + _AGENCY))
        after = next((i + 1 for i in closing if tokens.word(i) == ")"), after)
    return after


def _fills_sentence(article: Article, mention: Mention, town: int, after: int) -> bool:
    """Whether a town, a comma and the full date are the whole sentence."""
    if mention.when is None or mention.when.year is None or town >= mention.first:
        return False
    tokens, sentence = article.tokens, article.sentences[article.sentence_at(mention.first)]
    words = [tokens.word(i) for i in range(town, mention.first)]
    places = words[-1] == "," and all(word[0].isupper() or word == "," for word in words)
    ends = [tokens.word(i) for i in range(after, sentence.last)]
    return sentence.first == town and places and ends in ([], ["."])
