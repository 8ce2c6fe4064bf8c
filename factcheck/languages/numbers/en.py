"""Words of numbers in English."""

from __future__ import annotations

from factcheck.languages.schema import Words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

WORDS: Words = {
    # --- numerals (text/numerals.py): "cardinal" adds up, "hundred" and "scale" multiply, "one" and "indefinite" count before
    #     them; "scalemark" stands after digits, "fraction" names a denominator, "collective" is a rounded group, "multitude" a
    #     vague one ---
    "cardinal": {
        0: "zero|nought|naught",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty|fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    "one": {1: "one"},
    "indefinite": {1: "a|an"},
    "hundred": {100: "hundred"},
    "scale": {
        1000: "thousand",
        10**5: "lakh|lakhs|lkh|lkhs",
        10**6: "million|millions",
        10**7: "crore|crores|krore|krores",
        10**9: "billion|billions",
        10**12: "trillion|trillions",
    },
    "scalemark": {10**3: "k", 10**6: "m|mn|mln|mil|mio", 10**9: "b|bn|bln", 10**12: "tn|tln|trn"},
    "fraction": {
        2: "half|halves",
        3: "third|thirds",
        4: "quarter|quarters|fourth|fourths",
        5: "fifth|fifths",
        6: "sixth|sixths",
        7: "seventh|sevenths",
        8: "eighth|eighths",
        9: "ninth|ninths",
        10: "tenth|tenths",
        100: "hundredths",
        1000: "thousandths",
    },
    "collective": {12: "dozen|dozens"},
    "multitude": {
        10: "tens",
        12: "dozens",
        20: "scores",
        100: "hundreds",
        1000: "thousands",
        10**6: "millions",
        10**9: "billions",
        10**12: "trillions",
    },
    "and": {True: "and"},
    "of": {True: "of"},
    "point": {True: "point"},
    "minus": {True: "minus|negative"},
    "ordinal": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
        40: "fortieth",
        50: "fiftieth",
        60: "sixtieth",
        70: "seventieth",
        80: "eightieth",
        90: "ninetieth",
        100: "hundredth",
        1000: "thousandth",
    },
    "ordinalmark": {True: "st|nd|rd|th"},
    # --- quantities (extraction/quantities.py, money.py, ages.py, codes.py say what each category is) ---
    "measure": with_signs(
        MEASURES,
        {
            "millimetre": "millimetre|millimetres|millimeter|millimeters",
            "centimetre": "centimetre|centimetres|centimeter|centimeters|cms",
            "metre": "metre|metres|meter|meters",
            "kilometre": "kilometre|kilometres|kilometer|kilometers|km's",
            "inch": "inch|inches",
            "foot": "foot|feet",
            "yard": "yard|yards",
            "mile": "mile|miles",
            "nautical mile": "nautical mile|nautical miles",
            "light year": "light year|light years|light-year|light-years",
            "square metre": "square metre|square metres|square meter|square meters|sq m|sq. m|sqm",
            "square foot": "square foot|square feet|sq ft|sq. ft|sq. ft.",
            "square kilometre": "square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km",
            "square mile": "square mile|square miles|sq mi|sq. mi",
            "square yard": "square yard|square yards",
            "square inch": "square inch|square inches",
            "hectare": "hectare|hectares",
            "acre": "acre|acres",
            "cubic metre": "cubic metre|cubic metres|cubic meter|cubic meters|cu m",
            "cubic foot": "cubic foot|cubic feet|cu ft",
            "cubic kilometre": "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers",
            "cubic yard": "cubic yard|cubic yards",
            "cubic centimetre": "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters",
            "millilitre": "millilitre|millilitres|milliliter|milliliters",
            "centilitre": "centilitre|centilitres|centiliter|centiliters",
            "litre": "litre|litres|liter|liters",
            "hectolitre": "hectolitre|hectolitres|hectoliter|hectoliters",
            "gallon": "gallon|gallons|gal|gals",
            "pint": "pint|pints",
            "quart": "quart|quarts",
            "barrel": "barrel|barrels|bbl",
            "fluid ounce": "fluid ounce|fluid ounces|fl oz",
            "microgram": "microgram|micrograms",
            "milligram": "milligram|milligrams",
            "gram": "gram|grams|gramme|grammes|gs",
            "kilogram": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos",
            "tonne": "tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes",
            "ton": "ton|tons|short ton|short tons|long ton|long tons",
            "kilotonne": "kilotonne|kilotonnes",
            "megatonne": "megatonne|megatonnes",
            "gigatonne": "gigatonne|gigatonnes|gigaton|gigatons",
            "ounce": "ounce|ounces",
            "stone": "stone",
            "carat": "carat|carats",
            "knot": "knot|knots",
            "celsius": (
                "Celsius|celcius|centigrade|degrees Celsius|degree Celsius|degrees centigrade|degrees C|degree C|deg C|"
                "deg Celsius|deg. C"
            ),
            "fahrenheit": "Fahrenheit|degrees Fahrenheit|degree Fahrenheit|degrees F|degree F|deg F|deg Fahrenheit",
            "degree": "degree|degrees|deg|deg.",
            "watt": "watt|watts",
            "kilowatt": "kilowatt|kilowatts",
            "megawatt": "megawatt|megawatts",
            "gigawatt": "gigawatt|gigawatts",
            "terawatt": "terawatt|terawatts",
            "kilowatt hour": "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours",
            "megawatt hour": "megawatt hour|megawatt hours|megawatt-hours",
            "gigawatt hour": "gigawatt hours|gigawatt-hours",
            "terawatt hour": "terawatt hours|terawatt-hours",
            "horsepower": "horsepower",
            "volt": "volt|volts",
            "joule": "joule|joules",
            "calorie": "calorie|calories",
            "kilocalorie": "kilocalorie|kilocalories",
            "byte": "byte|bytes",
            "kilobyte": "kilobyte|kilobytes",
            "megabyte": "megabyte|megabytes|megs",
            "gigabyte": "gigabyte|gigabytes|gigs",
            "terabyte": "terabyte|terabytes",
            "petabyte": "petabyte|petabytes",
            "megabit": "megabit|megabits",
            "gigabit": "gigabit|gigabits",
            "hertz": "hertz",
            "kilohertz": "kilohertz",
            "megahertz": "megahertz",
            "gigahertz": "gigahertz",
            "decibel": "decibel|decibels",
            "bar": "millibars",
            "millisievert": "millisievert|millisieverts",
            "becquerel": "becquerel|becquerels",
            "basis point": "basis point|basis points",
        },
    ),
    "shyunit": {True: SHY + "|in|gs|gal|bar|stone"},
    "currency": with_signs(
        CURRENCIES,
        {
            "dollar": "dollar|dollars|buck|bucks",
            "USD": "US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollars",
            "CAD": "Canadian dollar|Canadian dollars",
            "AUD": "Australian dollar|Australian dollars",
            "HKD": "Hong Kong dollar|Hong Kong dollars",
            "NZD": "New Zealand dollar|New Zealand dollars",
            "SGD": "Singapore dollar|Singapore dollars",
            "TWD": "Taiwan dollars|New Taiwan dollars",
            "cent": "cent|cents|euro cent|euro cents|eurocents|US cents|U.S. cents",
            "penny": "penny|pence",
            "EUR": "euro|euros",
            "pound": "quid",
            "GBP": "pound sterling|pounds sterling|British pound|British pounds|sterling",
            "EGP": "Egyptian pound|Egyptian pounds",
            "LBP": "Lebanese pounds",
            "franc": "franc|francs",
            "CHF": "Swiss franc|Swiss francs",
            "FRF": "French franc|French francs",
            "BEF": "Belgian francs",
            "mark": "deutschmark|deutschmarks",
            "DEM": "German mark|German marks|Deutsche mark|Deutsche marks|D-mark|D-marks",
            "FIM": "Finnish markka|Finnish markkas",
            "NLG": "guilder|guilders|Dutch guilder|Dutch guilders",
            "ITL": "Italian lire|lire",
            "ESP": "peseta|pesetas",
            "JPY": "yen|Japanese yen",
            "CNY": "yuan|Chinese yuan|renminbi|rmb|kuai",
            "INR": "Indian rupee|Indian rupees",
            "rupee": "rupee|rupees",
            "PKR": "Pakistani rupee|Pakistani rupees",
            "TRY": "Turkish lira|Turkish liras",
            "lira": "lira|liras",
            "KRW": "South Korean won|Korean won",
            "RUB": "ruble|rubles|rouble|roubles|Russian rubles|Russian roubles",
            "krone": "krona|kronor|krone|kroner|crowns",
            "DKK": "Danish krone|Danish kroner|Danish crowns",
            "SEK": "Swedish krona|Swedish kronor|Swedish crowns",
            "NOK": "Norwegian krone|Norwegian kroner|Norwegian crowns",
            "CZK": "Czech crowns|Czech koruna|koruna|korunas",
            "ILS": "shekel|shekels|new shekels|Israeli shekels",
            "peso": "peso|pesos",
            "MXN": "Mexican peso|Mexican pesos",
            "ARS": "Argentine peso|Argentine pesos",
            "COP": "Colombian pesos",
            "CLP": "Chilean pesos",
            "PHP": "Philippine pesos",
            "BRL": "Brazilian real|Brazilian reais|reais",
            "dinar": "dinar|dinars",
            "KWD": "Kuwaiti dinar|Kuwaiti dinars",
            "riyal": "riyal|riyals",
            "SAR": "Saudi riyals",
            "rial": "rial|rials",
            "AED": "dirham|dirhams",
            "PLN": "zloty|zlotys|Polish zloty",
            "HUF": "forint|forints",
            "THB": "baht",
            "ZAR": "rand",
            "NGN": "naira",
            "KES": "Kenyan shillings|Kenya shillings",
            "shilling": "shilling|shillings",
            "UAH": "hryvnia|hryvnias|hryvnas",
            "MYR": "ringgit|ringgits|Malaysian ringgit|Malaysian ringgits",
            "MNT": "tugrik|tugriks",
            "IDR": "rupiah",
            "VND": "dong",
            "BTC": "bitcoin|bitcoins",
            "ETH": "ether",
            "GEL": "lari",
            "KZT": "tenge",
            "XOF": "CFA francs|CFA franc",
            "BDT": "taka",
            "ETB": "birr",
        },
    ),
    "moneyword": {"pound": "pound|pounds", "KRW": "won"},
    "subunit": {True: "cent|cents|penny|pence|sen|kopiykas|kopecks|paise|c"},
    "percent": {
        "percent": "%|percent|per cent|percents|pct|pc|% points'",
        "percentage point": "percentage point|percentage points|percent point|percent points|% point|% points",
    },
    "hedge": {
        "about": (
            "about|around|roughly|approximately|approx|approx.|some|an estimated|estimated|circa|in the region of|"
            "somewhere around|close to|more or less|~|≈|±|something like|an average of|on average"
        ),
        "nearly": (
            "nearly|almost|just under|just below|just short of|a little under|slightly under|slightly less than|"
            "a little less than|approaching|not quite"
        ),
        "just_over": "just over|just above|a little over|slightly over|slightly more than|a little more than|just more than",
        "more_than": (
            "or more than|more than|over|above|exceeding|exceeded|exceeds|in excess of|upwards of|upward of|greater than|"
            "higher than|larger than|well over|well above|far more than|topping|exceed|surpassing|surpass|surpasses|"
            "surpassed|>|bigger than"
        ),
        "at_least": (
            "at least|no fewer than|no less than|not less than|a minimum of|minimum of|as many as or more than|≥|"
            "greater than or equal to|more than or equal to|at the very least|equal to or more than|equal to or greater than|"
            "at least or equal to|bigger or equal than"
        ),
        "less_than": "or less than|less than|fewer than|under|below|lower than|smaller than|well under|well below|<",
        "at_most": (
            "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|≤|less than or equal to|"
            "equal to or less than|as high as|at the most|lower than or equal to"
        ),
        "exact": "exactly|precisely|a total of|total of|only|just|equal to|a record|fully",
    },
    "posthedge": {
        "about": "or so|or thereabouts|approximately",
        "at_least": "or more|or over|at least|or higher|or older|minimum|or greater",
        "at_most": "or less|or fewer|or under|at most|or lower|or below|maximum|tops",
    },
    "between": {True: "between"},
    "from": {True: "from"},
    "rangelink": {True: "to|through|-|–|—"},
    "but": {True: "but"},
    "or": {True: "or"},
    "changing": {
        True: (
            "rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|increase|increases|increased|increasing|decrease|"
            "decreased|decreasing|up|down|grew|grow|grown|growing|dropped|drop|drops|dropping|climbed|climb|jumped|jump|went|"
            "go|goes|gone|cut|cuts|cutting|lowered|lower|raised|raise|raising|reduced|reduce|expand|expanded|moved|move|"
            "changed|change|slid|slipped|soared|shrank|shrunk|advanced|advance|declined|decline|doubled|boosted|boost|"
            "plunged|surged|swelled|swell|revised|extended|slashed|tumbled"
        ),
    },
    "divided": {True: "over"},
    "outof": {True: "in|out of"},
    "fold": {True: "fold"},
    "manyfold": {
        2: "twofold|two-fold",
        3: "threefold|three-fold",
        4: "fourfold|four-fold",
        5: "fivefold|five-fold",
        6: "sixfold|six-fold",
        7: "sevenfold|seven-fold",
        8: "eightfold|eight-fold",
        9: "ninefold|nine-fold",
        10: "tenfold|ten-fold",
        100: "hundredfold|hundred-fold",
    },
    "multiplying": {True: "multiplied by|multiply by|by a factor of|a factor of"},
    "comparative": {
        True: "more|higher|larger|bigger|greater|as|faster|less|lower|longer|better|the|stronger|richer|worse|smaller|over"
    },
    "ageword": {
        True: (
            "aged|age|ages|at age|at the age of|the age of|age of|between the ages of|between ages|ages between|aged between"
        ),
    },
    "agepronoun": {True: "he was|she was|he's|she's|he is|she is|he turned|she turned"},
    "agebetween": {True: "between the ages of|between ages|ages between|aged between"},
    "others": {True: "others|other"},
    "belowzero": {True: "below zero|below freezing"},
    "direction": {True: "east|west|north|south|e.|w.|n.|s.|s.e.|n.e.|s.w.|n.w.|ne|nw|se|sw"},
    "ageverb": {True: "turns years"},
    "yearold": {
        "year": "year old|years old|year-old|years-old|year-olds|yr old|yr-old|yrs old|yo|y/o|years of age",
        "month": "month old|months old|month-old|month-olds|months of age",
        "week": "week old|weeks old|week-old|weeks of age",
        "day": "day old|days old|day-old|day-olds",
    },
    "numbered": {
        True: (
            "no|no.|nos|nos.|nrs|nrs.|number|numbers|article|articles|section|sections|chapter|page|pages|route|routes|"
            "highway|interstate|flight|resolution|resolutions|law|act|rule|room|gate|channel|version|level|phase|type|"
            "formula|stage|round|episode|season|volume|vol|vol.|figure|fig|fig.|table|paragraph|platform|runway|terminal|"
            "line|lane|unit|bus|category|grade|group|area|zone|class|track|apartment|apt|suite|box|step|tier|part|extension|"
            "ext|isbn|exercise|exercises|chapters|sector|#|windows|week|day|game|lap|proposition|prop|amendment|pier"
        ),
    },
    "street": {
        True: (
            "street|avenue|road|boulevard|lane|drive|st|ave|rd|blvd|square|court|place|plaza|way|broadway|block|streets|"
            "avenues|drives|freeway|parkway|highway|terrace|circle"
        ),
    },
    "winning": {
        True: (
            "won|win|wins|winning|beat|beats|beating|lost|lose|loses|losing|defeat|defeats|defeated|victory|victories|draw|"
            "drew|draws|score|scored|scores|scoring|led|lead|leads|leading|tie|tied|trail|trailed|trailing|aggregate|"
            "penalties|shutout|loss|triumph|triumphed|thrashed|edged|final|finished|goals|goal|half-time|halftime|set|sets|"
            "match|game|ahead|vote|voted|ruled|ruling|decision|approved|rejected|passed"
        ),
    },
    "round": {
        True: (
            "quarter-final|quarter-finals|semi-final|semi-finals|quarterfinal|third-party|third party|half-time|half-brother|"
            "half-sister|second-hand|first-hand|first lady|first name|first minister|second world war|first world war|"
            "world war|third world|half mast|half-mast|fourth estate|at first|first and foremost|first of all|"
            "second thoughts|seconds later"
        ),
    },
    "itemstop": {
        True: (
            "in|on|at|by|for|from|with|to|and|or|but|nor|who|whom|whose|which|that|what|were|was|are|is|am|be|been|being|"
            "have|has|had|having|will|would|can|could|may|might|must|shall|should|do|does|did|done|after|before|during|since|"
            "as|than|then|when|while|where|why|how|because|if|though|although|the|a|an|this|these|those|his|her|their|its|"
            "our|my|your|he|she|it|they|we|i|you|him|them|us|me|not|no|said|says|say|told|tell|made|make|makes|came|come|"
            "comes|went|go|goes|took|take|takes|got|get|gets|gave|give|gives|found|find|left|leave|held|hold|won|lost|fell|"
            "rose|ran|began|met|saw|sent|spent|stood|ago|earlier|later|each|per|over|under|about|around|into|onto|through|"
            "across|against|among|between|within|without|until|till|per|above|below|near|behind|beyond|off|out|up|down|again|"
            "also|only|just|so|such|there|here|now|yet|still|already|both|either|neither|including|include|includes|"
            "according|due|plus|versus|via|upon|toward|towards|last|next|throughout|away|long|tall|wide|deep|high|apart|"
            "every|ever|never|even|too|very|much|many|any|all|some|others|alone|together|know|think|want|need|live|face|say|"
            "remain|seem|die|died|back"
        ),
    },
    "tollword": {True: "dead|shot|injured|wounded|killed|missing|hurt|arrested|detained|hospitalized|hospitalised|infected"},
    "pluralword": {
        True: (
            "people|men|women|children|police|troops|staff|crew|cattle|fish|sheep|feet|teeth|mice|aircraft|personnel|clergy|"
            "alumni|media|data|firemen|policemen|fishermen|gunmen|servicemen|businessmen|congressmen|lawmen|gentlemen|wives|"
            "dead"
        ),
    },
    "possessor": {True: "his|her|its|their|our|my|your|these|those"},
    "nocount": {True: "no|any|every|this|that|the|each|which|another|other|some|what"},
}
