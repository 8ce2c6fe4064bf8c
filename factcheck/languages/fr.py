"""French: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.
"""

from __future__ import annotations

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "est|était|a|avait|âgé|âgée"},
    "article": {True: "un|une|le|la|l'"},
    "placelink": {True: "de|d'"},
    "agebreak": {True: "et|est|était|avec|par|de|du|des|d'|à|en|dans|sur|pour|son|sa|ses|leur"},
    "agemark": {True: "âgé|âgée|âgés|âgées"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {True: "dont|parmi|notamment|autres|autre|supplémentaires|y compris|encore|identités|identifiés|noms"},
    "othereventcue": {
        True: "week-end|depuis|fusillades|attaques|précédent|précédente|série|histoire|"
        "auparavant|district|province|région|voisin|voisine|ailleurs"
    },
    # --- date lines ---
    "updatemark": {True: "mis à jour|mise à jour|modifié|actualisé"},
    # --- status and attribution ---
    "untensed": {
        True: (
            "opéra|caméra|choléra|tiara|cobra|contra|extra|ultra|mantra|front|affront|patrons|environs|barons|chevrons|"
            "électrons|neutrons|citrons|marrons|perrons|vignerons|forgerons|bûcherons|escadrons|clairons|éperons|biberons|"
            "moucherons|fleurons|serait|seraient|tirait|retirait|attirait|étirait|admirait|inspirait|aspirait|respirait|"
            "expirait|virait|désirait|tiraient|retiraient|attiraient|admiraient|inspiraient|désiraient"
        ),
    },
    "planning": {
        True: (
            "vais|vas|allons|allez|dois|devons|veux|voulons|espérons|comptons|"
            "va|vont|devrait|devraient|compte|comptent|prévoit|prévoient|prévu|prévue|prévus|prévues|envisage|souhaite|"
            "sera|seront|"
            "aura|auront|doit|doivent|projette|espère|entend|pourra|prochainement|est prévu"
        )
    },
    "denying": {True: "pas|jamais|dément|démenti|nie|nié|aucun|aucune|ne plus"},
    "supposing": {True: "si|serait|seraient|aurait|auraient|pourrait|pourraient|peut-être|éventuel|éventuelle|éventuellement"},
    "subordinator": {
        True: "que|qu'|qui|dont|où|lequel|laquelle|lesquels|lesquelles|après|avant|lorsque|lorsqu'|quand|alors que|tandis que|"
        "parce que|puisque|mais|car|sachant que"
    },
    "according": {True: "selon|d'après|cité par|rapporté par|à en croire"},
    "teller": {
        True: (
            "police|gendarmes|gendarmerie|pompiers|autorités|médecins|témoins|témoin|enquêteurs|parquet|procureur|procureure|"
            "scientifiques|chercheurs|experts|analystes|économistes|organisateurs|riverains|habitants|voisins|proches|"
            "rescapés|militants|manifestants|gouvernement|tribunal|justice|armée|secours|secouristes|hôpital|syndicat|"
            "syndicats|régulateur|avocats|avocat|enseignants|agriculteurs|source|sources|porte-parole|association|agence|"
            "mairie|préfecture|compagnie|club|parti|université|rebelles|opposition|direction|garde-côtes"
        ),
    },
    "saying": {
        True: (
            "a déclaré|a dit|a affirmé|a annoncé|a précisé|a indiqué|a expliqué|a ajouté|a confirmé|a cité|a rapporté|"
            "déclare|dit|"
            "affirme|annonce|précise|indique|explique|ajoute|confirme|estime|rapporte|revendique|"
            "déclaré|affirmé|indiqué|précisé|affirment|disent|annoncent|indiquent|estiment|déclarent|assurent|assure|"
            "fait état|font état|recense|recensent|évoque|évoquent|chiffre|ont annoncé|ont indiqué|ont déclaré|a assuré"
        )
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|l'AFP|Agence France-Presse",
        "AP": "AP|Associated Press",
        "dpa": "dpa|DPA",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua|Chine nouvelle",
        "EFE": "EFE",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "Belga": "Belga",
        "ATS": "Keystone-ATS",
    },
    "month": {
        1: "janvier|janv|jan",
        2: "février|fevrier|févr|fév",
        3: "mars",
        4: "avril|avr",
        5: "mai",
        6: "juin",
        7: "juillet|juil",
        8: "août|aout",
        9: "septembre|sept|sep",
        10: "octobre|oct",
        11: "novembre|nov",
        12: "décembre|decembre|déc|dec",
    },
    "abbreviation": {
        True: (
            "M|cf|Mme|Mmes|Mlle|MM|Dr|Drs|Pr|Me|Mgr|St|Ste|env|gén|col|cap|lt|cdt|bd|boul|av|fig|chap|vol|éd|tél|hab|c.-à-d|c|J.-C"
        )
    },
    "closingabbreviation": {True: ("etc|cie|Inc|Corp|Ltd|Jr|apr|jan|janv|févr|fév|avr|juil|sep|oct|nov|déc|dec")},
    "numberabbreviation": {True: ("p|pp|art|no|nos|n|h|min|sept|al")},
    "opener": {
        True: (
            "il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|son|sa|ses|leur|leurs|un|une|mais|et|or|donc|dans|"
            "pour|selon|avec|sans|depuis|après|avant|quand|si|c'|l'|d'|en|au|aux|plus|personne|tous|toutes|aucun|"
            "aucune|pourtant|ainsi|puis|alors"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "lundi|lundis",
        1: "mardi|mardis",
        2: "mercredi|mercredis",
        3: "jeudi|jeudis",
        4: "vendredi|vendredis",
        5: "samedi|samedis",
        6: "dimanche|dimanches",
    },
    "weekdays": {True: "lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches"},
    "shortweekday": {0: "lun", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
    "weekdayon": {7: "en huit", 14: "en quinze|en 15"},
    "shakymonth": {True: "jan|sep|dec|janv|févr|fév|avr|juil|sept|oct|nov|déc|mars"},
    "yearhalf": {True: "semestre|semestres"},
    "timeunit": {
        "year": "année calendaire|année civile|année fiscale|an|ans|année|années",
        "month": "mois",
        "week": "semaine|semaines",
        "day": "jour|jours|journée|journées",
        "hour": "heure|heures|h",
        "minute": "minute|minutes|min|mn",
        "second": "seconde|secondes|sec",
        "quarter": "trimestre|trimestres",
        "half": "semestre|semestres",
        "decade": "décennie|décennies",
        "century": "siècle|siècles",
        "millennium": "millénaire|millénaires",
        "weekend": "week-end|week-ends|weekend|week end",
        "season": "saison|saisons",
        "night": "nuit|nuits",
        "fiveyears": "quinquennat|quinquennats",
        "fortnight": "quinzaine",
    },
    "timeunits": {
        True: "ans|années|mois|semaines|jours|journées|heures|minutes|secondes|trimestres|semestres|décennies|siècles|"
        "week-ends|nuits"
    },
    "season": {"SP": "printemps", "SU": "été|étés", "FA": "automne|automnes", "WI": "hiver|hivers"},
    "bothunits": {True: "mois"},
    "shortmonth": {True: "jan|sep|dec|janv|févr|fév|avr|juil|sept|oct|nov|déc"},
    "partofday": {
        "MO": "matin|matinée|matins|mat",
        "AF": "après-midi|après midi|d'après-midi",
        "EV": "fin de journée|fin de la journée|soir|soirée|soirs",
        "NI": "nuit",
    },
    "unitword": {("week", 2, "published", 1): "semaine après la prochaine"},
    "dayword": {0: "aujourd'hui", -1: "hier", 1: "demain", 2: "après-demain", -2: "avant-hier"},
    "tonight": {
        (0, "EV"): "ce soir",
        (0, "MO"): "ce matin",
        (0, "AF"): "cet après-midi|cet après midi",
        (0, "NI"): "cette nuit",
        (-1, "NI"): "la nuit dernière|la nuit passée",
    },
    "nextday": {1: "lendemain", -1: "veille", -2: "avant-veille", 2: "surlendemain"},
    "noon": {12: "midi", 24: "minuit"},
    "meridiem": {"am": "du matin|am|a.m.", "pm": "du soir|de l'après-midi|pm|p.m."},
    "hourmark": {True: "h|heures|heure"},
    "timezone": {True: "GMT|UTC|CET|heure locale|heure de Paris|heures locales|locales|TU"},
    "the": {True: "le|la|les|l'|au|aux"},
    "this": {True: "ce|cet|cette|ces"},
    "deictic": {0: "ce|cet|cette|ces", 1: "prochain|prochaine", -1: "dernier|dernière"},
    "postdeictic": {
        -1: "dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée",
        0: "en cours|courant|courante|actuel|actuelle|présent|présente",
        1: "prochain|prochaine|prochains|prochaines|à venir|qui vient",
    },
    "postanaphoric": {
        -1: "qui précède|précédent|précédente|d'avant|antérieur|antérieure",
        1: "qui suit|suivant|suivante|d'après",
        0: "même",
    },
    "anaphoric": {0: "même"},
    "that": {True: "là"},
    "stretch": {
        -1: "dernier|dernière|derniers|dernières",
        1: "prochain|prochaine|prochains|prochaines",
        0: "premier|première|premiers|premières",
    },
    "agobefore": {True: "il y a|y a|voici|voilà|voici déjà|il y a de cela|il y a déjà|voilà déjà|il ya"},
    "afterwards": {1: "plus tard|après coup", -1: "plus tôt|auparavant"},
    "within": {True: "dans|d'ici|d'ici à|sous"},
    "lasting": {True: "depuis|voilà|cela fait"},
    "yearin": {True: "en|durant"},
    "insteadcue": {True: "non|lieu|contre|auparavant|précédemment|initialement|plutôt|d'abord|au départ"},
    "startcue": {True: "d'abord|initialement|commencé|commencée|commence|commença|débuté|débute|débuta|entamé|entamée"},
    "sectionword": {"early": "début|tout début", "mid": "mi|mi-", "any": "courant", "end": "fin|toute fin"},
    "sectionnoun": {"start": "début|commencement|aube", "mid": "milieu", "any": "courant|cours", "end": "fin|issue"},
    "timehedge": {
        "about": "environ|quelque|à peu près",
        "nearly": "près de|près d'|presque|à peine",
        "more_than": "plus de|plus d'",
        "less_than": "moins de|moins d'",
        "at_least": "au moins",
        "at_most": "au plus|jusqu'à",
    },
    "pointhedge": {True: "vers|autour de|aux alentours de|aux environs de|environ"},
    "agoahead": {True: "dans|d'ici"},
    "dayprep": {True: "le|du|au|dès|ce"},
    "onward": {"since": "ou plus tard|et plus tard|ou après|et après|et au-delà", "until": "ou plus tôt|et avant|ou avant"},
    "border": {
        "before": "avant",
        "after": "après",
        "since": "depuis|dès|à partir de|à partir du|à compter du",
        "until": "jusqu'en|jusqu'au|jusqu'à|jusque",
        "by": "d'ici|d'ici à|d'ici au|au plus tard",
    },
    "in": {True: "en|au|à|dans|durant|pendant|pour|lors de|au cours de|de|du|d'|des|de la|de l'"},
    "dateprep": {
        True: "en|de|du|d'|au|aux|à|dans|depuis|dès|avant|après|d'ici|jusqu'en|jusqu'au|jusqu'à|fin|début|mi|courant|"
        "pour|entre|vers|durant|pendant|le|ce|cet|les|des|l'|au mois de|vers la|par|sur|"
        "à partir de|à partir du"
    },
    "owner": {True: "son|sa|ses|leur|leurs|notre|nos|votre"},
    "unitadjective": {True: "longues|longs|bonnes|bons|bonne|longue|petites|dures|pleines"},
    "yearprep": {
        True: "en|de|depuis|dès|d'ici|d'ici à|jusqu'en|fin|début|mi|courant|avant|après|pour|entre|vers|année|an|été|"
        "hiver|printemps|automne|à partir de|que|d'avant|d'après|depuis|années|exercice|saison|"
        "rentrée|millésime|autour de|aux alentours de|aux environs de|par rapport à|horizon|né|née|nés"
    },
    "christera": {
        1: "après J.-C.|apr. J.-C.|ap. J.-C.|après J-C|ap. J-C|apr. J-C|après Jésus-Christ|de notre ère",
        -1: "avant J.-C.|av. J.-C.|av. J-C|avant J-C|avant Jésus-Christ|avant notre ère",
    },
    "yearverb": {True: "est|était|sera|fut|serait|pourrait|a|avait|aura|marque|marquera|s'annonce|devrait"},
    "thatdate": {True: "cette date|cette même date|ladite date|ces dates"},
    "streetbefore": {True: "rue|rue du|avenue|avenue du|boulevard|boulevard du|place|place du|quai|quai du|pont du|stade du"},
    "aheadprep": {True: "pour"},
    "fromahead": {True: "à partir de|à partir du|à compter de|à compter du"},
    "yearword": {True: "année calendaire|année civile|année fiscale|an|année|exercice|saison"},
    "years": {True: "années"},
    "wholly": {True: "toute la|tout le|toute l'"},
    "each": {True: "chaque"},
    "all": {True: "tous les|toutes les"},
    "frequency": {
        "day": "quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|journalier|journalière|journaliers",
        "week": "hebdomadaire|hebdomadaires|hebdomadairement",
        "month": "mensuel|mensuelle|mensuels|mensuelles|mensuellement",
        "quarter": "trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement",
        "year": "annuel|annuelle|annuels|annuelles|annuellement",
        "halfyear": "semestriel|semestrielle|semestriels|semestrielles",
        "2month": "bimestriel|bimestrielle|bimensuels",
        "2year": "biennal|biennale",
        "hour": "horaire",
    },
    "times": {True: "fois"},
    "per": {True: "par"},
    "few": {(2, 6): "quelques|plusieurs|une poignée de|de nombreux|de nombreuses|de longs|de longues"},
    "reference": {
        "PAST_REF": "récemment|autrefois|jadis|naguère|par le passé|dernièrement|il y a longtemps|ces derniers temps|"
        "tout récemment",
        "PRESENT_REF": "maintenant|actuellement|actuel|actuelle|actuels|actuelles|désormais|en ce moment|à l'heure actuelle|"
        "de nos jours|à présent|à ce jour|ces temps-ci|pour l'instant|pour le moment|à l'heure qu'il est|"
        "d'ores et déjà",
        "FUTURE_REF": "l'avenir|le futur|bientôt|prochainement|futur|à l'avenir|ultérieurement|tôt ou tard|dans l'immédiat|"
        "sous peu",
    },
    "decadeword": {
        10: "dix",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix",
        80: "quatre-vingt|quatre-vingts",
        90: "quatre-vingt-dix",
    },
    "quarterletter": {"quarter": "T", "half": "S"},
    "halfword": {0.5: "demi|demie"},
    "old": {True: "d'âge"},
    "spanarticle": {True: "le"},
    "agebefore": {
        True: "âgé de|agé de|agée de|agés de|âgée de|âgés de|âgées de|âgé d'|âgée d'|l'âge de|âge de|fêter ses|fête ses"
    },
    "counted": {
        True: "personnes|habitants|hommes|femmes|enfants|emplois|salariés|euros|dollars|francs|points|mètres|"
        "kilomètres|hectares|tonnes|litres|pages|soldats|logements|places|voix|exemplaires|visiteurs|spectateurs|"
        "manifestants|élèves|étudiants|ans|participants|entreprises|postes|km|m|kg|ouvriers|agents|morts|blessés|"
        "victimes|familles|cas|unités"
    },
    "to": {True: "au|à|et|ou|jusqu'au|jusqu'en|jusqu'à"},
    "rescheduling": {
        True: "reporté|reportée|reportés|reportées|reporter|déplacé|déplacée|avancé|avancée|décalé|décalée|prolongé|prolongée"
    },
    "rangestart": {True: "de|du|entre|d'|entre le|entre les"},
    "rangeend": {True: "à|au|jusqu'au|jusqu'en|jusqu'à|-|–|—"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Noël|Noel|le jour de Noël",
        "12-24": "réveillon de Noël|la veille de Noël",
        "12-31": "Saint-Sylvestre|la Saint-Sylvestre|réveillon du jour de l'an",
        "01-01": "jour de l'an|le jour de l'an|nouvel an|le Nouvel An|Nouvel An",
        "11-01": "Toussaint|la Toussaint",
        "02-14": "Saint-Valentin|la Saint-Valentin",
        "10-31": "Halloween",
        "05-01": "fête du travail|fête du Travail|Journée internationale des travailleurs",
        "E+0": "Pâques|dimanche de Pâques",
        "E+1": "lundi de Pâques",
        "E+39": "Ascension|l'Ascension|jeudi de l'Ascension",
        "E+49": "Pentecôte|la Pentecôte",
        "E+50": "lundi de Pentecôte",
        "07-14": "fête nationale|Fête nationale",
        "08-15": "Assomption|l'Assomption",
        "11-11": "Armistice|l'Armistice",
        "01-06": "Épiphanie|l'Épiphanie",
        "E-2": "Vendredi saint|vendredi saint",
        "E-1": "Samedi saint|samedi saint",
        "E-3": "Jeudi saint|jeudi saint",
        "E-7": "dimanche des Rameaux|Dimanche des Rameaux",
        "E-46": "mercredi des Cendres|Mercredi des Cendres",
        "E-47": "Mardi gras|Mardi Gras",
        "E+60": "Fête-Dieu",
        "O+0": "Pâques orthodoxe|Pâque orthodoxe|Pâques orthodoxes",
        "A+0": "premier dimanche de l'Avent|premier dimanche de l'avent",
        "C+0": "Nouvel An chinois|nouvel an chinois|Nouvel An lunaire",
        "11-4-4": "Thanksgiving",
        "11-4-4+1": "Black Friday",
        "11-4-4+4": "Cyber Monday",
        "06-7-3": "fête des Pères|fête des pères",
        "06-21": "Fête de la musique|fête de la musique",
        "H07-01:2": "Roch Hachana|Rosh Hashana",
        "H07-10": "Yom Kippour|Yom Kippur|jour du Grand Pardon",
        "H07-15:7": "Souccot|fête des Tabernacles",
        "H09-25:8": "Hanoucca|Hanouka|Hanoukka",
        "H12-14": "Pourim",
        "H01-15:8": "Pessah",
        "H03-06:2": "Chavouot",
        "I09-01:30": "ramadan",
        "I10-01": "Aïd al-Fitr|Aïd el-Fitr",
        "I12-10": "Aïd al-Adha|Aïd el-Adha|Aïd el-Kébir|fête du Sacrifice",
        "I01-01": "Nouvel An musulman|nouvel an musulman",
        "I01-10": "Achoura",
        "11-02": "jour des Morts|fête des Morts",
        "12-26": "lendemain de Noël|la Saint-Étienne",
        "04-01": "poisson d'avril",
        "05-08": "fête de la Victoire",
        "12-08": "Immaculée Conception|l'Immaculée Conception",
        "03-08": "Journée internationale des droits des femmes|journée internationale des droits des femmes",
        "05-7--1": "fête des mères|Fête des mères",
        "02-02": "Chandeleur",
        "04-22": "jour de la terre|Jour de la Terre",
        "03-17": "saint patrick|Saint-Patrick|Saint Patrick",
    },
    "pastnoun": {True: "passé"},
    "recent": {True: "récents|récentes|ces derniers|ces dernières"},
    "coming": {True: "prochains|prochaines|à venir|futurs|futures|qui viennent"},
    "plural": {True: "les|ces"},
    "futurecue": {
        True: "vais|vas|allons|allez|dois|devons|veux|voulons|espérons|comptons|"
        "va|vont|devrait|devraient|compte|comptent|prévoit|prévoient|prévu|prévue|prévus|prévues|envisage|doit|"
        "doivent|projette|espère|entend|prochainement|prochain|prochaine|"
        "attendu|attendue|attendus|attendues|futur|future|lieu|rendez-vous|inscriptions|programmé|programmée|"
        "jusqu'au|d'ici|sera|seront|aura|auront|demain|à venir|réservations|possible|rendez|est prévu"
    },
    "presentcue": {True: "est|sont|a lieu|ont lieu"},
    "pluperfect": {True: "avait|avaient"},
    "pastaux": {True: "était|étaient|avait|avaient|devait|devaient|fut|furent"},
    "tobe": {True: "sera|seront|être"},
    "pastcue": {
        True: "a|ont|avait|avaient|été|était|étaient|fut|furent|eut|fit|dernier|dernière|passé|passée|hier|depuis|"
        "s'est|se sont|est mort|décédé|décédée|a été|ont été|dit|déclaré|annoncé|annoncée|organisé|organisée|né|"
        "née|avons|suis|eu lieu|eut lieu|eurent lieu|avait lieu"
    },
    "atclock": {True: "à|vers|dès|avant|après|jusqu'à|entre"},
    "clockprep": {True: "à|vers|dès|avant|après|jusqu'à|de|entre|d'ici|à partir de|depuis|et|peu avant|peu après"},
    "length": {True: "pendant|durant|en|dans|pour|par|plus de|moins de|près de|environ"},
    "quarterhour": {True: "quart"},
    "periodword": {True: "période"},
    "sameword": {True: "même"},
    "lastnth": {-1: "dernier|dernière"},
    "deadline": {True: "dans"},
    "daysfrom": {True: "du"},
    "dayarticle": {True: "à partir du|à compter du|jusqu'au|dès le|le|au|du"},
}

NUMBERS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one; a "simpleordinal"
    #     ends no compound: "les vingt premiers" are not the 21st ---
    "cardinal": {
        0: "zéro|zero",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept|dix sept",
        18: "dix-huit|dix huit",
        19: "dix-neuf|dix neuf",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix|soixante dix|septante",
        80: "quatre-vingt|quatre-vingts|quatre vingt|quatre vingts|huitante|octante",
        90: "quatre-vingt-dix|quatre vingt dix|nonante",
        97: "quatre-vingt-dix-sept|quatre vingt dix sept",
        98: "quatre-vingt-dix-huit|quatre vingt dix huit",
        99: "quatre-vingt-dix-neuf|quatre vingt dix neuf",
        77: "soixante-dix-sept|soixante dix sept",
        78: "soixante-dix-huit|soixante dix huit",
        79: "soixante-dix-neuf|soixante dix neuf",
        100: "cent",
        1000: "mille",
    },
    "one": {1: "un|une"},
    "indefinite": {1: "un|une"},
    "hundred": {100: "cent|cents"},
    "scale": {
        1000: "mille",
        10**5: "lakh|lakhs",
        10**6: "million|millions",
        10**7: "crore|crores",
        10**9: "milliard|milliards",
        10**12: "billion|billions",
    },
    "scalemark": {10**3: "k", 10**6: "m|mn|mln|mio", 10**9: "md|mds|mrd|mrds|mia"},
    "fraction": {
        2: "demi|demie|moitié|demis",
        3: "tiers",
        4: "quart|quarts|quatrième|quatrièmes",
        5: "cinquième|cinquièmes",
        6: "sixième|sixièmes",
        7: "septième|septièmes",
        8: "huitième|huitièmes",
        9: "neuvième|neuvièmes",
        10: "dixième|dixièmes",
        12: "douzièmes",
        15: "quinzièmes",
        16: "seizièmes",
        20: "vingtièmes",
        30: "trentièmes",
        40: "quarantièmes",
        50: "cinquantièmes",
        60: "soixantièmes",
        100: "centièmes",
        1000: "millièmes",
        10**6: "millionièmes",
    },
    "collective": {
        10: "dizaine|dizaines",
        12: "douzaine|douzaines",
        15: "quinzaine|quinzaines",
        20: "vingtaine|vingtaines",
        30: "trentaine|trentaines",
        40: "quarantaine",
        50: "cinquantaine",
        60: "soixantaine",
        100: "centaine|centaines",
        1000: "millier|milliers",
    },
    "multitude": {
        10: "dizaines",
        12: "douzaines",
        100: "centaines",
        1000: "milliers",
        10**6: "millions",
        10**9: "milliards",
    },
    "and": {True: "et"},
    "of": {True: "de|d'|des|du|de la|de l'"},
    "point": {True: "virgule"},
    "minus": {True: "moins|négatif|négative"},
    "ordinal": {
        1: "premier|première|premiers|premières|unième",
        2: "deuxième|deuxièmes|second|seconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième|dizième",
        11: "onzième",
        12: "douzième",
        13: "treizième",
        14: "quatorzième",
        15: "quinzième",
        16: "seizième",
        17: "dix-septième|dix septième",
        18: "dix-huitième|dix huitième",
        19: "dix-neuvième|dix neuvième",
        20: "vingtième",
        30: "trentième",
        40: "quarantième",
        50: "cinquantième",
        60: "soixantième",
        70: "soixante-dixième",
        80: "quatre-vingtième|quatre-vingtieme",
        90: "quatre-vingt-dixième",
        100: "centième",
        1000: "millième",
        10**6: "millionième|millionieme",
        10**9: "milliardième|milliardieme",
        10**12: "billionième|billionieme",
    },
    "simpleordinal": {True: "premier|première|premiers|premières|second|seconde"},
    "ordinalmark": {True: "er|re|ère|e|ème|eme|ième|ieme|nd|nde|ers|res|es|èmes|ᵉ"},
    # --- quantities (extraction/numbers/ says what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "millimètre|millimètres",
            "centimetre": "centimètre|centimètres|centimetres",
            "decimetre": "décimètre|décimètres",
            "metre": "mètre|mètres|metres|metre",
            "cubic hectometre": "hectomètre cube|hectomètres cubes|hm³|hm3",
            "hectometre": "hectomètre|hectomètres",
            "kilometre": "kilomètre|kilomètres|kilometres|kilometre",
            "inch": "pouce|pouces",
            "foot": "pied|pieds",
            "yard": "yard|yards|verge|verges",
            "mile": "mile|miles",
            "nautical mile": "mille marin|milles marins|mille nautique|milles nautiques",
            "mille": "milles",
            "light year": "année-lumière|années-lumière|années lumière",
            "square metre": "mètre carré|mètres carrés|m carrés",
            "square kilometre": "kilomètre carré|kilomètres carrés|km carrés",
            "square centimetre": "centimètre carré|centimètres carrés",
            "square foot": "pied carré|pieds carrés",
            "hectare": "hectare|hectares",
            "acre": "acre|acres",
            "cubic metre": "mètre cube|mètres cubes|mètres cube",
            "cubic kilometre": "kilomètre cube|kilomètres cubes",
            "cubic centimetre": "centimètre cube|centimètres cubes",
            "cubic foot": "pied cube|pieds cubes|pieds cube",
            "square mile": "mille carré|milles carrés|mile carré|miles carrés",
            "millilitre": "millilitre|millilitres",
            "centilitre": "centilitre|centilitres",
            "litre": "litre|litres",
            "hectolitre": "hectolitre|hectolitres",
            "gallon": "gallon|gallons",
            "pint": "pinte|pintes",
            "barrel": "baril|barils",
            "microgram": "microgramme|microgrammes",
            "milligram": "milligramme|milligrammes",
            "gram": "gramme|grammes",
            "kilogram": "kilogramme|kilogrammes|kilo|kilos",
            "tonne": "tonne|tonnes|tonne métrique|tonnes métriques",
            "quintal": "quintal|quintaux",
            "megatonne": "mégatonne|mégatonnes",
            "gigatonne": "gigatonne|gigatonnes",
            "ounce": "once|onces",
            "carat": "carat|carats",
            "kilometre per hour": "kilomètres/heure|km heure|kilomètres-heure|kilomètre-heure",
            "mile per hour": "miles a l'heure",
            "knot": "nœud|nœuds|noeud|noeuds",
            "celsius": "Celsius|degré Celsius|degrés Celsius|degré C|degrés C|deg C|deg Celsius|degrés centigrades",
            "fahrenheit": "Fahrenheit|degrés Fahrenheit|degré Fahrenheit|degrés F|degré F|degrès F|deg F",
            "degree": "degré|degrés|deg|deg.|degrès",
            "watt": "watt|watts",
            "kilowatt": "kilowatt|kilowatts",
            "megawatt": "mégawatt|mégawatts",
            "gigawatt": "gigawatt|gigawatts",
            "terawatt": "térawatt|térawatts",
            "kilowatt hour": "kilowattheure|kilowattheures|kilowatts-heure|kilowatt-heure|kilowatts-heures",
            "megawatt hour": "mégawattheure|mégawattheures|mégawatts-heure",
            "terawatt hour": "térawattheure|térawattheures|térawatts-heure",
            "horsepower": "chevaux-vapeur|ch",
            "volt": "volt|volts",
            "joule": "joule|joules",
            "calorie": "calorie|calories",
            "kilobyte": "kilo-octets|ko",
            "megabyte": "mégaoctet|mégaoctets|méga-octets|Mo",
            "gigabyte": "gigaoctet|gigaoctets|giga-octets|Go",
            "terabyte": "téraoctet|téraoctets|téra-octets|To",
            "byte": "octet|octets",
            "hertz": "hertz",
            "megahertz": "mégahertz",
            "gigahertz": "gigahertz",
            "decibel": "décibel|décibels",
            "millisievert": "millisievert|millisieverts",
            "becquerel": "becquerel|becquerels",
            "permille": "pour mille",
        },
    ),
    "shyunit": {True: SHY + "|Mo|Go|To|ko|ch|milles"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dollar|dollars",
            "USD": "dollar américain|dollars américains|dollars US|dollar US|dollar des États-Unis|dollars des États-Unis",
            "CAD": "dollar canadien|dollars canadiens",
            "AUD": "dollar australien|dollars australiens",
            "HKD": "dollar de Hong Kong|dollars de Hong Kong|dollars hongkongais",
            "NZD": "dollar néo-zélandais|dollars néo-zélandais",
            "SGD": "dollars singapouriens|dollars de Singapour",
            "cent": "cent|cents|centime|centimes",
            "penny": "penny|pence",
            "EUR": "euro|euros",
            "GBP": "livre sterling|livres sterling|livre britannique|livres britanniques",
            "pound": "pounds",
            "EGP": "livre égyptienne|livres égyptiennes",
            "LBP": "livres libanaises",
            "SYP": "livres syriennes",
            "franc": "franc|francs",
            "CHF": "franc suisse|francs suisses",
            "FRF": "franc français|francs français",
            "BEF": "francs belges|franc belge",
            "XOF": "franc CFA|francs CFA|F CFA",
            "DEM": "mark allemand|marks allemands|deutschemark|deutschemarks|deutsche marks",
            "mark": "marks",
            "FIM": "mark finlandais|marks finlandais|markka",
            "NLG": "florin|florins|florins néerlandais",
            "ITL": "lires|lires italiennes",
            "ESP": "peseta|pesetas",
            "JPY": "yen|yens|yen japonais|yens japonais",
            "CNY": "yuan|yuans|renminbi|renminbis|rmb|yuan chinois|yuans chinois",
            "rupee": "roupie|roupies",
            "INR": "roupie indienne|roupies indiennes",
            "PKR": "roupies pakistanaises",
            "lira": "livres turques|livre turque",
            "TRY": "lire turque|lires turques",
            "KRW": "won|wons|wons sud-coréens",
            "RUB": "rouble|roubles|rouble russe|roubles russes",
            "krone": "couronne|couronnes",
            "SEK": "couronne suédoise|couronnes suédoises",
            "NOK": "couronne norvégienne|couronnes norvégiennes",
            "DKK": "couronne danoise|couronnes danoises",
            "CZK": "couronne tchèque|couronnes tchèques",
            "ISK": "couronnes islandaises",
            "ILS": "shekel|shekels",
            "peso": "peso|pesos",
            "MXN": "peso mexicain|pesos mexicains",
            "ARS": "pesos argentins|peso argentin",
            "COP": "pesos colombiens",
            "BRL": "real brésilien|reals|reais",
            "dinar": "dinar|dinars",
            "DZD": "dinar algérien|dinars algériens",
            "TND": "dinar tunisien|dinars tunisiens",
            "LYD": "dinars libyens",
            "KWD": "dinars koweïtiens",
            "rial": "rial|rials",
            "riyal": "riyal|riyals",
            "MAD": "dirham marocain|dirhams marocains",
            "dirham": "dirham|dirhams",
            "PLN": "zloty|zlotys",
            "HUF": "forint|forints",
            "THB": "baht|bahts",
            "ZAR": "rand|rands",
            "UAH": "hryvnia|hryvnias",
            "BTC": "bitcoin|bitcoins",
            "shilling": "shillings",
            "MYR": "ringgit|ringgits",
            "IDR": "roupies indonésiennes|rupiah",
        },
    ),
    "scaledmoney": {"pound": "livre|livres"},
    "subunit": {True: "cent|cents|centime|centimes|penny|pence|sen"},
    "percent": {
        "percent": "%|pour cent|pour-cent|pourcent|pourcents|pct",
        "percentage point": "point de pourcentage|points de pourcentage|point de %|points de %",
        "basis point": "point de base|points de base",
    },
    "pointword": {True: "point|points"},
    "reaching": {True: "à"},
    "calling": {True: "appelez|composez|appeler|téléphone|téléphoner|tél|tél.|fax|numéro vert"},
    "hedge": {
        "about": (
            "environ|quelque|quelques|autour de|autour d'|aux alentours de|aux environs de|de l'ordre de|approximativement|"
            "à peu près|grosso modo|vers|plus ou moins|avoisinant|estimé à|estimée à|estimés à|estimées à|une moyenne de|"
            "en moyenne|~|≈"
        ),
        "nearly": (
            "près de|près d'|proche de|presque|quasi|quasiment|pratiquement|un peu moins de|un peu moins d'|pas loin de|"
            "à peine moins de"
        ),
        "just_over": "un peu plus de|un peu plus d'|à peine plus de|à peine plus d'",
        "more_than": (
            "ou plus de|ou plus d'|ou plus que|plus de|plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|"
            "au-dessus de|au-dessus des|au-delà de|dépassant|dépasse|dépassent|dépassé|dépassait|bien plus de|"
            "largement plus de|excédant|plus grand que|plus haut que|>|excède"
        ),
        "at_least": (
            "au moins|au minimum|un minimum de|pas moins de|pas moins d'|supérieur ou égal à|supérieure ou égale à|"
            "supérieures ou égales à|≥|>=|au bas mot|minimum|plus de ou égal à|au moins ou égal à|a minima"
        ),
        "less_than": (
            "ou moins de|ou moins d'|moins de|moins d'|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|"
            "au-dessous de|en deçà de|sous les|sous la barre des|<|plus petit que|plus bas que|en-dessous de"
        ),
        "at_most": (
            "jusqu'à|jusqu'a|au plus|au maximum|tout au plus|un maximum de|pas plus de|pas plus d'|maximum|"
            "inférieur ou égal à|inférieure ou égale à|inférieures ou égales à|≤|<=|à peine"
        ),
        "exact": (
            "exactement|précisément|un total de|au total|seulement|égal à|égale à|pile|très exactement|à hauteur de|seuls|"
            "seules"
        ),
    },
    "posthedge": {
        "about": "environ|à peu près|approximativement",
        "at_least": "ou plus|ou plus de|ou plus d'|au moins|au minimum|minimum|au bas mot",
        "at_most": "ou moins|ou moins de|ou moins d'|au plus|au maximum|maximum|tout au plus",
    },
    "between": {True: "entre|entre le|entre les|entre la|entre l'|comprise entre|compris entre|comprises entre"},
    "from": {True: "de"},
    "rangelink": {True: "à|-|–|—"},
    "but": {True: "mais"},
    "or": {True: "ou"},
    "changing": {
        True: (
            "passé|passée|passés|passées|passer|passe|passent|passant|passerait|passeront|augmenté|augmenter|augmente|"
            "augmentant|augmentation|baissé|baisser|baisse|hausse|progressé|progresser|progresse|reculé|reculer|recule|chuté|"
            "chuter|chute|grimpé|grimper|grimpe|bondi|bondir|bondit|réduit|réduire|réduite|ramené|ramener|ramenée|ramène|"
            "porté|porter|portée|porte|abaissé|abaisser|abaissée|relevé|relever|relevée|monté|monter|monte|tombé|tomber|"
            "tombe|évolué|évoluer|crû|gonflé|dégringolé|diminué|diminuer|diminue|révisé|révisée|allongé|allongée"
        ),
    },
    "divided": {True: "sur"},
    "outof": {True: "sur"},
    "fold": {True: "fold"},
    "manyfold": {2: "doublé|doublée|doublés", 3: "triplé", 4: "quadruplé", 10: "décuplé"},
    "unmultiplied": {True: "le|la|les|l'|un|une|de|d'|en|par|son|sa|ses|leur|leurs|au|aux|du"},
    "multiplying": {
        True: (
            "multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|multiplie par|multiplient par|"
            "multipliant par|divisé par|divisée par|un facteur"
        ),
    },
    "comparative": {True: "plus|moins|supérieur|supérieure|supérieurs|supérieures|la|le|les|l'|davantage|trop|son|sa"},
    "agedtens": {
        30: "trentenaire",
        40: "quadragénaire|quadra",
        50: "quinquagénaire|quinqua",
        60: "sexagénaire",
        70: "septuagénaire",
        80: "octogénaire",
        90: "nonagénaire",
    },
    "ageword": {
        True: (
            "âgé de|âgée de|âgés de|âgées de|âgé d'|âgée d'|âgés d'|âgées d'|âgés entre|âgées entre|âgé entre|âgée entre|"
            "l'âge de|âge de|fêter ses|fête ses|fêtera ses|"
            "fêté ses"
        ),
    },
    "agebetween": {True: "âgés entre|âgées entre|âgé entre|âgée entre"},
    "others": {True: "autres"},
    "belowzero": {True: "en dessous de zéro|en dessous de zero|au-dessous de zéro|sous zéro|sous le zéro"},
    "ageverb": {True: "a|eu|avait|ont|avaient|ai|avais|aura|à"},
    "noagelead": {
        True: (
            "y|condamné|condamnée|condamnés|taux|emprunt|obligations|crédit|prêt|titres|rendement|échéance|maturité|bund|oat|"
            "bons|dette|papier|horizon|peine|prison|fixe|rendements|taux d'intérêt"
        ),
    },
    "noagefollower": {True: "pour|d'|avant|après"},
    "ageof": {
        True: (
            "homme|femme|garçon|fille|fillette|enfant|bébé|adolescent|adolescente|jeune|jeunes|retraité|retraitée|étudiant|"
            "étudiante|lycéen|lycéenne|collégien|collégienne|suspect|suspecte|victime|fils|mère|père|conducteur|conductrice|"
            "individu|personne|ressortissant|ressortissante|étudiants|hommes|femmes|enfants|adolescents|ans|joueur|joueuse|"
            "attaquant|gardien|défenseur|milieu|champion|championne|skieur|coureur|policier|soldat|militaire|journaliste|"
            "avocat|avocate|veuve|veuf|octogénaire|nourrisson|frère|frères|soeur|sœur|neveu|nièce|cousin|automobiliste|"
            "motard|cycliste|piéton|touriste|Français|Française|Algérien|Tunisien|Marocain|Américain|Britannique|Belge"
        ),
    },
    "yearold": {"month": "mois d'âge", "day": "jours d'âge"},
    "pictureword": {True: "image|photo|diapositive|photographie|galerie|capture"},
    "numbered": {
        True: (
            "n°|no|n|nº|numéro|numéros|article|articles|art|section|chapitre|page|pages|p|route|autoroute|nationale|"
            "départementale|vol|résolution|résolutions|loi|règle|chambre|salle|porte|chaîne|version|niveau|phase|type|"
            "formule|étape|épisode|tome|volume|vol.|figure|tableau|paragraphe|quai|piste|terminal|ligne|voie|bus|catégorie|"
            "groupe|zone|classe|appartement|boîte|arrondissement|alinéa|#|décret|directive|règlement|amendement|projet|"
            "windows|journée|acte|matricule|lot|chapitres|sections|paragraphes"
        ),
    },
    "street": {True: "rue|avenue|boulevard|place|quai|bd|allée|allées|chemin|impasse|route|cours|square|passage|faubourg"},
    "ballot": {True: "voix|votes|suffrages"},
    "versus": {True: "contre"},
    "ratioword": {True: "rapport de|ratio de|ratio|proportion de|format|échelle|cote de|cote"},
    "winning": {
        True: (
            "gagné|gagne|gagnent|gagner|gagnant|gagnants|battu|bat|battent|battre|battus|perdu|perd|perdre|défaite|défait|"
            "victoire|victoires|nul|score|scores|mené|mène|menait|menaient|menant|égalité|but|buts|tirs|imposé|imposés|"
            "imposée|impose|imposent|incliné|inclinés|incline|inclinent|remporté|remporte|emporté|emporte|match|set|sets|"
            "manche|mi-temps|vainqueur|succès|finale|aller|retour|dominé|écrasé|voix|qualifié|qualifiés|face"
        ),
    },
    "round": {
        True: (
            "quart de finale|quarts de finale|huitième de finale|huitièmes de finale|seizième de finale|seizièmes de finale|"
            "demi-finale|demi-finales|demi-heure|demi-journée|demi-frère|demi-sœur|demi-tour|première dame|"
            "première guerre mondiale|seconde guerre mondiale|deuxième guerre mondiale|guerre mondiale|tiers-monde|"
            "tiers monde|du premier coup|en premier|seconde main|au premier plan|premier plan|cinquième république|un doublé|"
            "le doublé|son doublé|un triplé|le triplé|son triplé"
        ),
    },
    "itemstop": {
        True: (
            "à|en|dans|sur|par|pour|avec|sans|sous|chez|vers|contre|entre|depuis|pendant|durant|dès|après|avant|selon|lors|"
            "afin|et|ou|où|mais|donc|or|ni|car|que|qu'|qui|dont|quoi|lequel|laquelle|lesquels|lesquelles|le|la|les|l'|un|une|"
            "ce|cet|cette|ces|c'|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|il|elle|ils|elles|on|nous|vous|je|j'|"
            "tu|y|n'|ne|pas|plus|moins|aussi|très|se|s'|est|sont|était|étaient|été|être|sera|seront|serait|seraient|fut|"
            "furent|soit|a|ont|avait|avaient|aura|auront|aurait|auraient|avoir|ayant|eu|fait|font|faire|va|vont|aux|au|comme|"
            "si|lorsque|lorsqu'|quand|puis|ainsi|alors|déjà|encore|toujours|seulement|environ|chaque|chacun|chacune|par|via|"
            "face|grâce|soit|tout|toute|tous|toutes|hors|suite|parmi|outre|notamment|là|ici|hier|demain|aujourd'hui|près|"
            "loin|entre|sauf|dit|vient|viennent|peut|peuvent|doit|doivent|jusqu'|jusque|malgré|quelque|quelques|seul|seule|"
            "auprès|autour|lui|eux|m'|t'|bien|peu|trop|cela|ça|vivent|habitent|travaillent|touchent|restent|participent|"
            "manifestent|attendent"
        ),
    },
    "tollword": {True: "mort|morte|morts|mortes|blessé|blessés|blessée|blessées|disparu|disparus|tué|tués|tuées"},
    "pluralword": {True: "personnes|gens|morts|victimes"},
    "possessor": {True: "ses|leurs|nos|ces|mes|vos"},
    "whole": {True: "moitié"},
    "nocount": {True: "aucun|aucune|tout|toute|chaque|ce|cette|cet|le|la|quelque"},
}

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "le|la|les|l'|un|une|des|du|de|d'|de la|de l'|au|aux|à|a|en|dans|sur|sous|par|pour|avec|sans|chez|vers|"
        "entre|contre|"
        "depuis|pendant|"
        "durant|avant|après|dès|jusqu'|malgré|parmi|selon|hors|outre|suite|grâce|lors|quant|face|afin|et|ou|où|mais|"
        "donc|or|ni|"
        "car|que|qu'|qui|quoi|dont|lequel|laquelle|quand|lorsque|lorsqu'|comme|si|s'|puisque|tandis|alors|ainsi|aussi|"
        "cependant|pourtant|toutefois|néanmoins|enfin|ensuite|puis|déjà|encore|toujours|jamais|souvent|parfois|bientôt|"
        "aujourd'hui|hier|demain|maintenant|désormais|actuellement|récemment|finalement|notamment|surtout|même|non|"
        "oui|ne|n'|"
        "pas|plus|moins|très|trop|peu|beaucoup|assez|tout|toute|tous|toutes|chaque|chacun|plusieurs|certains|certaines|"
        "quelques|aucun|aucune|autre|autres|tel|telle|ce|c'|cet|cette|ces|cela|ça|ceci|celui|celle|ceux|celles|il|elle|ils|"
        "elles|on|nous|vous|je|j'|tu|me|m'|te|t'|se|lui|leur|leurs|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|y|"
        "est|sont|était|étaient|sera|seront|a|ont|avait|avaient|fut|être|avoir|fait|peut|doit|faut|voici|voilà|"
        "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|premier|première|second|seconde|dernier|dernière|"
        "nouveau|nouvelle|nouvelles|grand|grande|petit|petite|bon|bonne|vieux|ancien|ancienne|"
        "selon|interrogé|interrogée|né|née|mort|morte|actuel|actuelle|via|voir|lire|photo|photos|vidéo|crédit|source|"
        "pdg|dg|pme|pib|tva|tv|cd|dvd|adn|ong|pc|rer|tgv|vih|sida|sms|smic|qg|cv|bd|tnt|ok|wc|gps|"
        "internet|web|facebook|twitter|whatsapp|instagram|youtube|dieu|noël|pâques|"
        "état|états|etat|etats|république|parlement|gouvernement|président|ministre|premier ministre|"
        "nord|sud|est|ouest|afrique|orient|occident|terre|lune|soleil"
    },
    "title": {
        True: "M|MM|Mme|Mmes|Mlle|Dr|Dre|Drs|Me|Mgr|Pr|Monsieur|Madame|Mademoiselle|"
        "Maître|Sir|Monseigneur|Lord|Docteur|Docteure|Pre|Professeur|Professeure"
    },
    "particle": {
        True: "von|van|der|den|de|d'|l'|de la|de l'|du|des|del|della|di|da|dos|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|san"
    },
    "saint": {True: "St|Ste"},
    "surname": {True: "King|Prince|Pope|Bishop"},
    "nameof": {},
    "namesuffix": {True: "Jr|Sr|II|III|IV|XVI"},
    "compound": {True: "là|ci|même|mêmes"},
    "orgword": {
        True: "Groupe|SA|SAS|SARL|SNC|Société|Banque|Ministère|Université|Institut|Académie|École|Ecole|Lycée|Collège|"
        "Agence|Autorité|"
        "Association|Fédération|Union|Conseil|Commission|Comité|Cour|Tribunal|Parti|Église|Eglise|Police|Hôpital|Clinique|"
        "Centre|Fondation|Fonds|Club|Ligue|Organisation|Office|Service|Parlement|Sénat|Assemblée|Chambre|Bourse|Armée|"
        "Gendarmerie|Marine|Front|Mouvement|Alliance|Coalition|Caisse|Compagnie|Direction|Institution|Secrétariat|"
        "Confédération|Syndicat|Bureau|Observatoire|Maison|Musée|Théâtre|Opéra|Orchestre|Bibliothèque|Crédit|Mutuelle|"
        "Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Bank|University|Institute|Holding|Holdings|Motors|Airlines|Times|Post|"
        "Journal|Magazine|Foundation|Tour|Coupe|Mairie|Préfecture|Académie|Haute|Congrès|Cabinet|Air|Galeries|Grand|"
        "Technologies|Electric|Partners|Capital|Jeux|Festival|Prix|Salon|Traité|Loi|Forum|Tech|Cloud|Media|News|Radio|"
        "United|International|Games|Party|Agency|League"
    },
    "institution": {
        True: "Sénat|Congrès|Parlement|Assemblée|Bourse|Église|Eglise|Commission|Conseil|Times|Post|Journal|Gendarmerie"
    },
    "placeword": {
        True: "Rue|Avenue|Boulevard|Place|Quai|Pont|Mont|Lac|Mer|Océan|Île|Ile|Îles|Iles|Golfe|Cap|Détroit|Vallée|"
        "Forêt|Désert|"
        "Palais|Château|Gare|Port|Aéroport|Stade|Hôtel|Saint|Sainte|San|Santa|Los|Las|New|Nord|Sud|Val|Côte|Haut|Bas|"
        "Région|"
        "Province|Proche|Moyen|Extrême|Street|County|City|Island|Beach|Park|Bay|Hills|Springs|Square"
    },
    "companysuffix": {
        True: (
            "SA|SAS|SARL|Inc|Corp|Corporation|Ltd|PLC|AG|GmbH|Group|Groupe|Holding|Holdings|Société|Compagnie|S.A.|S.A.S.|"
            "S.A.R.L."
        ),
    },
    "orgtail": {
        True: "central|centrale|européen|européenne|européens|européennes|monétaire|international|internationale|"
        "national|nationale|"
        "mondial|mondiale|général|générale|suprême|fédéral|fédérale|populaire|socialiste|démocrate|démocratique|"
        "républicain|"
        "républicaine|communiste|libéral|libérale|travailliste|conservateur|conservatrice|constitutionnel|"
        "constitutionnelle|"
        "olympique|pénale|criminelle|islamique|islamiste|arabe|africain|africaine|unies|unis|régional|régionale|technique|"
        "polytechnique|supérieur|supérieure|nationaux|provisoire|militaire|chrétien|chrétienne|agricole|lyonnais|"
        "foncier|rouge|"
        "révolutionnaire|civique|écologiste|correctionnel"
    },
    "orgnoun": {
        True: "groupe|société|entreprise|compagnie|géant|agence|parti|banque|journal|quotidien|magazine|chaîne|marque|"
        "constructeur|"
        "opérateur|fabricant|distributeur|enseigne|club|syndicat|association|fondation|start-up|startup|filiale|éditeur|"
        "hebdomadaire|site|firme|ONG|cabinet|assureur|réseau|équipe|fonds|université|conglomérat|laboratoire|leader"
    },
    "includingcue": {True: "dont|notamment|y compris"},
    "partitive": {True: "de|d'"},
    "partitivewhole": {True: "eux|elles|ces|entre|leurs|ses"},
    "partitivealone": {True: "des|d'entre"},
    "otherevent": {True: "réplique|répliques|semblable|similaire|rival|rivale|concurrent|concurrente"},
    "perunit": {True: "par|chacun|chacune|l'"},
    "numberof": {True: "nombre|bilan"},
    "fate": {"homeless": "sans abri|sans-abri|sans logement|sans toit", "missing": "portées disparues|portés disparus"},
    "measureword": {"revenue": "chiffre d'affaires"},
    "companynoun": {
        True: "groupe|société|entreprise|compagnie|géant|firme|conglomérat|constructeur|fabricant|distributeur|start-up|startup"
    },
    "agentmark": {True: "par"},
    "locative": {True: "à|dans|près de|vers|depuis"},
    "kin": {
        True: "femme|mari|fils|fille|frère|sœur|soeur|mère|père|cousin|cousine|neveu|nièce|oncle|tante|épouse|époux|"
        "veuve|compagne|"
        "compagnon|ami|amie|collègue|victime|suspect|acteur|actrice|chanteur|chanteuse|écrivain|auteur|poète|joueur|"
        "joueuse|"
        "militant|militante|journaliste|photographe|artiste|peintre|musicien|étudiant|professeur|candidat|candidate|"
        "chercheur|chercheuse|historien|historienne|milliardaire|homme d'affaires|entrepreneur|opposant|opposante|blogueur|"
        "blogueuse|nommé|nommée|prénommé|baptisé|attaquant|milieu|défenseur|gardien|dictateur|philosophe|sociologue|"
        "politologue"
    },
    "personverb": {
        True: "déclare|explique|affirme|précise|raconte|estime|ajoute|confie|souligne|regrette|rappelle|assure|dit|"
        "écrit|note|"
        "a déclaré|a expliqué|a affirmé|a dit|a précisé|a ajouté|a indiqué|a estimé|a souligné|a raconté|a écrit|"
        "démissionne|"
        "vit|vivait|habite|habitait|travaillait|avoue|soupire|raconta|rencontre|rencontré|reçu|accueilli|"
        "effectué|quitté|tweete|répond|s'exclame|conclut|pense|insiste|poursuit|commente"
    },
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair+chief executive": "PDG|P-DG|P.-D.G.|président-directeur général|président directeur général|"
        "présidente-directrice générale",
        "chair/president/state president": "président|présidente",
        "state president": "président de la République|présidente de la République",
        "vice president/state vice president": "vice-président|vice-présidente|vice président",
        "chair": "président du conseil d'administration|présidente du conseil d'administration|président du conseil|"
        "président du directoire|présidente du directoire|chef du conseil d'administration",
        "chief executive/managing director": "directeur général|directrice générale|DG|administrateur délégué|"
        "directeur exécutif|"
        "directrice exécutive",
        "managing director": "gérant|gérante|directeur-gérant|directrice gérante",
        "chief financial officer": "directeur financier|directrice financière",
        "head/chair/chief executive/president/managing director/director": "patron|patronne|numéro un|dirigeant|"
        "dirigeante|chef|cheffe",
        "head": "responsable",
        "leader": "leader|chef de file|chef de l'opposition",
        "founder": "fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice",
        "owner": "propriétaire|copropriétaire",
        "director": "directeur|directrice",
        "chief economist": "chef économiste|économiste en chef",
        "economist": "économiste",
        "analyst": "analyste",
        "spokesperson": "porte-parole",
        "secretary general": "secrétaire général|secrétaire générale",
        "treasurer": "trésorier|trésorière",
        "prime minister": "premier ministre|première ministre|premier-ministre",
        "deputy prime minister": "vice-premier ministre|vice-première ministre|vice-Premier ministre|vice premier ministre",
        "chancellor": "chancelier|chancelière",
        "minister of foreign affairs/junior minister": "secrétaire d'État|secrétaire d'Etat",
        "attorney general": "attorney général",
        "minister": "ministre|ministre délégué|ministre déléguée",
        "head of state": "chef de l'État|chef de l'Etat|chef d'État|chef d'Etat",
        "head of government": "chef du gouvernement|chef de gouvernement|président du Conseil des ministres",
        "king": "roi",
        "queen": "reine",
        "emperor": "empereur",
        "crown prince": "prince héritier",
        "prince": "prince",
        "princess": "princesse",
        "sultan": "sultan",
        "emir": "émir",
        "pope": "pape",
        "governor": "gouverneur|gouverneure|gouverneuse",
        "prefect": "préfet|préfète",
        "mayor": "maire",
        "senator": "sénateur|sénatrice",
        "member of parliament": "député|députée|parlementaire|eurodéputé|eurodéputée",
        "ambassador": "ambassadeur|ambassadrice",
        "envoy": "émissaire|envoyé spécial",
        "commissioner": "commissaire|commissaire européen|commissaire européenne",
        "adviser": "conseiller|conseillère",
        "judge": "juge|magistrat|magistrate",
        "prosecutor": "procureur|procureure|procureur général",
        "lawyer": "avocat|avocate",
        "sheriff": "shérif",
        "lieutenant": "lieutenant",
        "captain": "capitaine",
        "commander": "commandant|commandante",
        "colonel": "colonel|lieutenant-colonel",
        "general": "général",
        "admiral": "amiral",
        "imam": "imam|ayatollah",
        "bishop": "évêque",
        "archbishop": "archevêque",
        "cardinal": "cardinal",
        "pastor": "pasteur",
        "rabbi": "rabbin",
        "professor": "professeur",
        "rector": "recteur|rectrice",
        "editor": "rédacteur en chef|rédactrice en chef",
        "coach": "entraîneur|entraîneuse|sélectionneur|coach",
    },
    "portfolio": {
        "foreign affairs": "affaires étrangères|affaires extérieures|relations extérieures",
        "finance": "finances",
        "economy": "économie",
        "budget": "budget",
        "trade": "commerce|commerce extérieur",
        "industry": "industrie|redressement productif",
        "defence": "défense",
        "the interior": "intérieur",
        "justice": "justice",
        "health": "santé|santé publique",
        "education": "éducation|éducation nationale",
        "higher education": "enseignement supérieur",
        "labour": "travail|emploi",
        "social affairs": "affaires sociales|solidarité|solidarités",
        "culture": "culture",
        "environment": "environnement|écologie|transition écologique",
        "agriculture": "agriculture",
        "transport": "transports|transport",
        "energy": "énergie",
        "sport": "sport|sports",
        "tourism": "tourisme",
        "information": "information|communication|communications",
        "science": "recherche|science",
        "housing": "logement",
        "planning": "plan|planification",
        "oil": "pétrole",
        "European affairs": "affaires européennes",
        "immigration": "immigration",
        "development": "coopération|développement",
    },
    "ministerial": {True: "ministre|ministres|ministre délégué|ministre déléguée"},
    "ministry": {True: "ministère|ministères"},
    "deputy": {"deputy": "vice|sous|adjoint|adjointe"},
    "tense": {
        "former": "ancien|ancienne|ex|ci-devant|feu|anciens|sortant|sortante|déchu|défunt",
        "acting": "par intérim|intérimaire|provisoire",
        "elect": "élu|élue|désigné|désignée",
    },
    "officeadjective": {
        True: "nouveau|nouvelle|actuel|actuelle|futur|puissant|puissante|jeune|richissime|célèbre|emblématique|"
        "charismatique|"
        "influent|influente|conservateur|conservatrice|socialiste|exécutif|exécutive|principal|principale|premier|"
        "général|générale|régional|régionale|national|nationale|délégué|déléguée|fédéral|fédérale|adjoint|adjointe|"
        "islamiste|libéral|libérale|chef|emprisonné|républicain|républicaine|démocrate|milliardaire|seul|propre"
    },
    "definite": {True: "le|la|l'|les|au|du|son|sa|leur"},
    "indefinite": {True: "un|une"},
    "era": {True: "époque|moment"},
    "post": {True: "poste|fonctions|siège"},
    "aspirant": {True: "candidat|candidate|candidats|candidature"},
    "its": {"any": "son|sa|leur"},
    "officeof": {True: "de|d'|du|des|de la|de l'|chez|aux|auprès de"},
    "joiner": {True: "et"},
    "counterpart": {True: "homologue"},
    "relative": {True: "qui"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "dirige",
        "chair/president": "préside",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "dirigé|dirigée",
        "chair/president": "présidé|présidée",
        "founder": "fondé|fondée|créé|créée",
    },
    "byagent": {True: "par"},
    "be": {"current": "est|reste|demeure|devient|deviendra|devenu", "former": "était|fut"},
    "appointed": {
        True: "nommé|nommée|élu|élue|réélu|réélue|désigné|désignée|promu|promue|intronisé|reconduit|investi|sacré|confirmé"
    },
    "nomination": {True: "nomination|élection|désignation|promotion|arrivée|réélection"},
    "capacityof": {True: "en tant que|en tant qu'|comme|en qualité de|au poste de"},
    "capacity": {
        "partner": "partenaire",
        "sponsor": "sponsor",
        "supplier": "fournisseur",
        "distributor": "distributeur",
        "agent": "agent",
        "shareholder": "actionnaire",
        "operator": "opérateur",
        "host": "hôte",
    },
    "who": {},
    "possessive": {},
    # --- quotations ---
    "speechverb": {
        True: "a déclaré|a dit|a affirmé|a précisé|a expliqué|a ajouté|a indiqué|a estimé|a souligné|a raconté|"
        "a écrit|a lancé|"
        "a annoncé|a confié|a assuré|a rappelé|a reconnu|a insisté|a conclu|a répondu|a regretté|a commenté|a martelé|"
        "a promis|"
        "déclare|dit|affirme|précise|explique|ajoute|indique|estime|souligne|raconte|écrit|lance|annonce|confie|assure|"
        "rappelle|reconnaît|insiste|conclut|répond|regrette|commente|martèle|promet|poursuit|note|tweete|prévient|résume|"
        "déclarait|expliquait|disait|affirmait|déclaré|expliqué|affirmé|précisé|ajouté|indiqué|estimé|souligné|lancé|"
        "répète|répété|martelé|confirme|confirmé|rappelé|assuré|confié|annoncé|reconnu|répondu|conclu|"
        "s'exclame|selon|d'après|juge|soupire|plaisante|observe|avoue|admet|témoigne"
    },
}

CONCEPTS = {
    "meet": "rencontrer rencontre entrevue entretenir entretenu réunion entretien",
    "visit": "visiter visite déplacement",
    "sign": "signer signature parapher",
    "open": "ouvrir ouvert ouverte ouvre ouverture inaugurer inauguration",
    "close": "fermer fermeture",
    "launch": "lancer lancement dévoiler",
    "announce": "annoncer annonce",
    "acquire": "acquérir acquis acquisition rachat racheter",
    "merge": "fusionner fusion",
    "invest": "investir investissement investi",
    "sell": "vendre vendu vente",
    "buy": "acheter achat",
    "appoint": "nommer nomination désigner désignation",
    "resign": "démissionner démission",
    "dismiss": "limoger limogeage licencier renvoyer",
    "elect": "élire élu élue élus",
    "win": "gagner remporter victoire",
    "lose": "perdre perdu défaite",
    "beat": "battre battu",
    "die": "mourir mort morte morts décès décéder décédé",
    "kill": "tuer tué tuée meurtre assassiner assassinat",
    "injure": "blesser blessé blessée blessure",
    "arrest": "arrêter arrestation interpeller interpellation",
    "charge": "inculper inculpation",
    "convict": "condamner condamnation coupable",
    "sentence": "peine",
    "acquit": "acquitter acquittement relaxe",
    "attack": "attaquer attaque agression attentat",
    "shoot": "fusillade tir tirer",
    "stab": "poignarder",
    "explode": "exploser explosion",
    "crash": "collision accident percuter",
    "collapse": "effondrer effondrement",
    "quake": "séisme tremblement secousse",
    "flood": "inondation inonder crue",
    "burn": "incendie brûler",
    "strike": "grève",
    "protest": "manifester manifestation",
    "vote": "voter vote scrutin",
    "adopt": "adopter adoption",
    "approve": "approuver approbation ratifier ratification",
    "reject": "rejeter rejet",
    "invade": "envahir invasion",
    "withdraw": "retirer retrait",
    "deploy": "déployer déploiement",
    "present": "présenter présentation",
    "publish": "publier publication",
    "give": "donner offrir offert don",
    "marry": "épouser mariage marier",
    "born": "naître né née naissance",
    "found": "fonder",
    "arrive": "arriver arrivée",
    "leave": "quitter départ",
    "begin": "commencer début débuter",
    "end": "terminer achever fin",
    "rise": "augmenter hausse augmentation croître croissance progresser",
    "fall": "baisser baisse chute reculer recul diminuer diminution",
    "earn": "gain",
    "pay": "payer paiement",
    "fine": "amende",
    "ban": "interdire interdit interdiction",
    "recall": "rappel",
    "deliver": "livrer livraison",
    "build": "construire construit construction",
    "host": "accueillir accueille",
    "rescue": "secourir sauver sauvetage",
    "evacuate": "évacuer évacuation",
    "disappear": "disparaître disparition",
    "escape": "évader évasion fuir fuite",
    "kidnap": "enlever enlèvement",
    "release": "libérer libération",
    "cut": "supprimer suppression",
    "hire": "embaucher embauche recruter",
    "discover": "découvrir découverte découvert trouver retrouver",
    "agreement": "accord protocole traité pacte",
    "contract": "contrat",
    "embassy": "ambassade",
    "office": "bureau siège",
    "store": "magasin boutique",
    "factory": "usine",
    "bank": "banque",
    "company": "entreprise société compagnie firme",
    "brand": "marque",
    "buyer": "acheteur acheteuse acquéreur",
    "customer": "client cliente",
    "user": "utilisateur utilisatrice usager",
    "employee": "employé salarié effectif employer emploient",
    "job": "emploi poste",
    "consumer": "consommateur consommatrice",
    "person": "personne gens",
    "victim": "victime",
    "missing": "disparu disparue",
    "survivor": "survivant rescapé",
    "refugee": "réfugié migrant",
    "soldier": "soldat militaire",
    "police": "police policier",
    "officer": "officier agent",
    "child": "enfant",
    "woman": "femme",
    "man": "homme",
    "student": "étudiant élève",
    "teacher": "enseignant professeur",
    "passenger": "passager",
    "house": "maison",
    "building": "bâtiment immeuble",
    "vehicle": "véhicule voiture camion",
    "flight": "vol avion",
    "ship": "navire bateau",
    "train": "train",
    "school": "école université",
    "hospital": "hôpital hôpitaux",
    "country": "pays nation",
    "city": "ville",
    "member": "membre",
    "seat": "siège sièges",
    "ballot": "voix suffrage",
    "point": "point",
    "goal": "but",
    "game": "match",
    "share": "action titre",
    "profit": "bénéfice profit",
    "revenue": "recette revenu",
    "damage": "dégât dégâts dommage dommages",
    "premium": "prime",
    "stake": "participation",
    "toll": "bilan",
    "value": "valeur valoriser valorisation",
    "dividend": "dividende",
    "ransom": "rançon",
    "compensation": "indemnité indemnisation dédommagement",
    "homeless": "sans-abri",
    "tent": "tente",
    "bed": "lit",
    "witness": "témoin",
    "rescuer": "sauveteur secouriste",
    "room": "chambre pièce",
    "height": "hauteur",
    "width": "largeur",
    "length": "longueur",
    "weight": "poids peser",
    "price": "prix",
    "cost": "coût",
    "debt": "dette",
    "budget": "budget",
    "deficit": "déficit",
    "tax": "impôt taxe",
    "salary": "salaire",
    "reward": "récompense",
    "bail": "caution",
    "loan": "prêt",
    "aid": "aide",
    "population": "population habitant",
    "magnitude": "magnitude",
    "depth": "profondeur",
    "speed": "vitesse",
    "temperature": "température",
    "distance": "distance",
    "area": "superficie",
    "party": "parti",
    "government": "gouvernement",
    "ministry": "ministère",
    "court": "tribunal procès cour",
    "prison": "prison",
    "bomb": "bombe",
    "weapon": "arme",
    "drug": "drogue",
    "oil": "pétrole",
    "gas": "gaz",
    "gift": "cadeau",
    "watch": "montre",
    "banquet": "banquet dîner",
    "partner": "partenaire",
    "product": "produit",
    "project": "projet",
    "conference": "conférence sommet",
    "election": "élection",
    "subscriber": "abonné",
    "visitor": "visiteur touriste",
    "voter": "électeur",
    "shareholder": "actionnaire",
    "patient": "patient",
    "case": "cas",
    "household": "famille foyer ménage",
    "apartment": "appartement",
    "active": "actif active",
    "new": "nouveau nouvelle",
    "foreign": "étranger étrangère",
    "military": "militaire",
    "civil": "civil",
    "nuclear": "nucléaire",
    "monthly": "mensuel mensuelle",
    "annual": "annuel annuelle",
    "daily": "quotidien quotidienne",
    "online": "connecté numérique",
    "net": "net",
    "unemployed": "chômeur",
}

# `day_after_weekday` "mercredi 18"; `plain_hundreds` "cent deuxième"; verb endings tell which way a sentence looks.
OPTIONS = {
    "plural": ("s", "x", "z"),
    "participle": ("és", "ées", "é", "ée", "er", "ement"),
    "holder_follows": True,
    "day_after_weekday": True,
    "plain_hundreds": True,
    "conditional_endings": ("erait", "eraient", "irait", "iraient", "drait", "draient", "urait", "uraient"),
    "future_endings": (
        "ra",
        "ront",
        "rons",
        "rez",
        "rai",
        "erait",
        "eraient",
        "irait",
        "iraient",
        "drait",
        "draient",
        "rrait",
        "rraient",
    ),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Un essai (40 novembre) suivit.", "date: 40 novembre"),
    ("Il court à 110 heures 10.", "time: 110 heures 10"),
    ("Le musée a ouvert le 3 mai 2014.", "date: le 3 mai 2014"),
    ("Mercredi (18 mars), il a plu.", "date: Mercredi (18 mars)"),
    ("La gouverneure sortante Ida Fisque signe.", "role: La gouverneure sortante Ida Fisque"),
    ("Le train sortant du tunnel ralentit.",),
    ("Les ventes ont reculé à la fin de l'année dernière.", "date: la fin de l'année dernière"),
    ("Elle a attendu deux heures.", "duration: deux heures"),
    ("Le journal paraît tous les lundis.", "recurrence: tous les lundis"),
    ("Plus de 5 000 visiteurs sont venus.", "quantity: Plus de 5 000"),
    ("Une trentaine de maisons ont brûlé.", "quantity: Une trentaine"),
    ("Les prix ont augmenté de 3,4 %.", "percent: 3,4 %"),
    ("Il a coûté 1,2 milliard d'euros.", "money: 1,2 milliard d'euros"),
    ("Le pont mesure 80 km.", "quantity: 80 km"),
    ("Un conducteur de 19 ans a été blessé.", "age: 19 ans"),
    ("La troisième maison a brûlé.", "ordinal: troisième"),
    ("Le PDG de Norvex Tomas Reyes a parlé.", "role: Le PDG de Norvex Tomas Reyes"),
    ("« Nous allons rebâtir le port », a déclaré Tomas Reyes.", "quote: « Nous allons rebâtir le port »"),
    ("Une sonde tourne autour de la planète Mars.",),
    ("Il ne s'agit en aucun cas d'un point de vue.",),
    ("Il a plus de 40 ans.", "age: plus de 40 ans"),
    ("Le texte passe par 5 voix contre 4.", "score: 5 voix contre 4"),
    ("Ils étaient cinq contre quatre.", "quantity: cinq", "quantity: quatre"),
    ("Un foyer sur trois attend.", "quantity: Un foyer sur trois"),
    ("Un livre sur trois villages.", "quantity: trois"),
    ("Le taux gagne un quart de point.", "percent: un quart de point"),
    ("Les loyers ont doublé.", "quantity: doublé"),
    ("Il a doublé la voiture.",),
    ("La septuagénaire chante.", "age: septuagénaire"),
    ("Seules 12 maisons tiennent.", "quantity: Seules 12"),
    ("Ils dorment à la ferme des Trois Chênes.",),
    ("La tante a eu 80 ans hier.", "age: 80 ans", "date: hier"),
    ("Il a eu 3 ans de retard.", "duration: 3 ans"),
    ("Une amende punit 5 grammes ou moins de tabac.", "quantity: 5 grammes ou moins de"),
    ("Il en a 5 ou moins de 6.", "quantity: 5", "quantity: ou moins de 6"),
    ("Elle a reçu le prix de chimie 2009.", "date: 2009"),
    ("Le temple brûla en 70 après J.-C. et en 44 av. J.-C. aussi.", "date: 70 après J.-C.", "date: 44 av. J.-C."),
    ("Tout changea autour de 1997.", "date: autour de 1997"),
    ("Ils rêvent de l'Euro 2012 depuis longtemps.", "date: 2012"),
    ("« Bien », a répondu Roe (41).", "quote: « Bien »", "age: 41"),
    ("Le taux passe de 3 à 5 %.", "percent: 3", "percent: 5 %"),
    ("Louis Roux, 140 ans, sourit.", "age: 140 ans"),
    ("Ils gonflent les prix de 50% à 40%.", "percent: 50% à 40%"),
    ("Le port vaut 70 M de dollars.", "money: 70 M de dollars"),
    ("Ils sont 12 M d'abonnés.", "quantity: 12 M"),
    ("Ils étaient 3 M de La Tour compris.", "quantity: 3"),
)

LEXICON = Lexicon(
    code="fr",
    name="French",
    words=merged(CLAIMS, NAMES, territory_words("fr"), DATES, NUMBERS),
    concepts=CONCEPTS,
    decimal=",",
    options=OPTIONS,
    examples=EXAMPLES,
)
