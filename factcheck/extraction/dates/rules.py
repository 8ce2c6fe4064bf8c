"""When two neighbouring pieces are one date: "Wednesday (18 March)", "October of this year", "hier à 10 h".

Each rule looks at two pieces and the tokens between them and says what both are together, or None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.extraction.dates.edges import sectioned
from factcheck.extraction.dates.pieces import Piece, at, at_least, exists, spelled_out
from factcheck.text import grammar
from factcheck.text.tokens import Tokens
from factcheck.values.when import Hedge, When, weekday_of

_APPOSED = r"""(?: {","} )? {the}? | {"("} {the}? | {","} {"("}"""
_OF_DAY = r"""{","}? {in}? {the}?"""
_BESIDE = r"""{the}?"""
_BESIDE_DAY = r"""{of}? {the}?"""  # "meio-dia de sábado"
_OF_CLOCK = r"""{onward}? {","}? {clockprep|in|border|opening}? {the}?"""
_OF_PERIOD = r"""{","} | {of|in}? {the}? | {of|in} {of}?"""
_OF_ANCHOR = r"""{of|in}? {the}?"""
# Hours that the part of the day moves to its second half though a clock has 24: "vanavond om 8 uur" (a judgement).
_MONTHS = 12
_SAID_BY_TWELVE = {"AF": range(1, 7), "EV": range(5, 12)}


def gap(pattern: str, left: Piece, right: Piece, tokens: Tokens) -> bool:
    """Whether the tokens between the two pieces are the pattern."""
    compiled = grammar.compile_pattern(f"(?: {spelled_out(pattern)} )", tokens.vocabulary.lexicon.code)
    return compiled.fullmatch(tokens.letters, left.last, right.first) is not None


def both(left: Piece, right: Piece, name: str, when: When, kind: str = "date", last: int | None = None) -> Piece:
    """The two pieces as one."""
    wrong = left.ill_formed or right.ill_formed or not exists(when)
    return Piece(left.first, last or right.last, name, kind, when, ill_formed=wrong)  # type: ignore[arg-type]


def only(when: When, *parts: str) -> bool:
    """Whether the words say these parts and no other of the calendar."""
    said = {
        name
        for name in ("year", "month", "day", "weekday", "quarter", "half", "season", "hour", "part", "shift", "nth")
        if getattr(when, name) is not None
    }
    return said == set(parts)


def _weekday_and_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Wednesday, March 18; Mercredi (18 mars); 1.30 pm Wednesday, March 18."""
    a, b = left.when, right.when
    if not (only(a, "weekday") or only(a, "weekday", "hour")) or b.day is None or b.weekday is not None or a.end:
        return None
    if (a.hour is not None and (b.hour is not None or b.month is None)) or not gap(_APPOSED, left, right, tokens):
        return None
    last = right.last
    if (right.first > left.last and tokens.word(right.first - 1) == "(") or tokens.word(left.last) == "(":
        closed = last < len(tokens) and tokens.word(last) == ")"
        last += closed
    when = replace(b, weekday=a.weekday, direction=a.direction)
    if a.hour is not None:
        when = replace(when, hour=a.hour, minute=a.minute, meridiem=a.meridiem)
    return both(left, right, "weekday and day", when, right.kind if a.hour is None else left.kind, last)


def _day_and_weekday(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """18 March (Wednesday); 18 March 2015, Wednesday: one day said twice, where the calendar agrees or brackets tell."""
    a, b = left.when, right.when
    if not (a.day and a.month) or a.weekday is not None or a.hour is not None or a.end or not only(b, "weekday") or b.direction:
        return None
    closed = right.last < len(tokens) and tokens.word(right.last) == ")"
    agrees = a.year is not None and weekday_of(a.year, a.month, a.day) == b.weekday
    if not ((closed and gap('{"("}', left, right, tokens)) or (agrees and gap('{","}? {"("}?', left, right, tokens))):
        return None
    return both(left, right, "day and weekday", replace(a, weekday=b.weekday), last=right.last + closed)


def _today_and_weekday(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Hoy, jueves; ayer domingo: in languages that write days so, one day said twice."""
    a, b = left.when, right.when
    apposed = a.unit == "day" and only(a, "shift") and a.anchor == "published" and only(b, "weekday") and not b.direction
    if not apposed or not tokens.vocabulary.lexicon.options.get("weekday_after_day") or not gap('{","}?', left, right, tokens):
        return None
    return both(left, right, "day and weekday", a)


def _day_and_part(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Monday morning, hier soir, le 18 mars au matin, aujourd'hui en fin de matinée."""
    right = sectioned(right, tokens) if right.when.part and right.first > left.last else right
    a, b = left.when, right.when
    if not a.names_day or a.part or a.hour is not None or b.part is None or b.hour is not None:
        return None
    if b.shift not in (None, 0) or (b.shift == 0 and b.anchor != "text") or not gap(_OF_DAY, left, right, tokens):
        return None
    return both(left, right, "day and part", replace(a, part=b.part, section=a.section or b.section), "time")


def _part_of_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The night of Oct. 23, le matin du 8 mai."""
    a, b = left.when, right.when
    if (
        a.part is None
        or a.hour is not None
        or a.weekday is not None
        or a.shift not in (None, 0)
        or (a.shift == 0 and a.anchor != "text")
    ):
        return None
    if not b.names_day or b.part or b.hour is not None or not gap("{of} {the}?", left, right, tokens):
        return None
    return both(left, right, "day and part", replace(b, part=a.part, section=a.section or b.section), "time")


def _clock_and_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Noon Thursday, 5 p.m. Nov. 9, hier à 10 h, 10 a.m. this morning; "Friday at 3 pm" by the option `one_moment`."""
    clock, day = (left, right) if left.when.hour is not None else (right, left)
    a, b = clock.when, day.when
    if not only(a, "hour") or not (b.names_day or b.part) or b.hour is not None or b.end:
        return None
    joint = b.shift is not None or bool(tokens.vocabulary.lexicon.options.get("one_moment"))
    if not gap(_OF_CLOCK if joint else _BESIDE_DAY if clock is left else _BESIDE, left, right, tokens):
        return None
    when = replace(_of_day(a, b), end=a.end and _of_day(a.end, b))
    if not a.hedge and not a.end:  # "tomorrow before 5 pm", "3 pm or later on Monday"
        names = ("border", "opening") if clock is right else ("onward",)
        said = (tokens.entries[k][name] for k in range(left.last, right.first) for name in names if at(tokens, k, name))
        when = replace(when, hedge=next(said, None))
    return both(left, right, "clock and day", when, "time")


def _of_day(clock: When, day: When) -> When:
    """The time of day on that day, in the half that the part of the day tells."""
    when = replace(day, hour=clock.hour, minute=clock.minute, meridiem=clock.meridiem, hedge=clock.hedge, part=None)
    hour = clock.hour or 0
    if day.part and not clock.meridiem:
        late = day.part in ("AF", "EV", "NI") and hour < 12
        return replace(when, hour=hour + (12 if late else 0), meridiem=True)
    return replace(when, hour=hour + 12) if hour in _SAID_BY_TWELVE.get(day.part or "", ()) else when


def _part_of_period(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """October of this year, third quarter 1984, July last year, Monday of next week, the 15th of next month."""
    a, b = left.when, right.when
    possessive = gap("{possessive}", left, right, tokens)
    if possessive or (left.last == right.first and (only(a, "year") or (a.unit == "week" and only(b, "weekday")))):
        a, b = b, a
        plain = _is_part(a, b) and a.month is None
    else:
        plain = _is_part(a, b) and gap(_OF_PERIOD, left, right, tokens)
    if a.end is not None and a.year is not None and a.end.quarter and only(b, "year") and gap(_OF_PERIOD, left, right, tokens):
        return both(left, right, "range", replace(a, end=replace(a.end, year=b.year)))
    if a.end is not None and (not only(b, "year") or a.end.year is not None):
        return None
    if not plain:
        return None
    when = replace(
        b,
        end=a.end and replace(a.end, year=b.year),
        month=a.month,
        day=a.day,
        feast=a.feast,
        weekday=a.weekday,
        quarter=a.quarter,
        half=a.half,
        season=a.season,
        part=a.part,
        section=a.section or b.section,
    )
    return both(left, right, "part of period", when, "time" if a.part else "date")


def _is_part(a: When, b: When) -> bool:
    """Whether `a` lies in a period such as `b` and lacks it."""
    if a.shift is not None or a.year is not None or a.nth is not None or a.hour is not None:
        return False
    in_year = a.month is not None or a.feast is not None or bool(a.quarter or a.half or a.season)
    if only(b, "year"):
        return in_year
    if not only(b, "shift") or b.elapsed:
        return False
    if b.unit == "year":
        return in_year
    if b.unit == "month":
        return a.day is not None and a.month is None
    return b.unit == "week" and a.weekday is not None and a.day is None


def _nth_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The first Tuesday of October, the last week of 2016."""
    a, b = left.when, right.when
    if a.nth is None or isinstance(a.anchor, When) or b.day is not None or not gap(_OF_PERIOD, left, right, tokens):
        return None
    if a.unit == "month" and only(b, "year") and 1 <= a.nth <= _MONTHS:
        return both(left, right, "month of year", When(year=b.year, month=a.nth))
    return both(left, right, "nth of period", replace(a, anchor=b))


def _feast_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Thanksgiving last year, Labor Day of 2014: the nth weekday of a month of that year."""
    a, b = left.when, right.when
    if a.nth is None or not isinstance(a.anchor, When) or not only(a.anchor, "month") or a.anchor.direction is not None:
        return None
    year = only(b, "year") or (only(b, "shift") and b.unit == "year" and not b.elapsed)
    if not year or not gap(_OF_PERIOD, left, right, tokens):
        return None
    return both(left, right, "nth of period", replace(a, anchor=replace(b, month=a.anchor.month)))


def _last_of(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The last week of September, le dernier lundi de 2014, el último trimestre de 1999."""
    a, b = left.when, right.when
    if a.shift == -1 and a.unit == "quarter" and only(b, "year") and gap("{of|in} {the}?", left, right, tokens):
        return both(left, right, "part of period", When(year=b.year, quarter=4))
    backward = (a.shift == -1 and a.unit in ("day", "week", "weekend", "month")) or (
        a.direction == -1 and a.weekday is not None
    )
    period = b.year or b.month or (only(b, "shift") and b.unit in ("month", "year", "quarter") and b.anchor == "published")
    if not backward or a.part or not period or b.day or not gap("{of|in} {the}?", left, right, tokens):
        return None
    return both(left, right, "nth of period", When(nth=-1, unit=a.unit, weekday=a.weekday, anchor=b))


def _week_of_day(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """The week of 7 October, the week beginning 7 October, the weekend of 7 October."""
    a, b = left.when, right.when
    if (
        not only(a, "shift")
        or a.shift != 0
        or a.unit not in ("week", "weekend")
        or a.elapsed
        or b.day is None
        or b.month is None
        or b.end
    ):
        return None
    return both(left, right, "week of day", replace(a, anchor=b)) if gap("{of|weekfrom} {the}?", left, right, tokens) else None


def stepped(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Two weeks before 8 May, trois jours après Noël."""
    a, b = left.when, right.when
    if (
        a.shift is None
        or right.weak
        or at(tokens, left.first - 1, "length")
        or b.reference
        or b.end
        or not gap("{border|stepfrom} {the}?", left, right, tokens)
    ):
        return None
    way = {"before": -1, "after": 1, "since": 1}.get(tokens.entries[left.last].get("border", "after"))
    hedge: Hedge | None = "by" if way == -1 and at_least(left.first, left.last, tokens) else None
    return (way and both(left, right, "counted from", replace(a, shift=way * a.shift, anchor=b, hedge=hedge))) or None


def _counted_from(left: Piece, right: Piece, tokens: Tokens) -> Piece | None:
    """Two weeks before 8 May, le lendemain de Noël."""
    a, b = left.when, right.when
    if (
        a.anchor != "text"
        or a.shift is None
        or a.part
        or (b.weekday is not None and b.shift is None and b.day is None and left.last == right.first)
    ):
        return None
    if b.anchor == "text" or right.weak or not gap(_OF_ANCHOR, left, right, tokens) or not _is_open(left, tokens):
        return None
    return both(left, right, "counted from", replace(a, anchor=b), left.kind)


def _is_open(left: Piece, tokens: Tokens) -> bool:
    """Whether the words ask for a date after them: "two weeks before", "la veille"; not "two weeks later"."""
    return (
        at(tokens, left.last - 1, "border")
        or at(tokens, left.last - 1, "nextday")
        or at(tokens, left.last, "border")
        or at(tokens, left.last, "of")
    )


Rule = Callable[[Piece, Piece, Tokens], Piece | None]
RULES: tuple[Rule, ...] = (
    _weekday_and_day,
    _day_and_weekday,
    _today_and_weekday,
    _day_and_part,
    _part_of_day,
    _part_of_period,
    _nth_of,
    _feast_of,
    _last_of,
    _week_of_day,
    _counted_from,
    _clock_and_day,
)
