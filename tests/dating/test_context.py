"""Dates that repeat what the text spoke of: that date, the same period of another year, the eve that is a day."""

import datetime

import pytest

import factcheck

WRITTEN = datetime.date(2015, 3, 18)  # a Wednesday


def values(language, text):
    mentions = factcheck.extract(factcheck.Document("a", text, WRITTEN, language))
    return [(one.text, one.value.timex3) for one in mentions if one.kind in ("date", "time", "duration", "recurrence")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "En el primer trimestre de 2014 ganó 5; en el mismo periodo de 2013, 4.",
            ("el mismo periodo de 2013", "2013-Q1"),
        ),
        (
            "it",
            "Nel terzo trimestre del 2014 è cresciuta; nello stesso periodo del 2012 no.",
            ("stesso periodo del 2012", "2012-Q3"),
        ),
        (
            "pt",
            "No terceiro trimestre subiu. Em maio de 2014 caiu, no mesmo mês de 2013 subiu.",
            ("mesmo mês de 2013", "2013-05"),
        ),
        ("de", "Im ersten Quartal 2014 stieg er, im gleichen Zeitraum 2013 fiel er.", ("gleichen Zeitraum 2013", "2013-Q1")),
        ("fr", "Il perdait en mai 2014; sur la même période de 2013, il gagnait.", ("la même période de 2013", "2013-05")),
        ("es", "Nada se sabe del mismo periodo de 2013.", ("mismo periodo de 2013", "2013")),
    ],
)
def test_the_same_period_of_another_year_is_the_part_of_it_that_was_spoken_of(language, text, expected):
    assert values(language, text)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Abrió en 1997. Hasta esa fecha no había nada.", "1997"),
        ("it", "Ha aperto il 3 maggio 2014. Fino a quella data era chiuso.", "2014-05-03"),
        ("en", "It opened in May 2014. Until that date it had been a barn.", "2014-05"),
    ],
)
def test_that_date_is_as_long_as_the_one_before(language, text, expected):
    assert values(language, text)[-1][1] == expected


def test_an_eve_beside_its_day_is_that_day():
    assert values("es", "La fiesta de ayer, víspera de la boda, fue larga.") == [
        ("ayer", "2015-03-17"),
        ("víspera", "2015-03-17"),
    ]
    assert values("es", "Llegó ayer. La víspera de la boda fue larga.")[-1][1] != "2015-03-17"


def test_the_first_days_of_a_month_are_its_beginning_and_not_its_first_day():
    assert values("es", "Llueve desde los primeros días de marzo.") == [("los primeros días de marzo", "2015-03")]
    assert values("it", "È salito nei primi mesi del 2014.") == [("primi mesi del 2014", "2014")]
    assert values("es", "Llueve desde el primer día de marzo.")[0][1] == "2015-03-01"


def test_a_whole_year_is_the_one_of_writing_and_a_whole_week_a_length():
    assert values("es", "Llovió todo el año y toda la semana.") == [("todo el año", "2015"), ("toda la semana", "P1W")]
    assert values("pt", "Choveu o ano inteiro.") == [("o ano inteiro", "2015")]


def test_how_many_days_later_may_be_left_open():
    assert values("es", "Días después, volvió.") == [("Días después", "PXD")]
    assert values("en", "He went some years ago.")[0][1] == "PXY"
    assert values("en", "He went a couple of years ago.")[0][1] == "2013"


def test_what_is_for_a_day_lies_ahead():
    assert values("es", "Convocó una marcha para el viernes.") == [("viernes", "2015-03-20")]
    assert values("es", "Convocó una marcha el viernes.") == [("viernes", "2015-03-13")]
    assert values("pt", "Os lucros subiram para o terceiro trimestre.")[0][1] == "2014-Q3"


def test_the_first_hours_of_a_part_of_the_day_are_in_it():
    assert values("es", "Chocó en las primeras horas de la mañana de ayer.")[0][1] == "2015-03-17TMO"
    assert values("it", "È caduto nelle prime ore del mattino di ieri.") == [("prime ore del mattino di ieri", "2015-03-17TMO")]
    assert values("pt", "Chocou nas primeiras horas da manhã de ontem.")[0][1] == "2015-03-17TMO"
    assert values("it", "Nelle ultime ore piove.") == [("ultime ore", "PTXH")]


def test_a_day_without_its_month_is_of_the_month_just_given():
    assert values("es", "El 11 de septiembre de 2014 llovió. El día 12 nevó.")[-1] == ("El día 12", "2014-09-12")
    assert values("es", "El 11 de septiembre de 2014 llovió. El día 2 llovió menos.")[-1][1] == "2015-03-02"
    assert values("es", "El cine abrió dos semanas después del 11 de septiembre. El día 12 llovió.")[-1][1] == "2014-09-12"
    assert values("es", "La sala cerró mucho después del 11 de septiembre. El día 12 llovió.")[-1][1] == "2014-09-12"
    assert values("es", "Se celebra del día 3 al 5 en Lugo.") == [("día 3", "2015-03-03"), ("5", "2015-03-05")]
    assert values("es", "Sube del día 3 al 5 por ciento.") == [("día 3", "2015-03-03")]
    assert values("es", "Llovió el uno de agosto de 2014.") == [("el uno de agosto de 2014", "2014-08-01")]


def test_what_is_to_come_names_something_and_what_becomes_of_it_does_not():
    assert values("es", "Vio el futuro parque.") == [("futuro", "FUTURE_REF")]
    assert values("es", "Vio el futuro del parque.") == []


def test_words_of_saying_in_two_words_tell_the_tense():
    assert values("it", "Ha confermato giovedì.") == [("giovedì", "2015-03-12")]
    assert values("it", "Confermerà giovedì.") == [("giovedì", "2015-03-19")]
    assert values("es", "Abrió el 11 de septiembre.")[0][1] == "2014-09-11"
    assert values("es", "Abrirá el 11 de septiembre.")[0][1] == "2015-09-11"


def test_the_last_quarter_of_last_year_is_its_fourth():
    assert values("es", "En el último trimestre del año pasado subió.")[0] == ("el último trimestre del año pasado", "2014-Q4")
    assert values("it", "Nell'ultimo trimestre dell'anno scorso è salita.")[0][1] == "2014-Q4"
    assert values("es", "Subió en el último trimestre.")[0][1] == "2014-Q4"


def test_the_same_month_of_another_year_needs_a_month():
    assert values("it", "Nel 2014 è salita, nello stesso mese del 2013 no.")[-1][1] == "2013"


def test_a_number_with_the_scale_of_another_is_no_year():
    assert values("it", "È scesa da 2054 a 1960 miliardi.") == []
    assert values("en", "It fell from 2054 to 1960 million.") == []
    assert values("es", "Pasó de 3.200 millones en 1990 a 9.100 millones.") == [("1990", "1990")]
    assert [value for _, value in values("en", "It grew from 2010 to 2012.")] == ["2010", "2012"]


def test_a_feast_may_be_a_surname():
    assert values("fr", "Karim Ramadan est venu. Ramadan a parlé.") == []
    assert [one for one, _ in values("fr", "Ils jeûnent pendant le Ramadan.")] == ["le Ramadan"]


def test_until_thursday_the_text_tells_of_another_day():
    assert values("es", "Cerró ayer hasta el jueves. Votaron por la mañana.")[-1][1] == "2015-03-17TMO"


def test_capitals_among_small_letters_are_a_title():
    assert values("es", "El diario CINCO DIAS publica una foto.") == []
    assert values("es", "Dirigió Noches de vino y cenizas.") == []
    assert values("es", "Esperó CINCO DIAS.") == [("CINCO DIAS", "P5D")]


def test_minutes_and_seconds_are_no_decimals_where_a_comma_is():
    assert values("es", "Ganó por 1.20 minutos.") == [("1.20 minutos", "PT1M20S")]
    assert values("en", "He won by 1.20 minutes.") == [("1.20 minutes", "PT1.2M")]


def test_years_after_a_name_are_an_age():
    assert values("it", "È morta Lidia Vesperini 28 anni ieri.") == [("ieri", "2015-03-17")]
    assert values("en", "It is the first strike in two years.") == [("two years", "P2Y")]
