"""Parts of numbers, bounds, ordinals side by side, and digits that are no numbers."""

from __future__ import annotations

import pytest

import factcheck

READ = [
    ("en", "Over a fifth but under a third of it burned.", "Over a fifth but under a third", "0.2", "0.333333333333"),
    ("es", "Vale más que un quinto y menos que un cuarto.", "más que un quinto y menos que un cuarto", "0.2", "0.25"),
    ("en", "He came between the eighth and the 12th place.", "between the eighth and the 12th", "8", "12"),
    ("it", "Si piazza tra il sesto e il nono.", "tra il sesto e il nono", "6", "9"),
    ("en", "The levy is 3/4 % a year.", "3/4 %", "0.75", "0.75"),
    ("it", "Era il centosettesimo anniversario.", "centosettesimo", "107", "107"),
    ("pt", "Cabe a ele um vinte e quatro avos da herança.", "um vinte e quatro avos", "0.041666666667", "0.041666666667"),
    ("de", "Ein Dreißigstel der Fläche ist Moor.", "Ein Dreißigstel", "0.033333333333", "0.033333333333"),
    ("de", ",25", ",25", "0.25", "0.25"),
    ("fr", "-,5", "-,5", "-0.5", "-0.5"),
    ("en", "One", "One", "1", "1"),
    ("nl", "één", "één", "1", "1"),
    ("pt", "Segundo", "Segundo", "2", "2"),
    ("en", "He won by 9 milliseconds.", "9 milliseconds", "9", "9"),
    ("en", "All 30+ seats were sold.", "30+", "30", None),
    ("en", "It is >= 30.", ">= 30", "30", None),
    ("fr", "Il en faut <= 30.", "<= 30", None, "30"),
    ("en", "Four thousand, six hundred and two came.", "Four thousand, six hundred and two", "4602", "4602"),
    ("pt", "Vieram dois mil, trezentos e um.", "dois mil, trezentos e um", "2301", "2301"),
    ("fr", "Le cent quatrième numéro paraît.", "cent quatrième", "104", "104"),
    ("it", "Il centottesimo numero esce.", "centottesimo", "108", "108"),
    ("pt", "O segundo milésimo visitante entrou.", "segundo milésimo", "2000", "2000"),
    ("nl", "Het drie miljoen tweeduizendvijfde stuk kwam.", "drie miljoen tweeduizendvijfde", "3002005", "3002005"),
    ("es", "Cuesta entre un 6 % y un 9 % menos.", "entre un 6 % y un 9 %", "6", "9"),
    ("de", "Es sind zwischen -4 und +2 Grad.", "zwischen -4 und +2 Grad", "-4", "2"),
    ("es", "Es el segundo barco.", "segundo", "2", "2"),
    ("fr", "Il passe à la seconde étape.", "seconde", "2", "2"),
    ("de", "Im Jahr 200 Boote: so viele waren es nie.", "200", "200", "200"),
    ("en", "A nail of 3/8 inch held it.", "3/8 inch", "0.375", "0.375"),
    ("en", "It earned 1/2 million a year.", "1/2 million", "450000", "550000"),
    ("en", "- ten degrees", "- ten degrees", "-10", "-10"),
    ("en", "- 6 apples", "6", "6", "6"),
    ("fr", "Cinq sur huit", "Cinq sur huit", "0.625", "0.625"),
    ("fr", "Elle pèse 2,5 livres.", "2,5 livres", "2.5", "2.5"),
    ("nl", "Het bestand telt driehonderd MB.", "driehonderd MB", "300", "300"),
]  # fmt: skip
UNREAD = [
    ("en", "The server at 10.20.30.4 fell silent."),
    ("en", "One left."),
    ("es", "Imprime mucho por segundo."),
    ("fr", "Elle en fait beaucoup à la seconde."),
    ("it", "Ne resta una percentuale inferiore."),
    ("de", "Das geschah im Jahr 79 vor Ort."),
    ("en", "The sum is 5+5."),
    ("en", "The file is named xz2-173m."),
    ("fr", "Un homme est venu."),
    ("pt", "Segundo a polícia, ninguém ficou ferido."),
    ("de", "Er kam ,als es regnete."),
    ("en", "See https://example.org/find?query=" + "water%20" * 20 + "%2F01%2F end"),
]


def spans(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    found = (mention.to_dict() for mention in factcheck.extract(factcheck.Document("a.txt", text, None, language)))
    kinds = ("quantity", "percent", "ordinal")
    return [(one["text"], one["value"]["low"], one["value"]["high"]) for one in found if one["kind"] in kinds]


@pytest.mark.parametrize(("language", "text", "words", "low", "high"), READ, ids=[text for _, text, _, _, _ in READ])
def test_parts_bounds_and_ordinals_are_one_value(
    language: str, text: str, words: str, low: str | None, high: str | None
) -> None:
    assert spans(text, language) == [(words, low, high)]


@pytest.mark.parametrize("text", ["€5-10m", "€5m-10m", "€5m-€10m", "5m-10m euros", "from 5m to 10m euros", "€5m to 10m"])
def test_a_range_of_money_has_one_scale(text: str) -> None:
    (found,) = factcheck.extract(factcheck.Document("a.txt", f"They will need {text}.", None, "en"))
    value = found.to_dict()["value"]
    assert (value["low"], value["high"], value["currency"]) == ("5000000", "10000000", "EUR")


@pytest.mark.parametrize(
    ("language", "text", "words", "stated", "currency"),
    [
        ("de", "Der Eintritt kostet 7,- Euro.", "7,- Euro", "7", "EUR"),
        ("fr", "Le pain vaut 1€20 ici.", "1€20", "1.2", "EUR"),
        ("fr", "Le pain vaut 1 € et 20 clients attendent.", "1 €", "1", "EUR"),
        ("en", "For 3 euros 50 you get soup.", "3 euros 50", "3.5", "EUR"),
        ("en", "They gave 3 euros 50 times.", "3 euros", "3", "EUR"),
        ("en", "The fare is Rs 300.", "Rs 300", "300", "INR"),
        ("en", "They paid 40 GBP.", "40 GBP", "40", "GBP"),
    ],
)
def test_prices_as_the_press_writes_them(language: str, text: str, words: str, stated: str, currency: str) -> None:
    found = [one.to_dict() for one in factcheck.extract(factcheck.Document("a.txt", text, None, language))]
    assert [(one["text"], one["value"]["stated"], one["value"]["currency"]) for one in found if one["kind"] == "money"] == [
        (words, stated, currency)
    ]
    assert not [one for one in found if one["kind"] == "name"]


def test_metres_beside_a_price_are_metres() -> None:
    kinds = [one.kind for one in factcheck.extract(factcheck.Document("a.txt", "He paid £50 for the 100m race.", None, "en"))]
    assert kinds == ["money", "quantity"]


@pytest.mark.parametrize(("language", "text"), UNREAD)
def test_addresses_and_words_that_count_nothing_are_no_numbers(language: str, text: str) -> None:
    assert spans(text, language) == []


def test_first_and_second_are_two_things_and_no_range() -> None:
    assert [words for words, _, _ in spans("Sales rose between the first and the second visit.", "en")] == ["first", "second"]


def test_hundreds_listed_behind_a_thousand_stay_apart() -> None:
    found = spans("They are worth two thousand, five hundred, three hundred and ninety.", "en")
    assert [words for words, _, _ in found] == ["two thousand", "five hundred", "three hundred and ninety"]


def test_numbers_listed_without_blanks_are_several() -> None:
    assert [low for _, low, _ in spans("See the houses 31,33,35,37 there.", "en")][-3:] == ["33", "35", "37"]


def test_a_stroke_before_a_unit_of_time_makes_a_part_unless_it_stands_for_or() -> None:
    found = [
        factcheck.extract(factcheck.Document("a.txt", text, None, "en")) for text in ("It took 1/2 hour.", "It took 2/3 days.")
    ]
    assert found[0][0].to_dict()["value"]["timex3"] == "PT30M"
    assert "1/2" in found[0][0].text
    assert all("2/3" not in mention.text for mention in found[1])
