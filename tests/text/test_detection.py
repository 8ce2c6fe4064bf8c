"""The language of a text."""

import pytest

from factcheck.text.detection import detect

PROSE = {
    "en": "The mayor said on Tuesday that the bridge would be closed for two weeks, because the city must mend its pillars.",
    "fr": "Le maire a annoncé mardi que le pont serait fermé pendant deux semaines, car la ville doit en réparer les piles.",
    "de": "Der Bürgermeister sagte am Dienstag, die Brücke werde zwei Wochen gesperrt, weil die Pfeiler alt sind.",
    "es": "El alcalde dijo el martes que el puente estará cerrado durante dos semanas, porque hay que reparar los pilares.",
    "it": "Il sindaco ha detto martedì che il ponte sarà chiuso per due settimane, perché i piloni sono da riparare.",
    "pt": "O prefeito disse na terça-feira que a ponte ficará fechada por duas semanas, porque os pilares serão reparados.",
    "nl": "De burgemeester zei dinsdag dat de brug twee weken wordt gesloten, omdat de pijlers moeten worden hersteld.",
    "sv": "Borgmästaren sade på tisdagen att bron ska vara stängd i två veckor och att pelarna måste lagas efter det.",
    "ru": "Мэр сообщил во вторник, что мост будет закрыт на две недели.",
    "uk": "Мер повідомив у вівторок, що міст буде закрито на два тижні, бо її опори слід полагодити.",
    "el": "Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή.",
    "ar": "قال رئيس البلدية يوم الثلاثاء إن الجسر سيغلق أسبوعين.",
    "he": "ראש העיר אמר ביום שלישי כי הגשר ייסגר לשבועיים.",
    "zh": "市长星期二表示，大桥将关闭两周。",
    "ja": "市長は火曜日、橋を二週間閉鎖すると述べた。",
    "ko": "시장은 화요일에 다리를 2주 동안 닫는다고 말했다.",
}


@pytest.mark.parametrize(("language", "text"), PROSE.items(), ids=PROSE)
def test_a_sentence_tells_its_language(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bridge closed for two weeks"),
        ("en", "Driver's lawyer pleads for mercy after crash"),
        ("fr", "Le pont fermé pour deux semaines"),
        ("de", "Brücke für zwei Wochen gesperrt"),
        ("es", "El puente cierra dos semanas"),
    ],
)
def test_a_headline_is_enough(language, text):
    assert detect(text) == language


def test_names_of_another_language_do_not_sway_the_text():
    assert detect(PROSE["en"] + " Le Monde, La Repubblica and El País sent reporters to Los Angeles and Le Havre.") == "en"


@pytest.mark.parametrize("text", ["", " \n", "1 234", "…", "Xyzzy plugh", "Vtt mlk brz " * 50])
def test_nothing_known_is_undetermined(text):
    assert detect(text) == "und"


def test_only_the_start_is_looked_at():
    assert detect(PROSE["fr"] * 40 + PROSE["en"] * 4000) == "fr"


def test_a_quotation_in_another_script_changes_nothing():
    assert detect(PROSE["fr"] + " « " + PROSE["ru"] + " »") == "fr"
