"""Reads dates, times, lengths of time and how often things recur.

Patterns read pieces (`calendar`, `years` …), neighbours are joined (`join`, by the rules of `rules`), and what stands before
them is added (`edges`).
"""

from __future__ import annotations

from factcheck.extraction.dates import (
    calendar,
    context,
    diary,
    digits,
    dotted,
    durations,
    elapsed,
    feasts,
    hours,
    impossible,
    notations,
    recurrences,
    relative,
    reported,
    second,
    shares,
    short_hours,
    shorthand,
    spoken,
    strokes,
    times,
    vague,
    weekdays,
    year_words,
    years,
)
from factcheck.extraction.dates.edges import in_address, names_street, names_title, with_edges
from factcheck.extraction.dates.join import joined
from factcheck.extraction.dates.opening import marked
from factcheck.extraction.dates.pieces import Piece, Readings
from factcheck.languages.schema import SECOND
from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.days import Moment
from factcheck.values.meaning import meaning
from factcheck.values.nearest import Standpoint

_READINGS = (
    *feasts.READINGS,
    *shorthand.READINGS,
    *notations.READINGS,
    *digits.READINGS,
    *strokes.READINGS,
    *calendar.READINGS,
    *impossible.READINGS,
    *weekdays.READINGS,
    *diary.READINGS,
    *years.READINGS,
    *year_words.READINGS,
    *relative.READINGS,
    *vague.READINGS,
    *reported.READINGS,
    *context.READINGS,
    *elapsed.READINGS,
    *spoken.READINGS,
    *times.READINGS,
    *dotted.READINGS,
    *hours.READINGS,
    *short_hours.READINGS,
    *durations.READINGS,
    *shares.READINGS,
    *recurrences.READINGS,
)
_FIRST_TIER, _SECOND_TIER = Readings(*_READINGS), Readings(*second.READINGS, *_READINGS)

_NOWHERE = Standpoint()  # words by themselves
_OTHERS = (names_street, names_title, in_address)  # what the words of a date are part of


def find(article: Article) -> list[Mention]:
    """The mentions, in order of position; relative dates and partial ones have no days yet."""
    tokens = article.tokens
    frozen = tokens.vocabulary.lexicon.tier == SECOND
    readings = _SECOND_TIER if frozen else _FIRST_TIER
    pieces = [with_edges(piece, tokens) for piece in joined(readings.read(tokens), tokens)]
    if frozen:
        pieces = second.certain(pieces, tokens)
    said = [piece for piece in pieces if not piece.weak and not any(other(piece, tokens) for other in _OTHERS)]
    return marked(article, [_mention(piece, article) for piece in said])


def _mention(piece: Piece, article: Article) -> Mention:
    start, end = article.tokens.span(piece.first, piece.last)
    text = article.document.text[start:end]
    if piece.duration is not None:
        return Mention(piece.kind, start, end, text, piece.duration, piece.name, piece.first, piece.last)
    when, wrong = piece.when, piece.ill_formed
    found = meaning(when, _NOWHERE)
    value = Moment(None, None, found.granularity, found.timex3, found.mod) if wrong else found
    return Mention(piece.kind, start, end, text, value, piece.name, piece.first, piece.last, when, wrong)
