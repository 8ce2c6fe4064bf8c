"""English: the words of claims, dates, numbers, names and offices, and of concepts.

What each category is for stands in the module that uses it: `claims/`, `extraction/dates/`, `text/numerals.py` and
`extraction/numbers/`, `extraction/names/` and `offices/`.
"""

from __future__ import annotations

from factcheck.languages.schema import Lexicon, Words, merged
from factcheck.languages.territories import territory_words
from factcheck.values.symbols import CURRENCIES, MEASURES, SHY, with_signs

CLAIMS: Words = {
    # --- what binds an age to a person ---
    "copula": {True: "is|was|aged|age"},
    "article": {True: "a|an|the"},
    "placelink": {True: "of|from"},
    "agebreak": {True: "and|was|were|is|with|by|of|in|at|from|near|on|to|for|s|'s|his|her|their"},
    "agemark": {True: "aged|age"},
    # --- what makes a toll a part, or another event's ---
    "partcue": {
        True: (
            "including|among|include|includes|included|of whom|others|other|another|additional|more|still|"
            "identities|identified|names|remain|remains"
        )
    },
    "othereventcue": {
        True: "weekend|since|so far|shootings|attacks|incidents|separate|previous|earlier|"
        "series|nationwide|history|district|province|region|neighbouring|neighboring|elsewhere|nearby"
    },
    # --- date lines ---
    "updatemark": {True: "updated|update|modified|last modified|last updated"},
    # --- status and attribution ---
    "planning": {
        True: (
            "will|would|plan|plans|planned|planning|ll|let's|expected|expects|scheduled|intends|intend|aims|hope|hopes|should|"
            "set to|is due to|are due to|was due to|were due to|be due to|still due to|now due to|about to|"
            "going to|is to|are to|look forward|looks forward|coming"
        )
    },
    "denying": {True: "not|never|denied|denies|deny|n't|no longer|false"},
    "supposing": {True: "if|could|might|may have|whether|possibly|unless|allegedly"},
    "subordinator": {
        True: "that|which|who|whom|whose|after|before|when|while|because|although|since|where|but|as|during which"
    },
    "according": {True: "according to|quoted by|cited by|told|reported by|per"},
    "teller": {
        True: (
            "police|officers|officials|official|authorities|firefighters|doctors|medics|witnesses|witness|prosecutors|"
            "prosecutor|investigators|scientists|researchers|experts|analysts|economists|organisers|organizers|residents|"
            "neighbours|neighbors|villagers|relatives|survivors|activists|protesters|government|court|army|military|"
            "coastguard|rescuers|hospital|union|unions|regulator|campaigners|lawyers|lawyer|teachers|farmers|sources|source|"
            "spokesman|spokeswoman|spokesperson|charity|agency|council|airline|club|party|university|rebels|opposition"
        ),
    },
    "saying": {
        True: (
            "said|says|told|stated|states|added|reported|reports|announced|confirmed|claimed|claims|declared|wrote|"
            "quoted|cited|say|announce|confirm|estimate|estimates|estimated|put the toll|puts the toll|put the number|"
            "warned|warns|insisted|insists"
        )
    },
    "wire": {
        "Reuters": "Reuters",
        "AFP": "AFP|Agence France-Presse",
        "AP": "AP|Associated Press|The Associated Press",
        "dpa": "dpa",
        "Bloomberg": "Bloomberg",
        "Xinhua": "Xinhua",
        "EFE": "EFE",
        "ANSA": "ANSA",
        "TASS": "TASS",
        "PA": "Press Association",
        "UPI": "UPI",
    },
    "month": {
        1: "January|Jan",
        2: "February|Feb",
        3: "March|Mar",
        4: "April|Apr",
        5: "May",
        6: "June|Jun",
        7: "July|Jul",
        8: "August|Aug",
        9: "September|Sept|Sep",
        10: "October|Oct",
        11: "November|Nov",
        12: "December|Dec",
    },
    "abbreviation": {
        True: (
            "Lt. Col|Lt. Gen|Maj. Gen|Brig. Gen|Lt. Cmdr|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Sgt|Lt|Capt|Col|Prof|Rev|"
            "Maj|Sens|Reps|Govs|Gens|Pfc|Spc|Cmdr|Adm|Brig|Cpl|Pvt|Supt|Insp|Det|Pres|Sec|Atty|Messrs|Fr|Mt|Ft|vs|cf|viz|approx|dept|Ave|Blvd|"
            "Rd|Univ|e.g.|i.e."
        )
    },
    "closingabbreviation": {
        True: ("Jr|Sr|Inc|Corp|Co|Ltd|Bros|LLC|PLC|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec")
    },
    "numberabbreviation": {True: ("No|no.|Nos|nos.|s.|Vol|pp|p|Fig|Figs|Sec|Ch|Art|Ext")},
    "stops": {True: "s.|no.|nos.|vol.|art."},
    "opener": {
        True: (
            "the|he|she|it|they|we|you|his|her|its|their|our|this|that|these|those|there|in|on|at|but|and|for|from|"
            "when|while|after|before|if|as|with|since|however|an|some|many|most|one|two|nobody|neither|both|who|what|"
            "why|how|although|because|under|meanwhile"
        )
    },
}

DATES: Words = {
    "weekday": {
        0: "Monday|Mondays",
        1: "Tuesday|Tuesdays",
        2: "Wednesday|Wednesdays",
        3: "Thursday|Thursdays",
        4: "Friday|Fridays",
        5: "Saturday|Saturdays",
        6: "Sunday|Sundays",
    },
    "weekdays": {True: "Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays"},
    "shortweekday": {0: "Mon", 1: "Tue|Tues", 2: "Wed|Weds", 3: "Thu|Thur|Thurs", 4: "Fri", 5: "Sat", 6: "Sun"},
    "monthfirst": {
        True: "January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|"
        "October|Oct|November|Nov|December|Dec"
    },
    "plainmonth": {True: "April|June|Apr|Jun|Jul|Aug|Dec|Jan"},
    "weekdayon": {7: "after next"},
    "shakymonth": {True: "May|March|Mar|Jan|Jun|Jul|Sep|Dec|Apr|Aug|April|June"},
    "timeunit": {
        "year": "year|years|yr|yrs|calendar year|calendar years",
        "month": "month|months|mo|mos",
        "week": "week|weeks",
        "day": "day|days",
        "hour": "hour|hours|hr|hrs",
        "minute": "minute|minutes|min|mins",
        "second": "second|seconds|sec|secs",
        "quarter": "quarter|quarters|qtr|qtrs",
        "decade": "decade|decades",
        "century": "century|centuries",
        "millennium": "millennium|millennia",
        "fortnight": "fortnight|fortnights",
        "weekend": "weekend|weekends|week-end",
        "half": "half",
        "season": "season|seasons",
        "night": "night|nights",
    },
    "timeunits": {
        True: "years|calendar years|months|weeks|days|hours|minutes|seconds|"
        "quarters|decades|centuries|summers|winters|weekends|nights"
    },
    "season": {
        "SP": "spring|springtime",
        "SU": "summer|summers|summertime",
        "FA": "fall|autumn",
        "WI": "winter|winters|wintertime",
    },
    "partofday": {
        "MO": "morning|mornings",
        "AF": "afternoon|afternoons",
        "EV": "evening|evenings",
        "NI": "night|nights",
        "SM": "early hours|small hours|wee hours|early morning hours",
        "MI": "lunchtime|lunch time",
    },
    "dayword": {
        0: "today",
        -1: "yesterday",
        1: "tomorrow|tmr|tmrw",
        2: "the day after tomorrow|day after tomorrow",
        -2: "the day before yesterday|day before yesterday",
    },
    "unitword": {
        ("year", 0, "published"): "year to date|year-to-date",
        **{(unit, 2, "published"): f"the {unit} after next|{unit} after next" for unit in ("week", "weekend", "month", "year")},
        **{
            (unit, -2, "published"): f"the {unit} before last|{unit} before last"
            for unit in ("week", "weekend", "month", "year")
        },
    },
    "tonight": {(0, "EV"): "tonight", (-1, "NI"): "overnight", (-2, "NI"): "the night before last|night before last"},
    "hourmark": {True: "h"},
    "noon": {12: "noon|midday|mid-day|mid day", 24: "midnight"},
    "meridiem": {"am": "am|a.m.|a.m", "pm": "pm|p.m.|p.m"},
    "oclock": {True: "o'clock"},
    "timezone": {
        True: "GMT|EST|EDT|ET|CET|CEST|BST|UTC|PST|PDT|MST|CST|CDT|IST|JST|local time|Eastern time|Eastern|Pacific time"
    },
    "the": {True: "the"},
    "this": {True: "this"},
    "deictic": {-1: "last|past", 0: "this|current", 1: "next|coming|upcoming"},
    "anaphoric": {-1: "previous|preceding|prior", 0: "same|that", 1: "following|ensuing|subsequent"},
    "stretch": {
        -1: "last|past|previous|preceding|prior|recent",
        1: "next|following|coming|upcoming|ensuing",
        0: "first|initial|final|latest|entire|whole|full|opening",
    },
    "ago": {True: "ago|back"},
    "regularly": {"XXXX-WXX-WE": "weekends"},
    "shortmonth": {True: "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep"},
    "afterwards": {1: "later|afterward|afterwards|thereafter", -1: "earlier|previously|beforehand"},
    "within": {True: "in"},
    "lasting": {True: "for|over|during"},
    "perfect": {True: "has|have|'ve"},
    "yearin": {True: "in|during"},
    "dueword": {True: "due"},
    "insteadcue": {True: "not|instead|rather|corrected|previously|earlier|initially|originally|first|up|down|at first"},
    "startcue": {True: "began|begun|begin|start|started|starting|first|initially|originally"},
    "sectionword": {"early": "early|earlier", "late": "late|later", "mid": "mid|middle"},
    "sectionnoun": {"start": "beginning|start|outset|turn|dawn", "mid": "middle", "end": "end|close", "rest": "rest|remainder"},
    "timehedge": {
        "about": "about|around|approximately|roughly|circa|some|close to|as much as",
        "nearly": "nearly|almost|just under",
        "more_than": "more than|over|just over|well over|upwards of",
        "less_than": "less than|under|fewer than",
        "at_least": "at least|no less than",
        "at_most": "at most|up to|no more than|as many as|as long as",
    },
    "pointhedge": {True: "around|about|circa"},
    "fromnow": {True: "from now|hence"},
    "dayprep": {
        True: "on|until|by|since|before|after|from|the|till|this|starting on|starting from|beginning on|beginning from"
    },
    "onward": {
        "since": "or later|and later|or after|and after|onwards|onward",
        "until": "or earlier|and earlier|or before|and before",
    },
    "border": {
        "before": "before|prior to",
        "after": "after",
        "since": "since|on or after",
        "until": "until|till|through",
        "by": "by|on or before|no later than|not later than",
    },
    "opening": {
        "since": "starting|starting on|starting from|starting in|beginning|beginning on|beginning from|beginning in|"
        "as early as",
        "until": "as late as",
        "after": "later than",
        "before": "earlier than",
    },
    "in": {True: "in|during|on|at|for|of|throughout|within|into"},
    "dateprep": {
        True: "in|during|since|by|until|till|through|throughout|before|after|from|to|of|around|about|circa|early|late|"
        "mid|prior to|between|until about|for|fiscal|back in|as of|as early as|as late as|beyond|into|ending|"
        "ended|than|on|at|over|per|starting|starting on|starting from|starting in|beginning on|beginning from|beginning in|"
        "later than|earlier than|the"
    },
    "owner": {True: "its|his|her|their|our|my|that|own"},
    "unitadjective": {True: "more|additional|full|consecutive|straight|long|whole|solid|trading|working|business"},
    "yearprep": {
        True: "in|during|since|by|until|till|through|throughout|before|after|of|around|circa|early|late|mid|prior to|"
        "from|for|fiscal|between|both|due|back in|as of|as early as|as late as|beyond|into|year|summer|winter|"
        "spring|autumn|fall|end|late in|early in|later in|back to|dating to|dates to|compared to|compared with|born|"
        "versus|vs|established|dated|starting in|beginning in|later than|earlier than"
    },
    "yearplural": {
        True: "elections|midterms|olympics|games|results|primaries|polls|riots|floods|attacks|bombings|protests|fires|finals|"
        "playoffs|championships|borders|boundaries|lines|wildfires|talks|accords|sales|profits|earnings|figures|levels|"
        "uprisings|strikes|negotiations|awards|nationals|trials|hearings|reforms|sanctions|targets"
    },
    "christera": {1: "A.D.|AD|CE|of the Christian era|of the Common Era", -1: "B.C.|BC|BCE|before Christ"},
    "yearverb": {True: "is|was|will|could|would|may|might|has|had|saw|marks|marked|brought|promises|looks"},
    "thatdate": {True: "that date|those dates"},
    "yearword": {True: "year"},
    "each": {True: "every|each"},
    "wholly": {True: "all"},
    "everyother": {True: "every other|every second"},
    "frequency": {
        "day": "daily",
        "week": "weekly",
        "month": "monthly",
        "quarter": "quarterly",
        "year": "annual|annually|yearly",
        "hour": "hourly",
        "2week": "biweekly|bi-weekly|fortnightly",
        "2month": "bimonthly|bi-monthly",
        "2year": "biennial|biennially",
        "halfyear": "semiannual|semiannually|semi-annual|semi-annually|half-yearly|biannual",
        "night": "nightly",
    },
    "ofperiod": {
        True: "dividend|dividends|sales|rate|rates|profit|profits|loss|losses|earnings|income|revenue|revenues|results|volume|"
        "turnover|output|budget|growth|payment|payments|cash|net|share|trading|average|figures"
    },
    "times": {True: "times|time"},
    "once": {1: "once", 2: "twice"},
    "per": {True: "per|a|an|each|every"},
    "few": {(2, 6): "a few|several|some|few|many", (2, 3): "a couple of|a couple|couple of|couple"},
    "reference": {
        "PAST_REF": "recently|at one time|lately|long ago|not long ago|not that long ago|more recently|most recently",
        "PRESENT_REF": "now|currently|current|at present|right now|nowadays|these days|at this time|at the moment|presently|"
        "at this point|at the present time|just now",
        "FUTURE_REF": "the future|the near future|someday|as soon as possible|the foreseeable future",
    },
    "decadeword": {
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    "decademark": {True: "s|'s|s."},
    "quarterletter": {"quarter": "Q", "half": "H"},
    "halfword": {0.5: "half"},
    "old": {True: "old|olds|of age|age"},
    "counted": {
        True: "people|men|women|persons|children|students|workers|employees|jobs|shares|dollars|euros|pounds|units|"
        "soldiers|troops|homes|houses|cars|votes|voters|visitors|miles|meters|metres|feet|acres|tons|tonnes|"
        "points|words|pages|copies|residents|passengers|years|days|hours|protesters|demonstrators|refugees|"
        "migrants|calories|seats|guests|fans|athletes|families"
    },
    "to": {True: "to|until|till|through|thru|and|or"},
    "rangestart": {True: "from|between"},
    "ended": {True: "ended|ending|ended on|ending on"},
    "weekstart": {True: "w/c"},
    "weekfrom": {
        True: "beginning|commencing|starting|from|beginning on|commencing on|starting on|beginning from|starting from"
    },
    "periodword": {True: "period"},
    "sameword": {True: "same|corresponding|comparable|equivalent|like|similar"},
    "latestword": {True: "latest|most recent"},
    "fiscalword": {"fiscal": "fiscal|financial", "calendar": "calendar"},
    "fullword": {True: "full"},
    "stepfrom": {True: "from"},
    "rescheduling": {
        True: "moved|postponed|delayed|pushed back|pushed|brought forward|rescheduled|put off|shifted|extended|deferred|changed"
    },
    "rangeend": {True: "to|until|till|til|untill|through|thru|up to|-|–|—|~"},
    "dash": {True: "-|–|—|‑"},
    "holiday": {
        "12-25": "Christmas|Christmas Day|Xmas",
        "12-24": "Christmas Eve",
        "12-31": "New Year's Eve",
        "01-01": "New Year's Day|New Year's|New Year Day",
        "10-31": "Halloween",
        "02-14": "Valentine's Day",
        "07-04": "Independence Day|Fourth of July|4th of July",
        "11-11": "Veterans Day|Armistice Day|Remembrance Day",
        "05-01": "May Day|International Workers' Day",
        "12-26": "Boxing Day",
        "03-17": "St. Patrick's Day",
        "04-01": "April Fools' Day",
        "11-4-4": "Thanksgiving|Thanksgiving Day",
        "09-1-1": "Labor Day|Labour Day",
        "05-1--1": "Memorial Day",
        "01-1-3": "Martin Luther King Day|Martin Luther King's Day|Martin Luther Kings Day|MLK Day|Martin Luther King Jr. Day",
        "02-1-3": "Presidents' Day|Presidents Day|President's Day|President Day",
        "10-1-2": "Columbus Day",
        "05-7-2": "Mother's Day",
        "06-7-3": "Father's Day",
        "E+0": "Easter|Easter Sunday",
        "E-2": "Good Friday",
        "E+1": "Easter Monday|Easter Mon",
        "E-7": "Palm Sunday",
        "E-46": "Ash Wednesday",
        "E+39": "Ascension Day",
        "E+49": "Pentecost|Whit Sunday",
        "04-22": "Earth Day",
        "06-19": "Juneteenth",
        "03-08": "International Women's Day",
        "12-06": "St. Nicholas Day",
        "E-3": "Maundy Thursday|Holy Thursday",
        "E-1": "Holy Saturday",
        "E-47": "Shrove Tuesday|Mardi Gras|Fat Tuesday|Pancake Day",
        "E-21": "Mothering Sunday",
        "E+50": "Whit Monday|Pentecost Monday",
        "E+56": "Trinity Sunday",
        "O+0": "Orthodox Easter|Orthodox Easter Sunday|Greek Easter",
        "O-2": "Orthodox Good Friday",
        "A+0": "Advent Sunday|First Sunday of Advent|first Sunday of Advent",
        "C+0": "Chinese New Year|Lunar New Year",
        "11-4-4+1": "Black Friday",
        "11-4-4+4": "Cyber Monday",
        "H07-01:2": "Rosh Hashanah|Rosh Hashana|Jewish New Year",
        "H07-10": "Yom Kippur|Day of Atonement",
        "H07-15:7": "Sukkot|Feast of Tabernacles",
        "H09-25:8": "Hanukkah|Chanukah|Hannukah",
        "H12-14": "Purim",
        "H01-15:8": "Passover|Pesach",
        "H03-06:2": "Shavuot",
        "I09-01:30": "Ramadan",
        "I10-01": "Eid al-Fitr|Eid al Fitr|Eid ul-Fitr|Id al-Fitr",
        "I12-10": "Eid al-Adha|Eid al Adha|Eid ul-Adha|Id al-Adha",
        "I01-01": "Islamic New Year|Muslim New Year",
        "I01-10": "Ashura",
        "01-06": "Epiphany|Feast of the Epiphany",
        "02-02": "Groundhog Day|Candlemas",
        "01-26": "Australia Day",
        "07-01": "Canada Day",
        "11-01": "All Saints' Day|All Saints Day",
        "11-02": "All Souls' Day|All Souls Day|Day of the Dead",
        "11-05": "Guy Fawkes Night|Guy Fawkes Day|Bonfire Night",
    },
    "pastnoun": {True: "past"},
    "recent": {True: "recent"},
    "longword": {True: "long"},
    "longunit": {"day": "daylong", "week": "weeklong", "month": "monthlong", "year": "yearlong", "hour": "hourlong"},
    "basisword": {True: "basis"},
    "aheadword": {True: "ahead|to come"},
    "orso": {True: "or so"},
    "coming": {True: "coming|future|upcoming"},
    "futurecue": {
        True: "will|would|'ll|shall|won't|plan|plans|planned|planning|expected|expects|expect|scheduled|intends|intend|"
        "aims|hopes|going|is to|are to|upcoming|coming|"
        "slated|effective|as early as|as soon as|matures|maturing|payable|expires|begins|starts|opens|meet|meets|resumes|can|"
        "must|should|may|tomorrow"
    },
    "presentcue": {
        True: "is|are|ends|expires|closes|starts|begins|returns|due|"
        "set for|resume|resumes|begin|start|open|leave|leaves|arrive|arrives"
    },
    "pluperfect": {True: "had"},
    "pastaux": {True: "was|were|had|been|was due to|were due to"},
    "tobe": {True: "be"},
    "infinitive": {True: "to"},
    "unchanging": {True: "set|put|let|cut|hit|hurt|quit|beat"},
    "pastcue": {
        True: "was|were|had|did|said|told|has|have|been|went|came|made|took|got|gave|began|rose|fell|met|won|lost|held|"
        "became|found|led|left|sent|brought|sold|bought|paid|cut|saw|reported|announced|since|ago|after|fired|"
        "killed|died|signed|"
        "last|yesterday|earlier|closed|ended|approved|shot|hit|wrote|spoke|quit|grew|broke|kept|struck|fled|ran|"
        "hurt|put|let|set"
    },
    "untensed": {
        True: "need|succeed|exceed|proceed|indeed|speed|feed|breed|bleed|greed|creed|seed|weed|hundred|sacred|naked|wicked|"
        "unprecedented|so-called"
    },
    "atclock": {True: "at|until|till|by|before|after|since"},
    "clockprep": {True: "at|by|until|till|from|before|after|between|since|to|later than|earlier than|no later than"},
    "length": {True: "for|in"},
    "quarterhour": {True: "quarter|a quarter"},
    "pastto": {1: "past|after", -1: "to|before"},
    "lastnth": {-1: "last|final"},
    "dayarticle": {True: "the"},
    "dayon": {True: "on"},
    "hourat": {True: "at"},
}

NUMBERS: Words = {
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
        4: "quarter|quarters|fourth|fourths|a quarter",
        5: "fifth|fifths",
        6: "sixth|sixths",
        7: "seventh|sevenths",
        8: "eighth|eighths",
        9: "ninth|ninths",
        10: "tenth|tenths",
        11: "elevenths",
        12: "twelfths",
        15: "fifteenths",
        16: "sixteenths",
        20: "twentieths",
        30: "thirtieths",
        40: "fortieths",
        50: "fiftieths",
        60: "sixtieths",
        100: "hundredths",
        1000: "thousandths",
        10**6: "millionths",
        10**9: "billionths",
        1: "firsts",  # "three twenty-firsts"
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
        9: "ninth|nineth",
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
        10**6: "millionth",
        10**9: "billionth",
        10**12: "trillionth",
        **{
            10 * ten + unit: f"{tens}{units}"  # "twentyfifth"
            for ten, tens in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
            for unit, units in enumerate(
                ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"], 1
            )
        },
    },
    "ordinalmark": {True: "st|nd|rd|th"},
    # --- quantities (extraction/numbers/ says what each category is) ---
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
            "square metre": "square metre|square metres|square meter|square meters|metres squared|meters squared|metre squared|"
            "sq m|sq. m|sqm",
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
            "permille": "per mille|per mill|per mil|permille|permil",
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
            "rupee": "rupee|rupees|Rs|Rs.",
            "PKR": "Pakistani rupee|Pakistani rupees",
            "TRY": "Turkish lira|Turkish liras",
            "lira": "lira|liras",
            "KRW": "South Korean won|Korean won",
            "RUB": "ruble|rubles|rouble|roubles|Russian rubles|Russian roubles",
            "krone": "krona|kronor|krone|kroner|crowns|kr",
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
        "basis point": "basis point|basis points|bps",
    },
    "pointword": {True: "point|points"},
    "reaching": {True: "to"},
    "warmth": {
        True: (
            "temperature|temperatures|heat|heatwave|cold|frost|warm|warmer|hot|hotter|colder|thermometer|thermometers|"
            "mercury|weather|freezing|forecast|forecasters|highs|lows|warming|chill|summer|winter"
        ),
    },
    "calling": {True: "call|dial|phone|telephone|tel|tel.|hotline|helpline|fax|ring"},
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
            "at least|no fewer than|no less than|not less than|a minimum of|minimum of|as many as or more than|≥|>=|"
            "greater than or equal to|more than or equal to|at the very least|equal to or more than|equal to or greater than|"
            "at least or equal to|bigger or equal than"
        ),
        "less_than": "or less than|less than|fewer than|under|below|lower than|smaller than|well under|well below|<",
        "at_most": (
            "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|≤|<=|less than or equal to|"
            "equal to or less than|as high as|at the most|lower than or equal to"
        ),
        "exact": "exactly|precisely|a total of|total of|only|just|equal to|a record|fully",
    },
    "posthedge": {
        "about": "or so|or thereabouts|approximately",
        "at_least": "or more|or over|or above|and over|and above|and up|at least|or higher|or older|minimum|or greater",
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
        2: "twofold|two-fold|doubled",
        3: "threefold|three-fold|tripled|trebled",
        4: "fourfold|four-fold|quadrupled",
        5: "fivefold|five-fold",
        6: "sixfold|six-fold",
        7: "sevenfold|seven-fold",
        8: "eightfold|eight-fold",
        9: "ninefold|nine-fold",
        10: "tenfold|ten-fold",
        100: "hundredfold|hundred-fold",
    },
    "multiplying": {True: "multiplied by|multiply by|by a factor of|a factor of"},
    "asmuch": {True: "as|as high as|as many as|as much as|as large as|as big as|as long as|as often as"},
    "unmultiplied": {True: "as|down|over|up|back|by|agent|agents|figures"},
    "comparative": {
        True: (
            "more|higher|larger|bigger|greater|as|faster|less|lower|longer|better|the|stronger|richer|worse|smaller|over|"
            "what|that"
        ),
    },
    "agedtens": {
        20: "twentysomething|twenty-something",
        30: "thirtysomething|thirty-something",
        40: "fortysomething|forty-something",
        50: "fiftysomething",
        60: "sexagenarian",
        70: "septuagenarian",
        80: "octogenarian",
        90: "nonagenarian",
    },
    "ageword": {
        True: (
            "in age from|in age between|"
            "aged|age|ages|at age|at the age of|the age of|age of|between the ages of|between ages|ages between|aged between"
        ),
    },
    "agepronoun": {True: "he was|she was|he's|she's|he is|she is|he turned|she turned"},
    "agebetween": {True: "in age between|between the ages of|between ages|ages between|aged between"},
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
    "pictureword": {True: "image|photo|picture|slide|photograph|gallery|screenshot"},
    "numbered": {
        True: (
            "no|no.|nos|nos.|nrs|nrs.|number|numbers|article|articles|section|sections|chapter|page|pages|route|routes|"
            "highway|interstate|flight|resolution|resolutions|law|act|rule|room|gate|channel|version|level|phase|type|"
            "formula|stage|round|episode|season|volume|vol|vol.|figure|fig|fig.|table|paragraph|platform|runway|terminal|"
            "line|lane|unit|bus|category|grade|group|area|zone|class|track|apartment|apt|suite|box|step|tier|part|extension|"
            "ext|isbn|exercise|exercises|chapters|sector|#|windows|week|day|game|lap|proposition|prop|amendment|pier|"
            "chapters|paragraphs"
        ),
    },
    "street": {
        True: (
            "street|avenue|road|boulevard|lane|drive|st|ave|rd|blvd|square|court|place|plaza|way|broadway|block|streets|"
            "avenues|drives|freeway|parkway|highway|terrace|circle"
        ),
    },
    "ballot": {True: "votes|vote"},
    "versus": {True: "against"},
    "ratioword": {True: "ratio of|aspect ratio of|ratio|proportion of|scale of|odds of|odds"},
    "whole": {True: "a quarter"},
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

NAMES: Words = {
    # --- parts of names ---
    "common": {
        True: "a|an|the|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|your|him|them|us|who|"
        "whom|whose|which|"
        "what|when|where|why|how|and|or|but|nor|so|yet|if|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|"
        "with|without|"
        "within|about|above|across|after|against|along|amid|among|around|before|behind|below|beneath|beside|besides|"
        "between|"
        "beyond|despite|down|during|except|inside|like|near|outside|since|than|through|throughout|till|toward|towards|"
        "under|"
        "until|upon|while|whereas|whether|because|although|though|unless|once|there|here|then|now|today|yesterday|tomorrow|"
        "tonight|not|no|yes|all|any|both|each|either|neither|every|few|many|more|most|much|none|other|others|another|some|"
        "such|several|same|only|just|even|also|too|very|again|already|always|never|often|still|ever|perhaps|maybe|however|"
        "meanwhile|moreover|therefore|thus|instead|indeed|later|earlier|recently|soon|sometimes|finally|eventually|"
        "currently|"
        "according|additionally|apparently|clearly|fortunately|unfortunately|generally|normally|originally|previously|"
        "is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|let|"
        "officials|authorities|investigators|police|detectives|officers|deputies|witnesses|residents|neighbors|neighbours|"
        "prosecutors|firefighters|paramedics|victims|doctors|lawyers|people|men|women|man|woman|family|friends|students|"
        "records|documents|charges|shots|gunfire|nobody|everyone|everybody|someone|somebody|something|nothing|anyone|"
        "anything|"
        "one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|"
        "court|crime|local|state|city|sources|experts|analysts|critics|supporters|opponents|protesters|voters|workers|"
        "suspect|suspects|shooting|photo|photos|video|story|update|updated|read|watch|click|please|share|copyright|"
        "says|said|told|asked|see|given|based|born|killed|dead|breaking|exclusive|news|opinion|editorial|live|note|"
        "ceo|cfo|coo|mp|pm|am|tv|dna|id|ok|gps|suv|atm|er|pr|it|dj|dvd|cd|pc|hiv|aids|gdp|gps|lgbt|dui|dwi|faq|rip|"
        "cpr|swat|"
        "internet|web|email|facebook|twitter|whatsapp|instagram|youtube|god|christmas|easter|thanksgiving|halloween|"
        "democrat|democrats|republican|republicans|muslim|muslims|christian|christians|jewish|jews|jew|islamic|catholic|"
        "catholics|islam|arab|arabs|african|asian|latin|hispanic|communist|socialist|nazi"
    },
    "title": {True: "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Reverend|Mister|Madam|Father|Brother|Sister|Fr|Hon|Messrs"},
    "particle": {True: "von|van|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|st|san|dal"},
    "saint": {True: "St|Ste|Mt|Ft|Saint"},
    "surname": {
        True: "King|Prince|Pope|Bishop|Dean|Cardinal|Constable|Major|Judge|Pastor|Page|Hill|West|Park|Lane|Forest|"
        "Grove|North|Ford|"
        "Bay|Post|Church|Court|Parish|Port|Falls|Way|Ridge|Wall|Law|Guard|Price|Banks|Rivers|Wood|Woods|Marsh"
    },
    "nameof": {True: "of|for"},
    "namesuffix": {True: "Jr|Sr|II|III|IV"},
    "compound": {
        True: "based|area|born|led|style|backed|wide|listed|educated|owned|made|trained|held|bound|mail|like|type|era|free|"
        "sponsored|funded|affiliated|inspired|dominated|run|controlled|related|friendly|old|year|sized|only|shirt|elect"
    },
    "orgword": {
        True: "Group|Inc|Corp|Corporation|Co|Company|Companies|Ltd|LLC|PLC|AG|SA|GmbH|NV|SE|Holdings|Holding|Bank|"
        "Bancorp|Ministry|"
        "University|College|Institute|Institution|Academy|School|Department|Dept|Agency|Authority|Association|Federation|"
        "Union|Council|Commission|Committee|Board|Bureau|Court|Parliament|Congress|Senate|Assembly|Party|Church|Police|"
        "Hospital|Clinic|Center|Centre|Foundation|Fund|Trust|Society|Club|League|Organization|Organisation|Network|Office|"
        "Service|Services|Industries|Motors|Motor|Electric|Airlines|Airways|Air|Technologies|Technology|Systems|Energy|Oil|"
        "Petroleum|Pharmaceuticals|Partners|Capital|Securities|Insurance|Media|News|Times|Post|Journal|Gazette|"
        "Tribune|Herald|"
        "Magazine|Press|Broadcasting|Television|Radio|Army|Navy|Force|Guard|Patrol|Brigade|Command|Alliance|Coalition|"
        "Movement|Front|Brotherhood|Cabinet|Government|Administration|Treasury|Division|Unit|Team|Museum|Library|Theatre|"
        "Theater|Orchestra|Ballet|Stores|Store|Foods|Steel|Bros|Brothers|Sons|Associates|Enterprises|Laboratories|Labs|"
        "Software|Entertainment|Studios|Pictures|Records|Games|Forum|House|Chamber|Exchange|Reserve|Jail|Prison|Sheriff|"
        "Elementary|Mills|Dynamics|Restaurant|Hotel|Inn|Market|Apartments|Mall|Airport|Station|Stadium|Arena|Treaty|"
        "Act|Cup|"
        "Championship|Open|Prize|Award|Awards|Games|Olympics|Festival|United|Cloud|Online|Watch|International|National|"
        "Global|Council|Democrats|Republicans|Party|Intelligence|Security|Enforcement|Investigation|Rights|Affairs|"
        "Tech|Staff|Secretariat|Plan|Election|Elections|Counsel|Scientist|Assembly|Circuit|Task|Conference|Summit"
    },
    "institution": {
        True: "Senate|Congress|Parliament|Treasury|Times|Post|Journal|Gazette|Tribune|Herald|Church|Army|Navy|Cabinet|"
        "Republicans|"
        "Democrats|Council|Commission|Assembly"
    },
    "placeword": {
        True: "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Interstate|Route|Parkway|"
        "Place|Court|"
        "Square|Park|Bridge|County|City|Town|Township|Village|Beach|Island|Islands|Lake|River|Creek|Bay|Valley|Mountain|"
        "Mountains|Mount|Hills|Hill|Heights|Springs|Falls|Canyon|Desert|Forest|Ocean|Sea|Gulf|Peninsula|Strait|Province|"
        "Region|District|State|States|Republic|Kingdom|Territory|Parish|Borough|Port|Fort|Cape|North|South|East|West|"
        "Northern|Southern|Eastern|Western|Central|Upper|Lower|New|San|Santa|Los|Las|El|Saint|Coast|Plaza|Circle|Terrace|"
        "Trail|Gate|Wall|Tower|Building|Palace|Castle|Cathedral|Cemetery|Zone|Ridge|Grove|Shore|Isle|Delta"
    },
    "companysuffix": {True: "Inc|Corp|Corporation|Co|Ltd|LLC|PLC|AG|SA|GmbH|NV|SE|Group|Holdings|Holding|Company"},
    "orgnoun": {
        True: "group|company|giant|firm|agency|party|bank|newspaper|magazine|network|broadcaster|chain|retailer|maker|"
        "carmaker|"
        "automaker|airline|club|team|brand|startup|start-up|organization|organisation|union|website|channel|"
        "subsidiary|rival|"
        "manufacturer|corporation|daily|weekly|station|charity|think-tank|insurer|lender|developer|producer|operator|"
        "supplier"
    },
    "includingcue": {True: "including|include|included|includes|of whom"},
    "partitive": {True: "of"},
    "partitivewhole": {True: "the|them|those|these|whom|which|its|their"},
    "otherevent": {True: "aftershock|aftershocks|foreshock|similar|rival"},
    "perunit": {True: "a|an|per|each"},
    "measureword": {"turnout": "turnout"},
    "numberof": {True: "number|toll|count"},
    "fate": {"homeless": "lost their homes|lost their home|left homeless|made homeless", "missing": "unaccounted for|missing"},
    "companynoun": {True: "group|company|firm|giant|corporation|conglomerate|manufacturer|retailer|start-up|startup"},
    "agentmark": {True: "by"},
    "locative": {True: "in|near|at|outside|around|throughout|towards|toward|across"},
    "kin": {
        True: "wife|husband|son|daughter|brother|sister|mother|father|cousin|nephew|niece|uncle|aunt|grandmother|"
        "grandfather|"
        "grandson|granddaughter|girlfriend|boyfriend|widow|fiancé|fiancée|partner|friend|colleague|stepfather|stepson|"
        "victim|suspect|neighbor|neighbour|resident|actor|actress|singer|writer|author|poet|player|lawyer|activist|"
        "journalist|reporter|photographer|artist|painter|composer|musician|student|teacher|soldier|driver|candidate|"
        "researcher|historian|billionaire|businessman|businesswoman|investor|entrepreneur|named|identified as|"
        "striker|midfielder|defender|goalkeeper|quarterback|dictator|opposition leader"
    },
    "personverb": {
        True: "died|arrested|shot|pleaded|charged|sentenced|convicted|suffered|lives|lived|recalled|smiled|laughed|"
        "admitted|"
        "argued|insisted|explained|thinks|believes|wrote|tweeted|testified|replied|fled|resigned|married|grew|"
        "met|meets|says|said|told|stated|added|asked|confessed|retired|himself|herself|hugged|cried|worked|remembered|"
        "surrendered"
    },
    "who": {True: "who|whose|whom"},
    # --- offices: a set held at once is joined by "+", alternatives are apart by "/" (values/offices.py) ---
    "office": {
        "chair": "chairman|chairwoman|chairperson|chairmen|chair|chairman of the board|executive chairman|"
        "board chairman|chairman of the board of directors|"
        "board chair|chairman of the management board",
        "chair+chief executive": "chairman and chief executive officer",
        "chief executive": "chief executive officer|chief executive|CEO|C.E.O.",
        "president/state president": "president",
        "vice president/state vice president": "vice president|vice-president",
        "chief executive/managing director": "managing director|general manager|general director|director general|"
        "director-general",
        "chief financial officer": "chief financial officer|CFO|finance chief",
        "chief operating officer": "chief operating officer|COO|chief operations officer",
        "chief technology officer": "chief technology officer|CTO",
        "chief economist": "chief economist",
        "economist": "economist",
        "analyst": "analyst",
        "founder": "founder|co-founder|cofounder",
        "owner": "owner|co-owner",
        "director": "director|executive director|co-director",
        "head/chair/chief executive/president/managing director/director": "head|boss",
        "head/chair/chief executive/president/managing director/director/police chief/fire chief": "chief",
        "leader": "leader",
        "spokesperson": "spokesman|spokeswoman|spokesperson|press secretary",
        "secretary general": "secretary general|secretary-general|general secretary|Sec-Gen",
        "treasurer": "treasurer",
        "prime minister": "prime minister|premier",
        "deputy prime minister": "deputy prime minister|vice prime minister|vice premier|vice-premier|deputy premier",
        "chancellor": "chancellor",
        "minister of finance": "chancellor of the exchequer",
        "minister of foreign affairs": "secretary of state|foreign secretary",
        "minister of the interior": "home secretary",
        "attorney general": "attorney general|attorney-general|U.S. attorney general|US attorney general",
        "minister": "minister|cabinet minister",
        "head of state": "head of state",
        "head of government": "head of government",
        "king": "king",
        "queen": "queen",
        "emperor": "emperor",
        "crown prince": "crown prince",
        "prince": "prince",
        "princess": "princess",
        "sultan": "sultan",
        "emir": "emir",
        "pope": "pope",
        "governor": "governor|Gov",
        "lieutenant governor": "lieutenant governor|Lt. Gov|lt. governor",
        "mayor": "mayor",
        "senator": "senator|Sen",
        "representative": "congressman|congresswoman|Rep|state representative",
        "member of parliament": "MP|lawmaker|legislator|MEP|parliamentarian",
        "speaker": "speaker|house speaker|speaker of the house",
        "ambassador": "ambassador",
        "envoy": "envoy|special envoy",
        "chief of staff": "chief of staff",
        "commissioner": "commissioner",
        "national security adviser": "national security adviser|national security advisor",
        "adviser": "adviser|advisor",
        "judge": "judge|justice|magistrate|district judge|circuit judge|magistrate judge|superior court judge|chief magistrate",
        "chief justice": "chief justice",
        "district attorney": "district attorney|state's attorney|commonwealth's attorney",
        "prosecutor": "prosecutor|public prosecutor|chief prosecutor",
        "U.S. attorney": "U.S. attorney|US attorney|United States attorney",
        "special agent": "special agent|agent|special agent in charge|agent in charge",
        "lawyer": "attorney|defense attorney|defence lawyer|public defender",
        "sheriff": "sheriff",
        "deputy sheriff": "sheriff's deputy",
        "deputy sheriff/member of parliament": "deputy",
        "police chief": "police chief|chief of police",
        "police commissioner": "police commissioner",
        "fire chief": "fire chief",
        "fire marshal": "fire marshal",
        "sergeant": "Sgt|sergeant|police sergeant|staff sergeant",
        "lieutenant": "Lt|lieutenant|police lieutenant",
        "captain": "Capt|captain",
        "major": "Maj",
        "colonel": "Col|colonel|Lt. Col|lieutenant colonel",
        "general": "Gen|general|Maj. Gen|Brig. Gen|brigadier general|major general",
        "admiral": "Adm|admiral|rear admiral",
        "corporal": "Cpl|corporal",
        "officer": "officer|police officer",
        "detective": "detective|Det",
        "inspector": "inspector",
        "trooper": "trooper|state trooper",
        "constable": "constable",
        "commander": "Cmdr|commander",
        "coroner": "coroner|medical examiner",
        "superintendent": "superintendent|Supt",
        "school principal": "principal",
        "bishop": "bishop",
        "archbishop": "archbishop",
        "cardinal": "cardinal",
        "pastor": "pastor",
        "rabbi": "rabbi",
        "imam": "imam|ayatollah",
        "professor": "professor",
        "dean": "dean",
        "rector": "rector",
        "editor": "editor|editor-in-chief|editor in chief",
        "coach": "coach|head coach",
        "manager": "manager",
    },
    "portfolio": {
        "foreign affairs": "foreign affairs|foreign|external affairs|external relations",
        "finance": "finance|finances|treasury",
        "economy": "economy|economic affairs|economics",
        "budget": "budget",
        "trade": "trade|commerce|foreign trade|business",
        "industry": "industry",
        "defence": "defense|defence",
        "the interior": "interior|home affairs|internal affairs",
        "justice": "justice",
        "health": "health|public health",
        "education": "education",
        "higher education": "higher education",
        "labour": "labor|labour|employment",
        "social affairs": "social affairs|welfare",
        "culture": "culture",
        "environment": "environment",
        "agriculture": "agriculture|farm",
        "transport": "transport|transportation",
        "energy": "energy",
        "sport": "sport|sports",
        "tourism": "tourism",
        "information": "information|communications",
        "science": "science|research",
        "housing": "housing",
        "planning": "planning",
        "oil": "oil|petroleum",
        "homeland security": "homeland security",
        "European affairs": "European affairs|Europe",
        "immigration": "immigration",
        "development": "development|international development",
    },
    "ministerial": {True: "minister|secretary|ministers"},
    "ministry": {True: "ministry|department"},
    "deputy": {"deputy": "deputy|vice|assistant|associate|junior"},
    "tense": {
        "former": "former|ex|one-time|onetime|then-|outgoing",
        "acting": "acting|interim|caretaker",
        "elect": "elect|designate|incoming",
    },
    "officeadjective": {
        True: "new|newly appointed|newly elected|newly-elected|longtime|long-time|current|longstanding|powerful|"
        "embattled|senior|"
        "executive|veteran|first|conservative|liberal|independent|"
        "socialist|democratic|republican|centre-right|center-right|main|"
        "principal|chief|"
        "regional|national|global|European|international|local|federal|state|provincial|city|town|county|opposition|"
        "technocratic|billionaire|charismatic|respected|political|assistant|associate|democrat"
    },
    "definite": {True: "the"},
    "indefinite": {True: "a|an"},
    "era": {True: "time|moment"},
    "post": {True: "office|post|position"},
    "aspirant": {True: "candidate|candidates|contender|hopeful|nominee"},
    "its": {"body": "its", "any": "their"},
    "officeof": {True: "of|at|for"},
    "possessive": {True: "'s|'"},
    "joiner": {True: "and|&"},
    "counterpart": {True: "counterpart"},
    "relative": {True: "who"},
    "leads": {
        "head/chair/chief executive/president/managing director/director": "heads",
        "chair": "chairs",
    },
    "ledby": {
        "head/chair/chief executive/president/managing director/director": "headed|run",
        "chair": "chaired",
        "leader": "led",
        "founder": "founded|co-founded",
        "owner": "owned",
    },
    "byagent": {True: "by"},
    "be": {"current": "is|remains|becomes|became", "former": "was"},
    "appointed": {
        True: "named|appointed|elected|chosen|nominated|reelected|re-elected|reappointed|promoted|sworn in|confirmed|crowned"
    },
    "nomination": {True: "appointment|nomination|election|promotion"},
    "capacityof": {True: "as|serving as|acting as|who serves as|to become"},
    "capacity": {
        "partner": "partner",
        "sponsor": "sponsor",
        "supplier": "supplier",
        "distributor": "distributor",
        "agent": "agent",
        "shareholder": "shareholder",
        "operator": "operator",
        "host": "host",
    },
    # --- quotations ---
    "speechverb": {
        True: "said|says|told|stated|states|added|adds|explained|explains|wrote|writes|declared|declares|argued|"
        "argues|insisted|"
        "insists|noted|notes|recalled|recalls|tweeted|asked|asks|replied|warned|warns|claimed|claims|commented|admitted|"
        "announced|reported|reports|repeated|confirmed|"
        "continued|concluded|joked|testified|shouted|yelled|complained|complains|promised|remarked|"
        "acknowledged|quipped|"
        "reads|according to|thinks|believes|vowed|pledged|urged|stressed"
    },
}

CONCEPTS = {
    "meet": "meet met meeting encounter",
    "visit": "visit trip",
    "sign": "sign signature ink",
    "open": "open opening inaugurate inauguration",
    "close": "close closure closing shut",
    "launch": "launch unveil introduce",
    "announce": "announce announcement",
    "acquire": "acquire acquisition takeover",
    "merge": "merge merger",
    "invest": "invest investment",
    "sell": "sell sold sale",
    "buy": "buy bought purchase",
    "appoint": "appoint appointment nominate nomination",
    "resign": "resign resignation quit",
    "dismiss": "dismiss dismissal sack oust",
    "elect": "elect",
    "win": "win won victory",
    "lose": "lose lost defeat",
    "beat": "beat beaten",
    "die": "die died dead death deceased",
    "kill": "kill killed slay slain murder fatality",
    "injure": "injure injured injury wound wounded hurt",
    "arrest": "arrest detain",
    "charge": "charge indict indictment",
    "convict": "convict conviction guilty",
    "sentence": "sentence sentenced",
    "acquit": "acquit acquittal",
    "attack": "attack assault ambush",
    "shoot": "shoot shot shooting gunfire gunned",
    "stab": "stab stabbed stabbing",
    "explode": "explode explosion blast bombing",
    "crash": "crash collision collide",
    "collapse": "collapse",
    "quake": "quake earthquake tremor",
    "flood": "flood flooding",
    "burn": "burn blaze",
    "strike": "strike walkout",
    "protest": "protest demonstrate demonstration rally",
    "vote": "vote voted",
    "adopt": "adopt adoption",
    "approve": "approve approval ratify ratification",
    "reject": "reject rejection",
    "invade": "invade invasion",
    "withdraw": "withdraw withdrew withdrawn withdrawal",
    "deploy": "deploy deployment",
    "present": "present presentation",
    "publish": "publish publication",
    "give": "give gave given offer donate",
    "marry": "marry married wedding marriage",
    "born": "born birth",
    "found": "founded founding",
    "arrive": "arrive arrival",
    "leave": "leave left departure",
    "begin": "begin began begun start",
    "end": "end ended finish",
    "rise": "rise rose risen increase grow grew grown growth climb",
    "fall": "fall fell fallen decrease decline drop",
    "earn": "earn earnings",
    "pay": "pay paid payment",
    "fine": "fine fined penalty",
    "ban": "ban banned prohibit",
    "recall": "recall",
    "deliver": "deliver delivery",
    "build": "build built construction",
    "host": "host",
    "rescue": "rescue",
    "evacuate": "evacuate evacuation",
    "disappear": "disappear disappearance vanish",
    "escape": "escape flee fled",
    "kidnap": "kidnap abduct abduction",
    "release": "release freed",
    "cut": "cut layoff",
    "hire": "hire recruit",
    "discover": "discover discovery find found",
    "agreement": "agreement deal accord pact treaty memorandum",
    "contract": "contract",
    "embassy": "embassy",
    "office": "office bureau headquarters",
    "store": "store shop",
    "factory": "factory factories plant",
    "bank": "bank",
    "company": "company companies firm corporation enterprise business",
    "brand": "brand",
    "buyer": "buyer shopper purchaser",
    "customer": "customer client",
    "user": "user",
    "employee": "employee worker staff employ employs employed",
    "job": "job",
    "consumer": "consumer",
    "person": "person people persons individual",
    "victim": "victim casualty casualties",
    "missing": "missing",
    "survivor": "survivor",
    "refugee": "refugee migrant",
    "soldier": "soldier troop",
    "police": "police policeman policemen",
    "officer": "officer",
    "child": "child children kid",
    "woman": "woman women",
    "man": "man men",
    "student": "student pupil",
    "teacher": "teacher",
    "passenger": "passenger",
    "house": "house home",
    "building": "building",
    "vehicle": "vehicle car truck",
    "flight": "flight plane aircraft",
    "ship": "ship boat vessel",
    "train": "train",
    "school": "school university",
    "hospital": "hospital",
    "country": "country countries nation",
    "city": "city cities town",
    "member": "member",
    "seat": "seat",
    "ballot": "ballot votes",
    "point": "point",
    "goal": "goal",
    "game": "game match",
    "share": "share stock",
    "profit": "profit",
    "revenue": "revenue turnover sales",
    "damage": "damage damages",
    "premium": "premium",
    "stake": "stake holding",
    "toll": "toll",
    "value": "value worth valued valuation",
    "dividend": "dividend",
    "ransom": "ransom",
    "compensation": "compensation",
    "homeless": "homeless",
    "tent": "tent",
    "bed": "bed",
    "witness": "witness witnesses",
    "rescuer": "rescuer rescuers",
    "room": "room",
    "height": "height",
    "width": "width",
    "length": "length",
    "weight": "weight weigh",
    "price": "price",
    "cost": "cost",
    "debt": "debt",
    "budget": "budget",
    "deficit": "deficit",
    "tax": "tax taxes",
    "salary": "salary wage",
    "reward": "reward",
    "bail": "bail bond",
    "loan": "loan",
    "aid": "aid",
    "population": "population inhabitant resident",
    "magnitude": "magnitude",
    "depth": "depth",
    "speed": "speed",
    "temperature": "temperature",
    "distance": "distance",
    "area": "area",
    "party": "party parties",
    "government": "government administration",
    "ministry": "ministry ministries",
    "court": "court trial",
    "prison": "prison jail",
    "bomb": "bomb",
    "weapon": "weapon gun firearm",
    "drug": "drug",
    "oil": "oil crude",
    "gas": "gas",
    "gift": "gift present",
    "watch": "watch",
    "banquet": "banquet dinner",
    "partner": "partner",
    "product": "product goods",
    "project": "project",
    "conference": "conference summit",
    "election": "election poll",
    "subscriber": "subscriber",
    "visitor": "visitor tourist",
    "voter": "voter",
    "shareholder": "shareholder",
    "patient": "patient",
    "case": "case",
    "household": "household family families",
    "apartment": "apartment flat",
    "active": "active",
    "new": "new",
    "foreign": "foreign",
    "military": "military",
    "civil": "civilian civil",
    "nuclear": "nuclear",
    "monthly": "monthly",
    "annual": "annual yearly",
    "daily": "daily",
    "online": "online",
    "net": "net",
    "unemployed": "unemployed jobless",
}

# `one_moment` "Friday at 4 pm" is one mention; `month_first` 3/20/15; `twelve_hours` "7:30" can be the evening's;
# `title_case` headlines write "20 Years";
# verb endings tell which way a sentence looks.
OPTIONS = {
    "plural": ("s",),
    "participle": ("ed", "ly"),
    "one_moment": True,
    "month_first": True,
    "twelve_hours": True,
    "title_case": True,
    "single_quotes": True,
    "past_endings": ("ed",),
}

# What must be read in each sentence, as "kind: words"; none after the sentence where nothing may be read.
EXAMPLES = (
    ("Out of 1001 guests, few left.", "quantity: 1001"),
    ("The hall has 264 metres squared.", "quantity: 264 metres squared"),
    ("He left in the 'sixties.", "date: the 'sixties"),
    ("The museum opened on 3 May 2014.", "date: 3 May 2014"),
    ("It closes on Wednesday, March 18.", "date: Wednesday, March 18"),
    ("Sales fell late last year.", "date: late last year"),
    ("She waited two hours.", "duration: two hours"),
    ("The paper appears every Monday.", "recurrence: every Monday"),
    ("They met annually.", "recurrence: annually"),
    ("It cut its quarterly dividend.",),
    ("More than 5,000 visitors came.", "quantity: More than 5,000"),
    ("Hundreds of millions of stars shine.", "quantity: Hundreds of millions"),
    ("Prices rose 3.4 percent.", "percent: 3.4 percent"),
    ("It cost $1.2bn.", "money: $1.2bn"),
    ("The bridge is 80 km long.", "quantity: 80 km"),
    ("A 19-year-old driver was hurt.", "age: 19-year-old"),
    ("The third house burned.", "ordinal: third"),
    ("Norvex CEO Tomas Reyes spoke.", "role: Norvex CEO Tomas Reyes"),
    ("“We will rebuild the harbour,” Tomas Reyes said.", "quote: “We will rebuild the harbour,”"),
    ("You may march on.",),
    ("May I ask why Theresa May left?",),
    ("They drove along Route 66 in the rain.", "code: 66"),
    ("It costs 40 Cambodian riels.", "money: 40 Cambodian riels"),
    ("The motion fell by five votes to four.", "score: five votes to four"),
    ("A ratio of 3:2 is usual.",),
    ("The party slid two points to 31%.", "percent: two points", "percent: 31%"),
    ("The index lost 80 points, or 0.9%.", "quantity: 80", "percent: 0.9%"),
    ("A quarter of the orchard froze.", "quantity: A quarter"),
    ("Rents have doubled.", "quantity: doubled"),
    ("The barn doubled as a chapel.",),
    ("It was twice as dear.", "quantity: twice"),
    ("The octogenarian sang.", "age: octogenarian"),
    ("Highs of 31C are forecast.", "quantity: 31C"),
    ("She sat in seat 31C.",),
    ("They danced at the Two Rivers inn.",),
    ("Call 555 222 111.",),
    ("It fell by half of one percent.", "percent: half of one percent"),
    ("It holds a quarter of a million books.", "quantity: a quarter of a million"),
    ("Rates rose by 25 bps.", "percent: 25 bps"),
    ("The line carries 40 Mbps.", "quantity: 40 Mbps"),
    ("His blood held 1.2 per mille.", "quantity: 1.2 per mille"),
    ("They pay $5 per thousand bricks.", "money: $5"),
    ("They met in Oslo in 1999, Norway 2006, and twice since.", "date: 1999", "date: 2006"),
    ("She rode Orion 2000, a rocket.", "code: 2000"),
    ("The shrine fell in 70 AD.", "date: 70 AD"),
    ("The lamp runs on 70 DC volts.", "quantity: 70"),
    ("“I am well,” Roe (41) said.", "quote: “I am well,”", "age: 41"),
    ("She took Route (66) home.",),
    ("Men ranging in age from 15 to 25 came.", "age: 15 to 25"),
    ("The 15- to 25-year-olds sang.", "age: 15- to 25-year-olds"),
    ("The painter (b. 1905) stayed.", "date: 1905"),
    ("It fell from 606 to 480 million euros.", "money: 606", "money: 480 million euros"),
    ("They work 12-14 hours.", "duration: 12-14 hours"),
)

LEXICON = Lexicon(
    code="en",
    name="English",
    words=merged(CLAIMS, NAMES, territory_words("en"), DATES, NUMBERS),
    concepts=CONCEPTS,
    options=OPTIONS,
    examples=EXAMPLES,
)
