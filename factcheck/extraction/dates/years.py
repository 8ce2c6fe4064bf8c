"""Years and their parts: years, decades, centuries, quarters, halves, seasons.

Categories: `yearprep` what stands before a year, `owner` what stands before the year of an event, `yearplural` events that
stand after it, `yearverb` what a year does, `weekmark` ("KW 12"), `yearhalf`; `yearword years decademark decadeword
quarterletter season`; `decadearticle` before a decade alone ("en los 80"); `romanunit` a century before its number
("siglo XIX"); `counted` what a number counts that is no year; `christera` "AD" and "BC" (1, -1).
"""

from __future__ import annotations

from factcheck.extraction.dates.bare_years import EVENT_YEARS, closes_name, ends_line, stands_bare
from factcheck.extraction.dates.pieces import (
    CLOSED,
    Piece,
    amount,
    at,
    before,
    integer,
    piece,
    reading,
    took_part,
    whole,
    year_in,
)
from factcheck.text.grammar import Match
from factcheck.text.tokens import Tokens
from factcheck.values.numerals import read_roman
from factcheck.values.when import When

_FIRST_YEAR, LAST_YEAR = 1500, 2099  # a bare number outside is no year (a judgement)
_LAST_CENTURY = 30
_FOUR_DIGITS = range(1000, 10_000)
_SINGULAR = ("ss", "is", "us")  # endings of nouns that are no plural: "crisis"


def _year(match: Match) -> Piece | None:
    i = match.at("y")
    year = None if i is None else whole(match.tokens, i)
    if i is None or year is None or not _FIRST_YEAR <= year <= LAST_YEAR or len(match.tokens.word(i)) != 4:
        return None
    if _counts_with(match.tokens, i):
        return None
    return Piece(i, i + 1, "year", when=When(year=year))


def _counts_with(tokens: Tokens, i: int) -> bool:
    """Whether a scale behind the other end of a range is that of the number too: "from 2054 to 1960 million"."""
    if not (before(tokens, i, "rangestart") and at(tokens, i + 1, "rangeend") and at(tokens, i + 2, "number")):
        return False
    other = tokens.payload(i + 2, "number")
    return other.scale > 1 and int(other.value / other.scale) in _FOUR_DIGITS


def _year_said(match: Match) -> Piece | None:
    """ "the year 2000", "l'an 1515": any year."""
    year = integer(match, "y")
    words = match.tokens.payload(match.at("y") or 0, "year") is None
    return piece(match, "year", When(year=year)) if year and _FIRST_YEAR * words <= year <= LAST_YEAR else None


def _of_era(match: Match) -> Piece | None:
    """ "70 AD", "AD 70", "44 v. Chr.": years before our era are negative and have no days."""
    year = integer(match, "y")
    sign = match.payload("e", "christera")
    if year is None or not 1 <= year <= LAST_YEAR or not isinstance(sign, int):
        return None
    return Piece(match.first, match.last, "year of era", when=When(year=sign * year))


def _event_year(match: Match) -> Piece | None:
    """ "the 2012 election": a year before a singular noun, or a plural one of what has its year."""
    found = _year(match)
    if found is None or found.when.year not in EVENT_YEARS:
        return None
    return None if _counts_noun(match.tokens, match.last) else found


def _event_noun(match: Match) -> Piece | None:
    """ "le bilan 2001 de la délinquance"."""
    found = _year(match)
    return found if found is not None and found.when.year in EVENT_YEARS else None


def _year_of_name(match: Match) -> Piece | None:
    """ "at Canada 2006,", "le Nobel de physique 2009.", "el balance de UBS 2007 fue"."""
    found = _year(match)
    wanted = found is not None and not _counts_noun(match.tokens, match.last) and closes_name(match.tokens, found)
    return found if wanted else None


def _counts_noun(tokens: Tokens, i: int) -> bool:
    """Whether a noun in the plural stands at token i that a number could count."""
    word = tokens.word(i) if i < len(tokens) else ""
    plural = word.islower() and word.endswith("s") and not word.endswith(_SINGULAR)
    return plural and not at(tokens, i, "yearplural")


def _season_of_years(match: Match) -> Piece | None:
    """ "1971-72", "2020/21": a season or a stretch of years."""
    first, last = integer(match, "y"), integer(match, "b")
    if first is None or last is None or not _FIRST_YEAR <= first <= LAST_YEAR:
        return None
    if first % 100 >= last:  # "2015-12"
        return piece(match, "month of year", When(year=first, month=last)) if 1 <= last <= 12 else None
    return piece(match, "range", When(year=first, end=When(year=first // 100 * 100 + last)))


def _weak_year(match: Match) -> Piece | None:
    found = _year(match)
    bare = found is not None and (match.tokens.vocabulary.lexicon.options.get("bare_years") or ends_line(match.tokens, found))
    return found and Piece(found.first, found.last, "year", when=found.when, weak=not (bare and stands_bare(match, found)))


def _week(match: Match) -> Piece | None:
    """ "KW 12", "Kalenderwoche 12/2014"; "week 3 van de cursus" is no week of a year."""
    number = integer(match, "n")
    whole_number = match.tokens.word(match.at("n") or 0).isdecimal()  # "deze week 20.00"
    if not whole_number or (at(match.tokens, match.last, "of") and not took_part(match, "y")):
        return None
    return piece(match, "week of year", When(year=year_in(match), week=number)) if number in range(1, 54) else None


def _decade(match: Match) -> Piece | None:
    number = match.payload("w", "decadeword") if took_part(match, "w") else integer(match, "y") or integer(match, "y2")
    if not isinstance(number, int) or before(match.tokens, match.first, "owner"):
        return None  # "in his thirties"
    if number > 100 and number % 10:
        return piece(match, "year", When(year=number)) if took_part(match, "years") else None
    first = number if number > 100 else number + (1900 if number >= 10 else 2000)
    hundred = number > 100 and first % 100 == 0 and not took_part(match, "years") and first < 2000
    return piece(match, "decade", When(century=first // 100) if hundred else When(decade=first // 10 * 10))


def _century(match: Match) -> Piece | None:
    number = integer(match, "n")
    if match.payload("u", "timeunit") != "century" or number is None or not 1 <= number <= _LAST_CENTURY:
        return None
    return piece(match, "century", When(century=number - 1))


def _roman_century(match: Match) -> Piece | None:
    """ "siglo XIX"."""
    number = read_roman(match.tokens.word(match.at("n") or 0))
    return piece(match, "century", When(century=number - 1)) if number and number <= _LAST_CENTURY else None


def _nth_part(match: Match) -> Piece | None:
    """The third quarter, the first half, Q3."""
    number = integer(match, "n") or _denominator(match)
    unit = match.payload("u", "timeunit") or match.payload("u", "quarterletter")
    if number is None or unit not in ("quarter", "half") or not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    when = When(quarter=number) if unit == "quarter" else When(half=number)
    return piece(
        match,
        "nth part of year",
        when,
        weak=(unit == "half" and not at(match.tokens, match.at("u") or match.first, "yearhalf"))
        or match.tokens.payload(match.first, "quarterletter") is not None,
    )


def _denominator(match: Match) -> int | None:
    """4 of "a fourth-quarter loss", whose first words are a share elsewhere."""
    share = amount(match.tokens, match.at("n") or match.first)
    return round(1 / share) if share and share < 1 and match.last - (match.at("n") or 0) == 3 else None


def _is_season(match: Match) -> bool:
    """Whether an article or a preposition shows it ("jeux d'hiver" are no season)."""
    tokens, i = match.tokens, match.first
    if at(tokens, match.last, "in"):
        return False  # "the fall in prices"; "the fall of 2014" has its year
    return took_part(match, "lead") or (before(tokens, i, "in") and not before(tokens, i, "of"))


def _season(match: Match) -> Piece:
    """A season; weak without an article or a preposition, since "spring" and "été" are verbs too."""
    return piece(match, "season", When(season=str(match.payload("s", "season"))), weak=not _is_season(match))


_NO_COUNT = r"""(?! (?: {rangeend|dash} {number} )? {counted|scale|scalemark|multitude|measure&!shyunit} | {"%"} | {~"°"} )"""
READINGS = (
    reading(
        "year after preposition",
        rf"""{{yearprep|border|onward}} (?P<y> {{year}} ) {_NO_COUNT}""",
        _year,
        "year",
    ),
    reading(
        "year in brackets",
        r"""{"("|"["} (?: {~lower&!numbered&!numberabbreviation} {~"."} )? (?P<y> {year} ) (?= {")"|"]"|","|";"|"-"|"–"} )""",
        _year,
        "year",
    ),
    reading(
        "year of event",
        r"""{the|possessive|this|owner|indefinite} {ordinal|lower&!counted&!stretch}? (?P<y> {year} )
            (?= {"-"}? {lower&!counted|cap} )""",
        _event_year,
        "year",
    ),
    reading(
        "year of noun",
        r"""{the|this|possessive|owner} {lower&!counted} (?P<y> {year} ) (?= {of|in|break} | {~","|~"."} )""",
        _event_noun,
        "year",
    ),
    reading(
        "year of name",
        rf"""(?<= {{cap|lower&!itemstop&!hedge&!counted&!numbered&!currency&!street&!the&!of}} ) (?P<y> {{year}} )
            (?: {CLOSED} | (?<= {{cap&!itemstop&!the&!in&!of}} . ) (?= {{lower}} ) {_NO_COUNT} )""",
        _year_of_name,
        "year",
    ),
    reading("year in list", r"""{","} (?P<y> {year} ) (?= {~")"} )""", _year, "year"),
    reading(
        "year acting", r"""(?: (?<= {break|","|"."|";"|but|and} ) | ^ ) (?P<y> {year} ) (?= {yearverb} )""", _event_noun, "year"
    ),
    reading(
        "season of years",
        r"""(?<! {"-"|"–"|"/"} ) (?P<y> {year} ) {~"-"|~"–"|~"/"} (?P<b> {~year2} )
            (?! {~"-"|~"–"|~"/"} | {counted|percent} )""",
        _season_of_years,
        "year",
    ),
    reading("year of era", r"(?P<y> {number} ) (?P<e> {christera} )", _of_era, "christera"),
    reading(
        "era of year",
        r"(?<! {number} ) (?P<e> {christera} ) (?P<y> {number} ) (?! {of|timeunit|counted|percent} )",
        _of_era,
        "christera",
    ),
    reading("year said", r"{the}? {yearword} (?P<y> {year|wordnumber} )", _year_said, "yearword"),
    reading("year", rf"""(?P<y> {{year}} ) {_NO_COUNT}""", _weak_year, "year"),
    reading(
        "decade",
        r"""{the}? (?: (?P<years> {years} )? {"’"|"'"}? (?P<y> {year|year2} )
                (?: {~decademark} | (?<= {year} ) {decademark&lower} | (?<= {years} . )
                | (?<= {years} {"’"|"'"} . ) )
            | (?: {years} | (?: {the} | (?<= {yearprep} ) ) {"’"|"‘"|"'"}? (?! {wordnumber} ) ) (?P<w> {decadeword} ) )
            | (?<= {years} . {and} ) {"’"|"'"}? (?P<y2> {year2} )""",
        _decade,
        "decademark|years|decadeword",
    ),
    reading(
        "decade alone",
        rf"""(?<= {{yearin|border}} {{decadearticle}} ) {{"’"|"'"}}? (?P<y> {{year2}} ) {CLOSED}""",
        _decade,
        "decadearticle",
    ),
    reading("century", r"{the}? (?P<n> {ordinal|number} ) <HYPHEN> (?P<u> {timeunit} )", _century, "timeunit"),
    reading("roman century", r"{the}? {romanunit} (?P<n> {upper|initial} )", _roman_century, "romanunit"),
    reading(
        "nth part",
        r"{the}? (?P<n> {ordinal|fraction&number} ) <HYPHEN> (?P<u> {timeunit} )",
        _nth_part,
        "timeunit",
    ),
    reading(
        "week of year",
        r"""{the}? {weekmark} (?P<n> {number} ) (?: (?: {"/"} | {","} | {in} )? {of|the}? {yearword}? (?P<y> {year} ) )?""",
        _week,
        "weekmark",
    ),
    reading("lettered part", r"(?P<u> {quarterletter&cap} ) (?P<n> {~number} )", _nth_part),
    reading("season", r"(?P<lead> {the} )? (?P<s> {season} )", _season, "weekday|month|season|partofday"),
)
