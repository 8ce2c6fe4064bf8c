"""How often things recur: "every Monday", "daily", "twice a week", "par an".

Categories: `each all everyother eachcount` (where a number follows: "om de twee weken") before a unit or a weekday, `weekdays`
plural weekdays, `regularly` phrases of them (payload: their TIMEX3: "los lunes"), `frequency` adjectives, `basisword`,
`ofperiod` figures that they only name, `times once per` in "twice a week", `perin` ("einmal im Monat").
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extraction.dates.pieces import Piece, amount, at, before, counts_something, payload, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.days import Duration
from factcheck.values.spans import LETTERS, length, period_name

_SPEED = 20  # from here on a bare number per hour is a speed: "a 50 por hora" (a judgement)
_EVERY = {
    "halfyear": (6, "month"),
    "quarter": (3, "month"),
    "2week": (2, "week"),
    "2month": (2, "month"),
    "2year": (2, "year"),
    "night": (1, "day"),
}


def _per(match: Match) -> Piece | None:
    """ "par an", "per week": how often."""
    unit, i = str(match.payload("u", "timeunit")), match.at("u") or match.first
    if unit not in LETTERS or "ordinal" in match.tokens.entries[i]:
        return None  # "al segundo"
    if unit == "hour" and (amount(match.tokens, match.first - 1) or 0) >= _SPEED:
        return None
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days, "EVERY")
    return Piece(i, match.last, "recurrence", "recurrence", duration=found)


def _each(match: Match) -> Piece | None:
    """ "every Monday", "each year", "tous les deux ans"."""
    tokens, i = match.tokens, match.at("u") or match.first
    entry = tokens.entries[i]
    count = amount(tokens, match.at("n") or 0) if took_part(match, "n") else Decimal(2 if took_part(match, "other") else 1)
    name, days = None, None
    if "weekday" in entry and not counts_something(tokens, i):
        name, days = f"XXXX-WXX-{entry['weekday'] + 1}", 7.0
    elif "month" in entry:
        name, days = f"XXXX-{entry['month']:02}", length("year")
    elif "season" in entry:
        name, days = f"XXXX-{entry['season']}", length("year")
    elif entry.get("timeunit") == "weekend" and count == 1:
        name, days = "XXXX-WXX-WE", 7.0
    elif entry.get("timeunit") in LETTERS and count is not None:
        name, days = period_name([(count, entry["timeunit"])]), float(count) * length(entry["timeunit"])
    if name is None:
        return None
    if took_part(match, "part") and "weekday" in entry:
        name += f"T{match.payload('part', 'partofday')}"
    return Piece(match.first, match.last, "recurrence", "recurrence", duration=Duration(name, days, days, "EVERY"))


def recurring(weekday: Piece) -> Piece:
    """The weekday as one that recurs."""
    found = Duration(f"XXXX-WXX-{(weekday.when.weekday or 0) + 1}", 7.0, 7.0, "EVERY")
    return Piece(weekday.first, weekday.last, "recurrence", "recurrence", duration=found)


def _nth_each(match: Match) -> Piece | None:
    """ "every first Monday of the month": once in that unit, a month where none is named."""
    unit = str(payload(match, "u", "timeunit") or "month")
    if unit not in ("month", "quarter", "year"):
        return None
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days, "EVERY")
    return Piece(match.first, match.last, "recurrence", "recurrence", duration=found)


def _regularly(match: Match) -> Piece:
    """ "los lunes": an article makes weekdays plural."""
    name = str(match.tokens.entries[match.first]["regularly"])
    return Piece(match.first, match.last, "recurrence", "recurrence", duration=Duration(name, 7.0, 7.0, "EVERY"))


def _frequency(match: Match) -> Piece | None:
    lead = not at(match.tokens, match.last, "basisword")  # "on a daily basis"
    if lead and any(
        before(match.tokens, match.first, category) for category in ("the", "this", "indefinite", "possessive", "of")
    ):
        return None  # "le quotidien" is a newspaper, "the annual meeting" is one day
    if at(match.tokens, match.last, "ofperiod"):
        return None  # "quarterly dividends" are named by what they are for
    unit = match.tokens.entries[match.first]["frequency"]
    count, unit = _EVERY.get(unit, (1, unit))
    days = count * length(unit)
    found = Duration(period_name([(Decimal(count), unit)]), days, days, "EVERY")
    return Piece(match.first, match.last, "frequency", "recurrence", duration=found)


def _times(match: Match) -> Piece | None:
    """ "twice a week", "trois fois par an"."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    count = tokens.payload(match.first, "once") or amount(tokens, match.first)
    if unit not in LETTERS or not count:
        return None
    days = length(unit)
    found = Duration(period_name([(Decimal(1), unit)]), days, days, None, f"{count}X")
    return Piece(match.first, match.last, "times", "recurrence", duration=found)


READINGS = (
    reading("per", r"{per&!indefinite} (?P<u> {timeunit&!timeunits|bothunits} )", _per, "timeunit"),
    reading(
        "each",
        r"""(?: {each|all} | (?P<other> {everyother} ) | {eachcount} (?= {number} ) ) (?P<n> {number} )?
            (?P<u> {timeunit|weekday|month|season} ) (?P<part> {partofday} )?""",
        _each,
        "each|all|everyother|eachcount",
    ),
    reading(
        "nth each",
        r"{each} {ordinal} {weekday} (?: {of|in|perin}? {the}? (?P<u> {timeunit} ) )?",
        _nth_each,
        "each",
    ),
    reading("weekdays", r"(?P<u> {weekdays} )", _each),
    reading("weekday nights", r"(?P<u> {weekday} ) (?P<part> {partofday&timeunits} )", _each, "weekday|month|season|partofday"),
    reading("weekdays said", r"{regularly}", _regularly),
    reading("frequency", r"{frequency}", _frequency),
    reading("times", r"(?: {once} | {number} {times} ) {per|perin} (?P<u> {timeunit} )", _times, "timeunit"),
)
