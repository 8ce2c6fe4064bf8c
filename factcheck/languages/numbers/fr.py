"""Words of numbers in French."""

from __future__ import annotations

from factcheck.languages.schema import Words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

WORDS: Words = {
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
    "scale": {1000: "mille", 10**6: "million|millions", 10**9: "milliard|milliards", 10**12: "billion|billions"},
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
        20: "vingtièmes",
        100: "centièmes",
        1000: "millièmes",
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
    "minus": {True: "moins"},
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
        10: "dixième",
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
        80: "quatre-vingtième",
        90: "quatre-vingt-dixième",
        100: "centième",
        1000: "millième",
    },
    "simpleordinal": {True: "premier|première|premiers|premières|second|seconde"},
    "ordinalmark": {True: "er|re|ère|e|ème|eme|ième|ieme|nd|nde|ers|res|es|èmes|ᵉ"},
    # --- quantities (extraction/quantities.py, money.py, ages.py, codes.py say what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "millimètre|millimètres",
            "centimetre": "centimètre|centimètres|centimetres",
            "decimetre": "décimètre|décimètres",
            "metre": "mètre|mètres|metres|metre",
            "hectometre": "hectomètre|hectomètres",
            "kilometre": "kilomètre|kilomètres|kilometres|kilometre",
            "inch": "pouce|pouces",
            "foot": "pied|pieds",
            "yard": "yard|yards",
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
            "basis point": "point de base|points de base",
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
    },
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
            "largement plus de|excédant|plus grand que|>|excède"
        ),
        "at_least": (
            "au moins|au minimum|un minimum de|pas moins de|pas moins d'|supérieur ou égal à|supérieure ou égale à|"
            "supérieures ou égales à|≥|au bas mot|minimum|plus de ou égal à|au moins ou égal à|a minima"
        ),
        "less_than": (
            "ou moins de|ou moins d'|moins de|moins d'|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|"
            "au-dessous de|en deçà de|sous les|sous la barre des|<|plus petit que|en-dessous de"
        ),
        "at_most": (
            "jusqu'à|jusqu'a|au plus|au maximum|tout au plus|un maximum de|pas plus de|pas plus d'|maximum|"
            "inférieur ou égal à|inférieure ou égale à|inférieures ou égales à|≤|à peine"
        ),
        "exact": "exactement|précisément|un total de|au total|seulement|égal à|égale à|pile|très exactement|à hauteur de",
    },
    "posthedge": {
        "about": "environ|à peu près|approximativement",
        "at_least": "ou plus|au moins|au minimum|minimum|au bas mot",
        "at_most": "ou moins|au plus|au maximum|maximum|tout au plus",
    },
    "between": {True: "entre|comprise entre|compris entre|comprises entre"},
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
    "multiplying": {
        True: (
            "multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|multiplie par|multiplient par|"
            "multipliant par|divisé par|divisée par|un facteur"
        ),
    },
    "comparative": {True: "plus|moins|supérieur|supérieure|supérieurs|supérieures|la|le|les|l'|davantage|trop|son|sa"},
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
    "ageverb": {True: "a|avait|ont|avaient|ai|avais|aura|à"},
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
    "numbered": {
        True: (
            "n°|no|n|nº|numéro|numéros|article|articles|art|section|chapitre|page|pages|p|route|autoroute|nationale|"
            "départementale|vol|résolution|résolutions|loi|règle|chambre|salle|porte|chaîne|version|niveau|phase|type|"
            "formule|étape|épisode|tome|volume|vol.|figure|tableau|paragraphe|quai|piste|terminal|ligne|voie|bus|catégorie|"
            "groupe|zone|classe|appartement|boîte|arrondissement|alinéa|#|décret|directive|règlement|amendement|projet|"
            "windows|journée|acte|matricule|lot"
        ),
    },
    "street": {True: "rue|avenue|boulevard|place|quai|bd|allée|allées|chemin|impasse|route|cours|square|passage|faubourg"},
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
            "tiers monde|du premier coup|en premier|seconde main|au premier plan|premier plan|cinquième république"
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
