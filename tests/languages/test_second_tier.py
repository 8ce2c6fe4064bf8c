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
    ("pl", "Umowę podpisano 7.03.2013 r. w Gdyni.", "date: 7.03.2013 = 2013-03-07"),
    ("pl", "Koncert odbędzie się w sobotę.", "date: sobotę = 2015-03-21"),
    ("pl", "Bezrobocie spadło do 11,4 proc.", "percent: 11,4 proc. = 11.4 percent"),
    ("pl", "Zebrano 48 312 podpisów.", "quantity: 48 312 = 48312"),
    ("pl", "Zapłacił 250 tys. zł kary.", "money: 250 tys. zł = 250000 PLN"),
    ("pl", "Strata wyniosła 1,2 mld dolarów.", "money: 1,2 mld dolarów = 1200000000 dollar"),
    ("pl", "W 1989 roku rozebrano mur.", "date: 1989 roku = 1989"),
    ("pl", "Frekwencja wyniosła 61%.", "percent: 61% = 61 percent"),
    ("pl", "W marcu 2014 spadł śnieg.", "date: marcu 2014 = 2014-03"),
    ("pl", "Wczoraj zamknięto szlak.", "date: Wczoraj = 2015-03-19"),
    ("pl", "Maja Lis i Sobota grali w karty.",),
    ("pl", "Rok temu? Nie, to dawne dzieje i stara środa życia.",),
    ("pl", "Grudniowy mróz nie odpuszcza.",),
    ("sv", "Avtalet undertecknades den 7 mars 2013 i Luleå.", "date: 7 mars 2013 = 2013-03-07"),
    ("sv", "Mötet hålls på lördag.", "date: lördag = 2015-03-21"),
    ("sv", "Arbetslösheten föll till 11,4 procent.", "percent: 11,4 procent = 11.4 percent"),
    ("sv", "De samlade 48 312 namn.", "quantity: 48 312 = 48312"),
    ("sv", "Boten blev 250 000 kr.", "money: 250 000 kr = 250000 SEK"),
    ("sv", "Förlusten var 1,2 miljarder dollar.", "money: 1,2 miljarder dollar = 1200000000 dollar"),
    ("sv", "År 1989 revs muren.", "date: År 1989 = 1989"),
    ("sv", "Räntan höjs med 0,25 procentenheter.", "percent: 0,25 procentenheter = 0.25 percentage point"),
    ("sv", "I mars 2014 snöade det.", "date: mars 2014 = 2014-03"),
    ("sv", "Notan gick på 4,75 euro.", "money: 4,75 euro = 4.75 EUR"),
    ("sv", "Maj Lind målade om huset.",),
    ("sv", "Fred i Europa var målet.",),
    ("sv", "Sommarjobb är svåra att få.",),
    ("cs", "Smlouvu podepsali 7. března 2013 v Plzni.", "date: 7. března 2013 = 2013-03-07"),
    ("cs", "Koncert bude v sobotu.", "date: sobotu = 2015-03-21"),
    ("cs", "Nezaměstnanost klesla na 11,4 procenta.", "percent: 11,4 procenta = 11.4 percent"),
    ("cs", "Petici podepsalo 48 312 lidí.", "quantity: 48 312 = 48312"),
    ("cs", "Pokuta činí 250 tisíc korun.", "money: 250 tisíc korun = 250000 krone"),
    ("cs", "Ztráta byla 1,2 miliardy dolarů.", "money: 1,2 miliardy dolarů = 1200000000 dollar"),
    ("cs", "V roce 1989 zbourali zeď.", "date: roce 1989 = 1989"),
    ("cs", "Volební účast byla 61 %.", "percent: 61 % = 61 percent"),
    ("cs", "V březnu 2014 sněžilo.", "date: březnu 2014 = 2014-03"),
    ("cs", "Včera zavřeli silnici.", "date: Včera = 2015-03-19"),
    ("cs", "Listopad listí z dubu je krásný.",),
    ("cs", "Pán Únor a paní Sobotová odešli.",),
    ("cs", "Květen je jméno psa.",),
    ("ru", "Договор подписали 7 марта 2013 года в Перми.", "date: 7 марта 2013 года = 2013-03-07"),
    ("ru", "Концерт пройдет в субботу.", "date: субботу = 2015-03-21"),
    ("ru", "Безработица снизилась до 11,4%.", "percent: 11,4% = 11.4 percent"),
    ("ru", "Собрали 48 312 подписей.", "quantity: 48 312 = 48312"),
    ("ru", "Штраф составил 250 тыс. рублей.", "money: 250 тыс. рублей = 250000 RUB"),
    ("ru", "Убыток составил 1,2 млрд долларов.", "money: 1,2 млрд долларов = 1200000000 dollar"),
    ("ru", "В 1989 году стену снесли.", "date: 1989 году = 1989"),
    ("ru", "Ставку повысили на 0,25 процентного пункта.", "percent: 0,25 процентного пункта = 0.25 percentage point"),
    ("ru", "В марте 2014 года шел снег.", "date: марте 2014 года = 2014-03"),
    ("ru", "Вчера дорогу закрыли.", "date: Вчера = 2015-03-19"),
    ("ru", "Культурная среда города меняется.",),
    ("ru", "Март Иванович ушел.",),
    ("ru", "Мая не пришла.",),
    ("el", "Η συμφωνία υπογράφηκε στις 7 Μαρτίου 2013.", "date: 7 Μαρτίου 2013 = 2013-03-07"),
    ("el", "Η συναυλία θα γίνει το Σάββατο.", "date: Σάββατο = 2015-03-21"),
    ("el", "Η ανεργία έπεσε στο 11,4%.", "percent: 11,4% = 11.4 percent"),
    ("el", "Μάζεψαν 48.312 υπογραφές.", "quantity: 48.312 = 48312"),
    ("el", "Το πρόστιμο είναι 250.000 ευρώ.", "money: 250.000 ευρώ = 250000 EUR"),
    ("el", "Η ζημιά ήταν 1,2 δισ. δολάρια.", "money: 1,2 δισ. δολάρια = 1200000000 dollar"),
    ("el", "Το 1989 έπεσε το τείχος.", "date: 1989 = 1989"),
    ("el", "Το επιτόκιο αυξήθηκε κατά 0,25 ποσοστιαίες μονάδες.", "percent: 0,25 ποσοστιαίες μονάδες = 0.25 percentage point"),
    ("el", "Τον Μάρτιο του 2014 χιόνισε.", "date: Μάρτιο του 2014 = 2014-03"),
    ("el", "Χθες έκλεισε ο δρόμος.", "date: Χθες = 2015-03-19"),
    ("el", "Η Κυριακή Παππά γελούσε.",),
    ("el", "Η δεύτερη ευκαιρία δεν ήρθε.",),
    ("el", "Ο μαύρος Μάιος είναι βιβλίο.",),
    ("tr", "Anlaşma 7 Mart 2013'te imzalandı.", "date: 7 Mart 2013 = 2013-03-07"),
    ("tr", "Konser cumartesi günü yapılacak.", "date: cumartesi = 2015-03-21"),
    ("tr", "İşsizlik yüzde 11,4'e düştü.", "percent: yüzde 11,4 = 11.4 percent"),
    ("tr", "Kampanyada 48.312 imza toplandı.", "quantity: 48.312 = 48312"),
    ("tr", "Ceza 250 bin lira oldu.", "money: 250 bin lira = 250000 lira"),
    ("tr", "Zarar 1,2 milyar dolar.", "money: 1,2 milyar dolar = 1200000000 dollar"),
    ("tr", "1989'da duvar yıkıldı.", "date: 1989'da = 1989"),
    ("tr", "Katılım %61 oldu.", "percent: %61 = 61 percent"),
    ("tr", "Mart 2014'te kar yağdı.", "date: Mart 2014'te = 2014-03"),
    ("tr", "Dün yol kapandı.", "date: Dün = 2015-03-19"),
    ("tr", "Mayıs böceği bahçede.",),
    ("tr", "Kasım Demir dün yoktu.", "date: dün = 2015-03-19"),
    ("tr", "Pazar esnafı şikâyetçi.",),
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
