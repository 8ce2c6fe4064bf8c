"""German: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

_ENDINGS = ("e", "en", "er", "es", "em")


def _bent(stems: str) -> str:
    """The adjectives of those stems in all their endings."""
    return "|".join(stem + ending for stem in stems.split("|") for ending in _ENDINGS)


def _ordinals(stems: Mapping[int, str]) -> dict[Any, str]:
    return {number: _bent(row) for number, row in stems.items()}


CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "ist|war|sei|wird|wurde"},
    "article": {True: "ein|eine|einer|einen|einem|eines|der|die|das|den|dem|des"},
    "placelink": {True: "aus|von|in"},
    "agebreak": {
        True: "und|ist|war|mit|von|aus|in|im|am|bei|beim|auf|für|sein|seine|ihr|ihre|wurde|wird|hat|hatte|starb|stammt|soll"
    },
    "agemark": {True: "alter von|alter"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: "darunter|davon|unter ihnen|einschließlich|weitere|weiteren|weiterer|andere|anderen|anderer|zusätzlich|"
        "noch|identifiziert|namen|mindestens einer"
    },
    "othereventcue": {
        True: "wochenende|seit|bisher|anschläge|angriffe|frühere|früheren|früherer|vorherige|vorherigen|serie|geschichte|"
        "bezirk|"
        "provinz|region|benachbarte|benachbarten|anderswo|zuvor|landkreis"
    },
    # --- date lines ---
    "updatemark": {True: "aktualisiert|zuletzt aktualisiert|geändert|letzte aktualisierung|stand"},
    # --- status and attribution ---
    "planning": {
        True: (
            "wird|werden|will|wollen|soll|sollen|plant|planen|geplant|geplante|geplanten|geplanter|beabsichtigt|beabsichtigen|"
            "erwartet|erwarten|vorgesehen|hofft|hoffen|möchte|möchten|vorhat|voraussichtlich|künftig|künftige|künftigen|"
            "demnächst|bevorstehend|bevorstehende|bevorstehenden|angekündigt|strebt"
        )
    },
    "denying": {
        True: "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|dementiert|dementierte|dementierten|bestreitet|"
        "bestritt|"
        "bestritten|weder|nicht mehr|leugnet|leugnete"
    },
    "supposing": {
        True: "wenn|falls|ob|würde|würden|könnte|könnten|wäre|wären|hätte|hätten|dürfte|dürften|möglicherweise|vielleicht|"
        "eventuell|mutmaßlich|angeblich|sofern"
    },
    "subordinator": {
        True: "dass|welcher|welche|welches|welchen|nachdem|bevor|als|während|weil|obwohl|da|wo|aber|sondern|wobei|denn|damit|"
        "sodass|ehe|bis"
    },
    "according": {True: "laut|zufolge|nach angaben|gemäß|nach angaben von|nach angaben der|nach angaben des|zitiert von"},
    "teller": {
        True: (
            "Polizei|Beamte|Beamten|Behörde|Behörden|Feuerwehr|Ärzte|Ärzten|Zeugen|Augenzeugen|Staatsanwaltschaft|Ermittler|"
            "Ermittlern|Wissenschaftler|Forscher|Forschern|Experten|Analysten|Ökonomen|Veranstalter|Anwohner|Anwohnern|"
            "Angehörige|Überlebende|Aktivisten|Demonstranten|Regierung|Gericht|Armee|Militär|Küstenwache|Rettungskräfte|"
            "Retter|Krankenhaus|Klinik|Gewerkschaft|Gewerkschaften|Aufsicht|Anwälte|Anwalt|Lehrer|Bauern|Kreise|Kreisen|"
            "Quellen|Sprecher|Sprecherin|Verband|Agentur|Stadt|Fluggesellschaft|Verein|Partei|Universität|Rebellen|"
            "Opposition|Notenbank|Zentralbank|Statistikamt|Bundesamt"
        ),
    },
    "accordingaside": {True: "so"},
    "saying": {
        True: (
            "sagte|sagten|sagt|erklärte|erklärten|erklärt|teilte mit|mitgeteilt|berichtete|berichteten|berichtet|betonte|"
            "bestätigte|bestätigten|bestätigt|gab bekannt|kündigte|kündigten|meldete|meldeten|meldet|behauptete|behauptet|"
            "schrieb|schreibt|zitierte|zitiert|teilte|teilten|hieß|sagen|erklären|melden|bestätigen|versichert|"
            "versichern|spricht von|sprechen von|geht von|gehen von|bezifferte|beziffert|mitteilte|mitteilten|berichten|"
            "angab|angaben"
        )
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Agence France-Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur",
        "APA": "APA",
        "ATS": "SDA|Keystone-SDA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua",
        "EFE": "EFE",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "EPD": "epd",
        "KNA": "KNA",
    },
    "month": {
        1: "Januar|Jan|Jänner|Januars|Jän",
        2: "Februar|Feb|Febr|Feber|Februars",
        3: "März|Mär|Mrz",
        4: "April|Apr|Aprils",
        5: "Mai|Mais",
        6: "Juni|Jun|Junis",
        7: "Juli|Jul|Julis",
        8: "August|Aug|Augusts",
        9: "September|Sept|Sep|Septembers",
        10: "Oktober|Okt|Oktobers",
        11: "November|Nov|Novembers",
        12: "Dezember|Dez|Dezembers",
    },
    "abbreviation": {
        True: (
            "z.B.|d.h.|i.d.R.|o.ä.|Dr|Prof|Hr|Hrn|Fr|St|bzw|ca|evtl|ggf|inkl|exkl|Mio|Mrd|Mill|Tsd|vgl|sog|geb|gest|verh|u|z|d|h|v|n|a|o|i|"
            "Tel|Ing|Dipl|Mag|med|phil|jur|rer|nat|habil|Gen|Fa|Abs|Art|Bd|Abb|Kap|S|Nr|Nrn|bes|gem|lt|vorm|ehem|zzgl|"
            "zz|Hrsg|Ltn|Hptm|Jh|ev|kath"
        )
    },
    "closingabbreviation": {
        True: (
            "usw|etc|usf|Inc|Corp|Ltd|Co|Str|Std|jun|sen|Chr|Jan|Jän|Febr|Feb|Mär|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|"
            "Dez|Mo|Di|Mi|Sa"
        )
    },
    "numberabbreviation": {True: ("max|min|So|Do")},
    "opener": {
        True: (
            "ab|insgesamt|der|die|das|den|dem|des|er|sie|es|wir|ich|man|ein|eine|einen|einem|einer|dieser|diese|dieses|diesen|sein|"
            "seine|ihr|ihre|in|im|am|an|auf|bei|mit|nach|vor|für|von|vom|zu|zum|zur|aus|doch|aber|und|auch|wenn|als|"
            "weil|während|seit|dann|danach|damit|dabei|dort|hier|nun|niemand|alle|viele|beide|mehr|wer|wie|was|so|bis|"
            "unter|laut|trotz|gegen"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "Montag|Montags|Montage|Montagen",
        1: "Dienstag|Dienstags|Dienstage|Dienstagen",
        2: "Mittwoch|Mittwochs|Mittwoche",
        3: "Donnerstag|Donnerstags|Donnerstage|Donnerstagen",
        4: "Freitag|Freitags|Freitage|Freitagen",
        5: "Samstag|Samstags|Sonnabend|Sonnabends|Samstage|Samstagen",
        6: "Sonntag|Sonntags|Sonntage|Sonntagen",
    },
    "weekdays": {True: "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags"},
    "clockcue": {True: "um|so um|kurz vor|kurz nach"},
    "overnight": {True: "auf|zum|zu"},
    "weekdayon": {
        7: "in acht Tagen|in 8 Tagen|nach dem nächsten|nach dem kommenden|nach diesem",
        14: "in vierzehn Tagen|in 14 Tagen",
    },
    "daydeictic": {-1: _bent("vergangen|letzt|vorig"), 1: _bent("kommend|nächst")},
    "shortweekday": {0: "Mo", 1: "Di", 2: "Mi", 3: "Do", 4: "Fr", 5: "Sa", 6: "So"},
    "shakyweekday": {True: "So|Do|Di|Mi"},
    "wholly": {True: _bent("ganz|gesamt")},
    "shakymonth": {True: "Jan|Jun|Jul|Mär|Sep|Nov|Mais"},
    "shortmonth": {True: "Jan|Jän|Feb|Febr|Mär|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez"},
    "timeunit": {
        "year": "Jahr|Jahre|Jahren|Jahres|Jahrs",
        "month": "Monat|Monate|Monaten|Monats|Monates",
        "week": "Woche|Wochen",
        "day": "Tag|Tage|Tagen|Tages|Tags",
        "hour": "Stunde|Stunden|Std",
        "minute": "Minute|Minuten|Min",
        "second": "Sekunde|Sekunden|Sek",
        "quarter": "Quartal|Quartale|Quartalen|Quartals",
        "half": "Halbjahr|Halbjahre|Halbjahren|Halbjahres|Halbjahrs|Jahreshälfte|Semester",
        "decade": "Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts",
        "century": "Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts",
        "millennium": "Jahrtausend|Jahrtausende|Jahrtausenden|Jahrtausends",
        "weekend": "Wochenende|Wochenenden|Wochenendes",
        "season": "Saison|Saisons",
        "night": "Nacht|Nächte|Nächten",
    },
    "timeunits": {
        True: "Jahre|Jahren|Monate|Monaten|Wochen|Tage|Tagen|Stunden|Minuten|Sekunden|Quartale|Quartalen|Halbjahre|Halbjahren|"
        "Jahrzehnte|Jahrzehnten|Jahrhunderte|Jahrhunderten|Wochenenden|Nächte|Nächten|Jahrtausende|Jahrtausenden"
    },
    "lengthadjective": {
        "year": _bent("jährig"),
        "month": _bent("monatig"),
        "week": _bent("wöchig"),
        "day": _bent("tägig"),
        "hour": _bent("stündig"),
        "minute": _bent("minütig"),
        "second": _bent("sekündig"),
    },
    "season": {
        "SP": "Frühling|Frühlings|Frühjahr|Frühjahrs",
        "SU": "Sommer|Sommers",
        "FA": "Herbst|Herbstes|Herbsts",
        "WI": "Winter|Winters",
    },
    "partofday": {
        "MO": "Morgen|Morgens|Vormittag|Vormittags|früh|morgens|vormittags|frühmorgens|Frühmorgen|in der Früh|in aller Früh",
        "AF": "Nachmittag|Nachmittags|Mittag|Mittags|nachmittags|mittags|Spätnachmittag|spätnachmittags",
        "EV": "Abend|Abends|Abende|abends|Spätabend|spätabends|Vorabend",
        "NI": "Nacht|nachts|Mitternachtsstunde",
    },
    "dayword": {0: "heute", -1: "gestern", 1: "morgen", 2: "übermorgen", -2: "vorgestern", -3: "vorvorgestern"},
    "tonight": {(0, "NI"): "heute nacht"},
    "nextday": {
        1: "Folgetag|Folgetages|Folgetags|nächster Tag|anderntags|tags darauf|am nächsten Tag",
        -1: "Vortag|Vortages|Vortags|Vortage|tags zuvor",
    },
    "unitword": {
        ("year", 0, "published"): "heuer",
        ("year", -1, "text"): "Vorjahr|Vorjahres|Vorjahrs|Vorjahre",
        ("month", -1, "text"): "Vormonat|Vormonats|Vormonates",
        ("week", -1, "text"): "Vorwoche",
        ("quarter", -1, "text"): "Vorquartal|Vorquartals",
        ("year", 1, "text"): "Folgejahr|Folgejahres|Folgejahrs",
        ("month", 1, "text"): "Folgemonat|Folgemonats",
        ("week", 1, "text"): "Folgewoche",
    },
    "noon": {12: "zwölf Uhr mittags", 24: "Mitternacht"},
    "meridiem": {
        "am": "morgens|vormittags|früh|frühmorgens|in der früh|am frühen morgen|nachts|a.m.",
        "pm": "abends|nachmittags|mittags|spätabends|spätnachmittags|pm|p.m.",
    },
    "oclock": {True: "Uhr"},
    "hourmark": {True: "h"},
    "halfto": {True: "halb"},
    "timezone": {True: "MEZ|MESZ|GMT|UTC|CET|CEST|Ortszeit|EST|EDT|PST|PDT"},
    "the": {True: "der|die|das|den|dem|des"},
    "this": {True: "dieser|diese|dieses|diesen|diesem|dies"},
    "deictic": {
        -1: _bent("letzt|vergangen|vorig|verflossen|abgelaufen|verstrichen|zurückliegend"),
        0: _bent("dies|laufend|heurig|aktuell|gegenwärtig"),
        1: _bent("nächst|kommend"),
        2: _bent("übernächst"),
        -2: _bent("vorletzt|vorvergangen|vorvorig"),
    },
    "anaphoric": {
        -1: _bent("vorhergehend|vorangegangen|vorausgegangen|vorherig"),
        0: _bent("selb|gleich|jen|damalig") + "|derselben|desselben|demselben|dasselbe|denselben|dieselbe",
        1: _bent("folgend|darauffolgend|nachfolgend|anschließend"),
    },
    "postanaphoric": {-1: "zuvor|davor|vorher", 1: "darauf|danach|später"},
    "stretch": {
        -1: _bent("letzt|vergangen|vorig|vorangegangen|zurückliegend"),
        1: _bent("nächst|kommend|folgend"),
        0: _bent("erst|ganz|gesamt|voll"),
    },
    "agobefore": {True: "vor"},
    "afterwards": {1: "später|danach|darauf", -1: "früher|zuvor|davor|vorher"},
    "within": {True: "in"},
    "lasting": {True: "seit|während|lang|über"},
    "yearin": {True: "in|im|während"},
    "insteadcue": {
        True: "nicht|statt|anstatt|zuvor|zunächst|bisher|bislang|früher|früheren|ursprünglich|anfangs|anstelle|zuerst"
    },
    "startcue": {True: "zuerst|zunächst|ursprünglich|begann|begannen|begonnen|beginnt|beginnen|gestartet|startete|anfangs"},
    "sectionword": {
        "early": "Anfang|Beginn|frühe|frühen|zu Beginn|zu Anfang",
        "mid": "Mitte",
        "end": "Ende",
        "late": "späten|späte|spät|später",
    },
    "sectionnoun": {
        "start": "Anfang|Beginn|Auftakt|Anfangs|Anbruch",
        "mid": "Mitte",
        "end": "Ende|Ausklang|Schluss|Ausgang",
        "any": "Laufe|Verlauf",
    },
    "timehedge": {
        "about": "etwa|rund|ungefähr|circa|ca|ca.|gut|an die",
        "nearly": "fast|knapp|nahezu|beinahe|annähernd",
        "more_than": "mehr als|über",
        "less_than": "weniger als|unter|nicht einmal",
        "at_least": "mindestens|wenigstens|zumindest",
        "at_most": "höchstens|maximal|bis zu",
    },
    "pointhedge": {True: "etwa|gegen|ungefähr|circa|ca."},
    "dayprep": {True: "am|den|der|dem|zum|vom|bis|ab|seit|des|vor|nach|bis zum|ab dem|seit dem|vor dem|nach dem"},
    "onward": {
        "since": "oder später|und später|und danach|oder danach|frühestens|frühstens",
        "until": "oder früher|und früher|oder davor|und davor",
    },
    "border": {
        "before": "vor|vor dem|vor der",
        "after": "nach|nach dem|nach der",
        "since": "seit|ab|seit dem|ab dem|von … an",
        "until": "bis|bis zum|bis zur|bis in",
        "by": "bis spätestens|spätestens|spätestens bis|spätestens am",
    },
    "opening": {
        "since": "beginnend am|beginnend mit|beginnend mit dem|frühestens|frühestens am|frühstens|nicht vor|nicht vor dem",
    },
    "in": {True: "in|im|am|an|während|für|zum|zur|vom|aus|um|beim|bei|mit|pro|zu|über"},
    "dateprep": {
        True: "in|im|am|an|bis|ab|seit|von|vom|vor|nach|gegen|zum|zur|Ende|Anfang|Mitte|für|um|zwischen|während|den|dem|des|"
        "der|"
        "über|bis zum|bis zur|seit dem|ab dem|vor dem|nach dem|spätestens|aus|Beginn|schon|bereits|erst|noch"
    },
    "owner": {True: "sein|seine|seiner|seinem|seinen|ihr|ihre|ihrer|ihrem|ihren|unser|unsere|unserer|mein|meine"},
    "unitadjective": {
        True: "ganze|ganzen|lange|langen|volle|vollen|weitere|weiteren|ehrenamtliche|bange|aufeinanderfolgende|zusätzliche|"
        "aufeinander folgende|ganzes|volles|weiteres|ganzer|gute|guten"
    },
    "yearprep": {
        True: "in|im|seit|ab|bis|vor|nach|von|Ende|Anfang|Mitte|Sommer|Winter|Herbst|Frühling|Frühjahr|Jahr|Jahre|Jahres|"
        "Jahren|"
        "zwischen|gegen|um|für|aus|anno|Herbstes|Saison|Beginn|spätestens|bereits|schon|erst|zuletzt|noch|gegenüber|"
        "Geschäftsjahr|Geschäftsjahres|Gesamtjahr|geboren|Jahrgang"
    },
    "christera": {
        1: "n. Chr.|nach Christus|nach Christi Geburt|unserer Zeitrechnung|u. Z.",
        -1: "v. Chr.|vor Christus|vor Christi Geburt|vor unserer Zeitrechnung|v. u. Z.",
    },
    "yearverb": {True: "ist|war|wird|wurde|wurden|hat|hatte|waren|sind|werden|soll|sollte|könnte|gab|begann|kam|kamen"},
    "thatdate": {True: "dieses Datum|diesem Datum|dieses Datums|jenem Datum|jenes Datum|diesem Zeitpunkt|jenem Zeitpunkt"},
    "periodword": {True: "Zeitraum|Zeitraums|Vergleichszeitraum"},
    "streetbefore": {True: "Straße des|Platz des"},
    "fromahead": {True: "ab"},
    "yearword": {True: "Jahr|Jahre|Jahres|Jahren|Geschäftsjahr|Geschäftsjahres|Gesamtjahr|Kalenderjahr|Haushaltsjahr"},
    "years": {},
    "weekmark": {True: "KW|Kalenderwoche"},
    "each": {True: "jeder|jede|jedes|jeden|jedem|alle|aller|allen"},
    "everyother": {True: "jeden zweiten|jede zweite|jedes zweite"},
    "frequency": {
        "day": "täglich|" + _bent("täglich|alltäglich"),
        "week": "wöchentlich|" + _bent("wöchentlich|allwöchentlich"),
        "month": "monatlich|" + _bent("monatlich"),
        "quarter": "vierteljährlich|quartalsweise|" + _bent("vierteljährlich"),
        "year": "jährlich|alljährlich|" + _bent("jährlich|alljährlich"),
        "hour": "stündlich|" + _bent("stündlich"),
        "halfyear": "halbjährlich|" + _bent("halbjährlich"),
        "2week": "zweiwöchentlich|vierzehntägig|vierzehntäglich",
    },
    "times": {True: "mal|Mal"},
    "once": {1: "einmal", 2: "zweimal", 3: "dreimal", 4: "viermal", 5: "fünfmal", 6: "sechsmal", 10: "zehnmal"},
    "per": {True: "pro|je"},
    "perin": {True: "im|in der|am|die"},
    "fused": {True: "am|im"},
    "yearhalf": {True: "Jahreshälfte|Halbjahr|Halbjahres|Halbjahrs"},
    "few": {
        (
            2,
            6,
        ): "wenig|einige|einigen|einiger|mehrere|mehreren|mehrerer|ein paar|paar|wenige|wenigen|weniger|viele|vielen|vieler|"
        "etliche|etlichen|ein paar wenige"
    },
    "reference": {
        "PAST_REF": "kürzlich|neulich|unlängst|vor kurzem|vor langer Zeit|damals|einst|seinerzeit|vor jahren|vor längerem|"
        "früher|"
        "jüngst|in der vergangenheit|in jüngster zeit|in letzter zeit|vor einiger zeit|einstmals|ehedem",
        "PRESENT_REF": "jetzt|derzeit|derzeitige|derzeitigen|derzeitiger|momentan|gegenwärtig|zurzeit|zur zeit|aktuell|"
        "aktuelle|aktuellen|heutzutage|im moment|im augenblick|heutige|heutigen|heutiger|heutiges|heutigem",
        "FUTURE_REF": "in der zukunft|in zukunft|künftig|zukünftig|demnächst|bald|in kürze|in absehbarer zeit|eines tages",
    },
    "decadeword": {
        10: "zehner|zehner Jahre|zehner Jahren|zehnerjahre|zehnerjahren",
        20: "zwanziger|zwanziger Jahre|zwanziger Jahren|zwanzigerjahre|zwanzigerjahren",
        30: "dreißiger|dreißiger Jahre|dreißiger Jahren|dreißigerjahre|dreißigerjahren",
        40: "vierziger|vierziger Jahre|vierziger Jahren|vierzigerjahre|vierzigerjahren",
        50: "fünfziger|fünfziger Jahre|fünfziger Jahren|fünfzigerjahre|fünfzigerjahren",
        60: "sechziger|sechziger Jahre|sechziger Jahren|sechzigerjahre|sechzigerjahren",
        70: "siebziger|siebziger Jahre|siebziger Jahren|siebzigerjahre|siebzigerjahren",
        80: "achtziger|achtziger Jahre|achtziger Jahren|achtzigerjahre|achtzigerjahren",
        90: "neunziger|neunziger Jahre|neunziger Jahren|neunzigerjahre|neunzigerjahren",
    },
    "decademark": {True: "er|er-Jahre|er-Jahren|er Jahre|er Jahren|er-Jahres"},
    "quarterletter": {"quarter": "Q", "half": "H"},
    "halfword": {0.5: _bent("halb")},
    "old": {True: "alt|alte|alter|alten|altes|altem"},
    "agebefore": {True: "im alter von|alter von|im alter zwischen"},
    "counted": {
        True: "menschen|personen|männer|frauen|kinder|schüler|studenten|arbeiter|arbeitsplätze|stellen|mitarbeiter|"
        "beschäftigte|"
        "euro|dollar|franken|mark|pfund|punkte|meter|metern|kilometer|kilometern|quadratmeter|hektar|tonnen|liter|soldaten|"
        "einwohner|einwohnern|wohnungen|häuser|stimmen|exemplare|besucher|besuchern|zuschauer|zuschauern|teilnehmer|"
        "demonstranten|flüchtlinge|jahre|jahren|tage|stunden|km|m|kg|fälle|tote|verletzte|opfer|familien|kilo|gramm|haushalte|"
        "betriebe|unternehmen|autos|fahrzeuge|seiten|sitze|plätze|mal|prozent"
    },
    "to": {True: "bis|und|oder|auf"},
    "rangestart": {True: "von|vom|zwischen|ab"},
    "rangeend": {True: "bis|bis zum|auf den|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Weihnachten|Weihnachtstag|Christtag|erster Weihnachtstag|ersten Weihnachtstag|ersten Weihnachtsfeiertag|"
        "erster Weihnachtsfeiertag|Weihnachtsfest",
        "12-26": "Stephanstag|Stefanitag|zweiter Weihnachtstag|zweiten Weihnachtstag|zweiten Weihnachtsfeiertag|"
        "zweiter Weihnachtsfeiertag",
        "12-24": "Heiligabend|Heilig Abend|Heiligen Abend|Heiliger Abend|Weihnachtsabend",
        "12-31": "Silvester|Silvesterabend|Silvestertag",
        "01-01": "Neujahr|Neujahrstag|Neujahrs",
        "01-06": "Dreikönigstag|Heilige Drei Könige|Heiligen Drei Könige|Dreikönigsfest",
        "11-01": "Allerheiligen",
        "11-02": "Allerseelen",
        "11-11": "Martinstag|Martini",
        "10-31": "Halloween|Reformationstag",
        "02-14": "Valentinstag",
        "10-03": "Tag der Deutschen Einheit|Tag der deutschen Einheit",
        "10-26": "österreichischer Nationalfeiertag|österreichischen Nationalfeiertag",
        "05-01": "Tag der Arbeit|Maifeiertag",
        "08-15": "Mariä Himmelfahrt",
        "12-08": "Mariä Empfängnis",
        "12-06": "Nikolaustag|Nikolaus",
        "12-04": "Barbaratag",
        "06-24": "Johannistag",
        "09-20": "Weltkindertag",
        "06-01": "Internationaler Kindertag|Internationalen Kindertag",
        "06-29": "Peter und Paul",
        "10-7-1": "Erntedankfest|Erntedanksonntag",
        "08-01": "Schweizer Nationalfeiertag|Bundesfeiertag",
        "E+0": "Ostern|Ostersonntag|Osterfest",
        "E-2": "Karfreitag",
        "E-1": "Karsamstag",
        "E-3": "Gründonnerstag",
        "E+1": "Ostermontag",
        "O+1": "orthodoxer Ostermontag|orthodoxen Ostermontag",
        "E-7": "Palmsonntag",
        "E-46": "Aschermittwoch",
        "E-48": "Rosenmontag",
        "E+39": "Christi Himmelfahrt|Himmelfahrt|Vatertag",
        "E+49": "Pfingsten|Pfingstsonntag",
        "E+50": "Pfingstmontag",
        "E+60": "Fronleichnam",
        "05-7-2": "Muttertag",
        "03-08": "Weltfrauentag|Internationaler Frauentag|Internationalen Frauentag",
        "E-47": "Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag|Karnevalsdienstag",
        "E-52": "Weiberfastnacht",
        "E+7": "Weißer Sonntag|Weißen Sonntag",
        "E+56": "Dreifaltigkeitssonntag|Trinitatis",
        "O+0": "orthodoxes Osterfest|orthodoxe Ostern|orthodoxen Ostern|orthodoxen Osterfest",
        "O-2": "orthodoxer Karfreitag|orthodoxen Karfreitag",
        "A+0": "erster Advent|ersten Advent|1. Advent|erster Adventssonntag|ersten Adventssonntag",
        "A+7": "zweiter Advent|zweiten Advent|2. Advent|zweiter Adventssonntag|zweiten Adventssonntag",
        "A+14": "dritter Advent|dritten Advent|3. Advent|dritter Adventssonntag|dritten Adventssonntag",
        "A+21": "vierter Advent|vierten Advent|4. Advent|vierter Adventssonntag|vierten Adventssonntag",
        "A-7": "Totensonntag|Ewigkeitssonntag",
        "A-14": "Volkstrauertag",
        "A-11": "Buß- und Bettag",
        "C+0": "chinesisches Neujahr|chinesischen Neujahr|chinesische Neujahr|chinesischen Neujahrsfest|"
        "chinesisches Neujahrsfest|chinesische Neujahrsfest",
        "11-4-4": "Thanksgiving",
        "11-4-4+1": "Black Friday|Schwarzer Freitag|Schwarzen Freitag",
        "11-4-4+4": "Cyber Monday",
        "H07-01:2": "Rosch Haschana|Rosch ha-Schana|jüdisches Neujahrsfest|jüdischen Neujahrsfest",
        "H07-10": "Jom Kippur|Yom Kippur|Versöhnungstag",
        "H07-15:7": "Sukkot|Laubhüttenfest",
        "H09-25:8": "Chanukka",
        "H12-14": "Purim|Purimfest",
        "H01-15:8": "Pessach|Pessachfest",
        "H03-06:2": "Schawuot",
        "I09-01:30": "Ramadan|Fastenmonat Ramadan",
        "I10-01": "Zuckerfest|Fest des Fastenbrechens|Eid al-Fitr",
        "I12-10": "Opferfest|islamisches Opferfest|islamischen Opferfest|Eid al-Adha",
        "I01-01": "islamisches Neujahr|islamischen Neujahr",
        "I01-10": "Aschura",
        "02-02": "Mariä Lichtmess|Lichtmess",
        "03-17": "St. Patrick's Day|Saint Patrick's Day",
        "06-19": "Juneteenth",
        "04-30": "Walpurgisnacht",
        "06-7-3": "internationaler Vatertag",
    },
    "pastnoun": {True: "Vergangenheit"},
    "recent": {True: "letzten|vergangenen|jüngsten"},
    "coming": {True: "kommende|kommenden|nächsten|künftigen"},
    "plural": {True: "die|den|diese|diesen"},
    "futurecue": {
        True: "wird|werden|will|wollen|soll|sollen|plant|planen|geplant|geplante|geplanten|erwartet|vorgesehen|künftig|"
        "demnächst|"
        "voraussichtlich|kommende|kommenden|bevorstehende|bevorstehenden|findet|finden|statt|beginnt|beginnen|startet|öffnet|"
        "eröffnet|anmeldung|anmeldungen|anmelden|spätestens|darf|dürfen|kann|können|muss|müssen|morgen|gastiert|lädt|"
        "stattfinden|auftreten|steht|stehen|kommt|kommen"
    },
    "pluperfect": {True: "hatte|hatten"},
    "pastaux": {True: "wurde|wurden|war|waren|hatte|hatten|sollte|sollten|wollte|wollten|worden"},
    "tobe": {True: "wird|werden|soll|sollen"},
    "pastcue": {
        True: "hat|haben|habe|hatte|hatten|war|waren|wurde|wurden|worden|gewesen|sagte|sagten|erklärte|erklärten|teilte|"
        "teilten|"
        "kam|kamen|ging|gingen|gab|gaben|begann|begannen|starb|starben|fand|fanden|nahm|nahmen|stieg|stiegen|fiel|fielen|"
        "sank|sanken|gewann|gewannen|verlor|verloren|traf|trafen|hielt|hielten|brachte|brachten|wurde|machte|machten|"
        "stellte|stellten|kündigte|kündigten|meldete|meldeten|berichtete|berichteten|bestätigte|gestern|vergangenen|"
        "vergangene|vergangener|vergangenes|letzten|letzte|letztes|seit|geboren|gestorben|gekommen|gegangen|getötet|"
        "schrieb|schrieben|eröffnete|eröffneten|unterzeichnete|unterzeichneten|stürzte|stürzten|brach|brachen|blieb|blieben|"
        "ließ|ließen|stand|standen|lag|lagen|setzte|setzten|führte|führten|erreichte|erreichten|verkaufte|kaufte|schloss"
    },
    "atclock": {True: "um|gegen|ab|bis|vor|nach|seit|zwischen"},
    "clockprep": {True: "um|gegen|ab|bis|vor|nach|seit|von|zwischen|kurz vor|kurz nach|so um|etwa um|ca. um|um etwa|um ca."},
    "length": {True: "während|lang|für|in|über"},
    "quarterhour": {True: "Viertel|viertel"},
    "pastto": {1: "nach", -1: "vor"},
    "lastnth": {-1: _bent("letzt")},
    "dayarticle": {True: "der|den|dem|am|des|zum|vom"},
}

_PARTS = {
    11: "Elftel", 12: "Zwölftel", 13: "Dreizehntel", 14: "Vierzehntel", 15: "Fünfzehntel", 16: "Sechzehntel",
    17: "Siebzehntel", 18: "Achtzehntel", 19: "Neunzehntel", 20: "Zwanzigstel", 30: "Dreißigstel", 40: "Vierzigstel",
    50: "Fünfzigstel", 60: "Sechzigstel", 70: "Siebzigstel", 80: "Achtzigstel", 90: "Neunzigstel", 100: "Hundertstel",
    1000: "Tausendstel", 10**6: "Millionstel", 10**9: "Milliardstel",
}  # fmt: skip

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one; words written together are cut by the option `compounds` ---
    "cardinal": {
        0: "null",
        Decimal("1.5"): "anderthalb",
        2: "zwei|zwo|beide|beiden|zweier|zu zweit",
        3: "drei|dreier|zu dritt",
        4: "vier|zu viert",
        5: "fünf|fuenf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf|zwoelf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn|fuenfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig|fuenfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        100: "hundert",
        1000: "tausend",
    },
    "halfmore": {True: "einhalb|undhalb|undeinhalb"},
    "one": {1: "ein|eins|eine|einen|einem|einer|eines"},
    "indefinite": {1: "ein|eine|einen|einem|einer|eines"},
    "hundred": {100: "hundert"},
    "scale": {
        1000: "tausend",
        10**5: "Lakh|Lakhs",
        10**6: "Million|Millionen",
        10**7: "Crore|Crores",
        10**9: "Milliarde|Milliarden",
        10**12: "Billion|Billionen",
        10**15: "Billiarde|Billiarden",
    },
    "scalemark": {
        10**3: "k|tsd|tsd.",
        10**6: "m|mio|mio.|mill|mill.|mln",
        10**9: "mrd|mrd.|md|mia|mia.|g",
        10**12: "bio|bio.",
    },
    "fraction": {
        2: _bent("halb") + "|Hälfte|halb",
        3: "Drittel|Dritteln|Drittels",
        4: "Viertel|Vierteln|Viertels",
        5: "Fünftel|Fünfteln",
        6: "Sechstel|Sechsteln",
        7: "Siebtel|Siebteln",
        8: "Achtel|Achteln",
        9: "Neuntel|Neunteln",
        10: "Zehntel|Zehnteln",
        **{number: f"{word}|{word}n" for number, word in _PARTS.items()},
    },
    "collective": {12: "Dutzend"},
    "multitude": {
        12: "Dutzende|Dutzenden",
        100: "Hunderte|Hunderten|Hunderter",
        1000: "Tausende|Tausenden|Tausender",
        10**4: "Zehntausende|Zehntausenden",
        10**5: "Hunderttausende|Hunderttausenden",
        10**6: "Millionen",
        10**9: "Milliarden",
    },
    "and": {True: "und|sowie"},
    "of": {True: "von|vom|des|der"},
    "point": {True: "komma"},
    "minus": {True: "minus"},
    "ordinal": _ordinals(
        {
            1: "erst",
            2: "zweit",
            3: "dritt",
            4: "viert",
            5: "fünft",
            6: "sechst",
            7: "siebt|siebent",
            8: "acht",
            9: "neunt",
            10: "zehnt",
            11: "elft",
            12: "zwölft",
            13: "dreizehnt",
            14: "vierzehnt",
            15: "fünfzehnt",
            16: "sechzehnt",
            17: "siebzehnt",
            18: "achtzehnt",
            19: "neunzehnt",
            20: "zwanzigst",
            30: "dreißigst",
            40: "vierzigst",
            50: "fünfzigst",
            60: "sechzigst",
            70: "siebzigst",
            80: "achtzigst",
            90: "neunzigst",
            100: "hundertst",
            1000: "tausendst",
            10**6: "millionst",
            10**9: "milliardst",
            10**12: "billionst",
        }
    ),
    "ordinalmark": {True: "ten|te|ter|tes|tem|sten|ste|ster|stes"},
    "ordinalstop": {True: "."},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "Millimeter|Millimetern",
            "centimetre": "Zentimeter|Zentimetern",
            "decimetre": "Dezimeter|Dezimetern",
            "metre": "Meter|Metern|Meters",
            "kilometre": "Kilometer|Kilometern|Kilometers",
            "micrometre": "Mikrometer|Mikrometern",
            "nanometre": "Nanometer|Nanometern",
            "inch": "Zoll|Inch",
            "foot": "Fuß|Fuss",
            "yard": "Yard|Yards",
            "mile": "Meile|Meilen",
            "nautical mile": "Seemeile|Seemeilen",
            "light year": "Lichtjahr|Lichtjahre|Lichtjahren",
            "square metre": "Quadratmeter|Quadratmetern|qm|m^2",
            "square kilometre": "Quadratkilometer|Quadratkilometern|qkm",
            "square centimetre": "Quadratzentimeter|Quadratzentimetern",
            "square foot": "Quadratfuß",
            "square mile": "Quadratmeile|Quadratmeilen",
            "hectare": "Hektar|Hektaren|Hektare",
            "acre": "Acre|Acres|Morgen Land",
            "cubic metre": "Kubikmeter|Kubikmetern|cbm|Festmeter",
            "cubic kilometre": "Kubikkilometer|Kubikkilometern",
            "cubic centimetre": "Kubikzentimeter|Kubikzentimetern",
            "cubic foot": "Kubikfuß",
            "millilitre": "Milliliter|Millilitern",
            "centilitre": "Zentiliter|Zentilitern",
            "decilitre": "Deziliter|Dezilitern",
            "litre": "Liter|Litern",
            "hectolitre": "Hektoliter|Hektolitern",
            "gallon": "Gallone|Gallonen",
            "barrel": "Barrel|Barrels|Fass|Fässer|Fässern",
            "microgram": "Mikrogramm",
            "milligram": "Milligramm",
            "gram": "Gramm",
            "kilogram": "Kilogramm|Kilo|Kilos",
            "pound": "Pfund",
            "quintal": "Zentner|Doppelzentner",
            "tonne": "Tonne|Tonnen",
            "kilotonne": "Kilotonne|Kilotonnen",
            "megatonne": "Megatonne|Megatonnen",
            "gigatonne": "Gigatonne|Gigatonnen",
            "ounce": "Unze|Unzen|Feinunze",
            "carat": "Karat",
            "kilometre per hour": "Stundenkilometer|Stundenkilometern|Kilometer pro Stunde|Kilometern pro Stunde|"
            "Kilometern in der Stunde|"
            "Kilometer in der Stunde",
            "mile per hour": "Meilen pro Stunde|Meilen in der Stunde|Meilen die Stunde|Stundenmeilen",
            "knot": "Knoten",
            "celsius": "Celsius|Grad Celsius|Grad C|Grad plus",
            "fahrenheit": "Fahrenheit|Grad Fahrenheit|Grad F",
            "degree": "Grad",
            "kelvin": "Kelvin",
            "watt": "Watt",
            "kilowatt": "Kilowatt",
            "megawatt": "Megawatt",
            "gigawatt": "Gigawatt",
            "terawatt": "Terawatt",
            "kilowatt hour": "Kilowattstunde|Kilowattstunden",
            "megawatt hour": "Megawattstunde|Megawattstunden",
            "gigawatt hour": "Gigawattstunde|Gigawattstunden",
            "terawatt hour": "Terawattstunde|Terawattstunden",
            "horsepower": "PS|Pferdestärken",
            "volt": "Volt",
            "kilovolt": "Kilovolt",
            "joule": "Joule",
            "calorie": "Kalorie|Kalorien",
            "kilocalorie": "Kilokalorie|Kilokalorien",
            "byte": "Byte|Bytes",
            "kilobyte": "Kilobyte|Kilobytes",
            "megabyte": "Megabyte|Megabytes",
            "gigabyte": "Gigabyte|Gigabytes",
            "terabyte": "Terabyte|Terabytes",
            "megabit": "Megabit",
            "gigabit": "Gigabit",
            "hertz": "Hertz",
            "kilohertz": "Kilohertz",
            "megahertz": "Megahertz",
            "gigahertz": "Gigahertz",
            "hectopascal": "Hektopascal",
            "decibel": "Dezibel",
            "millisievert": "Millisievert",
            "becquerel": "Becquerel",
            "permille": "Promille",
        },
    ),
    "shyunit": {True: SHY + "|PS|Fass|Fuß"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "Dollar|Dollars",
            "USD": "US-Dollar|US-Dollars|amerikanische Dollar|amerikanischen Dollar",
            "CAD": "kanadische Dollar|kanadischen Dollar",
            "AUD": "australische Dollar|australischen Dollar",
            "HKD": "Hongkong-Dollar|Hongkong Dollar",
            "NZD": "Neuseeland-Dollar|neuseeländische Dollar",
            "SGD": "Singapur-Dollar",
            "TWD": "Taiwan-Dollar",
            "cent": "Cent|Cents|Eurocent",
            "penny": "Pence|Penny",
            "EUR": "Euro|Euros",
            "GBP": "Pfund Sterling|britische Pfund|britischen Pfund|britisches Pfund",
            "EGP": "ägyptische Pfund|ägyptischen Pfund",
            "LBP": "libanesische Pfund|libanesischen Pfund",
            "franc": "Franc|Francs",
            "CHF": "Schweizer Franken|Franken|Fr|sFr",
            "rappen": "Rappen",
            "FRF": "französische Franc|französische Francs|französischen Franc",
            "BEF": "belgische Franc|belgische Francs|belgische Franken",
            "XOF": "CFA-Franc|CFA-Francs",
            "DEM": "D-Mark|Deutsche Mark|DM|deutsche Mark",
            "mark": "Mark",
            "FIM": "Finnmark|finnische Mark|finnischen Mark",
            "ATS": "Schilling|Schillinge|Schillingen",
            "NLG": "Gulden|holländische Gulden",
            "ITL": "Lire|italienische Lire",
            "ESP": "Peseten|Peseta",
            "JPY": "Yen|japanische Yen",
            "CNY": "Yuan|chinesische Yuan|Renminbi",
            "INR": "indische Rupien|indischen Rupien",
            "rupee": "Rupie|Rupien",
            "PKR": "pakistanische Rupien",
            "TRY": "türkische Lira|türkischen Lira",
            "lira": "Lira",
            "KRW": "Won|südkoreanische Won",
            "RUB": "Rubel|russische Rubel",
            "krone": "Krone|Kronen",
            "DKK": "dänische Kronen|dänischen Kronen",
            "SEK": "schwedische Kronen|schwedischen Kronen",
            "NOK": "norwegische Kronen|norwegischen Kronen",
            "CZK": "tschechische Kronen|tschechischen Kronen",
            "ISK": "isländische Kronen",
            "ILS": "Schekel",
            "peso": "Peso|Pesos",
            "MXN": "mexikanische Peso|mexikanische Pesos",
            "ARS": "argentinische Peso|argentinische Pesos",
            "COP": "kolumbianische Pesos",
            "BRL": "Real|Reais|brasilianische Real",
            "dinar": "Dinar|Dinare|Dinaren",
            "KWD": "Kuwait-Dinar",
            "riyal": "Riyal|Riyals",
            "SAR": "saudische Riyal",
            "rial": "Rial|Rials",
            "AED": "Dirham",
            "PLN": "Zloty|Złoty|polnische Zloty",
            "HUF": "Forint",
            "THB": "Baht",
            "ZAR": "Rand",
            "UAH": "Hrywnja|Griwna",
            "RON": "Lei",
            "BGN": "Lewa|Lew",
            "MYR": "Ringgit",
            "IDR": "Rupiah",
            "VND": "Dong",
            "BTC": "Bitcoin|Bitcoins",
            "KES": "Kenia-Schilling",
        },
    ),
    "moneyword": {"pound": "Pfund"},
    "subunit": {True: "Cent|Cents|Pence|Penny|Rappen|Pfennig|Groschen|Eurocent|Kopeken"},
    "percent": {
        "percent": "%|Prozent|Prozents|v.H.|prozentig|" + _bent("prozentig"),
        "percentage point": "Prozentpunkt|Prozentpunkte|Prozentpunkten|Prozentpunkts|%-Punkte|%-Punkten",
        "basis point": "Basispunkt|Basispunkte|Basispunkten",
    },
    "pointword": {True: "Punkt|Punkte|Punkten|Zähler|Zählern"},
    "reaching": {True: "auf|bei"},
    "calling": {True: "Telefon|Tel|Tel.|Hotline|Rufnummer|anrufen|Fax|Telefonnummer"},
    "hedge": {
        "about": (
            "etwa|rund|ungefähr|circa|zirka|ca|ca.|um die|an die|geschätzt|geschätzte|geschätzten|schätzungsweise|in etwa|"
            "annäherungsweise|durchschnittlich|im Durchschnitt|im Schnitt|grob|~|≈|±|mehr oder weniger|gegen|gut"
        ),
        "nearly": "fast|knapp|beinahe|nahezu|annähernd|etwas weniger als|kaum weniger als|ein bisschen weniger als",
        "just_over": "etwas mehr als|ein wenig mehr als|kaum mehr als|knapp über|leicht über|gut über",
        "more_than": (
            "mehr als|über|oberhalb von|jenseits von|weit mehr als|deutlich mehr als|größer als|höher als|länger als|"
            "übersteigt|übertrifft|überschreitet|>|weit über|deutlich über|gut über"
        ),
        "at_least": (
            "mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|mehr oder gleich|≥|>=|größer oder gleich|"
            "größer gleich|ein Minimum von|ab"
        ),
        "less_than": "weniger als|unter|unterhalb von|niedriger als|kleiner als|geringer als|kürzer als|<|deutlich unter|"
        "weit unter",
        "at_most": (
            "bis zu|höchstens|maximal|nicht mehr als|allenfalls|längstens|bestenfalls|≤|<=|kleiner oder gleich|kleiner gleich|"
            "weniger oder gleich|ein Maximum von"
        ),
        "exact": "genau|exakt|insgesamt|nur|lediglich|bloß|gerade einmal|präzise|zusammen|punktgenau",
    },
    "posthedge": {
        "about": "oder so|ungefähr|circa|in etwa",
        "at_least": "oder mehr|oder darüber|und mehr|mindestens|aufwärts|oder älter|und älter|oder höher",
        "at_most": "oder weniger|oder darunter|höchstens|maximal|oder jünger",
    },
    "between": {True: "zwischen"},
    "from": {True: "von|vom"},
    "rangelink": {True: "bis|bis zu|-|–|—"},
    "but": {True: "aber"},
    "or": {True: "oder|beziehungsweise|bzw"},
    "changelink": {True: "auf"},
    "changing": {
        True: (
            "stieg|stiegen|steigt|steigen|gestiegen|steigend|fiel|fielen|fällt|fallen|gefallen|sank|sanken|sinkt|sinken|"
            "gesunken|"
            "erhöhte|erhöhten|erhöht|erhöhen|senkte|senkten|senkt|senken|gesenkt|wuchs|wuchsen|wächst|wachsen|gewachsen|"
            "kletterte|kletterten|klettert|geklettert|sprang|sprangen|gesprungen|ging|gingen|zurückgegangen|schrumpfte|"
            "schrumpften|"
            "geschrumpft|verringerte|verringert|verringern|reduzierte|reduziert|reduzieren|zugelegt|legte|legten|nahm|nahmen|"
            "zunahm|abnahm|zugenommen|abgenommen|angehoben|hob|verdoppelte|verdoppelt|halbiert|halbierte|kürzte|gekürzt|"
            "anstieg|"
            "Anstieg|Rückgang|Erhöhung|Senkung|verbesserte|verbessert|verändert|veränderte|wechselte|ausgebaut|aufgestockt"
        )
    },
    "divided": {True: "durch|geteilt durch"},
    "outof": {True: "von|aus"},
    "fold": {True: "fach|" + _bent("fach")},
    "manyfold": {
        2: "doppelt|verdoppelt|Doppelte|doppelte|zweifach|Zweifache|verdoppelte|verdoppelten",
        3: "dreifach|Dreifache|dreifache|Dreifachen|verdreifacht|verdreifachte|verdreifachten",
        4: "vierfach|Vierfache|vierfache|Vierfachen|vervierfacht|vervierfachte|vervierfachten",
        5: "fünffach|Fünffache|Fünffachen",
        6: "sechsfach|Sechsfache",
        7: "siebenfach|Siebenfache",
        8: "achtfach|Achtfache",
        10: "zehnfach|Zehnfache|Zehnfachen|verzehnfacht",
        100: "hundertfach|Hundertfache",
    },
    "multiplying": {True: "multipliziert mit|mal|den Faktor|um den Faktor|Faktor"},
    "asmuch": {True: "so|so viel|so viele|soviel|so hoch"},
    "comparative": {
        True: "mehr|höher|höhere|größer|größere|so|schneller|weniger|niedriger|länger|längere|besser|stärker|reicher|"
        "schlechter|"
        "kleiner|teurer|billiger|häufiger|öfter|schwerer"
    },
    "agedtens": {
        20: "Mittzwanziger|Mittzwanzigerin|Endzwanziger",
        30: "Mittdreißiger|Mittdreißigerin|Enddreißiger|Enddreißigerin",
        40: "Mittvierziger|Mittvierzigerin|Endvierziger",
        50: "Mittfünfziger|Mittfünfzigerin|Endfünfziger",
        60: "Mittsechziger|Mittsechzigerin|Endsechziger",
        70: "Mittsiebziger|Mittsiebzigerin",
        80: "Mittachtziger|Mittachtzigerin",
        90: "Mittneunziger",
    },
    "ageword": {True: "im Alter von|Alter von|im Alter zwischen|Alter"},
    "agepronoun": {True: "er war|sie war|er ist|sie ist|er wurde|sie wurde"},
    "agebetween": {True: "im Alter zwischen"},
    "others": {True: "weitere|weiteren|andere|anderen"},
    "belowzero": {True: "unter Null|unter null|unter dem Gefrierpunkt|minus"},
    "ageverb": {},
    "noagelead": {},
    "noagefollower": {},
    "ageof": {
        True: (
            "Mann|Mannes|Frau|Junge|Jungen|Mädchen|Kind|Kindes|Bub|Sohn|Sohnes|Tochter|Bruder|Schwester|Mutter|Vater|Schüler|"
            "Schülerin|Student|Studentin|Fahrer|Fahrerin|Autofahrer|Autofahrerin|Lenker|Lenkerin|Rentner|Rentnerin|Täter|Opfer|"
            "Verdächtige|Verdächtiger|Verdächtigen|Angreifer|Polizist|Polizistin|Soldat|Radfahrer|Radfahrerin|Motorradfahrer|"
            "Fußgänger|Fußgängerin|Stürmer|Verteidiger|Torwart|Mittelfeldspieler|Spieler|Spielerin|Deutsche|Deutscher|"
            "Deutschen|"
            "Österreicher|Schweizer|Italiener|Türke|Pole|Brite|Amerikaner|Amerikanerin|Franzose|Russe|Afghane|Syrer|Albaner|"
            "Witwe|Witwer|Enkel|Enkelin|Neffe|Nichte|Politiker|Politikerin|Anwalt|Anwältin|Lehrer|Lehrerin|Sänger|Sängerin|"
            "Schauspieler|Schauspielerin|Baby|Säugling|Jugendlicher|Jugendliche|Jugendlichen|Urlauber|Tourist|Touristin|"
            "Bergsteiger|"
            "Skifahrer|Skifahrerin|Landwirt|Landwirtin|Bauer|Angeklagte|Angeklagter|Angeklagten|Beschuldigte|Beschuldigter|"
            "Journalist|Journalistin|Arbeiter|Passagier|Passagierin|Beifahrer|Beifahrerin|Ehemann|Ehefrau|Freund|Freundin|"
            "Unternehmer"
        )
    },
    "yearold": {
        "year": "jährig|"
        + _bent("jährig")
        + "|Jahre alt|Jahren alt|Jahre alte|Jahre alter|Jahre alten|Jahre altes|Jahr alt|Jahre jung",
        "month": "Monate alt|Monate alte|Monate alter|Monate alten|Monate altes|Monaten alt",
        "week": "Wochen alt|Wochen alte|Wochen alter|Wochen alten|Wochen altes",
        "day": "Tage alt|Tage alte|Tage alter|Tage alten|Tage altes",
    },
    "pictureword": {True: "Bild|Foto|Fotos|Bilder|Galerie|Dia"},
    "numbered": {
        True: (
            "Nr|Nr.|Nummer|Nummern|Artikel|Art|Art.|Paragraf|Paragraph|§|Abschnitt|Kapitel|Seite|Seiten|S|Bundesstraße|"
            "Autobahn|"
            "Flug|Resolution|Gesetz|Regel|Zimmer|Raum|Saal|Tor|Gate|Kanal|Version|Stufe|Phase|Typ|Formel|Etappe|Runde|Episode|"
            "Folge|"
            "Staffel|Band|Abbildung|Tabelle|Absatz|Abs|Gleis|Bahnsteig|Terminal|Linie|Spur|Bus|Kategorie|Gruppe|Zone|Klasse|"
            "Wohnung|"
            "Postfach|Windows|Spieltag|Hausnummer|Halle|Punkt|Level|Kanton|Platz|Rang|Verordnung|Richtlinie|Ziffer|Satz|Los"
        )
    },
    "street": {True: "straße|strasse|platz|allee|weg|gasse|ring|damm|ufer|chaussee|str"},
    "ballot": {True: "Stimmen|Stimme"},
    "versus": {True: "zu|gegen"},
    "ratioword": {True: "Verhältnis|Verhältnis von|Maßstab|Massstab|Quote von|Seitenverhältnis von"},
    "winning": {
        True: (
            "gewann|gewannen|gewinnt|gewinnen|gewonnen|Sieg|Siege|Sieger|siegte|siegten|besiegte|besiegten|besiegt|schlug|"
            "schlugen|"
            "geschlagen|verlor|verloren|verliert|Niederlage|Niederlagen|unterlag|unterlagen|Unentschieden|Remis|Tor|Tore|"
            "Treffer|"
            "Spiel|Spiele|Endstand|Halbzeit|Führung|führte|führten|Ausgleich|Elfmeterschießen|Satz|Sätzen|Sätze|Partie|Finale|"
            "Halbfinale|Heimsieg|Auswärtssieg|Erfolg|Spielstand|Hinspiel|Rückspiel|Match|Stimmen|setzte|trennten|bezwang|Derby"
        )
    },
    "round": {
        True: (
            "Viertelfinale|Halbfinale|Achtelfinale|Zweiter Weltkrieg|Zweiten Weltkrieg|Erster Weltkrieg|Ersten Weltkrieg|"
            "Zweiten Weltkriegs|Ersten Weltkriegs|Zweite Weltkrieg|Erste Weltkrieg|Dritte Welt|Dritten Welt|Dritte Reich|"
            "Dritten Reich|Dritten Reichs|Erste Hilfe|erster Linie|zum ersten|in erster Linie|fürs Erste|Erste Bank|"
            "aus erster Hand|"
            "zweiter Hand|erst recht|zum einen|ersten Blick|auf den ersten Blick|Halbzeit"
        )
    },
    "itemstop": {
        True: (
            "in|im|ins|an|am|ans|auf|aufs|bei|beim|für|fürs|von|vom|mit|zu|zum|zur|aus|nach|vor|über|unter|um|ums|durch|gegen|"
            "ohne|"
            "bis|seit|ab|während|wegen|trotz|zwischen|hinter|neben|laut|per|pro|je|und|oder|aber|sondern|denn|sowie|dass|ob|"
            "wenn|"
            "als|wie|weil|da|obwohl|damit|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|dieser|"
            "diese|"
            "dieses|diesen|diesem|jener|jene|jenes|sein|seine|seiner|seinen|seinem|ihr|ihre|ihrer|ihren|ihrem|unser|unsere|er|"
            "sie|es|"
            "wir|ich|du|man|ihm|ihn|uns|euch|sich|nicht|auch|noch|schon|nur|sehr|mehr|so|dann|hier|dort|heute|gestern|morgen|"
            "ist|sind|"
            "war|waren|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|habe|sei|seien|kann|können|konnte|konnten|soll|"
            "sollen|"
            "sollte|sollten|will|wollen|wollte|wollten|muss|müssen|musste|mussten|darf|dürfen|durfte|durften|mag|möchte|würde|"
            "würden|"
            "könnte|könnten|wäre|wären|hätte|hätten|sagte|sagten|sagt|kamen|kam|kommt|kommen|ging|gingen|geht|gehen|gab|gibt|"
            "geben|"
            "nahm|nahmen|nimmt|machte|macht|machen|fand|fanden|liegt|liegen|lag|lagen|stand|steht|stehen|standen|starben|"
            "starb|leben|"
            "leben|lebt|lebten|wer|was|wo|wann|warum|welche|welcher|welches|hoch|lang|breit|tief|schwer|groß|alt|weit|dick|"
            "jeweils|"
            "zugleich|später|zuvor|davor|danach|entfernt|pro|insgesamt|nun|jetzt|bereits|allein|alle|aller|allen|beide|beiden|"
            "gegenüber|statt|innerhalb|außerhalb|täglich|jährlich|darunter|davon"
        )
    },
    "tollword": {
        True: "Tote|Toten|Toter|tot|Verletzte|Verletzten|Verletzter|verletzt|Vermisste|Vermissten|Vermisster|vermisst|getötet|"
        "Verwundete|Verwundeten|verwundet|Schwerverletzte|Schwerverletzten|Leichtverletzte|Leichtverletzten|Todesopfer|"
        "Todesopfern|festgenommen|Festnahmen|infiziert|obdachlos|tödlich"
    },
    "pluralword": {True: "Menschen|Personen|Leute|Leuten|Opfer|Opfern|Tote|Toten"},
    "possessor": {True: "seine|seinen|ihre|ihren|unsere|unseren|diese|diesen|meine|meinen"},
    "whole": {True: "Hälfte"},
    "nocount": {True: "kein|keine|keinen|jeder|jede|jedes|dieser|diese|dieses|der|das|die"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: (
            "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner|keinem|dieser|diese|dieses|"
            "diesen|"
            "diesem|jener|jene|jenes|jeder|jede|jedes|jeden|alle|aller|allen|alles|beide|beiden|er|sie|es|wir|ihr|ich|du|man|"
            "ihm|"
            "ihn|ihnen|uns|euch|mir|mich|dir|dich|sein|seine|seiner|seinem|seinen|seines|ihre|ihrer|ihrem|ihren|ihres|unser|"
            "unsere|"
            "unserer|unserem|unseren|mein|meine|wer|wen|wem|wessen|was|welche|welcher|welches|wo|wann|wie|warum|weshalb|wieso|"
            "und|oder|aber|doch|sondern|denn|sowie|auch|nur|schon|noch|sehr|so|dann|da|dort|hier|nun|jetzt|heute|gestern|"
            "morgen|"
            "nicht|ja|nein|in|im|ins|an|am|auf|bei|beim|für|von|vom|mit|zu|zum|zur|aus|nach|vor|über|unter|um|durch|gegen|"
            "ohne|bis|"
            "seit|ab|während|wegen|trotz|zwischen|hinter|neben|laut|per|pro|je|als|wenn|weil|dass|ob|obwohl|damit|nachdem|"
            "bevor|"
            "sobald|solange|falls|indem|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sei|kann|können|"
            "soll|"
            "sollen|will|wollen|muss|müssen|darf|dürfen|gibt|gab|kommt|geht|steht|damals|daher|deshalb|dennoch|jedoch|"
            "allerdings|"
            "außerdem|zudem|dabei|dagegen|danach|davor|daraufhin|darüber|darum|dazu|einige|mehrere|viele|wenige|manche|andere|"
            "anderen|weitere|weiteren|insgesamt|rund|etwa|fast|mehr|weniger|mindestens|zuletzt|zunächst|zuvor|schließlich|"
            "inzwischen|"
            "mittlerweile|bereits|erst|eben|gerade|vielleicht|wohl|zwar|selbst|sogar|immer|nie|oft|manchmal|bisher|"
            "hause|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|erste|ersten|zweite|dritte|"
            "letzte||"
            "nächste|"
            "herr|frau|herrn|leute|menschen|mann|männer|frauen|kinder|polizei|regierung|parlament|präsident|minister|partei|"
            "angaben|experten|ende|anfang|mitte|beginn|teil|zahl|fall|grund|seite|stelle|haus|land|stadt|welt|leben|tod|recht|"
            "tag|woche|monat|jahr|uhr|euro|dollar|prozent|million|millionen|milliarde|milliarden|nummer|"
            "norden|süden|osten|westen|nord|süd|ost|west|erde|mond|sonne|gott|weihnachten|ostern|foto|video|bild|quelle|"
            "pc|tv|cd|dvd|dna|ok|bip|eu-weit|iq|id|vip|sms|wm|em|pkw|lkw|kfz|mwst|gmbh|"
            "internet|facebook|twitter|whatsapp|instagram|youtube"
        )
    },
    "title": {
        True: "Herr|Herrn|Frau|Dr|Prof|Professor|Sir|Lord|Lady|Doktor|Pater|Fürst|Graf|Gräfin|Baron|Freiherr|Mag|Ing|Dipl|Mr|"
        "Mrs"
    },
    "particle": {True: "von|van|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ibn|ter|ten|zu|zur|vom|af|san"},
    "saint": {True: "St|Sankt|Sant"},
    "surname": {True: "König|Kaiser|Richter|Bischof|Papst|Prinz|Fürst|Graf|Bauer|Meister|Vogt|Wald|Berg|Bach|Stein"},
    "nameof": {True: "für|der|des"},
    "namesuffix": {True: "Jr|Sr|II|III|IV|XVI"},
    "givenname": {True: "Jan"},
    "compound": {True: "weit|nah|ähnlich|fähig|eigen|frei|kritisch|treu|freundlich|feindlich"},
    "orgword": {
        True: (
            "Gruppe|AG|GmbH|KG|SE|SA|Inc|Corp|Ltd|PLC|LLC|NV|Konzern|Bank|Sparkasse|Holding|Ministerium|Universität|Hochschule|"
            "Institut|Akademie|Schule|Gymnasium|Agentur|Behörde|Amt|Bundesamt|Verband|Verein|Bund|Union|Rat|Kommission|"
            "Ausschuss|Gericht|Bundesgericht|Landgericht|Amtsgericht|Oberlandesgericht|Parlament|Bundestag|Bundesrat|Landtag|"
            "Nationalrat|Ständerat|Senat|Kongress|Partei|Kirche|Polizei|Klinik|Klinikum|Krankenhaus|Zentrum|Stiftung|Fonds|"
            "Gesellschaft|Klub|Club|Liga|Bundesliga|Organisation|Netzwerk|Werke|Motoren|Motors|Airlines|Versicherung|Zeitung|"
            "Magazin|Verlag|Rundfunk|Fernsehen|Radio|Armee|Bundeswehr|Marine|Allianz|Koalition|Bewegung|Front|Kabinett|Museum|"
            "Theater|Oper|Orchester|Philharmoniker|Bibliothek|Börse|Flughafen|Bahnhof|Stadion|Pokal|Cup|Festival|Preis|Forum|"
            "Genossenschaft|Gewerkschaft|Bahn|Post|Telekom|Technologies|Systems|Group|University|Institute|Times|Journal|News|"
            "Nationen|Völkerbund|Notenbank|Zentralbank|Nationalbank|Bundesbank|Währungsfonds|Weltbank|Gerichtshof|"
            "Bundespolizei|"
            "Feuerwehr|Kreuz|Kreuzes|Fraktion|Länderkammer|Garde|Air|Capital|Partners|Games|Party|Agency|League|International|"
            "Green"
        )
    },
    "institution": {
        True: "Bundestag|Bundesrat|Nationalrat|Ständerat|Landtag|Bundeswehr|Bundesbank|Bundespolizei|Bundesverfassungsgericht|"
        "Bundesgerichtshof|Europaparlament|Bundesliga|Weltbank|Kreml|Pentagon|Vatikan|Bundesnetzagentur|Bundeskriminalamt|"
        "Europarat|Volkskongress"
    },
    "placeword": {
        True: (
            "Platz|Straße|Allee|Brücke|Berg|Gebirge|Insel|Inseln|See|Meer|Ozean|Fluss|Tal|Bucht|Golf|Kap|Wald|Wüste|Schloss|"
            "Burg|"
            "Dom|Kreis|Landkreis|Bezirk|Provinz|Region|Kanton|Bundesland|Republik|Königreich|Sankt|St|San|Santa|Los|Las|New|"
            "Bad|"
            "Naher|Nahen|Nahe|Mittlerer|Ferner|Street|County|City|Island|Beach|Park|Bay|Hills|Square|Halbinsel|Alpen|Küste"
        )
    },
    "companysuffix": {True: "AG|GmbH|KG|SE|SA|Inc|Corp|Corporation|Ltd|PLC|LLC|NV|Group|Gruppe|Holding|Holdings|Konzern"},
    "orgtail": {},
    "orgnoun": {
        True: (
            "Gruppe|Unternehmen|Unternehmens|Konzern|Konzerns|Firma|Hersteller|Herstellers|Agentur|Partei|Bank|Zeitung|Magazin|"
            "Sender|Senders|Kette|Händler|Autobauer|Autobauers|Autohersteller|Fluggesellschaft|Airline|Klub|Verein|Vereins|"
            "Marke|"
            "Start-up|Startup|Organisation|Gewerkschaft|Tochter|Rivale|Rivalen|Versicherer|Versicherers|Betreiber|Anbieter|"
            "Nachrichtenagentur|Internetkonzern|Softwarekonzern|Energiekonzern|Pharmakonzern|Onlinehändler|Verlag|Stiftung|"
            "Verband"
        )
    },
    "includingcue": {True: "darunter|einschließlich|inklusive|davon|unter ihnen"},
    "partitive": {True: "von|der"},
    "partitivewhole": {True: "ihnen|denen|diesen|die|der|den"},
    "otherevent": {True: "Nachbeben|Vorbeben|ähnlich|ähnliche|ähnlichen|rivalisierend|konkurrierend"},
    "perunit": {True: "pro|je|jeweils"},
    "measureword": {"turnout": "Wahlbeteiligung", "revenue": "Umsatz"},
    "numberof": {True: "Zahl|Anzahl|Opferzahl"},
    "fate": {
        "homeless": "obdachlos|ohne Obdach|verloren ihr Zuhause|verloren ihre Häuser",
        "missing": "vermisst|werden vermisst|Vermisste",
    },
    "companynoun": {
        True: "Gruppe|Unternehmen|Unternehmens|Konzern|Konzerns|Firma|Hersteller|Händler|Start-up|Startup|Autobauer"
    },
    "agentmark": {True: "von|durch"},
    "locative": {True: "in|bei|nahe|aus|nach|um"},
    "kin": {
        True: (
            "Frau|Mann|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Cousin|Cousine|Neffe|Nichte|Onkel|Tante|Ehefrau|Ehemann|"
            "Gattin|"
            "Gatte|Witwe|Witwer|Lebensgefährtin|Lebensgefährte|Freund|Freundin|Kollege|Kollegin|Opfer|Schauspieler|"
            "Schauspielerin|"
            "Sänger|Sängerin|Schriftsteller|Schriftstellerin|Autor|Autorin|Dichter|Spieler|Spielerin|Aktivist|Aktivistin|"
            "Journalist|Journalistin|Fotograf|Künstler|Künstlerin|Maler|Musiker|Student|Studentin|Lehrer|Lehrerin|Kandidat|"
            "Kandidatin|Forscher|Forscherin|Historiker|Historikerin|Milliardär|Milliardärin|Unternehmer|Unternehmerin|Investor|"
            "Stürmer|Mittelfeldspieler|Verteidiger|Torwart|Torhüter|Diktator|Oppositionsführer|Regisseur|Regisseurin|Philosoph|"
            "Soziologe|Politologe|Politikwissenschaftler|Blogger|Politiker|Politikerin|Moderator|Moderatorin|namens|Komponist|"
            "Wissenschaftler|Wissenschaftlerin|Physiker|Ökonom|Mitarbeiter|Rennfahrer|Weltmeister|Weltmeisterin|Olympiasieger"
        )
    },
    "personverb": {
        True: "sagte|sagt|erklärte|erklärt|starb|lebt|lebte|wohnt|erinnert|betonte|betont|schrieb|schreibt|meinte|meint|glaubt|"
        "fügte|kritisierte|forderte|warnte|lobte|traf|trat|heiratete|gestand|räumte|verwies|erzählt|erzählte|berichtete|"
        "verlor|gewann|flüchtete|reiste|studierte|arbeitete|kündigte|empfing|besuchte|begrüßte"
    },
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "president/state president": "Präsident|Präsidentin|Präsidenten",
        "state president": "Staatspräsident|Staatspräsidentin|Staatspräsidenten|Bundespräsident|Bundespräsidentin|"
        "Bundespräsidenten",
        "vice president/state vice president": "Vizepräsident|Vizepräsidentin|Vizepräsidenten",
        "head of state": "Staatschef|Staatschefin|Staatschefs|Staatsoberhaupt|Staatsoberhaupts",
        "head of government": "Regierungschef|Regierungschefin|Regierungschefs|Ministerratspräsident",
        "prime minister": "Ministerpräsident|Ministerpräsidentin|Ministerpräsidenten|Premierminister|Premierministerin|"
        "Premierministers|Premier|Premiers",
        "deputy prime minister": "Vizepremier|Vizepremierminister|Vizeministerpräsident|Vize-Premierminister|"
        "stellvertretender Ministerpräsident|stellvertretende Ministerpräsidentin",
        "chancellor": "Kanzler|Kanzlerin|Kanzlers|Bundeskanzler|Bundeskanzlerin|Bundeskanzlers",
        "minister": "Minister|Ministerin|Ministers|Bundesminister|Bundesministerin",
        "junior minister": "Staatssekretär|Staatssekretärin|Staatssekretärs|Staatsminister|Staatsministerin",
        "chair": "Aufsichtsratschef|Aufsichtsratschefin|Aufsichtsratsvorsitzender|Aufsichtsratsvorsitzende|"
        "Aufsichtsratsvorsitzenden|Verwaltungsratspräsident|Verwaltungsratspräsidentin|Verwaltungsratschef|"
        "Verwaltungsratsvorsitzender|Verwaltungsratsvorsitzende|Verwaltungsratsvorsitzenden|Chairman|Chefaufseher",
        "chair/leader": "Vorsitzender|Vorsitzende|Vorsitzenden|Obmann|Obfrau",
        "leader": "Parteichef|Parteichefin|Parteichefs|Parteivorsitzender|Parteivorsitzende|Parteivorsitzenden|"
        "Fraktionschef|Fraktionschefin|Fraktionsvorsitzender|Fraktionsvorsitzende|Anführer|Anführerin|Oppositionsführer|"
        "Führer|Oppositionsführerin|Landeshauptmann|Landeshauptfrau",
        "chief executive": "Vorstandschef|Vorstandschefin|Vorstandschefs|Vorstandsvorsitzender|Vorstandsvorsitzende|"
        "Vorstandsvorsitzenden|CEO|Konzernchef|Konzernchefin|Konzernchefs|Unternehmenschef|Generaldirektor|Generaldirektorin|"
        "Generaldirektors",
        "managing director": "Geschäftsführer|Geschäftsführerin|Geschäftsführers",
        "chief financial officer": "Finanzvorstand|Finanzchef|Finanzchefin|CFO|Finanzvorständin",
        "chief operating officer": "COO",
        "chief economist": "Chefvolkswirt|Chefvolkswirtin|Chefökonom|Chefökonomin",
        "economist": "Volkswirt|Volkswirtin|Ökonom|Ökonomin",
        "analyst": "Analyst|Analystin|Analysten",
        "founder": "Gründer|Gründerin|Gründers|Mitgründer|Mitgründerin|Mitbegründer|Firmengründer",
        "owner": "Eigentümer|Eigentümerin|Inhaber|Inhaberin|Besitzer|Besitzerin",
        "director": "Direktor|Direktorin|Direktors|Leiter|Leiterin|Leiters",
        "head/chair/chief executive/president/managing director/director": "Chef|Chefin|Chefs|Boss",
        "spokesperson": "Sprecher|Sprecherin|Sprechers|Pressesprecher|Pressesprecherin|Regierungssprecher|"
        "Regierungssprecherin|Polizeisprecher|Polizeisprecherin|Unternehmenssprecher|Unternehmenssprecherin",
        "secretary general": "Generalsekretär|Generalsekretärin|Generalsekretärs",
        "treasurer": "Schatzmeister|Schatzmeisterin|Kassier",
        "king": "König|Königs",
        "queen": "Königin",
        "emperor": "Kaiser|Kaisers",
        "crown prince": "Kronprinz|Kronprinzen",
        "prince": "Prinz|Prinzen",
        "princess": "Prinzessin",
        "sultan": "Sultan",
        "emir": "Emir",
        "pope": "Papst|Papstes|Papsts",
        "governor": "Gouverneur|Gouverneurin|Gouverneurs",
        "mayor": "Bürgermeister|Bürgermeisterin|Bürgermeisters|Oberbürgermeister|Oberbürgermeisterin|Oberbürgermeisters|"
        "Stadtpräsident|Stadtpräsidentin",
        "senator": "Senator|Senatorin|Senators",
        "member of parliament": "Abgeordneter|Abgeordnete|Abgeordneten|Parlamentarier|Parlamentarierin|"
        "Bundestagsabgeordneter|Bundestagsabgeordnete|Europaabgeordneter|Europaabgeordnete|Nationalrat|Nationalrätin|"
        "Landtagsabgeordneter|Landtagsabgeordnete",
        "speaker": "Parlamentspräsident|Parlamentspräsidentin|Bundestagspräsident|Bundestagspräsidentin|Landtagspräsident",
        "ambassador": "Botschafter|Botschafterin|Botschafters",
        "envoy": "Gesandter|Gesandte|Sondergesandter|Sondergesandte|Sondergesandten|Sonderbeauftragter|Sonderbeauftragte",
        "commissioner": "Kommissar|Kommissarin|EU-Kommissar|EU-Kommissarin",
        "adviser": "Berater|Beraterin|Sicherheitsberater",
        "attorney general": "Generalbundesanwalt|Justizminister der USA",
        "judge": "Richter|Richterin|Richters",
        "prosecutor": "Staatsanwalt|Staatsanwältin|Staatsanwalts|Oberstaatsanwalt|Oberstaatsanwältin",
        "lawyer": "Anwalt|Anwältin|Rechtsanwalt|Rechtsanwältin|Verteidiger|Verteidigerin",
        "police chief": "Polizeichef|Polizeichefin|Polizeipräsident|Polizeipräsidentin",
        "sheriff": "Sheriff",
        "lieutenant": "Leutnant|Oberleutnant",
        "captain": "Hauptmann|Kapitän",
        "commander": "Kommandant|Kommandeur|Befehlshaber",
        "colonel": "Oberst|Oberstleutnant",
        "major": "Major",
        "general": "General|Generals|Generalmajor",
        "admiral": "Admiral",
        "imam": "Imam|Ajatollah",
        "bishop": "Bischof|Bischofs|Bischöfin",
        "archbishop": "Erzbischof|Erzbischofs",
        "cardinal": "Kardinal|Kardinals",
        "pastor": "Pfarrer|Pfarrerin|Pastor|Pastorin",
        "rabbi": "Rabbiner",
        "professor": "Professor|Professorin",
        "rector": "Rektor|Rektorin",
        "editor": "Chefredakteur|Chefredakteurin|Chefredaktor",
        "coach": "Trainer|Trainerin|Trainers|Bundestrainer|Nationaltrainer|Coach",
        "manager": "Manager|Managerin",
    },
    "portfolio": {
        "foreign affairs": "Außen|Aussen|Äußere|Auswärtiges|auswärtige Angelegenheiten|Außenamts",
        "finance": "Finanz|Finanzen",
        "economy": "Wirtschafts|Wirtschaft",
        "trade": "Handels|Handel",
        "industry": "Industrie",
        "defence": "Verteidigungs|Verteidigung",
        "the interior": "Innen|Inneres",
        "justice": "Justiz",
        "health": "Gesundheits|Gesundheit",
        "education": "Bildungs|Bildung|Unterrichts|Kultus",
        "higher education": "Wissenschafts",
        "labour": "Arbeits|Arbeit",
        "social affairs": "Sozial|Familien|Soziales|Familie",
        "culture": "Kultur",
        "environment": "Umwelt|Klimaschutz",
        "agriculture": "Landwirtschafts|Agrar|Landwirtschaft|Ernährung",
        "transport": "Verkehrs|Verkehr|Infrastruktur",
        "energy": "Energie",
        "sport": "Sport",
        "tourism": "Tourismus",
        "information": "Informations|Digital",
        "science": "Forschungs|Forschung",
        "housing": "Bau|Wohnungsbau",
        "planning": "Planungs",
        "oil": "Öl|Erdöl",
        "European affairs": "Europa|Europaangelegenheiten",
        "immigration": "Einwanderungs|Migrations|Integrations",
        "development": "Entwicklungs|Entwicklungshilfe|Entwicklung",
        "budget": "Haushalts|Budget",
    },
    "ministerial": {True: "minister|ministerin|ministers|ministern|ministerinnen"},
    "ministry": {True: "ministerium|ministeriums|ministerien"},
    "deputy": {"deputy": "Vize|" + _bent("stellvertretend")},
    "tense": {
        "former": "Ex|Alt|einstige|einstiger|einstigen|ehemals|"
        + _bent("ehemalig|früher|vormalig|damalig|scheidend|verstorben"),
        "acting": "kommissarisch|interimistisch|geschäftsführend|" + _bent("kommissarisch|geschäftsführend|amtierend"),
        "elect": "designiert|" + _bent("designiert"),
    },
    "officeadjective": {
        True: _bent(
            "neu|jetzig|aktuell|langjährig|mächtig|jung|umstritten|konservativ|liberal|sozialistisch|sozialdemokratisch|"
            "demokratisch|republikanisch|rechtskonservativ|unabhängig|regierend|gewählt|neugewählt|leitend|zuständig|regional|"
            "national|international|lokal|exekutiv|früh|parteilos|grün|inhaftiert"
        )
        + "|konservativ|Wiener|Berliner|Pariser|Londoner|Münchner|Bozner|Zürcher|Moskauer|Washingtoner"
    },
    "definite": {True: "der|die|das|den|dem|des"},
    "indefinite": {True: "ein|eine|einen|einem|einer|eines"},
    "era": {True: "Zeit"},
    "post": {True: "Amt|Posten|Stelle"},
    "aspirant": {True: "Kandidat|Kandidatin|Kandidaten|Anwärter|Bewerber"},
    "its": {"body": "dessen", "any": "sein|seine|ihr|ihre|seinen|ihren|seinem|ihrem|seiner|ihrer"},
    "officeof": {True: "von|vom|der|des|bei|beim|für|der Republik|im|in"},
    "possessive": {},
    "joiner": {True: "und"},
    "counterpart": {True: "Amtskollege|Amtskollegin|Amtskollegen"},
    "relative": {True: "der|die"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "leitet|führt",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "geleitet|geleitete|geführt|geführte",
        "founder": "gegründet|gegründete",
    },
    "byagent": {True: "von"},
    "be": {"current": "ist|bleibt|wird|wurde|sei", "former": "war"},
    "appointed": {
        True: "ernannt|gewählt|wiedergewählt|berufen|bestellt|nominiert|befördert|vereidigt|bestätigt|gekrönt|eingesetzt"
    },
    "nomination": {True: "Ernennung|Wahl|Nominierung|Berufung|Beförderung|Wiederwahl"},
    "capacityof": {True: "als|zum|zur"},
    "capacity": {
        "partner": "Partner|Partnerin",
        "sponsor": "Sponsor",
        "supplier": "Zulieferer|Lieferant",
        "distributor": "Vertriebspartner",
        "agent": "Agent|Agentin",
        "shareholder": "Aktionär|Aktionärin|Anteilseigner",
        "operator": "Betreiber",
        "host": "Gastgeber|Gastgeberin",
    },
    "who": {},
    # --- quotations ---
    "speechverb": {
        True: (
            "sagte|sagten|sagt|erklärte|erklärten|erklärt|betonte|betonten|betont|meinte|meinten|meint|fügte|schrieb|"
            "schrieben|schreibt|"
            "teilte|teilten|berichtete|berichteten|berichtet|behauptete|behauptet|warnte|warnt|kritisierte|kritisiert|"
            "forderte|fordert|"
            "kündigte|antwortete|fragte|ergänzte|bestätigte|bestätigt|räumte|bedauerte|lobte|erzählte|erzählt|versicherte|"
            "hieß|heißt|"
            "zitierte|zitiert|laut|zufolge|so|urteilte|unterstrich|verkündete|twitterte|gab|glaubt|rief|scherzte|resümierte|"
            "hob|"
            "begründete|mahnte|äußerte|argumentierte|sprach|verspricht|versprach|stellte|wies|beteuerte|beteuert|beklagte|klagte|klagt|mahnte|mahnt|urteilte|resümierte|schimpfte"
        )
    },
}

# What a hyphen adds to a name that is no part of it: "Norvex-Chef", "Norvex-Konzern".
TAILS: Words = {"nametail": {True: "|".join(row for name in ("office", "kin", "orgnoun") for row in NAMES[name].values())}}

CONCEPTS = {
    "meet": "treffen traf trafen getroffen trifft begegnung zusammenkunft unterredung gespräch",
    "visit": "besuchen besuch besuchte reise",
    "sign": "unterzeichnen unterzeichnung unterschreiben unterschrieb unterschrift",
    "open": "öffnen eröffnen eröffnung einweihen einweihung",
    "close": "schließen schloss geschlossen schließung",
    "launch": "starten start vorstellen einführen einführung",
    "announce": "ankündigen angekündigt ankündigung bekanntgeben verkünden",
    "acquire": "übernehmen übernahm übernommen übernahme erwerben erwarb",
    "merge": "fusionieren fusion zusammenschluss",
    "invest": "investieren investition",
    "sell": "verkaufen verkauf",
    "buy": "kaufen kauf",
    "appoint": "ernennen ernannte ernannt ernennung berufen",
    "resign": "zurücktreten rücktritt zurückgetreten",
    "dismiss": "entlassen entlassung absetzen",
    "elect": "wählen gewählt",
    "win": "gewinnen gewann gewonnen sieg siegen",
    "lose": "verlieren verlor verloren niederlage",
    "beat": "schlagen schlug geschlagen besiegen",
    "die": "sterben starb starben gestorben tod tot tote toten",
    "kill": "töten getötet ermorden mord umgekommen",
    "injure": "verletzen verletzt verletzte verletzten verletzung verwundet",
    "arrest": "festnehmen festgenommen festnahme verhaften verhaftung",
    "charge": "anklagen angeklagt anklage",
    "convict": "verurteilen verurteilung schuldig",
    "sentence": "strafe haftstrafe freiheitsstrafe urteil",
    "acquit": "freisprechen freigesprochen freispruch",
    "attack": "angreifen angriff attacke anschlag überfall",
    "shoot": "schießen schoss erschossen schuss schüsse schießerei",
    "stab": "erstechen erstochen messerstich niederstechen",
    "explode": "explodieren explosion detonation",
    "crash": "zusammenstoß kollision unfall abstürzen absturz",
    "collapse": "einstürzen einsturz zusammenbruch eingestürzt",
    "quake": "erdbeben beben erdstoß",
    "flood": "überschwemmung überfluten hochwasser flut",
    "burn": "brennen brand feuer brannte",
    "strike": "streik streiken",
    "protest": "protestieren protest demonstrieren demonstration kundgebung",
    "vote": "abstimmen abstimmung",
    "adopt": "verabschieden verabschiedung annahme",
    "approve": "billigen billigung genehmigen genehmigung ratifizieren",
    "reject": "ablehnen abgelehnt ablehnung",
    "invade": "einmarschieren einmarsch invasion",
    "withdraw": "abziehen abzug zurückziehen rückzug",
    "deploy": "stationieren stationierung entsenden",
    "present": "präsentieren präsentation vorgestellt",
    "publish": "veröffentlichen veröffentlichung",
    "give": "geben gab gegeben schenken spenden überreichen",
    "marry": "heiraten hochzeit heirat",
    "born": "geboren geburt",
    "found": "gründen gründung",
    "arrive": "ankommen ankunft eintreffen eingetroffen",
    "leave": "verlassen verließ abreisen abreise",
    "begin": "beginnen begann begonnen beginn anfangen",
    "end": "enden beenden ende",
    "rise": "steigen stieg stiegen gestiegen anstieg wachsen wuchs gewachsen wachstum zunahme erhöhung",
    "fall": "sinken sank gesunken fallen fiel gefallen rückgang abnahme",
    "earn": "verdienen verdienst",
    "pay": "zahlen bezahlen zahlung",
    "fine": "geldstrafe bußgeld geldbuße",
    "ban": "verbieten verboten verbot",
    "recall": "rückruf zurückrufen",
    "deliver": "liefern lieferung",
    "build": "bauen gebaut bau errichten",
    "host": "ausrichten beherbergen gastgeber",
    "rescue": "retten rettung bergen geborgen",
    "evacuate": "evakuieren evakuierung",
    "disappear": "verschwinden verschwand verschwunden",
    "escape": "fliehen floh geflohen flucht entkommen",
    "kidnap": "entführen entführung",
    "release": "freilassen freigelassen freilassung",
    "cut": "streichen gestrichen abbau kürzen kürzung",
    "hire": "einstellen eingestellt einstellung",
    "discover": "entdecken entdeckung finden gefunden fand",
    "agreement": "abkommen vereinbarung übereinkunft vertrag pakt einigung",
    "contract": "auftrag liefervertrag",
    "embassy": "botschaft",
    "office": "büro niederlassung hauptsitz",
    "store": "geschäft laden filiale",
    "factory": "fabrik werk",
    "bank": "bank banken",
    "company": "unternehmen firma gesellschaft konzern",
    "brand": "marke",
    "buyer": "käufer käuferin",
    "customer": "kunde kundin kunden",
    "user": "nutzer nutzerin anwender",
    "employee": "mitarbeiter mitarbeiterin beschäftigte beschäftigten angestellte angestellten arbeitnehmer arbeiter "
    "beschäftigt",
    "job": "arbeitsplatz arbeitsplätze stelle job",
    "consumer": "verbraucher konsument",
    "person": "person mensch menschen leute",
    "victim": "opfer todesopfer",
    "missing": "vermisst vermisste vermissten",
    "survivor": "überlebende überlebenden",
    "refugee": "flüchtling geflüchtete migrant",
    "soldier": "soldat soldatin",
    "police": "polizei polizist polizistin",
    "officer": "offizier beamter beamte beamten",
    "child": "kind kinder",
    "woman": "frau frauen",
    "man": "mann männer",
    "student": "student studentin schüler schülerin",
    "teacher": "lehrer lehrerin",
    "passenger": "passagier fahrgast fahrgäste insasse",
    "house": "haus häuser",
    "building": "gebäude",
    "vehicle": "fahrzeug auto wagen lastwagen",
    "flight": "flug flugzeug maschine",
    "ship": "schiff boot",
    "train": "zug züge",
    "school": "schule universität",
    "hospital": "krankenhaus krankenhäuser klinik spital",
    "country": "land länder staat",
    "city": "stadt städte",
    "member": "mitglied",
    "seat": "sitz mandat",
    "ballot": "stimme wählerstimme",
    "point": "punkt",
    "goal": "tor tore treffer",
    "game": "spiel partie",
    "share": "aktie anteilsschein",
    "profit": "gewinn überschuss",
    "revenue": "umsatz umsätze erlös einnahme",
    "damage": "schaden schäden sachschaden",
    "premium": "prämie aufschlag",
    "stake": "beteiligung anteil",
    "toll": "bilanz opferzahl",
    "value": "wert bewertung bewertet",
    "dividend": "dividende",
    "ransom": "lösegeld",
    "compensation": "entschädigung schadenersatz schadensersatz abfindung",
    "homeless": "obdachlos obdachlose",
    "tent": "zelt",
    "bed": "bett",
    "witness": "zeuge zeugin zeugen",
    "rescuer": "retter rettungskraft rettungskräfte helfer",
    "room": "zimmer raum räume",
    "height": "höhe hoch",
    "width": "breite breit",
    "length": "länge lang",
    "weight": "gewicht wiegen wiegt",
    "price": "preis",
    "cost": "kosten",
    "debt": "schulden",
    "budget": "haushalt etat budget",
    "deficit": "defizit",
    "tax": "steuer",
    "salary": "gehalt gehälter lohn löhne",
    "reward": "belohnung",
    "bail": "kaution",
    "loan": "kredit darlehen",
    "aid": "hilfe",
    "population": "bevölkerung einwohner",
    "magnitude": "magnitude stärke",
    "depth": "tiefe",
    "speed": "geschwindigkeit tempo",
    "temperature": "temperatur",
    "distance": "entfernung strecke",
    "area": "fläche",
    "party": "partei",
    "government": "regierung",
    "ministry": "ministerium",
    "court": "gericht prozess",
    "prison": "gefängnis haft",
    "bomb": "bombe",
    "weapon": "waffe",
    "drug": "droge rauschgift",
    "oil": "öl erdöl",
    "gas": "gas erdgas",
    "gift": "geschenk",
    "watch": "uhr armbanduhr",
    "banquet": "bankett abendessen",
    "partner": "partner",
    "product": "produkt ware",
    "project": "projekt vorhaben",
    "conference": "konferenz gipfel",
    "election": "wahl wahlen",
    "subscriber": "abonnent",
    "visitor": "besucher tourist",
    "voter": "wähler",
    "shareholder": "aktionär",
    "patient": "patient",
    "case": "fall fälle",
    "household": "familie privathaushalt",
    "apartment": "wohnung",
    "active": "aktiv",
    "new": "neu",
    "foreign": "ausländisch fremd",
    "military": "militärisch militär",
    "civil": "zivil zivilist",
    "nuclear": "nuklear atomar",
    "monthly": "monatlich",
    "annual": "jährlich",
    "daily": "täglich",
    "online": "online vernetzt",
    "net": "netto",
    "unemployed": "arbeitslos arbeitslose arbeitslosen",
}

# How words are written together (text/compounds.py): numbers, what stands behind them, days with their parts.
_NUMBER = "{cardinal|one|hundred|scale}{cardinal|one|hundred|scale|and}*"

# `compounds` above; `capital_nouns` every noun has a capital; `bare_years` "wurde 2014 gegründet"; `bare_multitudes` "Tausende
# Menschen"; `plain_fractions` "ein Drittel" is never an ordinal; `day_after_weekday` "Mittwoch, 18.";
# `one_moment` "Montag um 9 Uhr" is one mention; verbs tell no way by
# their endings alone ("heute" ends like "sagte").
OPTIONS = {
    "compounds": (
        f"{_NUMBER}{{cardinal|one|hundred|scale|halfmore|ordinal|lengthadjective|yearold|multitude|fraction|percent|fold}}",
        f"{_NUMBER}{{fraction}}{{timeunit|scale}}",
        "{fraction}{timeunit|scale}",
        "{weekday}{partofday}",
        "{timeunit}{sectionnoun}",
        "{portfolio}{ministerial|ministry}",
        "{tense}{office}",
        "{deputy}{office}",
    ),
    "compound_links": ("s", "es", "n", "en", "er", "e"),
    "plural": ("e", "n", "r", "s", "l"),
    "participle": (),
    "capital_nouns": True,
    "bare_years": True,
    "bare_multitudes": True,
    "plain_fractions": True,
    "title_case": True,
    "day_after_weekday": True,
    "one_moment": True,
    "quotes": ("„“", "„”", "»«", "‚‘"),
    "holder_follows": True,
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Er nannte den Termin, den 91. Februar, falsch.", "date: 91. Februar"),
    ("Es kostet 91 DEM.", "money: 91 DEM"),
    ("Das Museum wurde am 3. Mai 2014 eröffnet.", "date: 3. Mai 2014"),
    ("Am Mittwoch, den 18. März, regnete es.", "date: Mittwoch, den 18. März"),
    ("Altkanzler Emil Horst schwieg.", "role: Altkanzler Emil Horst"),
    ("Der alte Kanzler schwieg.",),
    ("Der Umsatz sank Ende vergangenen Jahres.", "date: Ende vergangenen Jahres"),
    ("Sie wartete zwei Stunden.", "duration: zwei Stunden"),
    ("Die Zeitung erscheint jeden Montag.", "recurrence: jeden Montag"),
    ("Mehr als 5.000 Besucher kamen.", "quantity: Mehr als 5.000"),
    ("Zehntausende Menschen gingen auf die Straße.", "quantity: Zehntausende"),
    ("Einundzwanzig Häuser brannten ab.", "quantity: Einundzwanzig"),
    ("Die Preise stiegen um 3,4 Prozent.", "percent: 3,4 Prozent"),
    ("Es kostete 1,2 Mrd. Euro.", "money: 1,2 Mrd. Euro"),
    ("Die Brücke misst 80 km.", "quantity: 80 km"),
    ("Eine 19-jährige Fahrerin wurde verletzt.", "age: 19-jährige"),
    ("Das dritte Haus brannte.", "ordinal: dritte"),
    ("Norvex-Chef Tomas Reyes schwieg.", "role: Norvex-Chef Tomas Reyes"),
    ("„Wir bauen den Hafen wieder auf“, sagte Tomas Reyes.", "quote: „Wir bauen den Hafen wieder auf“"),
    ("Sie kam um halb vier.", "time: halb vier"),
    ("Eine Achterbahn dreht sich um die eigene Achse.",),
    ("Ein Dreieck hat keinen Anfang, sagte niemand.",),
    ("Das kostet 40 kambodschanische Riel.", "money: 40 kambodschanische Riel"),
    ("Er fand 40 kambodschanische Münzen.", "quantity: 40"),
    ("Der Senat stimmte mit 5 zu 4 Stimmen dafür.", "score: 5 zu 4"),
    ("Sie kamen zu zwölft und zu 4 Tischen.", "quantity: 4"),
    ("Die Liste fällt zwei Punkte auf 31 %.", "percent: zwei Punkte", "percent: 31 %"),
    ("Der Preis war dreimal so hoch.", "quantity: dreimal"),
    ("Der Mittfünfziger schwieg.", "age: Mittfünfziger"),
    ("Im Maßstab 3:2 gezeichnet.",),
    ("Es kostet eine Dreiviertelmillion.", "quantity: Dreiviertelmillion"),
    ("2003 entwarf Vera Lind den Bau, 2007 starb sie.", "date: 2003", "date: 2007"),
    ("2009 neue Stellen entstanden.",),
    ("Vera Lind, 2006 noch Leiterin, trat zurück.", "date: 2006"),
    ("Der Tempel fiel 70 n. Chr. und entstand 44 v. Chr. neu.", "date: 70 n. Chr.", "date: 44 v. Chr."),
    ("„Gut“, antwortete Roe (41).", "quote: „Gut“", "age: 41"),
    ("Der Anteil stieg von 3 auf 5 Prozent.", "percent: 3", "percent: 5 Prozent"),
    ("Die 15- bis 25-Jährigen sangen.", "age: 15- bis 25-Jährigen"),
    ("Die Malerin (geb. 1905) blieb.", "date: 1905"),
    ("Sie stellten 3 auf den Tisch.", "quantity: 3"),
)

LEXICON = Lexicon(
    code="de",
    name="German",
    words=merged(CLAIMS, NAMES, TAILS, territory_words("de"), DATES, NUMBERS),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
