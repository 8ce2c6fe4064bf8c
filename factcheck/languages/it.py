"""Italian: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.  A word that ends in an accent is known too as wires type it, with an
apostrophe or bare: "più", "piu'", "piu" (`_typed`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

_ACCENTED = str.maketrans("àèéìòù", "aeeiou")
_FINAL_ACCENT = re.compile(r"([^\W\d_]*)([àèéìòù])(?![^\W\d_])")
_BARE_FROM = 4  # letters: shorter words are others without their accent ("è", "là", "sì")


def _typed(words: Words) -> dict[str, dict[object, str]]:
    """The words with their forms as they are typed without accents."""
    return {
        category: {
            payload: "|".join(form for phrase in row.split("|") for form in _forms(phrase)) for payload, row in rows.items()
        }
        for category, rows in words.items()
    }


def _forms(phrase: str) -> Iterator[str]:
    """The phrase; "piu' di" for "più di"; a single word with its apostrophe glued and apart, and bare."""
    yield phrase
    if phrase.endswith("'"):
        yield f"{phrase[:-1]} '"  # before digits: "l'8 maggio"
    if not _FINAL_ACCENT.search(phrase):
        return
    typed = _FINAL_ACCENT.sub(lambda found: found[1] + found[2].translate(_ACCENTED) + "'", phrase)
    yield typed
    if typed.endswith("'"):
        yield f"{typed[:-1]} '"
        if len(phrase) >= _BARE_FROM:
            yield typed[:-1]


_UNITS = {1: "uno", 2: "due", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove"}
_TENS = {
    20: "venti",
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta",
    70: "settanta",
    80: "ottanta",
    90: "novanta",
}


_TEENS = ("undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove")
_HUNDREDS = {100: "cento", **{100 * unit: f"{word}cento" for unit, word in _UNITS.items() if unit > 1}}


def _compound_cardinals() -> dict[int, str]:
    """Numbers that lose a vowel inside: "ventuno", "trentotto", "centottanta"; greater ones are cut (option `compounds`)."""
    found = {ten: f"{word}|{word[:-1]}'" for ten, word in _TENS.items()}
    for ten, word in _TENS.items():
        found |= {ten + unit: _joined(word, ending) for unit, ending in _UNITS.items()}
    after_hundred = {1: "uno", 8: "otto", 11: "undici"} | {n: row for n, row in found.items() if 80 <= n < 90}
    for hundred, word in _HUNDREDS.items():
        found |= {hundred + n: "|".join(word[:-1] + form for form in row.split("|")) for n, row in after_hundred.items()}
    return found


def _joined(ten: str, unit: str) -> str:
    """The ten with its unit: "ventuno" or "ventun", "ventitré" with its accent or without."""
    whole = (ten[:-1] if unit[0] in "uo" else ten) + unit
    ends = {"uno": (whole, whole[:-1], f"{whole[:-1]}'"), "tre": (whole, f"{whole[:-1]}é", f"{whole[:-1]}è", f"{whole}'")}
    return "|".join(ends.get(unit, (whole,)))


def _aged_words() -> dict[int, str]:
    """The ages in one word from 11 to 99: "trentenne", "trentaseienne", "novantatreenni"."""
    words = dict(enumerate(_TEENS, 11)) | {n: row.split("|")[0] for n, row in _compound_cardinals().items()}
    stems = {n: word if n > 20 and n % 10 in (3, 6) else word[:-1] for n, word in words.items() if n < 100}
    return {n: f"{stem}enne|{stem}enni" for n, stem in stems.items()}


_STEMS = {1: "un", 2: "du", 3: "tre", 4: "quattr", 5: "cinqu", 6: "sei", 7: "sett", 8: "ott", 9: "nov"}


def _last(n: int, more: str) -> str:
    """The ordinals of a unit with those at the end of a longer word: "quinto", "centocinquesimo"."""
    return "|".join((more, *(f"{_STEMS[n]}esim{end}" for end in "oae")))


def _stems() -> Iterator[tuple[int, str]]:
    """The stems of the ordinals and parts from the 11th to the 99th, and of hundreds that lose a vowel: "ventun", "centott"."""
    yield from _below_hundred()
    after = {1: "un", 8: "ott", 11: "undic"} | {n: stem for n, stem in _below_hundred() if 80 <= n < 90}
    for hundred, word in _HUNDREDS.items():
        yield from ((hundred + n, word[:-1] + stem) for n, stem in after.items())


def _below_hundred() -> Iterator[tuple[int, str]]:
    """The stems from the 11th to the 99th: "ventun-esimo", "ventitre-esimo", "trent-esimi"."""
    yield from enumerate(
        ("undic", "dodic", "tredic", "quattordic", "quindic", "sedic", "diciassett", "diciott", "diciannov"), 11
    )
    for ten, word in _TENS.items():
        yield ten, word[:-1]
        for n, unit in _UNITS.items():
            yield ten + n, _joined(word, unit).split("|")[0].removesuffix(unit[-1] if n not in (3, 6) else "")


def _compound_ordinals() -> dict[int, str]:
    """The ordinals from the 20th on: "ventunesimo", "ventitreesimo", "trentesimo", "centottesimo"."""
    return {n: "|".join(f"{stem}esim{end}" for end in "oae") for n, stem in _stems() if n >= 20}


CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "è|era|ha|aveva|fu"},
    "article": {True: "un|uno|una|un'|il|lo|la|l'"},
    "placelink": {True: "di|da|del|della|d'"},
    "agebreak": {True: "e|è|era|con|da|di|del|della|a|in|nel|nella|su|per|suo|sua|originario|originaria|residente|nato|nata"},
    "agemark": {True: "età"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: "di cui|tra cui|fra cui|tra i quali|fra i quali|compresi|comprese|compreso|compresa|inclusi|incluse|altri|"
        "altre|altro|altra|ancora|identificati|identificate|nomi|ulteriori"
    },
    "othereventcue": {
        True: "weekend|fine settimana|da inizio anno|dall'inizio dell'anno|finora|sparatorie|attacchi|attentati|incidenti|"
        "precedente|precedenti|serie|storia|distretto|provincia|regione|vicino|vicina|altrove|in precedenza"
    },
    # --- date lines ---
    "updatemark": {True: "aggiornato|aggiornata|aggiornato il|modificato|ultimo aggiornamento|ultima modifica|aggiornamento"},
    # --- status and attribution ---
    "untensed": {True: "estremo|supremo|Nicolò|Niccolò|però|perciò"},
    "planning": {
        True: "devo|dobbiamo|voglio|vogliamo|spero|speriamo|intendo|intendiamo|"
        "sarà|saranno|avrà|avranno|verrà|verranno|dovrà|dovranno|potrà|potranno|deve|devono|dovrebbe|dovrebbero|"
        "intende|intendono|prevede|prevedono|previsto|prevista|previsti|previste|prevede di|conta di|punta a|spera|"
        "sperano|programmato|programmata|atteso|attesa|attesi|attese|progetta|vuole|vogliono|prossimamente|andrà|"
        "andranno|si appresta|sta per|stanno per|in programma"
    },
    "denying": {True: "non|mai|smentisce|smentito|smentita|nega|negato|nessun|nessuno|nessuna|neanche|nemmeno|falso"},
    "supposing": {
        True: "se|sarebbe|sarebbero|avrebbe|avrebbero|potrebbe|potrebbero|forse|eventuale|eventuali|eventualmente|"
        "presunto|presunta|presunti|presunte|presumibilmente|magari"
    },
    "subordinator": {
        True: "che|il quale|la quale|i quali|le quali|cui|chi|dove|dopo|prima|quando|mentre|perché|poiché|ma|però|"
        "benché|sebbene|anche se|affinché|giacché"
    },
    "according": {
        True: "secondo|stando a|stando al|stando alla|stando ai|stando alle|citato da|citata da|riferito da|riportato da|"
        "a detta di|a dire di|a quanto riferito da|a parere di"
    },
    "teller": {
        True: (
            "polizia|carabinieri|agenti|autorità|pompieri|medici|testimoni|testimone|procura|inquirenti|investigatori|"
            "scienziati|ricercatori|esperti|analisti|economisti|organizzatori|residenti|vicini|familiari|superstiti|"
            "attivisti|manifestanti|governo|tribunale|esercito|soccorritori|ospedale|sindacato|sindacati|avvocati|avvocato|"
            "insegnanti|agricoltori|fonti|fonte|portavoce|associazione|agenzia|comune|compagnia|club|partito|università|"
            "ribelli|opposizione|questura|prefettura"
        ),
    },
    "saying": {
        True: "ha detto|ha dichiarato|ha affermato|ha annunciato|ha precisato|ha spiegato|ha aggiunto|ha confermato|"
        "ha riferito|ha reso noto|ha scritto|ha sottolineato|ha ricordato|hanno detto|hanno dichiarato|hanno riferito|"
        "dice|dichiara|afferma|annuncia|precisa|spiega|aggiunge|conferma|riferisce|scrive|sottolinea|ricorda|sostiene|"
        "disse|dichiarò|affermò|spiegò|annunciò|aggiunse|riferì|dichiarato|affermato|precisato|riferito|rivendica|"
        "assicurano|assicura|dicono|riferiscono|affermano|parla di|parlano di|stima|stimano|confermano|sostengono|"
        "annunciano"
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Afp|Agence France-Presse|France Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|DPA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua|Nuova Cina",
        "EFE": "EFE|Efe",
        "ANSA": "ANSA|Ansa",
        "TASS": "TASS|Tass|Itar-Tass",
        "AGI": "AGI|Agi",
        "Adnkronos": "Adnkronos|Adn Kronos|ADNKRONOS",
        "LaPresse": "LaPresse|LAPRESSE",
        "Askanews": "Askanews|askanews",
    },
    "month": {
        1: "gennaio|gen|genn",
        2: "febbraio|feb|febb",
        3: "marzo|mar",
        4: "aprile|apr",
        5: "maggio|mag",
        6: "giugno|giu",
        7: "luglio|lug",
        8: "agosto|ago",
        9: "settembre|sett",
        10: "ottobre|ott",
        11: "novembre|nov",
        12: "dicembre|dic",
    },
    "abbreviation": {
        True: (
            "Sig|Sigg|Dott|Dr|Prof|Proff|Ing|Avv|Arch|Rag|On|Sen|Mons|Gen|Col|Cap|Magg|Ten|S|SS|cfr|pag|pagg|pp|art|"
            "artt|nn|ca|tel|cap|es|ad es|c.d.|soc|fig|vs|p.zza|v.le|c.so|p"
        )
    },
    "closingabbreviation": {True: ("ecc|etc|Inc|Corp|Ltd|Jr|gen|genn|feb|febb|apr|mag|giu|lug|ago|sett|ott|nov|dic")},
    "numberabbreviation": {True: ("n|vol|mar|v")},
    "stops": {True: "vol.|art."},
    "opener": {
        True: (
            "un|una|uno|lui|lei|loro|egli|ella|essi|suo|sua|suoi|questo|questa|questi|queste|"
            "quello|quella|in|nel|nella|per|ma|e|con|senza|secondo|da|dal|dopo|quando|se|non|è|era|fu|sono|ha|hanno|"
            "si|anche|poi|così|tutti|nessuno|molti|mentre|intanto|però|al|alla|entrambi"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "lunedì",
        1: "martedì",
        2: "mercoledì",
        3: "giovedì",
        4: "venerdì",
        5: "sabato|sabati",
        6: "domenica|domeniche",
    },
    "weekdays": {True: "sabati|domeniche"},
    "shortweekday": {0: "lun", 2: "mer", 3: "gio", 4: "ven", 5: "sab", 6: "dom"},
    "shakymonth": {True: "gen|genn|feb|febb|mar|apr|mag|giu|lug|ago|sett|ott|nov|dic"},
    "shortmonth": {True: "gen|genn|feb|febb|mar|apr|mag|giu|lug|ago|sett|ott|nov|dic"},
    "yearhalf": {True: "semestre|semestri"},
    "timeunit": {
        "year": "anno solare|anno fiscale|anno|anni|annata|annate",
        "month": "mese|mesi",
        "week": "settimana|settimane",
        "day": "giorno|giorni|giornata|giornate|dì",
        "hour": "ora|ore|h",
        "minute": "minuto|minuti|min",
        "second": "secondo|secondi",
        "quarter": "trimestre|trimestri",
        "half": "semestre|semestri|metà",
        "decade": "decennio|decenni",
        "century": "secolo|secoli",
        "millennium": "millennio|millenni",
        "weekend": "weekend|week-end|week end|fine settimana|finesettimana",
        "season": "stagione|stagioni",
        "night": "notte|notti|nottata|nottate",
        "fiveyears": "quinquennio|quinquenni|lustro|lustri",
    },
    "timeunits": {
        True: "anni|annate|mesi|settimane|giorni|giornate|ore|minuti|secondi|trimestri|semestri|decenni|secoli|millenni|"
        "stagioni|notti|nottate"
    },
    "season": {"SP": "primavera|primavere", "SU": "estate|estati", "FA": "autunno|autunni", "WI": "inverno|inverni"},
    "partofday": {
        "MO": "mattina|mattino|mattinata|mattine|del mattino|della mattina",
        "AF": "pomeriggio|pomeriggi|del pomeriggio",
        "EV": "sera|serata|sere",
        "NI": "notte|nottata|notti|della notte",
    },
    "unitword": {("week", 2, "published", 1): "settimana dopo la prossima"},
    "dayword": {
        0: "oggi",
        -1: "ieri",
        1: "domani",
        2: "dopodomani|dopo domani|il giorno dopo domani",
        -2: "l'altro ieri|l'altroieri|altroieri|altro ieri|avantieri|ieri l'altro|ier l'altro",
    },
    "tonight": {
        (0, "EV"): "stasera|questa sera|oggi in serata",
        (0, "MO"): "stamattina|stamane|stamani|questa mattina|oggi in mattinata",
        (0, "AF"): "questo pomeriggio",
        (0, "NI"): "stanotte|questa notte",
        (-1, "NI"): "la notte scorsa|la scorsa notte|notte scorsa|scorsa notte",
        (-1, "EV"): "iersera|la scorsa sera",
    },
    "daydeictic": {-1: "scorso|passato|ultimo", 1: "prossimo"},
    "daynoun": {True: "giorno|giornata di"},
    "stretches": {True: "ultimi|ultime|scorsi|scorse|prossimi|prossime|primi|prime|questi|queste|seguenti"},
    "poststretches": {
        True: "scorsi|scorse|passati|passate|prossimi|prossime|successivi|successive|seguenti|precedenti|a venire"
    },
    "regularly": {
        f"XXXX-WXX-{i}": f"i {day}|tutti i {day}"
        for i, day in enumerate(("lunedì", "martedì", "mercoledì", "giovedì", "venerdì"), 1)
    },
    "shortyearprep": {
        True: "nel corso dell'|fino all'|fin dall'|sin dall'|a partire dall'|all'|bilancio|bilanci|esercizio|nel|nell'|dal|"
        "dall'|del|dell'|il|l'|col"
    },
    "fused": {
        True: "al|allo|alla|all'|ai|agli|alle|dal|dallo|dalla|dall'|dai|dagli|dalle|del|dello|della|dell'|dei|degli|delle|"
        "nel|nello|nella|nell'|nei|negli|nelle|sul|sullo|sulla|sull'|sui|sugli|sulle"
    },
    "hundreds": {
        11: "Millecento",
        12: "Duecento",
        13: "Trecento",
        14: "Quattrocento",
        15: "Cinquecento",
        16: "Seicento",
        17: "Settecento",
        18: "Ottocento",
        19: "Novecento",
    },
    "rescheduling": {
        True: "spostato|spostata|spostati|spostate|spostare|rinviato|rinviata|rinviare|rinvio|anticipato|anticipata|"
        "anticipare|posticipato|posticipata|posticipare|slittato|slittata|slittare|slitta|slittamento|prorogato|"
        "prorogata|proroga"
    },
    "deadline": {True: "entro"},
    "romanunit": {True: "secolo"},
    "nextday": {1: "indomani|l'indomani", -1: "vigilia", -2: "antivigilia"},
    "noon": {12: "mezzogiorno|mezzodì", 24: "mezzanotte"},
    "meridiem": {
        "am": "di mattina|del mattino|della mattina|am|a.m.",
        "pm": "di sera|della sera|del pomeriggio|di pomeriggio|pm|p.m.",
    },
    "hourmark": {True: "h"},
    "clockarticle": {
        True: "le|ore|alle|dalle|alle ore|dalle ore|le ore|delle ore|fino alle|sino alle|prima delle|prima delle ore|"
        "fino alle ore|intorno alle|attorno alle|intorno alle ore|a partire dalle|alle circa|poco prima delle"
    },
    "clockcue": {True: "alle|dalle|ore|alle ore|dalle ore|le ore|delle ore|fino alle|prima delle"},
    "clockplus": {1: "e", -1: "meno"},
    "timezone": {
        True: "GMT|UTC|CET|CEST|ora locale|ora italiana|ora di Roma|ore locali|ore italiane|ora di Greenwich|ora legale"
    },
    "the": {True: "il|lo|la|l'|i|gli|le"},
    "this": {True: "questo|questa|quest'|questi|queste"},
    "deictic": {
        0: "questo|questa|quest'|corrente",
        1: "prossimo|prossima|venturo|ventura|entrante",
        -1: "scorso|scorsa|passato|passata",
    },
    "postdeictic": {
        -1: "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|appena concluso|appena conclusa|appena trascorso",
        0: "in corso|corrente|attuale",
        1: "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante|a venire|che viene",
    },
    "anaphoric": {
        -1: "precedente",
        0: "stesso|stessa|medesimo|medesima|corrispondente|analogo|quel|quello|quella|quell'",
        1: "successivo|successiva|seguente",
    },
    "postanaphoric": {
        -1: "precedente|antecedente",
        1: "successivo|successiva|seguente|dopo ancora",
        0: "stesso|stessa",
    },
    "stretch": {
        -1: "ultimo|ultima|ultimi|ultime|scorsi|scorse|passati|passate|recenti",
        1: "prossimi|prossime|successivi|successive|seguenti",
        0: "primo|prima|primi|prime|intero|intera|interi|intere|precedenti",
    },
    "ago": {True: "fa|or sono|orsono|addietro|fà"},
    "afterwards": {1: "più tardi|più avanti", -1: "prima ancora"},
    "agoahead": {True: "tra|fra|di qui a|da qui a"},
    "fromnow": {True: "da oggi|da adesso|da ora"},
    "within": {True: "in|entro|nel giro di|nell'arco di"},
    "lasting": {True: "da"},
    "yearin": {True: "nel|durante"},
    "insteadcue": {
        True: (
            "non|invece|anziché|rispetto|precedenza|precedente|prima|inizialmente|iniziale|iniziali|dapprima|"
            "in un primo momento"
        )
    },
    "startcue": {
        True: "cominciato|cominciata|iniziato|iniziata|inizia|comincia|cominciò|iniziò|inizialmente|avviato|avviata|dapprima|"
        "partito|partita"
    },
    "sectionword": {"early": "inizio|inizi|primi|primissimi", "mid": "metà", "end": "fine|tardo|tarda"},
    "sectionnoun": {
        "start": "inizio|inizi|principio|avvio|alba|primi",
        "mid": "metà",
        "any": "corso|arco",
        "end": "fine|termine|conclusione|scorcio",
    },
    "timehedge": {
        "about": "circa|più o meno|all'incirca|grosso modo|pressappoco|pressoché",
        "nearly": "quasi|poco meno di|poco meno d'",
        "more_than": "oltre|più di|più d'|ben oltre|poco più di",
        "less_than": "meno di|meno d'",
        "at_least": "almeno|perlomeno|non meno di|come minimo|un minimo di",
        "at_most": "al massimo|non più di|un massimo di|al più",
    },
    "pointhedge": {True: "verso|verso il|verso la|attorno al|intorno al|attorno a|intorno a|circa|attorno alla|intorno alla"},
    "dayprep": {True: "il|l'|del|dell'|al|all'|dal|dall'|nel|fino al|fino all'|sino al|questo|prima del|prima dell'|sul|col"},
    "onward": {
        "since": "o dopo|o più tardi|in poi|e oltre|o successivo|o successiva|in avanti",
        "until": "o prima|e prima|o precedente",
    },
    "border": {
        "before": "prima|prima di|prima del|prima dello|prima della|prima dell'|prima dei|prima degli|prima delle",
        "after": "dopo",
        "since": "da|dal|dallo|dalla|dall'|dai|dagli|a partire da|a partire dal|a partire dall'|a partire dalla|fin da|"
        "fin dal|sin da|sin dal|fin dall'|sin dall'|a decorrere dal|a decorrere dall'|a far data dal",
        "until": "fino a|fino al|fino all'|fino alla|fino allo|sino a|sino al|sino all'|sino alla|fino ad|fino agli|fino ai",
        "by": "entro|non oltre|al più tardi|di qui al|da qui al",
    },
    "in": {
        True: "in|nel|nello|nella|nell'|nei|negli|nelle|a|ad|al|allo|alla|all'|ai|agli|alle|di|d'|del|dello|della|dell'|dei|"
        "degli|delle|per|durante|su|sul|sulla|nel corso di|nel corso del|nel corso dell'|"
        "nel corso della|nel corso dello|lungo|entro|nell'arco di|nell'arco del"
    },
    "dateprep": {
        True: "in|nel|nello|nella|nell'|nei|negli|a|ad|al|allo|alla|all'|ai|di|d'|del|dello|della|dell'|dei|da|dal|dallo|"
        "dall'|dalla|dai|dagli|per|entro|fino a|fino al|fino all'|fino ad|fino allo|sino a|sino al|tra|fra|dopo|"
        "prima di|prima del|prima dell'|verso|circa|durante|il|lo|la|l'|i|gli|le|questo|quest'|su|sul|sullo|sull'|"
        "fine|inizio|metà|ogni|nel corso del|nel corso dell'|nel corso di|a partire da|a partire dal|"
        "a partire dall'|rispetto a|rispetto al|con|sin da|sin dal|fin da|fin dal"
    },
    "owner": {True: "suo|sua|suoi|sue|loro|nostro|nostra|nostri|vostro|mio|mia"},
    "unitadjective": {True: "lunghi|lunghe|lunghissimi|interi|intere|soli|sole|buoni|buone|pieni|brevi|altri|altre"},
    "yearprep": {
        True: "nel|del|dal|al|col|sul|il|fino al|sino al|prima del|anno|estate|autunno|inverno|primavera|fine|inizio|metà|"
        "esercizio|stagione|campionato|classe|verso il|attorno al|intorno al|rispetto al|a partire dal|sin dal|"
        "fin dal|anni|nel corso del|utile|periodo|mesi|semestre|trimestre|fatturato|finanziaria|manovra|raccolto|"
        "campagna|rapporto|mondiali|europei|olimpiadi|esercizi|bilanci|bilancio|annata|vendemmia|orizzonte|"
        "edizione|nell'estate|lontano"
    },
    "yearplural": {True: "elezioni|olimpiadi|europei|mondiali"},
    "christera": {1: "d.C.|d. C.|dopo Cristo|della nostra era", -1: "a.C.|a. C.|avanti Cristo|prima di Cristo"},
    "yearverb": {
        True: "è|era|sarà|fu|sarebbe|potrebbe|ha|aveva|avrà|segna|segnerà|segnò|vide|vedrà|si annuncia|dovrebbe|porta"
    },
    "yearword": {True: "anno solare|anno fiscale|anno|annata|esercizio|stagione"},
    "years": {True: "anni"},
    "wholly": {True: "tutto il|tutta la|tutto l'|tutta l'"},
    "each": {True: "ogni|ciascun|ciascuna|ciascuno"},
    "all": {True: "tutti i|tutte le|tutti gli"},
    "frequency": {
        "day": "quotidiana|quotidiane|quotidianamente|giornaliero|giornaliera|giornalieri|giornaliere|giornalmente",
        "week": "settimanale|settimanali|settimanalmente",
        "month": "mensile|mensili|mensilmente",
        "quarter": "trimestrale|trimestrali|trimestralmente",
        "year": "annuo|annua|annui|annue|annuale|annuali|annualmente",
        "halfyear": "semestrale|semestrali|semestralmente",
        "2month": "bimestrale|bimestrali",
        "2year": "biennale|biennali",
        "2week": "quindicinale|quindicinali",
    },
    "times": {True: "volte|volta"},
    "once": {1: "una volta", 2: "due volte"},
    "per": {True: "al|alla|all'|ogni|per"},
    "few": {
        (2, 6): "alcuni|alcune|qualche|diversi|diverse|parecchi|parecchie|pochi|poche|molti|molte|vari|varie|"
        "una manciata di|numerosi|numerose|tanti|tante|pochissimi|pochissime|non pochi",
        (2, 3): "un paio di|un paio d'",
    },
    "reference": {
        "PAST_REF": "recentemente|di recente|in passato|un tempo|tempo fa|poco fa|ultimamente|in precedenza|poc'anzi|"
        "negli ultimi tempi|di recente|recentissimamente|tempo addietro|molto tempo fa|qualche tempo fa",
        "PRESENT_REF": "a questo punto|in queste ore|queste ore|"
        "ora|adesso|attualmente|finora|sinora|per ora|per adesso|per il momento|"
        "al momento|in questo momento|oggigiorno|al giorno d'oggi|di questi tempi|in questi giorni|"
        "oggi come oggi|allo stato attuale|allo stato|fino ad ora|fino a oggi|fino ad oggi|sino ad ora",
        "FUTURE_REF": "in futuro|prossimamente|d'ora in avanti|d'ora in poi|da ora in poi|in avvenire|un domani|"
        "nel prossimo futuro",
    },
    "decadeword": {
        10: "dieci",
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    },
    "quarterletter": {"quarter": "T|Q", "half": "H|S"},
    "halfword": {0.5: "mezzo|mezza|mezz'"},
    "old": {True: "d'età|di età"},
    "spanarticle": {True: "il|l'"},
    "agebefore": {
        True: "all'età di|l'età di|età di|dell'età di|al di sotto dei|al di sopra dei|sotto i|sopra i|"
        "compie|compirà|ha compiuto|compiuti|compiere|compiva"
    },
    "counted": {
        True: "persone|abitanti|uomini|donne|bambini|posti|dipendenti|euro|dollari|lire|franchi|sterline|punti|metri|"
        "chilometri|ettari|tonnellate|litri|pagine|soldati|alloggi|voti|copie|visitatori|spettatori|manifestanti|"
        "alunni|studenti|anni|partecipanti|imprese|aziende|km|m|kg|operai|agenti|morti|feriti|vittime|famiglie|"
        "casi|unità|lavoratori|addetti|migranti|profughi|case|auto|giorni|ore|mesi"
    },
    "to": {True: "al|all'|a|ad|e|ed|o|fino al|fino a|allo"},
    "rangestart": {True: "dalle|da|dal|dall'|dallo|tra|fra|dai|dagli"},
    "rangeend": {True: "alle|a|ad|al|all'|allo|fino al|fino a|fino all'|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Natale|giorno di Natale|il giorno di Natale",
        "12-24": "vigilia di Natale|la vigilia di Natale|Vigilia di Natale",
        "12-26": "Santo Stefano",
        "12-31": "San Silvestro|notte di San Silvestro|vigilia di Capodanno",
        "01-01": "Capodanno|primo dell'anno|giorno di Capodanno",
        "01-06": "Epifania|Befana|la Befana",
        "02-14": "San Valentino|festa degli innamorati",
        "03-08": "festa della donna|Festa della donna|giornata internazionale della donna",
        "03-19": "San Giuseppe|festa di san Giuseppe|festa del papà",
        "04-25": "festa della Liberazione|anniversario della Liberazione",
        "05-01": "festa del lavoro|festa dei lavoratori|Festa del lavoro|festa del Lavoro",
        "06-02": "festa della Repubblica|Festa della Repubblica",
        "08-15": "Ferragosto|Assunzione",
        "10-31": "Halloween",
        "11-01": "Ognissanti|Tutti i Santi|festa di Ognissanti|giorno dei Santi|festa dei santi",
        "11-02": "giorno dei morti|commemorazione dei defunti",
        "12-08": "Immacolata|festa dell'Immacolata|Immacolata Concezione",
        "05-7-2": "festa della mamma",
        "E+0": "Pasqua|domenica di Pasqua|Domenica di Pasqua",
        "E+1": "Pasquetta|lunedì di Pasqua|lunedì dell'Angelo|Lunedì dell'Angelo",
        "E-2": "venerdì santo|Venerdì santo|Venerdì Santo",
        "E-7": "domenica delle Palme",
        "E-46": "mercoledì delle Ceneri",
        "E+39": "Ascensione",
        "E+49": "Pentecoste",
        "E-1": "sabato santo|Sabato santo|Sabato Santo",
        "E-3": "giovedì santo|Giovedì santo|Giovedì Santo",
        "E-47": "martedì grasso|Martedì grasso|Martedì Grasso",
        "E-52": "giovedì grasso|Giovedì grasso|Giovedì Grasso",
        "E+50": "lunedì di Pentecoste",
        "E+60": "Corpus Domini",
        "O+0": "Pasqua ortodossa",
        "A+0": "prima domenica di Avvento|prima domenica d'Avvento",
        "C+0": "Capodanno cinese|Capodanno lunare",
        "11-4-4": "Giorno del ringraziamento|Giorno del Ringraziamento|giorno del Ringraziamento",
        "11-4-4+1": "venerdì nero|Black Friday",
        "11-4-4+4": "Cyber Monday",
        "H07-01:2": "Rosh haShana|Rosh Hashana|Capodanno ebraico",
        "H07-10": "Yom Kippur",
        "H07-15:7": "Sukkot|Festa delle Capanne",
        "H09-25:8": "Hanukkah|Chanukkà",
        "H12-14": "Purim",
        "H01-15:8": "Pesach|Pasqua ebraica",
        "H03-06:2": "Shavuot",
        "I09-01:30": "Ramadan|ramadan",
        "I10-01": "Eid al-Fitr",
        "I12-10": "Eid al-Adha|Festa del Sacrificio",
        "I01-01": "Capodanno islamico",
        "I01-10": "Ashura",
        "04-22": "giornata della Terra|Giornata della Terra",
        "03-17": "festa di San Patrizio|giorno di San Patrizio",
    },
    "pastnoun": {True: "passato"},
    "recent": {True: "recenti"},
    "coming": {True: "futuri|future"},
    "plural": {True: "i|gli|le|questi|queste|negli|nei|nelle"},
    "futurecue": {
        True: "devo|dobbiamo|voglio|vogliamo|spero|speriamo|intendo|intendiamo|"
        "sarà|saranno|avrà|avranno|verrà|verranno|dovrà|dovranno|potrà|potranno|deve|devono|dovrebbe|dovrebbero|"
        "intende|intendono|prevede|prevedono|previsto|prevista|previsti|previste|prossimo|prossima|venturo|atteso|"
        "attesa|attesi|attese|futuro|futura|programmato|programmata|in programma|in calendario|fissato|fissata|"
        "entro|domani|a venire|iscrizioni|prenotazioni|appuntamento|scadenza|scade|vuole|vogliono|sta per|"
        "stanno per|partire|andrà|andranno"
    },
    "presentcue": {True: "è"},
    "pluperfect": {True: "aveva|avevano"},
    "pastaux": {True: "era|erano|aveva|avevano|doveva|dovevano|avrebbe dovuto|sarebbe dovuto|sarebbe dovuta|fu|furono"},
    "tobe": {True: "sarà|saranno|essere|verrà|verranno"},
    "pastcue": {
        True: "ha|hanno|aveva|avevano|stato|stata|stati|state|era|erano|fu|furono|ebbe|ebbero|fece|fecero|scorso|scorsa|"
        "passato|passata|ieri|fa|morto|morta|morti|nato|nata|deceduto|deceduta|detto|dichiarato|annunciato|"
        "annunciata|avvenuto|avvenuta|accaduto|abbiamo|disse|si è|si sono|si era|dopo che|avuto|tenne|tenuto|"
        "tenuta|svolto|svolta|vinse|morì|uccise|diede|prese|mise|venne|vennero|rimase|rimasero|ucciso|uccisa|"
        "uccisi|firmato|firmata|aperto|aperta|chiuso|chiusa"
    },
    "atclock": {True: "alle|ore|alle ore|verso|dalle|dopo|entro|prima delle|fino alle|intorno alle"},
    "clockprep": {
        True: "alle|ore|alle ore|dalle|dalle ore|verso|dopo|entro|tra|fra|prima delle|fino alle|sino alle|intorno alle|"
        "attorno alle|delle ore|a partire dalle|circa|poco prima delle|poco dopo|a|di"
    },
    "length": {True: "per|durante|in|oltre|più di|meno di|quasi|circa"},
    "quarterhour": {True: "quarto"},
    "lastnth": {-1: "ultimo|ultima"},
    "partalone": {"MO": "mattinata", "EV": "serata", "NI": "nottata"},
    "aheadprep": {True: "per"},
    "fromahead": {True: "a partire da|a partire dal|a partire dalla|a decorrere da|a decorrere dal"},
    "periodword": {True: "periodo"},
    "sameword": {True: "stesso|medesimo|corrispondente|analogo"},
    "thatdate": {True: "quella data|tale data|quella stessa data|quelle date"},
    "entire": {True: "intero|intera"},
    "ended": {True: "chiuso il|terminato il|concluso il|chiusosi il|conclusosi il"},
    "daysfrom": {True: "dal"},
    "dayarticle": {True: "il|l'|al|all'|dal|dall'|del|dell'|fino al|fino all'"},
}

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one; greater numbers are compounds of these (text/compounds.py) ---
    "cardinal": {
        0: "zero",
        2: "due",
        3: "tre|tré",
        4: "quattro|quattr'",
        5: "cinque|cinqu'",
        6: "sei",
        7: "sette|sett'",
        8: "otto|ott'",
        9: "nove|nov'",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        **_HUNDREDS,
        **_compound_cardinals(),
        100: "cento|cent'",
        1000: "mille",
    },
    "one": {1: "uno|una|un|un'"},
    "indefinite": {1: "un|uno|una|un'"},
    "hundred": {100: "cento"},
    "scale": {
        1000: "mila|mille",
        10**5: "lakh",
        10**6: "milione|milioni",
        10**7: "crore",
        10**9: "miliardo|miliardi",
        10**12: "bilione|bilioni|trilione|trilioni",
    },
    "scalemark": {10**3: "k", 10**6: "m|mn|mln|mln.|mio|mio.", 10**9: "mld|mld.|mrd|mrd.|mia"},
    "fraction": {
        1: "unesimi",
        2: "mezzo|mezza|mezz'|metà|mezzi|duesimi",
        3: "terzo|terzi|treesimi",
        4: "quarto|quarti|quattresimi",
        5: "quinto|quinti|cinquesimi",
        6: "sesto|sesti|seiesimi",
        7: "settimo|settimi|settesimi",
        8: "ottavo|ottavi|ottesimi",
        9: "nono|noni|novesimi",
        10: "decimo|decimi",
        **{number: f"{stem}esimi" for number, stem in _stems()},
        1000: "millesimi",
        10**6: "milionesimi",
        10**9: "miliardesimi",
    },
    # before "12 i milioni": the number's scale stands apart
    "amountto": {True: "sono|siano|erano|furono|saranno|sarebbero|diventano"},
    "collective": {
        10: "decina|decine",
        12: "dozzina|dozzine",
        15: "quindicina",
        20: "ventina",
        30: "trentina",
        40: "quarantina",
        50: "cinquantina",
        60: "sessantina",
        100: "centinaio|centinaia",
        1000: "migliaio|migliaia",
    },
    "multitude": {10: "decine", 12: "dozzine", 100: "centinaia", 1000: "migliaia", 10**6: "milioni", 10**9: "miliardi"},
    "and": {True: "e|ed"},
    "of": {True: "di|d'|del|dello|della|dell'|dei|degli|delle"},
    "point": {True: "virgola|punto"},
    "minus": {True: "meno|negativo"},
    "ordinal": {
        1: _last(1, "primo|prima|primi|prime"),
        2: _last(2, "secondo|seconda|secondi|seconde"),
        3: _last(3, "terzo|terza|terze"),
        4: _last(4, "quarto|quarta|quarte"),
        5: _last(5, "quinto|quinta|quinte"),
        6: _last(6, "sesto|sesta|seste"),
        7: _last(7, "settimo|settima|settime"),
        8: _last(8, "ottavo|ottava|ottave"),
        9: _last(9, "nono|nona|none"),
        10: "decimo|decima|decime",
        11: "undicesimo|undicesima|undicesime|undecimo",
        12: "dodicesimo|dodicesima|dodicesime",
        13: "tredicesimo|tredicesima|tredicesime",
        14: "quattordicesimo|quattordicesima",
        15: "quindicesimo|quindicesima",
        16: "sedicesimo|sedicesima",
        17: "diciassettesimo|diciassettesima",
        18: "diciottesimo|diciottesima",
        19: "diciannovesimo|diciannovesima",
        **_compound_ordinals(),
        100: "centesimo|centesima",
        1000: "millesimo|millesima",
        10**6: "milionesimo|milionesima",
        10**9: "miliardesimo|miliardesima",
    },
    "simpleordinal": {
        True: "primo|prima|primi|prime|secondo|seconda|secondi|seconde|terzo|terza|terzi|quarto|quarta|quarti|quinto|quinta|"
        "quinti|sesto|sesta|settimo|settima|ottavo|ottava|nono|nona|decimo|decima"
    },
    "shakyordinal": {True: "prima|prime|primi|secondo|seconda|nona|none"},
    "ordinalmark": {True: "°|º|ª|esimo|esima|esimi|mo|ma|o|a|^"},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "millimetro|millimetri",
            "centimetre": "centimetro|centimetri",
            "decimetre": "decimetro|decimetri",
            "metre": "metro|metri",
            "hectometre": "ettometro|ettometri",
            "kilometre": "chilometro|chilometri|kilometro|kilometri",
            "micrometre": "micron|micrometro|micrometri",
            "nanometre": "nanometro|nanometri",
            "inch": "pollice|pollici",
            "foot": "piede|piedi",
            "yard": "iarda|iarde|yard|yards",
            "mile": "miglio|miglia",
            "nautical mile": "miglio marino|miglia marine|miglio nautico|miglia nautiche",
            "light year": "anno luce|anni luce|anno-luce|anni-luce",
            "square metre": "metro quadrato|metri quadrati|metro quadro|metri quadri|mq|mq.|m quadrati",
            "square kilometre": "chilometro quadrato|chilometri quadrati|chilometri quadri|kmq|km quadrati|km quadri",
            "square centimetre": "centimetro quadrato|centimetri quadrati|cmq",
            "square foot": "piede quadrato|piedi quadrati",
            "square mile": "miglio quadrato|miglia quadrate",
            "hectare": "ettaro|ettari",
            "acre": "acro|acri",
            "cubic metre": "metro cubo|metri cubi|mc",
            "cubic kilometre": "chilometro cubo|chilometri cubi",
            "cubic centimetre": "centimetro cubo|centimetri cubi",
            "cubic foot": "piede cubo|piedi cubi|piedi cubici",
            "millilitre": "millilitro|millilitri",
            "centilitre": "centilitro|centilitri",
            "litre": "litro|litri",
            "hectolitre": "ettolitro|ettolitri",
            "gallon": "gallone|galloni|gal",
            "pint": "pinta|pinte",
            "barrel": "barile|barili",
            "microgram": "microgrammo|microgrammi",
            "milligram": "milligrammo|milligrammi",
            "gram": "grammo|grammi",
            "kilogram": "chilogrammo|chilogrammi|kilogrammo|kilogrammi|chilo|chili",
            "tonne": "tonnellata|tonnellate|tonnellata metrica|tonnellate metriche",
            "quintal": "quintale|quintali",
            "megatonne": "megatone|megatoni",
            "gigatonne": "gigatonnellata|gigatonnellate",
            "ounce": "oncia|once",
            "pound": "libbra|libbre",
            "carat": "carato|carati",
            "kilometre per hour": "chilometri orari|chilometri all'ora|chilometro orario|chilometro all'ora|km all'ora|"
            "km orari|chilometri l'ora|km l'ora|chilometri/ora",
            "mile per hour": "miglia orarie|miglia all'ora|miglio all'ora|miglia l'ora",
            "metre per second": "metri al secondo",
            "knot": "nodo|nodi",
            "celsius": "Celsius|grado Celsius|gradi Celsius|grado centigrado|gradi centigradi|centigradi|gradi C|grado C|"
            "° Celsius",
            "fahrenheit": "Fahrenheit|gradi Fahrenheit|grado Fahrenheit|gradi F|grado F",
            "degree": "grado|gradi",
            "watt": "watt",
            "kilowatt": "chilowatt|kilowatt",
            "megawatt": "megawatt",
            "gigawatt": "gigawatt",
            "terawatt": "terawatt",
            "kilowatt hour": "chilowattora|kilowattora|chilowatt/ora|chilowattore|kilowatt ora|chilowatt ora",
            "megawatt hour": "megawattora|megawattore",
            "gigawatt hour": "gigawattora",
            "terawatt hour": "terawattora",
            "horsepower": "cavallo vapore|cavalli vapore|CV",
            "volt": "volt",
            "joule": "joule",
            "calorie": "caloria|calorie",
            "kilocalorie": "chilocalorie",
            "byte": "byte",
            "kilobyte": "kilobyte",
            "megabyte": "megabyte|mega",
            "gigabyte": "gigabyte|giga",
            "terabyte": "terabyte",
            "megabit": "megabit",
            "gigabit": "gigabit",
            "hertz": "hertz",
            "kilohertz": "kilohertz",
            "megahertz": "megahertz",
            "gigahertz": "gigahertz",
            "decibel": "decibel",
            "millisievert": "millisievert",
            "becquerel": "becquerel",
            "permille": "per mille",
        },
    ),
    "shyunit": {True: SHY + "|mc|CV|gal"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dollaro|dollari",
            "USD": "dollaro americano|dollari americani|dollaro statunitense|dollari statunitensi|dollari Usa|dollari USA|"
            "dollaro Usa|dollari degli Stati Uniti|dollari US",
            "CAD": "dollaro canadese|dollari canadesi",
            "AUD": "dollaro australiano|dollari australiani",
            "HKD": "dollaro di Hong Kong|dollari di Hong Kong",
            "NZD": "dollaro neozelandese|dollari neozelandesi",
            "SGD": "dollari di Singapore",
            "TWD": "dollari di Taiwan|dollari taiwanesi",
            "cent": "cent|centesimo|centesimi|centesimi di euro|centesimi di dollaro|eurocent",
            "penny": "penny|pence",
            "EUR": "euro",
            "GBP": "sterlina|sterline|lira sterlina|lire sterline|sterlina britannica|sterline britanniche|sterline inglesi",
            "EGP": "lira egiziana|lire egiziane|sterline egiziane",
            "LBP": "lire libanesi|sterline libanesi",
            "SYP": "lire siriane|sterline siriane",
            "franc": "franco|franchi",
            "CHF": "franco svizzero|franchi svizzeri",
            "FRF": "franco francese|franchi francesi",
            "BEF": "franchi belgi",
            "XOF": "franco CFA|franchi CFA",
            "DEM": "marco tedesco|marchi tedeschi|deutsche mark",
            "mark": "marchi",
            "FIM": "marchi finlandesi",
            "NLG": "fiorino olandese|fiorini olandesi|fiorini",
            "ITL": "lira|lire|lire italiane|lira italiana",
            "ESP": "peseta|pesetas|pesete",
            "JPY": "yen|yen giapponesi",
            "CNY": "yuan|renminbi|rmb|yuan cinesi",
            "rupee": "rupia|rupie",
            "INR": "rupia indiana|rupie indiane",
            "PKR": "rupie pakistane|rupie pachistane",
            "IDR": "rupie indonesiane|rupia indonesiana",
            "TRY": "lira turca|lire turche",
            "KRW": "won|won sudcoreani",
            "RUB": "rublo|rubli|rubli russi",
            "krone": "corona|corone",
            "SEK": "corona svedese|corone svedesi",
            "NOK": "corona norvegese|corone norvegesi",
            "DKK": "corona danese|corone danesi",
            "CZK": "corona ceca|corone ceche",
            "ISK": "corone islandesi",
            "ILS": "shekel|sheqel",
            "peso": "peso|pesos",
            "MXN": "peso messicano|pesos messicani|peso messicani",
            "ARS": "peso argentino|pesos argentini|peso argentini",
            "COP": "pesos colombiani|peso colombiani",
            "CLP": "pesos cileni|peso cileni",
            "PHP": "peso filippini|pesos filippini",
            "BRL": "real brasiliano|real brasiliani|reais|real",
            "dinar": "dinaro|dinari",
            "DZD": "dinari algerini",
            "TND": "dinari tunisini",
            "LYD": "dinari libici",
            "KWD": "dinari kuwaitiani",
            "rial": "rial",
            "riyal": "riyal",
            "SAR": "riyal sauditi",
            "MAD": "dirham marocchini",
            "dirham": "dirham",
            "PLN": "zloty|złoty",
            "HUF": "fiorino ungherese|fiorini ungheresi",
            "THB": "baht",
            "ZAR": "rand",
            "NGN": "naira",
            "UAH": "grivnia|grivnie|hryvnia",
            "ALL": "lek",
            "RON": "leu",
            "BTC": "bitcoin",
            "shilling": "scellino|scellini",
            "KES": "scellini kenioti|scellini keniani",
            "ATS": "scellini austriaci|scellino austriaco",
            "MYR": "ringgit",
            "VND": "dong",
        },
    ),
    "subunit": {True: "cent|centesimo|centesimi|centesimi di euro|centesimi di dollaro|eurocent|penny|pence|sen"},
    "percent": {
        "percent": "%|per cento|percento|pct|% in più|per 100",
        "percentage point": "punto percentuale|punti percentuali|punti di percentuale|punti %",
        "basis point": "punto base|punti base|punti di base",
    },
    "pointword": {True: "punto|punti"},
    "reaching": {True: "a|al|all'|allo"},
    "calling": {True: "chiamate|chiamare|chiami|telefono|telefonare|tel|tel.|fax|numero verde"},
    "hedge": {
        "about": "circa|attorno a|attorno al|attorno ai|attorno alle|intorno a|intorno al|intorno ai|intorno alle|"
        "intorno all'|nell'ordine di|dell'ordine di|all'incirca|approssimativamente|grosso modo|più o meno|"
        "pressappoco|stimato in|stimati in|stimata in|stimate in|in media|una media di|qualcosa come|verso|"
        "vicino a|vicino al|vicino ai|~|≈|±",
        "nearly": "quasi|poco meno di|poco meno d'|poco sotto|appena sotto|appena meno di|un po' meno di|prossimo a|"
        "leggermente meno di",
        "just_over": "poco più di|poco più d'|poco oltre|poco sopra|appena più di|un po' più di|leggermente più di|"
        "appena sopra",
        "more_than": "oltre|più di|più d'|o più di|ben più di|ben oltre|superiore a|superiore al|superiore all'|superiori a|"
        "superiori al|superiori ai|al di sopra di|al di sopra del|al di sopra dei|sopra i|sopra il|sopra le|sopra|"
        "al di là di|supera|superano|superato|superando|supererà|superava|superavano|superare|eccede|eccedente|"
        "maggiore di|maggiori di|più grande di|più alto di|>|o più di|o oltre|oltre i|oltre le|oltre gli|oltre il|"
        "oltre la|più di un",
        "at_least": "almeno|perlomeno|per lo meno|non meno di|un minimo di|minimo|come minimo|quanto meno|quantomeno|≥|>=|"
        "non inferiore a|non inferiori a|non è inferiore a|maggiore o uguale a|maggiori o uguali a|"
        "superiore o uguale a|superiori o uguali a|più grande o uguale a|pari o superiore a|pari o superiori a|"
        "a partire da|uguale o maggiore di|uguale o superiore a|più di o uguale a",
        "less_than": "meno di|meno d'|o meno di|inferiore a|inferiore al|inferiore all'|inferiori a|inferiori al|inferiori ai|"
        "al di sotto di|al di sotto del|al di sotto dei|al di sotto della|sotto i|sotto il|sotto le|"
        "sotto la soglia di|sotto|minore di|minori di|più piccolo di|più basso di|<|o meno di",
        "at_most": "fino a|fino al|fino ai|fino alle|fino ad|fino all'|sino a|al massimo|al più|un massimo di|massimo|"
        "tutt'al più|non più di|non superiore a|non superiori a|≤|<=|minore o uguale a|minori o uguali a|"
        "inferiore o uguale a|inferiori o uguali a|più piccolo o uguale a|più piccoli o uguali a|"
        "pari o inferiore a|pari o inferiori a|uguale o inferiore a|uguale o minore di",
        "exact": "esattamente|precisamente|un totale di|in totale|complessivamente|soltanto|solo|appena|solamente|pari a|"
        "pari al|pari all'|uguale a|ben|esatti",
    },
    "posthedge": {
        "about": "circa|all'incirca|più o meno|approssimativamente",
        "at_least": "o più|o più di|almeno|come minimo|e oltre|ed oltre|o oltre|in su|minimo",
        "at_most": "o meno|o meno di|al massimo|al più|in giù|massimo",
    },
    "between": {
        True: "tra|fra|compreso tra|compresa tra|compresi tra|comprese tra|compreso fra|compresa fra|compresi fra|comprese fra"
    },
    "from": {True: "da|dal|dallo|dalla|dall'|dai|dagli|dalle"},
    "rangelink": {True: "a|al|ad|-|–|—|ai|agli|alle|all'|allo|alla"},
    "but": {True: "ma"},
    "or": {True: "o|od|oppure"},
    "changing": {
        True: "passato|passata|passati|passate|passare|passa|passano|passando|passerà|passeranno|aumentato|aumentata|"
        "aumentati|aumentate|aumentata|cresciute|diminuite|diminuiti|calati|calate|scese|salite|ridotte|aumentare|aumenta|aumentano|aumento|aumentando|salito|salita|saliti|salire|sale|"
        "salgono|sceso|scesa|scesi|scendere|scende|scendono|discesa|calato|calata|calati|calare|cala|calano|calo|"
        "ridotto|ridotta|ridotti|ridurre|riduce|riducono|riduzione|rialzo|ribasso|cresciuto|cresciuta|cresciuti|"
        "crescere|cresce|crescono|crescita|diminuito|diminuita|diminuiti|diminuire|diminuisce|diminuzione|portato|"
        "portata|portare|porta|portando|balzato|balzata|balzo|crollato|crollata|crollo|abbassato|abbassata|"
        "abbassare|alzato|alzata|alzare|elevato|elevata|rivisto|rivista|tagliato|tagliata|tagliare|taglia|esteso|"
        "estesa|allungato|raddoppiato|raddoppiata|incrementato|incremento|sceso|variato|variazione"
    },
    "divided": {True: "su|diviso"},
    "outof": {True: "su|ogni"},
    "fold": {True: "volte tanto"},
    "manyfold": {
        2: "il doppio|raddoppiata|raddoppiati|raddoppiate",
        3: "il triplo|triplicato|triplicata|triplicati|triplicate",
        4: "il quadruplo|quadruplicato|quadruplicata|quadruplicati|quadruplicate",
    },
    "times": {True: "volte|volta"},
    "multiplying": {
        True: "moltiplicato per|moltiplicata per|moltiplicati per|moltiplicate per|moltiplicare per|moltiplica per|"
        "diviso per|divisa per|un fattore|di un fattore|un fattore di"
    },
    "comparative": {True: "più|meno|superiore|superiori|maggiore|maggiori|inferiore|inferiori|tanto|quanto|il|la|lo|l'|i|le"},
    "agedtens": {
        60: "sessagenario|sessagenaria",
        70: "settuagenario|settuagenaria",
        80: "ottuagenario|ottuagenaria",
        90: "nonagenario|nonagenaria",
    },
    "ageword": {
        True: "all'età di|l'età di|età di|dell'età di|di età compresa tra|di età compresa fra|età compresa tra|"
        "età compresa fra|età tra i|età tra|d'età tra|di età tra i|d'età compresa tra"
    },
    "agebetween": {
        True: "di età compresa tra|di età compresa fra|età compresa tra|età compresa fra|età tra i|età tra|di età tra i|"
        "d'età compresa tra|d'età tra"
    },
    "others": {True: "altri|altre"},
    "belowzero": {True: "sotto zero|sotto lo zero"},
    "ageverb": {
        True: "ha|hanno|aveva|avevano|avrà|ho|avevo|abbia|a|compie|compirà|compiva|ha compiuto|compiuto|compiuti|compiere"
    },
    "noagelead": {
        True: "condannato|condannata|condannati|condannate|condanna|pena|tasso|mutuo|prestito|titoli|obbligazioni|bond|btp|"
        "scadenza|rendimento|rendimenti|durata|carcere|reclusione|anni|bund|titolo|interdetto|da|dopo|fino|oltre|"
        "meno|più|vita|contratto|ergastolo"
    },
    "noagefollower": {True: "di|per|fa|prima|dopo|d'|dal|dalla|dall'|che|in"},
    "ageof": {
        True: "uomo|donna|ragazzo|ragazza|bambino|bambina|bimbo|bimba|neonato|neonata|adolescente|giovane|giovani|"
        "pensionato|pensionata|studente|studentessa|sospetto|vittima|figlio|figlia|madre|padre|conducente|autista|"
        "persona|cittadino|cittadina|studenti|uomini|donne|bambini|ragazzi|ragazze|giocatore|giocatrice|attaccante|"
        "portiere|difensore|centrocampista|campione|campionessa|sciatore|ciclista|poliziotto|soldato|militare|"
        "carabiniere|giornalista|avvocato|vedova|vedovo|fratello|sorella|nipote|cugino|automobilista|motociclista|"
        "pedone|turista|operaio|operaia|italiano|italiana|romeno|rumeno|albanese|marocchino|tunisino|americano|"
        "americana|francese|tedesco|tedesca|inglese|anziano|anziana|moglie|marito|nonno|nonna|agricoltore|"
        "imprenditore|imprenditrice|medico|dottoressa|insegnante|alpinista|escursionista|migrante|somalo|nigeriano|"
        "senegalese|egiziano|siriano|kosovaro|muratore|agente|calciatore|minorenne|casalinga|infermiera|infermiere|"
        "coetanea|coetaneo|compagno|compagna|fidanzato|fidanzata"
    },
    "agedword": _aged_words(),
    "yearold": {"year": "anni d'età|anni di età|enne|anni di vita", "month": "mesi d'età|mesi di età|mesi di vita"},
    "pictureword": {True: "immagine|foto|fotografia|diapositiva|galleria|schermata"},
    "numbered": {
        True: "n|n.|nn|n°|nº|numero|numeri|articolo|articoli|art|artt|sezione|capitolo|pagina|pagine|pag|p|strada|"
        "autostrada|statale|provinciale|volo|risoluzione|risoluzioni|legge|leggi|regola|camera|stanza|sala|porta|"
        "canale|versione|livello|fase|tipo|formula|tappa|episodio|puntata|tomo|volume|vol|vol.|figura|tabella|"
        "paragrafo|binario|banchina|pista|terminal|linea|corsia|bus|autobus|categoria|gruppo|zona|classe|"
        "appartamento|casella|comma|#|decreto|direttiva|regolamento|emendamento|progetto|windows|giornata|lotto|"
        "civico|tram|interno|km|chilometro|uscita|reparto|girone|protocollo|capitoli|sezioni|paragrafi|commi"
    },
    "streetbefore": {True: "via|viale|piazza|piazzale|rione|piazzetta|corso|largo"},
    "street": {
        True: "via|viale|piazza|corso|largo|vicolo|strada|lungotevere|lungarno|piazzale|contrada|borgo|salita|vico|calle"
    },
    "ballot": {True: "voti|voto"},
    "versus": {True: "contro"},
    "ratioword": {True: "rapporto di|rapporto|proporzione di|scala|formato"},
    "winning": {
        True: "vinto|vince|vincono|vincere|vincente|vittoria|vittorie|battuto|batte|battono|battere|battuti|battuta|perso|"
        "perde|perdono|perdere|sconfitta|sconfitto|sconfitti|sconfitte|pareggio|pareggiato|pari|punteggio|"
        "risultato|vantaggio|svantaggio|gol|reti|rete|rigori|imposto|imposta|impone|superato|piegato|piegata|"
        "partita|match|set|gara|primo tempo|vincitore|successo|finale|andata|ritorno|dominato|voti|qualificato|"
        "qualificata|contro|semifinale|ai rigori|eliminato|eliminata|rimonta|poker|tris|trasferta|casa|giornata|"
        "campionato"
    },
    "round": {
        True: "quarti di finale|quarto di finale|ottavi di finale|ottavo di finale|sedicesimi di finale|"
        "prima guerra mondiale|seconda guerra mondiale|guerra mondiale|prima pagina|prima donna|prime donne|"
        "prima persona|prima linea|primo piano|primi piani|in primo luogo|in secondo luogo|in primo piano|"
        "in prima persona|in prima linea|in prima battuta|a prima vista|per prima cosa|prima o poi|prima di tutto|"
        "prima ancora|primo cittadino|prima cittadina|prima squadra|primo ministro|prima ministra|terzo mondo|"
        "seconda mano|secondo piano|in un secondo momento|terza età|prima repubblica|seconda repubblica|"
        "prima serata|seconda serata|prima visione|quarto potere|prima classe|a seconda di|a seconda del|"
        "a seconda della|a seconda delle|a seconda dei|prima che|secondo me|secondo cui|secondo quanto|"
        "primo pomeriggio|prima mattina|primo mattino|mezzo mondo|mezza Europa|in mezzo|per mezzo di|nel mezzo|"
        "mezzi pubblici|a mezzo"
    },
    "itemstop": {
        True: "a|ad|in|nel|nello|nella|nell'|nei|negli|nelle|su|sul|sullo|sulla|sull'|sui|sugli|sulle|da|dal|dallo|dalla|"
        "dall'|dai|dagli|dalle|al|allo|alla|all'|ai|agli|alle|con|col|per|senza|sotto|sopra|verso|contro|tra|fra|"
        "durante|dopo|prima|entro|presso|e|ed|o|od|oppure|ma|dunque|quindi|né|che|chi|cui|quale|quali|il|lo|la|l'|"
        "i|gli|le|un|uno|una|un'|questo|questa|questi|queste|quello|quella|quelli|quelle|suo|sua|suoi|sue|loro|mio|"
        "mia|nostro|nostra|vostro|lui|lei|esso|essi|noi|voi|io|tu|si|ci|vi|ne|mi|ti|non|più|meno|anche|molto|è|"
        "sono|era|erano|stato|stata|stati|state|essere|sarà|saranno|sarebbe|sarebbero|fu|furono|sia|siano|ha|hanno|"
        "aveva|avevano|avrà|avranno|avrebbe|avrebbero|avere|avendo|avuto|fa|fanno|fare|fatto|fatti|va|vanno|come|"
        "se|quando|mentre|poi|così|allora|già|ancora|sempre|soltanto|solo|circa|ogni|ciascuno|ciascuna|tutto|tutta|"
        "tutti|tutte|oltre|fuori|insieme|mediante|tramite|compreso|compresi|comprese|tranne|eccetto|salvo|"
        "nonostante|malgrado|qui|là|lì|ieri|domani|oggi|vicino|lontano|dove|dice|viene|vengono|può|possono|deve|"
        "devono|fino|sino|qualche|solo|sola|soli|sole|bene|poco|troppo|ciò|cioè|vivono|abitano|lavorano|restano|"
        "partecipano|manifestano|attendono|perché|però|invece|infatti|inoltre|ore|intanto|mila|nato|nati|rispetto|"
        "secondo|fa|appena|pure|neppure|nemmeno|neanche|quasi|pari|contro|dietro|davanti|attraverso|lungo|"
        "all'interno"
    },
    "tollword": {
        True: "morto|morta|morti|morte|ferito|feriti|ferita|ferite|disperso|dispersi|dispersa|disperse|ucciso|uccisi|uccisa|"
        "uccise|arrestato|arrestati|arrestata|arrestate|contagiati|contagiato|sfollati|ricoverati"
    },
    "pluralword": {
        True: "persone|gente|morti|vittime|feriti|auto|città|euro|foto|film|moto|uomini|donne|bambini|unità|università|"
        "attività|società|tir|treni|gol|punti|migranti|bus|caschi blu|clan|jet|computer|radio|star|crisi|tesi|sedi"
    },
    "possessor": {True: "suoi|sue|loro|nostri|nostre|vostri|vostre|miei|mie|questi|queste|quei|quegli|quelle"},
    "whole": {True: "metà"},
    "nocount": {True: "nessun|nessuno|nessuna|ogni|questo|questa|quel|quella|il|la|lo|qualche|l'"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "il|lo|la|l'|i|gli|le|un|uno|una|un'|di|d'|del|dello|della|dell'|dei|degli|delle|a|ad|al|allo|alla|all'|ai|"
        "agli|alle|da|dal|dallo|dalla|dall'|dai|dagli|dalle|in|nel|nello|nella|nell'|nei|negli|nelle|su|sul|sullo|"
        "sulla|sull'|sui|sugli|sulle|con|col|coi|per|tra|fra|senza|sotto|sopra|verso|contro|durante|dopo|prima|"
        "entro|presso|oltre|fino|sino|dietro|davanti|attraverso|lungo|malgrado|nonostante|secondo|mediante|tranne|"
        "salvo|e|ed|o|od|oppure|ma|però|anzi|dunque|quindi|perciò|pertanto|infatti|inoltre|tuttavia|anche|neanche|"
        "nemmeno|né|che|ch'|chi|cui|quale|quali|quanto|quanti|quante|quando|mentre|dove|come|com'|perché|poiché|se|"
        "s'|sebbene|benché|così|cosí|allora|poi|ora|già|ancora|sempre|mai|spesso|talvolta|presto|oggi|ieri|domani|"
        "adesso|ormai|attualmente|recentemente|intanto|infine|finalmente|soprattutto|forse|proprio|solo|soltanto|"
        "appena|non|sì|no|più|meno|molto|troppo|poco|tutto|tutta|tutti|tutte|ogni|ognuno|ciascuno|alcuni|alcune|"
        "qualche|nessuno|nessuna|altro|altra|altri|altre|tale|tali|stesso|stessa|questo|questa|quest'|questi|"
        "queste|quello|quella|quell'|quelli|quelle|quei|quegli|ciò|egli|lui|lei|esso|essa|essi|esse|loro|noi|voi|"
        "io|tu|mi|ti|si|ci|vi|ne|me|te|sé|mio|mia|miei|mie|tuo|tua|suo|sua|suoi|sue|nostro|nostra|nostri|nostre|"
        "vostro|vostra|è|c'è|c'|sono|era|erano|sarà|saranno|ha|hanno|aveva|avevano|fu|furono|essere|avere|fare|fa|"
        "può|deve|va|ecco|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|primo|seconda|ultimo|ultima|nuovo|"
        "nuova|nuovi|nuove|grande|grandi|piccolo|piccola|buono|buona|vecchio|vecchia|ex|nato|nata|morto|morta|"
        "morti|vedi|leggi|foto|video|credito|fonte|parla|dice|spiega|secondo|stando|per|almeno|circa|quasi|insomma|"
        "certo|bene|male|qui|lì|là|piuttosto|invece|amministratore|ceo|pil|iva|tv|cd|dvd|dna|ong|pc|hiv|aids|sms|"
        "ok|wc|gps|pmi|spa|srl|ad|dg|pm|gip|gup|internet|web|facebook|twitter|whatsapp|instagram|youtube|dio|"
        "natale|pasqua|capodanno|ferragosto|stato|stati|repubblica|parlamento|governo|presidente|ministro|premier|"
        "paese|paesi|camere|nord|sud|est|ovest|africa|oriente|occidente|terra|luna|sole|comune|regione|provincia|"
        "procura|polizia|carabinieri|signora|signor|primavera araba|primavere arabe|primavera di Praga|autunno caldo|"
        "sei stato|sei stata|tu sei|chi sei|dove sei|non sei|sei un|sei una|sei il|sei la|sei tu|ci sei|giorni nostri"
    },
    "title": {
        True: "Sig|Sig.ra|Signor|Signora|Signorina|Dott|Dr|Dottor|Dottoressa|Prof|Ing|Avv|On|Onorevole|Mons|Monsignor|Don|"
        "Suor|Fra|Padre|Sir|Lord|Lady|Mr|Mrs|Cav|signor|signora|dottor|dottoressa|don|suor|ingegner|avvocato|"
        "monsignor|onorevole"
    },
    "particle": {True: "de|von|van|der|den|dos|du|bin|ben|ibn|el|ter|ten|zu|af|san|da|dalla"},
    "saint": {True: "San|Santa|Sant'|Santo|St"},
    "surname": {
        True: "Conti|Conte|Re|Papa|Principe|Vescovo|Bianchi|Marino|Marini|Monti|Costa|Ponte|Ponti|Piazza|Valle|Villa|Riva|"
        "Costa|Serra|Colonna|Campo|Campi|Prato|Chiesa|Casa|King|Prince|Pope|Bishop|Generale|Sindaco|Capitano|"
        "Giudice|Prete"
    },
    "nameof": {True: "d'|di|del|della|dell'|dei|delle|degli|dello|per|sui|sulla"},
    "namesuffix": {True: "Jr|Sr|II|III|IV|VI|XII|XIII|XVI|XXIII"},
    "compound": {},
    "orgword": {
        True: "Gruppo|SpA|Spa|S.p.A.|Srl|S.r.l.|SA|Società|Banca|Banco|Cassa|Credito|Ministero|Università|Istituto|"
        "Accademia|Scuola|Liceo|Agenzia|Autorità|Associazione|Federazione|Unione|Consiglio|Commissione|Comitato|"
        "Corte|Tribunale|Partito|Chiesa|Polizia|Ospedale|Policlinico|Clinica|Centro|Fondazione|Fondo|Club|Lega|"
        "Organizzazione|Ufficio|Servizio|Parlamento|Senato|Camera|Assemblea|Borsa|Esercito|Marina|Guardia|Fronte|"
        "Movimento|Alleanza|Coalizione|Compagnia|Direzione|Segreteria|Confederazione|Sindacato|Osservatorio|Casa|"
        "Museo|Teatro|Opera|Orchestra|Biblioteca|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Bank|University|"
        "Institute|Holding|Holdings|Motors|Airlines|Times|Post|Corriere|Gazzetta|Giornale|Magazine|Foundation|"
        "Coppa|Comune|Prefettura|Questura|Procura|Congresso|Gabinetto|Air|Technologies|Electric|Partners|Capital|"
        "Giochi|Festival|Premio|Salone|Trattato|Forum|Tech|Cloud|Media|News|Radio|United|International|Games|Party|"
        "Agency|League|Assicurazioni|Ferrovie|Poste|Telecom|Democratici|Democrazia|Verdi|Protezione|Croce|Vigili|"
        "Arma|Guardie|Confindustria|Regione|Provincia|Authority|Cooperativa|Consorzio|Ente|Azienda|Asl"
    },
    "institution": {
        True: "Senato|Camera|Congresso|Parlamento|Assemblea|Borsa|Chiesa|Commissione|Consiglio|Times|Post|Corriere|Gazzetta|"
        "Procura|Questura|Prefettura|Tribunale|Comune"
    },
    "placeword": {
        True: "Via|Viale|Piazza|Corso|Ponte|Monte|Lago|Mare|Oceano|Isola|Isole|Golfo|Capo|Stretto|Valle|Val|Bosco|Deserto|"
        "Palazzo|Castello|Stazione|Porto|Aeroporto|Stadio|Hotel|San|Santa|Sant'|Santo|Los|Las|New|Nord|Sud|Costa|"
        "Alto|Alta|Bassa|Regione|Provincia|Vicino|Medio|Estremo|Street|County|City|Island|Beach|Park|Bay|Hills|"
        "Springs|Square|Piazzale|Largo|Villa|Porta|Reggio|Fiume|Rio|Campo|Colle|Borgo|Marina|Terra|Torre|Parco"
    },
    "companysuffix": {
        True: "SpA|Spa|S.p.A.|Srl|S.r.l.|SA|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Gruppo|Holding|Holdings|Società|"
        "Compagnia"
    },
    "orgtail": {
        True: "centrale|europea|europeo|europei|monetario|internazionale|nazionale|mondiale|generale|suprema|supremo|"
        "federale|popolare|socialista|democratico|democratica|democratici|repubblicano|repubblicana|comunista|"
        "liberale|laburista|conservatore|costituzionale|olimpico|olimpici|penale|islamico|islamica|araba|africana|"
        "unite|uniti|regionale|tecnico|superiore|militare|cristiana|agricola|rossa|rivoluzionario|civile|"
        "municipale|comunale|provinciale|verde|pontificia|statale|finanza|tributaria|stradale|postale|giudiziaria|"
        "italiana|italiano|italiane|italiani"
    },
    "orgnoun": {
        True: "gruppo|società|impresa|azienda|compagnia|colosso|gigante|agenzia|partito|banca|giornale|quotidiano|magazine|"
        "settimanale|emittente|canale|marchio|costruttore|operatore|produttore|distributore|catena|club|sindacato|"
        "associazione|fondazione|start-up|startup|controllata|editore|sito|ditta|ong|studio|assicuratore|rete|"
        "squadra|fondo|università|conglomerato|laboratorio|organizzazione|casa|rivista|multinazionale|holding|"
        "cooperativa|movimento"
    },
    "includingcue": {True: "di cui|tra cui|fra cui|compresi|comprese|compreso|inclusi|incluse|tra i quali|fra i quali"},
    "partitive": {True: "di|d'|dei|delle|degli"},
    "partitivewhole": {True: "loro|essi|questi|queste|cui|quelli"},
    "otherevent": {True: "replica|repliche|assestamento|simile|simili|rivale|rivali|concorrente"},
    "perunit": {True: "al|alla|all'|per|ciascuno|ciascuna|l'|a"},
    "numberof": {True: "numero|bilancio|conteggio"},
    "fate": {
        "homeless": "senza casa|senza tetto|senzatetto|sfollate|sfollati|senza un tetto",
        "missing": "dispersi|disperse|che mancano all'appello",
    },
    "measureword": {"revenue": "giro d'affari|volume d'affari", "turnout": "affluenza|affluenza alle urne"},
    "companynoun": {
        True: "gruppo|società|impresa|azienda|compagnia|colosso|gigante|ditta|conglomerato|costruttore|produttore|start-up|"
        "startup|multinazionale"
    },
    "agentmark": {True: "da|dal|dalla|dall'|dai|dagli|dallo|dalle"},
    "locative": {True: "a|in|nel|nella|vicino a|presso|verso|ad|nei pressi di|alle porte di|nell'"},
    "kin": {
        True: "moglie|marito|figlio|figlia|fratello|sorella|madre|padre|cugino|cugina|nipote|zio|zia|nonno|nonna|vedova|"
        "vedovo|compagna|compagno|fidanzata|fidanzato|amico|amica|collega|vittima|sospetto|indagato|imputato|"
        "attore|attrice|cantante|scrittore|scrittrice|autore|poeta|giocatore|giocatrice|attivista|giornalista|"
        "fotografo|artista|pittore|musicista|studente|studentessa|candidato|candidata|ricercatore|ricercatrice|"
        "storico|storica|miliardario|uomo d'affari|imprenditore|imprenditrice|oppositore|blogger|attaccante|"
        "centrocampista|difensore|portiere|dittatore|filosofo|sociologo|politologo|regista|boss|latitante|pentito|"
        "tenore|stilista"
    },
    "personverb": {
        True: "dice|spiega|afferma|precisa|racconta|aggiunge|sottolinea|ricorda|assicura|scrive|nota|ammette|risponde|"
        "conclude|insiste|commenta|sostiene|ha detto|ha dichiarato|ha spiegato|ha affermato|ha precisato|"
        "ha aggiunto|ha sottolineato|ha raccontato|ha scritto|ha ricordato|si dimette|vive|viveva|abita|abitava|"
        "lavorava|disse|spiegò|dichiarò|affermò|incontra|incontrato|ricevuto|ricevuta|morì|nacque|twitta|osserva|"
        "replica|ribadisce|si è dimesso|si è dimessa"
    },
    "who": {},
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair/president/state president": "presidente|presidentessa",
        "chair+chief executive": "presidente e amministratore delegato|presidente e ad|presidente e ceo",
        "state president": "presidente della Repubblica|capo dello Stato italiano",
        "vice president/state vice president": "vicepresidente|vice presidente|vice-presidente",
        "chair": "presidente del consiglio di amministrazione|presidente del consiglio d'amministrazione|"
        "presidente del cda|presidente esecutivo|presidente del consiglio di sorveglianza|presidente onorario|"
        "presidente della Camera di commercio|presidente della Camera di Commercio",
        "chief executive": "amministratore delegato|amministratrice delegata|ceo|ad|a.d.|amministratore unico",
        "chief executive/managing director": "direttore generale|direttrice generale|dg",
        "managing director": "direttore esecutivo|direttrice esecutiva|consigliere delegato|gerente",
        "chief financial officer": "direttore finanziario|direttrice finanziaria|cfo",
        "chief operating officer": "direttore operativo|coo",
        "head/chair/chief executive/president/managing director/director": "capo|numero uno|patron|dirigente|boss|vertice|"
        "guida",
        "head": "responsabile",
        "leader": "leader|capogruppo|capo dell'opposizione",
        "founder": "fondatore|fondatrice|cofondatore|cofondatrice|co-fondatore|co-fondatrice",
        "owner": "proprietario|proprietaria|titolare|comproprietario",
        "director": "direttore|direttrice",
        "chief economist": "capo economista|capoeconomista",
        "economist": "economista",
        "analyst": "analista",
        "spokesperson": "portavoce",
        "secretary general": "segretario generale|segretaria generale",
        "leader/secretary": "segretario|segretaria",
        "treasurer": "tesoriere|tesoriera",
        "prime minister": "primo ministro|prima ministra|premier|presidente del Consiglio|presidente del consiglio|"
        "presidente del Consiglio dei ministri|primo ministro ad interim",
        "deputy prime minister": "vicepremier|vice premier|vice-premier|vicepresidente del Consiglio|viceprimo ministro|"
        "vice primo ministro",
        "chancellor": "cancelliere|cancelliera",
        "junior minister": "sottosegretario|sottosegretaria|viceministro|vice ministro|viceministra",
        "minister of foreign affairs": "segretario di Stato|segretaria di Stato",
        "attorney general": "procuratore generale degli Stati Uniti",
        "minister": "ministro|ministra|ministri",
        "head of state": "capo dello Stato|capo di Stato",
        "head of government": "capo del governo|capo di governo|capo dell'esecutivo",
        "king": "re",
        "queen": "regina",
        "emperor": "imperatore",
        "crown prince": "principe ereditario",
        "prince": "principe",
        "princess": "principessa",
        "sultan": "sultano",
        "emir": "emiro",
        "pope": "papa|pontefice|sommo pontefice",
        "governor": "governatore|governatrice",
        "prefect": "prefetto|prefetta",
        "police chief": "questore|capo della polizia|capo della Polizia",
        "fire chief": "capo dei vigili del fuoco",
        "mayor": "sindaco|sindaca|primo cittadino|prima cittadina",
        "senator": "senatore|senatrice",
        "member of parliament": "deputato|deputata|parlamentare|eurodeputato|eurodeputata|europarlamentare|onorevole",
        "speaker": "presidente della Camera|presidente della Camera dei deputati",
        "president of the Senate": "presidente del Senato",
        "ambassador": "ambasciatore|ambasciatrice",
        "envoy": "inviato speciale|inviata speciale|emissario",
        "commissioner": "commissario|commissaria|commissario europeo|commissaria europea|commissario Ue",
        "adviser": "consigliere|consigliera",
        "judge": "giudice|magistrato|magistrata|gip|gup|giudice per le indagini preliminari",
        "prosecutor": "procuratore|procuratrice|procuratore capo|procuratore generale|pubblico ministero|pm|"
        "procuratore della Repubblica",
        "lawyer": "avvocato|avvocata|avvocatessa|legale",
        "sheriff": "sceriffo",
        "lieutenant": "tenente|luogotenente",
        "captain": "capitano",
        "major": "maggiore",
        "commander": "comandante",
        "colonel": "colonnello|tenente colonnello",
        "general": "generale",
        "admiral": "ammiraglio",
        "imam": "imam|ayatollah",
        "bishop": "vescovo",
        "archbishop": "arcivescovo",
        "cardinal": "cardinale",
        "pastor": "pastore",
        "rabbi": "rabbino",
        "professor": "professore|professoressa|docente",
        "dean": "preside",
        "rector": "rettore|rettrice",
        "editor": "caporedattore|direttore responsabile",
        "coach": "allenatore|allenatrice|commissario tecnico|ct|coach",
    },
    "portfolio": {
        "foreign affairs": "Esteri|esteri|affari esteri|Affari esteri|Affari Esteri",
        "finance": "Finanze|finanze|Tesoro|tesoro",
        "economy": "Economia|economia",
        "economy+finance": "Economia e Finanze",
        "budget": "Bilancio|bilancio",
        "trade": "Commercio|commercio|commercio estero|Commercio estero",
        "industry": "Industria|industria|Sviluppo economico|sviluppo economico",
        "defence": "Difesa|difesa",
        "the interior": "Interno|interno|Interni|interni",
        "justice": "Giustizia|giustizia|Grazia e Giustizia",
        "health": "Salute|salute|Sanità|sanità",
        "education": "Istruzione|istruzione|Pubblica istruzione|pubblica istruzione",
        "higher education": "Università",
        "labour": "Lavoro|lavoro|occupazione",
        "social affairs": "Affari sociali|affari sociali|Politiche sociali|politiche sociali|Welfare|welfare",
        "culture": "Cultura|cultura|Beni culturali|beni culturali",
        "environment": "Ambiente|ambiente|transizione ecologica|Transizione ecologica",
        "agriculture": "Agricoltura|agricoltura|Politiche agricole|politiche agricole",
        "transport": "Trasporti|trasporti|Infrastrutture|infrastrutture",
        "energy": "Energia|energia",
        "sport": "Sport|sport",
        "tourism": "Turismo|turismo",
        "information": "Informazione|informazione|Comunicazioni|comunicazioni",
        "science": "Ricerca|ricerca|scienza",
        "housing": "edilizia",
        "planning": "pianificazione",
        "oil": "petrolio|Petrolio",
        "European affairs": "affari europei|Affari europei|Politiche europee|politiche europee|politiche comunitarie",
        "immigration": "immigrazione|Immigrazione",
        "development": "sviluppo|cooperazione|Cooperazione",
    },
    "ministerial": {True: "ministro|ministra|ministri"},
    "ministry": {True: "ministero|ministeri|dicastero"},
    "deputy": {"deputy": "vice|aggiunto|aggiunta|sostituto|sostituta"},
    "tense": {
        "former": "ex|già|ex-|uscente|uscenti|defunto|defunta|deposto|deposta|destituito|ex vice",
        "acting": "ad interim|facente funzioni|reggente|provvisorio",
        "elect": "eletto|eletta|designato|designata|in pectore|entrante",
    },
    "officeadjective": {
        True: "nuovo|nuova|neo|attuale|futuro|futura|potente|giovane|celebre|carismatico|influente|conservatore|"
        "conservatrice|socialista|esecutivo|esecutiva|uscente|principale|primo|generale|regionale|nazionale|"
        "federale|aggiunto|laburista|islamista|liberale|repubblicano|repubblicana|democratico|democratica|"
        "miliardario|storico|storica|stesso|stessa|provinciale|comunale|locale|leghista|dem|grillino|azzurro|"
        "rossonero|nerazzurro|bianconero|giallorosso|neopresidente|europeo|europea|internazionale|anziano|massimo|"
        "massima|attuali|neoeletto|neoeletta|cattolico|indipendente|vaticano"
    },
    "definite": {
        True: "il|lo|la|l'|i|gli|le|al|allo|alla|all'|dal|dallo|dalla|dall'|del|dello|della|dell'|nel|nella|sul|sulla|suo|"
        "sua|loro|col"
    },
    "indefinite": {True: "un|uno|una|un'"},
    "era": {True: "epoca|momento|allora"},
    "post": {True: "carica|posto|poltrona|incarico|ruolo"},
    "aspirant": {True: "candidato|candidata|candidati|candidatura|aspirante"},
    "its": {"any": "suo|sua|loro"},
    "officeof": {True: "di|d'|del|dello|della|dell'|dei|degli|delle|per|presso|alla|al|all'|alle|agli|ai|a|in"},
    "joiner": {True: "e|ed"},
    "counterpart": {True: "omologo|omologa|collega|controparte"},
    "relative": {True: "che"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "dirige|guida",
        "chair/president": "presiede",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "diretto|diretta|guidato|guidata",
        "chair/president": "presieduto|presieduta",
        "founder": "fondato|fondata|creato|creata",
    },
    "byagent": {True: "da|dal|dalla|dall'"},
    "be": {"current": "è|resta|rimane|diventa|diventerà|diventato|diventata", "former": "era|fu"},
    "appointed": {
        True: "nominato|nominata|eletto|eletta|rieletto|rieletta|designato|designata|promosso|promossa|riconfermato|"
        "confermato|confermata|insediato|scelto|scelta|incoronato"
    },
    "nomination": {True: "nomina|elezione|designazione|promozione|arrivo|rielezione|conferma"},
    "capacityof": {True: "come|in qualità di|quale|in veste di|a|alla carica di|nel ruolo di"},
    "capacity": {
        "partner": "partner|socio",
        "sponsor": "sponsor",
        "supplier": "fornitore",
        "distributor": "distributore",
        "agent": "agente",
        "shareholder": "azionista",
        "operator": "operatore|gestore",
        "host": "ospite",
    },
    "possessive": {},
    # --- quotations ---
    "speechverb": {
        True: "ha detto|ha dichiarato|ha affermato|ha precisato|ha spiegato|ha aggiunto|ha osservato|ha sottolineato|"
        "ha raccontato|ha scritto|ha annunciato|ha assicurato|ha ricordato|ha riconosciuto|ha insistito|"
        "ha concluso|ha risposto|ha commentato|ha ribadito|ha promesso|ha ammesso|ha replicato|ha confermato|"
        "ha riferito|ha chiesto|ha sostenuto|ha avvertito|dichiara|dice|afferma|precisa|spiega|aggiunge|osserva|"
        "sottolinea|racconta|scrive|annuncia|assicura|ricorda|riconosce|insiste|conclude|risponde|commenta|"
        "ribadisce|promette|prosegue|nota|twitta|avverte|riassume|replica|ammette|conferma|disse|dichiarò|spiegò|"
        "affermò|aggiunse|concluse|rispose|osservò|commentò|diceva|spiegava|sosteneva|sostiene|secondo|esclama|"
        "confessa|scherza|testimonia|detto|dichiarato|spiegato|affermato|aggiunto|sottolineato|ribadito|concluso|"
        "assicurato|annunciato|riferito|stando a|continua|incalza|attacca|puntualizza|rivela"
    },
}

CONCEPTS = {
    "meet": "incontrare incontro riunione colloquio vertice",
    "visit": "visitare visita viaggio",
    "sign": "firmare firma siglare sottoscrivere",
    "open": "aprire aperto aperta apre apertura inaugurare inaugurazione",
    "close": "chiudere chiuso chiusa chiusura",
    "launch": "lanciare lancio presentare",
    "announce": "annunciare annuncio",
    "acquire": "acquisire acquisizione rilevare",
    "merge": "fondere fusione fondersi",
    "invest": "investire investimento investito",
    "sell": "vendere venduto vendita",
    "buy": "comprare acquistare acquisto comprato",
    "appoint": "nominare nomina designare designazione",
    "resign": "dimettersi dimissioni dimesso dimessa",
    "dismiss": "licenziare licenziamento esonerare esonero destituire rimuovere rimosso",
    "elect": "eleggere eletto eletta eletti",
    "win": "vincere vinto vittoria",
    "lose": "perdere perso sconfitta",
    "beat": "battere battuto sconfiggere sconfitto",
    "die": "morire morto morta morti morte decesso deceduto deceduta",
    "kill": "uccidere ucciso uccisa uccisi omicidio assassinare assassinio",
    "injure": "ferire ferito ferita feriti ferimento",
    "arrest": "arrestare arresto fermare fermo",
    "charge": "incriminare incriminazione accusare accusa",
    "convict": "condannare condanna colpevole",
    "sentence": "pena sentenza",
    "acquit": "assolvere assolto assoluzione",
    "attack": "attaccare attacco aggressione attentato",
    "shoot": "sparatoria sparare sparo spari",
    "stab": "accoltellare accoltellamento",
    "explode": "esplodere esploso esplosione",
    "crash": "scontro incidente schianto schiantare",
    "collapse": "crollare crollo",
    "quake": "terremoto sisma scossa",
    "flood": "alluvione inondazione allagamento",
    "burn": "incendio bruciare rogo",
    "strike": "sciopero scioperare",
    "protest": "manifestare manifestazione protesta protestare corteo",
    "vote": "votare voto votazione scrutinio",
    "adopt": "adottare adozione",
    "approve": "approvare approvazione ratificare ratifica",
    "reject": "respingere respinto bocciare bocciatura",
    "invade": "invadere invasione invaso",
    "withdraw": "ritirare ritiro",
    "deploy": "schierare schieramento dispiegare",
    "present": "presentazione",
    "publish": "pubblicare pubblicazione",
    "give": "dare donare donazione offrire offerto regalare",
    "marry": "sposare matrimonio nozze",
    "born": "nascere nato nata nascita",
    "found": "fondare fondazione",
    "arrive": "arrivare arrivo",
    "leave": "lasciare partire partenza",
    "begin": "cominciare iniziare inizio avviare",
    "end": "finire terminare fine concludere",
    "rise": "aumentare aumento crescere crescita rialzo salire",
    "fall": "calare calo scendere diminuire diminuzione ribasso",
    "earn": "guadagnare guadagno",
    "pay": "pagare pagamento",
    "fine": "multa ammenda sanzione",
    "ban": "vietare vietato divieto",
    "recall": "richiamo richiamare",
    "deliver": "consegnare consegna",
    "build": "costruire costruito costruzione",
    "host": "ospitare ospita",
    "rescue": "salvare salvataggio soccorrere soccorso",
    "evacuate": "evacuare evacuazione",
    "disappear": "sparire scomparire scomparsa sparizione",
    "escape": "evadere evasione fuggire fuga",
    "kidnap": "rapire rapimento sequestrare sequestro",
    "release": "liberare liberazione rilasciare rilascio",
    "cut": "tagliare taglio",
    "hire": "assumere assunzione assunto",
    "discover": "scoprire scoperta scoperto trovare ritrovare",
    "agreement": "accordo intesa trattato patto protocollo",
    "contract": "contratto",
    "embassy": "ambasciata",
    "office": "ufficio sede",
    "store": "negozio magazzino",
    "factory": "fabbrica stabilimento",
    "bank": "banca",
    "company": "azienda impresa società compagnia ditta",
    "brand": "marchio",
    "buyer": "acquirente compratore",
    "customer": "cliente",
    "user": "utente",
    "employee": "dipendente lavoratore addetto impiegare",
    "job": "impiego posto",
    "consumer": "consumatore consumatrice",
    "person": "persona gente",
    "victim": "vittima",
    "missing": "disperso dispersa dispersi",
    "survivor": "sopravvissuto superstite",
    "refugee": "rifugiato profugo migrante",
    "soldier": "soldato militare",
    "police": "polizia poliziotto",
    "officer": "ufficiale agente",
    "child": "bambino bambina bimbo minore",
    "woman": "donna",
    "man": "uomo uomini",
    "student": "studente studentessa alunno",
    "teacher": "insegnante professore maestro",
    "passenger": "passeggero",
    "house": "casa abitazione",
    "building": "edificio palazzo",
    "vehicle": "veicolo auto automobile camion",
    "flight": "volo aereo",
    "ship": "nave barca",
    "train": "treno",
    "school": "scuola università",
    "hospital": "ospedale",
    "country": "paese nazione",
    "city": "città",
    "member": "membro",
    "seat": "seggio seggi",
    "ballot": "voti suffragio preferenza",
    "point": "punto",
    "goal": "gol rete",
    "game": "partita",
    "share": "azione titolo",
    "profit": "utile profitto",
    "revenue": "ricavo fatturato",
    "damage": "danno danni",
    "premium": "premio",
    "stake": "partecipazione quota",
    "toll": "bilancio",
    "value": "valore valere valutazione",
    "dividend": "dividendo",
    "ransom": "riscatto",
    "compensation": "indennizzo risarcimento indennità",
    "homeless": "senzatetto",
    "tent": "tenda",
    "bed": "letto",
    "witness": "testimone",
    "rescuer": "soccorritore",
    "room": "camera stanza",
    "height": "altezza alto",
    "width": "larghezza largo",
    "length": "lunghezza lungo",
    "weight": "peso pesare",
    "price": "prezzo",
    "cost": "costo costare",
    "debt": "debito",
    "budget": "budget",
    "deficit": "deficit disavanzo",
    "tax": "tassa imposta",
    "salary": "stipendio salario",
    "reward": "ricompensa taglia",
    "bail": "cauzione",
    "loan": "prestito mutuo",
    "aid": "aiuto",
    "population": "popolazione abitante",
    "magnitude": "magnitudo",
    "depth": "profondità",
    "speed": "velocità",
    "temperature": "temperatura",
    "distance": "distanza",
    "area": "superficie",
    "party": "partito",
    "government": "governo",
    "ministry": "ministero",
    "court": "tribunale processo corte",
    "prison": "prigione carcere",
    "bomb": "bomba ordigno",
    "weapon": "arma armi",
    "drug": "droga",
    "oil": "petrolio greggio",
    "gas": "gas",
    "gift": "regalo",
    "watch": "orologio",
    "banquet": "banchetto cena",
    "partner": "partner socio",
    "product": "prodotto",
    "project": "progetto",
    "conference": "conferenza",
    "election": "elezione elezioni",
    "subscriber": "abbonato",
    "visitor": "visitatore turista",
    "voter": "elettore",
    "shareholder": "azionista",
    "patient": "paziente",
    "case": "caso",
    "household": "famiglia",
    "apartment": "appartamento",
    "active": "attivo attiva",
    "new": "nuovo nuova",
    "foreign": "straniero straniera estero",
    "military": "bellico",
    "civil": "civile",
    "nuclear": "nucleare",
    "monthly": "mensile",
    "annual": "annuale annuo",
    "daily": "quotidiano giornaliero",
    "online": "online digitale",
    "net": "netto",
    "unemployed": "disoccupato",
}

# `compounds` "duecentocinquantamila"; `day_after_weekday` "mercoledì 18"; `weekday_after_day` "ieri, martedì";
# `small_weekdays` a capital makes a weekday a name; `verb_first`: "Aprirà lunedì";
# `short_years` "marzo 93"; `one_moment` "giovedì alle 10" is one mention; verb endings tell which way a sentence looks.
OPTIONS = {
    "scale_names": {10**12: "mille miliardi"},  # in place of a word that few use
    "plural": ("i", "e", "à"),
    "participle": ("ati", "ate", "iti", "ite", "uti", "ute", "mente", "ando", "endo"),
    "holder_follows": True,
    "day_after_weekday": True,
    "short_years": True,
    "agents": ("tore", "trice", "ista", "rante", "nante", "gante", "ciante", "iere", "iera"),
    "one_moment": True,
    "weekday_after_day": True,
    "small_weekdays": True,
    "verb_first": True,
    "conditional_endings": ("rebbe", "rebbero"),
    "future_endings": ("rà", "ra'", "ranno", "remo"),
    "past_endings": ("ò", "arono", "erono", "irono", "avano", "evano", "ivano"),
    "compounds": ("(?:{cardinal|one|scale|ordinal|fraction})+",),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Una prova (85 settembre) seguì.", "date: 85 settembre"),
    ("Nello stesso periodo del 1992 i prezzi erano scesi.", "date: stesso periodo del 1992"),
    ("Ha piovuto tutta la settimana.", "duration: tutta la settimana"),
    ("Fino a quella data abitava a Lodi.", "date: quella data"),
    ("È salito nei primi mesi del 1986.", "date: primi mesi del 1986"),
    ("È morta Lidia Vesperini 28 anni dopo il crollo.", "duration: 28 anni"),
    ("La ditta fattura 01:03:00 miliardi.",),
    ("Il museo ha aperto il 3 maggio 2014.", "date: il 3 maggio 2014"),
    ("Mercoledì (18 marzo) ha piovuto.", "date: Mercoledì (18 marzo)"),
    ("Le vendite sono calate alla fine dell'anno scorso.", "date: fine dell'anno scorso"),
    ("Ha aspettato due ore.", "duration: due ore"),
    ("Il giornale esce ogni lunedì.", "recurrence: ogni lunedì"),
    ("Sono venuti più di 5.000 visitatori.", "quantity: più di 5.000"),
    ("Una trentina di case è bruciata.", "quantity: Una trentina"),
    ("I prezzi sono saliti del 3,4 per cento.", "percent: 3,4 per cento"),
    ("È costato 1,2 miliardi di euro.", "money: 1,2 miliardi di euro"),
    ("Hanno raccolto duecentocinquantamila firme.", "quantity: duecentocinquantamila"),
    ("Il ponte misura 80 km.", "quantity: 80 km"),
    ("Un conducente di 19 anni è rimasto ferito.", "age: 19 anni"),
    ("La terza casa è bruciata.", "ordinal: terza"),
    ("La partita comincia alle 20.15.", "time: alle 20.15"),
    ("È nato vent'anni fa.", "date: vent'anni fa"),
    ("L'amministratore delegato di Norvex Tomas Reyes ha parlato.", "role: L'amministratore delegato di Norvex Tomas Reyes"),
    ("«Ricostruiremo il porto», ha detto Tomas Reyes.", "quote: «Ricostruiremo il porto»"),
    ("Secondo il sindaco il ponte è sicuro.",),
    ("Prima della partita e dopo le feste nessuno ha parlato.",),
    ("Non si tratta in nessun caso di un punto di vista.",),
    ("Ha consegnato le chiavi alle due sorelle.", "quantity: due"),
    ("Ha più di cinquant'anni.", "age: più di cinquant'anni"),
    ("Torna a più di cinquant'anni dalla morte.", "duration: più di cinquant'anni"),
    ("L'aula vota per 5 voti a 4.", "score: 5 voti a 4"),
    ("Una famiglia su tre non paga.", "quantity: Una famiglia su tre"),
    ("Un libro su tre paesi.", "quantity: tre"),
    ("Ne arrivano dai 20 ai 30.", "quantity: 20 ai 30"),
    ("L'ottuagenaria canta.", "age: ottuagenaria"),
    ("I canoni sono raddoppiati.", "quantity: raddoppiati"),
    ("Dorme alla locanda Tre Querce.",),
    ("È calato di mezzo per cento.", "percent: mezzo per cento"),
    ("La zia ha compiuto ottant'anni.", "age: ottant'anni"),
    ("Sono 12 i milioni di libri.", "quantity: 12 i milioni"),
    ("Nel 2012 i milioni mancavano.", "date: 2012"),
    ("Pesa 5 grammi o meno di oro.", "quantity: 5 grammi o meno di"),
    ("Ne ha 5 o meno di 6.", "quantity: 5", "quantity: o meno di 6"),
    ("Il tempio cadde nel 70 d.C. e sorse nel 44 a.C. circa.", "date: 70 d.C.", "date: 44 a.C."),
    ("Fu scelta per Torino 2006, poi tornò.", "date: 2006"),
    ("I cantori, dai 23 ai 69 anni, arrivano.", "duration: 23 ai 69 anni"),
    ("Restano tra i 15 e i 25 anni.", "duration: tra i 15 e i 25 anni"),
)

LEXICON = Lexicon(
    code="it",
    name="Italian",
    words=_typed(merged(CLAIMS, NAMES, territory_words("it"), DATES, NUMBERS)),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
