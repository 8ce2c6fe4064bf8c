"""Values in plain words: what a person reads where the report has intervals.

`reading` is exact about the ends ("at least 329.5 and below 330.5 million"); `short` fits a table ("329.5–330.5 million").
Both return the article's own words (items, names, quotations) as they are: whoever prints them makes them harmless.
"""

from __future__ import annotations

from typing import assert_never

from factcheck.model import Mention
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name, Parts, Quote, Role
from factcheck.values.quantities import Quantity
from factcheck.wording.days import duration_in_words, moment_in_words
from factcheck.wording.numbers import number_exactly, number_shortly

ILL_FORMED = "cannot be right as written"
QUOTE_LENGTH = 60  # characters of a quotation that are enough to know it again; a judgement


def reading(mention: Mention) -> str:
    """What the mention can mean, with the ends of an interval spelled out."""
    value = mention.value
    words = number_exactly(value, mention.kind) if isinstance(value, Quantity) else _any(mention)
    return f"{words} ({ILL_FORMED})" if mention.ill_formed and words != ILL_FORMED else words


def short(mention: Mention) -> str:
    """What the mention can mean, in as few words as a table has room for."""
    value = mention.value
    words = number_shortly(value, mention.kind) if isinstance(value, Quantity) else _any(mention)
    return ILL_FORMED if mention.ill_formed else words


def _any(mention: Mention) -> str:
    match mention.value:
        case Moment() as moment:
            return ILL_FORMED if mention.ill_formed else moment_in_words(moment)
        case Duration() as duration:
            return duration_in_words(duration)
        case Quantity() as quantity:
            return number_exactly(quantity, mention.kind)
        case Parts(parts):
            return ("–" if mention.kind == "score" else " ").join(parts)
        case Role() as role:
            return role_in_words(role)
        case Name(canonical, kind):
            return canonical if kind == "other" else f"{canonical} ({kind})"
        case Quote() as quote:
            return quote_in_words(quote)
        case unknown:
            assert_never(unknown)


def role_in_words(role: Role) -> str:
    """The offices, alternatives joined by "or": "Jack Ma: chair and chief executive of Alibaba"."""
    offices = " or ".join(sorted(" and ".join(sorted(one)) for one in role.readings)) or "an office"
    tense = "" if role.tense == "current" else f"{role.tense} "
    where = f" of {role.organization}" if role.organization else ""
    who = f"{role.person}: " if role.person else ""
    return f"{who}{tense}{offices}{where}"


def quote_in_words(quote: Quote) -> str:
    """The first words of the quotation, and its speaker."""
    words = quote.words if len(quote.words) <= QUOTE_LENGTH else quote.words[:QUOTE_LENGTH].rsplit(None, 1)[0] + " …"
    return f"{quote.speaker}: “{words}”" if quote.speaker else f"“{words}”"
