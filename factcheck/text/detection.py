"""Which language a text is written in: by its commonest words, or by its script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

_START = 4_000  # characters looked at: enough for certainty, few enough to cost nothing (a judgement)

# The commonest function words and verbs of news prose, by language (a judgement).  A word that several languages share counts
# for each, the less the more they are, so that shared words never decide alone.
_WORDS = {
    "en": "the of and to in a is that for on was with as it by at from his are has have he be not but this an which were will"
    " they their its said who after been or more one had about we would than also two over out up could when there what"
    " her she you i my our if no new can into first all other some most only these those where while before how why says"
    " during between against since because under day year years man woman men women police killed dies dead die found set"
    " still may down another make makes made must just like many now being s t d ll re ve",
    "fr": "le la les de des du un une et à au aux en dans est que qui pour sur par pas plus ne ce cette ces son sa ses se il"
    " elle ils sont ont a avec mais ou où été être leur leurs comme après selon nous vous on y dont entre sans sous"
    " depuis aussi fait deux même contre était d l s n qu c j avait lors chez très tout tous peut si vers jusqu afin"
    " ainsi encore avoir quand avant ni jour an ans faire va vont trop mort",
    "de": "der die das den dem des und in ist von zu mit für auf im ein eine einer einen einem eines nicht sich auch es als an"
    " werden aus er hat dass bei wird sie nach am sind noch wie über so zum zur haben nur oder aber vor bis mehr durch"
    " man sein wurde war wenn kann gegen vom können schon unter wir ihre ihr seine ich diese dieser um was waren soll"
    " zwei seit hatte beim keine ohne habe sagte seien sei rund dein deine du ihm ihn alle jahr jahre viele immer tote"
    " mann frau ins",
    "es": "el la los las de del y en que un una por con se no para su al lo es como más sus pero le ha este esta o entre sin"
    " sobre ser también fue había son desde muy hasta hay donde han quien está todo nos durante uno ni contra otros ese"
    " eso ante ellos e esto mí antes algunos según tras dijo dos años cuando si porque ya era esa esas estas estos"
    " nuestra otra otro otras cada vez va van mucho tiene tienen puede he hemos parte así les mi te ello muertos hombre"
    " mujer tan",
    "it": "il lo la i gli le di del della dei degli delle e che in un una uno è per con non si da al alla ai alle nel nella"
    " nei nelle sono ha su più come anche ma sul sulla dal dalla dai dello allo anni l c questo questa o ed loro dopo"
    " hanno suo sua stato essere tra due fra se così già quando era nell dell all dall sull perché ci quello solo lui lei"
    " mio ogni ancora ho sarà fu fatto morti uomo stata stati",
    "pt": "o a os as de do da dos das e em que um uma no na nos nas por com se não para ao à mais como foi é seu sua pelo pela"
    " mas ou são quando também ser há está entre pelos pelas sem sobre até isso ela ele já aos às tem depois mesmo ter"
    " seus suas esta este disse anos num numa muito foram segundo nem após era cada outro outra pode têm fazer mortos"
    " homem",
    "nl": "de het een van en in is dat op te met voor zijn die niet aan er om ook als maar bij uit door naar over ze hij nog"
    " worden werd wordt tot heeft hebben was dan zou of deze dit meer haar wel geen ik je zich tegen na kan onder hun al"
    " waren omdat moet moeten volgens jaar gaat",
    "ca": "el la els les de del dels i en que un una per amb es no a al als és com més ha va han però aquest aquesta seva seu"
    " són entre sense sobre també fins on després dos",
    "ro": "și de la în a cu pe din că nu o un care pentru mai este au fost sau se al ai ale prin după fi sunt dar ce lui către"
    " fiind între cei cea iar anul privind unei unui",
    "pl": "i w na z do się nie że o jest to po za od przez jak ale przy oraz dla został są był była było tym tego który która"
    " które ze roku także pod jego już lub ich",
    "sv": "och i att det som en på är av för med den till ett de har inte om var från han vid efter sig men så kan under ut"
    " hon där eller sin också blev mot över när man mellan",
    "da": "og i at det som en på er af for med den til et de har ikke om var fra han ved efter sig men så kan under ud hun der"
    " eller sin også blev mod over når man mellem blevet",
    "no": "og i at det som en på er av for med den til et de har ikke om var fra han ved etter seg men så kan under ut hun der"
    " eller sin også ble mot over når man mellom blitt",
    "fi": "ja on ei että se oli hän ovat mutta joka kun myös sekä jonka ole ollut vuonna mukaan sen tai jotka kuin niin",
    "cs": "a v se na že je s z do o k i pro ve by jsou bylo byl ale jako za po který která které od však podle při není také",
    "hu": "a az és hogy nem is egy volt van meg de ez már csak mint még azt el után szerint pedig lett vagy ki",
    "tr": "ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne ki olduğu tarafından göre edildi",
    "id": "yang dan di dari dengan untuk pada ini itu dalam adalah tidak ke oleh akan telah sebagai juga karena atas para"
    " setelah menjadi sebuah",
}  # fmt: skip

# More words of languages without a file.  They count for these alone, so that they never make a word of the others weaker.
_MORE = {
    "pl": "we czy tylko może będzie przed jako tej tys mln zł została zostały były ma mają gdy gdzie więcej czyli bardzo"
    " jednak według podczas między",
    "sv": "hade ska skulle inom enligt kronor mer år ha alla detta denna vi jag sedan hans hennes deras andra upp bara nu"
    " mycket",
    "cs": "jeho jsem před už nebo roce až mezi více lidí byla byly jen když být svou tak ještě bude kde této tento korun"
    " přes kvůli letech ze",
    "tr": "yılında değil ancak olduğunu her iki önce oldu eden diye etti yüzde milyon kişi lira günü yeni ya üzere dedi ama"
    " son içinde başkanı nasıl bin yıl türkiye",
    "sk": "a v sa na že je s z do o k i pre vo by sú bolo bol ale ako za po ktorý ktorá ktoré od však podľa pri nie tiež"
    " jeho som pred už alebo roku až medzi viac ľudí bola boli len keď byť tak ešte bude kde čo eur",
    "hr": "je na se da za su od s o koji koja koje iz kako što bi ali do nije kao bio bila bilo po samo sve godine više"
    " već nakon ili prema zbog između tijekom još ima će te",
    "sl": "v je na se da za od s o ki kot iz z tudi pa bi ali do ni po bil bila bilo leta več že ker še ob pri pred"
    " med vse lahko ter",
    "et": "ja ei et see oli ning kui ka aga kes või selle aasta pärast välja üle veel ole olid sai"
    " eesti",
    "lt": "ir kad iš su yra ne tai buvo bet už nuo kaip jis apie prie metų metais kuris kuri taip pat dėl po savo arba "
    " tik jau",
    "lv": "un ir ka no ar par uz bija kas bet tas gadā gada pēc arī vai kā pie lai tika tiek viņš savu līdz šo jau",
    "vi": "và của có được cho trong không với các một những đã này người khi từ đến theo ở năm cũng ra về nhiều tại",
    "sq": "dhe në të për një që është se më ka nuk do janë ishte nën pas këtë vitin tij",
    "is": "og að í á er sem um við til ekki það var en fyrir með hann af því þess verið eru hafa eftir frá árið",
    "eu": "eta da ez bat du dira zen izan dute egin zuen dela beste ere urte urtean baina hau den ditu zuten",
    "af": "die en van in is het dat nie vir op met te om hy aan sy was ook wat deur na as maar word nog sal hulle",
    "sw": "ya wa kwa ni katika kuwa hii huo cha hiyo baada watu yake pia mwaka huyo ",
}  # fmt: skip

# Letters that one of these languages writes and its neighbours do not; each counts as half a word.
_LETTERS = {
    "ß": "de", "ñ": "es", "¿": "es", "¡": "es", "ã": "pt", "õ": "pt", "œ": "fr", "ł": "pl", "ș": "ro", "ț": "ro", "ř": "cs",
    "ő": "hu", "ě": "cs", "ů": "cs", "ğ": "tr", "ı": "tr", "ą": "pl", "ę": "pl", "ľ": "sk", "đ": "hr", "þ": "is",
    "ð": "is", "ơ": "vi", "ư": "vi", "ạ": "vi", "ế": "vi", "ė": "lt", "ų": "lt", "ļ": "lv", "ņ": "lv", "ē": "lv",
}  # fmt: skip

# Scripts by the first and last code point of their letters, with the language that most news in them is written in.
_SCRIPTS = (
    ("el", 0x0370, 0x03FF), ("ru", 0x0400, 0x052F), ("hy", 0x0530, 0x058F), ("he", 0x0590, 0x05FF), ("ar", 0x0600, 0x077F),
    ("hi", 0x0900, 0x097F), ("bn", 0x0980, 0x09FF), ("ta", 0x0B80, 0x0BFF), ("si", 0x0D80, 0x0DFF), ("th", 0x0E00, 0x0E7F),
    ("pa", 0x0A00, 0x0A7F), ("gu", 0x0A80, 0x0AFF), ("or", 0x0B00, 0x0B7F), ("te", 0x0C00, 0x0C7F), ("kn", 0x0C80, 0x0CFF),
    ("ml", 0x0D00, 0x0D7F), ("lo", 0x0E80, 0x0EFF), ("bo", 0x0F00, 0x0FFF), ("my", 0x1000, 0x109F), ("am", 0x1200, 0x137F),
    ("km", 0x1780, 0x17FF), ("ka", 0x10A0, 0x10FF), ("ja", 0x3040, 0x30FF), ("zh", 0x3400, 0x9FFF), ("ko", 0xAC00, 0xD7AF),
)  # fmt: skip

# Letters that tell one language from the script's usual one.
_TELLTALES = {"ru": (("uk", "іїєґ"), ("be", "ў"), ("mk", "ѓќѕ"), ("sr", "јљњћђџ")), "ar": (("ur", "ٹڈڑں"), ("fa", "پچژگ"))}
# The commonest words of languages that share a script's letters; without any, letters decide.
_KINDRED = {
    "ru": {
        "ru": "и в не на что с по как это его из за то же от был для при так года году она они но к у о все если который было",
        "uk": "і у в не на що з та до за як це його від для при про але року році який яка вони був було є також після",
        "be": "і ў у не на што з да за як гэта яго ад для пры пра але года годзе які яна яны быў было таксама пасля",
        "bg": "и в на се да не за от с че са е като по до си ще който която това са беше но през след година лева",
        "sr": "и у је на се да за су од са о који која које из као што би али до није био била по само године више након",
        "mk": "и во на се да не за од со е дека ќе ги кој која кои го по но како што до беше година по денари",
    }
}  # fmt: skip

_THEIRS = {"uk": "іїєґ", "be": "ў", "sr": "ђћјљњџ", "mk": "ѓќѕјљњџ"}
_NOT_THEIRS = {"bg": "ыэё", "sr": "ыэёщъ", "mk": "ыэёщъ", "uk": "ыэёўъ"}

_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile(r"[\u0370-\u1dff\u3040-\ud7af]+")  # letters of the scripts above, and of others beside them
_LEAST = (
    0.08  # of the words must be common words of the language: prose has 0.3 and more, another language's less (a judgement)
)


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """word → (language, weight): one word's weight is shared among its languages."""
    owners = _owners(_WORDS)
    weights = {word: [(language, 1 / len(row)) for language in row] for word, row in owners.items()}
    for word, row in _owners(_MORE).items():
        share = 1 / (len(row) + len(owners.get(word, ())))
        weights.setdefault(word, []).extend((language, share) for language in row)
    return {word: tuple(row) for word, row in weights.items()}


def _owners(table: Mapping[str, str]) -> dict[str, list[str]]:
    """word → the languages that the table gives it to."""
    owners: dict[str, list[str]] = {}
    for language, row in table.items():
        for word in dict.fromkeys(row.split()):
            owners.setdefault(word, []).append(language)
    return owners


_WEIGHTS = _weights()
_LANGUAGES = tuple(dict.fromkeys((*_WORDS, *_MORE)))


def detect(text: str) -> str:
    """The BCP 47 base language of the text's first 4,000 characters, "und" where nothing tells.

    Languages in Latin letters are known by their function words (those of `_WORDS`), others by their script.
    """
    start = text[:_START]
    return _by_script(start) or _by_words(start)


def _by_words(text: str) -> str:
    words = _WORD.findall(text.casefold())
    scores = dict.fromkeys(_LANGUAGES, 0.0)
    common = dict.fromkeys(_LANGUAGES, 0)
    for word, count in Counter(words).items():
        for language, weight in _WEIGHTS.get(word, ()):
            scores[language] += weight * count
            common[language] += count
    if not text.isascii():
        for letter, language in _LETTERS.items():
            scores[language] += 0.5 * text.count(letter)
    # Rounded, so that every machine decides alike; in a tie the language named first wins.
    best = max(_LANGUAGES, key=lambda language: round(scores[language], 6))
    return best if scores[best] and common[best] >= _LEAST * len(words) else "und"


def _by_script(text: str) -> str | None:
    """The language of the script that most letters are of, None for Latin letters."""
    foreign = "" if text.isascii() else "".join(_FOREIGN.findall(text))
    if 2 * len(foreign) <= sum(map(str.isalpha, text)):
        return None
    counts = {language: sum(first <= letter <= last for letter in map(ord, foreign)) for language, first, last in _SCRIPTS}
    best = max(counts, key=lambda language: counts[language])
    if not counts[best]:
        return "und"
    if best == "zh" and counts["ja"]:
        best = "ja"
    if best in _KINDRED and (found := _of_kindred(text, best)):
        return found
    return next((language for language, signs in _TELLTALES.get(best, ()) if any(sign in text for sign in signs)), best)


def _of_kindred(text: str, script: str) -> str | None:
    """The language of the script whose commonest words stand most often in the text, None where two are as frequent.

    Only those are asked whose letters fit: with one that is theirs, without one that is not.
    """
    letters = set(text.casefold())
    counts = Counter(_WORD.findall(text.casefold()))
    scores = {
        language: sum(counts[word] for word in set(row.split()))
        for language, row in _KINDRED[script].items()
        if letters.isdisjoint(_NOT_THEIRS.get(language, "")) and not letters.isdisjoint(_THEIRS.get(language, letters))
    }
    first, second = sorted((0, 0, *scores.values()), reverse=True)[:2]
    return max(scores, key=lambda language: scores[language]) if first > second else None
