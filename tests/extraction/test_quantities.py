"""Numbers are read with what they count or measure, and with what their words allow."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.extraction import dates
from factcheck.extraction import numbers as quantities
from factcheck.model import Mention
from factcheck.values.base import Relation
from factcheck.values.labels import Parts
from factcheck.values.quantities import Quantity, compare
from tests.extraction.reading import article

# sentence, kind, the mention's own words, low, high, item or unit or currency
ENGLISH = [
    ("More than 5,000 Flemish consumer brands joined.", "quantity", "More than 5,000", "5000", None, "Flemish consumer brands"),
    ("It reaches hundreds of millions of viewers.", "quantity", "hundreds of millions", "200000000", "1000000000", "viewers"),
    ("24 breweries have closed.", "quantity", "24", "24", "24", "breweries"),
    ("The app has 330 million active users.", "quantity", "330 million", "329500000", "330500000", "active users"),
    ("Between 20 and 30 whales stranded.", "quantity", "Between 20 and 30", "20", "30", "whales"),
    ("They found 20 to 30 boats.", "quantity", "20 to 30", "20", "30", "boats"),
    ("About 50 tents burned.", "quantity", "About 50", "45", "55", "tents"),
    ("Nearly 300 sheep died.", "quantity", "Nearly 300", "270", "300", "sheep"),
    ("Up to 40 divers searched.", "quantity", "Up to 40", None, "40", "divers"),
    ("It employs 200 or more welders.", "quantity", "200 or more", "200", None, ""),
    ("A dozen swans landed.", "quantity", "A dozen", "10", "15", "swans"),
    ("Several hundred pupils marched.", "quantity", "Several hundred", "200", "1000", "pupils"),
    ("Two of the suspects fled.", "quantity", "Two", "2", "2", "suspects"),
    ("A council of 15-member size met.", "quantity", "15", "15", "15", "member"),
    ("The blast left 12 dead.", "quantity", "12", "12", "12", "dead"),
    ("One person was seen, one dead was found.", "quantity", "one", "1", "1", "dead"),
    ("Only one person survived.", "quantity", "Only one", "1", "1", "person"),
    ("More than 10 and less than 20 mills remain.", "quantity", "More than 10 and less than 20", "10", "20", "mills"),
    ("The lake is 10 km long.", "quantity", "10 km", "10", "10", "kilometre"),
    ("A 3-inch nail held it.", "quantity", "3-inch", "3", "3", "inch"),
    ("He is 5 feet 6 inches tall.", "quantity", "5 feet 6 inches", "5.5", "5.5", "foot"),
    ("The train ran at 188 miles an hour.", "quantity", "188 miles an hour", "188", "188", "mile per hour"),
    ("It was -5 °C at dawn.", "quantity", "-5 °C", "-5", "-5", "celsius"),
    ("It was 5 degrees below zero.", "quantity", "5 degrees below zero", "-5", "-5", "degree"),
    ("The walk is half a mile.", "quantity", "half a mile", "0.5", "0.5", "mile"),
    ("Half of the voters stayed home.", "quantity", "Half", "0.5", "0.5", "ratio"),
    ("Two thirds of the bees died.", "quantity", "Two thirds", "0.666666666667", "0.666666666667", "ratio"),
    ("One in five pubs shut.", "quantity", "One in five", "0.2", "0.2", "ratio"),
    ("Sales were multiplied by more than seven.", "quantity", "more than seven", "7", None, "ratio"),
    ("Output rose sevenfold.", "quantity", "sevenfold", "7", "7", "ratio"),
    ("Turnout was 51.8%.", "percent", "51.8%", "51.8", "51.8", "percent"),
    ("Some 30 per cent of farmers agreed.", "percent", "Some 30 per cent", "27", "33", "percent"),
    ("It fell two percentage points.", "percent", "two percentage points", "2", "2", "percentage point"),
    ("It cost $1.2bn.", "money", "$1.2bn", "1150000000", "1250000000", "dollar"),
    ("A $5 note lay there.", "money", "$5", "5", "5", "dollar"),
    ("They asked for US$ 4.7 billion.", "money", "US$ 4.7 billion", "4650000000", "4750000000", "USD"),
    ("They asked for A$5 each.", "money", "A$5", "5", "5", "AUD"),
    ("A fine of CHF 500 followed.", "money", "CHF 500", "500", "500", "CHF"),
    ("The bill was £5 to £7 a head.", "money", "£5 to £7", "5", "7", "GBP"),
    ("It lends 3 to 5 million euros.", "money", "3 to 5 million euros", "3000000", "5000000", "EUR"),
    ("Bread is 3 dollars 50 cents.", "money", "3 dollars 50 cents", "3.5", "3.5", "dollar"),
    ("They spent 361 million pounds.", "money", "361 million pounds", "360500000", "361500000", "pound"),
    ("The fifth meeting failed.", "ordinal", "fifth", "5", "5", "meeting"),
    ("It marks the 60th anniversary.", "ordinal", "60th", "60", "60", "anniversary"),
    ("A 19-year-old sailor won.", "age", "19-year-old", "19", "19", "sailor"),
    ("Jane Roe, 34, was freed.", "age", "34", "34", "34", "year"),
    ("John Roe Jr., 22, was freed.", "age", "22", "22", "22", "year"),
    ("Women aged 16 to 24 answered.", "age", "16 to 24", "16", "24", "year"),
    ("The baby was ten months old.", "age", "ten months old", "10", "10", "month"),
    ("A man in his forties fled.", "age", "in his forties", "40", "49", "year"),
]
FRENCH = [
    (
        "Le site revendique 367 millions d'acheteurs actifs.",
        "quantity",
        "367 millions",
        "366500000",
        "367500000",
        "acheteurs actifs",
    ),
    ("Une centaine de marques flamandes exposent.", "quantity", "Une centaine", "80", "130", "marques flamandes"),
    ("Une trentaine d'élèves chantent.", "quantity", "Une trentaine", "25", "35", "élèves"),
    ("Plus de 5 000 moutons paissent.", "quantity", "Plus de 5 000", "5000", None, "moutons"),
    ("Des centaines de milliers de cartes circulent.", "quantity", "centaines de milliers", "200000", "1000000", "cartes"),
    ("Quelques dizaines de mineurs restent.", "quantity", "Quelques dizaines", "20", "100", "mineurs"),
    ("Entre 20 et 30 usines ferment.", "quantity", "Entre 20 et 30", "20", "30", "usines"),
    ("Le choc a fait 12 morts et plus de 300 blessés.", "quantity", "plus de 300", "300", None, "blessés"),
    ("Le bénéfice a été multiplié par plus de sept.", "quantity", "plus de sept", "7", None, "ratio"),
    ("La moitié des électeurs hésite.", "quantity", "La moitié", "0.5", "0.5", "ratio"),
    ("Le lac couvre 12 km².", "quantity", "12 km²", "12", "12", "square kilometre"),
    ("Il roulait à 90 km à l'heure.", "quantity", "90 km à l'heure", "90", "90", "kilometre per hour"),
    ("La dette atteint 3,5 % du PIB.", "percent", "3,5 %", "3.5", "3.5", "percent"),
    ("Le taux gagne deux points de pourcentage.", "percent", "deux points de pourcentage", "2", "2", "percentage point"),
    ("Le plan coûte 12 Md€.", "money", "12 Md€", "11500000000", "12500000000", "EUR"),
    ("Le prêt est d'un million et demi de pesos.", "money", "un million et demi de pesos", "1450000", "1550000", "peso"),
    ("Le ticket coûte 1 euro 50.", "money", "1 euro 50", "1.5", "1.5", "EUR"),
    ("La 2e édition a commencé.", "ordinal", "2e", "2", "2", "édition"),
    ("Un homme de 34 ans a été relâché.", "age", "34 ans", "34", "34", "homme"),
    ("Le prix est de 9 mille 200 euros.", "money", "9 mille 200 euros", "9200", "9200", "EUR"),
    ("La ville a 55 mille 053 habitants.", "quantity", "55 mille 053", "55053", "55053", "habitants"),
    ("Elle est âgée de 34 ans.", "age", "34 ans", "34", "34", "year"),
    ("Jeanne Roux (34 ans) a chanté.", "age", "34 ans", "34", "34", "year"),
]
NOTHING = [
    ("en", "We met on May 5, 2012."),
    ("en", "In 2014 sales fell."),
    ("en", "Route 66 is closed."),
    ("en", "He plays Windows 10 games."),
    ("en", "They live at 10 Downing Street."),
    ("en", "It took three years."),
    ("en", "Call 020 7946 0018 now."),
    ("en", "One of them left."),
    ("en", "It is open 24/7."),
    ("en", "See www.site.org/p=30%20 for more."),
    ("en", "The First Lady spoke."),
    ("en", "They watch France 2 daily."),
    ("fr", "Elle habite 12 rue de la Paix."),
    ("fr", "Le journal 20 Minutes paraît."),
    ("fr", "Il vit ici depuis trois ans."),
    ("fr", "Un homme et une femme parlent."),
    ("fr", "Appelez le 01 42 34 56 78."),
    ("fr", "Il y a 34 ans, la mine fermait."),
    ("fr", "Les quarts de finale commencent."),
]


def found(text: str, language: str) -> list[Mention]:
    whole = article(text, language)
    return quantities.find(whole, dates.find(whole))


def reading(mention: Mention) -> tuple[str | None, str | None]:
    assert isinstance(mention.value, Quantity)
    shown = mention.value.to_dict()
    return shown["low"], shown["high"]


def named(mention: Mention) -> set[str]:
    assert isinstance(mention.value, Quantity)
    return {mention.value.item, mention.value.unit, mention.value.currency}


@pytest.mark.parametrize(
    ("language", "text", "kind", "words", "low", "high", "what"),
    [("en", *row) for row in ENGLISH] + [("fr", *row) for row in FRENCH],
    ids=[row[0] for row in ENGLISH + FRENCH],
)
def test_a_number_is_read_with_its_bounds_and_what_it_counts(
    language: str, text: str, kind: str, words: str, low: str | None, high: str | None, what: str
) -> None:
    (mention,) = [one for one in found(text, language) if one.text == words]
    assert mention.kind == kind
    assert reading(mention) == (low, high)
    assert what in named(mention)
    assert text[mention.start : mention.end] == words


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[text for _, text in NOTHING])
def test_numbers_that_count_nothing_give_no_quantity(language: str, text: str) -> None:
    assert [one.text for one in found(text, language) if one.kind not in ("code", "age")] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rates went from 3% to 4%.", ["3%", "4%"]),
        ("The toll rose from 20 to 30 miners.", ["20", "30"]),
        ("A town of 200 farms and 40 mills.", ["200", "40"]),
        ("We paid $5 and $6.", ["$5", "$6"]),
    ],
)
def test_two_numbers_are_no_range_where_something_changed(text: str, words: list[str]) -> None:
    assert [one.text for one in found(text, "en")] == words


@pytest.mark.parametrize(
    ("language", "text", "kind", "parts"),
    [
        ("en", "Lyon beat Nice 2-1.", "score", ("2", "1")),
        ("en", "It ended 0-0 in Turin.", "score", ("0", "0")),
        ("fr", "Nice l'a emporté 3 à 1.", "score", ("3", "1")),
        ("en", "The G20 met.", "code", ("G20",)),
        ("en", "An F-35 crashed.", "code", ("F-35",)),
        ("en", "Flight AF 447 vanished.", "code", ("AF 447",)),
        ("en", "Under resolution 1405 they act.", "code", ("1405",)),
        ("fr", "La résolution 1405 vaut.", "code", ("1405",)),
        ("en", "They boarded a Boeing 777 in Lima.", "code", ("777",)),
        ("en", "They boarded a Boeing 787-8 in Lima.", "code", ("787-8",)),
        ("en", "They boarded the 777-300ER in Lima.", "code", ("777-300ER",)),
        ("fr", "Ils ont pris le Boeing 777-300ER à Lima.", "code", ("777-300ER",)),
        ("fr", "Le CAC 40 recule.", "code", ("40",)),
        ("en", "Nurses left Hospital District 37 in June.", "code", ("37",)),
        ("fr", "Ils attendent l'Orion 320 depuis longtemps.", "code", ("320",)),
        ("en", "An RM-34 rocket flew.", "code", ("RM-34",)),
        ("fr", "Il attend l'A350 avec impatience.", "code", ("A350",)),
        ("en", "It is filed as record 197/2011 there.", "code", ("197/2011",)),
        ("en", "The firm sold OS/2 for years.", "code", ("OS/2",)),
        ("en", "A film in 3D was shown.", "code", ("3D",)),
        ("en", "He drove down Highway 8 at dawn.", "code", ("8",)),
    ],
)
def test_scores_and_codes_are_kept_as_written(language: str, text: str, kind: str, parts: tuple[str, ...]) -> None:
    (mention,) = [one for one in found(text, language) if one.kind == kind]
    assert mention.value == Parts(parts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Image 3 of 5"),
        ("en", "Photo 2 of 9"),
        ("en", "1 / 4 Back to Gallery"),
        ("fr", "Photo 2 sur 9"),
        ("en", "Call 361/886-2840 today."),
        ("en", "Call 305-471-TIPS(8477) today."),
        ("en", "Call 625-2831 today."),
        ("en", "See pic.twitter.com/Z7gwuiYbpo and more."),
    ],
)
def test_numbers_of_the_page_and_of_telephones_say_nothing(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Some 250-1250 boats came.", "Some 250-1250"),
        ("Two of 9 boats sank.", "Two"),
        ("The crowd paid 20K euros.", "20K euros"),
        ("3/4", "3/4"),
    ],
)
def test_numbers_that_look_like_codes_still_count(text: str, words: str) -> None:
    assert [one.text for one in found(text, "en") if one.kind != "code"][:1] == [words]


def test_a_number_of_a_headline_is_no_name() -> None:
    assert found("Bus Crash Kills 12 in Lima", "en") == []


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Karin Lund (53) said so.", ["53"]),
        ("It was Viktor Hallam (51), who left.", ["51"]),
        ("Her novel, by Karin Lund (2011), sold well.", []),
        ("They drove Old Route (66) home.", []),
        ("Goals by Karin Lund (7 goals) won it.", []),
        ("Alliance NORDIC Steel (28) met.", []),
        ("Malmo (12) led.", []),
        ("Goals from Karin Lund (23) and Viktor Hallam (67) were enough.", []),
        ("Karin Lund (53) and Viktor Hallam (51) married.", ["53", "51"]),
        ("Caps: Karin Lund (37), Viktor Hallam (36), Jens Ogaard (32).", []),
    ],
)
def test_a_number_in_brackets_behind_a_full_name_is_an_age(text: str, ages: list[str]) -> None:
    assert [one.text for one in found(text, "en") if one.kind == "age"] == ages


def test_a_list_of_ages_is_all_ages() -> None:
    ages = [one.text for one in found("Three divers, ages 25, 26 and 33, were lost.", "en") if one.kind == "age"]
    assert ages == ["25", "26", "33"]


def test_an_age_is_no_length_of_time() -> None:
    whole = article("Un homme de 34 ans a marché trois ans.", "fr")
    taken = dates.find(whole)
    kept = quantities.clear(taken, quantities.find(whole, taken))
    assert [one.text for one in kept] == ["trois ans"]


def test_ages_from_one_to_the_other_are_no_length_of_time() -> None:
    whole = article("Boys aged 3 to 5 years came.", "en")
    taken = dates.find(whole)
    numbers = quantities.find(whole, taken)
    assert [one.text for one in numbers] == ["3 to 5 years"]
    assert quantities.clear(taken, numbers) == []


def test_the_written_words_are_those_of_the_number() -> None:
    (mention,) = found("About fifty thousand bees swarmed.", "en")
    assert isinstance(mention.value, Quantity)
    assert (mention.value.written, mention.value.stated) == ("fifty thousand", Decimal(50_000))


PIECES = [
    "5",
    "1 000",
    "million",
    "cent",
    "et",
    "and",
    "vingt",
    "half",
    "$",
    "%",
    "-",
    ",",
    ".",
    "to",
    "à",
    "de",
    "of",
    "a",
    "one",
    "un",
    "ans",
    "km",
    "more than",
    "plus de",
    "(",
    ")",
    "/",
    "first",
    "2e",
    "aged",
    "Roe",
    "hundreds",
    "dozen",
    "\n",
    "18:30",
    "½",
    "é",
]


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from(["en", "fr"]))
def test_any_row_of_words_is_read_within_its_text(text: str, language: str) -> None:
    whole = article(text, language)
    mentions = quantities.find(whole, [])
    for one in mentions:
        assert text[one.start : one.end] == one.text
        one.to_dict()
    spans = sorted((one.first, one.last) for one in mentions)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize(
    "piece",
    ["cent et ", "vingt et ", "million ", "1 234 ", "two hundred and ", "5-", "5 to ", "$5 ", "3/4 ", "un sur ", "5a", "9"],
)
def test_reading_takes_linear_time(piece: str) -> None:
    def seconds(times: int) -> float:
        whole = article(piece * times, "fr")
        start = time.process_time()
        quantities.find(whole, [])
        return time.process_time() - start

    seconds(100)
    assert seconds(4000) < 15 * max(seconds(1000), 0.02)


def test_a_comma_before_three_digits_can_group_in_french_too() -> None:
    """ "2,386 mètres" is 2.386 to the letter; it must not contradict 2,386 metres."""
    (french,) = found("Le sommet culmine à 2,386 mètres.", "fr")
    (english,) = found("The summit rises 2,386 metres.", "en")
    assert isinstance(french.value, Quantity)
    assert isinstance(english.value, Quantity)
    assert french.value.stated == Decimal("2.386")
    assert compare(french.value, english.value) is Relation.OVERLAPS
    (counted,) = found("La ville compte 81,500 maisons.", "fr")
    assert isinstance(counted.value, Quantity)
    assert counted.value.stated == Decimal(81_500)


@pytest.mark.parametrize(
    ("language", "text", "words", "low", "high"),
    [
        ("en", "It was between five and ten degrees below zero.", "between five and ten degrees below zero", "-10", "-5"),
        ("fr", "Il faisait entre -5° et -10 °C.", "entre -5° et -10 °C", "-10", "-5"),
        ("en", "Voters 18 to 29 years old stayed home.", "18 to 29 years old", "18", "29"),
        ("fr", "Les électeurs de 18 à 29 ans hésitent.", "18 à 29 ans", "18", "29"),
        ("fr", "Deux électeurs sur trois hésitent.", "Deux électeurs sur trois", "0.666666666667", "0.666666666667"),
        ("en", "Some 1.7m people live there.", "Some 1.7m", "1530000", "1870000"),
        ("en", "A 30-million-euro tower rose.", "30-million-euro", "29500000", "30500000"),
        ("en", "He was 81.", "81", "81", "81"),
        ("en", "The guard is 6'6\" tall.", "6'6\"", "6.5", "6.5"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_ranges_shares_and_ages_of_the_news(language: str, text: str, words: str, low: str, high: str) -> None:
    (mention,) = [one for one in found(text, language) if one.text == words]
    assert reading(mention) == (low, high)


APART = {
    ("en", "They lost 30 MUSD."): ("money", "30000000"),
    ("en", "It cost $20 and 43 cents."): ("money", "20.43"),
    ("en", "About 1.5 M people came."): ("quantity", "1500000"),
    ("en", "They sold fifty - two boats."): ("quantity", "52"),
    ("en", "They sold three hundred and two dozen boats."): ("quantity", "324"),
    ("en", "It is a 1/4 mile long."): ("quantity", "0.25"),
    ("en", "It is the thirty—first boat."): ("ordinal", "31"),
    ("en", "It is the twentyfifth boat."): ("ordinal", "25"),
}


@pytest.mark.parametrize(("case", "expected"), APART.items())
def test_a_number_in_parts_is_one_number(case, expected):
    found = factcheck.extract(factcheck.Document("a.txt", case[1], language=case[0]))
    value = next(one for one in found if one.kind in ("money", "quantity", "ordinal"))
    assert (value.kind, value.to_dict()["value"]["stated"]) == expected


def test_a_dash_between_two_numbers_keeps_them_two():
    found = factcheck.extract(factcheck.Document("a.txt", "They sold fifty—two of them old.", language="en"))
    assert [one.text for one in found if one.kind == "quantity"] == ["fifty", "two"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [("de", "Drei Spiele seit dem 0:2 in Kiel, und nichts.", "0:2"), ("es", "Dimitió después del 0-5 en Lugo.", "0-5")],
)
def test_a_side_without_a_goal_makes_a_score(language, text, words):
    assert [one.text for one in factcheck.extract(factcheck.Document("a", text, language=language)) if one.kind == "score"] == [
        words
    ]


@pytest.mark.parametrize("text", ["Children aged 0-4 were ill.", "Values of 0-10 are low.", "The 0-3 group was fine."])
def test_a_range_from_nought_is_no_score(text):
    assert not [one for one in factcheck.extract(factcheck.Document("a", text, language="en")) if one.kind == "score"]


def test_the_sum_of_a_year_is_no_length():
    text = "I ricavi salgono da $ 2,4 miliardi dell'anno scorso."
    found = factcheck.extract(factcheck.Document("a", text, language="it"))
    assert [one.text for one in found if one.kind == "money"] == ["$ 2,4 miliardi"]
