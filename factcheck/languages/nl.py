"""Dutch: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "is|was|wordt|werd|oud|leeftijd"},
    "article": {True: "een|de|het"},
    "placelink": {True: "uit|van"},
    "agebreak": {True: "en|was|waren|is|met|door|van|in|bij|uit|nabij|op|naar|voor|werd|zijn|haar|hun|heeft|had"},
    "agemark": {True: "oud|leeftijd van"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: "onder wie|waaronder|onder meer|van wie|waarvan|inclusief|andere|anderen|ander|nog eens|nog|bijkomende|"
        "identiteit|geïdentificeerd|geïdentificeerde|namen|resten"
    },
    "othereventcue": {
        True: "weekend|weekeinde|sinds|tot nu toe|schietpartijen|aanslagen|incidenten|eerdere|eerder|vorige|reeks|"
        "geschiedenis|landelijk|district|provincie|regio|buurland|naburige|elders|nabijgelegen"
    },
    # --- date lines ---
    "updatemark": {True: "bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|update|geüpdatet|aangepast"},
    # --- status and attribution ---
    "planning": {
        True: "zal|zullen|zou|zouden|gaat|gaan|wil|willen|van plan|plant|plannen|gepland|geplande|verwacht|verwachten|"
        "verwachte|naar verwachting|voorzien|hoopt|hopen|beoogt|beogen|voornemens|moet|moeten|staat gepland|komende|"
        "aanstaande|binnenkort|op het punt|zou moeten"
    },
    "denying": {True: "niet|nooit|geen|ontkent|ontkende|ontkennen|ontkend|ontkenden|niet langer|onjuist|weersprak|weerspreekt"},
    "supposing": {
        True: "als|indien|mits|tenzij|mogelijk|misschien|wellicht|kan|kunnen|zou kunnen|zouden kunnen|vermoedelijk|mocht|"
        "mochten|naar verluidt|eventueel|eventuele|zou|zouden"
    },
    "subordinator": {
        True: "dat|die|wie|wier|waarbij|waarvan|waarin|waarop|waarna|nadat|voordat|toen|terwijl|omdat|hoewel|sinds|waar|"
        "maar|zodat|aangezien|doordat|want|wanneer|welke"
    },
    "according": {True: "volgens|aldus|geciteerd door|gemeld door|naar eigen zeggen"},
    "teller": {
        True: (
            "politie|agenten|autoriteiten|brandweer|artsen|getuigen|getuige|justitie|onderzoekers|wetenschappers|deskundigen|"
            "experts|analisten|economen|organisatoren|omwonenden|bewoners|buren|nabestaanden|overlevenden|activisten|"
            "betogers|regering|kabinet|rechtbank|leger|kustwacht|hulpdiensten|ziekenhuis|vakbond|vakbonden|toezichthouder|"
            "advocaten|advocaat|leraren|boeren|bronnen|bron|woordvoerder|woordvoerster|vereniging|agentschap|gemeente|"
            "luchtvaartmaatschappij|club|partij|universiteit|rebellen|oppositie|organisatie"
        ),
    },
    "saying": {
        True: "zei|zeiden|zegt|zeggen|gezegd|verklaarde|verklaart|verklaarden|verklaard|meldde|meldt|melden|meldden|gemeld|"
        "liet weten|laat weten|laten weten|vertelde|vertelt|verteld|stelde|stelt|voegde toe|bevestigde|bevestigt|bevestigd|"
        "beweert|beweerde|schreef|schrijft|citeert|berichtte|bericht|benadrukte|aldus|spreekt van|spreken van|schat|"
        "schatten|bevestigen|maakte bekend|maakten bekend|bekend|gaat uit van|gaan uit van|stelt|stellen"
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Agence France-Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|DPA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua",
        "EFE": "EFE",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "ANP": "ANP",
        "Belga": "Belga",
        "Novum": "Novum",
    },
    "month": {
        1: "januari|jan",
        2: "februari|feb|febr",
        3: "maart|mrt",
        4: "april|apr",
        5: "mei",
        6: "juni|jun",
        7: "juli|jul",
        8: "augustus|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "december|dec",
    },
    "abbreviation": {
        True: (
            "dhr|mevr|mw|mej|dr|drs|ir|ing|mr|prof|ds|st|nr|nrs|blz|pag|ca|evt|excl|incl|bijv|bv|resp|vgl|a|o|v|n|tel|"
            "gem|mln|mld|gen|kol|lt|kapt|jhr|jkvr|hfst|zgn|vs|m.n.|o.a.|d.w.z.|t.g.v.|i.v.m.|t.o.v.|afb"
        )
    },
    "closingabbreviation": {True: ("enz|etc|jr|sr|jl|Inc|Corp|Ltd|Chr|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec")},
    "numberabbreviation": {True: ("art|no|min|max")},
    "opener": {
        True: (
            "het|een|hij|zij|ze|we|wij|ik|men|er|dit|dat|deze|die|zijn|haar|hun|in|op|bij|met|na|voor|door|uit|"
            "maar|en|ook|als|toen|omdat|sinds|daarna|daar|hier|nu|niemand|alle|veel|beide|beiden|wie|wat|volgens|om|"
            "onder|tot|'s|toch|dus|zo"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "maandag|maandags",
        1: "dinsdag|dinsdags",
        2: "woensdag|woensdags",
        3: "donderdag|donderdags",
        4: "vrijdag|vrijdags",
        5: "zaterdag|zaterdags",
        6: "zondag|zondags",
    },
    "weekdays": {True: "maandags|dinsdags|'s woensdags|donderdags|vrijdags|zaterdags|zondags|maandagen|zaterdagen|zondagen"},
    "shortweekday": {
        0: "ma",
        1: "di|dinsd",
        2: "wo|woe|woensd",
        3: "do|donderd",
        4: "vr|vrij|vrijd",
        5: "za|zat|zaterd",
        6: "zo|zon|zond",
    },
    "shakyweekday": {True: "zo|zon|di|do|ma"},
    "wholly": {True: "hele|heel|gehele|volledige"},
    "monthfirst": {
        True: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|feb|aug|nov|dec|okt|sept"
    },
    "shakymonth": {True: "jan|mrt|jun|jul|dec|okt|nov|apr|aug|sep|sept|feb|febr"},
    "shortmonth": {True: "jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec"},
    "yearhalf": {True: "semester|semesters|halfjaar|jaarhelft"},
    "timeunit": {
        "year": "jaar|jaren|jaartje|jaartjes|kalenderjaar",
        "month": "maand|maanden|maandje|maandjes|mnd",
        "week": "week|weken|weekje|weekjes",
        "day": "dag|dagen|dagje|dagjes|etmaal",
        "hour": "uur|uren|uurtje|uurtjes|u|h",
        "minute": "minuut|minuten|min|minuutje|minuutjes",
        "quarterhour": "kwartier|kwartiertje",
        "second": "seconde|seconden|secondes|sec",
        "quarter": "kwartaal|kwartalen|trimester|trimesters",
        "half": "semester|semesters|halfjaar|jaarhelft|helft",
        "decade": "decennium|decennia",
        "century": "eeuw|eeuwen",
        "millennium": "millennium|millennia",
        "weekend": "weekend|weekends|weekenden|weekeinde|weekeinden|weekeind",
        "season": "seizoen|seizoenen",
        "night": "nacht|nachten",
    },
    "timeunits": {
        True: "jaren|jaar|maanden|weken|dagen|uren|uur|minuten|seconden|secondes|kwartalen|trimesters|semesters|decennia|"
        "eeuwen|weekends|weekenden|weekeinden|nachten|zomers|winters"
    },
    "bothunits": {True: "jaar|uur"},
    "season": {"SP": "lente|voorjaar", "SU": "zomer|zomers", "FA": "herfst|najaar", "WI": "winter|winters"},
    "partofday": {
        "MO": "ochtend|ochtenden|morgen|voormiddag|'s ochtends|'s morgens|smorgens|'s voormiddags|ochtends|morgens",
        "AF": "middag|middagen|namiddag|achtermiddag|'s middags|'s namiddags|smiddags|middags",
        "EV": "avond|avonden|vooravond|'s avonds|savonds|avonds",
        "NI": "nacht|'s nachts|nachts",
    },
    "unitword": {
        ("week", 2, "published", 1): "week na volgende|week na de volgende|volgende week daarna",
        ("weekend", 0, "published", 1): "komend weekend|komende weekend|komend weekeinde|aanstaand weekend|aankomend weekend",
    },
    "dayword": {
        0: "vandaag|heden",
        -1: "gisteren|gister",
        1: "morgen",
        2: "overmorgen",
        -2: "eergisteren",
    },
    "tonight": {
        (0, "EV"): "vanavond",
        (0, "MO"): "vanochtend|vanmorgen",
        (0, "AF"): "vanmiddag|vannamiddag",
        (0, "NI"): "vannacht|hedennacht",
        (1, "MO"): "morgenvroeg|morgen vroeg",
    },
    "nextday": {1: "daags erna|daags nadien", -1: "daags ervoor|daags tevoren|de dag tevoren"},
    "noon": {24: "middernacht"},
    "meridiem": {
        "am": "'s ochtends|'s morgens|'s nachts|am|a.m.",
        "pm": "'s middags|'s avonds|'s namiddags|pm|p.m.",
    },
    "hourmark": {True: "u|uur|h"},
    "timezone": {True: "GMT|UTC|CET|CEST|MET|plaatselijke tijd|lokale tijd|Nederlandse tijd|Belgische tijd"},
    "the": {True: "de|het|den"},
    "this": {True: "dit|deze"},
    "that": {},
    "deictic": {
        -1: "vorig|vorige|afgelopen|verleden|voorbije|laatste|jongste|deze afgelopen",
        0: "dit|deze|huidig|huidige|lopende",
        1: "volgend|volgende|komend|komende|aanstaande|aankomend|aankomende|eerstvolgende|eerstkomende",
        -2: "voorlaatste|voorvorige",
    },
    "postdeictic": {-1: "jongstleden|j.l.|jl|jl.", 1: "aanstaande|a.s.|as."},
    "anaphoric": {
        -1: "voorafgaande|voorafgaand|voorgaande|voorgaand",
        0: "dezelfde|hetzelfde|dat|datzelfde|diezelfde",
        1: "daaropvolgende|daaropvolgend|daarop volgende|eropvolgende|opvolgende",
    },
    "postanaphoric": {-1: "ervoor|daarvoor|tevoren|eerder", 1: "erna|daarna|daarop|erop|nadien"},
    "stretch": {
        -1: "afgelopen|vorige|voorbije|laatste|voorgaande|recente",
        1: "komende|volgende|aankomende|aanstaande|eerstvolgende|eerstkomende",
        0: "eerste|hele|gehele|volledige",
    },
    "ago": {True: "geleden"},
    "agoahead": {True: "over"},
    "within": {True: "binnen|in"},
    "fromnow": {True: "vanaf nu|vanaf vandaag|na vandaag|gerekend vanaf vandaag"},
    "afterwards": {1: "later|daarna|nadien|erna", -1: "eerder|daarvoor|tevoren|ervoor|vroeger"},
    "lasting": {True: "gedurende|sinds|al"},
    "perfect": {True: "heeft|hebben"},
    "yearin": {True: "in"},
    "insteadcue": {True: "niet|plaats|tegen|eerder|eerdere|aanvankelijk|voorheen|eerst|in eerste instantie"},
    "startcue": {True: "begon|begonnen|begint|begin|gestart|startte|start|eerst|aanvankelijk|oorspronkelijk"},
    "sectionword": {
        "early": "begin|vroeg in|vroeg in de|eerder|eerder in",
        "late": "laat in|later|later in",
        "mid": "half|medio|midden|halverwege",
        "end": "eind|einde",
        "any": "in de loop van|ergens in",
    },
    "sectionnoun": {
        "start": "begin|start|aanvang|aanloop",
        "mid": "midden",
        "end": "einde|eind|slot",
        "any": "loop",
    },
    "timehedge": {
        "about": "ongeveer|circa|ca.|ca|zo'n|pakweg|naar schatting|grofweg",
        "nearly": "bijna|haast|krap|iets minder dan|nog geen|een kleine",
        "more_than": "meer dan|ruim|langer dan|een dikke|iets meer dan",
        "less_than": "minder dan|korter dan",
        "at_least": "minstens|minimaal|ten minste|tenminste|zeker|op zijn minst",
        "at_most": "hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|tot wel",
    },
    "pointhedge": {True: "rond|omstreeks|circa|ca.|ongeveer|tegen"},
    "dayprep": {True: "op|tot|vanaf|sinds|voor|na|van|de|tegen|per|vóór"},
    "spanarticle": {},
    "onward": {"since": "of later|en later|of daarna", "until": "of eerder|en eerder|of daarvoor"},
    "border": {
        "before": "voor|vóór|voorafgaand aan|voorafgaande aan|eerder dan",
        "after": "na|later dan|of later dan",
        "since": "sinds|sedert|vanaf",
        "until": "tot|tot en met|t/m|tot aan|tot op",
        "by": "uiterlijk|niet later dan|op zijn laatst|op z'n laatst|ten laatste",
    },
    "in": {True: "in|op|tijdens|gedurende|om|van|voor|binnen|bij|per|tegen"},
    "dateprep": {
        True: "in|tijdens|sinds|sedert|tegen|tot|tot en met|t/m|voor|vóór|na|vanaf|van|rond|omstreeks|circa|begin|eind|"
        "einde|half|medio|midden|halverwege|tussen|op|over|per|door|uiterlijk|de|en|naar|dan|ergens in|maand|om|deze|uit|bij"
    },
    "owner": {True: "zijn|haar|hun|ons|onze|mijn|jouw|uw"},
    "unitadjective": {
        True: "hele|volle|lange|extra|volledige|opeenvolgende|aaneengesloten|volgende|komende|afgelopen|laatste|kalender|"
        "aankomende|achtereenvolgende|goede|ruime"
    },
    "yearprep": {
        True: "in|tijdens|sinds|sedert|tegen|tot|tot en met|t/m|voor|vóór|na|vanaf|van|rond|omstreeks|circa|begin|eind|"
        "einde|half|medio|midden|halverwege|tussen|uit|jaar|boekjaar|seizoen|zomer|winter|voorjaar|najaar|herfst|lente|"
        "dan|ten opzichte van|vergeleken met|sinds eind|per|over|geboren|anno|uiterlijk|zowel|horizon"
    },
    "yearplural": {
        True: "verkiezingen|spelen|resultaten|cijfers|rellen|aanslagen|protesten|finales|kampioenschappen|onderhandelingen"
    },
    "christera": {
        1: "n. Chr.|na Christus|na Chr.|van onze jaartelling|onze jaartelling",
        -1: "v. Chr.|voor Christus|vóór Christus|voor Chr.|voor onze jaartelling",
    },
    "yearverb": {True: "is|was|wordt|werd|zal|kan|had|heeft|bracht|betekende|belooft|lijkt|begon|begint|eindigde"},
    "thatdate": {True: "die datum|dezelfde datum|die data"},
    "periodword": {True: "periode"},
    "yearword": {True: "jaar|kalenderjaar|boekjaar|seizoen|jaartal"},
    "years": {True: "jaren"},
    "each": {True: "elk|elke|ieder|iedere"},
    "all": {},
    "frequency": {
        "day": "dagelijks|dagelijkse",
        "week": "wekelijks|wekelijkse",
        "month": "maandelijks|maandelijkse",
        "quarter": "driemaandelijks|driemaandelijkse",
        "year": "jaarlijks|jaarlijkse",
        "halfyear": "halfjaarlijks|halfjaarlijkse",
        "2week": "tweewekelijks|tweewekelijkse|veertiendaags|veertiendaagse",
        "2month": "tweemaandelijks|tweemaandelijkse",
        "2year": "tweejaarlijks|tweejaarlijkse",
    },
    "times": {True: "keer|maal"},
    "once": {1: "eenmaal", 2: "tweemaal", 3: "driemaal"},
    "per": {True: "per"},
    "few": {
        (
            2,
            6,
        ): "enkele|enige|een paar|paar|verscheidene|verschillende|meerdere|wat|een handvol|tal van|een aantal|diverse|vele|veel"
    },
    "reference": {
        "PAST_REF": "onlangs|recent|recentelijk|kortgeleden|destijds|indertijd|eertijds|ooit|lang geleden|het verleden|"
        "de laatste tijd",
        "PRESENT_REF": "nu|momenteel|thans|tegenwoordig|nu|op dit moment|op dit ogenblik|vandaag de dag|inmiddels|"
        "heden ten dage",
        "FUTURE_REF": "binnenkort|weldra|spoedig|de toekomst|in de toekomst|ooit|zo snel mogelijk|de nabije toekomst|toekomst",
    },
    "decadeword": {
        20: "twintig|twintiger jaren|twintiger",
        30: "dertig|dertiger jaren",
        40: "veertig|veertiger jaren",
        50: "vijftig|vijftiger jaren",
        60: "zestig|zestiger jaren",
        70: "zeventig|zeventiger jaren",
        80: "tachtig|tachtiger jaren",
        90: "negentig|negentiger jaren",
    },
    "quarterletter": {"quarter": "Q|K", "half": "H"},
    "halfword": {0.5: "half|halve"},
    "old": {True: "oud|jong"},
    "agebefore": {True: "leeftijd van|de leeftijd van"},
    "counted": {
        True: "mensen|personen|inwoners|mannen|vrouwen|kinderen|banen|werknemers|medewerkers|euro|dollar|gulden|punten|meter|"
        "kilometer|hectare|ton|liter|bladzijden|pagina's|militairen|soldaten|woningen|huizen|zetels|stemmen|exemplaren|"
        "bezoekers|toeschouwers|betogers|demonstranten|leerlingen|studenten|jaar|deelnemers|bedrijven|doden|gewonden|"
        "slachtoffers|gezinnen|gevallen|auto's|aandelen|km|m|kg|agenten|arbeiders|arbeidsplaatsen|stuks"
    },
    "to": {True: "tot|tot en met|t/m|en|of|tot aan"},
    "rangestart": {True: "van|tussen|vanaf"},
    "rangeend": {True: "op|tot|tot en met|t/m|tot aan|-|–|—|~"},
    "dash": {True: "-|–|—|‑|~"},
    "holiday": {
        "12-25": "Kerst|Kerstmis|eerste kerstdag|Eerste Kerstdag|Kerstdag",
        "12-26": "tweede kerstdag|Tweede Kerstdag",
        "12-24": "kerstavond|Kerstavond",
        "12-31": "oudjaar|oudejaarsavond|oudejaarsdag|oudejaar|oudjaarsavond",
        "01-01": "nieuwjaar|nieuwjaarsdag",
        "01-06": "Driekoningen",
        "03-17": "St. Patrick's Day|Saint Patrick's Day",
        "02-14": "Valentijnsdag",
        "04-27!7": "Koningsdag",
        "05-01": "Dag van de Arbeid",
        "05-04": "Dodenherdenking",
        "05-05": "Bevrijdingsdag",
        "07-21": "Belgische nationale feestdag",
        "08-15": "Maria-Tenhemelopneming|Maria Hemelvaart",
        "10-31": "Halloween",
        "11-01": "Allerheiligen",
        "11-02": "Allerzielen",
        "11-11": "Wapenstilstandsdag|Sint-Maarten",
        "12-05": "Sinterklaasavond|pakjesavond",
        "12-06": "Sinterklaas",
        "05-7-2": "Moederdag",
        "06-7-3": "Vaderdag",
        "09-2-3": "Prinsjesdag",
        "E+0": "Pasen|eerste paasdag|paaszondag",
        "E+1": "tweede paasdag|paasmaandag",
        "E-2": "Goede Vrijdag",
        "E-7": "Palmzondag",
        "E-46": "Aswoensdag",
        "E+39": "Hemelvaart|Hemelvaartsdag",
        "E+49": "Pinksteren|eerste pinksterdag",
        "E+50": "tweede pinksterdag|pinkstermaandag",
        "E-1": "Stille Zaterdag|Paaszaterdag",
        "E-3": "Witte Donderdag",
        "E-47": "Vette Dinsdag|vastenavond",
        "E+56": "Drievuldigheidszondag",
        "E+60": "Sacramentsdag",
        "O+0": "orthodox Pasen|orthodox paasfeest|orthodoxe Pasen",
        "A+0": "eerste advent|eerste zondag van de advent|eerste adventszondag",
        "A+7": "tweede advent|tweede adventszondag",
        "A+14": "derde advent|derde adventszondag",
        "A+21": "vierde advent|vierde adventszondag",
        "C+0": "Chinees Nieuwjaar|Chinese Nieuwjaar",
        "11-4-4": "Thanksgiving",
        "11-4-4+1": "Black Friday",
        "11-4-4+4": "Cyber Monday",
        "H07-01:2": "Rosj Hasjana|Joods Nieuwjaar",
        "H07-10": "Jom Kipoer|Yom Kippur|Grote Verzoendag",
        "H07-15:7": "Soekot|Loofhuttenfeest",
        "H09-25:8": "Chanoeka|Chanoekafeest",
        "H12-14": "Poerim|Poerimfeest",
        "H01-15:8": "Pesach",
        "H03-06:2": "Sjavoeot",
        "I09-01:30": "ramadan",
        "I10-01": "Suikerfeest|Eid al-Fitr",
        "I12-10": "Offerfeest|Eid al-Adha",
        "I01-01": "islamitisch nieuwjaar|islamitische nieuwjaar",
        "I01-10": "Asjoera",
        "06-19": "Juneteenth",
        "03-08": "Internationale Vrouwendag|Vrouwendag",
    },
    "pastnoun": {True: "verleden"},
    "recent": {True: "recente|afgelopen|voorbije"},
    "coming": {True: "komende|aankomende|toekomstige"},
    "futurecue": {
        True: "zal|zullen|gaat|gaan|van plan|gepland|geplande|verwacht|verwachte|naar verwachting|wil|willen|moet|"
        "moeten|komende|"
        "aanstaande|volgende|toekomstige|voornemens|morgen|straks|binnenkort|begint|opent|start|vindt|vinden|uiterlijk|"
        "kan|kunnen|"
        "wordt|worden|treedt|kunt|bezoekt|bezoeken|komt|komen|vertrekt|vertrekken|sluit|"
        "spreekt|speelt|spelen|reist|reizen|vergadert|stemt|stemmen|beslist|beslissen|presenteert|viert|vieren|houdt|keert|"
        "verschijnt|debatteert|treft|ontvangt|onthult|tekent|debatteren|beginnen|vliegt|buigt|buigen|hoopt|volgt|volgen"
    },
    "pluperfect": {True: "had|hadden"},
    "pastaux": {True: "was|waren|had|hadden|werd|werden|zou|zouden"},
    "tobe": {True: "zal|zullen|worden"},
    "pastcue": {
        True: "was|waren|werd|werden|had|hadden|heeft|hebben|zei|zeiden|kwam|kwamen|ging|gingen|deed|deden|kreeg|kregen|gaf|"
        "gaven|nam|namen|begon|begonnen|won|wonnen|verloor|verloren|vond|vonden|viel|vielen|stierf|stierven|overleed|"
        "overleden|omgekomen|steeg|stegen|daalde|daalden|bleef|bleven|bleek|bleken|sloot|sloten|schoot|schoten|trok|trokken|"
        "hield|hielden|ontving|ontvingen|sprak|spraken|schreef|schreven|stond|stonden|zat|zaten|lag|lagen|bracht|brachten|"
        "kocht|kochten|verkocht|verkochten|opende|openden|tekende|tekenden|meldde|meldden|vertrok|vertrokken|verscheen|"
        "verschenen|leidde|leidden|maakte|maakten|werkte|werkten|raakte|raakten|brak|vloog|"
        "vorig|vorige|afgelopen|verleden|jongstleden|gisteren|eergisteren|sinds|geleden|gewonnen|gestorven|gedood|geboren|"
        "gearresteerd|geopend|gesloten|ondertekend|aangekondigd|gehouden|eerder|bezocht|bezochten|ontmoette|ontmoetten|benoemd"
    },
    "atclock": {True: "om|tot|voor|na|vanaf|tegen|rond"},
    "clockprep": {
        True: "om|rond|tegen|tot|voor|na|vanaf|van|tussen|en|sinds|vóór|omstreeks|uiterlijk|even na|even voor|kort na|kort voor"
    },
    "length": {True: "gedurende|in|binnen|meer dan|minder dan|bijna|ruim|ongeveer|per"},
    "quarterhour": {True: "kwart"},
    "halfto": {True: "half"},
    "lengthadjective": {"day": "daags|daagse", "hour": "urig|urige", "month": "maands|maandse"},
    "ended": {True: "eindigend op|geëindigd op|afgesloten op|dat eindigde op|dat eindigt op"},
    "weekfrom": {True: "beginnend op|vanaf"},
    "stepfrom": {True: "vanaf|gerekend vanaf|te rekenen vanaf|gerekend van"},
    "rescheduling": {
        True: "verplaatst|uitgesteld|verschoven|vertraagd|vervroegd|verlengd|opgeschoven|verzet|verdaagd|gewijzigd"
    },
    "clockcue": {True: "om|omstreeks|rond|tegen|even na|even voor|kort na|kort voor|vlak voor|vlak na"},
    "pastto": {1: "over", -1: "voor"},
    "lastnth": {-1: "laatste|slot"},
    "dayarticle": {True: "de|den"},
    "hyphenday": {True: "op|van|vanaf|tussen|tot|tot en met|t/m|-"},
    "weekmark": {True: "week|wk|weeknummer"},
    "eachcount": {True: "om de"},
    "plainmonth": {True: "feb|febr|mrt|apr|jun|jul|aug|sept|okt|nov|dec"},
    "weekdayon": {
        7: "over acht dagen|over 8 dagen|na de volgende|na de komende|na volgende week",
        14: "over veertien dagen|over 14 dagen",
    },
    "daydeictic": {
        -1: "afgelopen|vorige|laatste|voorbije",
        1: "volgende|komende|aanstaande|eerstvolgende|eerstkomende|aankomende",
    },
    "opening": {
        "since": "beginnend|beginnend op|beginnend vanaf|startend op|ingaand op|te beginnen op|op zijn vroegst|op z'n vroegst|"
        "ten vroegste|vroegst|niet eerder dan|zo vroeg als",
        "until": "zo laat als",
    },
}

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one; "halfmore" adds a half to what it is written to ---
    "cardinal": {
        0: "nul",
        Decimal("1.5"): "anderhalf|anderhalve",
        2: "twee|met z'n tweeën|met zijn tweeën",
        3: "drie|met z'n drieën|met zijn drieën",
        4: "vier|met z'n vieren|met zijn vieren",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
        60: "zestig",
        70: "zeventig",
        80: "tachtig",
        90: "negentig",
        100: "honderd",
        1000: "duizend",
    },
    "one": {1: "één|eén|een"},
    "indefinite": {1: "een"},
    "hundred": {100: "honderd"},
    "halfmore": {True: "enhalf|ënhalf|eneenhalf|ëneenhalf|enhalve|ënhalve|eneenhalve|ëneenhalve"},
    "scale": {
        1000: "duizend",
        10**5: "lakh",
        10**6: "miljoen",
        10**7: "crore",
        10**9: "miljard",
        10**12: "biljoen",
        10**15: "biljard",
        10**18: "triljoen",
    },
    "scalemark": {10**3: "k", 10**6: "m|mn|mln|mln.|mio|milj", 10**9: "mld|mld.|mrd|miljd"},
    "fraction": {
        2: "half|halve|helft",
        3: "derde|derden",
        4: "kwart|kwarten|vierde",
        5: "vijfde|vijfden",
        6: "zesde|zesden",
        7: "zevende|zevenden",
        8: "achtste|achtsten",
        9: "negende|negenden",
        10: "tiende|tienden",
        20: "twintigste|twintigsten",
        100: "honderdste|honderdsten",
        1000: "duizendste|duizendsten",
    },
    "collective": {
        10: "tiental|tientallen",
        12: "dozijn|dozijnen",
        15: "vijftiental",
        20: "twintigtal",
        30: "dertigtal",
        40: "veertigtal",
        50: "vijftigtal",
        60: "zestigtal",
        100: "honderdtal|honderdtallen",
        1000: "duizendtal|duizendtallen",
    },
    "multitude": {
        10: "tientallen",
        12: "dozijnen",
        100: "honderden",
        1000: "duizenden",
        10**4: "tienduizenden",
        10**5: "honderdduizenden",
        10**6: "miljoenen",
        10**9: "miljarden",
        10**12: "biljoenen",
    },
    "and": {True: "en|ën"},
    "of": {True: "van"},
    "point": {True: "komma"},
    "minus": {True: "min"},
    "ordinal": {
        1: "eerste|eende",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        13: "dertiende",
        14: "veertiende",
        15: "vijftiende",
        16: "zestiende",
        17: "zeventiende",
        18: "achttiende",
        19: "negentiende",
        20: "twintigste",
        30: "dertigste",
        40: "veertigste",
        50: "vijftigste",
        60: "zestigste",
        70: "zeventigste",
        80: "tachtigste",
        90: "negentigste",
        100: "honderdste",
        1000: "duizendste",
        10**6: "miljoenste",
        10**9: "miljardste",
        10**12: "biljoenste",
    },
    "ordinalmark": {True: "e|ste|de|ᵉ"},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "millimeter|millimeters",
            "centimetre": "centimeter|centimeters",
            "decimetre": "decimeter|decimeters",
            "metre": "meter|meters",
            "kilometre": "kilometer|kilometers",
            "inch": "inch|inches|duim",
            "foot": "voet",
            "yard": "yard|yards",
            "mile": "mijl|mijlen",
            "nautical mile": "zeemijl|zeemijlen",
            "light year": "lichtjaar|lichtjaren",
            "square metre": "vierkante meter|vierkante meters|m kwadraat",
            "square kilometre": "vierkante kilometer|vierkante kilometers|vierkante km",
            "square centimetre": "vierkante centimeter",
            "square foot": "vierkante voet",
            "square mile": "vierkante mijl|vierkante mijlen",
            "hectare": "hectare|hectares|hectaren",
            "acre": "acre|acres",
            "cubic metre": "kubieke meter|kubieke meters|kuub",
            "cubic foot": "kubieke voet",
            "cubic kilometre": "kubieke kilometer|kubieke kilometers",
            "cubic centimetre": "kubieke centimeter|kubieke centimeters",
            "millilitre": "milliliter|milliliters",
            "centilitre": "centiliter|centiliters",
            "decilitre": "deciliter|deciliters",
            "litre": "liter|liters",
            "hectolitre": "hectoliter|hectoliters",
            "gallon": "gallon|gallons",
            "pint": "pint|pints|pinten",
            "barrel": "vat|vaten",
            "microgram": "microgram",
            "milligram": "milligram|milligrammen",
            "gram": "gram|grammen|gr",
            "kilogram": "kilogram|kilogrammen|kilo|kilo's",
            "pound": "pond|ponden",
            "ounce": "ons|ounce|ounces",
            "ton": "ton|tonnen|metrische ton",
            "kilotonne": "kiloton",
            "megatonne": "megaton",
            "gigatonne": "gigaton",
            "carat": "karaat",
            "knot": "knoop|knopen",
            "kilometre per hour": "km/u|km/uur|kilometer per uur|kilometer/uur|km per uur",
            "mile per hour": "mijl per uur",
            "celsius": "Celsius|graden Celsius|graad Celsius|graden C|gr. C|gr. Celsius",
            "fahrenheit": "Fahrenheit|graden Fahrenheit|graad Fahrenheit|graden F|gr. F",
            "degree": "graad|graden",
            "watt": "watt",
            "kilowatt": "kilowatt",
            "megawatt": "megawatt",
            "gigawatt": "gigawatt",
            "terawatt": "terawatt",
            "kilowatt hour": "kilowattuur|kilowatturen",
            "megawatt hour": "megawattuur|megawatturen",
            "gigawatt hour": "gigawattuur|gigawatturen",
            "terawatt hour": "terawattuur|terawatturen",
            "horsepower": "pk|paardenkracht",
            "volt": "volt",
            "joule": "joule",
            "calorie": "calorie|calorieën",
            "kilocalorie": "kilocalorie|kilocalorieën",
            "byte": "byte|bytes",
            "kilobyte": "kilobyte|kilobytes",
            "megabyte": "megabyte|megabytes",
            "gigabyte": "gigabyte|gigabytes",
            "terabyte": "terabyte|terabytes",
            "petabyte": "petabyte|petabytes",
            "megabit": "megabit|megabits",
            "gigabit": "gigabit|gigabits",
            "hertz": "hertz",
            "kilohertz": "kilohertz",
            "megahertz": "megahertz",
            "gigahertz": "gigahertz",
            "decibel": "decibel",
            "millisievert": "millisievert",
            "becquerel": "becquerel",
            "permille": "promille",
        },
    ),
    "shyunit": {True: SHY + "|gr|ons"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dollar|dollars",
            "USD": "Amerikaanse dollar|Amerikaanse dollars|US dollar|US dollars",
            "CAD": "Canadese dollar|Canadese dollars",
            "AUD": "Australische dollar|Australische dollars",
            "HKD": "Hongkongse dollar|Hongkongse dollars|Hong Kong dollar",
            "NZD": "Nieuw-Zeelandse dollar|Nieuw-Zeelandse dollars",
            "SGD": "Singaporese dollar|Singaporese dollars",
            "TWD": "Taiwanese dollar|Taiwanese dollars",
            "SRD": "Surinaamse dollar|Surinaamse dollars",
            "cent": "cent|centen|eurocent|dollarcent|cents",
            "penny": "penny|pence|pennies",
            "EUR": "euro|euro's|euros",
            "GBP": "pond sterling|Britse pond|Brits pond|Britse ponden|Engelse pond|Engelse ponden",
            "EGP": "Egyptische pond|Egyptische ponden",
            "LBP": "Libanese pond|Libanese ponden",
            "franc": "frank|franken|franc|francs",
            "CHF": "Zwitserse frank|Zwitserse franken|Zwitserse franc|Zwitserse francs",
            "FRF": "Franse frank|Franse franken|Franse franc|Franse francs",
            "BEF": "Belgische frank|Belgische franken|Bfr",
            "XOF": "CFA-frank|CFA-franc",
            "mark": "mark",
            "DEM": "Duitse mark|D-mark|Duitse marken",
            "FIM": "Finse mark",
            "NLG": "gulden|guldens|florijn",
            "ITL": "Italiaanse lire|lire",
            "ESP": "peseta|peseta's",
            "JPY": "yen|Japanse yen",
            "CNY": "yuan|Chinese yuan|renminbi|rmb|kuai",
            "rupee": "roepie|roepies|rupee|rupees",
            "INR": "Indiase roepie|Indiase roepies",
            "PKR": "Pakistaanse roepie|Pakistaanse roepies",
            "lira": "lira|lira's",
            "TRY": "Turkse lira|Turkse lira's|Turkse lire",
            "KRW": "Zuid-Koreaanse won|Koreaanse won",
            "RUB": "roebel|roebels|Russische roebel|Russische roebels",
            "krone": "kroon|kronen",
            "SEK": "Zweedse kroon|Zweedse kronen",
            "NOK": "Noorse kroon|Noorse kronen",
            "DKK": "Deense kroon|Deense kronen",
            "CZK": "Tsjechische kroon|Tsjechische kronen",
            "ISK": "IJslandse kroon|IJslandse kronen",
            "ILS": "shekel|shekels|sjekel|sjekels",
            "peso": "peso|peso's|pesos",
            "MXN": "Mexicaanse peso|Mexicaanse peso's",
            "ARS": "Argentijnse peso|Argentijnse peso's",
            "COP": "Colombiaanse peso|Colombiaanse peso's",
            "BRL": "Braziliaanse real|Braziliaanse reais|reais",
            "dinar": "dinar|dinars",
            "KWD": "Koeweitse dinar|Koeweitse dinars",
            "DZD": "Algerijnse dinar",
            "TND": "Tunesische dinar",
            "rial": "rial|rials",
            "riyal": "riyal|riyals",
            "SAR": "Saudische riyal|Saoedische riyal",
            "dirham": "dirham|dirhams",
            "MAD": "Marokkaanse dirham",
            "PLN": "zloty|zloty's",
            "HUF": "forint|forints",
            "THB": "baht",
            "ZAR": "rand|Zuid-Afrikaanse rand",
            "UAH": "hryvnia|grivna",
            "BTC": "bitcoin|bitcoins",
            "ETH": "ether",
            "shilling": "shilling|shillings",
            "MYR": "ringgit",
            "IDR": "Indonesische roepia|rupiah|roepia",
        },
    ),
    "moneyword": {"pound": "pond"},
    "subunit": {True: "cent|cents|centen|eurocent|penny|pence|pennies|sen"},
    "percent": {
        "percent": "%|procent|percent|pct|pct.",
        "percentage point": "procentpunt|procentpunten|percentpunt|procent punt|procentpunten",
        "basis point": "basispunt|basispunten",
    },
    "pointword": {True: "punt|punten"},
    "reaching": {True: "naar|tot|op"},
    "calling": {True: "bel|bellen|telefoon|telefoonnummer|tel|tel.|fax"},
    "hedge": {
        "about": (
            "ongeveer|circa|ca.|ca|zo'n|rond|omstreeks|omtrent|pakweg|naar schatting|grofweg|ruwweg|om en nabij|een stuk of|"
            "in de orde van|bij benadering|plusminus|min of meer|plus minus|gemiddeld|gemiddeld zo'n|~|≈|±|een slordige"
        ),
        "nearly": ("bijna|haast|nagenoeg|vrijwel|krap|krap aan|net geen|nog geen|iets minder dan|een kleine|amper|schaars"),
        "just_over": "ruim|iets meer dan|een dikke|net iets meer dan|een goede",
        "more_than": (
            "of meer dan|meer dan|boven|hoger dan|groter dan|langer dan|ouder dan|zwaarder dan|"
            "groter als|hoger als|"
            "meer als|veel meer dan|verre meer dan|>|duurder dan"
        ),
        "at_least": (
            "minstens|minimaal|ten minste|tenminste|op zijn minst|zeker|op z'n minst|niet minder dan|groter of gelijk aan|"
            "groter dan of gelijk aan|meer dan of gelijk aan|gelijk aan of meer dan|minstens of gelijk aan|minimum|"
            "een minimum van|≥|>=|"
            "gelijk aan of groter dan|vanaf"
        ),
        "less_than": (
            "of minder dan|minder dan|onder|lager dan|kleiner dan|kleiner als|lager als|minder als|beneden|korter dan|"
            "jonger dan|<|goedkoper dan"
        ),
        "at_most": (
            "hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|maximum|een maximum van|tot wel|tot maximaal|"
            "kleiner of gelijk aan|"
            "kleiner dan of gelijk aan|minder dan of gelijk aan|gelijk aan of minder dan|≤|<=|gelijk aan of kleiner dan|"
            "op zijn hoogst|"
            "tot zo'n"
        ),
        "exact": "exact|precies|in totaal|een totaal van|slechts|maar|gelijk aan|maar liefst|pas|alleen|een record van|stipt",
    },
    "posthedge": {
        "about": "ongeveer|of zo|bij benadering|of daaromtrent",
        "at_least": "of meer|of hoger|of ouder|of groter|en meer|en ouder|minstens|minimaal|of langer",
        "at_most": "of minder|of lager|of jonger|of kleiner|hooguit|maximaal|of korter",
    },
    "between": {True: "tussen"},
    "articlehedge": {"about": "rond|tegen|omstreeks|om en nabij|richting", "more_than": "boven|over", "less_than": "beneden"},
    "from": {True: "van"},
    "rangelink": {True: "tot|tot en met|t/m|à|-|–|—|~"},
    "but": {True: "maar"},
    "or": {True: "of|dan wel"},
    "changelink": {True: "naar"},
    "changing": {
        True: (
            "steeg|stegen|stijgt|stijgen|gestegen|stijging|daalde|daalden|daalt|dalen|gedaald|daling|nam toe|toegenomen|"
            "toename|afgenomen|afname|neemt|nam|groeide|groeit|groei|gegroeid|zakte|zakken|zakt|gezakt|kromp|krimpt|"
            "gekrompen|ging|"
            "gaat|gaan|gingen|verhoogd|verhoogde|verhoogt|verhogen|verlaagd|verlaagde|verlaagt|verlagen|teruggebracht|"
            "terugbrengen|"
            "opgeschroefd|opgetrokken|gebracht|bracht|viel|vielen|klom|klimt|geklommen|sprong|verdubbeld|verdubbelde|"
            "bijgesteld|"
            "teruggelopen|liep|opgelopen|uitgebreid|gewijzigd|veranderde|verminderd|verminderde|omhoog|omlaag"
        ),
    },
    "divided": {True: "op"},
    "outof": {True: "op|uit"},
    "fold": {True: "voud|voudig|voudige"},
    "manyfold": {
        2: "tweevoud|dubbel van|tweevoudig|verdubbeld|verdubbelde|verdubbelden",
        3: "drievoud|drievoudig|verdrievoudigd|verdrievoudigde|verdrievoudigden",
        4: "viervoud|verviervoudigd|verviervoudigde|verviervoudigden",
        5: "vijfvoud",
        10: "tienvoud",
        100: "honderdvoud",
    },
    "multiplying": {True: "vermenigvuldigd met|vermenigvuldigen met|vermenigvuldigt met|een factor|met een factor"},
    "asmuch": {True: "zo|zoveel|zo veel|zo groot|zo hoog"},
    "comparative": {
        True: "zo|meer|minder|hoger|hogere|lager|lagere|groter|grotere|kleiner|sneller|langer|beter|duurder|zoveel|zo veel|"
        "zo groot|zo hoog|zo duur|sterker|vaker|rijker"
    },
    "agedtens": {
        20: "twintiger",
        30: "dertiger",
        40: "veertiger",
        50: "vijftiger",
        60: "zestiger",
        70: "zeventiger",
        80: "tachtiger",
        90: "negentiger",
    },
    "ageword": {
        True: "op de leeftijd van|de leeftijd van|leeftijd van|op leeftijd van|tussen de leeftijd van|in de leeftijd van|"
        "leeftijd tussen"
    },
    "agepronoun": {True: "hij was|zij was|ze was|hij is|zij is|ze is|hij werd|zij werd|ze werd"},
    "agebetween": {True: "tussen de leeftijd van|leeftijd tussen"},
    "others": {True: "anderen|andere"},
    "belowzero": {True: "onder nul|onder het vriespunt"},
    "ageverb": {True: "is|was|werd|wordt|ben|waren|zijn"},
    "noagelead": {True: "celstraf|straf|gevangenisstraf|eis|termijn|looptijd|duur|garantie|rente|wachttijd|ambtstermijn"},
    "noagefollower": {
        True: "geleden|later|eerder|lang|terug|cel|celstraf|gevangenisstraf|gevangenis|voor|na|van|daarvoor|daarna|tevoren|"
        "bestaan|jubileum|huwelijk|contract|contracten|looptijd|plan|plannen|deal|overeenkomst|verbintenis|oorlog|burgeroorlog|"
        "obligatie|obligaties|staatsobligatie|staatsobligaties|lening|leningen|staatslening|rente|onderzoek|studie|opleiding|"
        "campagne|bewind|regering|ambtstermijn|termijn|periode|straf|project|programma|strijd|conflict|rechtszaak|carrière|"
        "loopbaan|relatie|schorsing|verblijf|traject|concessie|hypotheek|dienstverband|afwezigheid|regeerperiode|band|"
        "traditie|missie|garantie|cyclus|mandaat|pacht|licentie|embargo|samenwerking|reis|"
        "jubileumfeest|wapenstilstand|vakantie|rechtsgang|proefperiode|meerjarenplan"
    },
    "ageof": {
        True: (
            "man|vrouw|jongen|meisje|kind|baby|tiener|jongere|student|studente|scholier|scholiere|verdachte|slachtoffer|zoon|"
            "dochter|moeder|vader|bestuurder|automobilist|automobiliste|persoon|fietser|fietsster|motorrijder|"
            "voetganger|toerist|"
            "mannen|vrouwen|kinderen|jongeren|studenten|speler|speelster|aanvaller|keeper|verdediger|kampioen|agent|militair|"
            "soldaat|journalist|weduwe|weduwnaar|peuter|kleuter|broer|zus|broers|neef|nicht|oma|opa|bewoner|bewoonster|mensen|"
            "Nederlander|Belg|Duitser|Fransman|Brit|Amerikaan|Turk|Marokkaan|Pool"
        ),
    },
    "yearold": {
        "year": "jarige|jarig|jarigen|jaar oud|jaar jong|jaren oud|jaar oude",
        "month": "maanden oud|maand oud|maanden oude|maanden jong",
        "week": "weken oud|week oud|weken oude",
        "day": "dagen oud|dag oud|dagen oude",
    },
    "pictureword": {True: "foto|afbeelding|beeld|dia|galerij|screenshot"},
    "numbered": {
        True: (
            "nr|nr.|nrs|nrs.|nummer|nummers|artikel|artikelen|art|hoofdstuk|pagina|pagina's|bladzijde|blz|blz.|route|snelweg|"
            "autosnelweg|vlucht|resolutie|resoluties|wet|kamer|poort|gate|zender|versie|niveau|fase|type|formule|etappe|rit|"
            "aflevering|deel|volume|figuur|fig|fig.|tabel|paragraaf|perron|spoor|baan|lijn|bus|tram|buslijn|tramlijn|categorie|"
            "groep|zone|klasse|klas|appartement|decreet|richtlijn|verordening|amendement|lid|windows|speelronde|ronde|week|dag|"
            "stap|punt|sector|#|isbn|apollo|blok|afrit|terminal|postbus|hoofdstukken|paragrafen"
        ),
    },
    "street": {
        True: "straat|laan|plein|weg|gracht|kade|steenweg|dreef|singel|park|dijk|boulevard|avenue|hof|markt|straatweg|"
        "street|road"
    },
    "ballot": {True: "stemmen|stem"},
    "versus": {True: "tegen"},
    "ratioword": {True: "verhouding van|verhouding|schaal|beeldverhouding van"},
    "winning": {
        True: (
            "won|wint|winnen|wonnen|gewonnen|winst|verloor|verliest|verloren|verlies|versloeg|verslaat|verslagen|nederlaag|"
            "overwinning|zege|zegevierde|gelijkspel|gelijk|remise|score|scoorde|stand|voorsprong|achterstand|ruststand|"
            "eindstand|"
            "doelpunt|doelpunten|goal|goals|treffer|treffers|penalty's|strafschoppen|finale|halve finale|kwartfinale|"
            "wedstrijd|duel|"
            "set|sets|rust|thuis|uit|uitschakeling|uitgeschakeld|klop|klopte|stemmen|gestemd|kwalificeerde|tegen"
        ),
    },
    "round": {
        True: (
            "Eerste Kamer|Tweede Kamer|Eerste Wereldoorlog|Tweede Wereldoorlog|eerste minister|eerste hulp|derde wereld|"
            "op de eerste plaats|in eerste instantie|ten eerste|ten tweede|ten derde|ten vierde|"
            "voor het eerst|het eerst|als eerste|als tweede|als derde|tweede hands|eerste instantie|tweede natuur|eerste dame|"
            "First Lady|halve finale|halve finales|van de eerste orde|derde partij|derde partijen"
        ),
    },
    "itemstop": {
        True: (
            "nog eens|in|op|aan|bij|door|voor|van|met|naar|uit|over|om|tot|tegen|onder|boven|tussen|achter|naast|langs|"
            "sinds|sedert|na|"
            "tijdens|gedurende|volgens|wegens|vanwege|zonder|binnen|buiten|rond|omstreeks|vanaf|per|te|ter|ten|en|of|"
            "maar|want|noch|"
            "dan|als|dat|die|wie|wat|waar|wanneer|toen|terwijl|omdat|hoewel|zodat|nadat|voordat|totdat|waarvan|waarbij|waarin|"
            "waarop|waarmee|waaronder|waarna|de|het|een|dit|deze|der|den|zijn|haar|hun|ons|onze|mijn|jouw|uw|hij|zij|"
            "ze|ik|je|jij|"
            "u|we|wij|jullie|hem|hen|me|mij|er|zich|men|niet|geen|wel|ook|al|nog|maar|pas|meer|minder|zo|te|heel|erg|"
            "zeer|is|was|"
            "waren|ben|bent|wordt|worden|werd|werden|geworden|geweest|heeft|hebben|had|hadden|gehad|zal|zullen|zou|zouden|kan|"
            "kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|wil|willen|wilde|wilden|gaat|gaan|ging|gingen|"
            "komt|komen|"
            "kwam|kwamen|doet|doen|deed|deden|maakt|maken|maakte|maakten|krijgt|krijgen|kreeg|kregen|geeft|geven|gaf|"
            "gaven|zegt|"
            "zeggen|zei|zeiden|staat|staan|stond|stonden|ligt|liggen|lag|lagen|zit|zitten|zat|zaten|blijft|blijven|"
            "bleef|bleven|"
            "geleden|later|eerder|terug|lang|breed|hoog|diep|groot|zwaar|oud|vandaag|gisteren|morgen|hier|daar|nu|toch|alleen|"
            "samen|elk|elke|ieder|iedere|beide|alle|allen|anders|weer|dus|echter|inclusief|exclusief|af|toe|mee|weg|vast|leven|"
            "wonen|werken|deden|vielen|viel|stierven|overleden|raakten|namen|nemen|stemden|vonden|vinden|verloren|"
            "wonnen|kosten|"
            "deelnamen|betoogden|demonstreerden|protesteerden|vluchtten|volgens|aldus|langer|hoger|lager|kopen|"
            "verkopen|verkocht|"
            "dankzij|ondanks|jonger|ouder|wachten|waard|voordien|nadien"
        ),
    },
    "tollword": {
        True: "dode|doden|gewonde|gewonden|vermiste|vermisten|vermist|gewond|zwaargewonden|lichtgewonden|gedood|omgekomen|"
        "gearresteerd|aangehouden|opgepakt|besmet|zwaargewond|lichtgewond|dood"
    },
    "pluralword": {True: "mensen|personen|man|politie|personeel|doden|gewonden|slachtoffers|vrouwen|kinderen|koeien|vee"},
    "possessor": {True: "zijn|haar|hun|ons|onze|mijn|jouw|uw|deze|die"},
    "whole": {True: "helft|kwart"},
    "nocount": {True: "geen|elk|elke|ieder|iedere|dit|deze|dat|die|de|het|welk|welke|ander|andere|zo'n"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "de|het|een|den|der|dit|dat|deze|die|'t|hij|zij|ze|het|wij|we|jij|je|jullie|u|ik|hem|haar|hen|hun|ons|onze|mijn|"
        "jouw|uw|zijn|me|mij|men|er|zich|wie|wat|waar|wanneer|waarom|hoe|welke|welk|en|of|maar|want|noch|dus|als|dan|"
        "toen|indien|"
        "omdat|doordat|hoewel|ofschoon|terwijl|zodat|nadat|voordat|totdat|tenzij|aangezien|in|op|aan|bij|door|voor|van|"
        "met|naar|"
        "uit|over|om|tot|tegen|onder|boven|tussen|achter|naast|langs|sinds|sedert|na|tijdens|gedurende|volgens|wegens|vanwege|"
        "zonder|binnen|buiten|rond|omstreeks|vanaf|per|te|ter|ten|behalve|dankzij|ondanks|namens|inclusief|via|"
        "niet|geen|wel|ook|al|nog|pas|meer|minder|meest|meeste|zo|zeer|heel|erg|veel|weinig|enkele|enige|sommige|verschillende|"
        "alle|allemaal|beide|elk|elke|ieder|iedere|iedereen|niemand|iemand|iets|niets|alles|ander|andere|anderen|zelf|"
        "is|was|waren|ben|wordt|worden|werd|werden|heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|kon|moet|moeten|"
        "mag|mogen|wil|willen|gaat|gaan|komt|staat|blijft|laat|ging|kwam|"
        "vandaag|gisteren|morgen|nu|straks|later|eerder|onlangs|momenteel|inmiddels|intussen|ondertussen|daarna|"
        "daarvoor|vervolgens|"
        "uiteindelijk|eindelijk|tenslotte|bovendien|daarnaast|verder|echter|toch|daarom|daardoor|daarbij|daarmee|"
        "hierdoor|hiermee|"
        "vooral|misschien|mogelijk|natuurlijk|helaas|gelukkig|vaak|soms|altijd|nooit|opnieuw|samen|hier|daar|ergens|"
        "nergens|ja|nee|"
        "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|eerste|tweede|derde|laatste|volgende|vorige|nieuw|nieuwe|"
        "oud|oude|groot|"
        "grote|klein|kleine|goed|goede|"
        "politie|agenten|getuigen|slachtoffers|bewoners|mensen|man|vrouw|mannen|vrouwen|kinderen|ouders|familie|experts|"
        "deskundigen|onderzoekers|artsen|advocaten|bronnen|critici|tegenstanders|voorstanders|demonstranten|betogers|kiezers|"
        "foto|foto's|video|beeld|bron|tekst|lees|bekijk|update|nieuws|opinie|"
        "ceo|cfo|tv|id|ok|gps|pr|it|cd|dvd|pc|hiv|aids|dna|bv|nv|btw|aow|mkb|ov|ggz|vmbo|havo|vwo|"
        "internet|web|facebook|twitter|whatsapp|instagram|youtube|god|kerst|pasen|kerstmis|"
        "staat|kabinet|regering|parlement|minister|premier|president|koning|koningin|"
        "noord|zuid|oost|west|noorden|zuiden|oosten|westen|afrika|azië|aarde|maan|zon|"
        "democraat|democraten|republikein|republikeinen|moslim|moslims|christen|christenen|jood|joden|joodse|islamitische|"
        "katholieke|katholieken|islam|arabische|arabieren|afrikaanse|aziatische|latijns|communistische|socialistische"
    },
    "title": {
        True: "dhr|mevr|mw|mevrouw|meneer|mijnheer|mej|dr|drs|mr|ir|ing|prof|ds|sir|lord|lady|zuster|broeder|pater|"
        "doctor|Z.K.H."
    },
    "particle": {True: "van|de|der|den|ten|ter|te|'t|von|zu|du|la|le|el|al|bin|ben|ibn|di|da|dos|del|della|d'|san"},
    "saint": {True: "St|Sint|Ste"},
    "surname": {
        True: "King|Prince|Pope|Bishop|Koning|Prins|Bakker|Visser|Bos|Berg|Dijk|Park|Post|Kok|Vos|Hof|Hoek|Burg|Kerk|"
        "Wit|Graaf|Keizer|Laan|Meer|Brug|Dam|Velde|Zee|Veld|Linden|Straat|Poort|Weg|Kamp|Haan|Rijn|Maas|Noord|Zuid"
    },
    "givenname": {True: "Ben|Jan|April|Mei|Juni|Augustus"},
    "nameof": {True: "van|voor|der"},
    "namesuffix": {True: "jr|sr|II|III|IV|XVI"},
    "compound": {
        True: "leider|topman|topvrouw|baas|chef|minister|president|premier|directeur|voorzitter|woordvoerder|lid|Kamerlid|"
        "fractievoorzitter|voorman|kandidaat|lijsttrekker|ambassadeur|aandelen|aandeel|koers|fabriek|hoofdkwartier|gebouw|"
        "vestiging|akkoord|verdrag|top|wet|zaak|affaire|missie|troepen|gezant|soldaten|commissaris|wagen|speler|trainer|coach|"
        "bestuurder|ceo|oprichter|econoom|analist|resolutie|uitzending|crisis|virus|pandemie|beleid|regio|gebied|landen|land|"
        "wethouder|senator|politicus|correspondent|verslaggever|onderzoeker|rapport|jaar|jarige|jarig|achtig|tijd|regering"
    },
    "orgword": {
        True: "Groep|Group|Concern|Holding|Holdings|Maatschappij|Vennootschap|Bank|Ministerie|Universiteit|Hogeschool|"
        "Instituut|"
        "Academie|Lyceum|College|Agentschap|Autoriteit|Dienst|Vereniging|Bond|Federatie|Unie|Raad|Commissie|Comité|Hof|"
        "Rechtbank|Partij|Kerk|Politie|Ziekenhuis|Kliniek|Centrum|Stichting|Fonds|Club|Liga|Organisatie|Bureau|"
        "Parlement|Senaat|"
        "Kamer|Beurs|Leger|Marine|Luchtmacht|Front|Beweging|Alliantie|Coalitie|Kas|Directie|Secretariaat|Vakbond|"
        "Museum|Theater|"
        "Opera|Orkest|Bibliotheek|Genootschap|Verbond|Inspectie|Belastingdienst|Rekenkamer|Kabinet|Congres|Persbureau|Krant|"
        "Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|SA|SE|NV|BV|University|Institute|Motors|Airlines|Airways|Air|Times|Post|Journal|"
        "Magazine|Foundation|Energie|Energy|Technologies|Systems|Electric|Partners|Capital|Media|Nieuws|Radio|Televisie|Omroep|"
        "Games|Spelen|Festival|Prijs|Verdrag|Wet|Forum|Tech|Cloud|United|International|Internationaal|Nationaal|Nationale|"
        "Party|Agency|League|Council|Commission|Company|Club|Verzekeringen|Pensioenfonds|Staatsbosbeheer|Staten|Waterschap"
    },
    "institution": {
        True: "Den Haag|Den Bosch|Den Helder|Senaat|Congres|Parlement|Kamer|Tweede Kamer|Eerste Kamer|Beurs|Kerk|"
        "Commissie|Raad|Times|Post|Journal|"
        "Belastingdienst|"
        "Rijkswaterstaat"
    },
    "placeword": {
        True: "Den Haag|Den Bosch|Den Helder|Straat|Laan|Plein|Weg|Gracht|Kade|Brug|Park|Meer|Zee|Oceaan|Eiland|"
        "Eilanden|Golf|Kaap|Baai|Vallei|Berg|Bos|"
        "Woestijn|Paleis|Kasteel|Station|Haven|Luchthaven|Stadion|Hotel|Sint|San|Santa|Los|Las|New|Nieuw|Noord|Zuid|Oost|West|"
        "Kust|Hoek|Rijn|Maas|Regio|Provincie|Gemeente|Street|County|City|Island|Beach|Bay|Hills|Springs|Square|Poort|Wijk|"
        "Dorp|Stad|Nabije|Midden|Rivier|Kanaal|Dam|Markt|Koninkrijk|Republiek|Republic"
    },
    "companysuffix": {
        True: ("NV|BV|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|SA|SE|Group|Groep|Holding|Holdings|Concern|Company|N.V.|B.V."),
    },
    "orgtail": {},
    "orgnoun": {
        True: "groep|concern|bedrijf|onderneming|maatschappij|gigant|reus|firma|persbureau|partij|bank|krant|dagblad|weekblad|"
        "tijdschrift|zender|omroep|keten|merk|winkelketen|fabrikant|autofabrikant|producent|vliegmaatschappij|"
        "luchtvaartmaatschappij|club|voetbalclub|vakbond|vereniging|stichting|start-up|startup|dochter|dochterbedrijf|"
        "moederbedrijf|uitgever|uitgeverij|website|nieuwssite|verzekeraar|netwerk|team|ploeg|fonds|universiteit|"
        "multinational|chipmaker|bouwer|ontwikkelaar|leverancier|exploitant|beursgenootschap|oliemaatschappij|supermarktketen|"
        "technologiebedrijf|softwarebedrijf|energiebedrijf|organisatie|instituut|ngo|miljoenenbedrijf|webwinkel|dienst"
    },
    "includingcue": {True: "onder wie|waaronder|onder meer|inclusief|van wie|waarvan"},
    "partitive": {True: "van"},
    "partitivewhole": {True: "hen|de|die|deze|hun|zijn|haar|wie"},
    "otherevent": {True: "naschok|naschokken|voorschok|soortgelijk|soortgelijke|vergelijkbare|rivaal|rivaliserende|concurrent"},
    "perunit": {True: "per|elk|ieder"},
    "measureword": {"turnout": "opkomst|opkomstpercentage", "revenue": "omzet"},
    "numberof": {True: "aantal|dodental|getal"},
    "fate": {
        "homeless": "dakloos|zonder dak|raakten dakloos|hun huis kwijt",
        "missing": "vermist|als vermist opgegeven|nog vermist",
    },
    "companynoun": {
        True: "groep|concern|bedrijf|onderneming|maatschappij|firma|gigant|reus|conglomeraat|fabrikant|keten|start-up|startup|"
        "multinational"
    },
    "agentmark": {True: "door"},
    "locative": {True: "in|te|bij|nabij|naar|vanuit|rond|buiten"},
    "kin": {
        True: "vrouw|man|echtgenoot|echtgenote|zoon|dochter|broer|zus|zuster|moeder|vader|neef|nicht|oom|tante|grootmoeder|"
        "grootvader|oma|opa|kleinzoon|kleindochter|vriendin|vriend|weduwe|weduwnaar|partner|collega|verloofde|slachtoffer|"
        "verdachte|buurman|buurvrouw|bewoner|bewoonster|acteur|actrice|zanger|zangeres|schrijver|schrijfster|auteur|dichter|"
        "speler|speelster|activist|activiste|journalist|journaliste|fotograaf|kunstenaar|kunstenares|schilder|componist|"
        "muzikant|student|studente|leraar|lerares|soldaat|chauffeur|kandidaat|onderzoeker|historicus|miljardair|zakenman|"
        "zakenvrouw|investeerder|ondernemer|genaamd|middenvelder|verdediger|keeper|doelman|spits|aanvaller|dictator|"
        "filosoof|socioloog|politicoloog|wielrenner|regisseur|politicus|kok|presentator|presentatrice|bondscoach"
    },
    "personverb": {
        True: "zei|zegt|verklaarde|verklaart|vertelde|vertelt|stierf|overleed|overleden|gearresteerd|aangeklaagd|veroordeeld|"
        "leefde|woont|woonde|lachte|glimlachte|schreef|schrijft|denkt|gelooft|vindt|vond|twitterde|getuigde|antwoordde|"
        "antwoordt|vluchtte|trouwde|ontmoette|ontmoet|voegde|vroeg|bekende|zichzelf|huilde|werkte|herinnert|benadrukt|"
        "benadrukte|ontvangen|ontving|bezocht|bezoekt|trad|ontslag|legt|uitte|waarschuwt|waarschuwde|stapt|stapte"
    },
    "who": {True: "wie|wiens"},
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair/president": "voorzitter|voorzitster",
        "chair": "president-commissaris|voorzitter van de raad van commissarissen|voorzitter van de raad van bestuur|"
        "bestuursvoorzitster|voorzitter van de raad van toezicht",
        "chair/chief executive": "bestuursvoorzitter",
        "chief executive": "CEO|chief executive|chief executive officer|gedelegeerd bestuurder",
        "president/state president": "president|presidente",
        "vice president/state vice president": "vicepresident|vice-president",
        "chief executive/managing director": "algemeen directeur|algemeen directrice|directeur-generaal",
        "chief financial officer": "CFO|financieel directeur|financieel topman|financieel bestuurder",
        "chief operating officer": "COO|operationeel directeur",
        "chief technology officer": "CTO|technisch directeur",
        "head/chair/chief executive/president/managing director/director": "topman|topvrouw|baas|bazin|chef|hoofd|nummer één",
        "leader": "leider|leidster|partijleider|oppositieleider|voorman|voorvrouw|partijvoorzitter",
        "parliamentary leader": "fractievoorzitter|fractieleider|fractievoorzitster",
        "lead candidate": "lijsttrekker",
        "founder": "oprichter|oprichtster|medeoprichter|mede-oprichter|stichter",
        "owner": "eigenaar|eigenares|mede-eigenaar",
        "director": "directeur|directrice",
        "chief economist": "hoofdeconoom",
        "economist": "econoom|econome",
        "analyst": "analist|analiste",
        "spokesperson": "woordvoerder|woordvoerster|zegsman|zegsvrouw|perswoordvoerder",
        "secretary general": "secretaris-generaal",
        "treasurer": "penningmeester|schatbewaarder",
        "prime minister": "premier|minister-president|eerste minister|eerste-minister",
        "deputy prime minister": "vicepremier|vice-premier|vice-eersteminister|viceminister-president",
        "chancellor": "bondskanselier|kanselier",
        "junior minister": "staatssecretaris",
        "minister": "minister|vakminister",
        "attorney general": "procureur-generaal",
        "head of state": "staatshoofd",
        "head of government": "regeringsleider|regeringshoofd",
        "king": "koning",
        "queen": "koningin",
        "emperor": "keizer",
        "crown prince": "kroonprins",
        "prince": "prins",
        "princess": "prinses",
        "sultan": "sultan",
        "emir": "emir",
        "pope": "paus",
        "governor": "gouverneur",
        "king's commissioner": "commissaris van de Koning|commissaris van de Koningin|commissaris der Koning",
        "mayor": "burgemeester",
        "alderman": "wethouder|schepen",
        "dike-reeve": "dijkgraaf",
        "senator": "senator",
        "member of parliament": "Kamerlid|Tweede Kamerlid|Eerste Kamerlid|parlementslid|volksvertegenwoordiger|"
        "Europarlementariër|Europarlementslid|parlementariër|afgevaardigde",
        "representative": "Congreslid",
        "speaker": "Kamervoorzitter|parlementsvoorzitter|Kamervoorzitster",
        "ambassador": "ambassadeur|ambassadrice",
        "envoy": "gezant|afgezant|speciaal gezant",
        "chief of staff": "stafchef",
        "commissioner": "eurocommissaris|commissaris|Europees Commissaris",
        "national security adviser": "nationale veiligheidsadviseur|veiligheidsadviseur",
        "adviser": "adviseur|raadgever",
        "judge": "rechter|raadsheer|onderzoeksrechter",
        "prosecutor": "officier van justitie|openbaar aanklager|aanklager|procureur|hoofdaanklager",
        "lawyer": "advocaat|advocate|raadsman|raadsvrouw",
        "sheriff": "sheriff",
        "police chief": "korpschef|politiechef|hoofdcommissaris",
        "fire chief": "brandweercommandant",
        "sergeant": "sergeant",
        "lieutenant": "luitenant",
        "captain": "kapitein",
        "major": "majoor",
        "colonel": "kolonel",
        "general": "generaal",
        "admiral": "admiraal",
        "commander": "commandant",
        "inspector": "inspecteur",
        "bishop": "bisschop",
        "archbishop": "aartsbisschop",
        "cardinal": "kardinaal",
        "pastor": "dominee|pastoor",
        "rabbi": "rabbijn",
        "imam": "imam|ayatollah",
        "professor": "professor|hoogleraar",
        "rector": "rector|rector magnificus",
        "dean": "decaan",
        "editor": "hoofdredacteur|hoofdredactrice",
        "coach": "coach|trainer|bondscoach|hoofdcoach",
        "manager": "manager",
    },
    "portfolio": {
        "foreign affairs": "buitenlandse zaken|buitenland",
        "finance": "financiën|financien",
        "economy": "economische zaken|economie",
        "budget": "begroting",
        "trade": "handel|buitenlandse handel",
        "industry": "industrie",
        "defence": "defensie",
        "the interior": "binnenlandse zaken",
        "justice": "justitie",
        "health": "volksgezondheid|gezondheid|gezondheidszorg|zorg",
        "education": "onderwijs",
        "higher education": "hoger onderwijs",
        "labour": "werk|werkgelegenheid|arbeid",
        "social affairs": "sociale zaken|welzijn",
        "culture": "cultuur",
        "environment": "milieu|klimaat|leefmilieu",
        "agriculture": "landbouw",
        "transport": "verkeer|transport|infrastructuur|mobiliteit|vervoer",
        "energy": "energie",
        "sport": "sport",
        "tourism": "toerisme",
        "information": "informatie|communicatie",
        "science": "wetenschap",
        "housing": "wonen|huisvesting|volkshuisvesting",
        "planning": "ruimtelijke ordening",
        "oil": "olie",
        "European affairs": "Europese zaken",
        "immigration": "migratie|immigratie|asiel",
        "development": "ontwikkelingssamenwerking",
        "security": "veiligheid",
    },
    "ministerial": {True: "minister|ministers"},
    "ministry": {True: "ministerie|ministeries|departement"},
    "deputy": {"deputy": "vice|adjunct|plaatsvervangend|onder"},
    "tense": {
        "former": "voormalig|voormalige|ex|oud|gewezen|toenmalig|toenmalige|vroegere|afgezette|vertrokken",
        "acting": "waarnemend|interim|ad interim|tijdelijk",
        "elect": "beoogd|beoogde|aankomend|aankomende|aanstaande|verkozen",
    },
    "officeadjective": {
        True: "nieuwe|nieuw|nieuwbenoemde|pas benoemde|huidige|machtige|jonge|steenrijke|bekende|invloedrijke|conservatieve|"
        "liberale|socialistische|sociaaldemocratische|christendemocratische|demissionair|demissionaire|scheidend|scheidende|"
        "eerste|algemeen|algemene|regionale|nationale|nationaal|federale|federaal|gemeentelijke|lokale|internationale|Europese|"
        "rechtse|linkse|republikeinse|democratische|charismatische|omstreden|hoogste|tijdelijke|operationele|financiële|"
        "technische|uitvoerend|speciale|Vlaamse|Waalse|Brusselse|Haagse|Amsterdamse|Rotterdamse|Utrechtse"
    },
    "definite": {True: "de|het|zijn|haar|hun"},
    "indefinite": {True: "een"},
    "era": {True: "tijd|moment"},
    "post": {True: "ambt|post|functie"},
    "aspirant": {True: "kandidaat|kandidaten|kandidate"},
    "its": {"any": "zijn|haar|hun"},
    "officeof": {True: "van|bij|der|voor|op"},
    "possessive": {True: "'s|'"},
    "joiner": {True: "en|&"},
    "counterpart": {True: "ambtgenoot|ambtsgenoot|collega|evenknie"},
    "relative": {True: "die"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "leidt|bestuurt",
        "chair/president": "voorzit",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "geleid|bestuurd",
        "chair/president": "voorgezeten",
        "founder": "opgericht|gesticht",
    },
    "byagent": {True: "door"},
    "be": {"current": "is|blijft|wordt", "former": "was"},
    "appointed": {
        True: "benoemd|gekozen|verkozen|herkozen|aangesteld|voorgedragen|herbenoemd|uitgeroepen|beëdigd|gepromoveerd|bevestigd|"
        "gekroond|aangewezen"
    },
    "nomination": {True: "benoeming|verkiezing|aanstelling|voordracht|herverkiezing|kandidatuur"},
    "capacityof": {True: "als|in de functie van|tot"},
    "capacity": {
        "partner": "partner",
        "sponsor": "sponsor",
        "supplier": "leverancier",
        "distributor": "distributeur",
        "agent": "agent",
        "shareholder": "aandeelhouder",
        "operator": "exploitant",
        "host": "gastheer",
    },
    # --- quotations ---
    "speechverb": {
        True: "zei|zeiden|zegt|zeggen|verklaarde|verklaart|verklaarden|verklaren|vertelde|vertelt|vertellen|legt|legde|schreef|"
        "schrijft|stelde|stelt|stellen|meldde|meldt|melden|meldden|benadrukte|benadrukt|voegde|voegt|herhaalde|herhaalt|"
        "waarschuwde|waarschuwt|antwoordde|antwoordt|vroeg|vraagt|reageerde|reageert|erkende|erkent|klaagde|klaagt|beloofde|"
        "belooft|concludeerde|concludeert|beweerde|beweert|merkte|merkt|aldus|volgens|vindt|vond|denkt|gelooft|twitterde|"
        "tweette|bevestigde|bevestigt|kondigde|kondigt|riep|roept|grapte|getuigde|betreurt|betreurde|noemde|noemt|laat weten|"
        "liet weten|laten weten|lieten weten|oordeelt|oordeelde|besloot|luidt|klaagde|klaagt|benadrukt|benadrukte|"
        "waarschuwt|houdt vol|hield vol|houdt|noemt|noemde|aldus|voegde"
    },
}

TAILS: Words = {"nametail": {True: "|".join(row for name in ("office", "kin", "orgnoun") for row in NAMES[name].values())}}

CONCEPTS = {
    "meet": "ontmoeten ontmoet ontmoette ontmoeting ontmoetten bijeenkomst gesprek overleg",
    "visit": "bezoeken bezoek bezocht bezocht bezoekt reis",
    "sign": "ondertekenen ondertekend ondertekende tekenen tekende tekenden getekend ondertekening handtekening",
    "open": "openen opent opende openden geopend opening inhuldigen inhuldiging ingehuldigd",
    "close": "sluiten sluit sloot gesloten sluiting",
    "launch": "lanceren lanceerde gelanceerd lancering onthullen onthulde onthuld",
    "announce": "aankondigen aangekondigd aankondiging kondigde kondigt",
    "acquire": "overnemen overname overgenomen verwerven verwierf verworven",
    "merge": "fuseren fuseert fuseerde gefuseerd fusie",
    "invest": "investeren investeert investeerde geïnvesteerd investering",
    "sell": "verkopen verkoopt verkocht verkochten verkoop",
    "buy": "kopen koopt kocht kochten gekocht aankoop",
    "appoint": "benoemen benoemt benoemde benoemd benoeming aanstellen aangesteld",
    "resign": "aftreden aftrad afgetreden ontslag opstappen opgestapt",
    "dismiss": "ontslaan ontslagen ontsloeg afzetten afgezet",
    "elect": "kiezen gekozen verkiezen verkozen koos",
    "win": "winnen wint won wonnen gewonnen overwinning zege",
    "lose": "verliezen verliest verloor verloren nederlaag",
    "beat": "verslaan verslagen versloeg verslaat",
    "die": "sterven sterft stierf stierven gestorven overlijden overleed overleden dood dode doden omgekomen",
    "kill": "doden doodde gedood moord vermoorden vermoordde vermoord",
    "injure": "verwonden verwondde gewond gewonde gewonden verwonding",
    "arrest": "arresteren arresteerde gearresteerd arrestatie aanhouden aangehouden aanhouding opgepakt",
    "charge": "aanklagen aangeklaagd aanklacht",
    "convict": "veroordelen veroordeelde veroordeeld veroordeling schuldig",
    "sentence": "straf celstraf gevangenisstraf",
    "acquit": "vrijspreken vrijgesproken vrijspraak",
    "attack": "aanvallen aanval aangevallen aanslag",
    "shoot": "schieten schoot schoten geschoten schietpartij schot neergeschoten",
    "stab": "steken stak gestoken neergestoken steekpartij",
    "explode": "ontploffen ontplofte ontploft ontploffing explosie explodeerde geëxplodeerd",
    "crash": "botsen botste gebotst botsing ongeluk ongeval neergestort neerstortte crash",
    "collapse": "instorten instortte ingestort instorting",
    "quake": "aardbeving beving aardschok",
    "flood": "overstroming overstromen overstroomd overstroomde",
    "burn": "brand branden brandde verbrand afgebrand",
    "strike": "staken staking stakingen",
    "protest": "protesteren protest protesteerden betogen betoging betoogden demonstratie demonstreren",
    "vote": "stemmen stemde stemden gestemd stemming",
    "adopt": "aannemen aangenomen aanvaarden aanvaard",
    "approve": "goedkeuren goedgekeurd goedkeuring ratificeren ratificatie",
    "reject": "verwerpen verworpen verwierp afwijzen afgewezen afwijzing",
    "invade": "binnenvallen binnengevallen invasie inval",
    "withdraw": "terugtrekken teruggetrokken terugtrekking",
    "deploy": "inzetten ingezet inzet ontplooien",
    "present": "presenteren presenteerde gepresenteerd presentatie voorstellen",
    "publish": "publiceren publiceerde gepubliceerd publicatie",
    "give": "geven geeft gaf gaven gegeven schenken schonk geschonken",
    "marry": "trouwen trouwde getrouwd huwelijk bruiloft",
    "born": "geboren geboorte",
    "found": "oprichten opgericht oprichting stichten gesticht",
    "arrive": "aankomen aangekomen aankomst arriveren arriveerde gearriveerd",
    "leave": "verlaten verliet vertrekken vertrok vertrokken vertrek",
    "begin": "beginnen begint begon begonnen begin start starten startte gestart",
    "end": "eindigen eindigt eindigde geëindigd einde beëindigen",
    "rise": "stijgen stijgt steeg stegen gestegen stijging groeien groeide groei toename toenemen toegenomen",
    "fall": "dalen daalt daalde daalden gedaald daling afname afnemen afgenomen",
    "earn": "verdienen verdient verdiende verdiend",
    "pay": "betalen betaalt betaalde betaald betaling",
    "fine": "boete boetes beboet",
    "ban": "verbieden verbood verboden verbod",
    "recall": "terugroepen teruggeroepen terugroepactie",
    "deliver": "leveren levert leverde geleverd levering",
    "build": "bouwen bouwt bouwde gebouwd bouw",
    "host": "organiseren organiseert gastheer",
    "rescue": "redden redde gered redding",
    "evacuate": "evacueren evacueerde geëvacueerd evacuatie",
    "disappear": "verdwijnen verdween verdwenen verdwijning",
    "escape": "ontsnappen ontsnapte ontsnapt vluchten vluchtte vluchtten gevlucht",
    "kidnap": "ontvoeren ontvoerde ontvoerd ontvoering",
    "release": "vrijlaten vrijgelaten vrijlating",
    "cut": "schrappen schrapt schrapte geschrapt inkrimping",
    "hire": "aannemen aanwerven aangeworven werven",
    "discover": "ontdekken ontdekt ontdekte ontdekking vinden vond vonden gevonden aangetroffen",
    "agreement": "akkoord overeenkomst verdrag pact",
    "contract": "contract",
    "embassy": "ambassade",
    "office": "kantoor bureau hoofdkantoor",
    "store": "winkel filiaal",
    "factory": "fabriek",
    "bank": "bank",
    "company": "bedrijf onderneming maatschappij concern firma",
    "brand": "merk",
    "buyer": "koper",
    "customer": "klant",
    "user": "gebruiker",
    "employee": "werknemer medewerker personeel personeelslid personeelsleden",
    "job": "baan banen arbeidsplaats",
    "consumer": "consument",
    "person": "mens persoon mensen personen",
    "victim": "slachtoffer",
    "missing": "vermist vermiste vermisten",
    "survivor": "overlevende",
    "refugee": "vluchteling migrant asielzoeker",
    "soldier": "soldaat soldaten militair militairen",
    "police": "politie politieagent",
    "officer": "officier agent",
    "child": "kind kinderen",
    "woman": "vrouw",
    "man": "man mannen",
    "student": "student leerling scholier",
    "teacher": "leraar leraren docent",
    "passenger": "passagier reiziger inzittende",
    "house": "huis huizen woning",
    "building": "gebouw",
    "vehicle": "voertuig auto vrachtwagen wagen",
    "flight": "vlucht vliegtuig toestel",
    "ship": "schip schepen boot",
    "train": "trein",
    "school": "school scholen universiteit",
    "hospital": "ziekenhuis ziekenhuizen",
    "country": "land landen natie",
    "city": "stad steden gemeente",
    "member": "lid leden",
    "seat": "zetel zetels",
    "ballot": "stem stembiljet",
    "point": "punt",
    "goal": "doelpunt goal treffer",
    "game": "wedstrijd duel",
    "share": "aandeel aandelen",
    "profit": "winst",
    "revenue": "omzet opbrengst inkomsten",
    "damage": "schade",
    "premium": "premie",
    "stake": "belang",
    "toll": "dodental",
    "value": "waarde waard waardering",
    "dividend": "dividend",
    "ransom": "losgeld",
    "compensation": "schadevergoeding vergoeding compensatie",
    "homeless": "dakloos dakloze daklozen",
    "tent": "tent",
    "bed": "bed bedden",
    "witness": "getuige",
    "rescuer": "redder reddingswerker hulpverlener",
    "room": "kamer",
    "height": "hoogte hoog",
    "width": "breedte breed",
    "length": "lengte lang",
    "weight": "gewicht wegen weegt",
    "price": "prijs prijzen",
    "cost": "kosten kost kostte",
    "debt": "schuld schulden",
    "budget": "begroting budget",
    "deficit": "tekort",
    "tax": "belasting",
    "salary": "salaris loon lonen",
    "reward": "beloning",
    "bail": "borgsom borgtocht",
    "loan": "lening",
    "aid": "hulp steun",
    "population": "bevolking inwoner",
    "magnitude": "kracht magnitude",
    "depth": "diepte diep",
    "speed": "snelheid",
    "temperature": "temperatuur",
    "distance": "afstand",
    "area": "oppervlakte",
    "party": "partij",
    "government": "regering kabinet",
    "ministry": "ministerie",
    "court": "rechtbank gerecht proces",
    "prison": "gevangenis cel",
    "bomb": "bom bommen",
    "weapon": "wapen vuurwapen",
    "drug": "drugs cocaïne",
    "oil": "olie aardolie",
    "gas": "gas aardgas",
    "gift": "geschenk cadeau",
    "watch": "horloge",
    "banquet": "banket diner",
    "partner": "partner",
    "product": "product",
    "project": "project",
    "conference": "conferentie top",
    "election": "verkiezing",
    "subscriber": "abonnee",
    "visitor": "bezoeker toerist",
    "voter": "kiezer",
    "shareholder": "aandeelhouder",
    "patient": "patiënt",
    "case": "geval gevallen",
    "household": "huishouden gezin gezinnen",
    "apartment": "appartement flat",
    "active": "actief actieve",
    "new": "nieuw nieuwe",
    "foreign": "buitenlands buitenlandse",
    "military": "militaire",
    "civil": "burger burgerlijk",
    "nuclear": "nucleair nucleaire kern",
    "monthly": "maandelijks maandelijkse",
    "annual": "jaarlijks jaarlijkse",
    "daily": "dagelijks dagelijkse",
    "online": "online digitaal",
    "net": "netto",
    "unemployed": "werkloos werkloze werklozen",
}

# `compounds` words written together: "drieëntwintigste", "tweeënhalf", "tweederde", "maandagavond", "zesjarige",
# "defensieminister".
OPTIONS = {
    "compound_links": ("s", "en", "e"),
    "plural": ("en", "s"),
    "participle": ("eerd", "erd", "deld"),
    "compounds": (
        "({cardinal|one}{and}?)* {cardinal|one} {and}? {cardinal|ordinal|halfmore}",
        "{cardinal}* {hundred|scale} {one}",
        "(?:{cardinal|one}{and}?)* {cardinal|one} {yearold|fraction|fold|scale|lengthadjective}",
        "{weekday|dayword} {partofday}",
        "{portfolio} {ministerial|ministry}",
    ),
    "day_after_weekday": True,
    "one_moment": True,
    "bare_multitudes": True,
    "ordinal_parts": True,
    "single_quotes": True,
    "past_endings": ("eerde", "eerden", "elde", "elden", "igde", "igden", "aakte", "aakten"),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Het museum ging open op 3 mei 2014.", "date: 3 mei 2014"),
    ("Woensdag 18 maart 2015 regende het.", "date: Woensdag 18 maart 2015"),
    ("De omzet daalde eind vorig jaar.", "date: eind vorig jaar"),
    ("Zij wachtte twee uur.", "duration: twee uur"),
    ("De krant verschijnt elke maandag.", "recurrence: elke maandag"),
    ("Er kwamen meer dan 5.000 bezoekers.", "quantity: meer dan 5.000"),
    ("Er brandden drieëntwintig huizen af.", "quantity: drieëntwintig"),
    ("De prijzen stegen met 3,4 procent.", "percent: 3,4 procent"),
    ("Het kostte 1,2 miljard euro.", "money: 1,2 miljard euro"),
    ("De brug is 80 km lang.", "quantity: 80 km"),
    ("Een 19-jarige bestuurder raakte gewond.", "age: 19-jarige"),
    ("Het derde huis brandde af.", "ordinal: derde"),
    ("Burgemeester Tomas Reyes sprak.", "role: Burgemeester Tomas Reyes"),
    ("“Wij bouwen de haven weer op”, zei Tomas Reyes.", "quote: “Wij bouwen de haven weer op”"),
    ("Zij kwam om half drie.", "time: half drie"),
    ("De trein rijdt om 9.30.", "time: 9.30"),
    ("De winkel is van 14.00 tot 18.00 uur open.", "time: 14.00 tot 18.00 uur"),
    ("Het stond er anderhalf jaar.", "duration: anderhalf jaar"),
    ("Een half jaar geleden brak de dijk.", "date: Een half jaar geleden"),
    ("Volgende week dinsdag stemt de raad.", "date: Volgende week dinsdag"),
    ("Rond de 40 mensen wachtten.", "quantity: Rond de 40"),
    ("Een op de drie huizen staat leeg.", "quantity: Een op de drie"),
    ("Duizenden vogels stierven.", "quantity: Duizenden"),
    ("Norvex-topman Tomas Reyes sprak.", "role: Norvex-topman Tomas Reyes"),
    ("Minister Jan Brand van Defensie zweeg.", "role: Minister Jan Brand"),
    ("Zij tekende een vijfjarig contract.",),
    ("Het duurt 14 tot 18 uur.", "duration: 14 tot 18 uur"),
    ("Zo doen we dat niet in de Tweede Kamer.",),
    ("Hij komt morgen terug.", "date: morgen"),
    ("De raad koos met 5 tegen 4 stemmen.", "score: 5 tegen 4"),
    ("De lijst zakt twee punten naar 31%.", "percent: twee punten", "percent: 31%"),
    ("De dertiger zweeg.", "age: dertiger"),
    ("De huren zijn verdubbeld.", "quantity: verdubbeld"),
    ("Het was drie keer zo duur.", "quantity: drie"),
    ("Hij slaapt in herberg De Drie Eiken.",),
    ("Het kost nul komma vijfentwintig procent.", "percent: nul komma vijfentwintig procent"),
    ("De tempel viel in 70 na Christus.", "date: 70 na Christus"),
    ("Zij won in Breda 2006, daarna niet.", "date: 2006"),
    ("Het aandeel steeg van 3 naar 5 procent.", "percent: 3", "percent: 5 procent"),
    ("De schilder (geb. 1905) bleef.", "date: 1905"),
    ("Zij bracht 3 naar huis.", "quantity: 3"),
)

LEXICON = Lexicon(
    code="nl",
    name="Dutch",
    words=merged(CLAIMS, NAMES, TAILS, territory_words("nl"), DATES, NUMBERS),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
