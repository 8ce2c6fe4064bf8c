"""Words of dates in French."""

from __future__ import annotations

WORDS = {
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
    "shakymonth": {True: "janv|févr|fév|avr|juil|sept|oct|nov|déc|mars"},
    "timeunit": {
        "year": "an|ans|année|années",
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
    "shortmonth": {True: "janv|févr|fév|avr|juil|sept|oct|nov|déc"},
    "partofday": {
        "MO": "matin|matinée|matins|mat",
        "AF": "après-midi|après midi|d'après-midi",
        "EV": "soir|soirée|soirs",
        "NI": "nuit",
    },
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
    "postanaphoric": {-1: "précédent|précédente|d'avant|antérieur|antérieure", 1: "suivant|suivante|d'après", 0: "même"},
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
    "sectionword": {"early": "début|tout début", "mid": "mi|mi-|courant", "end": "fin|toute fin"},
    "sectionnoun": {"start": "début|commencement|aube", "mid": "milieu|courant|cours", "end": "fin|issue"},
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
        "pour|entre|vers|durant|pendant|le|ce|cet|les|des|l'|au mois de|mois de|mois d'|vers la|par|sur|"
        "à partir de|à partir du"
    },
    "owner": {True: "son|sa|ses|leur|leurs|notre|nos|votre"},
    "unitadjective": {True: "longues|longs|bonnes|bons|bonne|longue|petites|dures|pleines"},
    "yearprep": {
        True: "en|de|depuis|dès|d'ici|d'ici à|jusqu'en|fin|début|mi|courant|avant|après|pour|entre|vers|année|an|été|"
        "hiver|printemps|automne|à partir de|que|d'avant|d'après|depuis|années|exercice|saison|rentrée|millésime"
    },
    "yearword": {True: "an|année|exercice|saison"},
    "years": {True: "années"},
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
        "05-01": "fête du travail|fête du Travail",
        "E+0": "Pâques|dimanche de Pâques",
        "E+1": "lundi de Pâques",
        "E+39": "Ascension|l'Ascension|jeudi de l'Ascension",
        "E+49": "Pentecôte|la Pentecôte",
        "E+50": "lundi de Pentecôte",
        "08-15": "Assomption|l'Assomption",
        "11-11": "Armistice|l'Armistice",
        "01-06": "Épiphanie|l'Épiphanie",
    },
    "pastnoun": {True: "passé"},
    "recent": {True: "récents|récentes"},
    "coming": {True: "prochains|prochaines|à venir|futurs|futures"},
    "futurecue": {
        True: "va|vont|devrait|devraient|compte|comptent|prévoit|prévoient|prévu|prévue|prévus|prévues|envisage|doit|"
        "doivent|projette|espère|entend|prochainement|prochain|prochaine|"
        "attendu|attendue|attendus|attendues|futur|future|lieu|rendez-vous|inscriptions|programmé|programmée|"
        "jusqu'au|d'ici|sera|seront|aura|auront|demain|à venir|réservations|possible|rendez|est prévu"
    },
    "pastaux": {True: "était|étaient|avait|avaient|devait|devaient|fut|furent"},
    "pastcue": {
        True: "a|ont|avait|avaient|été|était|étaient|fut|furent|eut|fit|dernier|dernière|passé|passée|hier|depuis|"
        "s'est|se sont|est mort|décédé|décédée|a été|ont été|dit|déclaré|annoncé|annoncée|organisé|organisée|né|"
        "née|avons|suis"
    },
    "atclock": {True: "à|vers|dès|avant|après|jusqu'à|entre"},
    "clockprep": {True: "à|vers|dès|avant|après|jusqu'à|de|entre|d'ici|à partir de|depuis|et|peu avant|peu après"},
    "length": {True: "pendant|durant|en|dans|pour|par|plus de|moins de|près de|environ"},
    "quarterhour": {True: "quart"},
    "lastnth": {-1: "dernier|dernière"},
    "dayarticle": {True: "le|au|du"},
}

# `day_after_weekday` "mercredi 18"; verb endings tell which way a sentence looks.
OPTIONS = {"day_after_weekday": True, "future_endings": ("ra", "ront", "rons", "rez")}
