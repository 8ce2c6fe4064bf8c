"""What languages of the second tier need beside the frozen tables: words around years, months and weekdays, endings.

Categories: `yearword` before a year, `yearafter` and `yearending` behind it ("2014 roku", "2014'te"), `dayprep` and `dateafter`
beside a month or a weekday that stands alone, without which it is not read (it may be another word), `futurecue` what tells
that such a day lies ahead, `percentbefore`.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.languages.schema import Words

EXTRAS: Mapping[str, Words] = {
    "pl": {
        "futurecue": {True: "odbędzie|odbędą|będzie|będą|zostanie|zostaną|planuje|planują|ma się|nadchodzący|nadchodzącą"},
        "yearword": {True: "rok|roku"},
        "yearafter": {True: "rok|roku|rokiem|r"},
        "dayprep": {True: "w|we|od|do|z|ze|na|przed|po|około"},
        "dateafter": {True: "br|ub"},
        "abbreviation": {True: "r|ul|prof|dr|br|ub|św|im|tys|godz|mjr|gen|płk|tzw|np|m.in"},
        "percent": {
            "percent": "proc|proc.|procenta|procenty|procentami",
            "percentage point": "punkt procentowy|punktu procentowego|punkty procentowe|punktów procentowych|pkt proc|p.p",
        },
        "currency": {"GBP": "funtów szterlingów"},
    },
    "sv": {
        "futurecue": {True: "ska|skall|kommer att|väntas|planeras|hålls|öppnas|nästa"},
        "yearword": {True: "år|året"},
        "dayprep": {True: "i|på|från|till|sedan|under|den|om"},
        "unitword": {("week", -1, "published"): "förra veckan", ("year", -1, "published"): "fjolåret"},
        "abbreviation": {True: "kl|ca|bl.a|t.ex|dvs|kr|milj|nr"},
        "scale": {10**6: "milj", 10**9: "mdr"},
        "percent": {"percentage point": "procentenhet|procentenheter|procentenheten|procentenheterna"},
        "currency": {"pound": "pund", "dollar": "dollar", "krone": "kronor|krona"},
    },
    "cs": {
        "futurecue": {True: "bude|budou|má se|uskuteční|chystá|plánuje|příští"},
        "yearword": {True: "rok|roku|roce|rokem"},
        "dayprep": {True: "v|ve|od|do|z|ze|na|před|po|během|koncem|začátkem|v průběhu"},
        "abbreviation": {True: "tj|tzv|např|č|mil|tis|dr|prof|ing|sv|hod"},
        "percent": {"percentage point": "procentní bod|procentního bodu|procentní body|procentních bodů|p.b"},
        "currency": {"CZK": "korun českých", "pound": "liber|libra|libry"},
    },
    "ru": {
        "futurecue": {True: "будет|будут|пройдет|пройдёт|пройдут|состоится|состоятся|откроется|начнется|начнётся|планирует"},
        "yearafter": {True: "год|года|году|годом|г|гг|годах"},
        "month": {1: "январе", 2: "феврале", 3: "марте", 4: "апреле", 5: "мае", 6: "июне"},
        "dayprep": {True: "в|во|с|до|по|к|на"},
        "abbreviation": {True: "г|гг|млн|млрд|тыс|руб|им|ул|проф|т.е|см"},
        "percent": {
            "percentage point": "процентный пункт|процентного пункта|процентных пункта|процентных пунктов|п.п|п. п",
        },
        "currency": {
            "RUB": "рубль|рубля|рублей|рубли|руб",
            "dollar": "доллар|доллара|долларов|доллары",
            "pound": "фунт|фунта|фунтов",
            "franc": "франк|франка|франков",
            "CNY": "юань|юаня|юаней",
        },
    },
    "el": {
        "yearprep": {True: "το|του"},
        "yearword": {True: "έτος|έτους"},
        "dateglue": {True: "του"},
        "month": {
            1: "Ιανουάριο|Γενάρη", 2: "Φεβρουάριο|Φλεβάρη", 3: "Μάρτιο|Μάρτη", 4: "Απρίλιο|Απρίλη", 5: "Μάιο|Μάη",
            6: "Ιούνιο|Ιούνη", 7: "Ιούλιο|Ιούλη", 8: "Αύγουστο", 9: "Σεπτέμβριο", 10: "Οκτώβριο", 11: "Νοέμβριο",
            12: "Δεκέμβριο",
        },
        "futurecue": {True: "θα"},
        "dayprep": {True: "τον|του|την|της|τη|το|στις|από|έως|μέχρι|κάθε|τέλη|μέσα"},
        "abbreviation": {True: "εκατ|δισ|χιλ|κ|κα|π.χ|δηλ|αρ"},
        "scale": {10**6: "εκατομμυρίων|εκατ", 10**9: "δισεκατομμυρίων", 10**3: "χιλιάδων"},
        "timeunit": {"year": "χρόνια|χρόνο|ετών", "day": "μέρες|μέρα|ημερών", "month": "μηνών", "hour": "ωρών"},
        "percent": {
            "percentage point": "ποσοστιαία μονάδα|ποσοστιαίες μονάδες|ποσοστιαίων μονάδων|ποσοστιαίας μονάδας",
        },
        "currency": {"dollar": "δολαρίων", "pound": "λίρες|λιρών|λίρα", "krone": "κορονών"},
        "dayword": {-1: "χτες"},
    },
    "tr": {
        "futurecue": {True: "olacak|yapılacak|edilecek|açılacak|başlayacak|verilecek|gidecek|gelecek|düzenlenecek"},
        "yearafter": {True: "yılı|yılında|yılının|yılından|yılına|yılındaki|senesinde"},
        "yearending": {True: "te|ta|de|da|teki|taki|deki|daki"},
        "dateafter": {True: "ayında|ayı|ayının|günü|ayından|ayına"},
        "month": {
            1: "Ocak'", 2: "Şubat'", 3: "Mart'", 4: "Nisan'", 5: "Mayıs'", 6: "Haziran'", 7: "Temmuz'", 8: "Ağustos'",
            9: "Eylül'", 10: "Ekim'", 11: "Kasım'", 12: "Aralık'",
        },
        "percent": {"percent": "yüzdesi", "percentage point": "yüzde puan|puan|puanlık"},
        "percentbefore": {True: "%|yüzde"},
        "currency": {
            "dollar": "dolar|doların|dolara", "lira": "lira|liraya|lirayı|liradan|liralık", "TRY": "Türk lirası", "EUR": "avro",
            "pound": "sterlin",
        },
    },
    "uk": {
        "yearafter": {True: "рік|року|році|роком|р"},
        "dayprep": {True: "у|в|з|до|від|на"},
        "currency": {"UAH": "гривня|гривні|гривень|грн", "dollar": "долар|долара|доларів"},
    },
    "bg": {"yearafter": {True: "година|години|г"}, "dayprep": {True: "в|във|през|от|до|на"}},
    "sk": {"yearword": {True: "rok|roku"}, "dayprep": {True: "v|vo|od|do|na|pred|po"}},
    "hr": {"yearafter": {True: "godine|godini|godinu"}, "dayprep": {True: "u|od|do|na"}},
    "sr": {"yearafter": {True: "године|години|годину|godine|godini|godinu"}, "dayprep": {True: "у|од|до|на"}},
    "sl": {"yearword": {True: "leta|leto|letu"}, "dayprep": {True: "v|od|do"}},
    "da": {"yearprep": {True: "i"}, "yearword": {True: "år|året"}, "dayprep": {True: "i|på|fra|til|siden"}},
    "nb": {"yearprep": {True: "i"}, "yearword": {True: "år|året"}, "dayprep": {True: "i|på|fra|til|siden"}},
    "fi": {"yearword": {True: "vuonna|vuoden|vuodesta|vuoteen|vuosi"}},
    "hu": {"yearending": {True: "ben|ban|es|os|ös|as"}},
    "ro": {"yearprep": {True: "în|din"}, "yearword": {True: "anul|anului"}, "dayprep": {True: "în|din|până|de|pe"}},
    "zh": {"month": {n: f"{n}月" for n in range(1, 13)}, "dateglue": {True: "年"}},
    "ja": {"dateglue": {True: "年"}},
    "ko": {"dateglue": {True: "년"}},
    "ca": {
        "dateglue": {True: "de|del"}, "yearprep": {True: "el"}, "yearword": {True: "any|l'any"},
        "dayprep": {True: "el|al|del|fins"},
    },
    "id": {"yearword": {True: "tahun"}, "dayprep": {True: "pada|bulan|hari|sejak"}},
    "vi": {"yearword": {True: "năm"}},
    "lt": {"yearafter": {True: "metais|metų|m"}},
    "lv": {"yearafter": {True: "gadā|gada|gads"}},
    "et": {"yearafter": {True: "aasta|aastal|aastast"}},
}  # fmt: skip
