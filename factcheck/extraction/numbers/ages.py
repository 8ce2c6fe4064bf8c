"""Reads ages: "a 34-year-old woman", "aged 34", "Jane Roe, 34, …", "âgé de 34 ans", "Jeanne Roux (34 ans)".

Categories: `yearold` ("years old"), `ageword` ("aged", "âgé de"), `agebetween`, `ageverb` ("a", "à" in French), `noagelead`
(what makes an `ageverb` none: "condamné à 10 ans"), `ageof` ("un homme de 34 ans"), `agedword` ("trentenne"), `agedtens`
("octogenarian"), `agebreak` (what goes on after "Jane Roe, 34"); the lexicon's option `agents` gives endings of those who do
something.  The item is the word for who it is; whose age it is is for the claims to find out.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extraction.numbers import hedges, items
from factcheck.extraction.numbers.scan import HYPHENS, Scan
from factcheck.model import Mention
from factcheck.values.hedging import allowed, between
from factcheck.values.numerals import Numeral
from factcheck.values.quantities import Quantity

_GREATEST = 115  # years: a bare number after a name that is greater is no age (a judgement)
_YOUNGEST = 10  # in brackets behind a name: smaller ones are goals or places (a judgement)
_NEAR = 14  # tokens in which others are listed
_OLDEST = 200  # in words that say "aged"
_SLIPPED = 1000  # beside "years" behind a name: one digit too many (a judgement)
_ADJECTIVES = 3  # tokens behind "zwölfjährige" in which its noun stands
_PERSONS = ("in", "er", "ling")  # endings of nouns for persons
_LENGTHS = frozenset({"year", "month", "week", "day"})
_ENDS = frozenset({",", ";", ")", "."})


def at(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """The age whose number is token i, None where it is none."""
    found = (
        _span_of_years(scan, i, numeral)
        or _years_old(scan, i, numeral)
        or _led(scan, i, numeral)
        or _of_somebody(scan, i, numeral)
        or _named(scan, i, numeral)
    )
    return found or _listed(scan, i, numeral)


def _listed(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """The second of "ages 25, 26 and 33"."""
    k = i - 1 if scan.has(i - 1, "and") or scan.word(i - 1) == "," else i
    k = k - 1 if k < i and scan.word(k - 1) == "," else k
    before = k < i and k == scan.age_end and _plausible(numeral)
    return (
        _mention(scan, i, i + 1, numeral, "year", "", "listed")
        if before and (not scan.is_word(i + 1) or scan.has(i + 1, "and"))
        else None
    )


def _years_old(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "34-year-old", "ten months old", "3 years of age"."""
    k = i + 2 if scan.joined(i + 1) else i + 1
    unit: str | None = scan.get(k, "yearold")
    if unit is None and scan.has(k, "timeunit"):
        end = k + 2 if scan.joined(k + 1) else k + 1
        unit, k = (scan.get(k, "timeunit"), end) if scan.has(end, "old") else (None, k)
    if unit not in _LENGTHS or scan.has(k + 1, "noagefollower"):  # "een vijfjarig contract"
        return None
    if scan.has(k, "lengthadjective") and scan.word(k).islower() and not _is_person(scan, k + 1):
        return None
    return _mention(scan, i, k + 1, numeral, unit, _who(scan, k + 1) if scan.joined(i + 1) else "", "years old")


def _is_person(scan: Scan, k: int) -> bool:
    """Whether the noun that goes with an adjective before token k is somebody: "zwölfjährige Schülerin", not "… Haft"."""
    noun = next((i for i in range(k, k + _ADJECTIVES) if scan.capital(i)), k)
    return scan.has(noun, "ageof") or scan.tokens.folded(min(noun, scan.size - 1)).endswith(_PERSONS)


def _span_of_years(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "18 to 29 years old", "électeurs de 18 à 29 ans"."""
    opened = scan.has(i - 1, "between") or (scan.has(i - 1, "the") and scan.has(i - 2, "between"))
    hung = scan.word(i + 1) in HYPHENS and scan.glued(i + 1)  # "15- bis 25-Jährige"
    k = hedges.link(scan, i + 2 if hung and scan.has(i + 2, "rangelink") else i + 1, opened)
    k = k + 1 if k and scan.joined(k) else k  # "18-to-29-year-olds"
    other = scan.get(k, "number") if k else None
    if (
        k is None
        or not isinstance(other, Numeral)
        or not _written_age(numeral)
        or not _written_age(other)
        or not _rises(scan, i, numeral, other)
    ):
        return None
    who = i - 3 if opened and scan.has(i - 2, "of") else i - 2  # "electores de entre 18 y 29 años"
    of_people = (
        (opened or scan.has(i - 1, "from"))
        and (scan.has(who, "ageof") or items.is_plural(scan, who))
        and not scan.has(who, "noagelead")
        and not (opened and not scan.has(who, "ageof"))
    )
    end = k + 2 if scan.joined(k + 1) else k + 1
    years = scan.get(end, "yearold") == "year"
    if not years and not (of_people and scan.get(k + 1, "timeunit") == "year" and not scan.has(k + 2, "of")):
        return None
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[k]]
    return scan.mention("age", i, end + 1, replace(between(numeral, other, written), unit="year"), "span of years")


def _who(scan: Scan, k: int) -> str:
    """The noun after "19-year-old"; "" where a name or a verb follows."""
    first, last = (k, k) if scan.has(k, "of") else items.counted(scan, k, single=True)
    participles: tuple[str, ...] = scan.tokens.vocabulary.lexicon.options.get("participle", ())
    named = all(scan.capital(i) for i in range(first, last))
    return "" if named or scan.tokens.folded(k).endswith(participles) else items.text(scan, first, last)


def _led(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "Aged 34", "âgé de 34 ans", "a 34 ans"."""
    first = hedges.before(scan, i, of_age=True)[1]
    unit = scan.get(i + 1, "timeunit")
    if scan.has(first - 1, "agepronoun") and scan.word(i + 1)[:1] in _ENDS and _plausible(numeral):
        return _mention(scan, i, i + 1, numeral, "year", "", "was")
    if scan.has(first - 1, "ageword"):
        known = unit if unit in _LENGTHS else None
        if known is None and not (numeral.place == 1 and 0 < numeral.value < _OLDEST):
            return None
        last = i + 2 if known else i + 1
        return _range(scan, i, numeral) or _mention(scan, i, last, numeral, known or "year", "", "aged")
    ranged = scan.taken[first - 1]  # "5 à 10 ans" is a length of time
    if unit == "year" and not ranged and scan.has(first - 1, "ageverb") and not scan.has(i + 2, "of") and _plausible(numeral):
        verb = not scan.has(first - 2, "noagelead") and not scan.has(i + 2, "noagefollower")
        return _mention(scan, i, i + 2, numeral, unit, "", "has years") if verb else None
    return None


def _range(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "Aged 16 to 24"."""
    k = hedges.link(scan, i + 1, opened=scan.has(i - 1, "agebetween"))
    other = scan.get(k, "number") if k and scan.age_is_free(k) else None
    if k is None or other is None or not _plausible(other) or not _rises(scan, i, numeral, other):
        return None
    last = k + 2 if scan.get(k + 1, "timeunit") == "year" else k + 1
    written = scan.text[scan.tokens.starts[i] : scan.tokens.ends[k]]
    return scan.mention("age", i, last, replace(between(numeral, other, written), unit="year"), "aged")


def _of_somebody(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "Un homme de 34 ans"."""
    k = i + 2 if scan.has(i + 1, "of") and numeral.low is not None else i + 1  # "une quarantaine d'années"
    unit = scan.get(k, "timeunit")
    first = hedges.before(scan, i)[1]
    if unit not in _LENGTHS or not scan.has(first - 1, "of"):
        return None
    agents: tuple[str, ...] = scan.tokens.vocabulary.lexicon.options.get("agents", ("\0",))
    who = next((k for k in (first - 2, first - 3) if scan.has(k, "ageof") or scan.tokens.folded(k).endswith(agents)), None)
    return None if who is None else _mention(scan, i, k + 1, numeral, unit, scan.word(who), "of years")


def decade(scan: Scan, i: int) -> Mention | None:
    """Reads "in his forties"."""
    tens: int | None = scan.get(i, "decadeword")
    if tens is None or not scan.has(i - 1, "possessor"):
        return None
    first = i - 2 if scan.has(i - 2, "in") else i - 1
    low = Decimal(tens)
    written = scan.text[scan.tokens.starts[first] : scan.tokens.ends[i]]
    return scan.mention("age", first, i + 1, Quantity(low, low + 9, None, written, "about", unit="year"), "decade")


def in_one_word(scan: Scan, i: int) -> Mention | None:
    """Reads "trentenne", "octogenarian"; a movement or a brand has a capital ("de Tachtigers")."""
    years: int | None = scan.get(i, "agedword")
    tens: int | None = scan.get(i, "agedtens")
    if years is not None:
        number = Decimal(years)
        return scan.mention("age", i, i + 1, Quantity(number, number, number, scan.word(i), unit="year"), "in one word")
    nouns = scan.tokens.vocabulary.lexicon.options.get("capital_nouns")
    if tens is None or (scan.capital(i) and not nouns and not scan.starts_sentence(i)):
        return None
    decade = Quantity(Decimal(tens), Decimal(tens) + 9, None, scan.word(i), "about", unit="year")
    return scan.mention("age", i, i + 1, decade, "in one word")


def _named(scan: Scan, i: int, numeral: Numeral) -> Mention | None:
    """Reads "Jane Roe, 34," and "Jeanne Roux (34 ans)"."""
    unit = scan.get(i + 1, "timeunit")
    first = i - 1 if unit == "year" and scan.has(i - 1, "of") else i  # "Joana Prado, de 22 anos,"
    name = (
        first - 3 if scan.word(first - 2) == "." and scan.has(first - 3, "closingabbreviation") else first - 2
    )  # "John Roe Jr., 22"
    if not scan.capital(name) or scan.word(first - 1) not in (",", "(") or scan.has(name, "month"):
        return None
    if not (_written_age(numeral) if unit == "year" else _plausible(numeral)):
        return None
    end = i + 2 if unit == "year" else i + 1
    if unit and unit != "year":
        return None
    after = scan.word(end)
    closed = after in _ENDS or after[:1] == "\n" or end >= scan.size
    if unit == "year":
        goes_on = first < i and scan.has(end, "agebreak")  # "Joana Prado, de 22 anos e"
        return _mention(scan, i, end, numeral, unit, "", "named") if closed or goes_on else None
    full_name = scan.capital(name - 1) or scan.has(name - 1, "speechverb")  # "said Roe, 34."
    bare = scan.word(i - 1) == "," and (after == "," or (full_name and (closed or scan.has(end, "agebreak"))))
    if bare and not scan.has(end + 1, "number") and not scan.has(name, "country"):
        return _mention(scan, i, end, numeral, "year", "", "named")
    return _mention(scan, i, end, numeral, "year", "", "bracketed") if _bracketed(scan, i, name) else None


def _bracketed(scan: Scan, i: int, name: int) -> bool:
    """Reads "Jane Roe (34)", "Roe (34) said": within a sentence; "Route (66)", "ACME Steel (7)" and "Lyon (2)" are none."""
    speaks = scan.has(name - 1, "speechverb") or scan.has(i + 2, "speechverb")
    words = (name,) if speaks else (name - 1, name)
    full = all(scan.capital(k) and scan.is_word(k) and not scan.word(k).isupper() and not scan.tokens.entries[k] for k in words)
    alone = scan.word(i - 1) == "(" and scan.word(i + 1) == ")" and scan.word(i).isdecimal()
    return alone and name > 0 and full and int(scan.word(i)) >= _YOUNGEST and not _team_sheet(scan, i)


def _team_sheet(scan: Scan, i: int) -> bool:
    """Whether a word of sport or two more numbers in brackets stand near: minutes, caps and shirts are listed so."""
    near = range(max(0, i - _NEAR), min(scan.size, i + _NEAR))
    listed = sum(scan.word(k - 1) == "(" and scan.has(k, "number") and scan.word(k + 1) == ")" for k in near)
    return listed > 2 or any(scan.has(k, "winning") for k in near)


def _rises(scan: Scan, i: int, numeral: Numeral, other: Numeral) -> bool:
    """Whether two ages are a range; in digits one that goes down is a slip of the pen."""
    return other.value > numeral.value or (other.value < numeral.value and scan.word(i).isdecimal())


def _written_age(numeral: Numeral) -> bool:
    """Whether a number can stand before "years old": a slip of the pen makes people 180."""
    return numeral.form != "mixed" and numeral.place == 1 and 0 < numeral.value < _SLIPPED


def _plausible(numeral: Numeral) -> bool:
    return numeral.form != "mixed" and numeral.place == 1 and 0 < numeral.value <= _GREATEST


def _mention(scan: Scan, i: int, last: int, numeral: Numeral, unit: str, item: str, pattern: str) -> Mention:
    hedge, first = hedges.before(scan, i, of_age=True)
    value: Quantity = replace(allowed(numeral, hedge, scan.word(i)), unit=unit, item=item)
    if pattern in ("aged", "listed"):
        scan.age_end = last
    return scan.mention("age", first if hedge != "exact" else i, last, value, pattern)
