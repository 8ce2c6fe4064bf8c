"""The date line that opens a wire's first paragraph: "GHENT, 3 May 2014 (Agency) – The council …"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Mention
from factcheck.text.article import Article

PATTERN = "date line"  # of the mention
_PLACES = 14  # tokens of the places before the day: two towns with their countries
_AGENCY = 8  # tokens in brackets between the day and the dash
_DASHES = frozenset("–—-")
_CAPITALS = 3  # letters in capitals that begin it


def marked(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, the one that is the article's date line named so."""
    first = next((line for line in article.lines if line.role == "body"), None)
    if first is None:
        return list(mentions)
    town = bisect_left(article.tokens.starts, first.start)
    near = (one for one in mentions if town <= one.first <= town + _PLACES)
    opening = next((one for one in near if _is_line(article, one, town)), None)
    return [replace(one, pattern=PATTERN) if one is opening else one for one in mentions]


def _is_line(article: Article, mention: Mention, town: int) -> bool:
    tokens, when = article.tokens, mention.when
    if when is None or when.day is None or when.month is None or mention.kind != "date":
        return False
    if not tokens.word(town).isupper() or len(tokens.word(town)) < _CAPITALS:
        return False
    after = mention.last
    if after < len(tokens) and tokens.word(after) == "(":
        closing = range(after, min(len(tokens), after + _AGENCY))
        after = next((i + 1 for i in closing if tokens.word(i) == ")"), after)
    return after < len(tokens) and tokens.word(after) in _DASHES
