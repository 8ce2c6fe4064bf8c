"""Languages without a file: dates, digits, shares and sums of money are read with frozen words, and marked so."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.languages import codes, lexicon
from factcheck.languages.frozen import frozen_codes
from factcheck.languages.schema import LOOKS, SECOND

PUBLISHED = datetime.date(2015, 3, 20)  # a Friday
SECOND_TIER = [code for code in frozen_codes() if code not in codes()]

# language, sentence, what is read: kind, words, value
READ = [
    ("pl", "Muzeum otwarto 12 maja 2014 r. w Krakowie.", "date: 12 maja 2014 r = 2014-05-12"),
    ("pl", "Spotkali się w środę, 3 września 2014 roku.", "date: środę, 3 września 2014 roku = 2014-09-03"),
    ("pl", "Most kosztował 3,5 mln zł.", "money: 3,5 mln zł = 3500000 PLN"),
    ("pl", "Sprzedaż wzrosła o 2,5 punktu procentowego.", "percent: 2,5 punktu procentowego = 2.5 percentage point"),
    ("pl", "W zeszłym tygodniu zamknięto drogę.", "date: W zeszłym tygodniu = 2015-W11"),
    ("pl", "Zapłacił 1 200 000 euro.", "money: 1 200 000 euro = 1200000 EUR"),
    ("pl", "W czerwcu nic się nie stało.", "date: czerwcu = 2015-06"),
    ("pl", "Kupił marzec i maj, dwie barki.",),
    ("pl", "Raport za 2022 rok jest gotowy.", "date: 2022 rok = 2022"),
    ("fi", "Museo avattiin 15.11. ja suljettiin.",),
    ("fi", "Museo avattiin 12. toukokuuta 2014.", "date: 12. toukokuuta 2014 = 2014-05-12"),
    ("sv", "Museet öppnade den 12 maj 2014.", "date: 12 maj 2014 = 2014-05-12"),
    ("sv", "Bron kostade 3,5 miljoner kronor.", "money: 3,5 miljoner kronor = 3500000 krone"),
    ("sv", "Priset steg med 12 procent.", "percent: 12 procent = 12 percent"),
    ("sv", "För 3 dagar sedan stängde vägen.", "date: 3 dagar sedan = 2015-03-17"),
    ("sv", "De kom i går.", "date: i går = 2015-03-19"),
    ("sv", "Planeten mars är röd och fred råder.",),
    ("cs", "Muzeum otevřeli 12. května 2014.", "date: 12. května 2014 = 2014-05-12"),
    ("cs", "Stalo se to 12. 5. 2014 v Brně.", "date: 12. 5. 2014 = 2014-05-12"),
    ("cs", "V roce 2014 bylo teplo.", "date: roce 2014 = 2014"),
    ("cs", "Most stál 500 Kč.", "money: 500 Kč = 500 CZK"),
    ("cs", "Cena vzrostla o 2 procentní body.", "percent: 2 procentní body = 2 percentage point"),
    ("cs", "Rozbil led a duben byl suchý.",),
    ("ru", "Музей открыли 12 мая 2014 года в Казани.", "date: 12 мая 2014 года = 2014-05-12"),
    ("ru", "Они встретились в среду.", "date: среду = 2015-03-18"),
    ("ru", "Мост стоил 3,5 млн рублей.", "money: 3,5 млн рублей = 3500000 RUB"),
    ("ru", "В прошлом году было тепло.", "date: В прошлом году = 2014"),
    ("ru", "Окружающая среда страдает.",),
    ("el", "Το μουσείο άνοιξε στις 12 Μαΐου 2014.", "date: 12 Μαΐου 2014 = 2014-05-12"),
    ("el", "Συναντήθηκαν την Τετάρτη.", "date: Τετάρτη = 2015-03-18"),
    ("el", "Η γέφυρα κόστισε 3,5 εκατομμύρια ευρώ.", "money: 3,5 εκατομμύρια ευρώ = 3500000 EUR"),
    ("el", "Το 2014 έβρεξε.", "date: 2014 = 2014"),
    ("el", "Για τρίτη φορά, την τρίτη μέρα.",),
    ("tr", "Müze 12 Mayıs 2014'te açıldı.", "date: 12 Mayıs 2014 = 2014-05-12"),
    ("tr", "Köprü 3,5 milyon liraya mal oldu.", "money: 3,5 milyon liraya = 3500000 lira"),
    ("tr", "Fiyat %5 arttı, yüzde 7 değil.", "percent: %5 = 5 percent", "percent: yüzde 7 = 7 percent"),
    ("tr", "Ekim'de kapandı.", "date: Ekim'de = 2014-10"),
    ("tr", "Eylül Kaya pazar yerinde konuştu.",),
    ("hu", "A múzeum 2014. május 12. óta nyitva van.", "date: 2014. május 12 = 2014-05-12"),
    ("ja", "美術館は2014年5月12日に開館した。", "date: 2014年5月12 = 2014-05-12"),
    ("zh", "博物馆于2014年5月12日开放。", "date: 2014年5月12 = 2014-05-12"),
    ("ca", "El museu va obrir el 12 de maig de 2014.", "date: 12 de maig de 2014 = 2014-05-12"),
]  # fmt: skip

TOLD_APART = {
    "pl": "Burmistrz powiedział we wtorek, że most zostanie zamknięty na dwa tygodnie, bo trzeba naprawić jego filary.",
    "sv": "Borgmästaren sade på tisdagen att bron ska vara stängd i två veckor eftersom pelarna måste lagas.",
    "cs": "Starosta v úterý řekl, že most bude dva týdny uzavřen, protože se musí opravit jeho pilíře.",
    "ru": "Мэр сообщил во вторник, что мост будет закрыт на две недели, так как его опоры надо чинить.",
    "el": "Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή για δύο εβδομάδες.",
    "tr": "Belediye başkanı salı günü köprünün iki hafta kapalı olacağını ve bunun onarım için gerekli olduğunu söyledi.",
    "sk": "Starosta v utorok povedal, že most bude dva týždne uzavretý, pretože sa musia opraviť jeho piliere, ktoré sú staré.",
    "hr": "Gradonačelnik je u utorak rekao da će most biti zatvoren dva tjedna jer se moraju popraviti stupovi koji su stari.",
    "bg": "Кметът каза във вторник, че мостът ще бъде затворен за две седмици, защото се ремонтира.",
    "sr": "Градоначелник је у уторак рекао да ће мост бити затворен две недеље јер се поправља.",
    "da": "Borgmesteren sagde tirsdag, at broen bliver lukket i to uger efter at pillerne er blevet undersøgt af kommunen.",
    "kn": "ಸೇತುವೆಯನ್ನು ಎರಡು ವಾರಗಳ ಕಾಲ ಮುಚ್ಚಲಾಗುವುದು ಎಂದು ಮೇಯರ್ ಹೇಳಿದರು.",
    "vi": "Thị trưởng cho biết cây cầu sẽ đóng cửa trong hai tuần để sửa chữa các trụ của nó.",
}


def _read(language: str | None, text: str) -> list[factcheck.Mention]:
    document = factcheck.Document(id="a.txt", text=text, language=language, published=PUBLISHED)
    return [one for one in factcheck.extract(document) if one.kind not in ("name", "quote", "role")]


def _told(mention: factcheck.Mention) -> str:
    value = mention.value.to_dict()
    parts = (value.get("timex3"), value.get("stated"), value.get("currency") or value.get("unit"))
    return f"{mention.kind}: {mention.text} = {' '.join(part for part in parts if part)}"


@pytest.mark.parametrize(("language", "text", "wanted"), [(code, text, set(read)) for code, text, *read in READ], ids=str)
def test_a_language_without_a_file_is_read_with_frozen_words(language, text, wanted):
    assert {_told(one) for one in _read(language, text)} == wanted


@pytest.mark.parametrize("row", [row for row in READ if len(row) > 2], ids=lambda row: row[1])
def test_what_is_read_so_is_marked(row):
    assert all(one.pattern.startswith("second tier: ") for one in _read(row[0], row[1]))


@pytest.mark.parametrize(("language", "text"), TOLD_APART.items(), ids=TOLD_APART)
def test_a_text_tells_which_of_these_languages_it_is(language, text):
    from factcheck.text.detection import detect

    assert detect(text) == language


@pytest.mark.parametrize("language", SECOND_TIER)
def test_every_frozen_language_reads_each_of_its_months(language):
    for month, names in lexicon(language).words["month"].items():
        name = names.split("|")[0]
        if not name.isalpha() or name.endswith("'"):
            continue
        order = f"2014 {name} 12" if lexicon(language).options.get("year_first") else f"12 {name} 2014"
        wanted = f"2014-{month:02}-12"
        assert [one.value.timex3 for one in _read(language, f"({order})")] == [wanted], order


def test_a_language_that_nobody_knows_is_read_by_looks():
    assert lexicon("xx").tier == LOOKS
    assert [one.text for one in _read("xx", "Zyx 2014-05-12 kwv 5 %.")] == ["2014-05-12", "5 %"]


@pytest.mark.parametrize(("code", "meant"), [("no", "nb"), ("iw", "he"), ("pl-PL", "pl"), ("sr_Latn", "sr")])
def test_other_names_of_a_language_are_known(code, meant):
    assert (lexicon(code).code, lexicon(code).tier) == (meant, SECOND)


WORDS = [word for code in ("pl", "sv", "cs", "ru", "el", "tr") for rows in lexicon(code).words.values() for row in rows.values() for word in row.split("|")[:2]]  # noqa: E501  # fmt: skip


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.one_of(st.sampled_from(sorted({*WORDS, "12", "2014", ".", "%", "'", "3,5", "-"})), st.text(max_size=4)), max_size=25
    ),
    st.sampled_from(["pl", "sv", "cs", "ru", "el", "tr", "ja", "ar"]),
)
def test_no_text_makes_reading_fail(pieces, language):
    text = " ".join(pieces)
    for mention in _read(language, text):
        assert text[mention.start : mention.end] == mention.text
        mention.to_dict()


@pytest.mark.parametrize(("language", "day"), list(itertools.product(["pl", "sv", "cs", "ru", "el", "tr"], [1, 9, 28])))
def test_dateparser_understands_dates_alike(language, day):
    dateparser = pytest.importorskip("dateparser")
    settings = {"RELATIVE_BASE": datetime.datetime(2015, 3, 20), "TIMEZONE": "UTC", "PREFER_DAY_OF_MONTH": "first"}
    for month, names in lexicon(language).words["month"].items():
        words = f"{day} {names.split('|')[0]} 2013"
        theirs = dateparser.parse(words, languages=[language], settings=settings)
        assert theirs is not None
        assert [one.value.timex3 for one in _read(language, words)] == [f"{theirs:%Y-%m-%d}"] == [f"2013-{month:02}-{day:02}"]


@pytest.mark.parametrize("language", ["pl", "sv", "cs", "ru", "el", "tr"])
def test_dateparser_understands_words_for_days_alike(language):
    dateparser = pytest.importorskip("dateparser")
    settings = {"RELATIVE_BASE": datetime.datetime(2015, 3, 20), "TIMEZONE": "UTC"}
    for shift, names in lexicon(language).words["dayword"].items():
        for word in names.split("|"):
            theirs = dateparser.parse(word, languages=[language], settings=settings)
            if theirs is not None:
                assert theirs.date() == PUBLISHED + datetime.timedelta(days=shift), word
            assert [one.value.earliest for one in _read(language, word)] == [PUBLISHED + datetime.timedelta(days=shift)]
