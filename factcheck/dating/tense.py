"""Which way a sentence looks where it names a day without a year or a weekday: to what has been or to what will be.

Categories: `pastcue futurecue`; `pastaux` makes a plan one of the past ("was due to"), `tobe` a participle one of the future
("will be held"), an `infinitive` ("to hit") and an order of `unchanging` verbs ("Set …") tell no tense, `untensed` are words
that end like a verb and are none ("indeed"); `pluperfect` tells that a deadline is over;
`aheadprep` leads to a day to come ("para el viernes"), `fromahead` to a date to come where no tense tells ("a partir del");
`presentcue` right before a date puts it ahead ("the vote is Tuesday");
the lexicon's options `past_endings future_endings` are verb endings, `verb_first` lets them open a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model import Sentence
from factcheck.text.tokens import Tokens

_AFTER = 5  # a cue after the date is as near as one this many times as far before it (a judgement)
_REACH = 24  # tokens that a cue reaches, before the date (a judgement)
_STOPS = frozenset(".!?:")
_CUES = ("pastcue", "futurecue", "planning")
_WHOLE = frozenset({*_CUES, "agobefore"})  # "il y a" is no past
_NO_ENDINGS = ("\0",)
_OPENING = 2  # tokens before a date that opens its sentence
_AHEAD = 10  # and after it


def lean(tokens: Tokens, sentence: Sentence, first: int, last: int) -> int | None:
    """-1 where the nearest cue of the sentence speaks of the past, 1 of the future, None without one."""
    if _is_present(tokens, first):
        return 1
    options = tokens.vocabulary.lexicon.options
    endings = options.get("past_endings", _NO_ENDINGS), options.get("future_endings", _NO_ENDINGS)
    before = range(first - 1, max(sentence.first, first - _REACH) - 1, -1)
    gone = next(((first - i, way) for i in before if (way := _way(tokens, i, *endings))), None)
    reach = min(_AHEAD, gone[0] // _AFTER) if gone else _AHEAD  # what is farther is not the nearest
    after = range(last, min(sentence.last, last + reach))
    to_come = next((((i - last + 1) * _AFTER, way) for i in after if (way := _way(tokens, i, *endings))), None)
    cues = [one for one in (gone, to_come) if one]
    return min(cues)[1] if cues else None


def _is_present(tokens: Tokens, first: int) -> bool:
    """Whether a verb of the present stands right before the date or its preposition: "is on Tuesday", not "is gone Tuesday"."""
    i = first - 2 if first > 1 and any(name in tokens.entries[first - 1] for name in ("in", "the", "dayprep")) else first - 1
    return i >= 0 and "presentcue" in tokens.entries[i]


def is_over(tokens: Tokens, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a deadline has gone by: "they had replied by Wednesday"; not "they had said they would by Wednesday"."""
    reach = range(max(sentence.first, first - _REACH), min(sentence.last, last + _AHEAD))
    cues = [(first - i if i < first else (i - last + 1) * _AFTER, _deadline(tokens, i)) for i in reach if _deadline(tokens, i)]
    return min(cues)[1] == -1 if cues else _opens(tokens, sentence, first, last)


def _opens(tokens: Tokens, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a deadline opens a sentence of the past: "By Tuesday, it was over"."""
    return first - sentence.first <= _OPENING and lean(tokens, sentence, first, last) == -1


def leads_ahead(tokens: Tokens, first: int, found: int | None, *, day: bool) -> bool:
    """Whether the word before a date puts it ahead; `found` is the way that the sentence looks."""
    i = first - 2 if first and "the" in tokens.entries[first - 1] else first - 1
    entry = tokens.entries[i] if i >= 0 else {}
    return ("aheadprep" in entry and day) or ("fromahead" in entry and found is None)


def _deadline(tokens: Tokens, i: int) -> int:
    entry = tokens.entries[i]
    if "futurecue" in entry or "planning" in entry:
        return 1
    return -1 if "pluperfect" in entry else 0


def _said(tokens: Tokens, i: int) -> Mapping[str, object]:
    """The categories of the token; those of its words where a phrase tells no tense of its own ("a annoncé", "he was")."""
    entry = tokens.entries[i]
    if not entry or " " not in tokens.word(i) or not _WHOLE.isdisjoint(entry):
        return entry
    single = tokens.vocabulary.single
    return {name: True for word in tokens.folded(i).split() for name in single.get(word, {}) if name in _CUES}


def _way(tokens: Tokens, i: int, past: tuple[str, ...], future: tuple[str, ...]) -> int | None:
    entry = _said(tokens, i)
    if "futurecue" in entry or "planning" in entry:
        return -1 if any("pastaux" in tokens.entries[k] for k in range(max(0, i - 2), i + 1)) else 1
    word = tokens.word(i)
    gone, to_come = word.endswith(past), word.endswith(future)
    cue = "pastcue" in entry or (" " in word and _opens_in_the_past(tokens, i))
    if not (gone or to_come or cue):
        return None
    verbal = len(word) > 4 and "untensed" not in entry and (word.islower() or _opens_sentence(tokens, i))
    if verbal and to_come:
        return 1
    after_be = bool(i) and "tobe" in tokens.entries[i - 1]
    if cue:
        if (i and "infinitive" in tokens.entries[i - 1]) or ("unchanging" in entry and _begins(tokens, i)):
            return None  # "expected to hit", "Set a date for …"
        return 1 if after_be or (i and _is_future(tokens, i - 1)) else -1  # "will be held", "will have lunch"
    if verbal and gone and not _is_attribute(tokens, i):
        return 1 if after_be and i > 1 and "futurecue" in tokens.entries[i - 2] else -1
    return None


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    """Whether a sentence begins with the word, in a language that likes the verb there: "Abrió el lunes"."""
    return bool(tokens.vocabulary.lexicon.options.get("verb_first")) and not tokens.entries[i] and _begins(tokens, i)


def _opens_in_the_past(tokens: Tokens, i: int) -> bool:
    """Whether the words begin with an auxiliary of the past: "ha confermato", looked up as one."""
    return "pastcue" in tokens.vocabulary.single.get(tokens.folded(i).partition(" ")[0], {})


def _begins(tokens: Tokens, i: int) -> bool:
    return i == 0 or tokens.word(i - 1) in _STOPS or tokens.word(i - 1).isspace()


def _is_future(tokens: Tokens, i: int) -> bool:
    return "futurecue" in tokens.entries[i] and "pastaux" not in tokens.entries[i]


def _is_attribute(tokens: Tokens, i: int) -> bool:
    """ "an unspecified date": a participle behind an article tells no tense."""
    return i > 0 and any(name in tokens.entries[i - 1] for name in ("the", "indefinite", "this", "owner"))
