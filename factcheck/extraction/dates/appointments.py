"""Texts that are a date and nothing else, as in a diary: they tell of what is to come."""

from __future__ import annotations

from factcheck.text.tokens import Tokens


def _names(row: str) -> frozenset[str]:
    return frozenset(row.split())


# Categories whose words make dates, and those of the small words around them.
WORDS = _names(
    """
    month weekday shortweekday dayword tonight nextday unitword deictic postdeictic anaphoric postanaphoric timeunit season
    partofday holiday noon meridiem hourmark sectionword sectionnoun timehedge pointhedge border ago agobefore agoahead
    afterwards fromnow few number ordinal reference decadeword quarterletter halfword each everyother frequency times once per
    stretch fraction quarterhour pastto yearword yearafter decademark onward
    """
)
_AROUND = _names(
    """
    in the of and to dateprep dayprep dayarticle clockprep clockarticle clockplus clockcue atclock oclock rangeend rangestart
    between within this one indefinite timezone daynoun daydeictic weekdayon
    """
)
_LONGEST = 12  # tokens (a judgement)


def joins_hours(tokens: Tokens) -> bool:
    """Whether a day and its hour are one mention: by the option `one_moment`, or where the text is nothing else."""
    return bool(tokens.vocabulary.lexicon.options.get("one_moment")) or is_appointment(tokens)


def is_appointment(tokens: Tokens) -> bool:
    """Whether all words of the text make a date: "Friday at 3", "march 2"."""
    return 0 < len(tokens) <= _LONGEST and all(
        not (tokens.entries[i].keys().isdisjoint(WORDS) and tokens.entries[i].keys().isdisjoint(_AROUND))
        or not any(sign.isalpha() for sign in tokens.word(i))  # "9:30", "20/11"
        for i in range(len(tokens))
    )
