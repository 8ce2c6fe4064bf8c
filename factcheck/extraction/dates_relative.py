"""Dates that count from the day of writing or from a date said before.

Categories: `dayword` (shift in days), `tonight` (shift, part of day), `nextday`; `deictic postdeictic` (shift from the day of writing,
before or after the unit), `anaphoric postanaphoric` (from the date spoken of); `timeunit`; `ago agobefore afterwards within`; `few` (low, high);
`reference` vague words with their TIMEX3 value.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates_pieces import Piece, amount, at, before, piece, reading, took_part
from factcheck.text.grammar import Match
from factcheck.values.when import When

_UNITS = {"fortnight": ("week", 2), "millennium": ("century", 10), "night": ("day", 1)}
_CALENDAR = {"year", "month", "week", "weekend", "day", "quarter", "decade", "century"}


def _dayword(match: Match) -> Piece:
    return piece(match, "day", When(unit="day", shift=match.payload("w", "dayword")))


def _tonight(match: Match) -> Piece:
    shift, part = match.tokens.entries[match.first]["tonight"]
    return Piece(match.first, match.last, "part of day", "time", When(unit="day", shift=shift, part=part))


def _nextday(match: Match) -> Piece:
    return piece(match, "day", When(unit="day", shift=match.payload("w", "nextday"), anchor="text"))


def _shift_of(match: Match) -> tuple[int, bool] | None:
    """(shift, whether it counts from the date spoken of)."""
    for group, category in (("pre", "deictic"), ("post", "postdeictic"), ("pre", "anaphoric"), ("post", "postanaphoric")):
        if took_part(match, group) and (shift := match.payload(group, category)) is not None:
            return int(str(shift)), category.endswith("anaphoric")
    return None


def _deictic_unit(match: Match) -> Piece | None:
    """ "last year", "this week", "the following month", "l'an passé", "cette année-là"."""
    found, unit = _shift_of(match), match.payload("u", "timeunit")
    if found is None or unit not in _CALENDAR:
        return None
    shift, from_text = found
    if took_part(match, "that"):
        shift, from_text = 0, True
    when = When(unit=unit, shift=shift, anchor="text" if from_text else "published")  # type: ignore[arg-type]
    return piece(match, "unit", when)


def _the_next(match: Match) -> Piece | None:
    """ "the next day" and "the previous year" count from the date spoken of."""
    unit = match.payload("u", "timeunit")
    shift = match.payload("pre", "deictic")
    if unit not in ("day", "night") or shift not in (-1, 1):
        return None
    return piece(match, "unit", When(unit="day", shift=shift, anchor="text"))  # type: ignore[arg-type]


def _deictic_part(match: Match) -> Piece | None:
    """ "last Friday", "next March", "this summer", "vendredi dernier", "the following Monday", "this morning"."""
    found = _shift_of(match)
    if found is None:
        return None
    shift, from_text = found
    tokens, i = match.tokens, match.at("p") or 0
    entry = tokens.entries[i]
    if took_part(match, "that"):
        shift, from_text = 0, True
    if "partofday" in entry:
        shift = {-1: -1, 0: 0, 1: 1}[shift]
        when = When(unit="day", shift=shift, part=entry["partofday"], anchor="text" if from_text else "published")
        return Piece(match.first, match.last, "part of day", "time", when)
    anchor = "text" if from_text else "published"
    when = When(direction=shift, anchor=anchor)  # type: ignore[arg-type]
    if "monthfirst" in entry and not tokens.word(i)[0].isupper():
        return None
    for category in ("weekday", "month", "season"):
        if category in entry:
            return piece(match, category, replace(when, **{category: entry[category]}))
    return None


def counted(match: Match) -> tuple[int, int, str, bool] | None:
    """(least, most, unit, vague) of "two months", "quelques mois"; None where the unit cannot be counted in days."""
    tokens, unit = match.tokens, str(match.payload("u", "timeunit"))
    unit, factor = _UNITS.get(unit, (unit, 1))
    i = match.at("n")
    if i is None:
        return None
    vague = next((tokens.entries[k]["few"] for k in range(i, (match.span("n") or (i, i + 1))[1]) if at(tokens, k, "few")), None)
    if vague:
        return vague[0] * factor, vague[1] * factor, unit, True
    number = amount(tokens, i)
    low = 1 if number is None else int(number)
    if number is not None and number != low and unit not in ("year",):
        return None
    return low * factor, low * factor, unit, False


def _elapsed(match: Match, way: int, anchor: str) -> Piece | None:
    found = counted(match)
    if found is None:
        return None
    low, high, unit, vague = found
    kind = "time" if unit in ("hour", "minute", "second") else "date"
    if unit == "second":
        return None
    if unit == "half":
        unit, low, high = "month", 6 * low, 6 * high
    ends = sorted((way * low, way * high))
    when = When(unit=unit, shift=ends[0], shift_to=ends[1] if vague else None, elapsed=True, anchor=anchor)  # type: ignore[arg-type]
    if before(match.tokens, match.first, "timehedge") and match.tokens.payload(match.first - 1, "timehedge") == "about":
        when = replace(when, hedge="about")
    return Piece(match.first, match.last, "elapsed", kind, when)  # type: ignore[arg-type]


def _ago(match: Match) -> Piece | None:
    return _elapsed(match, -1, "published")


def _ahead(match: Match) -> Piece | None:
    return _elapsed(match, 1, "published")


def _later(match: Match) -> Piece | None:
    shift = match.payload("way", "afterwards")
    return _elapsed(match, int(str(shift)), "text")


def _within(match: Match) -> Piece | None:
    """ "in two years" said of what is to come; else it is a length of time."""
    tokens, i = match.tokens, match.first
    coming = any(at(tokens, k, "planning") or at(tokens, k, "futurecue") for k in range(max(0, i - 8), i))
    return _elapsed(match, 1, "published") if coming else None


def _spoken_unit(match: Match) -> Piece | None:
    """ "the quarter", "the weekend": the one that is spoken of; other units need a word before them."""
    unit = match.payload("u", "timeunit")
    if unit not in _CALENDAR:
        return None
    if unit == "weekend":
        return piece(match, "unit", When(unit="weekend", shift=0))
    return piece(match, "unit", When(unit=unit, shift=0, anchor=_anchor(unit)), weak=unit != "quarter")  # type: ignore[arg-type]


def _anchor(unit: object) -> str:
    return "text" if unit in ("day", "quarter") else "published"


def _unit_alone(match: Match) -> Piece | None:
    unit = match.payload("u", "timeunit")
    return piece(match, "unit", When(unit=unit, shift=0, anchor=_anchor(unit)), weak=True) if unit in _CALENDAR else None  # type: ignore[arg-type]


def _unit_end(match: Match) -> Piece | None:
    """ "year-end"."""
    unit, section = match.payload("u", "timeunit"), match.payload("s", "sectionnoun")
    if unit not in ("year", "month") or section != "end":
        return None
    return piece(match, "unit", When(unit=unit, shift=0, section="end"))  # type: ignore[arg-type]


def _year_before(match: Match) -> Piece | None:
    """ "the year-ago quarter"."""
    if match.payload("u", "timeunit") != "quarter":
        return None
    return piece(match, "unit", When(unit="quarter", shift=-4, anchor="text"))


def _reference(match: Match) -> Piece:
    return piece(match, "reference", When(reference=match.tokens.entries[match.first]["reference"]))


def _past(match: Match) -> Piece:
    return piece(match, "reference", When(reference="PAST_REF"))


def _future(match: Match) -> Piece:
    return piece(match, "reference", When(reference="FUTURE_REF"))


READINGS = (
    reading("day word", r"(?P<w> {dayword} )", _dayword),
    reading("part of day word", r"{tonight}", _tonight),
    reading("next day", r"{the}? (?P<w> {nextday} )", _nextday),
    reading(
        "deictic unit",
        r"{the}? (?P<pre> {deictic|anaphoric} ) {anaphoric}? (?P<u> {timeunit&!timeunits|bothunits} ) (?P<that> <HYPHEN> {~that} )?",
        _deictic_unit,
        "timeunit",
    ),
    reading("unit deictic", r"{the}? (?P<u> {timeunit} ) (?P<post> {postdeictic|postanaphoric} )", _deictic_unit, "timeunit"),
    reading("the next day", r"{the} (?P<pre> {deictic} ) (?P<u> {timeunit&!timeunits|bothunits} )", _the_next, "timeunit"),
    reading(
        "deictic part",
        r"{the}? (?P<pre> {deictic|anaphoric} ) {anaphoric}? (?P<p> {weekday|month|season|partofday} ) (?P<that> <HYPHEN> {~that} )?",
        _deictic_part,
        "weekday|month|season|partofday",
    ),
    reading(
        "part deictic",
        r"{the}? (?P<p> {weekday|month|season|partofday} ) (?P<post> {postdeictic|postanaphoric} )",
        _deictic_part,
        "weekday|month|season|partofday",
    ),
    reading("ago", r"(?: {timehedge}  )? <AMOUNT> (?P<u> {timeunit} ) (?: {or} . )? {ago}", _ago, "ago"),
    reading("ago before", r"{agobefore} {timehedge}? <AMOUNT> (?P<u> {timeunit} )", _ago, "agobefore"),
    reading("later", r"{timehedge}? <AMOUNT> (?P<u> {timeunit} ) (?P<way> {afterwards} )", _later, "afterwards"),
    reading("ahead", r"{agoahead} {timehedge}? <AMOUNT> (?P<u> {timeunit} )", _ahead, "agoahead"),
    reading("within", r"{within} {timehedge}? <AMOUNT> (?P<u> {timeunit} )", _within, "within"),
    reading("from now", r"<AMOUNT> (?P<u> {timeunit} ) {fromnow}", _ahead, "fromnow"),
    reading("spoken unit", r"{the} {stretch}? (?P<u> {timeunit&!timeunits|bothunits} )", _spoken_unit, "timeunit"),
    reading("unit alone", r"(?P<u> {timeunit&!timeunits|bothunits} )", _unit_alone, "timeunit"),
    reading("unit end", r"""(?P<u> {timeunit} ) <HYPHEN> (?P<s> {sectionnoun} )""", _unit_end, "sectionnoun"),
    reading(
        "year earlier", r"""{the}? {yearword} {"-"} (?: {ago} | {afterwards} ) (?P<u> {timeunit} )""", _year_before, "yearword"
    ),
    reading("reference", r"{reference}", _reference),
    reading("the past", r"{the} {pastnoun} (?! {number|few|timeunit|lower&!in&!common|indefinite} )", _past, "pastnoun"),
    reading("recent units", r"{the}? {recent} {timeunits} | {timeunits} {recent}", _past, "recent"),
    reading("coming units", r"{the|this}? {coming} {timeunits}", _future, "coming"),
)
