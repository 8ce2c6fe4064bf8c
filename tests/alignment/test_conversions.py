"""A measure in one unit and the same in another, between passages that run in parallel, in seven languages."""

from __future__ import annotations

from functools import cache
from itertools import permutations, product

import pytest

import factcheck
from factcheck.alignment.passages.amounts import amounts
from factcheck.values.base import Relation
from tests.alignment.stories import rules_of_conflicts, told

SAID = {
    "en": "The measure taken there was {0}, the union said.",
    "de": "Das dort genommene Maß war {0}, sagte die Gewerkschaft.",
    "fr": "La mesure prise là-bas était de {0}, a dit le syndicat.",
    "es": "La medida tomada allí fue de {0}, dijo el sindicato.",
    "it": "La misura presa lì era di {0}, ha detto il sindacato.",
    "pt": "A medida tomada ali foi de {0}, disse o sindicato.",
    "nl": "De daar genomen maat was {0}, zei de vakbond.",
}
# How each language writes the units; "{0}" is the number.
UNITS = {
    "en": "°F|°C|miles|km|feet|metres|pounds|kg|gallons|litres|acres|hectares|knots|barrels|inches|cm|mph|km/h|degrees",
    "de": "Grad Fahrenheit|Grad Celsius|Meilen|Kilometer|Fuß|Meter|Pfund|Kilo|Gallonen|Liter|Acres|Hektar|Knoten|Fässer|Zoll|cm"
    "|Meilen pro Stunde|Stundenkilometer|Grad",
    "fr": "degrés Fahrenheit|degrés Celsius|milles|kilomètres|pieds|mètres|lb|kilos|gallons|litres|acres|hectares|nœuds|barils"
    "|pouces|cm|milles à l'heure|kilomètres à l'heure|degrés",
    "es": "grados Fahrenheit|grados centígrados|millas|kilómetros|pies|metros|libras|kilos|galones|litros|acres|hectáreas|nudos"
    "|barriles|pulgadas|centímetros|millas por hora|kilómetros por hora|grados",
    "it": "gradi Fahrenheit|gradi centigradi|miglia|chilometri|piedi|metri|libbre|chili|galloni|litri|acri|ettari|nodi|barili"
    "|pollici|centimetri|miglia orarie|chilometri orari|gradi",
    "pt": "graus Fahrenheit|graus Celsius|milhas|quilômetros|pés|metros|libras|quilos|galões|litros|acres|hectares|nós|barris"
    "|polegadas|centímetros|milhas por hora|quilômetros por hora|graus",
    "nl": "graden Fahrenheit|graden Celsius|mijl|kilometer|voet|meter|pond|kilo|gallon|liter|acre|hectare|knopen|vaten|inch|cm"
    "|mijl per uur|kilometer per uur|graden",
}
F, C, MILE, KM, FOOT, M, POUND, KG, GALLON, LITRE, ACRE, HA, KNOT, BARREL, INCH, CM, MPH, KMH, DEGREE = range(19)
# A measure, the same in another unit, and numbers of that other unit which no rounding makes of it.
CONVERTED = [
    (80, F, 27, C, (35, 72)),
    (104, F, 40, C, (45, 14)),
    (80, DEGREE, 27, C, (35, 72)),
    (80, DEGREE, 27, DEGREE, (35, 72)),
    (62, MILE, 100, KM, (160, 10)),
    (64, MILE, 103, KM, (160, 31)),
    (985, FOOT, 300, M, (900, 30)),
    (165, POUND, 75, KG, (95, 57)),
    (55, GALLON, 208, LITRE, (280, 802)),
    (480, ACRE, 194, HA, (149, 419)),
    (45, KNOT, 83, KMH, (38, 98)),
    (72, BARREL, 11447, LITRE, (17447, 1447)),
    (18, INCH, 46, CM, (64, 31)),
    (65, MPH, 105, KMH, (150, 501)),
]
IDS = [f"{UNITS['en'].split('|')[row[1]]} {UNITS['en'].split('|')[row[3]]}" for row in CONVERTED]


def phrase(code, number, unit):
    return f"{number} {UNITS[code].split('|')[unit]}"


@cache
def read(code, number, unit):
    text = SAID[code].format(phrase(code, number, unit))
    (value,) = [one.value for one in factcheck.extract(factcheck.Document("a", text, language=code)) if one.kind == "quantity"]
    return value


@pytest.mark.parametrize(("number", "unit", "other", "other_unit", "wrong"), CONVERTED, ids=IDS)
class TestEveryMeasure:
    @pytest.mark.parametrize(("left", "right"), list(permutations(UNITS, 2)), ids="-".join)
    def test_converts_within_the_rounding_of_what_is_written(self, left, right, number, unit, other, other_unit, wrong):
        one = read(left, number, unit)
        assert amounts(one, read(right, other, other_unit)) in (Relation.WITHIN, Relation.OVERLAPS)
        assert [amounts(one, read(right, odd, other_unit)) for odd in wrong] == [Relation.APART] * len(wrong)

    def test_tells_in_a_story_what_does_not_convert(self, number, unit, other, other_unit, wrong):
        pair = PAIRS[CONVERTED.index((number, unit, other, other_unit, wrong)) % len(PAIRS)]
        for said, found in ((other, []), (wrong[0], ["quantity-conflict"]), (wrong[1], ["quantity-conflict"])):
            assert conflicts(pair, phrase(pair[0], number, unit), phrase(pair[1], said, other_unit)) == found


PAIRS = list(zip(UNITS, [*list(UNITS)[3:], *list(UNITS)[:3]], strict=True))


def conflicts(pair, one, other):
    left, right = pair
    return rules_of_conflicts(told(left, SAID[left].format(one), right, SAID[right].format(other)))


@pytest.mark.parametrize(
    ("pair", "one", "other", "differ"),
    [
        (("en", "fr"), "80 °F (27 °C)", "27 °C", False),
        (("en", "fr"), "80 °F (27 °C)", "28 °C", True),
        (("en", "de"), "80 °F (27 °C)", "80 Grad Fahrenheit", False),
        (("en", "de"), "80 °F (27 °C)", "82 Grad Fahrenheit", True),
        (("es", "en"), "97 kilómetros (60 millas)", "97 km", False),
        (("es", "en"), "97 kilómetros (60 millas)", "99 km", True),
        (("en", "nl"), "60 miles (97 km)", "60 mijl (79 km)", True),
        (("en", "it"), "60 miles", "97 chilometri (60 miglia)", False),
        (("pt", "en"), "27 graus", "80 °F (27 °C)", False),
    ],
)
def test_a_text_that_converts_is_held_against_in_the_others_unit(pair, one, other, differ):
    assert bool(conflicts(pair, one, other)) == differ


@pytest.mark.parametrize(
    ("pair", "one", "other", "differ"),
    [
        (("en", "fr"), "9 °F", "5 °C", False),
        (("en", "fr"), "9 °F", "-13 °C", False),
        (("en", "fr"), "9 °F", "15 °C", True),
        (("en", "de"), "27 degrees", "72 Grad", True),
        (("en", "de"), "1,000 feet", "300 Meter", False),
        (("en", "de"), "about 200 feet", "rund 60 Meter", False),
        (("en", "es"), "1,700 miles", "1.700 kilómetros", True),
        (("en", "fr"), "10 tons", "10 tonnes", False),
        (("en", "fr"), "20 gallons", "91 litres", False),
        (("en", "de"), "6 feet 2 inches", "1,88 Meter", False),
        (("en", "de"), "6 feet 2 inches", "1,48 Meter", True),
    ],
)
def test_rounding_and_open_words_are_allowed_for(pair, one, other, differ):
    assert bool(conflicts(pair, one, other)) == differ


LASTED = {
    "en": "The strike lasted {0} in the harbour, the union said.",
    "de": "Der Streik dauerte {0} im Hafen, sagte die Gewerkschaft.",
    "fr": "La grève a duré {0} dans le port, a dit le syndicat.",
    "es": "La huelga duró {0} en el puerto, dijo el sindicato.",
    "it": "Lo sciopero è durato {0} nel porto, ha detto il sindacato.",
    "pt": "A greve durou {0} no porto, disse o sindicato.",
    "nl": "De staking duurde {0} in de haven, zei de vakbond.",
}
# A week and a fortnight as each language says them, and what is neither.
WEEK = {
    "en": ("a week", "7 days"),
    "de": ("eine Woche", "8 Tage"),
    "fr": ("huit jours", "8 jours"),
    "es": ("una semana", "8 días"),
    "it": ("otto giorni", "8 giorni"),
    "pt": ("uma semana", "8 dias"),
    "nl": ("een week", "7 dagen"),
}
FORTNIGHT = {
    "en": ("a fortnight", "14 days", "2 weeks", "41 days", "3 weeks"),
    "de": ("zwei Wochen", "14 Tage", "2 Wochen", "41 Tage", "3 Wochen"),
    "fr": ("quinze jours", "15 jours", "2 semaines", "51 jours", "3 semaines"),
    "es": ("quince días", "15 días", "2 semanas", "51 días", "3 semanas"),
    "it": ("due settimane", "15 giorni", "2 settimane", "51 giorni", "3 settimane"),
    "pt": ("quinze dias", "15 dias", "2 semanas", "51 dias", "3 semanas"),
    "nl": ("veertien dagen", "14 dagen", "2 weken", "41 dagen", "3 weken"),
}


def lasted(pair, one, other):
    left, right = pair
    return rules_of_conflicts(told(left, LASTED[left].format(one), right, LASTED[right].format(other)))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_week_and_a_fortnight_are_so_many_days_in_every_language(pair):
    left, right = pair
    for one, other in [*product(WEEK[left], WEEK[right]), *product(FORTNIGHT[left][:3], FORTNIGHT[right][:3])]:
        assert lasted(pair, one, other) == [], (one, other)
    for one in FORTNIGHT[left][1:3]:
        for other in FORTNIGHT[right][3:]:
            assert lasted(pair, one, other) == ["date-conflict"], (one, other)


ENDED = {
    "en": "The vote ended {0} in the hall, the union said.",
    "de": "Die Abstimmung endete {0} im Saal, sagte die Gewerkschaft.",
    "fr": "Le vote s'est achevé {0} dans la salle, a dit le syndicat.",
    "es": "La votación terminó {0} en la sala, dijo el sindicato.",
    "it": "Il voto è finito {0} nella sala, ha detto il sindacato.",
    "pt": "A votação terminou {0} na sala, disse o sindicato.",
    "nl": "De stemming eindigde {0} in de zaal, zei de vakbond.",
}
# Half past three in the afternoon, and other times.
CLOCK = {
    "en": (("at 3:30 p.m.", "at 15:30", "at 3:30 in the afternoon"), ("at 5:30 p.m.", "at 3:50 p.m.", "at 3:30 a.m.")),
    "de": (
        ("um 15.30 Uhr", "um halb vier", "um 3.30 Uhr nachmittags"),
        ("um 17.30 Uhr", "um 15.50 Uhr", "um 3.30 Uhr morgens"),
    ),
    "fr": (("à 15h30", "à 15 heures 30", "à 3 h 30 de l'après-midi"), ("à 17h30", "à 15h50", "à 3h30 du matin")),
    "es": (
        ("a las 15.30", "a las tres y media", "a las 3.30 de la tarde"),
        ("a las 17.30", "a las 15.50", "a las 3.30 de la madrugada"),
    ),
    "it": (
        ("alle 15.30", "alle tre e mezza", "alle 3.30 del pomeriggio"),
        ("alle 17.30", "alle 15.50", "alle 3.30 del mattino"),
    ),
    "pt": (("às 15h30", "às 15:30", "às 3 e meia da tarde"), ("às 17h30", "às 15h50", "às 3h30 da madrugada")),
    "nl": (
        ("om 15.30 uur", "om half vier", "om 3.30 uur 's middags"),
        ("om 17.30 uur", "om 15.50 uur", "om 3.30 uur 's nachts"),
    ),
}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_hours_of_the_clock_and_of_half_the_day_are_one(pair):
    left, right = pair

    def ended(one, other):
        return rules_of_conflicts(told(left, ENDED[left].format(one), right, ENDED[right].format(other)))

    for one, other in product(CLOCK[left][0], CLOCK[right][0]):
        assert ended(one, other) == [], (one, other)
    for other in CLOCK[right][1]:
        assert ended(CLOCK[left][0][0], other) == ["date-conflict"], other
